"""A sheet as the bytes of an .xlsx workbook; the same sheet always gives the same bytes."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from gm100_desktop.services.spreadsheets import CellSort, RowRole, Sheet, SheetRow, Typed, legal_name, typed

LONGEST_TEXT = 32_767  # letters of 16 bits Excel holds in one cell
CUT = "… (dipotong; selengkapnya di GM100)"
NARROWEST, WIDEST = 8, 60
MEASURED = 500
"""Rows a width is taken from; one more glance at ten thousand would tell no more."""

TOLD_EVERY = 200
FORMULA_SIGNS = ("=", "+", "-", "@", "\t")
HEAD_GROUND, GROUP_GROUND = "FFE9EDF1", "FFF4F6F8"

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE_LIKE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_CORE = "docProps/core.xml"
_NOBODY = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    b'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>GM100 Desktop</dc:creator></cp:coreProperties>'
)

Step = Callable[[int, str], None]


def write_workbook(sheet: Sheet, step: Step) -> bytes:
    """The workbook; `step` hears how far it is, and may stop it."""
    book = Workbook(write_only=True)
    page = book.create_sheet(legal_name(sheet.title))
    _arrange(page, sheet)
    buffer = BytesIO()
    try:
        _write_rows(page, sheet, step)
    finally:  # also when stopped: the library removes its own file only at the end
        ExcelWriter(book, _TimelessZip(buffer, "w", ZIP_DEFLATED)).save()
    return buffer.getvalue()


def plain_text(text: str) -> str:
    """The text as a cell can hold it: what XML forbids is seen to be gone, and nothing turns into a sign."""
    text = _ILLEGAL.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _ESCAPE_LIKE.sub("_x005F_", text)
    if len(text) * 2 > LONGEST_TEXT and len(text.encode("utf-16-le")) // 2 > LONGEST_TEXT:
        kept = text.encode("utf-16-le")[: (LONGEST_TEXT - len(CUT)) * 2].decode("utf-16-le", "ignore")
        return kept + CUT
    return text


def _arrange(page: Any, sheet: Sheet) -> None:  # noqa: ANN401  openpyxl has no types
    """Widths, the head that stays, the filter, and how it prints."""
    for at, width in enumerate(_widths(sheet), 1):
        page.column_dimensions[get_column_letter(at)].width = width
    last = get_column_letter(len(sheet.columns))
    lines = len(sheet.rows) - sum(row.role is RowRole.TOTAL for row in sheet.rows)
    page.freeze_panes = f"{get_column_letter(sheet.frozen + 1)}2"
    page.auto_filter.ref = f"A1:{last}{lines + 1}"
    page.print_title_rows = "1:1"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _write_rows(page: Any, sheet: Sheet, step: Step) -> None:  # noqa: ANN401
    cells = _Cells(page)
    page.append([cells.head(at, column.title) for at, column in enumerate(sheet.columns)])
    for number, row in enumerate(sheet.rows):
        if number % TOLD_EVERY == 0:
            step(100 * number // len(sheet.rows), "Menulis baris")
        page.append(list(cells.row(sheet, row)))


def _widths(sheet: Sheet) -> Iterator[int]:
    rows = [row for row in sheet.rows[:MEASURED] if row.role is not RowRole.GROUP]
    rows += [row for row in sheet.rows[-1:] if row.role is RowRole.TOTAL]
    for at, column in enumerate(sheet.columns):
        longest = max((len(row.texts[at].partition("\n")[0]) for row in rows), default=0)
        yield min(max(longest + 2, len(column.title) + 4, NARROWEST), WIDEST)


class _Cells:
    """Makes the cells of one page; a cell of each look and column is made once and filled anew."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401  openpyxl has no types
        self._page = page
        self._made: dict[tuple[object, ...], Any] = {}

    def head(self, at: int, title: str) -> Any:  # noqa: ANN401
        """The head of a column."""
        return self._filled((at, "head"), Typed(plain_text(title)), _dress_head)

    def row(self, sheet: Sheet, row: SheetRow) -> Iterator[Any]:
        """The cells of a row, typed as their columns are."""
        for at, (text, column) in enumerate(zip(row.texts, sheet.columns, strict=True)):
            sort = column.sort
            if at == 0 and row.role is not RowRole.LINE:
                sort = CellSort.TEXT
            yield self._cell(at, typed(text, sort), row)

    def _cell(self, at: int, content: Typed, row: SheetRow) -> Any:  # noqa: ANN401
        value = content.value
        if value is None and row.role is RowRole.LINE:
            return None
        if isinstance(value, str):
            content = Typed(plain_text(value), content.format)
        guarded = isinstance(value, str) and value.startswith(FORMULA_SIGNS)
        depth = row.depth if at == 0 else 0
        key = (at, content.format, guarded, row.role, depth)
        return self._filled(key, content, lambda cell: _dress(cell, content.format, row.role, depth, guarded))

    def _filled(self, key: tuple[object, ...], content: Typed, dress: Callable[[Any], None]) -> Any:  # noqa: ANN401
        cell = self._made.get(key)
        if cell is None:
            cell = self._made[key] = WriteOnlyCell(self._page)
            dress(cell)
        cell.value = content.value
        if isinstance(content.value, str):
            cell.data_type = "s"  # never a formula or an error, whatever it begins with
        return cell


def _dress_head(cell: Any) -> None:  # noqa: ANN401
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", HEAD_GROUND)
    cell.border = Border(bottom=Side("thin", "FF87929D"))
    cell.alignment = Alignment(wrap_text=True, vertical="center")


def _dress(cell: Any, number_format: str, role: RowRole, depth: int, guarded: bool) -> None:  # noqa: ANN401
    cell.number_format = number_format
    if guarded:
        cell.quotePrefix = True  # it stays a text when somebody edits it in Excel
    if depth:
        cell.alignment = Alignment(indent=depth)
    if role is not RowRole.LINE:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", GROUP_GROUND)
    if role is RowRole.TOTAL:
        cell.border = Border(top=Side("thin", "FF87929D"))


class _TimelessZip(ZipFile):
    """Stamps no time and no person on what it packs."""

    def writestr(
        self,
        zinfo_or_arcname: ZipInfo | str,
        data: Any,  # noqa: ANN401  as `zipfile` has it
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Pack these bytes under that name."""
        name = zinfo_or_arcname.filename if isinstance(zinfo_or_arcname, ZipInfo) else zinfo_or_arcname
        info = ZipInfo(name, _LONG_AGO)
        info.compress_type = ZIP_DEFLATED
        super().writestr(info, _NOBODY if name == _CORE else data, compress_type, compresslevel)

    def write(
        self,
        filename: Any,  # noqa: ANN401  as `zipfile` has it
        arcname: Any = None,  # noqa: ANN401
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Pack that file."""
        path = Path(filename)
        self.writestr(str(arcname or path.name), path.read_bytes(), compress_type, compresslevel)
