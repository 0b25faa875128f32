"""Understanding the content of a pasted block, cell by cell and row by row."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as made
from datetime import date

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.pasting.cleaning import as_number, clean_block, unusable
from gm100_desktop.domain.pasting.headings import POSITION, Layout, layout_of
from gm100_desktop.domain.pasting.identity import Identity, UniqueKey, identities
from gm100_desktop.domain.pasting.lookup import Lookup
from gm100_desktop.domain.pasting.odd_rows import TITLE, oddity
from gm100_desktop.domain.pasting.pasted import Note, Pasted, ReadyRow
from gm100_desktop.domain.people import split_name
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import Understood, read, shown
from gm100_desktop.domain.rosters import Acting
from gm100_desktop.domain.row_rules import check_row
from gm100_desktop.domain.value_checks import checked

_NAMED_ELSE = {
    "attendance": ("name", "person_id"),
    "session_speaker": ("name", "person_id"),
    "assessor": ("name", "person_id"),
    "agreement_party": ("name", "institution_id"),
}
"""A name that is one of the list becomes a reference; another stays a name."""

_SAME_NAME = "Nama ini sudah ada dengan nomor lain atau tanpa nomor."


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the block is pasted into."""

    blank: Mapping[str, Value]  # what a new record holds
    given: Mapping[str, Value]  # the same for every row, e.g. the session
    lookup: Callable[[Field], Lookup]  # of a reference field
    known: frozenset[Identity]
    keys: tuple[UniqueKey, ...]
    today: date


@dataclass(slots=True)
class _Reading:
    """What has been understood so far."""

    kind: Kind
    layout: Layout
    around: Surroundings
    ready: list[ReadyRow] = made(default_factory=list)
    known: list[int] = made(default_factory=list)
    doubts: list[Note] = made(default_factory=list)
    refusals: list[Note] = made(default_factory=list)
    seen: dict[object, int] = made(default_factory=dict)


def understand(
    kind: Kind, columns: Sequence[Field | None], rows: Sequence[Sequence[str]], around: Surroundings
) -> Pasted:
    """The block as records of that kind; `columns` are those on screen, for a block without heading."""
    rows = clean_block(rows)
    reading = _Reading(kind, layout_of(kind, columns, rows), around)
    for index in range(reading.layout.first_row, len(rows)):
        if any(cell.strip() for cell in rows[index]):
            _read_row(reading, index, rows[index])
    layout = reading.layout
    return Pasted(
        kind, layout.fields, layout.has_heading, layout.ignored,
        tuple(reading.ready), tuple(reading.known), tuple(reading.doubts), tuple(reading.refusals),
    )  # fmt: skip


def _read_row(reading: _Reading, index: int, cells: Sequence[str]) -> None:
    """The row is ready, known already or held back."""
    content = list(_content(reading.layout, cells))
    odd = oddity(cells, reading.layout.heading) if content else TITLE
    if odd:
        reading.refusals.append(Note(index, -1, "", "", odd))
        return
    values: dict[str, Value] = {**reading.around.blank, **reading.around.given}
    position: dict[str, Value] = {}
    doubts: list[Note] = []
    refused = len(reading.refusals)
    for column, field, text in content:
        try:
            target = position if field is POSITION else values
            note = _take(reading, field, text, target)
        except RefusedValue as problem:
            reading.refusals.append(Note(index, column, field.label, text, problem.message))
        else:
            doubts += [Note(index, column, field.label, text, note)] if note else []
    if len(reading.refusals) == refused:
        _judge_row(reading, ReadyRow(index, values, position), doubts)


def _content(layout: Layout, cells: Sequence[str]) -> Iterator[tuple[int, Field, str]]:
    """Column, field and text of every cell that says something."""
    for column, (field, text) in enumerate(zip(layout.fields, cells, strict=False)):
        if field is not None and text.strip():
            yield column, field, text.strip()


def _take(reading: _Reading, field: Field, text: str, values: dict[str, Value]) -> str:
    """The text stands in the values as it was understood; what to look at, if anything."""
    problem = unusable(text)
    if problem:
        raise RefusedValue(problem, "", field.name)
    if field is POSITION:
        values.update(_post(text))
        return ""
    if reading.kind.id == "person" and field.name == "name":
        values.update(_name_parts(text, values))
        return ""
    understood = _understood(reading, field, text)
    if understood.value in {None, ""}:  # a dash in a cell leaves the default
        return ""
    target, value = _listed_instead(reading, field, understood.value)
    values[target] = value
    return understood.note


