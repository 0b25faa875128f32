"""Which program this is, whose work it stands on, and where it keeps things."""

import platform
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop import __version__
from gm100_desktop.ui.dialogs.dialog import Dialog

PARTS = (
    "Qt dan PySide6 (LGPL 3), peewee (MIT), ReportLab (BSD), PDFium (BSD). Huruf Open Sans dan Liberation, "
    "ikon Lucide (ISC). Naskah lisensi ada di folder program."
)


class AboutDialog(Dialog):
    """Version, licences, folders."""

    def __init__(self, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("Tentang GM100 Desktop", parent, width=460)
        self.add_text(f"GM100 Desktop {__version__}", "form-title")
        self.add_text("Catatan smart city satu daerah dalam satu berkas, dan laporan yang dicetak darinya.")
        self.add_text(f"Python {platform.python_version()} · Qt {qVersion()} · lisensi MIT", "second")
        self.add_text(PARTS, "second")
        self.add_text(f"Log: {log_folder}", "second")
        self.body.addStretch(1)
        self.add_button("&Tutup", QDialogButtonBox.ButtonRole.RejectRole, primary=True)
