"""Whole rounds read from the file: every question with its answer, its proofs and last year's beside it."""

import sqlite3
from collections.abc import Mapping, Sequence

from gm100_desktop.domain.lines.evaluations import AnswerLine, LastAnswer, ProofLine, RoundLine, RoundSheet
from gm100_desktop.domain.survey import statement_score
from gm100_desktop.storage.queries import evaluations
from gm100_desktop.storage.queries.evaluations import AnswerRow

Asked = tuple[str, str]
"""Component and code: by these a question is known again in another year's instrument."""

Proofs = Mapping[int, Sequence[ProofLine]]


def round_sheet(connection: sqlite3.Connection, one: RoundLine) -> RoundSheet:
    """The round with what was answered the year before."""
    return _sheet(connection, one, _last_answers(connection, one.year))


def scores_alone(connection: sqlite3.Connection, one: RoundLine) -> RoundSheet:
    """The round without what was answered before: enough for every figure."""
    return _sheet(connection, one, {})


def _sheet(connection: sqlite3.Connection, one: RoundLine, last: Mapping[Asked, LastAnswer]) -> RoundSheet:
    proofs = evaluations.proofs(connection, one.id)
    rows = evaluations.answers(connection, one.id)
    return RoundSheet(
        one,
        evaluations.components(connection, one.id),
        tuple(_line(row, proofs, last.get(_asked(row))) for row in rows),
        evaluations.assessors(connection, one.id),
        evaluations.levels(connection),
    )


def _last_answers(connection: sqlite3.Connection, year: int) -> dict[Asked, LastAnswer]:
    before = evaluations.round_before(connection, year)
    if before is None:
        return {}
    proofs = evaluations.proofs(connection, before.id)
    rows = evaluations.answers(connection, before.id)
    return {_asked(row): _last(row, before.year, proofs) for row in rows if row.answer_id}


def _last(row: AnswerRow, year: int, proofs: Proofs) -> LastAnswer:
    line = _line(row, proofs, None)
    return LastAnswer(year, line.self_score, line.panel_score, line.explanation, line.proofs)


def _line(row: AnswerRow, proofs: Proofs, last: LastAnswer | None) -> AnswerLine:
    typed = evaluations.exact(row.self_score)
    return AnswerLine(
        question_id=row.question_id,
        answer_id=row.answer_id,
        component=row.component,
        code=row.code,
        label=row.label,
        official_number=row.official_number,
        element=row.element,
        dimension=row.dimension,
        figure_source=row.figure_source,
        typical_evidence=row.typical_evidence,
        rubric=row.rubric,
        self_score=statement_score(row.surveyed) if row.surveyed else typed,
        final_score=evaluations.exact(row.final_score),
        panel=row.panel,
        explanation=row.explanation,
        review=row.review,
        agency_id=row.agency_id,
        agency=row.agency,
        due_on=row.due_on,
        note=row.note,
        proofs=tuple(proofs.get(row.answer_id or 0, ())),
        last=last,
    )


def _asked(row: AnswerRow) -> Asked:
    return row.component, row.code
