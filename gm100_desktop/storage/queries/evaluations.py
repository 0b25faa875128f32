"""Evaluation rounds with their questions, answers, panels and proofs; a few queries for a whole round."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from gm100_desktop.domain.evaluations import Rounding, RoundPhase
from gm100_desktop.domain.lines.evaluations import AssessorLine, ComponentLine, ProofLine, RoundLine

_ROUND = """
    SELECT e.id, e.year, e.phase, e.state, e.track, e.instrument_id, coalesce(i.version, ''),
        coalesce(i.rounding, '{once}'), e.participated, e.is_final, e.due_on, e.official_index,
        e.official_improvement, e.rank
    FROM evaluation e LEFT JOIN instrument i ON i.id = e.instrument_id
"""
_ROUNDS = (
    f"{_ROUND} WHERE e.phase <> '{{selection}}' ORDER BY e.year DESC, e.is_final DESC, e.phase DESC, e.id"
)
_ONE_ROUND = f"{_ROUND} WHERE e.id = ?"
_COMPONENTS = """
    SELECT c.id, c.code, c.label, c.weight, coalesce(r.value, '')
    FROM evaluation e
    JOIN component c ON c.instrument_id = e.instrument_id
    LEFT JOIN component_result r ON r.component_id = c.id AND r.evaluation_id = e.id
    WHERE e.id = ? ORDER BY c.number, c.id
"""
_PANEL = """
    SELECT json_group_array(json_array(s.assessor_id, s.score)) FROM (
        SELECT p.assessor_id, p.score FROM assessor_score p JOIN assessor o ON o.id = p.assessor_id
        WHERE p.answer_id = a.id AND p.score <> '' ORDER BY o.number, o.id
    ) s
"""
_SURVEYED = """
    SELECT json_group_array(v.score) FROM survey_answer v JOIN respondent r ON r.id = v.respondent_id
    WHERE v.question_id = q.id AND r.evaluation_id = e.id
"""
_ANSWERS = f"""
    SELECT ({_PANEL}), ({_SURVEYED}), q.id, a.id, c.code, q.code, q.label, q.official_number, q.element,
        coalesce(d.code, ''), q.figure_source, q.typical_evidence, q.rubric, coalesce(a.self_score, ''),
        coalesce(a.final_score, ''), coalesce(a.explanation, ''), coalesce(a.review, ''), a.agency_id,
        coalesce(nullif(g.abbreviation, ''), g.name, ''), a.due_on, coalesce(a.note, '')
    FROM evaluation e
    JOIN component c ON c.instrument_id = e.instrument_id
    JOIN question q ON q.component_id = c.id
    LEFT JOIN dimension d ON d.id = q.dimension_id
    LEFT JOIN answer a ON a.evaluation_id = e.id AND a.question_id = q.id
    LEFT JOIN agency g ON g.id = a.agency_id
    WHERE e.id = ? ORDER BY c.number, c.id, q.number, q.id
"""
_PROOFS = """
    SELECT a.id, l.id, d.id, coalesce(nullif(d.code, ''), printf('D-%03d', d.id)), l.page, l.caption, d.title
    FROM answer a
    JOIN evidence_link l ON l.record_kind = 'answer' AND l.record_id = a.id
    JOIN document d ON d.id = l.document_id
    WHERE a.evaluation_id = ? ORDER BY a.id, l.sort_order, l.id
"""
_ASSESSORS = """
    SELECT s.id, trim(CASE WHEN p.id IS NULL THEN s.name ELSE p.front_title || ' ' || p.name
        || CASE WHEN p.back_title = '' THEN '' ELSE ', ' || p.back_title END END), s.element, s.institution
    FROM assessor s LEFT JOIN person p ON p.id = s.person_id
    WHERE s.evaluation_id = ? ORDER BY s.number, s.id
"""


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A question of the round and what is on file for it."""

    panel: Mapping[int, Decimal]
    surveyed: Sequence[int]  # every answer the survey brought to it
    question_id: int
    answer_id: int | None
    component: str
    code: str
    label: str
    official_number: str
    element: str
    dimension: str
    figure_source: str
    typical_evidence: str
    rubric: str
    self_score: str
    final_score: str
    explanation: str
    review: str
    agency_id: int | None
    agency: str
    due_on: str | None
    note: str


def rounds(connection: sqlite3.Connection) -> list[RoundLine]:
    """Every yearly round, newest first; of one year the final one first."""
    return [_round(row) for row in connection.execute(_with_words(_ROUNDS))]


def round_of(connection: sqlite3.Connection, evaluation_id: int) -> RoundLine | None:
    """The round; None when it is gone."""
    row = connection.execute(_with_words(_ONE_ROUND), (evaluation_id,)).fetchone()
    return _round(row) if row else None


