"""A document's file in the system's viewer, or as a copy where the person wants it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.records.desk import Desk


def view_document(desk: Desk, document_id: int) -> None:
    """The system's viewer shows a copy that is only to be read; the one in the file stays as it is."""
    _show(desk.services.viewing.copy_of(document_id))


def view_file(desk: Desk, file_hash: str, file_name: str) -> None:
    """The same, of a file that is known by its content."""
    _show(desk.services.viewing.copy_of_file(file_hash, file_name))


def _show(copy: Path) -> None:
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
        raise KnownProblem(
            f"Tidak ada program yang dapat membuka {copy.name}.",
            "Pasang program pembacanya, atau pakai Simpan salinan.",
        )


def save_document(desk: Desk, document_id: int, parent: QWidget | None = None) -> Path | None:
    """A copy lies where the person wants it; None when they thought better of it."""
    _, name = desk.services.vault.file_of(document_id)
    preferences = desk.place.preferences
    folder = Path(preferences.settings.last_folder or desk.place.dossier.path.parent)
    chosen, _ = QFileDialog.getSaveFileName(parent, "Simpan salinan", str(folder / name))
    if not chosen:
        return None
    desk.services.vault.save_copy(document_id, Path(chosen))
    return Path(chosen)
