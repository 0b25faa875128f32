"""A list with the form of the selected row beside it, below it or in its place, as the room allows."""

from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from gm100_desktop.ui.icons import icon
from gm100_desktop.ui.metrics import DESIGN_BASE, px

FORM_WIDTH, FORM_WIDEST, FORM_LEAST = 348, 420, 300
LIST_LEAST = 240
TELL_AFTER_MS = 400  # a drag ends before it is written down
BESIDE_FROM, BELOW_FROM, TALL_FROM = 960, 720, 520  # of the whole window


class Arrangement(Enum):
    """Where the form stands."""

    BESIDE = auto()
    BELOW = auto()
    INSTEAD = auto()


def arrangement_for(width: int, height: int) -> Arrangement:
    """The arrangement for a window of that size."""
    if width < px(BELOW_FROM) or height < px(TALL_FROM):
        return Arrangement.INSTEAD
    return Arrangement.BESIDE if width >= px(BESIDE_FROM) else Arrangement.BELOW


class ListAndForm(QSplitter):
    """Holds both; the form is hidden until it is asked for."""

    form_width_changed = Signal(int)
    form_left = Signal()
    """The form has gone, and the keys with it."""

    def __init__(self, main: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self._main, self._arrangement = main, Arrangement.BESIDE
        self._form_width, self._wanted = FORM_WIDTH, False
        self._holder = QWidget(self)
        self._back = QPushButton(icon("chevron-left"), "Kembali ke daftar", self._holder)
        self._back.setProperty("kind", "flat")
        self._back.clicked.connect(self.hide_form)
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.addWidget(main)
        self.addWidget(self._holder)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.splitterMoved.connect(self._remember)
        self._soon = QTimer(self, singleShot=True, interval=TELL_AFTER_MS)
        self._soon.timeout.connect(lambda: self.form_width_changed.emit(self._form_width))
        self._apply()

    @property
    def arrangement(self) -> Arrangement:
        """Where the form stands now."""
        return self._arrangement

    def set_form(self, form: QWidget, width: int) -> None:
        """The form to show, and how wide it likes to be (at 13 px)."""
        self._form_width = width
        self._column.addWidget(form, 1)
        self._apply()

    def show_form(self) -> None:
        """The form can be seen."""
        self._wanted = True
        self._apply()

    def hide_form(self) -> None:
        """The list has all the room."""
        focus = self.focusWidget()
        self._wanted = False
        self._apply()
        if focus is not None and self._holder.isAncestorOf(focus):
            self.form_left.emit()

    @property
    def list_side(self) -> QWidget:
        """What stands beside the form: head, tools and list."""
        return self._main

    def seen(self) -> list[QWidget]:
        """List and form, as far as they can be seen."""
        return [part for part in (self._main, self._holder) if part.isVisible()]

    def shows_form(self) -> bool:
        """Whether the form was asked for."""
        return self._wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement anew."""
        super().resizeEvent(event)
        self._apply()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list where the form has taken its place."""
        if event.key() == Qt.Key.Key_Escape and self._arrangement is Arrangement.INSTEAD and self._wanted:
            self.hide_form()
            return
        super().keyPressEvent(event)

    def _apply(self) -> None:
        window = self.window()
        before, self._arrangement = self._arrangement, arrangement_for(window.width(), window.height())
        instead = self._arrangement is Arrangement.INSTEAD
        beside = self._arrangement is Arrangement.BESIDE
        self.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self._back.setVisible(instead)
        comes_back = self._wanted and self._holder.isHidden()
        self._holder.setVisible(self._wanted)
        self._main.setVisible(not (instead and self._wanted))
        self._holder.setMinimumWidth(px(FORM_LEAST) if beside else 0)
        self._holder.setMaximumWidth(px(max(FORM_WIDEST, self._form_width)) if beside else MAX_WIDTH)
        if before is not self._arrangement or comes_back or not self._sized():
            self._share_out()

    def _sized(self) -> bool:
        return self.sizes()[1] > 0 or not self._wanted

    def _share_out(self) -> None:
        if self._arrangement is Arrangement.BESIDE:
            form = px(self._form_width)
            self.setSizes([max(px(LIST_LEAST), self.width() - form), form])
        else:
            self.setSizes([self.height() // 2, self.height() // 2])

    def _remember(self) -> None:
        if self._arrangement is Arrangement.BESIDE:
            self._form_width = round(self.sizes()[1] * DESIGN_BASE / px(DESIGN_BASE))
            self._soon.start()


MAX_WIDTH = 16_777_215  # Qt's own "no limit"
