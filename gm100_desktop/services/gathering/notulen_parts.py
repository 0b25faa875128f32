"""The parts of minutes that are records of their own: agenda, speakers, who came, questions, outputs."""

from collections.abc import Iterator

from gm100_desktop.domain.bimtek import present_by_category, present_count
from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.notulen import (
    AgendaDay,
    AgendaItem,
    AskedLine,
    AttendanceBrief,
    Output,
    SpeakerLine,
)
from gm100_desktop.domain.briefs.sessions import AttendanceCount
from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.sessions import SpeakerRole
from gm100_desktop.services.gathering.bimtek import TEACHING, category_word, in_order, speaker_name
from gm100_desktop.services.gathering.held import attendances, uncounted
from gm100_desktop.services.gathering.sources import Sources


def agenda(sources: Sources, session: Row) -> Iterator[AgendaDay]:
    """The items day by day, in order of time; those without a day stand first."""
    rows = sources.ledger.of("session_agenda", "session_id", session.id)
    for day in sorted({row.text("day") for row in rows}):
        items = sorted(
            (row for row in rows if row.text("day") == day), key=lambda row: (row.text("start_time"), row.id)
        )
        yield AgendaDay(day, tuple(_item(row) for row in items))


def speakers(sources: Sources, session: Row) -> Iterator[SpeakerLine]:
    """Those who spoke, in their order, each with the topic and the paper it was told from."""
    for one in in_order(sources.ledger.of("session_speaker", "session_id", session.id)):
        role = one.text("role")
        word = "" if role in TEACHING else SpeakerRole.word(role).lower()
        if role != SpeakerRole.COMPANION or one.text("topic"):
            marks = sources.evidence.of_document(one.maybe("document_id"), "Materi")
            yield SpeakerLine(speaker_name(sources, one, word), one.text("topic"), marks)


def attendance(sources: Sources, session: Row) -> AttendanceBrief:
    """Who came, with the list that proves it."""
    came = attendances(sources, session)
    return AttendanceBrief(
        present=present_count(came),
        invited=session.whole("invited_count"),
        categories=tuple(
            AttendanceCount(category_word(sources, who), heads) for who, heads in present_by_category(came)
        ),
        uncounted=uncounted(sources, session),
        marks=sources.evidence.marks("session", session.id, "Peserta", _is_list),
    )


def papers(sources: Sources, session: Row) -> Marks:
    """What else proves that the session was held."""
    return sources.evidence.marks("session", session.id, "Kegiatan", lambda document: not _is_list(document))


def outputs(sources: Sources, session: Row) -> Iterator[Output]:
    """What the session brought forth."""
    for one in sources.ledger.of("session_output", "session_id", session.id):
        marks = sources.evidence.of_document(one.maybe("document_id"), "Keluaran")
        yield Output(one.text("title"), one.text("delivered_on"), marks)


def asked(sources: Sources, session: Row) -> Iterator[AskedLine]:
    """The questions in their order."""
    rows = sources.ledger.of("question_log", "session_id", session.id)
    for at, one in enumerate(sorted(rows, key=lambda row: (row.whole("number"), row.id)), 1):
        yield AskedLine(
            number=at,
            question=one.text("question"),
            asked_by=one.text("asked_by"),
            aspect=one.text("aspect"),
            answer=one.text("answer"),
            answered_by=sources.people.name(one.maybe("answered_by_id")),
            promised=one.text("promised"),
            due=one.text("due_on"),
        )


def _item(row: Row) -> AgendaItem:
    return AgendaItem(row.text("item"), row.text("start_time"), row.text("end_time"), row.text("led_by"))


def _is_list(document: Row) -> bool:
    return document.text("kind") == DocumentKind.ATTENDANCE_LIST
