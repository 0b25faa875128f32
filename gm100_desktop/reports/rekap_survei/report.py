"""The recap put together: all dimensions on one table, then each with its statements."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from gm100_desktop.domain.briefs.survey import SurveyBrief, SurveyDimensionBrief
from gm100_desktop.domain.survey import MEANING
from gm100_desktop.domain.wording import decimal_text, number, tanggal, tanggal_range
from gm100_desktop.reports.flow import Book, Item
from gm100_desktop.reports.house_style import dimension_colour
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import joined
from gm100_desktop.reports.page import Running
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Column, Row
from gm100_desktop.reports.pieces.text import paragraph
from gm100_desktop.reports.progress import Progress
from gm100_desktop.reports.rekap_survei.answer_bars import AnswerBars, BarsHead, SurveyedBand
from gm100_desktop.reports.sheet import sheet_of

TITLE = "Rekap Survei Dampak"
NOBODY = "Belum ada responden yang menjawab survei ini."
CONFIDENCE = "Nama, kontak, dan data pribadi lain responden tidak dicetak."


def build(brief: SurveyBrief, stream: BinaryIO, progress: Progress) -> None:
    """Write the recap."""
    name = f"Tahun {brief.year} {brief.phase}".strip()
    as_of = f"Keadaan data per {tanggal(brief.report_date)}"
    about = About(f"{TITLE} {brief.region} {name}", brief.region, as_of, brief.report_date)
    running = Running(TITLE, joined(brief.region, name), brief.is_draft)
    book = Book(about, sheet_of(brief.setup), running, is_duplex=brief.setup.duplex)
    progress.say(15, "Menyusun rekap survei")
    book.lay_body(_story(brief), progress.page_done)
    progress.say(94, "Menulis PDF")
    book.save(stream)


def _story(brief: SurveyBrief) -> Iterator[Item]:
    chapter = Chapter(EntryKind.FRONT, TITLE)
    yield from chapter.open()
    yield paragraph(_told(brief), column=1)
    yield chapter.table(
        "Responden dan nilai per dimensi", f"Nilai mandiri, skala 0–4 · versi {brief.version}"
    )
    yield Table(_COLUMNS, _rows(brief.dimensions))
    for one in filter(lambda one: one.respondents, brief.dimensions):
        yield chapter.part(one.name)
        yield from _dimension(one)


def _told(brief: SurveyBrief) -> str:
    count = sum(one.respondents for one in brief.dimensions)
    if not count:
        return NOBODY
    scale = ", ".join(f"{score} = {words}" for score, words in MEANING.items())
    asked = sum(len(part.statements) for one in brief.dimensions for part in one.parts)
    return (
        f"{number(count)} responden menjawab {number(asked)} pernyataan tentang program yang mereka pakai "
        f"({scale}). Nilai satu pernyataan adalah rata-rata jawabannya. {CONFIDENCE}"
    )


_COLUMNS = (
    Column("Dimensi"),
    Column("Responden", 24, Align.RIGHT),
    Column("Sasaran", 20, Align.RIGHT),
    Column("Tanggal", 52),
    Column("Rata-rata", 22, Align.RIGHT),
)


def _rows(dimensions: Sequence[SurveyDimensionBrief]) -> Iterator[Row]:
    for one in dimensions:
        yield (
            one.name,
            number(one.respondents),
            number(one.goal),
            tanggal_range(one.first_day, one.last_day),
            decimal_text(one.mean, 2),
        )


def _dimension(one: SurveyDimensionBrief) -> Iterator[Piece]:
    """The programmes with their statements; all of them together where a page holds them."""
    colour = dimension_colour(one.number)
    yield BarsHead()
    last = one.parts[-1].statements[-1]
    for part in one.parts:
        yield SurveyedBand(part, colour.fill)
        for statement in part.statements:
            yield AnswerBars(statement, colour, keep=statement is not last)
