"""F1: what the page is for, and every key that works on it, read from the commands themselves."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLabel, QWidget

from gm100_desktop.ui.actions import keys_text, plain
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.metrics import px

GRID_KEYS = (
    ("F2 atau ketik", "menyunting sel"),
    ("Enter, Tab", "simpan lalu turun, simpan lalu ke sel isian berikutnya"),
    ("Shift+Panah, Ctrl+Spasi", "memilih blok sel, memilih seluruh kolom"),
    ("Ctrl+D", "isi ke bawah"),
    ("Ctrl+C, Ctrl+Shift+C", "salin dengan judul kolom, tanpa judul"),
    ("Ctrl+V, Ctrl+Shift+V", "tempel dari Excel, tempel sebagai baris baru"),
    ("Ctrl+E", "simpan daftar sebagai Excel"),
    ("Esc", "batalkan suntingan, lalu hapus saringan"),
    ("Alt+Panah bawah", "membuka pilihan"),
    ("F6", "berpindah antara navigasi, daftar dan formulir"),
    ("Alt+PgDn, Alt+PgUp", "bagian halaman berikutnya, sebelumnya"),
    ("Ctrl+Tab", "bagian formulir berikutnya; dari daftar kecil ke tombol di bawahnya"),
)


class HelpDialog(Dialog):
    """A text, and the keys in two columns."""

    def __init__(
        self,
        title: str,
        text: str,
        actions: Iterable[QAction],
        *,
        grid_keys: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent, width=520)
        self.add_text(title, "form-title")
        if text:
            self.add_text(text)
        keys = [(keys_text(action), plain(action.text()).removesuffix("…")) for action in actions]
        self._add_keys([pair for pair in keys if pair[0]])
        if grid_keys:
            self.add_text("Di dalam daftar dan formulir", "strong")
            self._add_keys(GRID_KEYS)
        self.body.addStretch(1)
        self.add_button("&Tutup", QDialogButtonBox.ButtonRole.RejectRole, primary=True)

    def _add_keys(self, pairs: Iterable[tuple[str, str]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(pairs):
            grid.addWidget(_label(keys, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(words, ""), row, 1)
        self.body.addLayout(grid)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(not role)
    label.setProperty("textRole", role)
    return label
