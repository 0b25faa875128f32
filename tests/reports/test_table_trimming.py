"""Columns in which nothing is said do not reach the paper."""

from gm100_desktop.domain.wording import EMPTY
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row, Total
from gm100_desktop.reports.pieces.table_trimming import trimmed
from tests.reports.a_region import mark

COLUMNS = (Column("Kode", optional=True), Column("Program"), Column("Bukti", optional=True))


def titles(rows: list[Row]) -> list[str]:
    return [column.title for column in trimmed(COLUMNS, rows)[0]]


def test_an_optional_column_of_dashes_is_left_out_of_every_row() -> None:
    rows: list[Row] = [Band("Layanan"), (EMPTY, "Satu", ""), ("", "Dua", EMPTY), Total(("", "Jumlah", "3"))]
    columns, told = trimmed(COLUMNS, rows)
    assert [column.title for column in columns] == ["Program"]
    assert told == [Band("Layanan"), ("Satu",), ("Dua",), Total(("Jumlah",))]


def test_one_row_that_says_something_keeps_the_column() -> None:
    assert titles([("", "Satu", EMPTY), ("A", "Dua", "")]) == ["Kode", "Program"]
    assert titles([("", "Satu", Cell(marks=(mark(1),)))]) == ["Program", "Bukti"]
    assert titles([("", "Satu", Cell(EMPTY, second="kecil"))]) == ["Program", "Bukti"]


def test_a_column_that_is_not_optional_stays_though_it_is_blank() -> None:
    assert titles([("A", "", "B")]) == ["Kode", "Program", "Bukti"]
    assert titles([]) == ["Program"]
