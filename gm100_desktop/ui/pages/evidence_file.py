"""The file of a document in its form: a small picture, what it is, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gm100_desktop.domain.lines.vault import VaultLine
from gm100_desktop.domain.vault import size_text
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evidence_columns import icon_of
from gm100_desktop.ui.pages.evidence_pictures import FilePictures
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.widgets.buttons import text_button
from gm100_desktop.ui.widgets.elided_label import ElidedLabel

PICTURE = QSize(112, 84)
BIG_ICON = 28
MISSING = "Isi berkas ini tidak ada di sini. Lampirkan lagi, atau pulihkan dari cadangan penuh."
CHANGED = "Isi berkas ini berubah sejak disimpan. Bandingkan dengan aslinya, lalu lampirkan lagi."
NONE = "Belum ada berkas. Seret ke sini, atau pilih Lampirkan."
LINKED = "Tanpa berkas; dokumen ini dicatat dengan tautan."


class FilePicture(QWidget):
    """The small picture of one file."""

    def __init__(self, pictures: FilePictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._line: VaultLine | None = None
        self.setFixedSize(px(PICTURE.width()), px(PICTURE.height()))
        pictures.drawn.connect(self.update)

    def show_line(self, line: VaultLine | None) -> None:
        """Show the file of that document."""
        self._line = line
        self.setAccessibleName(f"Gambar kecil {line.file_name}" if line and line.file_name else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or the sign of its sort."""
        painter, palette, line = QPainter(self), colours(), self._line
        painter.fillRect(self.rect(), QColor(palette.side))
        found = self._picture()
        if found is not None and not found.isNull():
            size = found.deviceIndependentSize().toSize()
            painter.drawPixmap(self._corner(size), found)
        elif found is not None and line is not None:
            side = QSize(px(BIG_ICON), px(BIG_ICON))
            paint_icon(painter, QRect(self._corner(side), side), icon_of(line), palette.text3)
        painter.setPen(QColor(palette.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _picture(self) -> QPixmap | None:
        line = self._line
        if line is None or not line.file_hash or line.is_missing:
            return QPixmap()
        ratio = self.devicePixelRatioF()
        return self._pictures.picture(line.file_hash, line.media_type, self.size(), ratio)

    def _corner(self, size: QSize) -> QPoint:
        return self.rect().center() - QPoint(size.width() // 2, size.height() // 2)


class FilePanel(QWidget):
    """Picture and facts side by side, the acts below."""

    open_wanted = Signal()
    copy_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, pictures: FilePictures, *, is_read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = FilePicture(pictures, self)
        self._name, self._facts, self._warning = ElidedLabel("", self), QLabel(self), QLabel(self)
        self._open = self._button("Buka", "eye", self.open_wanted.emit)
        self._copy = self._button("Salinan…", "download", self.copy_wanted.emit)
        self._change = self._button("Ganti…", "paperclip", self.file_wanted.emit)
        self._change.setHidden(is_read_only)
        self._facts.setProperty("textRole", "second")
        for label in (self._facts, self._warning):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._lay_out()

    def show_line(self, line: VaultLine | None, pages: int | None) -> None:
        """Show the file of that document."""
        has_file = line is not None and bool(line.file_hash)
        self._picture.show_line(line)
        self._name.setText(line.file_name if line else "")
        self._facts.setText(_facts(line, pages) if line and has_file else "")
        self._warn(line)
        can_open = has_file and line is not None and not line.is_missing
        self._open.setEnabled(can_open)
        self._copy.setEnabled(can_open)
        self._change.setText("Ganti…" if has_file else "Lampirkan…")
        self._change.setEnabled(line is not None)

    def words(self) -> str:
        """What is said of the file."""
        told = (self._name.text(), self._facts.text(), self._warning.text())
        return " ".join(words for words in told if words)

    def _warn(self, line: VaultLine | None) -> None:
        words = _warning(line) if line else ""
        wrong = line is not None and (line.is_missing or line.is_changed)
        self._warning.setProperty("textRole", "wrong" if wrong else "second")
        self._warning.style().polish(self._warning)
        self._warning.setText(words)
        self._warning.setVisible(bool(words))

    def _button(self, words: str, icon_name: str, act: Callable[[], object]) -> QPushButton:
        button = text_button(words, icon_name, kind="flat", parent=self)
        button.clicked.connect(lambda: act())  # noqa: PLW0108  (Qt's `checked` stays here)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(2))
        for part in (self._name, self._facts, self._warning):
            words.addWidget(part)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(px(10))
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(0)
        for button in (self._open, self._copy, self._change):
            acts.addWidget(button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(2), 0, 0)
        column.setSpacing(px(2))
        column.addLayout(top)
        column.addLayout(acts)


def _facts(line: VaultLine, pages: int | None) -> str:
    told = [size_text(line.file_size)]
    told += [f"{number(pages)} halaman"] if pages else []
    return " · ".join(told)


def _warning(line: VaultLine) -> str:
    if line.is_missing:
        return MISSING
    if line.is_changed:
        return CHANGED
    if line.file_hash:
        return ""
    return LINKED if line.link else NONE
