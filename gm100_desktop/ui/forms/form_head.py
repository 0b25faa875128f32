"""The head of a form: what sort of record it is, its title, history, and the way to close it."""

from PySide6.QtCore import QMargins, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gm100_desktop.ui.forms.form_tabs import FormTabs
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.widgets.buttons import icon_button
from gm100_desktop.ui.widgets.elided_label import ElidedLabel

EDGE = 20
ABOVE, ABOVE_FOLDED = 6, 0
FOLD_BELOW, BARE_BELOW = 190, 100
RING_ROOM = 4  # tabs reach out to the left by their focus ring
SWATCH = 9


class Swatch(QWidget):
    """A small square in the fill of a dimension."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dimension = ""
        self.setFixedSize(px(SWATCH), px(SWATCH))
        self.hide()

    def show_dimension(self, dimension: str) -> None:
        """Take the colour of that dimension; nothing for none."""
        self._dimension = dimension
        self.setVisible(bool(dimension))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours().dimension(self._dimension).fill))
        painter.drawRoundedRect(QRect(QPoint(0, 0), self.size()), px(2), px(2))
        painter.end()


class FormHead(QWidget):
    """Kind line with two icons, title, tabs."""

    history_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._swatch, self._kind = Swatch(self), ElidedLabel("", self)
        self._title = QLabel(self)
        self._kind.setProperty("textRole", "second")
        self._title.setProperty("textRole", "form-title")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setMinimumWidth(px(60))
        self._short = ElidedLabel("", self)
        self._short.setProperty("textRole", "form-title")
        self._short.hide()
        self._history = icon_button("history", "Riwayat", parent=self)
        self._close = icon_button("panel-right-close", "Tutup formulir", "Esc", parent=self)
        self.tabs = FormTabs(self)
        self._lay_out()
        self._history.clicked.connect(self.history_wanted)
        self._close.clicked.connect(self.closed)

    def describe(self, kind: str, title: str, dimension: str = "") -> None:
        """Write 'Program · Smart Governance' and the title of the record."""
        self._kind.setText(kind)
        self._title.setText(title)
        self._short.setText(title)
        self._swatch.show_dimension(dimension)

    def fit(self, height: int) -> None:
        """In a low form the title stands in the line of the icons; in a very low one only the tabs stay."""
        folded, bare = height < px(FOLD_BELOW), height < px(BARE_BELOW)
        self._short.setVisible(folded and not bare)
        self._history.setHidden(bare)
        self._kind.setHidden(folded)
        self._title.setHidden(folded)
        self._column.setContentsMargins(self._margins(ABOVE_FOLDED if folded else ABOVE))

    def add_button(self, button: QToolButton) -> None:
        """One more icon before the history."""
        self._line.insertWidget(self._line.indexOf(self._history), button)

    def enlarge(self) -> None:
        """The title in the largest letters, where the form has the page to itself."""
        self._title.setProperty("textRole", "title")

    def hide_close(self) -> None:
        """The form cannot be closed: it is all there is."""
        self._close.hide()

    def title(self) -> str:
        """Return the title shown."""
        return self._title.text()

    def _lay_out(self) -> None:
        line = self._line = QHBoxLayout()
        line.setSpacing(px(6))
        line.setContentsMargins(px(RING_ROOM), 0, 0, 0)
        self._title.setContentsMargins(px(RING_ROOM), 0, 0, 0)
        line.addWidget(self._swatch, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._kind, 1)
        line.addWidget(self._short, 1)
        line.addWidget(self._history)
        line.addWidget(self._close)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(self._margins(ABOVE))
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._title)
        column.addSpacing(px(6))
        column.addWidget(self.tabs)

    def _margins(self, above: int) -> QMargins:
        return QMargins(px(EDGE) - px(RING_ROOM), px(above), px(EDGE) - px(6), 0)
