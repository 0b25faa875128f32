"""Action plan, indicators, documents, mapping, readiness and SWOT: lists and forms over the same plan."""

from typing import cast

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.masterplan_mapping import MappingView
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.masterplan_sections import PlanSections
from gm100_desktop.ui.pages.masterplan_swot import SwotView
from gm100_desktop.ui.pages.masterplan_year_list import YearLine, YearList
from gm100_desktop.ui.records.section import SectionView
from gm100_desktop.ui.workplace import Destination
from tests.ui.masterplan.looking import click, shown_names

TITLES = ("Rencana aksi", "Indikator", "Dokumen", "Pemetaan", "Kesiapan", "SWOT")


@pytest.fixture
def sections(plan: list[int], page: MasterplanPage) -> PlanSections:
    click(page, "Rencana aksi")
    return page._all_sections


def shown(page: MasterplanPage, title: str) -> SectionView:
    page.open_section(title)
    return page._all_sections.view


def year_list(page: MasterplanPage, title: str) -> YearList:
    grid = shown(page, title).grid_of_lines()
    assert isinstance(grid, YearList)
    return grid


def place(grid: YearList, line_id: int, key: str) -> object:
    at = [column.key for column in grid.model.cells.columns].index(key)
    return grid.model.line_index(line_id, at)


def cell(grid: YearList, line_id: int, key: str) -> str:
    return str(place(grid, line_id, key).data())  # type: ignore[attr-defined]


def type_in(grid: YearList, line_id: int, key: str, text: str) -> bool:
    return grid.model.setData(place(grid, line_id, key), text)  # type: ignore[arg-type]


def put_on_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


@pytest.mark.parametrize("title", TITLES)
def test_every_section_begins_empty_and_says_so(
    sections: PlanSections, page: MasterplanPage, title: str
) -> None:
    view = shown(page, title)
    grid = view.grid_of_lines()
    assert grid is not None
    if title != "Dokumen":
        assert grid.empty_state.sentence().startswith("Belum ada")
    assert page._acts[0].text() == view.section.add


@pytest.mark.parametrize("title", ["Rencana aksi", "Indikator", "Dokumen", "Kesiapan", "SWOT"])
def test_ctrl_enter_adds_and_one_undo_takes_back(
    sections: PlanSections, page: MasterplanPage, title: str
) -> None:
    view = shown(page, title)
    one, records = view.section.kind, Records(page.place.dossier, page.place.today)
    before = len(records.all(one))
    page.add_programme()
    assert len(records.all(one)) == before + 1
    assert page.selected() == view.form.record_id
    assert page.panes.shows_form()
    page.place.undo.stack.undo()
    assert len(records.all(one)) == before


# -- years -----------------------------------------------------------------------------------


def test_figures_of_a_year_are_typed_and_summed(sections: PlanSections, page: MasterplanPage) -> None:
    page.add_programme()
    grid = year_list(page, "Rencana aksi")
    item = grid.selected() or 0
    assert type_in(grid, item, "2026/Target", "12,5")
    assert type_in(grid, item, "2026/Pagu", "1,2 miliar")
    assert (cell(grid, item, "2026/Target"), cell(grid, item, "2026/Pagu")) == ("12,5", "1.200.000.000")
    assert grid.model.totals()["2026/Pagu"] == "1.200.000.000"
    assert page.place.undo.stack.undoText() == "Ubah pagu 2026 rencana aksi Rencana aksi baru"
    assert not type_in(grid, item, "2026/Target", "banyak")
    assert type_in(grid, item, "2026/Target", "")
    assert cell(grid, item, "2026/Target") == "–"


def test_a_block_with_years_becomes_records_with_years(sections: PlanSections, page: MasterplanPage) -> None:
    grid = year_list(page, "Rencana aksi")
    put_on_clipboard("Pelatihan desa\t\tBerjalan\t\t10\t8\t5000000\nWifi balai\t\tRencana\t\t20\t\t\n")
    grid.keys.paste()
    names = {str(line.values["name"]): line.id for line in grid.model.lines}  # type: ignore[attr-defined]
    assert set(names) == {"Pelatihan desa", "Wifi balai"}
    first = names["Pelatihan desa"]
    assert [cell(grid, first, f"2024/{word}") for word in ("Target", "Hasil", "Pagu")] == [
        "10",
        "8",
        "5.000.000",
    ]
    page.place.undo.stack.undo()
    assert not grid.model.lines


