"""A grid over the records of one kind: typing, filling, pasting, adding and removing, each act undoable."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as made
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.pasting import Pasted
from gm100_desktop.domain.periods import month_after
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import FilledCells, PastedBlock
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.models.rows import Grouping, RowsModel
from gm100_desktop.ui.records.desk import Desk, Record

RIGHT = frozenset({FieldType.MONEY, FieldType.WHOLE, FieldType.YEAR, FieldType.PERCENT, FieldType.DECIMAL})
WIDTHS = {
    FieldType.DATE: 96,
    FieldType.MONTH: 96,
    FieldType.MONEY: 120,
    FieldType.YEAR: 64,
    FieldType.TIME: 64,
}
FIRST_WIDTH, USUAL_WIDTH = 220, 130
PART_FIRST, PART_WIDTH = 130, 88
STAYING = 2
TEXTS = frozenset({FieldType.TEXT, FieldType.LONG_TEXT})


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One record as the grid shows it."""

    id: int
    values: Record


@dataclass(frozen=True, slots=True)
class ListSpec:
    """How one list of records differs from the others."""

    kind: Kind
    columns: tuple[str, ...]  # fields shown, the first of them stretches
    title: str
    empty: str  # what an empty list says
    order: tuple[str, ...] = ()  # fields the list is sorted by when it is read
    extra: tuple[Column[RecordLine], ...] = ()  # columns nobody types into
    grouping: Grouping | None = None
    where: Callable[[Record], bool] | None = None  # which of the records belong here
    swatch: Callable[[RecordLine], str] | None = None  # dimension code, for a square before the first column
    is_part: bool = False  # stands inside a form: narrower columns, only the first one stays
    widths: Mapping[str, int] = made(default_factory=dict)  # of fields that need another than the usual
    name: str = ""  # under which the columns are remembered; the kind's id when empty


