"""The monthly list: last month beside this one, typed into as in a spreadsheet; details below."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.kinds.quick_wins import PROGRESS_UPDATE
from gm100_desktop.domain.lines.quick_wins import MonthLine, filled_of, mean_progress, month_name
from gm100_desktop.domain.periods import month_after
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.quick_win_progress import update_due
from gm100_desktop.domain.reading import empty_value
from gm100_desktop.domain.wording import month_year, number, percent_text, tanggal
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import EmptiedCells, FilledCells, PastedBlock
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.quick_wins_columns import LAST, THIS, monthly_columns
from gm100_desktop.ui.pages.quick_wins_detail import MonthDetail
from gm100_desktop.ui.pages.quick_wins_year import ShownYear
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.records.typing_over import emptied_label
from gm100_desktop.ui.widgets.buttons import icon_button

ROW = 34
DETAIL_FROM = 380  # height of the view from which there is room below the list
EMPTY = "Belum ada quick win tahun ini. Tambahkan dulu di Daftar."
PROGRESS = PROGRESS_UPDATE.field("progress")


class MonthStepper(QWidget):
    """The month between two arrows, and how far it has been told."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.before = icon_button("chevron-left", "Bulan sebelumnya", "Ctrl+PgUp", self)
        self.after = icon_button("chevron-right", "Bulan berikutnya", "Ctrl+PgDn", self)
        self.month, self.told = QLabel(self), QLabel(self)
        self.month.setProperty("textRole", "strong")
        self.month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told.setProperty("textRole", "second")
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        for arrow in (self.before, self.after):
            arrow.setProperty("kind", "plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(self.before)
        row.addWidget(self.month)
        row.addWidget(self.after)
        row.addSpacing(px(8))
        row.addWidget(self.told, 1)

    def sizeHint(self) -> QSize:
        """Room for the month, its arrows and the words behind."""
        return QSize(super().sizeHint().width() + self.told.sizeHint().width(), super().sizeHint().height())

    def show_month(self, year: ShownYear) -> None:
        """Show that month."""
        widest = max(self.month.fontMetrics().horizontalAdvance(f"{name} 2026") for name in ("September",))
        self.month.setMinimumWidth(widest + px(24))
        self.month.setText(month_year(year.month))
        self.before.setEnabled(year.can_step(-1))
        self.after.setEnabled(year.can_step(1))
        filled, all_of_them = filled_of(year.lines)
        told = f"{number(filled)} dari {number(all_of_them)} terisi"
        due = tanggal(update_due(year.month))
        self.told.setText(f"{told} · batas {due}" if filled < all_of_them else told)
        self.told.setToolTip(self.told.text())


class MonthView(SectionView):
    """All quick wins of the year in one month."""

    stepped = Signal()

    def __init__(self, desk: Desk, section: Section, parent: QWidget, year: ShownYear) -> None:
        self._year = year
        super().__init__(desk, section, parent)

    def lay_out(self) -> None:
        """List and details."""
        columns = monthly_columns(self._is_due)
        edited = None if self.desk.is_read_only else self._typed
        self.model = RowsModel(columns, edited=edited, parent=self)
        options = GridOptions(name="bulanan", memory=self.desk.place.preferences, row_height=ROW)
        self.grid = Grid(self.model, options, title="Kemajuan bulanan", empty=EMPTY, parent=self)
        self.stepper = MonthStepper(self)
        self.detail = MonthDetail(is_read_only=self.desk.is_read_only, parent=self)
        self.setFocusProxy(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.grid, 1)
        column.addWidget(self.detail)
        self._connect()

    def refresh(self) -> None:
        """Read the month anew."""
        self._year.read(self.desk.services)
        month = self._year.month
        suffix = " (bulan ini)" if month == self._year.due_month else ""
        self.grid.parts.header.band_words = {
            LAST: month_name(month_after(month, -1)),
            THIS: f"{month_name(month)}{suffix}",
        }
        self.grid.parts.header.viewport().update()
        self.stepper.show_month(self._year)
        self.model.set_lines(self._year.lines)
        if self.selected() is None and self._year.lines:
            self.select(self._year.lines[0].id)
        self._show_detail()

    def show_record(self, record_id: int | None) -> None:
        """The details are below the list; there is no form."""

    def selected(self) -> int | None:
        """The id of the current quick win."""
        lines = self.grid.parts.selection.selected()
        return lines[0].id if lines else None

    def select(self, record_id: int) -> None:
        """Make that quick win the current one, its result under the keys."""
        at = next(at for at, column in enumerate(self.model.cells.columns) if column.field is PROGRESS)
        self.grid.select_line(record_id, at)

    def enter(self) -> None:
        """Put the focus into the list."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def grid_of_lines(self) -> Grid | None:
        """The list of the month."""
        return self.grid

    def status(self) -> str:
        """How many, how far, and two keys worth knowing."""
        mean = mean_progress(self._year.lines)
        told = [f"{number(len(self._year.lines))} quick win"]
        if mean is not None:
            told.append(f"rata-rata {percent_text(mean)}")
        return " · ".join((*told, "Ctrl+D isi ke bawah", "Ctrl+Enter baris berikut"))

    def step(self, months: int) -> None:
        """Show another month of the year."""
        self._year.step(months)
        self.refresh()
        self.stepped.emit()

    def finish(self) -> None:
        """The month is told whole, and the next one is shown; else the first that is missing."""
        missing = next((line for line in self._year.lines if line.is_awaited and not line.is_filled), None)
        if missing is not None:
            self.select(missing.id)
            self.enter()
        self.desk.services.quick_wins.finish_month(self._year.year, self._year.month)
        self.step(1)

    def copy_plan(self) -> None:
        """Plans nobody has written yet are those of last month."""
        self.desk.services.quick_wins.copy_plan(self._year.year, self._year.month)

    def open_details(self) -> None:
        """Everything about the month of the current quick win."""
        # Imported when wanted: the dialog brings a whole form.
        from gm100_desktop.ui.records.record_dialog import RecordDialog

        chosen = self.selected()
        if chosen is not None and not self.desk.is_read_only:
            update = self.desk.services.quick_wins.update_id(chosen, self._year.month)
            RecordDialog(self.desk, PROGRESS_UPDATE, update, self.window()).exec()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The details give way where there is little room."""
        super().resizeEvent(event)
        self._show_detail()

    def _connect(self) -> None:
        self.stepper.stepped.connect(self.step)
        self.detail.wanted.connect(self.select)
        self.detail.details_wanted.connect(self.open_details)
        self.grid.parts.selection.line_changed.connect(lambda _line: self._show_detail())
        keys = self.grid.keys
        keys.refused.connect(lambda sentence: self.desk.place.errors.show(KnownProblem(sentence)))
        keys.row_wanted.connect(self._go_down)
        if not self.desk.is_read_only:
            keys.emptied.connect(lambda cells: self._guarded(lambda: self._empty(cells)))
            keys.filled.connect(lambda cells: self._guarded(lambda: self._fill(cells)))
            keys.pasted.connect(lambda block: self._guarded(lambda: self._paste(block)))

    def _show_detail(self) -> None:
        line = self._year.line(self.selected())
        self.detail.show_line(line if self.height() >= px(DETAIL_FROM) else None, self._year.lines)

    def _is_due(self, line: MonthLine) -> bool:
        return line.is_awaited and not line.is_filled and line.month <= self._year.due_month

    def _typed(self, line: Any, column: Column[Any], text: str) -> str | None:  # noqa: ANN401  the model's own
        if column.field is None:
            return None
        value, doubt = self.desk.read(column.field, text)
        self.desk.services.quick_wins.put(line.id, line.month, column.field.name, value)
        return doubt or None

    def _fill(self, cells: FilledCells) -> None:
        field = cells.column.field
        if field is not None:
            value, _doubt = self.desk.read(field, cells.text)
            entries = [(line.id, field.name, value) for line in cells.lines]
            self._put_all(entries, f"Isi ke bawah {field.label}")

    def _empty(self, cells: EmptiedCells) -> None:
        fields = [column.field for column in cells.columns if column.field is not None]
        entries = [(line.id, field.name, empty_value(field)) for line in cells.lines for field in fields]
        self._put_all(entries, emptied_label(cells, month_year(self._year.month)))

    def _paste(self, block: PastedBlock) -> None:
        """The block goes over the cells from the current one, row by row as they are seen."""
        shown = self.model.shown_lines()
        first = next((at for at, line in enumerate(shown) if block.line and line.id == block.line.id), 0)
        if len(block.rows) > len(shown) - first:
            room = number(len(shown) - first)
            sentence = f"Blok ini {number(len(block.rows))} baris, tetapi tinggal {room} quick win."
            raise KnownProblem(sentence, "Mulai dari baris yang lebih atas. Belum ada yang ditempel.")
        entries = [
            (line.id, field.name, self.desk.read(field, text)[0])
            for line, cells in zip(shown[first:], block.rows, strict=False)
            for field, text in self._typed_cells(block, cells)
        ]
        self._put_all(entries, f"Tempel {number(len(entries))} nilai")

    def _typed_cells(self, block: PastedBlock, cells: list[str]) -> list[tuple[Field, str]]:
        """The cells that say something and lie under a column that can be typed into."""
        pairs = zip(block.columns, cells, strict=False)
        return [(column.field, text) for column, text in pairs if column.field is not None and text]

    def _put_all(self, entries: list[tuple[int, str, Value]], label: str) -> None:
        if entries:
            self.desk.services.quick_wins.put_all(self._year.month, entries, label)

    def _go_down(self) -> None:
        """The result of the next quick win is under the keys."""
        shown = [line.id for line in self.model.shown_lines()]
        chosen = self.selected()
        if chosen in shown and shown.index(chosen) + 1 < len(shown):
            self.select(shown[shown.index(chosen) + 1])

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except (KnownProblem, RefusedValue) as problem:
            self.desk.place.errors.show(problem)
