"""What every dialog has: a title, a body that scrolls when the screen is small, buttons at the foot."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.widgets.buttons import text_button

EDGE = 20
SCREEN_SHARE = 0.92


class Dialog(QDialog):
    """Fill `self.body`; `self.buttons` is the row at the foot."""

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._width = px(width)
        self._inside = QFrame(self)
        self._inside.setProperty("ground", "surface")
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(px(EDGE), px(EDGE), px(EDGE), px(EDGE))
        self.body.setSpacing(px(10))
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons = QDialogButtonBox(self)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self.accept)
        self._lay_out()

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setProperty("ground", "line")
        line.setFixedHeight(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(EDGE), px(10), px(EDGE), px(12))
        foot.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(line)
        whole.addLayout(foot)

    def sizeHint(self) -> QSize:
        """Room for the whole body, but never more than the screen has."""
        screen = self.screen().availableSize() * SCREEN_SHARE
        width = min(self._width, screen.width())
        inside = self._inside.layout()
        body = inside.heightForWidth(width) if inside and inside.hasHeightForWidth() else -1
        body = max(body, self._inside.minimumSizeHint().height(), self._inside.sizeHint().height())
        foot = self.buttons.sizeHint().height() + px(24)
        return QSize(width, min(body + foot, screen.height()))

    def setVisible(self, visible: bool) -> None:
        """Take the wanted size at first; Qt by itself gives a dialog two thirds of the screen at most."""
        if visible and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(self.sizeHint())
        super().setVisible(visible)

    def scroll_to_top(self) -> None:
        """Bring what is told above the lists into sight."""
        self._scroll.verticalScrollBar().setValue(0)

    def add_text(self, text: str, role: str = "") -> QLabel:
        """One more paragraph of plain text in the body."""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("textRole", role)
        self.body.addWidget(label)
        return label

    def add_button(
        self, text: str, role: QDialogButtonBox.ButtonRole, *, primary: bool = False, icon_name: str = ""
    ) -> QPushButton:
        """One more button at the foot."""
        button = text_button(text, icon_name, kind="primary" if primary else "", parent=self)
        self.buttons.addButton(button, role)
        button.setDefault(primary)
        return button

    def add_cancel(self, text: str = "Batal") -> QPushButton:
        """The button that closes without doing anything."""
        return self.add_button(text, QDialogButtonBox.ButtonRole.RejectRole)