class RecordList(QWidget):
    """The records of one kind, all of them or those of one owner."""

    line_chosen = Signal(object)  # id of the current record, or None
    opened = Signal(int)  # Enter in a list nobody types into

    def __init__(self, desk: Desk, spec: ListSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.spec = desk, spec
        self._given: dict[str, Value] = {}
        self._fields = [spec.kind.field(name) for name in spec.columns]
        columns = [*(self._column(field) for field in self._fields), *spec.extra]
        edited = None if desk.is_read_only else self._typed
        self.model = RowsModel(columns, edited=edited, grouping=spec.grouping, parent=self)
        options = GridOptions(name=spec.name or spec.kind.id, memory=desk.place.preferences)
        self.grid = Grid(self.model, options, title=spec.title, empty=spec.empty, parent=self)
        self.setFocusProxy(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)
        self._connect()

    def show_owner(self, given: Mapping[str, Value]) -> None:
        """From now on only records with these values; new ones get them."""
        self._given = dict(given)
        self.refresh()

    def refresh(self) -> None:
        """Read the records anew."""
        found = self._desk.services.records.all(self.spec.kind, self._given)
        rows = [row for row in found if self.spec.where is None or self.spec.where(row)]
        if self.spec.order:
            rows.sort(key=lambda row: tuple(_sortable(row[name]) for name in self.spec.order))
        self.model.set_lines(RecordLine(int(row["id"] or 0), row) for row in rows)

    def selected(self) -> int | None:
        """The id of the current record."""
        lines = self.grid.parts.selection.selected()
        return lines[0].id if lines else None

    def select(self, record_id: int) -> bool:
        """Make that record the current one."""
        return self.grid.select_line(record_id)

    def select_first(self) -> None:
        """Make the topmost record the current one, if there is any."""
        lines = self.model.shown_lines()
        if lines:
            self.select(lines[0].id)

    def add(self, **values: Value) -> int | None:
        """A new record stands in the list, ready to be named."""
        return self._guarded(partial(self._add, values))

    def remove(self) -> None:
        """The selected records are gone; one act."""
        self._removed(self.grid.parts.selection.selected())

    def _add(self, values: Mapping[str, Value]) -> int | None:
        kind = self.spec.kind
        wanted = {**self._given, **values}
        for field in kind.fields:
            if field.required and not wanted.get(field.name):
                wanted[field.name] = self._value_to_give(field)
                if field.type is FieldType.REFERENCE and wanted[field.name] is None:
                    return None
        record_id = self._desk.services.records.add(kind, wanted)
        self.refresh()
        self.grid.select_line(record_id)
        return record_id

    def _value_to_give(self, field: Field) -> Value:
        """What a new record must have and nobody has typed yet; None leaves it to the file's default."""
        kind = self.spec.kind
        if field.type is FieldType.REFERENCE:
            return self._ask(field)
        if field.type is FieldType.YEAR:
            return self._desk.place.period().year
        if field.type is FieldType.MONTH:
            return self._next_month(field)
        return f"{kind.label[:1].upper()}{kind.label[1:]} baru" if field.type in TEXTS else None

    def _next_month(self, field: Field) -> str:
        """The month behind the last one listed; the first of the working year when there is none."""
        known = [str(line.values[field.name]) for line in self.model.lines if isinstance(line, RecordLine)]
        return month_after(max(known)) if known else f"{self._desk.place.period().year}-01"

    def _ask(self, field: Field) -> int | None:
        """The record the new one is to point at, chosen by the person."""
        # Imported when wanted: most lists know the owner of a new record.
        from gm100_desktop.ui.dialogs.choose_record import ChooseRecord

        offered = self._desk.titles.of(field.refers_to)
        if not offered:
            raise KnownProblem(f"Belum ada {field.label} yang dapat dipilih.", "Catat dulu, lalu coba lagi.")
        asked = ChooseRecord(f"Tambah {self.spec.kind.label}", field.label, offered, self.window())
        return asked.chosen if asked.exec() else None

    def _connect(self) -> None:
        keys = self.grid.keys
        self.grid.parts.delegate.offers = self._offers
        self.grid.parts.selection.line_changed.connect(self._chosen)
        keys.opened.connect(lambda line: self.opened.emit(line.id))
        if not self._desk.is_read_only:
            keys.filled.connect(self._filled)
            keys.removed.connect(self._removed)
            keys.pasted.connect(self._pasted)
            keys.row_wanted.connect(self.add)

    def _chosen(self, line: RecordLine | None) -> None:
        self.line_chosen.emit(line.id if line else None)

    def _offers(self, field: Field) -> list[str]:
        return [title for _, title in self._desk.titles.of(field.refers_to)]

    def _column(self, field: Field) -> Column[RecordLine]:
        first = field.name == self.spec.columns[0]
        return Column(
            field.label,
            shown=lambda line: self._desk.shown(field, line.values[field.name]),
            sort_key=_sort_key(field),
            align=Align.RIGHT if field.type in RIGHT else Align.LEFT,
            width=self._width(field, first=first),
            look=self._look(first=first),
            mark=self.spec.swatch if first else None,
            field=field,
            stretch=first,
            gives_way=self._gives_way(field),
        )

    def _look(self, *, first: bool) -> Look:
        if not first:
            return Look.PLAIN
        return Look.SWATCH if self.spec.swatch else Look.NAME

    def _width(self, field: Field, *, first: bool) -> int:
        if field.name in self.spec.widths:
            return self.spec.widths[field.name]
        if self.spec.is_part:
            return PART_FIRST if first else PART_WIDTH
        return FIRST_WIDTH if first else WIDTHS.get(field.type, USUAL_WIDTH)

    def _gives_way(self, field: Field) -> int:
        """The last columns leave first when the list gets narrow; the first two stay."""
        place = self.spec.columns.index(field.name)
        staying = 1 if self.spec.is_part else STAYING
        return 0 if place < staying else len(self.spec.columns) - place

    def _typed(self, line: Any, column: Column[Any], text: str) -> str | None:  # noqa: ANN401  the model's own
        if column.field is None:
            return None
        return self._desk.change_typed(self.spec.kind, line.id, column.field, text) or None

    def _filled(self, cells: FilledCells) -> None:
        self._guarded(lambda: self._fill(cells))

    def _fill(self, cells: FilledCells) -> None:
        field = cells.column.field
        if field is None:
            return
        value, _doubt = self._desk.read(field, cells.text)
        changes = [(line.id, field.name, value) for line in cells.lines]
        label = f"Isi ke bawah {field.label}"
        self._desk.services.records.change_many(self.spec.kind, changes, label)

    def _removed(self, lines: Sequence[Any]) -> None:
        ids = [line.id for line in lines]
        self._guarded(lambda: self._desk.services.records.remove(self.spec.kind, ids))

    def _pasted(self, block: PastedBlock) -> None:
        self._guarded(lambda: self._paste(block))

    def _paste(self, block: PastedBlock) -> None:
        paste = self._desk.services.paste
        columns = [column.field for column in block.columns]
        pasted = paste.understand(self.spec.kind, columns, block.rows, self._given)
        if pasted.is_clear or self._is_agreed(pasted):
            paste.add(pasted)
            self.refresh()

    def _is_agreed(self, pasted: Pasted) -> bool:
        # Imported when wanted: a clear block needs no questions.
        from gm100_desktop.ui.dialogs.paste_preview import PastePreview

        return bool(PastePreview(pasted, self._desk.shown, self.window()).exec())

    def _guarded(self, act: Callable[[], int | None]) -> int | None:
        """Do it; a problem is told by the one gateway."""
        try:
            return act()
        except (KnownProblem, RefusedValue) as problem:
            self._desk.place.errors.show(problem)
            return None


def _sortable(value: Value) -> tuple[int, int, str]:
    """Nothing first, then numbers, then text."""
    if isinstance(value, int):
        return 1, value, ""
    return (2, 0, value.casefold()) if value else (0, 0, "")


def _sort_key(field: Field) -> Callable[[RecordLine], int | str | None] | None:
    """Numbers and ISO dates sort by what is stored; everything else by the text shown."""
    if field.type in RIGHT - {FieldType.DECIMAL} or field.type in {FieldType.DATE, FieldType.PARTIAL_DATE}:
        return lambda line: line.values[field.name]
    return None
