"""Bekukan sekarang: what the copy is to be called, and what it means to make one."""

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.metrics import px

LONGEST = 120


class FreezeDialog(Dialog):
    """Accepting means: freeze under `label`."""

    def __init__(self, usual: str, parent: QWidget | None = None) -> None:
        super().__init__("Bekukan sekarang", parent, width=520)
        self.add_text(
            "Semua catatan seperti sekarang disimpan di dalam berkas; salinan itu tidak dapat diubah atau "
            "dihapus. Laporan dari salinan ini selalu tercetak sama."
        )
        words = QLabel("&Nama salinan", self)
        words.setProperty("textRole", "label")
        self.name = QLineEdit(usual, self)
        self.name.setMaxLength(LONGEST)
        self.name.selectAll()
        words.setBuddy(self.name)
        block = QVBoxLayout()
        block.setSpacing(px(3))
        block.addWidget(words)
        block.addWidget(self.name)
        self.body.addLayout(block)
        self.add_text("Nama yang diawali nama putaran menjadi salinan putaran itu.", "second")
        self.freeze = self.add_button(
            "&Bekukan", QDialogButtonBox.ButtonRole.AcceptRole, primary=True, icon_name="snowflake"
        )
        self.add_cancel()
        self.name.textChanged.connect(lambda: self.freeze.setEnabled(bool(self.label)))
        self.freeze.setEnabled(bool(self.label))

    @property
    def label(self) -> str:
        """What the copy is to be called."""
        return " ".join(self.name.text().split())
