"""The attendance sheets of one session, a set per day."""

from collections.abc import Iterable

from gm100_desktop.domain.briefs.daftar_hadir import AttendanceDay, AttendeeLine, DaftarHadirBrief, Presence
from gm100_desktop.domain.briefs.setting import Paper
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.periods import days_of
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.domain.sessions import AttendanceState
from gm100_desktop.services.gathering.people import People
from gm100_desktop.services.gathering.places import venue
from gm100_desktop.services.gathering.setting import letterhead, page_setup, signature

KIND = "daftar-hadir"
WALK_INS = 5
_PRESENCE = {AttendanceState.PRESENT: Presence.PRESENT, AttendanceState.ABSENT: Presence.ABSENT}


def daftar_hadir_brief(ledger: Ledger, options: ReportOptions) -> DaftarHadirBrief:
    """The sheets of the chosen session, else of the latest with a list; KnownProblem without one."""
    session = ledger.one("session", options.session_id or None) or _latest(ledger)
    if session is None:
        raise KnownProblem(
            "Belum ada kegiatan yang dapat dicetak daftar hadirnya.",
            "Catat kegiatan dan pesertanya di halaman Bimtek & Rapat.",
        )
    people = People(ledger)
    days = days_of(session.text("starts_on") or None, session.text("ends_on") or None)
    return DaftarHadirBrief(
        event=session.text("title"),
        venue=venue(session),
        code=f"DH-{session.id:04d}",
        report_date=options.report_date,
        letterhead=letterhead(ledger),
        days=tuple(_day(ledger, people, session, day, options) for day in days or ("",)),
        time_zone=ledger.region.text("time_zone"),
        setup=page_setup(ledger, options, default=Paper.F4),
        is_draft=options.is_draft,
    )


def _latest(ledger: Ledger) -> Row | None:
    with_people = [row for row in ledger.all("session") if ledger.of("attendance", "session_id", row.id)]
    return max(with_people, key=lambda row: (row.text("starts_on"), row.id), default=None)


def _day(ledger: Ledger, people: People, session: Row, day: str, options: ReportOptions) -> AttendanceDay:
    agenda = [one for one in ledger.of("session_agenda", "session_id", session.id) if one.text("day") == day]
    listed = ledger.of("attendance", "session_id", session.id)
    rows = [
        row for row in listed if row.whole("head_count") == 1 and (row.maybe("person_id") or row.text("name"))
    ]
    return AttendanceDay(
        date=day,
        starts=session.text("start_time"),
        ends=session.text("end_time"),
        agenda="; ".join(one.text("item") for one in agenda) or session.text("agenda"),
        attendees=tuple(_attendee(ledger, people, session, row, day, options) for row in _ordered(rows)),
        blank_rows=WALK_INS,
        signature=signature(ledger, people, options, KIND),
    )


def _ordered(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (row.whole("sort_order"), row.id))


def _attendee(
    ledger: Ledger, people: People, session: Row, row: Row, day: str, options: ReportOptions
) -> AttendeeLine:
    person_id = row.maybe("person_id")
    person = ledger.one("person", person_id)
    deputy_of = people.name(row.maybe("represents_id"))
    name = people.name(person_id) or row.text("name")
    agency = ledger.one("agency", row.maybe("agency_id"))
    institution = row.text("institution") or (people.institution(person) if person else "")
    return AttendeeLine(
        name=deputy_of or name,
        nip=person.text("nip") if person and options.profile is not Profile.PUBLIC else "",
        position=row.text("position_text") or people.post_on(person_id, session.text("starts_on")),
        institution=agency.text("name") if agency else institution,
        presence=Presence.OPEN if options.is_blank else _presence(ledger, row, day),
        represented_by=name if deputy_of else "",
    )


def _presence(ledger: Ledger, row: Row, day: str) -> Presence:
    """What was marked for the day; open while nothing was."""
    for one in ledger.of("attendance_day", "attendance_id", row.id):
        if one.text("day") == day:
            return _PRESENCE.get(AttendanceState.of(one.text("state")), Presence.ABSENT)
    return Presence.OPEN
