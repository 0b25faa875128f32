"""The columns of a list of records: what a cell shows, how wide it is, and what the list is sorted by."""

from collections.abc import Callable, Mapping
from math import ceil

from PySide6.QtGui import QFontMetrics

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.metrics import DESIGN_BASE, TextSize, px, text_font
from gm100_desktop.ui.models.columns import Align, Column, Look, SortKey
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.records.list_spec import ListSpec, OwnColumn, Reading, RecordLine, nobody_types

RIGHT = frozenset({FieldType.MONEY, FieldType.WHOLE, FieldType.YEAR, FieldType.PERCENT, FieldType.DECIMAL})
DATES = frozenset({FieldType.DATE, FieldType.PARTIAL_DATE, FieldType.MONTH})
WIDTHS = {
    FieldType.DATE: 96,
    FieldType.MONTH: 96,
    FieldType.MONEY: 120,
    FieldType.WHOLE: 72,
    FieldType.YEAR: 64,
    FieldType.TIME: 64,
}
FIRST_WIDTH, USUAL_WIDTH = 220, 130
PART_FIRST, PART_WIDTH = 130, 88
PART_MONEY = 106  # ten figures and their points
STAYING = 2
HEAD_ROOM = 18  # beside the words of a head


class RecordColumns:
    """Makes the columns of one list."""

    def __init__(self, desk: Desk, spec: ListSpec) -> None:
        self._desk, self._spec = desk, spec
        self._readings: dict[str, Reading] = {}

    def all(self) -> list[Column[RecordLine]]:
        """The columns in their order."""
        spec = self._spec
        return [*(self._column(name, spec.field(name)) for name in spec.columns), *spec.extra]

    def read_own(self, given: Mapping[str, Value]) -> None:
        """What own columns show is read anew."""
        for name, own in self._spec.own.items():
            self._readings[name] = own.read(self._desk, given)

    def _column(self, name: str, field: Field) -> Column[RecordLine]:
        if name in self._spec.own:
            return self._own_column(name, field)
        first = name == self._spec.columns[0]
        return Column(
            self._head(name, field),
            shown=self._shown(field),
            typed=self._typed(field),
            finds=self._typed(field),
            sort_key=sort_key(field),
            align=Align.RIGHT if field.type in RIGHT and not first else Align.LEFT,
            width=self._width(name, field, first=first),
            look=self._look(first=first),
            mark=self._spec.swatch if first else None,
            field=field,
            stretch=first or name in self._spec.stretching,
            gives_way=self._gives_way(name),
        )

    def _own_column(self, name: str, field: Field) -> Column[RecordLine]:
        own, first, shown = self._spec.own[name], name == self._spec.columns[0], self._own(name)
        return Column(
            field.label,
            shown=shown,
            typed=(lambda line: str(line.values[own.typed])) if own.typed else None,
            align=own.align,
            width=self._width(name, field, first=first),
            look=Look.CHIPS if own.chip else self._look(first=first),
            mark=_chip_of(own, shown) or (self._spec.swatch if first else None),
            field=None if own.store is nobody_types else field,
            stretch=first or name in self._spec.stretching,
            gives_way=self._gives_way(name),
        )

    def _head(self, name: str, field: Field) -> str:
        return self._spec.heads.get(name, field.label)

    def _own(self, name: str) -> Callable[[RecordLine], str]:
        return lambda line: self._readings[name](line.values)

    def _shown(self, field: Field) -> Callable[[RecordLine], str]:
        return lambda line: self._desk.shown_short(field, line.values[field.name])

    def _typed(self, field: Field) -> Callable[[RecordLine], str] | None:
        """A reference is shown by its short name, and typed and found by the whole one as well."""
        if field.type is not FieldType.REFERENCE:
            return None
        return lambda line: self._desk.shown(field, line.values[field.name])

    def _look(self, *, first: bool) -> Look:
        if not first:
            return Look.PLAIN
        return Look.SWATCH if self._spec.swatch else Look.NAME

    def _width(self, name: str, field: Field, *, first: bool) -> int:
        """What the list asks for, or what is usual; never less than its head needs."""
        wished = self._spec.widths.get(name) or self._usual_width(field, first=first)
        return max(wished, _head_width(self._head(name, field)))

    def _usual_width(self, field: Field, *, first: bool) -> int:
        usual = WIDTHS.get(field.type, USUAL_WIDTH)
        if first and field.type not in RIGHT:
            return PART_FIRST if self._spec.is_part or self._spec.stretching else FIRST_WIDTH
        if not self._spec.is_part:
            return usual
        return PART_MONEY if field.type is FieldType.MONEY else min(usual, PART_WIDTH)

    def _gives_way(self, name: str) -> int:
        """The last columns leave first when the list gets narrow; the first two stay."""
        place = self._spec.columns.index(name)
        staying = 1 if self._spec.is_part else STAYING
        return 0 if place < staying else len(self._spec.columns) - place


def _chip_of(
    own: OwnColumn, shown: Callable[[RecordLine], str]
) -> Callable[[RecordLine], Chip | None] | None:
    make = own.chip
    return (lambda line: make(words) if (words := shown(line)) else None) if make else None


def sort_key(field: Field) -> Callable[[RecordLine], SortKey] | None:
    """Numbers, ISO dates and closed sets sort by what is stored; everything else by the text shown."""
    if field.type is FieldType.DECIMAL:
        return lambda line: float(text) if (text := line.values[field.name]) else None
    if field.type in RIGHT - {FieldType.DECIMAL} or field.type in DATES:
        return lambda line: line.values[field.name]
    if field.choices is not None:
        return lambda line: place_of(field, line.values)
    return None


def order_key(spec: ListSpec) -> Callable[[Record], tuple[tuple[int, int, str], ...]]:
    """What the list is sorted by when it is read."""
    fields = [spec.kind.field(name) for name in spec.order]
    return lambda row: tuple(_sortable(_ranked(field, row)) for field in fields)


def place_of(field: Field, row: Record) -> int:
    """Where the code stands in its closed set; behind all of them when a later version wrote it."""
    codes = [member.value for member in field.choices or ()]
    value = row[field.name]
    return codes.index(value) if value in codes else len(codes)


def _ranked(field: Field, row: Record) -> Value:
    return row[field.name] if field.choices is None else place_of(field, row)


def _sortable(value: Value) -> tuple[int, int, str]:
    """Nothing first, then numbers, then text."""
    if isinstance(value, int):
        return 1, value, ""
    return (2, 0, value.casefold()) if value else (0, 0, "")


def _head_width(words: str) -> int:
    """The width, in pixels of the design, in which a head is whole."""
    measured = QFontMetrics(text_font(TextSize.LABEL, semibold=True)).horizontalAdvance(words)
    return ceil(measured * DESIGN_BASE / px(DESIGN_BASE)) + HEAD_ROOM
