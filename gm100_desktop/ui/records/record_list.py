"""A grid over the records of one kind: typing, filling, pasting, adding and removing, each act undoable."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.pasting import Pasted
from gm100_desktop.domain.periods import month_after
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.trees import in_tree_order
from gm100_desktop.ui.delegates.kit import PAGE_EDGE
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import EmptiedCells, FilledCells, PastedBlock
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.models.columns import Column
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec, RecordLine
from gm100_desktop.ui.records.record_columns import RecordColumns, order_key
from gm100_desktop.ui.records.typing_over import empty_cells, goes_over, type_over

TEXTS = frozenset({FieldType.TEXT, FieldType.LONG_TEXT})
NUMBERED = frozenset({"sort_order", "number"})
"""Fields in which a new record takes the next number of its list."""

PART_EDGE = 8

__all__ = ["ListSpec", "RecordLine", "RecordList"]


class RecordList(QWidget):
    """The records of one kind, all of them or those of one owner."""

    line_chosen = Signal(object)  # id of the current record, or None
    opened = Signal(int)  # Enter in a list nobody types into
    begun = Signal()  # a new record stands in the list

    def __init__(self, desk: Desk, spec: ListSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.spec = desk, spec
        self._given: dict[str, Value] = {}
        self.new: Mapping[str, Value] = {}  # what a new record begins with, typed or pasted
        self.put_in: Callable[[Mapping[str, Value]], int] = partial(desk.services.records.add, spec.kind)
        self._columns = RecordColumns(desk, spec)
        edited = None if desk.is_read_only else self._typed
        self.model = RowsModel(self._columns.all(), edited=edited, grouping=spec.grouping, parent=self)
        edge = PART_EDGE if spec.is_part else PAGE_EDGE
        options = GridOptions(spec.name or spec.kind.id, desk.place.preferences, edge=edge)
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
            rows.sort(key=order_key(self.spec))
        if self.spec.tree:
            rows = _as_tree(rows, self.spec.tree)
        self._columns.read_own(self._given)
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

    def type_into(self, record_id: int) -> None:
        """The first column of that record is open, what stands there marked to be typed over."""
        section = next(iter(self.grid.parts.header.shown_sections()), 0)
        index = self.model.line_index(record_id, section)
        self.grid.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.parts.selection.choose(index)
        self.grid.view.edit(index)

    def remove(self) -> None:
        """The selected records are gone; one act."""
        self._removed(self.grid.parts.selection.selected())

    def _add(self, values: Mapping[str, Value]) -> int | None:
        kind = self.spec.kind
        wanted = {**self._given, **self.new, **self._next_number(), **self._begun(), **values}
        for field in kind.fields:
            if field.required and not wanted.get(field.name):
                wanted[field.name] = self._value_to_give(field)
                if field.type is FieldType.REFERENCE and wanted[field.name] is None:
                    return None
        record_id = self.put_in(wanted)
        self.refresh()
        self.grid.select_line(record_id)
        self.begun.emit()
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
            keys.emptied.connect(self._emptied)
            keys.pasted.connect(self._pasted)
            keys.row_wanted.connect(self.add)

    def _chosen(self, line: RecordLine | None) -> None:
        self.line_chosen.emit(line.id if line else None)

    def _offers(self, field: Field) -> list[str]:
        return [title for _, title in self._desk.titles.of(field.refers_to)]

    def _typed(self, line: Any, column: Column[Any], text: str) -> str | None:  # noqa: ANN401  the model's own
        if column.field is None:
            return None
        try:
            return self._store(line.id, column.field, text)
        except RefusedValue:
            raise
        except KnownProblem as problem:
            raise RefusedValue(problem.message, problem.advice, column.field.name) from problem

    def _store(self, record_id: int, field: Field, text: str) -> str | None:
        own = self.spec.own.get(field.name)
        if own is None:
            return self._desk.change_typed(self.spec.kind, record_id, field, text) or None
        own.store(self._desk, record_id, text)
        return None

    def _filled(self, cells: FilledCells) -> None:
        self._guarded(lambda: self._fill(cells))

    def _fill(self, cells: FilledCells) -> None:
        field = cells.column.field
        if field is None:
            return
        label, kind = f"Isi ke bawah {field.label}", self.spec.kind
        own = self.spec.own.get(field.name)
        if own is not None:
            with self._desk.place.dossier.write(label, kind.area):
                for line in cells.lines:
                    own.store(self._desk, line.id, cells.text)
            return
        value, _doubt = self._desk.read(field, cells.text)
        self._desk.services.records.change_many(
            kind, [(line.id, field.name, value) for line in cells.lines], label
        )

    def _removed(self, lines: Sequence[Any]) -> None:
        ids = [line.id for line in lines]
        self._guarded(lambda: self._desk.services.records.remove(self.spec.kind, ids))

    def _emptied(self, cells: EmptiedCells) -> None:
        self._guarded(lambda: empty_cells(self._desk, self.spec, cells))

    def _pasted(self, block: PastedBlock) -> None:
        self._guarded(lambda: self._paste(block))

    def _paste(self, block: PastedBlock) -> None:
        pasted = self._understood(block, self._given)
        if goes_over(block, has_heading=pasted.has_heading):
            type_over(self._desk, self.spec, self.model.cells, block)
            self.refresh()
            return
        given = self._completed(pasted)
        if given is None:
            return
        pasted = pasted if given == self._given else self._understood(block, given)
        agencies = [] if pasted.is_clear else self._agreed(pasted, block)
        if agencies is None:
            return
        if agencies:
            with self._desk.services.paste.after_agencies(agencies, self.spec.kind):
                self._add_pasted(self._understood(block, given), block)
        else:
            self._add_pasted(pasted, block)
        self.refresh()

    def _understood(self, block: PastedBlock, given: Mapping[str, Value]) -> Pasted:
        columns = [self._pasted_into(column) for column in block.columns]
        return self._desk.services.paste.understand(self.spec.kind, columns, block.rows, given)

    def _completed(self, pasted: Pasted) -> Mapping[str, Value] | None:
        """What every pasted row gets, the owner the list does not name asked for once; None to give up."""
        brought = {field.name for field in pasted.fields if field is not None}
        given = dict(self._given)
        for field in self.spec.kind.fields:
            is_lacking = field.required and field.type is FieldType.REFERENCE
            if is_lacking and field.name not in {*given, *brought}:
                given[field.name] = self._ask(field)
                if given[field.name] is None:
                    return None
        return given

    def _add_pasted(self, pasted: Pasted, block: PastedBlock) -> None:
        brought = _brought(pasted, max(map(len, block.rows), default=0))
        self._desk.services.paste.add(self._numbered(self._begun_as_here(pasted, brought), brought))

    def _begun_as_here(self, pasted: Pasted, brought: set[str]) -> Pasted:
        """What was pasted stays in the list it was pasted into, unless it says otherwise."""
        begun = {name: value for name, value in self.new.items() if name not in brought}
        rows = tuple(replace(row, values={**row.values, **begun}) for row in pasted.rows)
        return replace(pasted, rows=rows) if begun else pasted

    def _pasted_into(self, column: Column[Any]) -> Field | None:
        """The field a pasted cell goes into."""
        own = self.spec.own.get(column.field.name) if column.field else None
        if own is None:
            return column.field
        return self.spec.kind.field(own.pasted) if own.pasted else None

    def _numbered(self, pasted: Pasted, brought: set[str]) -> Pasted:
        """What was pasted stands behind what is there, unless it brings numbers of its own."""
        rows = [
            replace(row, values={**row.values, name: first + at})
            for name, first in self._next_number().items()
            if name not in brought
            for at, row in enumerate(pasted.rows)
        ]
        return replace(pasted, rows=tuple(rows)) if rows else pasted

    def _begun(self) -> Mapping[str, Value]:
        lines = [line for line in self.model.lines if isinstance(line, RecordLine)]
        return self.spec.begin(self._desk, self._given, lines) if self.spec.begin else {}

    def _next_number(self) -> dict[str, int]:
        """The number behind the last one of the list, where it is sorted by one."""
        first = self.spec.order[0] if self.spec.order else ""
        if first not in NUMBERED:
            return {}
        known = [line.values[first] for line in self.model.lines if isinstance(line, RecordLine)]
        return {first: max((int(each) for each in known if each), default=0) + 1}

    def _agreed(self, pasted: Pasted, block: PastedBlock) -> Sequence[str] | None:
        """The agencies to be recorded first; None when nothing is to be pasted."""
        # Imported when wanted: a clear block needs no questions.
        from gm100_desktop.ui.dialogs.paste_preview import PastePreview

        asked = PastePreview(pasted, self._desk.shown, self.window(), block.rows, records_agencies=True)
        return asked.agencies() if asked.exec() else None

    def _guarded(self, act: Callable[[], int | None]) -> int | None:
        """Do it; a problem is told by the one gateway."""
        try:
            return act()
        except (KnownProblem, RefusedValue) as problem:
            self._desk.place.errors.show(problem)
            return None


def _brought(pasted: Pasted, width: int) -> set[str]:
    """The fields the block has a column for."""
    return {field.name for field in pasted.fields[:width] if field is not None}


def _as_tree(rows: Sequence[dict[str, Value]], parent: str) -> list[dict[str, Value]]:
    """Every record before those below it, otherwise in their order."""
    by_id = {int(row["id"] or 0): row for row in rows}
    above = {key: int(row[parent] or 0) or None for key, row in by_id.items()}
    return [by_id[key] for key in in_tree_order(above)]
