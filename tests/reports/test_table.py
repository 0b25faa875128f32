"""Tables: linear, repeated heads, nothing parted that belongs together."""

from collections.abc import Iterator

import pytest

from gm100_desktop.domain.briefs.setting import PageSetup
from gm100_desktop.reports.ink.pdf_file import About, PdfFile
from gm100_desktop.reports.ink.pen import Align, Pen
from gm100_desktop.reports.ink.typefaces import Typefaces
from gm100_desktop.reports.pieces.piece import Spot
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Row, Total
from gm100_desktop.reports.sheet import sheet_of
from tests.reports.air import Air

COLUMNS = (Column("Kode", 20), Column("Program"), Column("Pagu", 20, Align.RIGHT))
WIDTH = sheet_of(PageSetup()).text_width


class Listening(Pen):
    """Notes what is written, page by page."""

    def __init__(self) -> None:
        file = PdfFile(About("", "", "", "2026-11-20"))
        super().__init__(file, Typefaces())
        self.pages: list[list[str]] = [[]]

    def text(self, x: float, y: float, text: str, style: object) -> None:
        self.pages[-1].append(text)


def laid(table: Table, room: float) -> list[list[str]]:
    """What stands on each page of that height."""
    pen = Listening()
    rest: object = table
    while isinstance(rest, Table):
        rest = rest.place(pen, Spot(0, room, WIDTH, room)).rest
        pen.pages.append([])
    return pen.pages[:-1]


def rows(count: int) -> Iterator[Row]:
    return ((f"P-{at}", f"Program {at}", "1,00") for at in range(count))


def test_each_row_is_measured_once_and_written_once() -> None:
    table = Table(COLUMNS, rows(500))
    pages = laid(table, 400)
    written = [text for page in pages for text in page if text.startswith("P-")]
    assert table.rows_measured == 500
    assert written == [f"P-{at}" for at in range(500)]


def test_the_work_per_row_does_not_grow_with_the_table() -> None:
    few, many = (sum(map(len, laid(Table(COLUMNS, rows(count)), 400))) for count in (300, 3000))
    assert many / few == pytest.approx(10, rel=0.01)


def test_rows_are_taken_only_as_pages_are_filled() -> None:
    taken = []

    def slowly() -> Iterator[Row]:
        for row in rows(1000):
            taken.append(row)
            yield row

    Table(COLUMNS, slowly()).place(Listening(), Spot(0, 300, WIDTH, 300))
    assert len(taken) < 40


def test_the_head_stands_on_every_page() -> None:
    pages = laid(Table(COLUMNS, rows(100)), 300)
    assert len(pages) > 2
    assert all(page[:3] == ["Kode", "Program", "Pagu"] for page in pages)


def test_a_running_group_is_named_again_on_the_next_page() -> None:
    pages = laid(Table(COLUMNS, [Band("Harmony"), *rows(40)]), 300)
    assert pages[0][3] == "Harmony"
    assert pages[1][3] == "Harmony (lanjutan)"


def test_a_band_never_ends_a_page() -> None:
    for room in range(120, 260, 7):
        grouped = [row for at in range(12) for row in (Band(f"G{at}"), *rows(2))]
        for page in laid(Table(COLUMNS, grouped), room):
            assert not page[-1].startswith("G")


def test_totals_take_their_last_row_with_them() -> None:
    for room in range(100, 200, 3):
        pages = laid(Table(COLUMNS, [*rows(9), Total(("", "Jumlah", "9,00"))]), room)
        assert "Program 8" in pages[-1]
        assert "Jumlah" in pages[-1]


def test_no_single_row_hangs_over_to_the_next_page() -> None:
    for room in range(100, 260, 3):
        *_, last = laid(Table(COLUMNS, rows(14)), room)
        assert sum(text.startswith("P-") for text in last) >= 2


def test_a_short_table_is_not_parted_and_a_long_one_is() -> None:
    pen = Listening()
    short, long = Table(COLUMNS, rows(6)), Table(COLUMNS, rows(40))
    assert short.least(pen, WIDTH) == short.whole(pen, WIDTH)
    assert long.least(pen, WIDTH) < short.least(pen, WIDTH)


def test_a_table_never_begins_with_a_single_row() -> None:
    pen, table = Listening(), Table(COLUMNS, rows(40))
    assert table.least(pen, WIDTH) == Table(COLUMNS, rows(2)).whole(pen, WIDTH)


def test_a_short_table_of_tall_rows_may_be_parted() -> None:
    tall: list[Row] = [("A", "kata " * 200, "1") for _ in range(4)]
    table = Table(COLUMNS, tall)
    assert table.least(Listening(), WIDTH) < table.whole(Listening(), WIDTH)


def test_a_signature_below_takes_two_rows_with_it() -> None:
    for room in range(160, 260, 3):
        table = Table(COLUMNS, rows(12), tail=Air(90))
        pages = laid(table, room)
        assert sum(text.startswith("P-") for text in pages[-1]) >= 2


def test_a_row_taller_than_a_page_goes_on_over_it() -> None:
    words = " ".join(f"kata{at}" for at in range(1500))
    pages = laid(Table(COLUMNS, [("A", words, ""), ("B", "akhir", "")]), 300)
    assert len(pages) > 3
    assert " ".join(text for page in pages for text in page if text.startswith("kata")) == words
    assert pages[-1][-1] == "akhir"


def test_a_repeated_first_column_is_said_once_and_again_on_a_new_page() -> None:
    columns = (Column("Lingkup", 40, once=True), Column("Realisasi"))
    pages = laid(Table(columns, [("Pelatihan", f"Bimtek {at}") for at in range(40)]), 300)
    assert all(page.count("Pelatihan") == 1 for page in pages)


def test_a_row_without_words_still_has_its_height() -> None:
    (page,) = laid(Table(COLUMNS, [("", Cell(), "")]), 300)
    assert page == ["Kode", "Program", "Pagu"]


def test_without_rows_there_is_only_the_head() -> None:
    (page,) = laid(Table(COLUMNS, []), 300)
    assert page == ["Kode", "Program", "Pagu"]
