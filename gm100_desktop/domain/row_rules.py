"""Rules that join several fields of a record, or a record and its neighbours; called before every write.

What is allowed but doubtful is not refused here: it is a `Doubt` of its area.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from gm100_desktop.domain.act_labels import uncapitalised
from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.periods import is_ordered
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED, shown
from gm100_desktop.domain.rosters import RoleCode
from gm100_desktop.domain.sessions import TaskStatus

_SPANS = (
    ("starts_on", "ends_on"),
    ("valid_from", "valid_until"),
    ("start_year", "end_year"),
    ("monev_from", "monev_until"),
    ("scale_min", "scale_max"),
)
_ONE_DAY = {"session": ("starts_on", "ends_on"), "session_agenda": ("day", "day")}
_TIMES = ("start_time", "end_time")
_DAYS = {FieldType.DATE, FieldType.PARTIAL_DATE}

_MUST_DIFFER = {"document_relation": ("document_id", "other_id"), "application_link": ("from_id", "to_id")}

EXCLUSIVE_FLAGS: dict[str, tuple[str, tuple[str, ...]]] = {
    "plan": ("is_current", ()),
    "figure_value": ("is_chosen", ("figure_id",)),
}
"""A flag only one record may carry, and the fields within whose equality that holds."""

_DAY_OF_STATE = {"task": ("status", TaskStatus.DONE, "done_on")}
"""A field that says a thing is done, by which value, and the field of the day."""


@dataclass(frozen=True, slots=True)
class Placement:
    """A membership as the rule of one chair sees it; `role_code` is what its role stands for."""

    id: int
    person_id: int
    role_id: int
    role_code: str
    starts_on: str | None
    ends_on: str | None


def check_row(kind: Kind, row: Mapping[str, Value], changed: Iterable[str]) -> None:
    """Refuse a record whose fields contradict each other; only what was changed is looked at."""
    touched = set(changed)
    for start, end in _spans_of(kind, row):
        if touched & {start, end} and _ends_early(kind, row[start], row[end], end):
            _refuse_span(kind, row, (start, end), end if end in touched else start)
    one, other = _MUST_DIFFER.get(kind.id, ("", ""))
    if other in touched and row[one] == row[other]:
        raise RefusedValue(f"{kind.field(other).label} harus berbeda.", NOT_SAVED, other)


def brought_along(
    kind: Kind, row: Mapping[str, Value], changed: Iterable[str], today: date
) -> dict[str, Value]:
    """What a change brings with it: a task marked done without a day was done today."""
    state, done, day = _DAY_OF_STATE.get(kind.id, ("", "", ""))
    if not day or state not in changed or row[state] != done or row[day]:
        return {}
    return {day: today.isoformat()}


def check_placement(placed: Placement, neighbours: Iterable[Placement]) -> None:
    """Refuse a second chair, or the same seat twice, in one body under one decree at one time."""
    for other in neighbours:
        if other.id == placed.id or not _meet(placed, other):
            continue
        if (other.person_id, other.role_id) == (placed.person_id, placed.role_id):
            raise RefusedValue("Orang ini sudah tercatat pada kedudukan itu.", NOT_SAVED, "person_id")
        if placed.role_code == other.role_code == RoleCode.CHAIR:
            raise RefusedValue("SK ini sudah mempunyai ketua. Akhiri masanya dulu.", NOT_SAVED, "role_id")


def refuse_loop(field: Field) -> NoReturn:
    """Say that a record cannot stand above itself."""
    raise RefusedValue(f"{field.label}: pilih yang bukan bagiannya sendiri.", NOT_SAVED, field.name)


def refuse_clash(kind: Kind, key: Sequence[str], shown_values: Mapping[str, str]) -> NoReturn:
    """Say that another record has the same key; what the two records belong to goes without saying."""
    named = [kind.field(name) for name in key if name != kind.parent and shown_values.get(name)]
    if len(named) == 1:
        sentence = f"{named[0].label} {shown_values[named[0].name]} sudah dipakai {kind.label} lain."
    else:
        words = " dan ".join(f"{uncapitalised(field.label)} {shown_values[field.name]}" for field in named)
        sentence = (
            f"Sudah ada {kind.label} dengan {words}." if words else f"Sudah ada {kind.label} yang sama."
        )
    raise RefusedValue(sentence, NOT_SAVED, named[-1].name if named else key[-1])


def _spans_of(kind: Kind, row: Mapping[str, Value]) -> Iterable[tuple[str, str]]:
    """The pairs that must be in order; hours only where both lie on one day."""
    names = {field.name for field in kind.fields}
    yield from (span for span in _SPANS if names.issuperset(span))
    if kind.id in _ONE_DAY:
        first, last = (row[name] for name in _ONE_DAY[kind.id])
        if not last or first == last:
            yield _TIMES


def _ends_early(kind: Kind, start: Value, end: Value, name: str) -> bool:
    if start is None or end is None or start == "" or end == "":
        return False
    if kind.field(name).type in _DAYS:
        return not is_ordered(str(start), str(end))
    return start > end  # type: ignore[operator]  # one type on both sides: the fields of a span are alike


def _refuse_span(kind: Kind, row: Mapping[str, Value], span: tuple[str, str], typed: str) -> None:
    """Say which end stands before which start."""
    (first, start), (last, end) = ((kind.field(name), row[name]) for name in span)
    before = f"{uncapitalised(first.label)} {shown(first, start)}"
    less = "lebih kecil" if last.type is FieldType.WHOLE else "lebih awal"
    sentence = f"{last.label} {shown(last, end)} {less} daripada {before}."
    raise RefusedValue(sentence, NOT_SAVED, typed)


def _meet(one: Placement, other: Placement) -> bool:
    return is_ordered(one.starts_on, other.ends_on) and is_ordered(other.starts_on, one.ends_on)
