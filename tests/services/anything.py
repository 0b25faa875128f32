"""A smallest valid record of any kind, with all it must point at."""

from itertools import count

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.kinds import FIXED_KINDS, PROGRAM_COLUMNS, kind
from gm100_desktop.services.records import SINGLE_KINDS, Records

_NUMBERS = count(1)
_OF_TYPE: dict[FieldType, Value] = {
    FieldType.DATE: "2026-02-26",
    FieldType.PARTIAL_DATE: "2017-05",
    FieldType.MONTH: "2026-10",
    FieldType.TIME: "08:30",
    FieldType.MONEY: 350_000_000,
    FieldType.PERCENT: 40,
    FieldType.FLAG: 1,
}


def a_record(records: Records, one: Kind, **values: Value) -> int:
    """Its id; every call makes another one, unless a file holds only one of it."""
    if one in FIXED_KINDS or (one.id in SINGLE_KINDS and records.choices(one.id)):
        return 1
    return records.add(one, needed(records, one) | values)


def needed(records: Records, one: Kind) -> dict[str, Value]:
    """What must be given for a new record of that kind."""
    blank = records.blank(one)
    values = {
        field.name: a_value(records, field)
        for field in one.fields
        if field.required and blank[field.name] in {None, ""}
    }
    if "record_kind" in PROGRAM_COLUMNS.get(one.table, ()):
        values |= {"record_kind": "document", "record_id": 1}
    return values


def a_value(records: Records, field: Field) -> Value:
    """A value of the field that no other record has, where there are enough."""
    if field.type is FieldType.REFERENCE:
        return a_record(records, kind(field.refers_to))
    if field.choices and not field.is_open:
        return next(iter(field.choices)).value
    if field.type is FieldType.YEAR:
        return 2000 + next(_NUMBERS) % 100
    if field.type is FieldType.DECIMAL:
        return "3.25" if field.most is None else str(field.most)
    if field.type is FieldType.WHOLE:
        return next(_NUMBERS) if field.most is None else field.most
    return _OF_TYPE.get(field.type, f"T{next(_NUMBERS)}")
