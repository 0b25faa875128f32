"""One meeting, forum, launching or visit of the report's year."""

from gm100_desktop.domain.bimtek import present_count
from gm100_desktop.domain.briefs.sessions import MeetingLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.sessions import SessionKind
from gm100_desktop.services.gathering.held import (
    agreements,
    attendances,
    decisions,
    present_post,
    session_marks,
    uncounted,
)
from gm100_desktop.services.gathering.places import venue
from gm100_desktop.services.gathering.sources import Sources


def meeting_line(sources: Sources, row: Row) -> MeetingLine:
    """Everything the table of meetings tells of one."""
    body = sources.ledger.one("body", row.maybe("body_id"))
    decided = decisions(row)
    return MeetingLine(
        title=row.text("title"),
        kind=SessionKind.word(row.text("kind")),
        body=body.text("name") if body else "",
        starts=row.text("starts_on"),
        ends=row.text("ends_on"),
        place=venue(row),
        led_by=present_post(sources, row, "chaired_by_id"),
        present=present_count(attendances(sources, row)),
        has_uncounted=bool(uncounted(sources, row)),
        invited=row.whole("invited_count"),
        summary=decided or row.text("discussion"),
        agreements=agreements(sources, row),
        marks=session_marks(sources, row),
    )
