"""A list as a workbook in the person's own folder: whole or not at all."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from gm100_desktop.services.paper_files import Saved, save_copy
from gm100_desktop.services.spreadsheets import Sheet

SUFFIX = ".xlsx"


def save_sheet(sheet: Sheet, target: Path, step: Callable[[int, str], None]) -> Saved:
    """The list stands at the target as a workbook, or under the next `_v2` name when that one is open."""
    # Imported when wanted: nothing but this act needs the library.
    from gm100_desktop.services.spreadsheet_file import write_workbook

    with TemporaryDirectory(prefix="gm100-") as folder:
        made = Path(folder) / f"daftar{SUFFIX}"
        made.write_bytes(write_workbook(sheet, step))
        return save_copy(made, target)
