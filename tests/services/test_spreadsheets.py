"""A list as a workbook: typed where it is certain, text where it is not, never a formula, the same bytes."""

import errno
import os
import zipfile
from datetime import datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from gm100_desktop.services.spreadsheet_file import CUT, LONGEST_TEXT, write_workbook
from gm100_desktop.services.spreadsheet_saving import save_sheet
from gm100_desktop.services.spreadsheets import CellSort, RowRole, Sheet, SheetColumn, SheetRow, legal_name

COLUMNS = (
    SheetColumn("Nama"),
    SheetColumn("NIP", CellSort.CODE),
    SheetColumn("Pagu", CellSort.NUMBER),
    SheetColumn("Tanggal", CellSort.DATE),
    SheetColumn("Pukul", CellSort.TIME),
)
LINE = ("Ani", "197001151995031002", "1.250.000", "26/02/2020", "08.30")


def heard(_percent: int, _text: str) -> None:
    """Nobody watches."""


def page_of(*rows: SheetRow, columns: tuple[SheetColumn, ...] = COLUMNS, title: str = "Orang") -> Any:
    """The first sheet of the workbook, read back."""
    book = load_workbook(BytesIO(write_workbook(Sheet(title, columns, rows, 1), heard)))
    return book.worksheets[0]


def only(text: str, sort: CellSort) -> Any:
    """The one cell that holds that text."""
    return page_of(SheetRow((text,)), columns=(SheetColumn("X", sort),))["A2"]


@pytest.mark.parametrize(
    ("text", "sort", "value", "shape"),
    [
        ("0", CellSort.NUMBER, 0, "#,##0"),
        ("1.250.000", CellSort.NUMBER, 1_250_000, "#,##0"),
        ("-1.250", CellSort.NUMBER, -1250, "#,##0"),
        ("\u22121.250", CellSort.NUMBER, -1250, "#,##0"),
        ("2026", CellSort.NUMBER, 2026, "0"),
        ("Rp39.180.000.000", CellSort.NUMBER, 39_180_000_000, '"Rp"#,##0'),
        ("85,71", CellSort.NUMBER, 85.71, "#,##0.00"),
        ("88,89\u00a0%", CellSort.NUMBER, 0.8889, "#,##0.00\\ %"),
        ("100\u00a0%", CellSort.NUMBER, 1, "#,##0\\ %"),
        ("+0,21", CellSort.NUMBER, 0.21, "+#,##0.00;-#,##0.00;#,##0.00"),
        ("999.999.999.999.999", CellSort.NUMBER, 999_999_999_999_999, "#,##0"),
        ("26/02/2020", CellSort.DATE, datetime.fromisoformat("2020-02-26"), "dd/mm/yyyy"),
        ("26 Feb 2020", CellSort.DATE, datetime.fromisoformat("2020-02-26"), "[$-421]d mmm yyyy"),
        ("26 Februari 2020", CellSort.DATE, datetime.fromisoformat("2020-02-26"), "[$-421]d mmmm yyyy"),
        ("Oktober 2026", CellSort.DATE, datetime.fromisoformat("2026-10-01"), "[$-421]mmmm yyyy"),
        ("05/2017", CellSort.DATE, datetime.fromisoformat("2017-05-01"), "mm/yyyy"),
        ("2017", CellSort.DATE, 2017, "0"),
        ("08.30", CellSort.TIME, time(8, 30), 'hh"."mm'),
    ],
)
def test_what_is_certain_is_typed(text: str, sort: CellSort, value: object, shape: str) -> None:
    cell = only(text, sort)
    assert (cell.value, cell.number_format) == (value, shape)


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("197001151995031002", CellSort.CODE),
        ("0812 0000 1122", CellSort.CODE),
        ("007", CellSort.CODE),
        ("1.250.000", CellSort.TEXT),
        ("26/02/2020", CellSort.TEXT),
        ("1234567890123456", CellSort.NUMBER),
        ("Rp39,18 miliar", CellSort.NUMBER),
        ("12 unit", CellSort.NUMBER),
        ("1,250.50", CellSort.NUMBER),
        ("31/02/2020", CellSort.DATE),
        ("Rabu, 26 Februari 2020", CellSort.DATE),
        ("01/01/1900", CellSort.DATE),
        ("25.00", CellSort.TIME),
    ],
)
def test_what_is_not_stays_the_text_it_is(text: str, sort: CellSort) -> None:
    cell = only(text, sort)
    assert (cell.value, cell.data_type) == (text, "s")