def test_what_was_copied_with_its_heads_can_be_pasted_again(
    sections: PlanSections, page: MasterplanPage
) -> None:
    grid = year_list(page, "Rencana aksi")
    put_on_clipboard("Rencana aksi\tStatus\t2026 Pagu\tTarget 2025\nPelatihan desa\tBerjalan\t7.500.000\t3\n")
    grid.keys.paste()
    (line,) = grid.model.lines
    assert (cell(grid, line.id, "2026/Pagu"), cell(grid, line.id, "2025/Target")) == ("7.500.000", "3")


def test_a_block_of_figures_is_typed_over_the_rows(sections: PlanSections, page: MasterplanPage) -> None:
    records = Records(page.place.dossier, page.place.today)
    for name in ("Satu", "Dua"):
        records.add(kind("indicator"), {"plan_id": 1, "name": name, "baseline": "5"})
    grid = year_list(page, "Indikator")
    grid.view.setCurrentIndex(place(grid, 1, "2025/Target"))  # type: ignore[arg-type]
    put_on_clipboard("6\t7\n8\t4\n")
    grid.keys.paste()
    assert [cell(grid, line, "2025/Hasil") for line in (1, 2)] == ["7", "4"]
    assert [cell(grid, line, "Arah") for line in (1, 2)] == ["membaik", "memburuk"]
    assert [cell(grid, line, "Capaian") for line in (1, 2)] == ["Tercapai", "Belum tercapai"]
    page.place.undo.stack.undo()
    assert [cell(grid, line, "2025/Target") for line in (1, 2)] == ["–", "–"]


def test_a_bad_figure_in_a_block_stores_nothing(sections: PlanSections, page: MasterplanPage) -> None:
    problems: list[Exception] = []
    page.place.errors.told.connect(problems.append)
    grid = year_list(page, "Rencana aksi")
    put_on_clipboard("Pelatihan\t\tBerjalan\t\tbanyak\n")
    grid.keys.paste()
    assert not grid.model.lines
    assert len(problems) == 1


# -- mapping ---------------------------------------------------------------------------------


def test_action_areas_stand_in_their_order_whatever_the_status(
    sections: PlanSections, page: MasterplanPage, plan: list[int], records: Records
) -> None:
    plan_id = records.all(kind("plan"))[0]["id"]
    for area, status in (("literacy", "planned"), ("application", "finished"), ("hr", "running")):
        values: dict[str, Value] = {"plan_id": plan_id, "name": area, "area": area, "status": status}
        records.add(kind("action_item"), values)
    grid = year_list(page, "Rencana aksi")
    areas = [line.values["area"] for line in grid.model.shown_lines() if isinstance(line, YearLine)]
    assert areas == ["hr", "application", "literacy"]


def test_the_filter_says_what_it_filters_and_never_half_of_it(
    sections: PlanSections, page: MasterplanPage
) -> None:
    field = page.tools.field
    assert field.placeholderText() == "Saring"
    click(page, "Tabel")
    field.setFixedWidth(300)
    assert field.placeholderText() == "Saring program, OPD, kode"
    field.setFixedWidth(100)
    assert field.placeholderText() == "Saring"


@pytest.fixture
def mapping(plan: list[int], page: MasterplanPage, records: Records) -> MappingView:
    other = records.add(kind("plan"), {"title": "Master Plan TIK", "kind": "ict"})
    for title in ("Jaringan desa", "Pusat data", "Aplikasi aduan"):
        records.add(kind("plan_item"), {"plan_id": other, "title": title})
    view = shown(page, "Pemetaan")
    assert isinstance(view, MappingView)
    return view


def test_items_are_mapped_and_freed_by_keys(
    mapping: MappingView, page: MasterplanPage, records: Records
) -> None:
    assert mapping.count.text() == "0 dari 3 butir dipetakan (0,00\u00a0%), 3 belum"
    assert mapping.list is not None
    mapping.list.grid.view.selectAll()
    mapping.targets.view.setFocus()
    mapping.targets.select_first()
    QTest.keyClick(mapping.targets.view, Qt.Key.Key_Down)
    QTest.keyClick(mapping.targets.view, Qt.Key.Key_Return)
    assert [row["programme_id"] for row in records.all(kind("plan_item"))] == [2, 2, 2]
    assert mapping.count.text() == "3 dari 3 butir dipetakan (100,00\u00a0%), 0 belum"
    assert page.place.undo.stack.undoText() == "Petakan ke Lapor Tirta (aduan warga)"
    mapping.select(2)
    mapping.free_selected()
    assert [row["programme_id"] for row in records.all(kind("plan_item"))] == [2, None, 2]
    page.place.undo.stack.undo()
    page.place.undo.stack.undo()
    assert mapping.count.text().startswith("0 dari 3")


