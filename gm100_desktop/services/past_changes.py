"""An act of the past told in words: which record, which field, from what to what."""

from collections.abc import Iterator, Mapping

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.history import Act, RecordChange
from gm100_desktop.domain.kinds import kind, kind_of_table
from gm100_desktop.domain.lines.history import ChangedLine
from gm100_desktop.domain.reading import shown
from gm100_desktop.domain.wording import EMPTY, label
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.titles import Titles

Names = Mapping[str, Mapping[int, str]]
"""By kind and id, what the records are called."""


class PastChanges:
    """The changes of one act, each reference by the name of its record; one query a kind."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier, self._titles = dossier, Titles(dossier.connection)

    def of(self, step: int) -> list[ChangedLine]:
        """What that act changed, record by record, in the order it was done."""
        changes = self._dossier.changes_of(step)
        names = self._names(changes)
        told = (words for change in changes for words in _told(change, names))
        return [ChangedLine(number, *words) for number, words in enumerate(told)]

    def _names(self, changes: tuple[RecordChange, ...]) -> Names:
        wanted: dict[str, set[int]] = {}
        for change in changes:
            one = kind_of_table(change.table)
            wanted.setdefault(one.id, set()).add(change.record_id)
            for field, value in _references(one, change):
                wanted.setdefault(field.refers_to, set()).add(value)
        names = {kind_id: dict(self._titles.of(kind(kind_id), ids)) for kind_id, ids in wanted.items()}
        for change in changes:
            one = kind_of_table(change.table)
            if change.record_id not in names[one.id]:
                names[one.id][change.record_id] = self._gone(one, change)
        return names

    def _gone(self, one: Kind, change: RecordChange) -> str:
        """What a record was called that is no longer there, as far as this act tells."""
        row: dict[str, Value] = dict.fromkeys(field.name for field in one.fields)
        for field in change.fields:
            row[field.field] = field.after if field.before is None else field.before
        return self._titles.of_rows(one, {change.record_id: row})[change.record_id]


def _references(one: Kind, change: RecordChange) -> Iterator[tuple[Field, int]]:
    fields = {field.name: field for field in one.fields if field.type is FieldType.REFERENCE}
    for changed in change.fields:
        if changed.field in fields:
            yield from ((fields[changed.field], int(v)) for v in (changed.before, changed.after) if v)


def _told(change: RecordChange, names: Names) -> Iterator[tuple[str, str, str, str, str]]:
    """An added or removed record is one line; a changed one has a line per field."""
    one = kind_of_table(change.table)
    named = f"{one.label[:1].upper()}{one.label[1:]}", names[one.id][change.record_id] or EMPTY
    if change.act is not Act.CHANGED:
        yield *named, label(change.act), EMPTY, EMPTY
        return
    fields = {field.name: field for field in one.fields}
    for changed in change.fields:
        if changed.field in fields:
            field = fields[changed.field]
            before, after = _shown(field, changed.before, names), _shown(field, changed.after, names)
            yield *named, field.label, before or EMPTY, after or EMPTY


def _shown(field: Field, value: Value, names: Names) -> str:
    if field.type is FieldType.REFERENCE:
        return names[field.refers_to].get(int(value), "catatan yang sudah dihapus") if value else ""
    return shown(field, value)
