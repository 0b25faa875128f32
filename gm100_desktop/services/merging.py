"""Two people on file who are one: looked for, made one in a single act, or remembered as two."""

from collections.abc import Mapping
from dataclasses import dataclass

from gm100_desktop.domain.act_labels import LONGEST, shortened
from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds import kind_of_table
from gm100_desktop.domain.kinds.regions import REPORT_SETTING
from gm100_desktop.domain.kinds.rosters import PERSON
from gm100_desktop.domain.likeness import Known, Pair, alike, pair_name
from gm100_desktop.domain.merging import are_twins, joined, without_oneself
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.naming import naming
from gm100_desktop.services.records import Change, Records
from gm100_desktop.storage.queries.records import Record

MERGE = "Gabungkan orang"
APART = "orang-berbeda"
"""Under this name the file remembers pairs that are two people, as it remembers options of reports."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """How many records of one kind name a person."""

    kind: Kind
    count: int


class Merging:
    """The people of one file who may be one."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def candidates(self) -> list[Pair]:
        """Every pair that may be one person, without those known to be two."""
        rows = self._records.all(PERSON)
        people = [Known(int(row["id"] or 0), str(row["name"]), str(row["nip"])) for row in rows]
        told = self._records.all(REPORT_SETTING, {"report_kind": APART})
        return alike(people, {str(row["name"]) for row in told})

    def tell_apart(self, one: int, other: int) -> None:
        """The two are not the same person; remembered in the file, and undone like any act."""
        name = pair_name(one, other)
        if not self._records.all(REPORT_SETTING, {"report_kind": APART, "name": name}):
            values: Mapping[str, Value] = {"report_kind": APART, "name": name}
            label = shortened(f"Catat bukan orang yang sama: {self._title(one)}", LONGEST)
            self._records.add(REPORT_SETTING, values, label=label)

    def belongings(self, person: int) -> list[Belonging]:
        """What names the person, by kind: it would move to the one that stays."""
        found: dict[str, set[int]] = {}
        for table, _column, row_id in naming(self._dossier.connection, PERSON, person):
            found.setdefault(table, set()).add(row_id)
        return [Belonging(kind_of_table(table), len(ids)) for table, ids in found.items()]

    def merge(self, kept: int, gone: int, chosen: Mapping[str, Value]) -> None:
        """The one that stays gets the chosen values and everything that named the other. One act."""
        if kept == gone:
            raise KnownProblem("Pilih dua orang yang berbeda.", "Tidak ada yang digabungkan.")
        for person in (kept, gone):
            self._records.get(PERSON, person)  # says so when one is gone already
        label = shortened(f"{MERGE} {self._title(kept)}", LONGEST)
        with self._dossier.write(label, PERSON.area):
            wanted: list[Change] = [(kept, name, value) for name, value in chosen.items()]
            self._move(PERSON, kept, gone)
            self._records.remove(PERSON, [gone], label=label)
            self._records.change_many(PERSON, wanted, label)
            self._forget_pairs(gone)

    def _move(self, one: Kind, kept: int, gone: int) -> None:
        """Whatever names the one names the other; what would then stand twice becomes one."""
        for table, column, row_id in list(naming(self._dossier.connection, one, gone)):
            child = kind_of_table(table)
            if not self._records.exists(child, row_id):
                continue  # became one with its twin by an earlier column
            present = self._records.get(child, row_id)
            wanted = without_oneself(present | {column: kept})
            twin = self._twin(child, column, wanted)
            if twin is not None:
                self._fold(child, twin, wanted)
                continue
            changed = [(row_id, name, value) for name, value in wanted.items() if present[name] != value]
            self._records.change_many(child, changed, MERGE)

    def _fold(self, one: Kind, twin: Record, row: Record) -> None:
        """The twin takes what it lacks and everything that names the other, which goes."""
        twin_id, row_id = int(twin["id"] or 0), int(row["id"] or 0)
        taken = joined(one, twin, row)
        self._move(one, twin_id, row_id)
        self._records.remove(one, [row_id])
        self._records.change_many(one, [(twin_id, name, value) for name, value in taken.items()], MERGE)

    def _twin(self, one: Kind, column: str, row: Record) -> Record | None:
        """The record that says the same already."""
        beside = self._records.all(one, {column: row[column]})
        others = [other for other in beside if other["id"] != row["id"]]
        return next((other for other in others if are_twins(one, other, row)), None)

    def _forget_pairs(self, gone: int) -> None:
        told = self._records.all(REPORT_SETTING, {"report_kind": APART})
        ids = [int(row["id"] or 0) for row in told if str(gone) in str(row["name"]).split("-")]
        self._records.remove(REPORT_SETTING, ids)

    def _title(self, person: int) -> str:
        return self._records.title(PERSON, person)
