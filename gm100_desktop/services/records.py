"""The acts every record knows: add, change, remove, and what a form or a list asks about it.

Values are checked field by field and rule by rule before they are written; one act is one undo step.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from gm100_desktop.domain import act_labels
from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds import FIXED_KINDS, kind
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED
from gm100_desktop.domain.removal import GoesWith
from gm100_desktop.domain.row_rules import EXCLUSIVE_FLAGS, brought_along, check_row
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.neighbours import Neighbours
from gm100_desktop.services.removals import goes_with
from gm100_desktop.services.shapes import Shape
from gm100_desktop.services.titles import Titles
from gm100_desktop.services.version_lock import is_open, refuse_removal, refuse_used
from gm100_desktop.storage.queries import records
from gm100_desktop.storage.queries.records import Record

if TYPE_CHECKING:
    from gm100_desktop.storage.writing import Writer

SINGLE_KINDS = frozenset({"region", "paper_profile"})
"""A file holds exactly one of each; it is changed, never added twice and never removed."""

Change = tuple[int, str, Value]
"""Id of a record, name of a field, its new value."""


class Records:
    """Any record of one open file."""

    def __init__(self, dossier: Dossier, today: Callable[[], date]) -> None:
        self._dossier, self.today = dossier, today
        self._titles = Titles(dossier.connection)
        self._neighbours = Neighbours(dossier.connection, self._titles)
        self._shapes: dict[str, Shape] = {}

    def add(self, one: Kind, values: Mapping[str, Value], *, label: str = "") -> int:
        """A new record stands in the file; what is not given takes its default."""
        return self.add_many(one, [values], label=label)[0]

    def add_many(self, one: Kind, rows: Sequence[Mapping[str, Value]], *, label: str = "") -> list[int]:
        """As many new records stand in the file, all of them or none; their ids in the same order."""
        _refuse_fixed(one)
        shape = self._shape(one)
        ready = [shape.completed(row) for row in rows]
        if not ready:
            return []
        with self._dossier.write(label or self._label_of_added(one, ready), one.area):
            return self._add(one, ready)

    def change(self, one: Kind, record_id: int, field_name: str, value: Value) -> None:
        """The field of the record holds the value."""
        self.change_many(one, [(record_id, field_name, value)])

    def change_many(self, one: Kind, changes: Sequence[Change], label: str = "") -> None:
        """Every change is made, or none."""
        _refuse_fixed(one)
        wanted: dict[int, Record] = {}
        for record_id, name, value in changes:
            wanted.setdefault(record_id, {})[name] = self._shape(one).fit(name, value)
        if wanted:
            with self._dossier.write(label or self._label_of_changed(one, wanted), one.area):
                self._change(one, wanted)

    def remove(self, one: Kind, ids: Sequence[int], *, label: str = "") -> None:
        """The records are gone, with what `goes_with` says; ids that are gone already do not matter."""
        _refuse_fixed(one)
        if one.id in SINGLE_KINDS:
            raise KnownProblem(f"Berkas selalu mempunyai {one.label}.", "Ubah isinya.")
        refuse_removal(self._connection, one, ids)
        titles = self.titles(one, ids)
        kept = self.goes_with(one, ids).obstacle
        if kept:
            raise KnownProblem(f"{kept} Tidak ada yang dihapus.", "Hapus atau ganti dulu catatan itu.")
        if titles:
            named = act_labels.removed(one, len(titles), next(iter(titles.values())))
            with self._dossier.write(label or named, one.area):
                self._writer.remove(one.table, list(titles))

    def get(self, one: Kind, record_id: int) -> Record:
        """The whole record, id included; KnownProblem when it is gone."""
        found = records.records(self._connection, one.table, [record_id])
        if not found:
            raise _gone(one)
        return found[record_id]

    def all(self, one: Kind, within: Mapping[str, Value] | None = None) -> list[Record]:
        """Every record of that kind with the given values, oldest first."""
        return records.records_where(self._connection, one.table, within or {})

    def exists(self, one: Kind, record_id: int) -> bool:
        """Whether the record is in the file."""
        return not records.missing(self._connection, one.table, [record_id])

    def blank(self, one: Kind) -> Record:
        """What a new record holds before anything is typed."""
        return dict(self._shape(one).blank)

    def title(self, one: Kind, record_id: int) -> str:
        """The name of the record; '' when it is gone."""
        return self.titles(one, [record_id]).get(record_id, "")

    def titles(self, one: Kind, ids: Iterable[int]) -> dict[int, str]:
        """The names of those records that are in the file."""
        return self._titles.of(one, frozenset(ids))

    def choices(self, kind_id: str, within: Mapping[str, Value] | None = None) -> list[tuple[int, str]]:
        """Id and name of every record of that kind, in natural order; only those with the given values."""
        return self._titles.choices(kind(kind_id), within or {})

    def goes_with(self, one: Kind, ids: Sequence[int]) -> GoesWith:
        """What removing the records would take along, and what keeps it from happening."""
        return goes_with(self._connection, one, ids)

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._dossier.connection

    def _shape(self, one: Kind) -> Shape:
        if one.id not in self._shapes:
            self._shapes[one.id] = Shape.of(one, records.columns(self._connection, one.table))
        return self._shapes[one.id]

    def _add(self, one: Kind, rows: Sequence[Record]) -> list[int]:
        first = records.next_id(self._connection, one.table)
        if one.id in SINGLE_KINDS and first + len(rows) > 2:
            raise KnownProblem(f"Berkas sudah mempunyai {one.label}.", "Ubah isinya.")
        refuse_used(self._connection, one, rows)
        for row in rows:
            check_row(one, row, row)
            self._take_flag(one, row)
        self._neighbours.check_references(one, rows)
        ids = list(range(first, first + len(rows)))
        stored = [(record_id, *row.values()) for record_id, row in zip(ids, rows, strict=True)]
        with self._neighbours.clashes_explained(one, dict(zip(ids, rows, strict=True))):
            self._writer.add(one.table, ["id", *rows[0]], stored)
        self._neighbours.check_after(one, dict(zip(ids, rows, strict=True)))
        return ids

    def _change(self, one: Kind, wanted: Mapping[int, Record]) -> None:
        present = records.records(self._connection, one.table, wanted)
        if len(present) < len(wanted):
            raise _gone(one)
        changed = {key: self._wanted(one, wanted[key], present[key]) for key in wanted}
        self._refuse_used(one, present, changed)
        self._neighbours.check_references(one, list(changed.values()))
        for record_id, values in changed.items():
            self._change_one(one, record_id, present[record_id] | values, values)
        self._neighbours.check_after(one, {key: present[key] | new for key, new in changed.items() if new})

    def _wanted(self, one: Kind, wanted: Record, present: Record) -> Record:
        """What really changes, and what that brings along in the same act."""
        new = _really_new(wanted, present)
        return new | brought_along(one, present | new, new, self.today())

    def _refuse_used(self, one: Kind, present: Mapping[int, Record], changed: Mapping[int, Record]) -> None:
        """Neither what a record is part of now nor what it would become part of may be in use."""
        touched = [key for key, new in changed.items() if new and not is_open(one, new)]
        if touched:
            refuse_used(
                self._connection, one, [row for key in touched for row in (present[key], changed[key])]
            )

    def _change_one(self, one: Kind, record_id: int, row: Record, values: Record) -> None:
        if not values:
            return
        check_row(one, row, values)
        self._take_flag(one, row if EXCLUSIVE_FLAGS.get(one.id, ("",))[0] in values else {})
        with self._neighbours.clashes_explained(one, {record_id: row}):
            self._writer.change(one.table, record_id, values)

    def _take_flag(self, one: Kind, row: Mapping[str, Value]) -> None:
        """The flag only one may carry is taken from the others before this record gets it."""
        flag, owner = EXCLUSIVE_FLAGS.get(one.id, ("", ()))
        if flag and row.get(flag):
            self._writer.clear_flag(one.table, flag, {name: row[name] for name in owner})

    def _label_of_added(self, one: Kind, rows: Sequence[Record]) -> str:
        title = self._titles.of_rows(one, {0: rows[0]})[0] if len(rows) == 1 else ""
        return act_labels.added(one, len(rows), title)

    def _label_of_changed(self, one: Kind, wanted: Mapping[int, Record]) -> str:
        fields = [one.field(name) for name in dict.fromkeys(name for new in wanted.values() for name in new)]
        title = self.title(one, next(iter(wanted))) if len(wanted) == 1 else ""
        if one.title == ("year",) and one.parent and title and len(fields) == 1:
            return act_labels.changed_of_year(fields[0], title, self._owner_of(one, next(iter(wanted))))
        return act_labels.changed(one, fields, len(wanted), title)

    def _owner_of(self, one: Kind, record_id: int) -> str:
        """'program Satu Genggam', for a record that belongs to it."""
        owner = kind(one.field(one.parent).refers_to)
        owner_id = self.get(one, record_id)[one.parent]
        return f"{owner.label} {self.title(owner, int(owner_id or 0))}"

    @cached_property
    def _writer(self) -> "Writer":
        # Imported at the first write: the window reads its first page without peewee.
        from gm100_desktop.storage.writing import Writer

        return Writer(self._connection)


def _really_new(wanted: Record, present: Record) -> Record:
    return {name: value for name, value in wanted.items() if present[name] != value}


def _refuse_fixed(one: Kind) -> None:
    if one in FIXED_KINDS:
        raise ValueError(f"{one.id} is fixed")


def _gone(one: Kind) -> RefusedValue:
    return RefusedValue(f"Catatan {one.label} ini sudah dihapus.", NOT_SAVED)
