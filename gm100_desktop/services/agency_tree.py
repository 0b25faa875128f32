"""Moving agencies in their tree, and how much hangs on each of them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gm100_desktop.domain.kinds.masterplan import PROGRAMME
from gm100_desktop.domain.kinds.regions import AGENCY
from gm100_desktop.domain.kinds.rosters import MEMBERSHIP, PERSON
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.trees import with_those_above
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Change, Records
from gm100_desktop.storage.queries.records import Record


@dataclass(frozen=True, slots=True)
class AgencyCounts:
    """What hangs on an agency and on all below it."""

    depth: int
    members: int  # people who sit in some body
    programmes: int


class AgencyTree:
    """The agencies of one file."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def counts(self) -> Mapping[int, AgencyCounts]:
        """Depth, members and programmes of every agency."""
        parents = self._parents()
        seated = {row["person_id"] for row in self._records.all(MEMBERSHIP)}
        people = [row for row in self._records.all(PERSON) if row["id"] in seated]
        members = _with_above((row["agency_id"] for row in people), parents)
        programmes = _with_above((row["agency_id"] for row in self._records.all(PROGRAMME)), parents)
        return {key: AgencyCounts(_depth(key, parents), members[key], programmes[key]) for key in parents}

    def lower(self, agency_id: int) -> None:
        """The agency becomes part of the one above it on the same level."""
        beside = self._siblings(agency_id)
        place = beside.index(agency_id)
        if place == 0:
            raise KnownProblem("Tidak ada OPD setingkat di atasnya.", "Susunan tidak diubah.")
        self._put(agency_id, beside[place - 1], self._children(beside[place - 1]))

    def raise_up(self, agency_id: int) -> None:
        """The agency stands beside the one it was a part of, right below it."""
        parents = self._parents()
        above = parents[agency_id]
        if above is None:
            raise KnownProblem("OPD ini sudah di tingkat teratas.", "Susunan tidak diubah.")
        beside = self._siblings(above)
        place = beside.index(above) + 1
        self._put(agency_id, parents[above], [*beside[:place], agency_id, *beside[place:]])

    def shift(self, agency_id: int, step: int) -> None:
        """The agency changes places with its neighbour on the same level; at the end nothing moves."""
        beside = self._siblings(agency_id)
        place = beside.index(agency_id)
        other = place + step
        if 0 <= other < len(beside):
            beside[place], beside[other] = beside[other], beside[place]
            self._put(agency_id, self._parents()[agency_id], beside)

    def _put(self, agency_id: int, parent: int | None, order: Sequence[int]) -> None:
        """The agency stands there, and all on its level are numbered anew."""
        listed = order if agency_id in order else [*order, agency_id]
        changes: list[Change] = [(agency_id, "parent_id", parent)]
        changes += [(key, "sort_order", number) for number, key in enumerate(listed, 1)]
        label = f"Pindahkan OPD {self._records.title(AGENCY, agency_id)}"
        self._records.change_many(AGENCY, changes, label)

    def _parents(self) -> dict[int, int | None]:
        rows = sorted(self._records.all(AGENCY), key=_order)
        return {int(row["id"] or 0): int(row["parent_id"]) if row["parent_id"] else None for row in rows}

    def _siblings(self, agency_id: int) -> list[int]:
        return self._children(self._parents()[agency_id])

    def _children(self, parent: int | None) -> list[int]:
        return [key for key, above in self._parents().items() if above == parent]


def _order(row: Record) -> tuple[int, str]:
    return int(row["sort_order"] or 0), str(row["name"]).casefold()


def _depth(key: int, parents: Mapping[int, int | None]) -> int:
    return len(with_those_above([key], parents)) - 1


def _with_above(agencies: Iterable[object], parents: Mapping[int, int | None]) -> Counter[int]:
    """How often each agency occurs, itself or something below it."""
    found: Counter[int] = Counter()
    for agency in agencies:
        if isinstance(agency, int):
            found.update(with_those_above([agency], parents))
    return found
