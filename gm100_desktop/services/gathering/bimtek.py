"""One session of bimtek I-IV or monev, with who taught and what came of it."""

from collections.abc import Iterable, Iterator

from gm100_desktop.domain.bimtek import opened_by_text, present_by_category, present_count
from gm100_desktop.domain.briefs.sessions import AttendanceCount, BimtekLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.periods import covers
from gm100_desktop.domain.rosters import CompanionRole
from gm100_desktop.domain.sessions import (
    AttendanceCategory,
    BimtekStage,
    SessionKind,
    SpeakerRole,
    TargetReached,
)
from gm100_desktop.services.gathering.held import (
    agreements,
    attendances,
    decisions,
    named_post,
    session_marks,
    uncounted,
)
from gm100_desktop.services.gathering.obstacles import session_obstacle
from gm100_desktop.services.gathering.places import organisers, venue
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import in_brackets, known

TEACHING = (SpeakerRole.SPEAKER, SpeakerRole.MENTOR)
"""Roles that need no word beside a name in a list of speakers."""


def bimtek_line(sources: Sources, row: Row) -> BimtekLine:
    """Everything the history of bimtek tells of one session."""
    came, stage = attendances(sources, row), row.text("stage")
    obstacles = sources.ledger.of("obstacle", "session_id", row.id)
    outputs = sources.ledger.of("session_output", "session_id", row.id)
    return BimtekLine(
        stage=BimtekStage.word(stage) if stage else SessionKind.word(row.text("kind")),
        title=row.text("title"),
        starts=row.text("starts_on"),
        ends=row.text("ends_on"),
        venue=venue(row),
        opened_by=opened_by(sources, row),
        speech=row.text("speech"),
        organiser=organisers(sources.ledger, row),
        facilitators=tuple(_speakers(sources, row)),
        companions=tuple(dict.fromkeys(companions(sources, row))),
        present=present_count(came),
        invited=row.whole("invited_count"),
        attendance=tuple(
            AttendanceCount(category_word(sources, who), heads) for who, heads in present_by_category(came)
        ),
        uncounted=uncounted(sources, row),
        target=f"{row.text('target')}{reached(row)}",
        outputs=tuple(one.text("title") for one in outputs),
        constraints=known(*map(session_obstacle, obstacles), glue="; "),
        topics=tuple(_topics(sources, row)),
        decisions=decisions(row),
        agreements=agreements(sources, row),
        marks=session_marks(sources, row),
    )


def category_word(sources: Sources, category: AttendanceCategory) -> str:
    """The word for a category; agencies by the word of the region."""
    is_agency = category is AttendanceCategory.AGENCY
    return sources.ledger.region.text("agency_word") if is_agency else category.label


def reached(row: Row) -> str:
    """' (tercapai)' behind the target that was set."""
    found = row.text("target_reached")
    is_told = row.text("target") and found
    return in_brackets(TargetReached.word(found).lower()) if is_told else ""


def opened_by(sources: Sources, row: Row) -> str:
    """Who opened, and for whom."""
    opener = named_post(sources, row, "opened_by_id", "opened_by_position")
    deputy = named_post(sources, row, "represented_by_id", "represented_by_position")
    return opened_by_text(opener, deputy)


def _speakers(sources: Sources, row: Row) -> Iterator[str]:
    """Those who taught, in their order; other roles are named."""
    for one in in_order(sources.ledger.of("session_speaker", "session_id", row.id)):
        if one.text("role") != SpeakerRole.COMPANION:
            role = "" if one.text("role") in TEACHING else SpeakerRole.word(one.text("role")).lower()
            yield speaker_name(sources, one, role)


def _topics(sources: Sources, row: Row) -> Iterator[str]:
    """What was told, and by whom."""
    for one in in_order(sources.ledger.of("session_speaker", "session_id", row.id)):
        if one.text("topic"):
            who = sources.people.name(one.maybe("person_id")) or one.text("name")
            yield f"{one.text('topic')}{in_brackets(who)}"


def companions(sources: Sources, row: Row) -> Iterator[str]:
    """Those who came along as companions, then those assigned to the region at that time."""
    for one in in_order(sources.ledger.of("session_speaker", "session_id", row.id)):
        if one.text("role") == SpeakerRole.COMPANION:
            yield speaker_name(sources, one)
    teaching = {one.maybe("person_id") for one in sources.ledger.of("session_speaker", "session_id", row.id)}
    for one in sources.ledger.all("companion"):
        person_id = one.maybe("person_id")
        is_then = covers(one.text("starts_on") or None, one.text("ends_on") or None, row.text("starts_on"))
        if is_then and person_id not in teaching and _is_of(one, row):
            is_plain = one.text("role") == CompanionRole.COMPANION
            role = "" if is_plain else CompanionRole.word(one.text("role")).lower()
            yield f"{sources.people.name(person_id)}{in_brackets(role, sources.people.home(person_id))}"


def _is_of(companion: Row, session: Row) -> bool:
    """Whether both belong to one participation, as far as either says."""
    mine, other = companion.maybe("participation_id"), session.maybe("participation_id")
    return mine is None or other is None or mine == other


def in_order(rows: Iterable[Row]) -> list[Row]:
    """The rows as they were put in order."""
    return sorted(rows, key=lambda row: (row.whole("sort_order"), row.id))


def speaker_name(sources: Sources, one: Row, role: str = "") -> str:
    """'Anjani Gantari (BPPT RI)'."""
    person_id = one.maybe("person_id")
    name = sources.people.name(person_id) or one.text("name")
    return f"{name}{in_brackets(role, one.text('institution') or sources.people.home(person_id))}"
