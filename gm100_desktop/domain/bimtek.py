"""Rules of sessions: the order of the bimtek stages, who came, who opened for whom."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from gm100_desktop.domain.conditions import Doubt
from gm100_desktop.domain.periods import first_day
from gm100_desktop.domain.sessions import AttendanceCategory, AttendanceState, BimtekStage
from gm100_desktop.domain.wording.dates import tanggal

_STAGES = tuple(BimtekStage)


@dataclass(frozen=True, slots=True)
class StageHeld:
    """A bimtek session with its stage and first day."""

    id: int
    stage: str
    starts_on: str | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """Somebody, or an unnamed group, with the state of each day that was marked."""

    category: str
    head_count: int = 1
    days: tuple[tuple[str, str], ...] = ()  # (ISO day, state)


def stage_doubts(sessions: Iterable[StageHeld]) -> tuple[Doubt, ...]:
    """Stages that were held before an earlier stage; the four stages follow each other."""
    dated = sorted((one for one in sessions if one.stage and one.starts_on), key=_by_stage)
    return tuple(
        _stage_doubt(earlier, later)
        for earlier, later in pairwise(dated)
        if earlier.stage != later.stage and _day(later) < _day(earlier)
    )


def missing_stages(sessions: Iterable[StageHeld]) -> tuple[BimtekStage, ...]:
    """Stages that are not on file although a later one is."""
    held = {one.stage for one in sessions}
    last = max((index for index, stage in enumerate(_STAGES) if stage in held), default=-1)
    return tuple(stage for stage in _STAGES[: last + 1] if stage not in held)


def was_present(attendance: Attendance, day: str = "") -> bool:
    """Whether they came on the day, or on any; somebody no day was marked for counts as having come."""
    states = [state for marked, state in attendance.days if not day or marked == day]
    if not states:
        return not attendance.days
    return AttendanceState.PRESENT in states


def present_count(attendances: Iterable[Attendance], day: str = "") -> int:
    """How many heads came on the day, or on any day."""
    return sum(one.head_count for one in attendances if was_present(one, day))


def present_by_category(
    attendances: Iterable[Attendance], day: str = ""
) -> tuple[tuple[AttendanceCategory, int], ...]:
    """Heads that came per category, in the order of the categories, without the empty ones."""
    counts: Counter[str] = Counter()
    for one in attendances:
        counts[one.category] += one.head_count if was_present(one, day) else 0
    return tuple((category, counts[category]) for category in AttendanceCategory if counts[category])


def opened_by_text(opener: str, substitute: str = "") -> str:
    """Who opened: 'Bupati Tirta Kencana, yang diwakili oleh Kepala Dinas Kominfo'."""
    if opener and substitute:
        return f"{opener}, yang diwakili oleh {substitute}"
    return opener or substitute


def named(position: str, name: str) -> str:
    """Position and name as minutes write them: 'Kepala Dinas Kominfo Drs. Fathoni, M.Si.'."""
    return f"{position} {name}".strip()


def _by_stage(held: StageHeld) -> tuple[int, str]:
    return _STAGES.index(BimtekStage.of(held.stage)), _day(held)


def _day(held: StageHeld) -> str:
    return first_day(held.starts_on or "")


def _stage_doubt(earlier: StageHeld, later: StageHeld) -> Doubt:
    text = (
        f"Bimtek {later.stage} ({tanggal(later.starts_on)}) mendahului "
        f"Bimtek {earlier.stage} ({tanggal(earlier.starts_on)})."
    )
    return Doubt(text, (earlier.id, later.id))
