"""BAB Rekomendasi dan Tindak Lanjut: what the panels found, and what was done about it."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.evaluation import FindingBrief, FindingsBrief, TaskBrief
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.wording import EMPTY, number, percent, tanggal
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import joined, shown
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import paragraph


def findings(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """The newest findings whole; of older years the recommendations and their follow-up."""
    if brief.evaluation is None:
        return
    yield from chapter.open()
    for at, found in enumerate(brief.evaluation.findings):
        yield from _of_year(found, chapter, is_newest=at == 0)


def _of_year(found: FindingsBrief, chapter: Chapter, *, is_newest: bool) -> Iterator[Piece]:
    yield chapter.section(f"Evaluasi {found.year}")
    told = followed_up(found)
    if told:
        yield paragraph(told)
    if is_newest:
        yield from _list("Kelemahan", "Kelemahan", found, found.weaknesses, chapter)
        yield from _list("Kekuatan", "Kekuatan", found, found.strengths, chapter)
    yield from _plan(found, chapter)


def followed_up(found: FindingsBrief) -> str:
    """'Tindak lanjut rekomendasi 2025: 7 dari 9 (77,78 %).'."""
    done = found.followed_up
    if not done.total:
        return ""
    share = percent(done.done, done.total)
    return f"Tindak lanjut rekomendasi {found.year}: {number(done.done)} dari {number(done.total)} ({share})."


def _list(
    title: str, head: str, found: FindingsBrief, lines: Sequence[FindingBrief], chapter: Chapter
) -> Iterator[Piece]:
    if not lines:
        return
    yield chapter.table(f"{title} menurut asesor", f"Evaluasi {found.year}")
    columns = [
        Column("No", 8),
        Column(head),
        Column("Komponen", 28, optional=True),
        Column("Asesor", 44, optional=True),
    ]
    rows: list[Row] = [
        (str(at), Cell(one.text, marks=one.marks), shown(one.component), shown(one.by))
        for at, one in enumerate(lines, 1)
    ]
    yield Table(*trimmed(columns, rows))


def _plan(found: FindingsBrief, chapter: Chapter) -> Iterator[Piece]:
    """Every recommendation with what is done about it; a plan without an owner shows its gap."""
    if not found.recommendations:
        return
    yield chapter.table("Rekomendasi dan rencana tindak lanjut", f"Evaluasi {found.year}")
    columns = [
        Column("No", 8),
        Column("Rekomendasi", share=1.1, once=True),
        Column("Tindak lanjut"),
        Column("Penanggung jawab", 30),
        Column("Tenggat", 24),
        Column("Keadaan", 22),
    ]
    rows = [row for at, one in enumerate(found.recommendations, 1) for row in _rows(at, one)]
    yield Table(columns, rows)


def _rows(at_line: int, one: FindingBrief) -> Iterator[Row]:
    recommended = Cell(one.text, second=joined(one.component, one.by) if one.component or one.by else "")
    if not one.tasks:
        yield (str(at_line), recommended, EMPTY, EMPTY, EMPTY, one.state)
    for at, task in enumerate(one.tasks):
        yield (str(at_line) if at == 0 else "", recommended if at == 0 else "", *_task(task))


def _task(task: TaskBrief) -> tuple[Cell, str, str, str]:
    due = tanggal(task.due) if task.due else EMPTY
    return Cell(task.text, marks=task.marks), shown(task.who), due, shown(task.state)