def _understood(reading: _Reading, field: Field, text: str) -> Understood:
    if field.type is FieldType.REFERENCE:
        return reading.around.lookup(field).read(field, text)
    return read(field, as_number(field, text), reading.around.today)


def _listed_instead(reading: _Reading, field: Field, value: Value) -> tuple[str, Value]:
    """The reference a typed name stands for, when the list has that name once."""
    name, reference = _NAMED_ELSE.get(reading.kind.id, ("", ""))
    if field.name == name:
        _, bare, _ = split_name(str(value))
        found = reading.around.lookup(reading.kind.field(reference)).find(str(value), bare)
        if found is not None:
            return reference, found
    return field.name, value


def _post(text: str) -> dict[str, Value]:
    """'Plt. Kepala Dinas' as the post and its acting form."""
    word, _, rest = text.partition(" ")
    for acting in Acting:
        if word.rstrip(".").casefold() == acting.value and rest.strip():
            return {"title": rest.strip(), "acting": acting.value}
    return {"title": text}


def _name_parts(text: str, values: Mapping[str, Value]) -> dict[str, Value]:
    """The bare name, and its titles unless a column of their own has given them."""
    front, name, back = split_name(" ".join(text.split()))
    return {
        "name": name,
        "front_title": values["front_title"] or front,
        "back_title": values["back_title"] or back,
    }


def _judge_row(reading: _Reading, row: ReadyRow, doubts: list[Note]) -> None:
    """Where the row belongs, now that all its cells are understood."""
    marks = identities(reading.kind.id, row.values)
    same = _same(reading, row, marks)
    if same == row.row:
        reading.known.append(row.row)
        return
    try:
        _refuse(reading, row, same)
    except RefusedValue as problem:
        reading.refusals.append(_about_row(reading, row, problem))
        return
    reading.ready.append(row)
    reading.doubts += doubts
    if any(mark in reading.around.known for mark in marks[1:]):
        reading.doubts.append(_about_row(reading, row, RefusedValue(_SAME_NAME, "", "name")))


def _same(reading: _Reading, row: ReadyRow, marks: Sequence[Identity]) -> int | None:
    """The row before that is the same record; the row's own number when the file has it; None when new."""
    if any(mark in reading.around.known for mark in marks[:1]):
        return row.row
    earlier = [reading.seen[mark] for mark in marks[:1] if mark in reading.seen]
    reading.seen.update({mark: row.row for mark in marks if mark not in reading.seen})
    return earlier[0] if earlier else None


def _refuse(reading: _Reading, row: ReadyRow, same: int | None) -> None:
    """RefusedValue when the row repeats an earlier one or breaks a rule of its fields."""
    if same is not None:
        raise RefusedValue(f"Sama dengan baris {same + 1}.")
    for field in reading.kind.fields:
        checked(field, row.values[field.name])
    check_row(reading.kind, row.values, row.values)
    for key in reading.around.keys:
        value = key.of(row.values)
        if value is not None and (value in key.taken or (key.columns, value) in reading.seen):
            raise RefusedValue(_taken(reading.kind, key, row.values), "", key.columns[-1])
        reading.seen[key.columns, value] = row.row


def _taken(kind: Kind, key: UniqueKey, values: Mapping[str, Value]) -> str:
    fields = [kind.field(name) for name in key.columns]
    words = [
        f"{one.label} {shown(one, values[one.name])}" for one in fields if one.type is not FieldType.REFERENCE
    ]
    return f"{' dan '.join(words) or kind.label.capitalize()} sudah ada."


def _about_row(reading: _Reading, row: ReadyRow, problem: RefusedValue) -> Note:
    """The problem at the column of its field, or at the whole row."""
    for column, field in enumerate(reading.layout.fields):
        if field is not None and field.name == problem.field:
            return Note(
                row.row, column, field.label, shown(field, row.values.get(field.name, "")), problem.message
            )
    return Note(row.row, -1, "", "", problem.message)
