"""Rules of council and team: who sat on a day, from which sector, and what a roster still lacks."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gm100_desktop.domain.conditions import Doubt
from gm100_desktop.domain.periods import covers, first_day, is_ordered, last_day
from gm100_desktop.domain.rosters import BodyKind, RoleCode, Sector

Term = tuple[str | None, str | None]
"""First and last day; None where it is open or not known."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A membership with its dates worked out: its own, else those of its decree."""

    id: int
    person_id: int
    role: str
    sector: str = Sector.GOVERNMENT
    decree_id: int | None = None
    starts_on: str | None = None
    ends_on: str | None = None


def seat_term(own: Term, decree: Term) -> Term:
    """The days of a seat: its own, else those of its decree."""
    return own[0] or decree[0], own[1] or decree[1]


def seated_on(seats: Iterable[Seat], day: str) -> tuple[Seat, ...]:
    """The seats that were held on the day, in their order."""
    return tuple(seat for seat in seats if covers(seat.starts_on, seat.ends_on, day))


def carried_over(seats: Iterable[Seat], starts_on: str, former_end: str | None) -> tuple[Seat, ...]:
    """The seats a new decree takes over: held on its eve, or on the last day of the former one."""
    eve = (date.fromisoformat(first_day(starts_on)) - timedelta(days=1)).isoformat()
    return seated_on(seats, min(eve, last_day(former_end)) if former_end else eve)


def sector_counts(seats: Iterable[Seat]) -> tuple[tuple[Sector, int], ...]:
    """People per sector, each counted once; every sector in its order, also those with none."""
    sectors = Counter({seat.person_id: seat.sector for seat in seats}.values())
    return tuple((sector, sectors[sector]) for sector in Sector)


def has_external_member(seats: Iterable[Seat]) -> bool:
    """Whether somebody from outside government sits in the body."""
    return any(seat.sector != Sector.GOVERNMENT for seat in seats)


def agencies_without_member(agencies: Iterable[int], seated: Iterable[int | None]) -> tuple[int, ...]:
    """The agencies that nobody in the given seats comes from, in their order."""
    present = set(seated)
    return tuple(agency for agency in agencies if agency not in present)


def roster_doubts(body: BodyKind, seats: Sequence[Seat]) -> tuple[Doubt, ...]:
    """What is doubtful about the seats of one body; the forum has no fixed roster."""
    doubts = [doubt for decree in _by_decree(seats) for doubt in _decree_doubts(body, decree)]
    doubts += [
        Doubt("Akhir masa lebih awal daripada mulainya.", (seat.id,)) for seat in seats if not _fits(seat)
    ]
    if body is BodyKind.COUNCIL and seats and not has_external_member(seats):
        doubts.append(Doubt("Belum ada anggota dari luar pemerintah.", tuple(seat.id for seat in seats)))
    return tuple(doubts)


def _by_decree(seats: Iterable[Seat]) -> list[list[Seat]]:
    groups: dict[int | None, list[Seat]] = defaultdict(list)
    for seat in seats:
        groups[seat.decree_id].append(seat)
    return list(groups.values())


def _decree_doubts(body: BodyKind, seats: list[Seat]) -> list[Doubt]:
    """Doubts about the seats of one body under one decree, or under none."""
    doubts = _double_doubts(seats)
    if body in {BodyKind.COUNCIL, BodyKind.EXECUTING_TEAM}:
        doubts += _chair_doubts(seats)
    if body is not BodyKind.FORUM and seats[0].decree_id is None:
        doubts.append(Doubt("Belum ada SK untuk anggota ini.", tuple(seat.id for seat in seats)))
    return doubts


def _chair_doubts(seats: list[Seat]) -> list[Doubt]:
    chairs = tuple(seat.id for seat in seats if seat.role == RoleCode.CHAIR)
    if len(chairs) == 1:
        return []
    if chairs:
        return [Doubt(f"Ada {len(chairs)} ketua pada satu SK; seharusnya satu.", chairs)]
    return [Doubt("Belum ada ketua pada SK ini.", tuple(seat.id for seat in seats))]


def _double_doubts(seats: list[Seat]) -> list[Doubt]:
    """Somebody who sits twice at the same time in one body."""
    by_person: dict[int, list[Seat]] = defaultdict(list)
    for seat in seats:
        by_person[seat.person_id].append(seat)
    doubles = [tuple(seat.id for seat in held) for held in by_person.values() if _overlap(held)]
    return [Doubt("Dua kedudukan dalam satu badan. Periksa SK.", ids) for ids in doubles]


def _overlap(seats: list[Seat]) -> bool:
    return any(
        is_ordered(one.starts_on, other.ends_on) and is_ordered(other.starts_on, one.ends_on)
        for index, one in enumerate(seats)
        for other in seats[index + 1 :]
    )


def _fits(seat: Seat) -> bool:
    return is_ordered(seat.starts_on, seat.ends_on)
