"""Peta jalan and Anggaran: drawn over the same programmes, by keys alone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.programmes import Programmes
from gm100_desktop.services.records import Records
from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.masterplan_pivot import PivotGrid
from gm100_desktop.ui.pages.masterplan_roadmap import ProgrammeRoadmap
from gm100_desktop.ui.pages.masterplan_span import YearSpan
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.workplace import Destination, Workplace
from tests.ui.masterplan.looking import click, tree_or_table, write

Key = Qt.Key


@pytest.fixture
def roadmap(plan: list[int], page: MasterplanPage) -> ProgrammeRoadmap:
    click(page, "Peta jalan")
    grid = page.lists.grid
    assert isinstance(grid, ProgrammeRoadmap)
    return grid


@pytest.fixture
def pivot(plan: list[int], acts: Programmes, page: MasterplanPage) -> PivotGrid:
    acts.put_money(plan[2], 2025, "allocation", 90_000_000)
    click(page, "Anggaran")
    return pivot_of(page)


def pivot_of(page: MasterplanPage) -> PivotGrid:
    grid = page.lists.grid
    assert isinstance(grid, PivotGrid)
    return grid


def cell(grid: ProgrammeRoadmap | PivotGrid, line_id: int, key: str, role: int = 0) -> object:
    at = [column.key for column in grid.model.cells.columns].index(key)
    return grid.model.line_index(line_id, at).data(role)


def titles(page: MasterplanPage) -> list[str]:
    return [line.title for line in tree_or_table(page)]


def press(page: MasterplanPage, *keys: Qt.Key) -> None:
    for key in keys:
        grid = page.lists.grid
        assert grid is not None
        QTest.keyClick(grid.view, key)


# -- Peta jalan ------------------------------------------------------------------------------


def test_a_year_says_whether_it_is_planned_or_runs(roadmap: ProgrammeRoadmap, plan: list[int]) -> None:
    assert cell(roadmap, plan[1], "2026") == "berjalan, 350,0"
    assert cell(roadmap, plan[1], "2027") == "–"
    assert cell(roadmap, plan[1], "2026", Qt.ItemDataRole.ToolTipRole) == "2026: berjalan, pagu Rp350.000.000"
    assert roadmap.model.totals()["2026"] == "350,0"


def test_milestones_stand_in_their_year(page: MasterplanPage, plan: list[int], records: Records) -> None:
    values: dict[str, Value] = {"name": "Lapor", "year": 2026, "programme_id": plan[1], "sub_dimension_id": 1}
    quick_win = records.add(kind("quick_win"), values)
    milestone: dict[str, Value] = {
        "quick_win_id": quick_win,
        "title": "Uji coba",
        "due_on": "2026-03-01",
        "done_on": "2026-03-09",
    }
    records.add(kind("milestone"), milestone)
    click(page, "Peta jalan")
    grid = page.lists.grid
    assert isinstance(grid, ProgrammeRoadmap)
    tip = cell(grid, plan[1], "2026", Qt.ItemDataRole.ToolTipRole)
    assert str(tip).endswith("◆ Uji coba, tercapai 9 Mar 2026")
    page.tools.field.setText("uji coba")
    assert [line.id for line in tree_or_table(page)] == [plan[1]]


def test_the_keys_walk_and_enter_opens_the_programme(page: MasterplanPage, roadmap: ProgrammeRoadmap) -> None:
    assert roadmap.view.hasFocus()
    first = page.selected()
    press(page, Key.Key_Down)
    second = page.selected()
    assert second not in {first, None}
    press(page, Key.Key_Return)
    assert page.panes.shows_form()
    write(page, "name", "Nama baru")
    assert cell(roadmap, second or 0, "Program") == "Nama baru"


def test_filter_dimension_and_view_keep_the_programme(page: MasterplanPage, plan: list[int]) -> None:
    page.show_form()
    page.select(plan[2])
    click(page, "Peta jalan")
    assert page.selected() == plan[2]
    page.lists.narrow("governance")
    assert [line.id for line in tree_or_table(page)] == plan[:2]
    page.lists.narrow("")
    page.tools.field.setText("jelajah")
    assert [line.id for line in tree_or_table(page)] == [plan[2]]


@pytest.mark.parametrize(
    ("span", "inked"),
    [
        (YearSpan("living"), False),
        (YearSpan("living", is_planned=True), True),
        (YearSpan("living", is_realised=True, text="1.250,0"), True),
        (YearSpan("living", is_within=True), True),
        (YearSpan("living", milestones=((0.0, True), (1.0, False))), True),
        (YearSpan("living", today=0.5), True),
    ],
)
def test_a_year_is_drawn_within_its_cell(
    place: Workplace, theme: object, span: YearSpan, *, inked: bool
) -> None:
    assert place
    assert theme
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(colours().surface)
    painter = QPainter(image)
    kit = PaintKit()
    inside = image.rect().adjusted(40, 15, -40, -15)
    span.draw(painter, inside, kit)
    painter.end()
    ground = kit.colour(colours().surface).rgb()
    changed = [(x, y) for x in range(200) for y in range(60) if image.pixel(x, y) != ground]
    assert bool(changed) is inked
    assert all(inside.adjusted(-1, -1, 1, 2).contains(x, y) for x, y in changed)


def test_ctrl_p_leads_to_the_printed_road_map(plan: list[int], page: MasterplanPage) -> None:
    visited: list[Destination] = []
    page.place = replace(page.place, go=visited.append)
    assert page.print_out()
    assert visited == [Destination("laporan", None, "matriks")]


# -- Anggaran --------------------------------------------------------------------------------


def test_every_dimension_with_its_years(pivot: PivotGrid, page: MasterplanPage) -> None:
    assert titles(page) == ["Smart Governance", "Smart Branding"]
    assert cell(pivot, 1, "2026/Pagu") == "350,00"
    assert cell(pivot, 1, "2026/Realisasi") == "71,50"
    assert cell(pivot, 1, "2026/%") == "20,43"
    assert (cell(pivot, 1, "2025/Pagu"), cell(pivot, 2, "2025/Pagu")) == ("–", "90,00")
    totals = pivot.model.totals()
    assert (totals["Jumlah/Pagu"], totals["Jumlah/%"]) == ("440,00", "16,25")


def test_enter_on_a_sum_shows_what_is_in_it_and_enter_again_opens_it(
    pivot: PivotGrid, page: MasterplanPage, plan: list[int]
) -> None:
    press(page, Key.Key_Down, Key.Key_Return)
    assert page.tools.field.text() == "Smart Branding"
    assert titles(page) == ["Jelajah Tirta"]
    assert not page.panes.shows_form()
    press(page, Key.Key_Return)
    assert page.panes.shows_form()
    assert page.forms.programme.record_id == plan[2]


def test_rows_are_switched(pivot: PivotGrid, page: MasterplanPage) -> None:
    assert pivot.view.hasFocus()
    click(page, "Sumber dana")
    assert titles(page) == ["APBD kabupaten/kota"]
    click(page, "OPD")
    assert titles(page) == ["Dinas Komunikasi"]
    click(page, "Sub-dimensi")
    assert titles(page)[0] == "Layanan Publik"
    assert pivot_of(page).view.hasFocus()


def test_the_block_is_copied_with_its_heads(pivot: PivotGrid, page: MasterplanPage) -> None:
    pivot.view.selectAll()
    pivot.keys.copy()
    heads, first, second = QGuiApplication.clipboard().text().splitlines()
    assert heads.split("\t")[:4] == ["Uraian", "2024 Pagu", "2024 Realisasi", "2024 %"]
    assert first.split("\t")[0] == "Smart Governance"
    assert second.split("\t")[-3:] == ["90,00", "–", "–"]


def test_what_is_typed_elsewhere_is_summed_at_once(
    pivot: PivotGrid, page: MasterplanPage, acts: Programmes, plan: list[int]
) -> None:
    acts.put_money(plan[0], 2024, "allocation", 5_000_000)
    assert cell(pivot, 1, "2024/Pagu") == "5,00"
    page.place.undo.stack.undo()
    assert cell(pivot, 1, "2024/Pagu") == "–"


def test_the_day_is_the_one_of_the_window(roadmap: ProgrammeRoadmap, page: MasterplanPage) -> None:
    today: date = page.place.today()
    marks = {
        column.title: column.mark(tree_or_table(page)[0])
        for column in roadmap.model.cells.columns
        if column.mark and column.title.isdigit()
    }
    assert [title for title, mark in marks.items() if getattr(mark, "today", None) is not None] == [
        str(today.year)
    ]
