"""The impact survey of a round, by plain queries; four of them for all of it."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from gm100_desktop.domain.lines.surveys import RespondentLine, SurveyDimension, SurveyedLine

_SURVEYED = """
    SELECT DISTINCT a.question_id FROM survey_answer a
    JOIN respondent r ON r.id = a.respondent_id WHERE r.evaluation_id = ?
"""
_DIMENSIONS = "SELECT id, code, number, name FROM dimension ORDER BY number"
_QUESTIONS = """
    SELECT q.id, q.code, q.label FROM evaluation e
    JOIN component c ON c.instrument_id = e.instrument_id
    JOIN question q ON q.component_id = c.id
    WHERE e.id = ? ORDER BY c.number, q.number, q.id
"""
_LINES = """
    SELECT s.id, v.id, s.dimension_id, s.number, s.name, v.programme_id, coalesce(p.name, ''), p.agency_id,
        coalesce(nullif(o.abbreviation, ''), o.name, ''), v.agency_id,
        coalesce(nullif(g.abbreviation, ''), g.name, ''), coalesce(g.coordinator, ''),
        v.user_count, v.starts_on, v.ends_on
    FROM sub_dimension s JOIN dimension d ON d.id = s.dimension_id
    LEFT JOIN survey v ON v.sub_dimension_id = s.id AND v.evaluation_id = ?
    LEFT JOIN programme p ON p.id = v.programme_id
    LEFT JOIN agency o ON o.id = p.agency_id
    LEFT JOIN agency g ON g.id = v.agency_id
    ORDER BY d.number, s.number
"""
_RESPONDENTS = """
    SELECT r.id, r.dimension_id, r.number, r.name, r.age, r.sex, r.occupation, r.contact, r.is_user,
        r.answered_on, r.enumerator
    FROM respondent r JOIN dimension d ON d.id = r.dimension_id
    WHERE r.evaluation_id = ? ORDER BY d.number, r.number, r.id
"""
_SCORES = """
    SELECT a.respondent_id, a.question_id, a.score FROM survey_answer a
    JOIN respondent r ON r.id = a.respondent_id WHERE r.evaluation_id = ?
"""
_ANSWERS_OF = """
    SELECT id, respondent_id, question_id FROM survey_answer WHERE respondent_id IN ({marks})
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the round's instrument."""

    id: int
    code: str
    label: str


def surveyed_questions(connection: sqlite3.Connection, evaluation_id: int) -> frozenset[int]:
    """The statements that were answered by anybody in the round's survey."""
    return frozenset(row[0] for row in connection.execute(_SURVEYED, (evaluation_id,)))


def dimensions(connection: sqlite3.Connection) -> list[SurveyDimension]:
    """The six, in their order."""
    return [SurveyDimension(*row) for row in connection.execute(_DIMENSIONS)]


def questions(connection: sqlite3.Connection, evaluation_id: int) -> list[Asked]:
    """Every question of the round, in the order of its instrument."""
    return [Asked(*row) for row in connection.execute(_QUESTIONS, (evaluation_id,))]


def surveyed(connection: sqlite3.Connection, evaluation_id: int) -> list[SurveyedLine]:
    """What is surveyed for each sub-dimension, also where nothing is chosen yet."""
    return [SurveyedLine(*row) for row in connection.execute(_LINES, (evaluation_id,))]


def respondents(connection: sqlite3.Connection, evaluation_id: int) -> list[RespondentLine]:
    """Who answered, dimension by dimension, with everything that was answered."""
    scores: dict[int, dict[int, int]] = defaultdict(dict)
    for respondent, question, score in connection.execute(_SCORES, (evaluation_id,)):
        scores[respondent][question] = score
    return [_respondent(row, scores) for row in connection.execute(_RESPONDENTS, (evaluation_id,))]


def answer_ids(connection: sqlite3.Connection, wanted: Sequence[int]) -> Mapping[tuple[int, int], int]:
    """The stored answers of those respondents, by respondent and statement."""
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(_ANSWERS_OF.format(marks=marks), tuple(wanted))
    return {(respondent, question): found for found, respondent, question in rows}


def _respondent(row: tuple[Any, ...], scores: Mapping[int, Mapping[int, int]]) -> RespondentLine:
    line = RespondentLine(*row)
    return replace(line, is_user=bool(line.is_user), scores=scores.get(line.id, {}))
