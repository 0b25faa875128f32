"""The forms put together: one page for each dimension, tightened until it fits."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import BinaryIO

from gm100_desktop.domain.briefs.survey import SurveyBrief, SurveyDimensionBrief, SurveyedBrief
from gm100_desktop.reports.flow import Book, Item
from gm100_desktop.reports.formulir_survei.form_parts import FormFields, FormHead, FormScale, FormTable
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.laporan.sentences import joined
from gm100_desktop.reports.page import PageKind, PageTurn, Running
from gm100_desktop.reports.pieces.blocks import OnePage
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.progress import Progress
from gm100_desktop.reports.sheet import sheet_of

TITLE = "Formulir Survei Dampak Smart City"
_STEPS = 3
_MOST_STATEMENTS = 12  # on a page


def build(brief: SurveyBrief, stream: BinaryIO, progress: Progress) -> None:
    """Write every form."""
    about = About(f"{TITLE} {brief.region} {brief.year}", brief.region, TITLE, brief.report_date)
    running = Running(foot=joined(brief.region, TITLE), is_draft=brief.is_draft)
    book = Book(about, sheet_of(brief.setup), running)
    progress.say(15, "Menyusun formulir")
    book.lay_body(_story(brief), progress.page_done)
    progress.say(94, "Menulis PDF")
    book.save(stream)


def _story(brief: SurveyBrief) -> Iterator[Item]:
    for dimension in brief.dimensions:
        for parts in _pages(dimension.parts):
            yield PageTurn(PageKind.FORM)
            yield OnePage(partial(_form, brief, dimension, parts), _STEPS)


def _pages(parts: Sequence[SurveyedBrief]) -> Iterator[Sequence[SurveyedBrief]]:
    """The sub-dimensions of each page: all of them, unless an instrument asks more than a page holds."""
    page: list[SurveyedBrief] = []
    for part in parts:
        if page and sum(len(one.statements) for one in (*page, part)) > _MOST_STATEMENTS:
            yield page
            page = []
        page.append(part)
    yield page


def _form(
    brief: SurveyBrief, dimension: SurveyDimensionBrief, parts: Sequence[SurveyedBrief], step: int
) -> Sequence[Piece]:
    told = joined(brief.region, f"Evaluasi {brief.year} {brief.phase}".strip())
    name = f"Dimensi {dimension.number} · {dimension.name}"
    return (
        FormHead(TITLE.upper(), name, told),
        FormFields(step),
        FormScale(),
        FormTable(parts, step),
    )
