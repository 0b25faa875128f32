"""A list whose records have figures year by year: action plan, indicators; typed into like a sheet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.pasting import Pasted
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.reading import shown
from gm100_desktop.domain.wording import EMPTY, number
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import EmptiedCells, FilledCells, PastedBlock
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.models.rows import Grouping, RowsModel
from gm100_desktop.ui.pages.masterplan_tree import Span
from gm100_desktop.ui.pages.masterplan_typing import read_cell, told
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.records.record_columns import place_of
from gm100_desktop.ui.records.typing_over import check_emptied, emptied_label

WIDTHS = {FieldType.MONEY: 118, FieldType.DECIMAL: 70}

Put = Callable[[int, int, str, Value], object]
"""Stores a figure: id of the record, year, name of the field, value."""


@dataclass(frozen=True, slots=True)
class YearLine:
    """One record, and what is stored of each year by name and year."""

    id: int
    values: Record
    figures: Mapping[tuple[str, int], Value]

    def of(self, name: str) -> dict[int, str]:
        """That figure of every year it is stated of, as text."""
        return {year: str(value) for (each, year), value in self.figures.items() if each == name and value}


@dataclass(frozen=True, slots=True)
class YearSpec:
    """How one list of that sort differs from the other."""

    kind: Kind
    plain: tuple[str, ...]  # fields of the record itself, the first of them its name
    yearly: tuple[tuple[Kind, str], ...]  # figures of a year, and the kind that holds them
    put: Callable[[Desk], Put]
    title: str
    empty: str
    extra: tuple[Column[YearLine], ...] = ()
    grouping: Grouping | None = None
    totals: tuple[str, ...] = ()  # figures that may be added up
    widths: Mapping[str, int] = field(default_factory=dict)
    new: Mapping[str, Value] = field(default_factory=dict)  # what a new record begins with
    grouped_by: str = ""  # the field whose words head the groups, which stand in its order
    heads: Mapping[str, str] = field(default_factory=dict)  # where the label of a field is too long

    def figure(self, name: str) -> Field:
        """The field of that figure."""
        return next(kind.field(name) for kind, each in self.yearly if each == name)


class YearList(Grid):
    """Its records in rows, the years of the plan side by side; each typed cell, fill and paste is one act."""

    def __init__(self, desk: Desk, spec: YearSpec, span: Span, parent: QWidget) -> None:
        self._desk, self.spec, self._span = desk, spec, span
        self._given: Mapping[str, Value] = {}
        self._years: dict[str, tuple[str, int]] = {}  # by key of the column
        self._put = spec.put(desk)
        columns = [*map(self._plain, spec.plain), *spec.extra, *self._yearly()]
        edited = None if desk.is_read_only else self._store
        self.model = RowsModel(columns, edited=edited, grouping=spec.grouping, totals=self._totals)
        options = GridOptions(f"masterplan-{spec.kind.id}", desk.place.preferences, frozen=1)
        super().__init__(self.model, options, title=spec.title, empty=spec.empty, parent=parent)
        self.model.setParent(self)
        self.parts.delegate.offers = self._offers
        if not desk.is_read_only:
            self.keys.filled.connect(self._fill)
            self.keys.emptied.connect(lambda cells: told(desk, lambda: self._empty(cells)))
            self.keys.pasted.connect(lambda block: told(desk, lambda: self._paste(block)))
            self.keys.removed.connect(self._remove)

    def show_plan(self, plan_id: int) -> None:
        """Show the records of that plan, freshly read."""
        self._given = {"plan_id": plan_id}
        records = self._desk.services.records
        figures: dict[int, dict[tuple[str, int], Value]] = {}
        for kind, name in self.spec.yearly:
            for row in reversed(records.all(kind)):  # what was recorded first is what a cell shows
                figures.setdefault(int(row[kind.parent] or 0), {})[name, int(row["year"] or 0)] = row[name]
        rows = sorted(records.all(self.spec.kind, self._given), key=self._order)
        self.model.set_lines(
            YearLine(int(row["id"] or 0), row, figures.get(int(row["id"] or 0), {})) for row in rows
        )

    def selected(self) -> int | None:
        """The id of the current record."""
        lines = self.parts.selection.selected()
        return lines[0].id if lines else None

    def add(self) -> int:
        """A new record of the plan stands in the list, in the group of the current one."""
        label = self.spec.kind.label
        named = {self.spec.plain[0]: f"{label[:1].upper()}{label[1:]} baru"}
        return self._desk.services.records.add(self.spec.kind, {**self._begun(), **named})

    def _begun(self) -> dict[str, Value]:
        current = self.parts.selection.selected()
        first = {
            name: line.values[name]
            for line in current[:1]
            for name in self.spec.new
            if isinstance(line, YearLine)
        }
        return {**self._given, **self.spec.new, **first}

    # -- columns -----------------------------------------------------------------------------

    def _order(self, row: Record) -> tuple[object, ...]:
        """In the order of its groups, then by code as far as it has one."""
        grouped_by = self.spec.grouped_by
        place = place_of(self.spec.kind.field(grouped_by), row) if grouped_by else 0
        code = str(row.get("code") or "")
        return place, not code, code, int(row["id"] or 0)

    def _plain(self, name: str) -> Column[YearLine]:
        one, first = self.spec.kind.field(name), name == self.spec.plain[0]
        return Column(
            self.spec.heads.get(name, one.label),
            lambda line: self._desk.shown_short(one, line.values[name]),
            typed=lambda line: self._desk.shown(one, line.values[name]),
            finds=lambda line: self._desk.shown(one, line.values[name]),
            align=Align.RIGHT if one.type in {FieldType.DECIMAL, FieldType.YEAR} else Align.LEFT,
            width=self.spec.widths.get(name, 240 if first else 110),
            look=Look.NAME if first else Look.PLAIN,
            field=one,
        )

    def _yearly(self) -> list[Column[YearLine]]:
        return [self._figure(name, year) for year in self._span.years for _, name in self.spec.yearly]

    def _figure(self, name: str, year: int) -> Column[YearLine]:
        one = self.spec.figure(name)

        def stored(line: YearLine) -> Value:
            return line.figures.get((name, year))

        column = Column[YearLine](
            one.label,
            lambda line: shown(one, stored(line)) or EMPTY,
            sort_key=lambda line: _number(stored(line)),
            typed=lambda line: shown(one, stored(line)),
            align=Align.RIGHT,
            field=one,
            width=WIDTHS[one.type],
            band=str(year),
            working=year == self._span.focus,
        )
        self._years[column.key] = (name, year)
        return column

    def _offers(self, one: Field) -> Sequence[str]:
        return [title for _, title in self._desk.titles.of(one.refers_to)]

    def _totals(self, lines: Sequence[Any]) -> Mapping[str, str]:
        if not lines:
            return {}
        texts = {
            self.spec.kind.field(self.spec.plain[0]).label: f"{number(len(lines))} {self.spec.kind.label}"
        }
        for key, (name, year) in self._years.items():
            if name in self.spec.totals:
                texts[key] = number(sum(int(line.figures.get((name, year)) or 0) for line in lines))
        return texts

    # -- acts --------------------------------------------------------------------------------

    def _store(self, line: Any, column: Column[Any], text: str) -> str | None:  # noqa: ANN401  the model's own
        place, one = self._years.get(column.key), column.field
        if one is None:
            return None
        stored = line.figures.get(place) if place else line.values[one.name]
        value, doubt = read_cell(self._desk, one, text, stored)
        try:
            self._write(line.id, column, value)
        except RefusedValue:
            raise
        except KnownProblem as problem:
            raise RefusedValue(problem.message, problem.advice, one.name) from problem
        return doubt or None

    def _write(self, record_id: int, column: Column[Any], value: Value) -> None:
        place = self._years.get(column.key)
        if place:
            self._put(record_id, place[1], place[0], value)
        elif column.field is not None:
            self._desk.services.records.change(self.spec.kind, record_id, column.field.name, value)

    def _fill(self, cells: FilledCells) -> None:
        title = f"{cells.column.band} {cells.column.title}".strip()
        texts = [(line.id, cells.column, cells.text) for line in cells.lines]
        told(self._desk, partial(self._write_all, f"Isi {title} ke bawah", texts))

    def _empty(self, cells: EmptiedCells) -> None:
        check_emptied(cells)
        texts = [(line.id, column, "") for line in cells.lines for column in cells.columns]
        self._write_all(emptied_label(cells, self.spec.kind.label), texts)

    def _write_all(self, label: str, texts: Sequence[tuple[int, Column[Any], str]]) -> None:
        """Everything is stored, or nothing and the reason is told."""
        with self._desk.place.dossier.write(label, self.spec.kind.area):
            for record_id, column, text in texts:
                if column.field is not None:
                    self._write(record_id, column, self._desk.read(column.field, text)[0])

    def _paste(self, block: PastedBlock) -> None:
        """Rows beginning at the name are new records with their years; a block elsewhere is typed over."""
        first = block.columns[0].field if block.columns else None
        is_new = first is None or first.name == self.spec.plain[0] if block.over is None else not block.over
        if block.line is None or is_new:
            self._paste_new(block)
            return
        rows = zip(block.lines, block.rows, strict=False)
        texts = [
            (line.id, column, text)
            for line, row in rows
            for column, text in zip(block.columns, row, strict=False)
        ]
        self._write_all(f"Tempel {number(min(len(block.lines), len(block.rows)))} baris", texts)

    def _paste_new(self, block: PastedBlock) -> None:
        # Imported when wanted: a clear block needs no questions.
        from gm100_desktop.ui.dialogs.paste_preview import PastePreview

        yearly = self._places_of_years(block)
        own = [None if column.key in self._years else column.field for column in block.columns]
        rows = [["" if at in yearly else text for at, text in enumerate(row)] for row in block.rows]
        pasted = self._desk.services.paste.understand(self.spec.kind, own, rows, self._begun())
        if pasted.is_clear or PastePreview(pasted, self._desk.shown, self.window()).exec():
            self._add(pasted, block, yearly)

    def _places_of_years(self, block: PastedBlock) -> dict[int, Column[Any]]:
        """Which pasted columns are figures of a year: by their heads, else as they are seen."""
        by_words = {
            words.casefold(): column
            for column in self.model.cells.columns
            if column.key in self._years
            for words in (f"{column.band} {column.title}", f"{column.title} {column.band}")
        }
        heads = [" ".join(text.split()).casefold() for text in block.rows[0]]
        named = {at: by_words[words] for at, words in enumerate(heads) if words in by_words}
        seen = {at: column for at, column in enumerate(block.columns) if column.key in self._years}
        return named or seen

    def _add(self, pasted: Pasted, block: PastedBlock, yearly: Mapping[int, Column[Any]]) -> None:
        """The records stand with the figures of their years, together or not at all."""
        label = f"Tempel {number(len(pasted.rows))} {self.spec.kind.label}"
        with self._desk.place.dossier.write(label, self.spec.kind.area):
            ids = self._desk.services.paste.add(pasted)
            for record_id, ready in zip(ids, pasted.rows, strict=True):
                cells = [(at, text) for at, text in enumerate(block.rows[ready.row]) if text.strip()]
                for column, text in ((yearly[at], text) for at, text in cells if at in yearly):
                    one = self.spec.figure(self._years[column.key][0])
                    self._write(record_id, column, self._desk.read(one, text)[0])

    def _remove(self, lines: Sequence[Any]) -> None:
        ids = [line.id for line in lines]
        told(self._desk, lambda: self._desk.services.records.remove(self.spec.kind, ids))


def _number(value: Value) -> int | float | None:
    if value is None or value == "":
        return None
    return value if isinstance(value, int) else float(value)
