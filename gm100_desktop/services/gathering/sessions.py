"""Bimtek, meetings, agreements, collaboration, awards and news."""

from collections.abc import Iterable
from functools import cached_property

from gm100_desktop.domain.bimtek import (
    Attendance,
    opened_by_text,
    present_by_category,
    present_count,
)
from gm100_desktop.domain.briefs.sessions import (
    AchievementLine,
    Agreement,
    AttendanceCount,
    BimtekLine,
    CollaborationLine,
    MeetingLine,
    PublicationLine,
    SessionsBrief,
)
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.masterplan import Collaboration
from gm100_desktop.domain.sessions import BimtekStage, SessionKind, SessionStatus, SpeakerRole, TaskStatus
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.people import People
from gm100_desktop.services.gathering.places import organisers, venue

BIMTEK = (SessionKind.BIMTEK, SessionKind.MONEV)
APART = (*BIMTEK, SessionKind.ASSESSMENT)


class Sessions:
    """What people did together, as far as a report of one year tells it."""

    def __init__(self, ledger: Ledger, people: People, evidence: Evidence, year: int) -> None:
        self._ledger, self._people, self._evidence, self._year = ledger, people, evidence, year

    @cached_property
    def _held(self) -> list[Row]:
        rows = [row for row in self._ledger.all("session") if row.text("status") != SessionStatus.CANCELLED]
        return sorted(rows, key=lambda row: (row.text("starts_on"), row.id))

    def brief(self) -> SessionsBrief:
        """All bimtek ever held; meetings of the report year."""
        bimtek = [row for row in self._held if row.text("kind") in BIMTEK]
        meetings = [row for row in self._held if row.text("kind") not in APART and self._is_of_year(row)]
        tasks = [task for row in meetings for task in self._ledger.of("task", "session_id", row.id)]
        return SessionsBrief(
            bimtek=tuple(map(self._bimtek, bimtek)),
            meetings=tuple(map(self._meeting, meetings)),
            agreements_done=sum(task.text("status") == TaskStatus.DONE for task in tasks),
            agreements_total=len(tasks),
            collaborations=tuple(self._collaborations()),
            achievements=tuple(self._achievements()),
            publications=tuple(self._publications()),
        )

    def attendances(self, session: Row) -> list[Attendance]:
        """Everybody on the list of a session, with the days that were marked."""
        return [self._attendance(row) for row in self._ledger.of("attendance", "session_id", session.id)]

    def _attendance(self, row: Row) -> Attendance:
        days = self._ledger.of("attendance_day", "attendance_id", row.id)
        marked = tuple((day.text("day"), day.text("state")) for day in days)
        return Attendance(row.text("category"), row.whole("head_count"), marked)

    def _is_of_year(self, row: Row) -> bool:
        return row.text("starts_on").startswith(str(self._year))

    def _bimtek(self, row: Row) -> BimtekLine:
        came = self.attendances(row)
        stage = row.text("stage")
        return BimtekLine(
            stage=BimtekStage.word(stage) if stage else SessionKind.word(row.text("kind")),
            title=row.text("title"),
            starts=row.text("starts_on"),
            ends=row.text("ends_on"),
            venue=venue(row),
            opened_by=self._opened_by(row),
            organiser=organisers(self._ledger, row),
            facilitators=tuple(self._speakers(row, is_companion=False)),
            companions=tuple(self._speakers(row, is_companion=True)),
            present=present_count(came),
            invited=row.whole("invited_count"),
            attendance=tuple(AttendanceCount(who.label, heads) for who, heads in present_by_category(came)),
            target=row.text("target"),
            outputs=tuple(
                one.text("title") for one in self._ledger.of("session_output", "session_id", row.id)
            ),
            constraints="; ".join(
                one.text("text") for one in self._ledger.of("obstacle", "session_id", row.id)
            ),
            agreements=self._agreements(row),
            marks=self._evidence.marks("session", row.id, row.text("title")),
        )

    def _meeting(self, row: Row) -> MeetingLine:
        body = self._ledger.one("body", row.maybe("body_id"))
        return MeetingLine(
            title=row.text("title"),
            kind=SessionKind.word(row.text("kind")),
            body=body.text("name") if body else "",
            starts=row.text("starts_on"),
            ends=row.text("ends_on"),
            place=venue(row),
            led_by=self._who(row, "chaired_by_id", ""),
            present=present_count(self.attendances(row)),
            invited=row.whole("invited_count"),
            summary=" ".join(row.lines("decisions")) or row.text("discussion"),
            agreements=self._agreements(row),
            marks=self._evidence.marks("session", row.id, row.text("title")),
        )

    def _opened_by(self, row: Row) -> str:
        opener = self._who(row, "opened_by_id", "opened_by_position")
        return opened_by_text(opener, self._who(row, "represented_by_id", "represented_by_position"))

    def _who(self, row: Row, person: str, position: str) -> str:
        """The post of that day, else the name."""
        told = row.text(position) if position else ""
        person_id = row.maybe(person)
        return told or self._people.post_on(person_id, row.text("starts_on")) or self._people.name(person_id)

    def _speakers(self, row: Row, *, is_companion: bool) -> Iterable[str]:
        for one in self._ledger.of("session_speaker", "session_id", row.id):
            if (one.text("role") == SpeakerRole.COMPANION) is is_companion:
                name = self._people.name(one.maybe("person_id")) or one.text("name")
                place = one.text("institution")
                yield f"{name} ({place})" if place else name

    def _agreements(self, row: Row) -> tuple[Agreement, ...]:
        tasks = self._ledger.of("task", "session_id", row.id)
        return tuple(
            Agreement(
                text=task.text("text"),
                owner=self._people.agency(task.maybe("agency_id"))
                or self._people.name(task.maybe("person_id")),
                due=task.text("due_on"),
                state=TaskStatus.word(task.text("status")),
            )
            for task in tasks
        )

    def _collaborations(self) -> Iterable[CollaborationLine]:
        for row in self._ledger.all("programme"):
            if row.text("collaboration") != Collaboration.NONE:
                yield CollaborationLine(
                    name=row.text("name"),
                    partners=row.text("collaboration_regions"),
                    contribution=Collaboration.word(row.text("collaboration")),
                    marks=self._evidence.marks("programme", row.id, row.text("code")),
                )

    def _achievements(self) -> Iterable[AchievementLine]:
        for row in sorted(self._ledger.all("achievement"), key=lambda row: row.text("given_on")):
            marks = self._evidence.marks("achievement", row.id, "Penghargaan")
            yield AchievementLine(row.text("title"), row.text("giver"), row.text("given_on"), marks)

    def _publications(self) -> Iterable[PublicationLine]:
        for row in sorted(self._ledger.all("publication"), key=lambda row: row.text("published_on")):
            author = row.text("author") or row.text("contributor")
            own = self._evidence.of_document(row.maybe("document_id"), "Publikasi")
            marks = (*own, *self._evidence.marks("publication", row.id, "Publikasi"))
            day, link = row.text("published_on"), row.text("link")
            yield PublicationLine(row.text("title"), row.text("medium"), author, day, link, marks)
