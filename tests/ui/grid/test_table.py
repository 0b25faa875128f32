"""The table as it stands: selection over refreshes, columns as left, sorting, notes, tooltips, painting."""

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gm100_desktop.settings import Appearance
from gm100_desktop.ui.chips import Chip, evidence
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.grid.table import GridTable
from gm100_desktop.ui.models.columns import Column, Look
from gm100_desktop.ui.models.rows import Grouping, RowsModel
from gm100_desktop.ui.palette import DARK, LIGHT, Palette, Tone
from gm100_desktop.ui.theme import Theme
from tests.ui.conftest import Hands
from tests.ui.grid.conftest import Memory, Store
from tests.ui.sample_lines import COLUMNS, PROGRAMMES, Programme, dimension_head, with_budget

pytestmark = pytest.mark.usefixtures("theme")


def shown(view: GridTable, qtbot: QtBot, width: int = 700) -> GridTable:
    """The view on screen."""
    qtbot.addWidget(view)
    view.resize(width, 320)
    view.show()
    return view


def test_selection_stays_on_the_records_through_changes(store: Store, qtbot: QtBot) -> None:
    model = store.make_model()
    view = shown(GridTable(model), qtbot)
    said: list[int | None] = []
    view.parts.selection.line_changed.connect(lambda line: said.append(line.id if line else None))
    view.select_line(3, 2)
    model.sort(0)
    model.filter("tirta")
    model.filter("")
    model.set_lines(with_budget(PROGRAMMES, 3, 5))
    model.set_lines(PROGRAMMES[1:])
    assert view.currentIndex().data(RowsModel.ROW).id == 3
    assert view.currentIndex().column() == 2
    assert [line.id for line in view.parts.selection.selected()] == [3]
    assert said == [3]


def test_a_vanished_line_gives_way_to_its_neighbour(store: Store, qtbot: QtBot) -> None:
    model = store.make_model()
    view = shown(GridTable(model), qtbot)
    view.select_line(5)
    with qtbot.waitSignal(view.parts.selection.line_changed):
        model.set_lines(PROGRAMMES[:4])
    assert view.currentIndex().data(RowsModel.ROW).id == 4
    with qtbot.waitSignal(view.parts.selection.line_changed) as said:
        model.set_lines(())
    assert said.args == [None]


