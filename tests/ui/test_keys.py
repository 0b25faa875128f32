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


@pytest.mark.parametrize("field_class", [QLineEdit, QPlainTextEdit])
def test_ctrl_k_never_cuts_the_rest_of_a_line(
    qtbot: QtBot, qapp: QApplication, field_class: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    window, field, searched = QMainWindow(), field_class("Lapor Tirta"), []
    watcher = TextFirst(qapp)
    window.setCentralWidget(field)
    action = QAction(window)
    action.setShortcut(QKeySequence("Ctrl+K"))
    action.triggered.connect(lambda: searched.append(1))
    window.addAction(action)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert searched == [1]
    watcher.deleteLater()
