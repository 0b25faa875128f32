"""The impact survey of a round, by plain queries."""

import sqlite3

_SURVEYED = """
    SELECT DISTINCT a.question_id FROM survey_answer a
    JOIN respondent r ON r.id = a.respondent_id WHERE r.evaluation_id = ?
"""


def surveyed_questions(connection: sqlite3.Connection, evaluation_id: int) -> frozenset[int]:
    """The statements that were answered by anybody in the round's survey."""
    return frozenset(row[0] for row in connection.execute(_SURVEYED, (evaluation_id,)))
