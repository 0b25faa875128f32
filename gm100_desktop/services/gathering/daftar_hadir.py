"""The attendance sheets of one session, a set per day."""

from collections.abc import Iterator
from dataclasses import replace

from gm100_desktop.domain.briefs.daftar_hadir import AttendanceDay, AttendeeLine, DaftarHadirBrief, Presence
from gm100_desktop.domain.briefs.setting import Paper, Signature
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.periods import days_of
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.domain.sessions import AttendanceState, SessionStatus
from gm100_desktop.services.gathering.places import venue
from gm100_desktop.services.gathering.setting import letterhead, page_setup, signature
from gm100_desktop.services.gathering.sources import Sources, sources_of

KIND = "daftar-hadir"
WALK_INS = 5
_PRESENCE = {AttendanceState.PRESENT: Presence.PRESENT, AttendanceState.ABSENT: Presence.ABSENT}


def daftar_hadir_brief(ledger: Ledger, options: ReportOptions) -> DaftarHadirBrief:
    """The sheets of the chosen session, else of the latest with a list; KnownProblem without one."""
    sources = sources_of(ledger, options)
    session = _chosen(ledger, options.session_id)
    days = days_of(session.text("starts_on") or None, session.text("ends_on") or None)
    return DaftarHadirBrief(
        event=session.text("title"),
        venue=venue(session),
        code=f"DH-{session.id:04d}",
        report_date=options.report_date,
        letterhead=letterhead(ledger),
        days=tuple(_day(sources, session, day) for day in days or ("",)),
        time_zone=ledger.region.text("time_zone"),
        setup=page_setup(ledger, options, default=Paper.F4),
        is_draft=options.is_draft,
    )


def _chosen(ledger: Ledger, wanted: int) -> Row:
    found = ledger.one("session", wanted) if wanted else _latest(ledger)
    if found:
        return found
    if wanted:
        raise KnownProblem(
            f"Tidak ada kegiatan dengan nomor catatan {wanted}.",
            "Pilih kegiatan dari daftar di halaman Bimtek & Rapat.",
        )
    raise KnownProblem(
        "Belum ada kegiatan yang dapat dicetak daftar hadirnya.",
        "Catat kegiatan dan pesertanya di halaman Bimtek & Rapat.",
    )


def _latest(ledger: Ledger) -> Row | None:
    """The latest session somebody is invited to; one that was called off needs no list."""
    rows = [row for row in ledger.all("session") if row.text("status") != SessionStatus.CANCELLED]
    rows = [row for row in rows if ledger.of("attendance", "session_id", row.id)]
    return max(rows, key=lambda row: (row.text("starts_on"), row.id), default=None)


def _day(sources: Sources, session: Row, day: str) -> AttendanceDay:
    agenda = _agenda(sources.ledger, session, day)
    listed = filter(_is_named, sources.ledger.of("attendance", "session_id", session.id))
    rows = sorted(listed, key=lambda row: (row.whole("sort_order"), row.id))
    told = "; ".join(one.text("item") for one in agenda)
    return AttendanceDay(
        date=day,
        starts=session.text("start_time"),
        ends=session.text("end_time"),
        agenda=told or session.text("agenda"),
        attendees=tuple(replace(_attendee(sources, session, row), presence=_presence(sources, row, day))
                        for row in rows),
        blank_rows=WALK_INS,
        signature=_signed(sources, day),
    )  # fmt: skip


def _signed(sources: Sources, day: str) -> Signature | None:
    """Who answers for the list; it is signed on the day it was kept."""
    found = signature(sources, KIND)
    return replace(found, date=day) if found and day else found


def _agenda(ledger: Ledger, session: Row, day: str) -> Iterator[Row]:
    """The items of the day in order of time; those without a day stand on each."""
    rows = ledger.of("session_agenda", "session_id", session.id)
    for row in sorted(rows, key=lambda row: (row.text("start_time"), row.id)):
        if row.text("day") in {day, ""}:
            yield row


def _is_named(row: Row) -> bool:
    """Whether somebody signs; an unnamed group has no line of its own."""
    return row.whole("head_count") == 1 and bool(row.maybe("person_id") or row.text("name"))


def _attendee(sources: Sources, session: Row, row: Row) -> AttendeeLine:
    """Who was invited; somebody who came instead stands below the name."""
    people, ledger = sources.people, sources.ledger
    came, invited = row.maybe("person_id"), row.maybe("represents_id") or row.maybe("person_id")
    is_deputy = invited != came
    person = ledger.one("person", invited)
    own_words = "" if is_deputy else row.text("position_text")
    agency = ledger.one("agency", row.maybe("agency_id"))
    told = agency.text("name") if agency else row.text("institution")
    is_of_deputy = is_deputy and told == people.home(came)
    name = people.name(came) or row.text("name")
    return AttendeeLine(
        name=people.name(invited) if person else name,
        nip=person.text("nip") if person and sources.options.profile is not Profile.PUBLIC else "",
        position=own_words or people.post_on(invited, session.text("starts_on") or sources.moment.day),
        institution=people.home(invited) if is_of_deputy else told or people.home(invited),
        represented_by=name if is_deputy else "",
    )


def _presence(sources: Sources, row: Row, day: str) -> Presence:
    """What was marked for the day; open while nothing was, and on sheets to be signed."""
    if sources.options.is_blank:
        return Presence.OPEN
    for one in sources.ledger.of("attendance_day", "attendance_id", row.id):
        if one.text("day") == day:
            return _PRESENCE.get(AttendanceState.of(one.text("state")), Presence.ABSENT)
    return Presence.OPEN
