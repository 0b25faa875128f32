"""Guards the pin of PySide6: 6.12.0 lost a reference to None in most calls that return nothing,
and one to True in `disconnect`; after some thousands of calls the process died.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QPalette, QPixmap, QUndoStack
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

CALLS = 2_000
MORTAL = sys.version_info < (3, 12)  # from 3.12 on None and True are immortal: nothing can be lost
pytestmark = pytest.mark.skipif(not MORTAL, reason="None is immortal from Python 3.12 on")


class Rows(QAbstractListModel):
    """The least a model can be."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> None:
        return None

    def reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()


class Bell(QObject):
    """A signal with nobody at the other end for long."""

    rung = Signal()

    def heard(self) -> None:
        """Answer the bell."""

    def ring_once(self) -> None:
        self.rung.connect(self.heard)
        self.rung.emit()
        self.rung.disconnect(self.heard)


class Parts:
    """One of each thing the window calls all day."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.layout = QVBoxLayout(self.window)
        self.label, self.line, self.button = QLabel(), QLineEdit(), QPushButton()
        self.combo, self.tabs, self.bar, self.table = QComboBox(), QTabWidget(), QProgressBar(), QTableView()
        self.children = (self.label, self.line, self.button, self.combo, self.tabs, self.bar, self.table)
        for child in self.children:
            self.layout.addWidget(child)
        self.rows, self.bell, self.action = Rows(), Bell(), QAction()
        self.stack, self.timer, self.picture = QUndoStack(), QTimer(), QPixmap(4, 4)
        self.table.setModel(self.rows)
        self.palette = QPalette()


ACTS: dict[str, Callable[[Parts], object]] = {
    "label.setText": lambda parts: parts.label.setText("a"),
    "label.clear": lambda parts: parts.label.clear(),
    "line.setText": lambda parts: parts.line.setText("a"),
    "line.setReadOnly": lambda parts: parts.line.setReadOnly(True),
    "line.selectAll": lambda parts: parts.line.selectAll(),
    "button.setEnabled": lambda parts: parts.button.setEnabled(True),
    "button.setToolTip": lambda parts: parts.button.setToolTip("a"),
    "combo.setCurrentIndex": lambda parts: parts.combo.setCurrentIndex(-1),
    "tabs.setCurrentIndex": lambda parts: parts.tabs.setCurrentIndex(0),
    "bar.setValue": lambda parts: parts.bar.setValue(5),
    "window.update": lambda parts: parts.window.update(),
    "window.resize": lambda parts: parts.window.resize(20, 20),
    "window.move": lambda parts: parts.window.move(QPoint(1, 1)),
    "window.setVisible": lambda parts: parts.window.setVisible(False),
    "window.setPalette": lambda parts: parts.window.setPalette(parts.palette),
    "window.setAccessibleName": lambda parts: parts.window.setAccessibleName("a"),
    "layout.setSpacing": lambda parts: parts.layout.setSpacing(4),
    "table.setModel": lambda parts: parts.table.setModel(parts.rows),
    "table.clearSelection": lambda parts: parts.table.clearSelection(),
    "rows.reset": lambda parts: parts.rows.reset(),
    "bell.ring_once": lambda parts: parts.bell.ring_once(),
    "action.setText": lambda parts: parts.action.setText("a"),
    "stack.setClean": lambda parts: parts.stack.setClean(),
    "timer.stop": lambda parts: parts.timer.stop(),
    "picture.fill": lambda parts: parts.picture.fill(),
    "processEvents": lambda _parts: QApplication.processEvents(),
}


@pytest.mark.parametrize("act", ACTS)
def test_nothing_takes_a_reference_it_did_not_hold(qtbot: QtBot, act: str) -> None:
    parts = Parts(qtbot)
    call = ACTS[act]
    call(parts)  # the first call may build caches
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        call(parts)
    after = sys.getrefcount(None), sys.getrefcount(True)
    drift = max(abs(late - early) for late, early in zip(after, before, strict=True))
    assert drift < CALLS // 10, f"{act} changed the count of None or True by {drift} in {CALLS} calls"
