"""Where a PDF is to be saved, and what it is called."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from gm100_desktop.ui.dialogs.files import clean_name
from gm100_desktop.ui.preview.wish import Wish

SUFFIX = ".pdf"
FILTER = f"PDF (*{SUFFIX})"


def suggested_name(wish: Wish, region: str) -> str:
    """'Laporan Pelaksanaan dan Evaluasi Tirta Kencana 2026.pdf'."""
    chosen = dict(wish.chosen)
    year = chosen.get("year") or str(chosen.get("report_date") or "")[:4]
    draft = "DRAF" if chosen.get("is_draft") else ""
    words = " ".join(filter(None, (wish.kind.title, region, str(year), draft)))
    return f"{clean_name(words)}{SUFFIX}"


def ask_target(parent: QWidget, suggested: Path) -> Path | None:
    """The place the person chose; None when they thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "Simpan PDF", str(suggested), FILTER)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)


def open_outside(path: Path) -> None:
    """The system opens the file or folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
