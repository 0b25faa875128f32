"""What every sort of session has: whether it was held, who came, what was agreed."""

from collections.abc import Sequence

from gm100_desktop.domain.bimtek import Attendance, named, was_present
from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.sessions import Agreement
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.sessions import (
    AttendanceCategory,
    AttendanceState,
    BimtekStage,
    SessionStatus,
    TaskStatus,
)
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known


def held_sessions(sources: Sources) -> Sequence[Row]:
    """The sessions that were held by the day, up to the report's year, in order of time."""
    rows = [row for row in sources.ledger.all("session") if _was_held(sources, row)]
    return sorted(rows, key=lambda row: (row.text("starts_on"), row.text("start_time"), row.id))


def attendances(sources: Sources, session: Row) -> Sequence[Attendance]:
    """Everybody on the list of a session, with the days that were marked."""
    return [_attendance(sources, row) for row in sources.ledger.of("attendance", "session_id", session.id)]


def uncounted(sources: Sources, session: Row) -> tuple[str, ...]:
    """The groups that came in a number nobody wrote down, by name, else by category."""
    rows = sources.ledger.of("attendance", "session_id", session.id)
    came = [row for row in rows if not row.whole("head_count") and was_present(_attendance(sources, row))]
    return tuple(row.text("name") or AttendanceCategory.word(row.text("category")) for row in came)


def agreements(sources: Sources, session: Row) -> tuple[Agreement, ...]:
    """What was agreed, and how it stands on the day."""
    return tuple(_agreement(sources, task) for task in sources.ledger.of("task", "session_id", session.id))


def decisions(session: Row) -> str:
    """What was decided, one sentence after the other."""
    told = known(*(line.rstrip(" .;") for line in session.lines("decisions")), glue=". ")
    return f"{told}." if told else ""


def task_status(sources: Sources, task: Row) -> str:
    """The status on file; what was done after the day was still open then."""
    status = task.text("status")
    is_later = status == TaskStatus.DONE and not sources.moment.has_come(task.text("done_on"))
    return TaskStatus.RUNNING.value if is_later else status


def present_post(sources: Sources, session: Row, person: str, position: str = "") -> str:
    """The typed post of somebody in a column of the session, else the one of that day, else the name."""
    person_id, day = session.maybe(person), session.text("starts_on") or sources.moment.day
    typed = session.text(position) if position else ""
    return typed or sources.people.post_on(person_id, day) or sources.people.name(person_id)


def named_post(sources: Sources, session: Row, person: str, position: str) -> str:
    """The post of somebody in a column of the session, with the name."""
    post, name = present_post(sources, session, person, position), sources.people.name(session.maybe(person))
    return post if name in post else named(post, name)


def session_marks(sources: Sources, session: Row) -> Marks:
    """What proves a session, and the papers it brought forth."""
    stage = session.text("stage")
    used_for = BimtekStage.word(stage) if stage else session.text("title")
    outputs = sources.ledger.of("session_output", "session_id", session.id)
    papers = (sources.evidence.of_document(one.maybe("document_id"), used_for) for one in outputs)
    return together(sources.evidence.marks("session", session.id, used_for), *papers)


def _was_held(sources: Sources, session: Row) -> bool:
    """Whether it is on file as held; one that is still called planned was, when somebody came to it."""
    status = session.text("status")
    if not sources.moment.tells(session.text("starts_on")):
        return False
    is_open = status == SessionStatus.PLANNED and bool(session.text("starts_on"))
    return status == SessionStatus.DONE or (is_open and _somebody_came(sources, session))


def _somebody_came(sources: Sources, session: Row) -> bool:
    return any(
        state == AttendanceState.PRESENT for one in attendances(sources, session) for _, state in one.days
    )


def _attendance(sources: Sources, row: Row) -> Attendance:
    days = sources.ledger.of("attendance_day", "attendance_id", row.id)
    marked = tuple((day.text("day"), day.text("state")) for day in days)
    return Attendance(row.text("category"), row.whole("head_count"), marked)


def _agreement(sources: Sources, task: Row) -> Agreement:
    people = sources.people
    return Agreement(
        text=task.text("text"),
        owner=people.agency(task.maybe("agency_id")) or people.name(task.maybe("person_id")),
        due=task.text("due_on"),
        state=TaskStatus.word(task_status(sources, task)),
        result=task.text("result"),
    )
