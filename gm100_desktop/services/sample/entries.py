"""What a row of a data file says, field by field: values as they are stored, and keys still to be found."""

from dataclasses import dataclass, field
from functools import cache

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.kinds import kind as kind_of
from gm100_desktop.services.sample.source import KEY, SourceRow

_WHOLE = {FieldType.WHOLE, FieldType.YEAR, FieldType.MONEY, FieldType.PERCENT, FieldType.FLAG}
_PROVEN_KIND, _PROVEN = "record_kind", "record"
"""The two columns of an evidence link that together point at a record of any kind."""

Key = tuple[str, str]
"""Kind of a record and the key its row gives it."""


@dataclass(eq=False, slots=True)
class Entry:
    """One record to be: `needs` names the records its reference fields point at."""

    row: SourceRow
    kind: Kind
    values: dict[str, Value] = field(default_factory=dict)
    needs: dict[str, Key] = field(default_factory=dict)

    @property
    def key(self) -> Key | None:
        """What others call this record; None when nobody can."""
        key = self.row.cells.get(KEY)
        return (self.kind.id, key) if key else None


def entry_of(row: SourceRow) -> Entry:
    """The row, understood; BrokenData names what cannot be."""
    try:
        entry = Entry(row, kind_of(row.kind))
    except KeyError as problem:
        raise row.broken(f"jenis catatan '{row.kind}' tidak dikenal.") from problem
    for column, cell in row.cells.items():
        if column == KEY:
            continue
        if row.kind == "evidence_link" and column == _PROVEN:
            entry.needs["record_id"] = (row.cells[_PROVEN_KIND], cell)
        elif row.kind == "evidence_link" and column == _PROVEN_KIND:
            entry.values[column] = cell
        else:
            _put(entry, column, cell)
    return entry


def owner_field(entry: Entry, owner: SourceRow) -> str:
    """The field by which the record belongs to the one its row stands below."""
    for one in entry.kind.fields:
        if one.refers_to == owner.kind:
            return one.name
    raise entry.row.broken(f"{entry.kind.label} tidak dapat menjadi bagian dari {kind_of(owner.kind).label}.")


def _put(entry: Entry, column: str, cell: str) -> None:
    one = _fields(entry.kind).get(column)
    if one is None:
        raise entry.row.broken(f"kolom '{column}' tidak dikenal.")
    if cell == "":
        return
    if one.type is FieldType.REFERENCE:
        entry.needs[one.name] = (one.refers_to, cell)
    elif one.type in _WHOLE:
        entry.values[one.name] = _whole(entry.row, column, cell)
    else:
        entry.values[one.name] = cell


def _whole(row: SourceRow, column: str, cell: str) -> int:
    try:
        return int(cell)
    except ValueError as problem:
        raise row.broken(f"kolom {column}: '{cell}' bukan bilangan bulat.") from problem


@cache
def _fields(kind: Kind) -> dict[str, Field]:
    """The fields by the columns that may name them: 'agency' as well as 'agency_id'."""
    return {one.name.removesuffix("_id"): one for one in kind.fields} | {one.name: one for one in kind.fields}
