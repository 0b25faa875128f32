"""What the file holds of a round as far as its stages go, and what surrounds it; one query each."""

import sqlite3
from typing import Any

from gm100_desktop.domain.evaluations import FindingKind, RoundPhase
from gm100_desktop.domain.frozen_copies import GLUE
from gm100_desktop.domain.round_doubts import RoundSetting
from gm100_desktop.domain.round_states import RoundFacts
from gm100_desktop.domain.sessions import TaskStatus

_TO_PROVE = """
    SELECT count(*) FROM answer a JOIN question q ON q.id = a.question_id
    WHERE a.evaluation_id = e.id AND cast(a.self_score AS NUMERIC) > 0 AND q.code NOT LIKE 'IM-%'
"""
_SURVEYED = """
    SELECT DISTINCT v.question_id FROM survey_answer v JOIN respondent r ON r.id = v.respondent_id
    WHERE r.evaluation_id = e.id
"""
_RECOMMENDATIONS = f"f.evaluation_id = e.id AND f.kind = '{FindingKind.RECOMMENDATION.value}'"
_FACTS = f"""
    SELECT e.state, coalesce(i.impact_form, ''), e.invited_on IS NOT NULL, e.due_on IS NOT NULL,
        (SELECT count(*) FROM component c JOIN question q ON q.component_id = c.id
            WHERE c.instrument_id = e.instrument_id),
        (SELECT count(*) FROM (SELECT a.question_id FROM answer a WHERE a.evaluation_id = e.id
            AND a.self_score <> '' UNION {_SURVEYED})),
        ({_TO_PROVE}),
        ({_TO_PROVE} AND EXISTS (SELECT 1 FROM evidence_link l
            WHERE l.record_kind = 'answer' AND l.record_id = a.id)),
        (SELECT count(*) FROM survey s WHERE s.evaluation_id = e.id AND s.programme_id IS NOT NULL),
        (SELECT count(*) FROM frozen_copy z WHERE z.label = :named OR z.label LIKE :named_first),
        e.interview_id IS NOT NULL,
        (SELECT count(*) FROM task t WHERE t.session_id = e.interview_id AND t.status <> :dropped),
        (SELECT count(*) FROM task t WHERE t.session_id = e.interview_id AND t.status = :done),
        e.official_index <> '', e.result_document_id IS NOT NULL,
        (SELECT count(*) FROM component c WHERE c.instrument_id = e.instrument_id),
        (SELECT count(*) FROM component_result r WHERE r.evaluation_id = e.id AND r.value <> ''),
        (SELECT count(*) FROM finding f WHERE f.evaluation_id = e.id),
        (SELECT count(*) FROM finding f WHERE {_RECOMMENDATIONS}),
        (SELECT count(*) FROM finding f WHERE {_RECOMMENDATIONS}
            AND EXISTS (SELECT 1 FROM task t WHERE t.finding_id = f.id AND t.status <> :dropped))
    FROM evaluation e LEFT JOIN instrument i ON i.id = e.instrument_id WHERE e.id = :round
"""
_SETTING = """
    SELECT e.year, e.track, e.is_final, coalesce(i.track, ''), coalesce(p.track, ''), w.year,
        (SELECT count(*) FROM evaluation o WHERE o.year = e.year AND o.is_final AND o.id <> e.id
            AND o.phase <> :selection)
    FROM evaluation e
    LEFT JOIN instrument i ON i.id = e.instrument_id
    LEFT JOIN participation p ON p.id = e.participation_id
    LEFT JOIN wave w ON w.id = p.wave_id
    WHERE e.id = :round
"""


def round_setting(connection: sqlite3.Connection, evaluation_id: int) -> RoundSetting:
    """What surrounds a round that is there."""
    wanted = {"round": evaluation_id, "selection": RoundPhase.SELECTION.value}
    row: tuple[Any, ...] = connection.execute(_SETTING, wanted).fetchone()
    return RoundSetting(*row)


def round_facts(connection: sqlite3.Connection, evaluation_id: int, named: str) -> RoundFacts:
    """The facts of a round that is there; `named` is what its frozen copies are called."""
    wanted = {
        "round": evaluation_id,
        "named": named,
        "named_first": f"{named}{GLUE}%",
        "done": TaskStatus.DONE.value,
        "dropped": TaskStatus.DROPPED.value,
    }
    row: tuple[Any, ...] = connection.execute(_FACTS, wanted).fetchone()
    return RoundFacts(*row)
