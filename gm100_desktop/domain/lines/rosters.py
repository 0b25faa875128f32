"""Bodies, decrees and seats as the page of council and team shows them."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.domain.people import full_name
from gm100_desktop.domain.posts import Post
from gm100_desktop.domain.rosters import BodyKind, RoleCode, Sector
from gm100_desktop.domain.seats import Seat
from gm100_desktop.domain.validity import Decree, Validity
from gm100_desktop.domain.wording import held, number, tanggal, tanggal_medium, tanggal_short

PLAIN_ROLES = (RoleCode.MEMBER, RoleCode.SECRETARIAT)
"""Roles that many people have at once."""


@dataclass(frozen=True, slots=True)
class BodyLine:
    """A council, team, forum, secretariat or working group."""

    id: int
    kind: str
    name: str
    dimension: str  # code; '' for a body of all dimensions


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role somebody can be given."""

    id: int
    body_id: int
    body: str
    body_kind: str
    code: str
    label: str

    @property
    def words(self) -> str:
        """The role; with its group where there are several groups."""
        return f"{self.body} · {self.label}" if self.body_kind == BodyKind.WORKING_GROUP else self.label


@dataclass(frozen=True, slots=True)
class DecreeLine:
    """A decree people may sit under, as it stands on a day."""

    decree: Decree
    number: str
    title: str
    body_kinds: frozenset[str]  # of the bodies it has members in
    starts_on: str | None
    ends_on: str | None  # its own end, or the day before a successor begins
    validity: Validity

    @property
    def id(self) -> int:
        """The document's id."""
        return self.decree.id

    @property
    def words(self) -> str:
        """'188.45/214/2024 · s.d. 31 Des 2026', for a choice."""
        named = self.number or self.title
        return f"{named} · s.d. {tanggal_medium(self.ends_on)}" if self.ends_on else named

    def nearest_day(self, day: str) -> str:
        """The day itself when the decree holds on it, else the nearest one on which it does."""
        if self.ends_on and day > self.ends_on:
            return self.ends_on
        return self.starts_on if self.starts_on and day < self.starts_on else day

    @property
    def standing(self) -> str:
        """'SK berlaku pada tanggal ini', or since when it does not."""
        told = {
            Validity.IN_FORCE: "SK berlaku pada tanggal ini",
            Validity.AHEAD: f"SK baru berlaku {tanggal(self.starts_on)}",
            Validity.DRAFT: "SK masih rancangan",
        }
        return told.get(self.validity, f"SK {self.validity.label.lower()} {tanggal(self.ends_on)}")


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """Somebody who sits in a body."""

    id: int
    front_title: str
    name: str
    back_title: str
    sector: str
    agency: str
    posts: tuple[Post, ...]

    @property
    def full_name(self) -> str:
        """The name with its titles."""
        return full_name(self.front_title, self.name, self.back_title)


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A seat of a body as it was held on a day."""

    seat: Seat
    person: PersonFacts
    body: BodyLine
    role: str
    role_id: int
    post: Post | None  # the one to show for that day
    position_text: str
    is_ex_officio: bool
    own_end: str | None  # when the seat ends by itself, not with its decree
    doubts: tuple[str, ...] = ()

    @property
    def id(self) -> int:
        """The membership's id."""
        return self.seat.id

    @property
    def position(self) -> str:
        """The post held on the day; what the decree says when no post is on file."""
        return self.post.full_title if self.post else self.position_text

    @property
    def since(self) -> str | None:
        """Since when the post is held, else the seat."""
        return (self.post.starts_on if self.post else None) or self.seat.starts_on


@dataclass(frozen=True, slots=True)
class AgencyName:
    """An agency by name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Roster:
    """Who sat on a day, and what that lacks."""

    lines: tuple[SeatLine, ...] = ()
    sectors: tuple[tuple[Sector, int], ...] = ()
    without_member: tuple[AgencyName, ...] = ()  # agencies nobody comes from
    doubts: tuple[str, ...] = ()  # about the body as a whole

    @property
    def person_count(self) -> int:
        """How many people, each counted once."""
        return len({line.person.id for line in self.lines})

    @property
    def count_words(self) -> str:
        """'24 orang, 25 kedudukan'."""
        return f"{number(self.person_count)} orang, {number(len(self.lines))} kedudukan"


@dataclass(frozen=True, slots=True)
class PersonSeat:
    """One of the bodies somebody sits or sat in."""

    id: int
    body_kind: str
    body: str
    role: str
    starts_on: str | None
    ends_on: str | None
    is_held: bool

    @property
    def words(self) -> str:
        """'Dewan · Ketua · sejak 03/01/2024'; a working group by its name, for there are several."""
        is_group = self.body_kind == BodyKind.WORKING_GROUP
        where = self.body if is_group else BodyKind.word(self.body_kind)
        return " · ".join(filter(None, (where, self.role, self._term)))

    @property
    def _term(self) -> str:
        if not self.is_held and self.ends_on:
            return f"s.d. {tanggal_short(self.ends_on)}"
        return f"sejak {tanggal_short(self.starts_on)}" if self.starts_on else ""


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post in the timeline of a person."""

    post: Post
    decree_number: str
    is_held: bool

    @property
    def id(self) -> int:
        """The position's id."""
        return self.post.id

    @property
    def detail(self) -> str:
        """'1 Okt 2025 – sekarang · SPT 800/1187/2025'."""
        term = held(self.post.starts_on, self.post.ends_on)
        return f"{term} · {self.decree_number or 'tanpa SK'}"


def in_timeline(lines: Sequence[PostLine]) -> list[PostLine]:
    """Posts held now first, then the others, each group from the newest."""
    newest = sorted(lines, key=lambda line: line.post.starts_on or "", reverse=True)
    return sorted(newest, key=lambda line: not line.is_held)


def role_to_offer(roles: Sequence[RoleLine], body_id: int) -> RoleLine | None:
    """The role a new member is offered first: that of plain members of the body, else its last one."""
    own = [role for role in roles if role.body_id == body_id]
    plain = [role for role in own if role.code in PLAIN_ROLES]
    return next(iter(plain or own[::-1]), None)
