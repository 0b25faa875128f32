"""Ctrl+Z: the text first, the dossier when the text has nothing left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.keys import TextFirst


@pytest.mark.parametrize("field_class", [QLineEdit, QPlainTextEdit])
def test_undo_belongs_to_the_text_first(qtbot: QtBot, qapp: QApplication, field_class: type[QWidget]) -> None:
    window, field, undone = QMainWindow(), field_class(), []
    watcher = TextFirst(qapp)
    centre = QWidget()
    QVBoxLayout(centre).addWidget(field)
    window.setCentralWidget(centre)
    action = QAction(window)
    action.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    action.triggered.connect(lambda: undone.append(1))
    window.addAction(action)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]
    watcher.deleteLater()
