"""The names of records, and the lists a reference is chosen from."""

import sqlite3
from collections.abc import Collection, Mapping

from gm100_desktop.domain.fields import FieldType, Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.titles import bare_name_key, natural_key, titled, told_apart
from gm100_desktop.domain.trees import in_tree_order
from gm100_desktop.storage.queries import records
from gm100_desktop.storage.queries.records import Record

_TREES = {"agency": "parent_id", "body": "parent_id"}
_NEWEST_FIRST = {
    "session": "starts_on",
    "evaluation": "year",
    "instrument": "year",
    "leadership": "starts_on",
}
_ORDERS = ("sort_order", "number")


class Titles:
    """Names of the records of one open file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, one: Kind, ids: Collection[int] | None = None) -> dict[int, str]:
        """The name of each of the records, or of all of that kind."""
        return self.of_rows(one, records.some_columns(self._connection, one.table, one.title, ids))

    def of_rows(self, one: Kind, rows: Mapping[int, Mapping[str, Value]]) -> dict[int, str]:
        """The name of each row; the rows hold at least the columns of the title."""
        named = {name: self._pointed_at(one, name, rows) for name in _references(one)}
        return {
            record_id: titled(
                one, row, {name: titles.get(int(row[name] or 0), "") for name, titles in named.items()}
            )
            for record_id, row in rows.items()
        }

    def choices(self, one: Kind, within: Mapping[str, Value]) -> list[tuple[int, str]]:
        """Id and name of every record of that kind with these values, in natural order."""
        columns = self._columns_to_choose_by(one)
        chosen = records.ids_where(self._connection, one.table, within) if within else None
        rows = records.some_columns(self._connection, one.table, columns, chosen)
        titles, owners = self.of_rows(one, rows), self._owners(one, rows)
        owner_of = {key: _int(row.get(_owner_field(one))) or 0 for key, row in rows.items()}
        ordered = _ordered(one, rows, titles)
        if one.parent and one.id not in _NEWEST_FIRST:  # the first owner's first; nobody's before all
            places = {owner: place for place, owner in enumerate(owners)}
            ordered.sort(key=lambda key: places.get(owner_of[key], -1))
        named = {} if _owner_field(one) in one.title else owners
        apart = told_apart(
            [titles[key] for key in ordered], [named.get(owner_of[key], "") for key in ordered]
        )
        return list(zip(ordered, apart, strict=True))

    def _pointed_at(self, one: Kind, name: str, rows: Mapping[int, Mapping[str, Value]]) -> dict[int, str]:
        ids = {int(row[name] or 0) for row in rows.values()} - {0}
        return self.of(kind(one.field(name).refers_to), ids) if ids else {}

    def _columns_to_choose_by(self, one: Kind) -> list[str]:
        has = {field.name for field in one.fields}
        wanted = (*one.title, _owner_field(one), _NEWEST_FIRST.get(one.id, ""), *_ORDERS)
        return [name for name in dict.fromkeys(wanted) if name in has]

    def _owners(self, one: Kind, rows: Mapping[int, Record]) -> dict[int, str]:
        """The names of what the records belong to, in natural order."""
        if one.parent:
            return dict(self.choices(kind(one.field(one.parent).refers_to), {}))
        return self._pointed_at(one, _TREES[one.id], rows) if one.id in _TREES else {}


def _references(one: Kind) -> list[str]:
    return [name for name in one.title if one.field(name).type is FieldType.REFERENCE]


def _owner_field(one: Kind) -> str:
    return one.parent or _TREES.get(one.id, "")


def _ordered(one: Kind, rows: Mapping[int, Record], titles: Mapping[int, str]) -> list[int]:
    """The ids in natural order: people by bare name, agencies as a tree, the rest by number or name."""
    if one.id == "person":
        return sorted(rows, key=lambda key: bare_name_key(rows[key]))
    orders = [field.name for field in one.fields if field.name in _ORDERS and field.type is FieldType.WHOLE]
    by_title = sorted(rows, key=lambda key: natural_key(titles[key]))
    by_title.sort(key=lambda key: [int(rows[key][name] or 0) for name in orders])
    if one.id in _TREES:
        return in_tree_order({key: _int(rows[key][_TREES[one.id]]) for key in by_title})
    if newest := _NEWEST_FIRST.get(one.id):
        by_title.sort(key=lambda key: str(rows[key][newest] or ""), reverse=True)
    return by_title


def _int(value: Value) -> int | None:
    return None if value is None else int(value)
