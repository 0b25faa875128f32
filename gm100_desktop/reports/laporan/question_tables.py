"""Every question of a component with its scores and proof, and the mean below."""

from collections.abc import Iterator
from decimal import Decimal

from gm100_desktop.domain.briefs.evaluation import OWN, PANEL, ComponentBrief, EvaluationBrief, QuestionBrief
from gm100_desktop.domain.wording import EMPTY, decimal_text
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import capital, shown
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Content, Row, Total
from gm100_desktop.reports.pieces.table_trimming import trimmed

_HEADS = {OWN: "Mandiri", PANEL: "Asesor"}


def question_table(found: EvaluationBrief, component: ComponentBrief, chapter: Chapter) -> Iterator[Piece]:
    """One component; the scores of the region and of the panel stand in columns of their own."""
    kinds = _kinds(found)
    told = capital(" dan ".join(kinds))
    yield chapter.table(f"{component.letter}. {component.name}", f"{told}, skala 0–4, versi {found.version}")
    heads = ["Nilai"] if len(kinds) == 1 else [_HEADS[kind] for kind in kinds]
    columns = [
        Column("No", 8),
        Column("Indikator", 27, once=True, optional=True),
        Column("Subindikator", 31, once=True, optional=True),
        Column("Pertanyaan"),
        *(Column(head, 16, Align.RIGHT) for head in heads),
    ]
    rows: list[Row] = [_row(one, kinds) for one in component.questions]
    yield Table(*trimmed(columns, [*rows, _mean(component, kinds)]))


def score(value: Decimal | None) -> str:
    """Two decimals, a dash for none."""
    return EMPTY if value is None else decimal_text(value, 2)


def _kinds(found: EvaluationBrief) -> list[str]:
    """The kinds that have scores of single questions; the official result is known by component only."""
    kinds = [one.kind for one in found.results if one.kind in _HEADS]
    return kinds or [OWN]


def _row(one: QuestionBrief, kinds: list[str]) -> tuple[Content, ...]:
    scores = [score(_of(one, kind)) for kind in kinds]
    return (str(one.number), shown(one.element), shown(one.part), Cell(one.text, marks=one.marks), *scores)


def _of(one: QuestionBrief, kind: str) -> Decimal | None:
    return one.own if kind == OWN else one.panel


def _mean(component: ComponentBrief, kinds: list[str]) -> Total:
    """'Rata-rata: 17,00 dibagi 5 pertanyaan', and the mean of each kind."""
    count = len(component.questions)
    told = f"Rata-rata {count} pertanyaan"
    if len(kinds) == 1:
        total = sum((_of(one, kinds[0]) or Decimal(0) for one in component.questions), Decimal(0))
        told = f"Rata-rata: {decimal_text(total, 2)} dibagi {count} pertanyaan"
    return Total(("", "", "", told, *(score(component.means.get(kind)) for kind in kinds)))