def round_before(connection: sqlite3.Connection, year: int) -> RoundLine | None:
    """The nearest earlier round with questions, of its year the final one; None when there is none."""
    earlier = (one for one in rounds(connection) if one.year < year and one.instrument_id)
    return next(earlier, None)


def final_round_of(connection: sqlite3.Connection, year: int) -> RoundLine | None:
    """The round that counts for the year; None when there is none."""
    return next((one for one in rounds(connection) if one.year == year and one.is_final), None)


def components(connection: sqlite3.Connection, evaluation_id: int) -> list[ComponentLine]:
    """The weighted parts of the round's instrument, with the official value of each."""
    return [
        ComponentLine(component, code, label, exact(weight) or Decimal(0), exact(official))
        for component, code, label, weight, official in connection.execute(_COMPONENTS, (evaluation_id,))
    ]


def answers(connection: sqlite3.Connection, evaluation_id: int) -> Iterator[AnswerRow]:
    """Every question of the round's instrument in its order, answered or not."""
    for panel, surveyed, *plain in connection.execute(_ANSWERS, (evaluation_id,)):
        scores = {int(assessor): Decimal(score) for assessor, score in json.loads(panel, parse_float=Decimal)}
        yield AnswerRow(scores, json.loads(surveyed, parse_float=Decimal), *plain)


def proofs(connection: sqlite3.Connection, evaluation_id: int) -> dict[int, list[ProofLine]]:
    """What proves each answer of the round, by its id."""
    found: dict[int, list[ProofLine]] = defaultdict(list)
    for answer_id, *proof in connection.execute(_PROOFS, (evaluation_id,)):
        found[answer_id].append(ProofLine(*proof))
    return found


def assessors(connection: sqlite3.Connection, evaluation_id: int) -> list[AssessorLine]:
    """The panel of the round, in its order."""
    return [AssessorLine(*row) for row in connection.execute(_ASSESSORS, (evaluation_id,))]


def levels(connection: sqlite3.Connection) -> dict[str, dict[int, str]]:
    """The words of every level of every rubric."""
    found: dict[str, dict[int, str]] = defaultdict(dict)
    for rubric, level, text in connection.execute(
        "SELECT rubric, level, text FROM rubric_level ORDER BY rubric, level"
    ):
        found[rubric][level] = text
    return dict(found)


def answer_ids(
    connection: sqlite3.Connection, evaluation_id: int, question_ids: Iterable[int]
) -> dict[int, int]:
    """The answers on file, by question."""
    sql = """
        SELECT question_id, id FROM answer
        WHERE evaluation_id = ? AND question_id IN (SELECT value FROM json_each(?))
    """
    return dict(connection.execute(sql, (evaluation_id, json.dumps(list(question_ids)))).fetchall())


def question_codes(connection: sqlite3.Connection, evaluation_id: int) -> dict[int, str]:
    """The code of every question the round asks, in its order."""
    sql = """
        SELECT q.id, q.code FROM evaluation e JOIN component c ON c.instrument_id = e.instrument_id
        JOIN question q ON q.component_id = c.id WHERE e.id = ? ORDER BY c.number, c.id, q.number, q.id
    """
    return dict(connection.execute(sql, (evaluation_id,)).fetchall())


def surveyed_questions(connection: sqlite3.Connection, evaluation_id: int) -> frozenset[int]:
    """The questions whose self score the survey gives."""
    sql = """
        SELECT DISTINCT v.question_id FROM survey_answer v JOIN respondent r ON r.id = v.respondent_id
        WHERE r.evaluation_id = ?
    """
    return frozenset(found for (found,) in connection.execute(sql, (evaluation_id,)))


def latest_participation(connection: sqlite3.Connection) -> int | None:
    """The participation the region is evaluated in; None when none is on file."""
    row = connection.execute(
        "SELECT p.id FROM participation p JOIN wave w ON w.id = p.wave_id ORDER BY w.year DESC, p.id DESC"
    ).fetchone()
    return int(row[0]) if row else None


def exact(text: str) -> Decimal | None:
    """The stored decimal; None of ''."""
    return Decimal(text) if text else None


def _round(row: tuple[Any, ...]) -> RoundLine:
    *plain, participated, is_final, due_on, index, improvement, rank = row
    told = (bool(participated), bool(is_final), due_on, exact(index), exact(improvement), rank)
    return RoundLine(*(*plain, *told))


def _with_words(sql: str) -> str:
    return sql.format(once=Rounding.ONCE.value, selection=RoundPhase.SELECTION.value)