@pytest.mark.parametrize("sort", list(CellSort))
@pytest.mark.parametrize(
    "text",
    ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\tx", "=1", "#REF!", '=HYPERLINK("http://x")'],
)
def test_no_text_becomes_a_formula(text: str, sort: CellSort) -> None:
    cell = only(text, sort)
    assert (cell.value, cell.data_type) == (text, "s")
    assert cell.quotePrefix or not text.startswith(("=", "+", "-", "@", "\t"))


def test_what_xml_forbids_is_seen_to_be_gone() -> None:
    assert only("a\x00b\x0bc\ud800d\ufffee\r\nf", CellSort.TEXT).value == "a\ufffdb\ufffdc\ufffdd\ufffde\nf"
    assert only("_x0041_", CellSort.TEXT).value == "_x005F_x0041_"


def test_long_texts_are_kept_and_endless_ones_are_cut_in_sight() -> None:
    assert only("ab" * 5_000, CellSort.TEXT).value == "ab" * 5_000
    cut = only("😀" * 20_000, CellSort.TEXT).value
    assert cut.endswith(CUT)
    assert len(cut.encode("utf-16-le")) // 2 <= LONGEST_TEXT


def test_heads_stay_filter_and_widths_fit() -> None:
    page = page_of(
        SheetRow(("Smart Living 2 program", "", "2", "", ""), RowRole.GROUP),
        SheetRow(LINE, depth=1),
        SheetRow(("–", "", "–", "–", "")),
        SheetRow(("Jumlah", "", "1.250.000", "", ""), RowRole.TOTAL),
    )
    assert [cell.value for cell in page[1]] == [column.title for column in COLUMNS]
    assert (page.freeze_panes, page.auto_filter.ref) == ("B2", "A1:E4")
    assert page["A2"].font.bold
    assert page["C2"].value == 2
    assert page["A3"].alignment.indent == 1
    assert [cell.value for cell in page[4]] == ["–", None, None, None, None]
    assert (page["A5"].value, page["C5"].value, page["C5"].font.bold) == ("Jumlah", 1_250_000, True)
    assert page.column_dimensions["B"].width == len(LINE[1]) + 2
    assert page.page_setup.orientation == "landscape"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Dewan/Tim: 'inti' [2026]*?\\", "Dewan Tim 'inti' 2026"),
        ("'Quick Win'", "Quick Win"),
        ("History", "Daftar"),
        ("  ", "Daftar"),
        ("x" * 40, "x" * 31),
    ],
)
def test_the_name_of_the_sheet_is_one_excel_takes(title: str, name: str) -> None:
    assert legal_name(title) == name
    assert page_of(SheetRow(LINE), title=title).title == name


def test_the_same_list_is_the_same_bytes_and_names_nobody() -> None:
    sheet = Sheet("Orang", COLUMNS, (SheetRow(LINE),))
    made = write_workbook(sheet, heard)
    assert made == write_workbook(sheet, heard)
    with zipfile.ZipFile(BytesIO(made)) as packed:
        assert {info.date_time for info in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = packed.read("docProps/core.xml").decode()
    assert "GM100 Desktop" in core
    assert "modified" not in core
    assert "openpyxl" not in core


def test_a_workbook_that_is_open_elsewhere_gets_a_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, usual = tmp_path / "Orang.xlsx", os.replace
    target.write_bytes(b"older")

    def replace(one: Path, other: Path) -> None:
        if other == target:
            raise PermissionError(errno.EACCES, "open elsewhere")
        usual(one, other)

    monkeypatch.setattr(os, "replace", replace)
    saved = save_sheet(Sheet("Orang", COLUMNS, (SheetRow(LINE),)), target, heard)
    assert (saved.path.name, saved.was_taken) == ("Orang_v2.xlsx", True)
    assert load_workbook(saved.path).worksheets[0]["A2"].value == "Ani"
    assert target.read_bytes() == b"older"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["Orang.xlsx", "Orang_v2.xlsx"]


def test_a_cancelled_saving_leaves_nothing(tmp_path: Path) -> None:
    def stop(_percent: int, _text: str) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        save_sheet(Sheet("Orang", COLUMNS, (SheetRow(LINE),)), tmp_path / "Orang.xlsx", stop)
    assert list(tmp_path.iterdir()) == []
