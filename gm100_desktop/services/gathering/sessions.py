"""Bimtek, meetings, agreements, collaboration, awards and news."""

from gm100_desktop.domain.briefs.sessions import SessionsBrief
from gm100_desktop.domain.follow_ups import tasks_done
from gm100_desktop.domain.sessions import SessionKind
from gm100_desktop.services.gathering.bimtek import bimtek_line
from gm100_desktop.services.gathering.collaboration import collaborations
from gm100_desktop.services.gathering.held import held_sessions, task_status
from gm100_desktop.services.gathering.meetings import meeting_line
from gm100_desktop.services.gathering.recognition import achievements, publications
from gm100_desktop.services.gathering.sources import Sources

BIMTEK = (SessionKind.BIMTEK, SessionKind.MONEV)
APART = (*BIMTEK, SessionKind.ASSESSMENT)
"""Sessions that are told elsewhere in the report."""


def sessions_brief(sources: Sources) -> SessionsBrief:
    """All bimtek held up to the report's year; meetings of that year."""
    held, year = held_sessions(sources), str(sources.moment.year)
    meetings = [row for row in held if row.text("kind") not in APART and row.text("starts_on")[:4] == year]
    tasks = [task for row in meetings for task in sources.ledger.of("task", "session_id", row.id)]
    done = tasks_done([task_status(sources, task) for task in tasks])
    return SessionsBrief(
        bimtek=tuple(bimtek_line(sources, row) for row in held if row.text("kind") in BIMTEK),
        meetings=tuple(meeting_line(sources, row) for row in meetings),
        agreements_done=done.done,
        agreements_total=done.total,
        collaborations=tuple(collaborations(sources)),
        achievements=tuple(achievements(sources)),
        publications=tuple(publications(sources)),
    )
