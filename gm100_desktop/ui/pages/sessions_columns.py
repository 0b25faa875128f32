"""Columns of Bimtek & Rapat that say more than one field: who takes part, who came, how a task stands."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from gm100_desktop.domain.conditions import Condition
from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.follow_ups import task_condition
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.sessions import ATTENDANCE, SESSION, TASK
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.reading import read
from gm100_desktop.domain.sessions import AttendanceState, TaskStatus
from gm100_desktop.domain.wording import day_tanggal
from gm100_desktop.ui.condition_chips import condition_chip, condition_rank
from gm100_desktop.ui.models.columns import Column, Group, Look
from gm100_desktop.ui.models.rows import Grouping
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.records.list_spec import OwnColumn, Reading, RecordLine

WHO = Field("who", "Nama", FieldType.REFERENCE, refers_to="person")
CAME = Field("came", "Kehadiran", FieldType.CHOICE, choices=AttendanceState)


def who(kind_id: str) -> OwnColumn:
    """Somebody on file, found by typing any part of the name, or a name as it is written."""
    return OwnColumn(WHO, _read_who, partial(_name, kind(kind_id)), pasted="name")


def came() -> OwnColumn:
    """Whether a participant came; one word for all days."""
    return OwnColumn(CAME, _read_came, _mark)


def _day_head(day: str, _lines: Sequence[object]) -> Group:
    return Group(day, day_tanggal(day) if day else "Tanpa hari")


BY_DAY = Grouping(lambda line: str(line.values["day"] or ""), _day_head)
"""An agenda day by day."""


def next_item(desk: Desk, given: Mapping[str, Value], lines: Sequence[RecordLine]) -> Mapping[str, Value]:
    """An item of the agenda begins when the one before it ends, the first one of a day with the session."""
    session = desk.services.records.get(SESSION, int(given["session_id"] or 0))
    if not lines:
        return {"day": session["starts_on"], "start_time": session["start_time"]}
    last = lines[-1].values
    ended = str(last["end_time"])
    following = _day_behind(desk, int(session["id"] or 0), str(last["day"] or ""))
    if following and session["end_time"] and ended >= str(session["end_time"]):
        return {"day": following, "start_time": session["start_time"]}
    return {"day": last["day"], "start_time": ended or last["start_time"]}


def _day_behind(desk: Desk, session_id: int, day: str) -> str:
    """The next day of the session; '' when there is none."""
    try:
        days = desk.services.sessions.days(session_id) if day else ()
    except KnownProblem:  # no date yet
        return ""
    return next((each for each in days if each > day), "")


def next_day(desk: Desk, given: Mapping[str, Value], lines: Sequence[RecordLine]) -> Mapping[str, Value]:
    """The first day of the session nothing is marked on."""
    attendance = desk.services.records.get(ATTENDANCE, int(given["attendance_id"] or 0))
    marked = {line.values["day"] for line in lines}
    days = desk.services.sessions.days(int(attendance["session_id"] or 0))
    free = next((day for day in days if day not in marked), None)
    if free is None:
        raise KnownProblem("Semua hari kegiatan sudah dicatat.", "Ubah kehadirannya pada harinya.")
    return {"day": free}


def condition_of_task(row: Record, today: date) -> Condition:
    """How the task stands on that day."""
    due = row["due_on"]
    return task_condition(str(row["status"]), str(due) if due else None, today)


def task_state(today: Callable[[], date]) -> Column[RecordLine]:
    """How a task stands, late when it is overdue; its status is typed there."""

    def told(line: RecordLine) -> Condition:
        return condition_of_task(line.values, today())

    return Column(
        "Keadaan",
        lambda line: told(line).text,
        typed=lambda line: TaskStatus.word(str(line.values["status"])),
        sort_key=lambda line: condition_rank(told(line)),
        look=Look.CHIPS,
        mark=lambda line: condition_chip(told(line)),
        field=TASK.field("status"),
        width=150,
    )


def _read_who(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    def words(row: Record) -> str:
        person = row["person_id"]
        return desk.titles.title("person", int(person)) if person else str(row["name"])

    return words


def _name(one: Kind, desk: Desk, record_id: int, text: str) -> None:
    """Store the one whose title was chosen; a name several people have is told apart by the list."""
    person = desk.titles.record("person", text)
    desk.services.sessions.name(one, record_id, text, person)


def _read_came(desk: Desk, given: Mapping[str, Value]) -> Reading:
    session = given.get("session_id")
    marks = desk.services.sessions.marks(int(session)) if session else {}
    return lambda row: came_words(marks.get(int(row["id"] or 0), {}))


def came_words(states: Mapping[str, str]) -> str:
    """'Hadir' when every day says so, else how many of the days."""
    if len(set(states.values())) <= 1:
        return "".join(AttendanceState.word(state) for state in set(states.values()))
    present = sum(state == AttendanceState.PRESENT.value for state in states.values())
    return f"{present} dari {len(states)} hari"


def _mark(desk: Desk, record_id: int, text: str) -> None:
    state = read(CAME, text, desk.place.today()).value
    desk.services.sessions.mark(record_id, str(state or ""))