def test_the_same_count_stands_with_the_documents(mapping: MappingView, page: MasterplanPage) -> None:
    mapping.list.select(1) if mapping.list else None
    mapping.targets.select_first()
    mapping.map_selected()
    documents = shown(page, "Dokumen")
    assert documents.list is not None
    told = [str(index.data()) for index in _row(documents, 2)]
    assert "1 dari 3" in told


def _row(view: SectionView, record_id: int) -> list[QModelIndex]:
    assert view.list is not None
    model = view.list.model
    return [model.line_index(record_id, at) for at in range(model.columnCount())]


# -- SWOT ------------------------------------------------------------------------------------


def test_each_field_holds_its_own(sections: PlanSections, page: MasterplanPage, records: Records) -> None:
    for code, text in (("strength", "Kader aktif"), ("threat", "Banjir"), ("threat", "Serangan siber")):
        values: dict[str, Value] = {"plan_id": 1, "kind": code, "text": text}
        records.add(kind("swot"), values)
    view = shown(page, "SWOT")
    assert isinstance(view, SwotView)
    assert [len(field.model.lines) for field in view.fields.values()] == [1, 0, 0, 2]
    view.select(3)
    assert view.selected() == 3
    put_on_clipboard("Gempa\nKekeringan\n")
    grid = view.grid_of_lines()
    assert grid is not None
    grid.keys.paste(over=False)
    assert [row["kind"] for row in records.all(kind("swot"))].count("threat") == 4


# -- the page --------------------------------------------------------------------------------


def test_back_to_the_programmes_everything_is_theirs(
    sections: PlanSections, page: MasterplanPage, plan: list[int]
) -> None:
    page.tools.field.setText("tidak ada")
    click(page, "Pohon")
    assert page.tools.field.text() == ""
    assert len(shown_names(page)) == 3
    assert page._acts[0].text() == "&Tambah program"
    page.show_form()
    assert page.forms.currentWidget() is page.forms.programme


def test_a_record_from_outside_is_a_programme(
    sections: PlanSections, page: MasterplanPage, plan: list[int]
) -> None:
    page.go_to(Destination("masterplan", plan[2]))
    assert page.selected() == plan[2]
    assert page.lists.isVisible()
    page.go_to(Destination("masterplan", section="Kesiapan"))
    assert sections.view.section.title == "Kesiapan"


def test_the_form_of_a_section_stores_its_fields(
    sections: PlanSections, page: MasterplanPage, records: Records
) -> None:
    page.add_programme()
    page.open_field("unit")
    block = page.form._block("unit")
    cast(QLineEdit, block.input).setText("orang")
    block.leave()
    assert records.all(kind("action_item"))[0]["unit"] == "orang"


def test_another_working_year_keeps_the_section(sections: PlanSections, page: MasterplanPage) -> None:
    page.add_programme()
    page.refresh_now()
    assert page._all_sections.view.section.title == "Rencana aksi"
    assert page.selected() is not None


def test_the_money_of_an_action_stands_under_its_source(
    plan: list[int], page: MasterplanPage, records: Records
) -> None:
    item = records.add(kind("action_item"), {"plan_id": 1, "name": "Pelatihan", "area": "hr"})
    for year, source in ((2025, "state_budget"), (2024, "regional_budget"), (2025, "regional_budget")):
        records.add(kind("action_budget"), {"action_item_id": item, "year": year, "source": source})
    view = shown(page, "Rencana aksi")
    page.select(item)
    page.show_form()
    view.form.pages.select("Tahun")
    money = next(part.list for part in view.parts if part.list.spec.kind.id == "action_budget")
    heads = [money.model.index(row, 0).data() for row in range(money.model.rowCount())]
    assert heads == ["APBD kabupaten/kota", "2024", "2025", "APBN", "2025"]
