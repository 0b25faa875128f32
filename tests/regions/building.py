"""Writes a region told as records through the services, whatever the order they are told in."""

from collections.abc import Iterable, Mapping
from typing import Any

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.regions.telling import Told

Ids = dict[str, int]


def build(dossier: Dossier, records: Records, told: Iterable[Told]) -> Ids:
    """Every record is in the file, each as an act of its own; their ids by name."""
    ids: Ids = {}
    kinds = {one.name: one.kind for one in told}
    waiting = list(told)
    while waiting:
        ready = [one for one in waiting if all(name in ids for name in _named(one))]
        assert ready, f"points at nobody: {waiting[0].name}"
        for one in ready:
            ids[one.name] = _write(dossier, records, one, ids, kinds)
        waiting = [one for one in waiting if one.name not in ids]
    return ids


def stored(value: Any, ids: Ids) -> Value:
    """A told value as the file keeps it: '@name' is the id of that record."""
    found: Value = ids[value[1:]] if isinstance(value, str) and value.startswith("@") else value
    return found


def _named(one: Told) -> list[str]:
    return [value[1:] for value in one.values.values() if isinstance(value, str) and value.startswith("@")]


def _write(dossier: Dossier, records: Records, one: Told, ids: Ids, kinds: Mapping[str, str]) -> int:
    values: dict[str, Value] = {name: stored(value, ids) for name, value in one.values.items()}
    if one.finds:
        return _change(records, one, values)
    with dossier.write(f"Catat {kind(one.kind).label}", kind(one.kind).area):
        if "file" in values:
            content = str(values.pop("file")).encode()
            values |= {
                "file_hash": dossier.evidence.store(content), "file_size": len(content),
                "file_name": f"{one.name}.txt", "media_type": "text/plain",
            }  # fmt: skip
        if "record" in values:
            proven = one.values["record"].removeprefix("@")
            values |= {"record_kind": kinds[proven], "record_id": values.pop("record")}
        return records.add(kind(one.kind), values)


def _change(records: Records, one: Told, values: Mapping[str, Value]) -> int:
    """A record the new file holds already has the told values."""
    field, value = one.finds or ("", "")
    (there,) = records.all(kind(one.kind), {field: value})
    record_id = int(there["id"] or 0)
    records.change_many(kind(one.kind), [(record_id, name, new) for name, new in values.items()])
    return record_id
