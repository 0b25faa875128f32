"""A list as it is shown, saved as a spreadsheet where the person wants it."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.wording import number
from gm100_desktop.services.paper_files import Saved
from gm100_desktop.services.region_head import head_of
from gm100_desktop.services.spreadsheet_saving import SUFFIX, save_sheet
from gm100_desktop.services.spreadsheets import RowRole, Sheet
from gm100_desktop.ui.dialogs.files import clean_name
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.widgets.toast import Toast
from gm100_desktop.ui.workplace import Workplace

FILTER = f"Excel (*{SUFFIX})"


def grid_in_sight(page: QWidget) -> Grid:
    """The list with the focus, else the largest that is seen; KnownProblem when there is none."""
    shown = [grid for grid in page.findChildren(Grid) if grid.isVisibleTo(page)]
    focus = page.focusWidget()
    held = [grid for grid in shown if focus is not None and grid.isAncestorOf(focus)]
    found = held or sorted(shown, key=lambda grid: grid.width() * grid.height(), reverse=True)
    if not found:
        raise KnownProblem("Bagian ini tidak berupa daftar.", "Buka bagian yang berdaftar, lalu coba lagi.")
    return found[0]


class ListSaver(QObject):
    """Saves the lists of one page and says where they lie."""

    def __init__(self, place: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._place, self._page = place, page
        self._toast: Toast | None = None

    def save(self, grid: Grid) -> None:
        """The person names the file; the list is written behind the window, and the end is told."""
        sheet = grid.sheet()
        if not sheet.rows:
            raise KnownProblem("Daftar ini kosong.", "Isi daftarnya atau hapus saringan, lalu simpan lagi.")
        self.save_rows(sheet)

    def save_rows(self, sheet: Sheet) -> None:
        """The same for rows that are in no list."""
        target = _ask_target(self._page, _folder(self._place) / _suggested_name(self._place, sheet))
        if target is None:
            return
        lines = sum(row.role is RowRole.LINE for row in sheet.rows)
        self._place.jobs.start(
            f"Menyimpan {target.name}",
            work=lambda step: save_sheet(sheet, target, step),
            done=lambda saved: self._tell(lines, saved),
            failed=self._place.errors.show,
        )

    def _tell(self, lines: int, saved: object) -> None:
        if not isinstance(saved, Saved):
            raise TypeError(type(saved))
        self._place.preferences.change(last_folder=str(saved.path.parent))
        taken = "Berkas sedang dibuka di program lain. " if saved.was_taken else ""
        self._toast = self._toast or Toast(self._page)
        words = f"{taken}{number(lines)} baris disimpan sebagai {saved.path.name}."
        place = QUrl.fromLocalFile(str(saved.path))
        self._toast.say(words, lambda: QDesktopServices.openUrl(place), "Buka", "")


def _ask_target(parent: QWidget, suggested: Path) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(parent, "Simpan sebagai Excel", str(suggested), FILTER)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)


def _suggested_name(place: Workplace, sheet: Sheet) -> str:
    """'Orang Tirta Kencana 2026-11-22.xlsx'."""
    head = head_of(place.dossier)
    words = (sheet.title, head.short_name if head else "", place.today().isoformat())
    return f"{clean_name(' '.join(words))}{SUFFIX}"


def _folder(place: Workplace) -> Path:
    last = place.preferences.settings.last_folder
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(last or documents or Path.home())
