"""Masterplan: the offer of a plan, the tree, and what stays chosen."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.models.columns import Reached
from gm100_desktop.ui.pages.masterplan_lists import TABLE
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.masterplan_start import PlanOffer
from tests.ui.conftest import Hands
from tests.ui.masterplan.looking import (
    NAMES,
    click,
    column,
    line,
    shown_names,
    tree_of,
    tree_or_table,
    undo_text,
)


def test_without_a_plan_the_page_offers_to_make_one(page: MasterplanPage) -> None:
    offer = page._offer
    assert isinstance(offer, PlanOffer)
    assert offer.isVisible()
    assert not page.tools.isVisible()
    assert [block.input.written() for block in offer.blocks.values()] == [
        "Master Plan Smart City",
        "2026",
        "2030",
    ]


def test_a_plan_is_made_and_the_first_programme_can_be_added(page: MasterplanPage, hands: Hands) -> None:
    offer = page._offer
    assert offer is not None
    offer.blocks["start_year"].input.put("2024")
    offer.blocks["end_year"].input.put("2028")
    offer.button.click()
    assert page.tools.isVisible()
    assert page.facts().startswith("Master Plan Smart City 2024–2028, versi 1 · belum ada payung hukum")
    hands.press(tree_of(page).view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown_names(page) == ["Program baru"]


def test_years_in_the_wrong_order_are_refused_at_their_field(page: MasterplanPage) -> None:
    offer = page._offer
    assert offer is not None
    offer.blocks["end_year"].input.put("2020")
    offer.button.click()
    assert "lebih awal" in offer.blocks["end_year"].problem
    assert page._plan is None


def test_the_tree_counts_sums_and_marks(plan: list[int], page: MasterplanPage, qtmodeltester: Any) -> None:
    grid = tree_of(page)
    qtmodeltester.check(grid.model)
    groups = [grid.model.group_of(index) for index in grid.model.group_indexes()]
    governance = next(group for group in groups if group and group.title == "Smart Governance")
    assert governance.detail == "2 program"
    assert governance.texts["2026"] == "0/1"
    assert governance.texts["Pagu 2026"] == "350,0"
    assert [group.title for group in groups if group and not group.strong] == [
        "Layanan Publik",
        "Tourism Branding",
    ]
    totals = grid.model.totals()
    assert totals["2028"] == "juta rupiah · 3 program"
    assert totals["Keadaan"] == "20,43\u00a0%"
    index = grid.model.line_index(plan[1], column(grid, "2026"))
    assert index.data(grid.model.CELL).mark == (Reached.PARTLY, "governance")
    assert page.facts().endswith("3 program, 3 berjalan")


def test_words_of_code_and_agency_find_a_programme(
    plan: list[int], page: MasterplanPage, hands: Hands
) -> None:
    hands.type(page.tools.field, "gov-lp-04 dinas")
    assert shown_names(page) == [NAMES[1]]
    hands.press(page.tools.field, Qt.Key.Key_Escape)
    assert len(shown_names(page)) == 3


def test_the_list_is_narrowed_to_a_dimension(plan: list[int], page: MasterplanPage) -> None:
    page.lists.narrow("branding")
    assert shown_names(page) == [NAMES[2]]
    page.lists.choose(TABLE)
    assert shown_names(page) == [NAMES[2]]
    page.lists.narrow("")
    assert len(shown_names(page)) == 3


def test_the_same_programme_stays_chosen_from_view_to_view(plan: list[int], page: MasterplanPage) -> None:
    page.select(plan[2])
    click(page, "Tabel")
    assert page.selected() == plan[2]
    click(page, "Pohon")
    assert page.selected() == plan[2]


def test_a_change_elsewhere_keeps_the_selection(
    plan: list[int], page: MasterplanPage, records: Records
) -> None:
    page.select(plan[1])
    records.change(kind("programme"), plan[1], "name", "Lapor Kencana")
    assert page.selected() == plan[1]
    assert page.forms.programme.head.title() == "Lapor Kencana"


def test_other_years_bring_other_columns(plan: list[int], page: MasterplanPage, records: Records) -> None:
    page.select(plan[1])
    plan_id = records.get(kind("programme"), plan[0])["plan_id"]
    records.change(kind("plan"), int(plan_id or 0), "end_year", 2025)
    keys = [each.key for each in tree_of(page).model.cells.columns]
    assert keys == ["Program", "OPD", "2024", "2025", "Pagu 2025", "Realisasi", "Keadaan"]


def test_rows_pasted_into_the_tree_go_to_the_current_branch(plan: list[int], page: MasterplanPage) -> None:
    page.select(plan[2])
    QGuiApplication.clipboard().setText("Desa Wisata Terhubung\nKalender Festival\n")
    tree_of(page).keys.paste()
    assert "Kalender Festival" in shown_names(page)
    added = next(each for each in tree_or_table(page) if each.name == "Desa Wisata Terhubung")
    assert added.sub_dimension_id == 4
    assert undo_text(page) == "Tempel 2 program"


def test_programmes_are_removed_in_one_act(plan: list[int], page: MasterplanPage, hands: Hands) -> None:
    view = tree_of(page).view
    page.select(plan[0])
    hands.press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    hands.press(view, Qt.Key.Key_Delete)
    assert shown_names(page) == [NAMES[2]]
    assert undo_text(page) == "Hapus 2 program"
    page.place.undo.stack.undo()
    assert shown_names(page) == list(NAMES)
    assert line(page, plan[1]).amount(2026).allocation == 350_000_000


def test_a_narrow_window_offers_the_form_of_the_chosen_row(
    plan: list[int], page: MasterplanPage, hands: Hands
) -> None:
    page.select(plan[0])
    page.hide_form()
    button = page._form_button
    assert not button.isVisible()
    page.resize(683, 349)
    QApplication.processEvents()
    assert button.isVisible()
    hands.click(button)
    assert page.form.isVisible()
    assert page.form.record_id == plan[0]
    assert not page.tools.isVisible()