def test_a_click_on_a_head_sorts_up_then_down_then_not(store: Store, qtbot: QtBot, hands: Hands) -> None:
    view = shown(GridTable(store.make_model()), qtbot)
    header = view.parts.header
    at = QPoint(header.sectionViewportPosition(0) + 30, header.height() // 2)
    firsts = []
    for _ in range(3):
        hands.click(header.viewport(), at)
        firsts.append(view.model().index(0, 0).data())
    assert firsts == ["Ambulans Desa", "Satu Genggam", "Satu Genggam"]
    assert header.sorted_by is None


def test_columns_give_way_before_the_list_has_to_scroll(store: Store, qtbot: QtBot) -> None:
    view = shown(GridTable(store.make_model()), qtbot, width=700)
    assert view.parts.header.shown_sections() == [0, 1, 2, 3]
    view.resize(480, 320)
    assert view.parts.header.shown_sections() == [0, 2, 3]
    view.resize(700, 320)
    assert view.parts.header.shown_sections() == [0, 1, 2, 3]
    assert sum(view.columnWidth(at) for at in range(4)) == view.viewport().width()


def test_hidden_moved_and_widened_columns_are_remembered(store: Store, memory: Memory, qtbot: QtBot) -> None:
    options = GridOptions("program", memory)
    view = shown(GridTable(store.make_model(), options), qtbot)
    view.parts.columns.hide(1, hidden=True)
    view.parts.header.moveSection(3, 0)
    view.parts.header.resizeSection(2, 140)
    qtbot.waitUntil(lambda: memory.kept["program"].widths == {"Pagu": 140})
    assert memory.kept["program"].hidden == ("OPD",)
    again = shown(GridTable(store.make_model(), options), qtbot)
    assert again.parts.header.shown_sections() == [3, 0, 2]
    assert again.columnWidth(2) == 140
    again.parts.columns.restore_standard()
    assert again.parts.header.shown_sections() == [0, 1, 2, 3]
    assert not memory.kept["program"].hidden


def test_the_column_menu_ticks_what_is_seen_and_keeps_the_last(store: Store, qtbot: QtBot) -> None:
    view = shown(GridTable(store.make_model()), qtbot)
    actions = view.parts.columns.menu().actions()
    assert [action.text() for action in actions[:4]] == ["Program", "OPD", "Pagu", "Keadaan"]
    actions[1].trigger()
    assert view.parts.columns.is_hidden(1)
    for at in range(4):
        view.parts.columns.hide(at, hidden=True)
    assert view.parts.header.shown_sections() == [3]


def test_a_tooltip_shows_only_what_the_cell_cannot(store: Store, qtbot: QtBot) -> None:
    long = Programme(7, "Pelayanan aduan warga kecamatan yang dijawab paling lambat tiga hari kerja")
    store.lines = (long, *PROGRAMMES)
    model = store.make_model()
    view = shown(GridTable(model), qtbot)
    delegate = view.parts.delegate
    tips = [delegate.tip(view.visualRect(index), index) for index in (model.index(0, 0), model.index(1, 0))]
    assert tips == [long.title, ""]
    model.setData(model.index(0, 2), "x")
    assert "Belum disimpan" in delegate.tip(view.visualRect(model.index(0, 2)), model.index(0, 2))


def test_a_click_on_an_evidence_chip_opens_it(qtbot: QtBot, hands: Hands) -> None:
    def chips(line: Programme) -> tuple[Chip, ...]:
        return (evidence("B-014 hlm 3", line.id), evidence("B-022", None, missing=True))

    columns: tuple[Column[Programme], ...] = (
        COLUMNS[0],
        Column("Bukti", lambda _: "B-014", look=Look.CHIPS, mark=chips, width=260),
    )
    model = RowsModel(columns)
    model.set_lines(PROGRAMMES)
    view = shown(GridTable(model), qtbot)
    cell = view.visualRect(model.index(1, 1))
    with qtbot.waitSignal(view.parts.delegate.chip_opened) as said:
        hands.click(view.viewport(), cell.topLeft() + QPoint(30, cell.height() // 2))
    assert said.args == [PROGRAMMES[1], evidence("B-014 hlm 3", 2)]


@pytest.mark.parametrize(("appearance", "palette"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)])
def test_ground_bar_and_notes_are_painted_from_the_palette(
    store: Store, qtbot: QtBot, theme: Theme, appearance: Appearance, palette: Palette
) -> None:
    theme.choose(appearance)
    model = store.make_model()
    model.setData(model.index(0, 2), "x")
    view = shown(GridTable(model), qtbot)
    view.select_line(2)
    image = view.viewport().grab().toImage()
    refused = view.visualRect(model.index(0, 2))
    due = view.visualRect(model.index(3, 2))
    selected = view.visualRect(model.index(1, 1))
    assert image.pixelColor(refused.topLeft() + QPoint(1, 1)) == QColor(palette.tones[Tone.WRONG].soft)
    assert image.pixelColor(due.topLeft() + QPoint(1, 1)) == QColor(palette.tones[Tone.LOOK].soft)
    assert image.pixelColor(selected.topLeft() + QPoint(1, 1)) == QColor(palette.sel)
    assert image.pixelColor(1, selected.center().y()) == QColor(palette.primary)
    assert image.pixelColor(1, due.center().y()) == QColor(palette.surface)


def test_a_group_row_has_its_band_and_is_as_high_as_a_line(store: Store, qtbot: QtBot) -> None:
    model = store.make_model(grouping=Grouping(lambda line: line.dimension, dimension_head))
    view = shown(GridTable(model, GridOptions(row_height=34)), qtbot)
    image = view.viewport().grab().toImage()
    assert view.rowHeight(0) == view.rowHeight(1)
    assert image.pixelColor(1, view.rowHeight(0) // 2) == QColor(LIGHT.dimension("governance").fill)


def test_the_focus_finds_a_current_line_below_the_first_heading(store: Store, qtbot: QtBot) -> None:
    model = store.make_model(grouping=Grouping(lambda line: line.dimension, dimension_head))
    view = shown(GridTable(model), qtbot)
    view.setCurrentIndex(QModelIndex())
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert [line.id for line in view.parts.selection.selected()] == [model.shown_lines()[0].id]


def test_an_empty_list_says_what_to_do_and_a_filter_how_to_drop_it(store: Store, qtbot: QtBot) -> None:
    grid = Grid(store.make_model(), empty="Belum ada program.", title="Program")
    qtbot.addWidget(grid)
    grid.show()
    assert not grid.empty_state.isVisible()
    grid.filter(" jalan tol ")
    assert grid.empty_state.sentence() == "Tidak ada yang cocok dengan 'jalan tol'. Hapus saringan (Esc)."
    assert grid.empty_state.isVisible()
    grid.filter("")
    assert not grid.empty_state.isVisible()
    assert store.model is not None
    store.model.set_lines(())
    assert grid.empty_state.sentence() == "Belum ada program."


def test_the_note_of_the_current_cell_is_said_below_the_list(store: Store, qtbot: QtBot) -> None:
    model = store.make_model()
    grid = Grid(model)
    qtbot.addWidget(grid)
    grid.show()
    model.setData(model.index(0, 2), "x")
    grid.select_line(1, 2)
    assert grid.note_line.isVisible()
    grid.select_line(2, 2)
    assert not grid.note_line.isVisible()


def test_the_total_row_follows_the_filter(store: Store, qtbot: QtBot) -> None:
    model = store.make_model(totals=lambda lines: {"Program": "Jumlah", "Pagu": str(len(lines))})
    grid = Grid(model)
    qtbot.addWidget(grid)
    grid.show()
    assert grid.total_row.isVisible()
    assert grid.total_row.accessibleName() == "Program Jumlah, Pagu 5"
    grid.filter("dinkes")
    assert grid.total_row.accessibleName() == "Program Jumlah, Pagu 2"


def test_columns_that_stretch_share_the_room_to_the_last_pixel(qtbot: QtBot) -> None:
    columns = (
        Column[Programme]("Uraian", lambda line: str(line.id), width=200, stretch=True),
        Column[Programme]("Tahun", lambda line: str(line.id), width=61),
        Column[Programme]("Kendala", lambda line: str(line.id), width=50, stretch=True),
        Column[Programme]("Catatan", lambda line: str(line.id), width=50, stretch=True),
    )
    model = RowsModel(columns)
    model.set_lines(PROGRAMMES)
    view = shown(GridTable(model), qtbot, 480)
    sizes = [view.parts.header.sectionSize(at) for at in range(4)]
    assert sum(sizes) == view.viewport().width()  # no bar, and no gap at the right edge
    assert sizes[0] == 200  # more than an equal share, which is not taken twice
    assert sizes[1] == 61
    assert abs(sizes[2] - sizes[3]) <= 1
