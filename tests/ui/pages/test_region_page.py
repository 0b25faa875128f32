"""Daerah: groups of sections, the way of a participation, scope lines, the tree of agencies, the sheet."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.region_page import RegionPage
from gm100_desktop.ui.pages.region_paper import PaperView
from gm100_desktop.ui.pages.region_participation import ParticipationView
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.conftest import Hands

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(place: Workplace, theme: Theme) -> Iterator[RegionPage]:
    assert theme
    shown = RegionPage(place)
    place.undo.changed.connect(shown.take)
    shown.resize(1158, 720)
    shown.show()
    shown.activateWindow()
    QApplication.processEvents()
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def records(page: RegionPage) -> Records:
    return page.desk.services.records


def open_at(page: RegionPage, section: str) -> None:
    page.open_section(section)
    QApplication.processEvents()


def cells(page: RegionPage, title: str) -> list[str]:
    """What a column shows, from top to bottom."""
    assert page.view.list is not None
    return shown_in(page.view.list.model, title)


def shown_in(model: RowsModel, title: str) -> list[str]:
    across = Qt.Orientation.Horizontal
    titles = [str(model.headerData(at, across)) for at in range(model.columnCount())]
    return [str(model.index(row, titles.index(title)).data() or "") for row in range(model.rowCount())]


def test_seven_groups_lead_to_every_section(page: RegionPage) -> None:
    assert page.switch is not None
    groups = dict.fromkeys(section.group or section.title for section in page.sections)
    assert list(groups) == [
        "Profil", "Keikutsertaan", "Seleksi", "Kerja sama", "OPD", "Publikasi", "Kop & kertas",
    ]  # fmt: skip
    open_at(page, "Angka acuan")
    assert page.tabs.isVisible()
    assert "Angka acuan" in page.tabs.words()
    open_at(page, "Seleksi")
    assert not page.tabs.isVisible()


def test_a_group_opens_where_it_was_left(page: RegionPage) -> None:
    open_at(page, "Prestasi")
    open_at(page, "OPD")
    assert page.switch is not None
    page.switch.chosen.emit("Publikasi")
    assert page.view.section.title == "Prestasi"


def test_sections_are_walked_by_keys(page: RegionPage, hands: Hands) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    open_at(page, "Permintaan data")
    hands.press(page, Qt.Key.Key_PageDown, alt)
    assert page.view.section.title == "Berita"
    hands.press(page, Qt.Key.Key_PageUp, alt)
    assert page.view.section.title == "Permintaan data"
    open_at(page, "Kop & kertas")
    hands.press(page, Qt.Key.Key_PageDown, alt)
    assert page.view.section.title == "Profil"


def test_the_way_and_the_years_of_a_participation_are_seen(page: RegionPage, records: Records) -> None:
    open_at(page, "Keikutsertaan")
    view = page.view
    assert isinstance(view, ParticipationView)
    assert not view.strip.isVisible()
    wave = records.all(kind("wave"), {"year": 2023}) or records.all(kind("wave"))
    values: dict[str, Value] = {"wave_id": wave[0]["id"], "status": "selected", "monev_from": 2025}
    joined = records.add(kind("participation"), values)
    assert view.strip.isVisible()
    said = {cell.title: cell.chip.text for cell in view.strip.years.cells() if cell.chip}
    assert said == {"2025": "Belum dicatat", "2026": "Jatuh tempo"}
    step: dict[str, Value] = {"participation_id": joined, "stage": "mou", "happened_when": "2023-05-23"}
    records.add(kind("participation_step"), step)
    told = {cell.title: (cell.detail, cell.tone.value) for cell in view.strip.way.cells()}
    assert told["MoU"] == ("23 Mei 2023", "running")
    assert told["Surat hasil"] == ("", "good")
    assert told["Monev"] == ("", "neutral")


def test_what_was_done_stands_beside_each_scope_line(page: RegionPage, records: Records) -> None:
    agreement = records.add(kind("agreement"), {"title": "Nota Kesepahaman", "kind": "mou", "status": "done"})
    scope = kind("agreement_scope")
    lines = [
        records.add(scope, {"agreement_id": agreement, "number": at, "scope": code, "text": code})
        for at, code in enumerate(("training", "consultation"), 1)
    ]
    for _ in range(2):
        records.add(kind("scope_realisation"), {"scope_id": lines[0], "activity": "Pelatihan"})
    open_at(page, "Kerja sama")
    assert cells(page, "Lingkup terlaksana") == ["1 dari 2"]
    part = next(one for one in page.view.parts if one.list.spec.kind is scope)
    assert shown_in(part.list.model, "Pelaksanaan") == ["2 kali", "Belum ada"]


def test_sources_that_disagree_are_told_until_one_is_chosen(page: RegionPage, records: Records) -> None:
    figure = records.add(kind("figure"), {"topic": "Peserta asesmen"})
    value = kind("figure_value")
    ids = [records.add(value, {"figure_id": figure, "value": one, "source": one}) for one in ("64", "65")]
    open_at(page, "Angka acuan")
    assert cells(page, "Keadaan") == ["Sumber berbeda"]
    assert cells(page, "Nilai menurut sumbernya") == ["64 · 65"]
    records.change(value, ids[1], "is_chosen", 1)
    assert cells(page, "Keadaan") == ["Sumber berbeda, dipilih"]
    assert cells(page, "Dipakai di laporan") == ["65"]


def test_agencies_stand_in_their_tree_and_are_moved_by_keys(
    page: RegionPage, records: Records, hands: Hands
) -> None:
    agency = kind("agency")
    records.add_many(
        agency, [{"name": name, "sort_order": at} for at, name in enumerate(("Dinas", "Bidang"), 1)]
    )
    open_at(page, "OPD")
    page.select(2)
    hands.press(page, Qt.Key.Key_Right, ALT_SHIFT)
    assert records.get(agency, 2)["parent_id"] == 1
    assert cells(page, "Nama OPD") == ["Dinas", "\u2003Bidang"]
    assert page.selected() == 2
    hands.press(page, Qt.Key.Key_Left, ALT_SHIFT)
    assert records.get(agency, 2)["parent_id"] is None
    hands.press(page, Qt.Key.Key_Up, ALT_SHIFT)
    assert cells(page, "Nama OPD") == ["Bidang", "Dinas"]
    page.place.undo.stack.undo()
    assert cells(page, "Nama OPD") == ["Dinas", "Bidang"]


def test_a_name_typed_in_the_tree_is_the_name_alone(page: RegionPage, records: Records, hands: Hands) -> None:
    agency = kind("agency")
    top = records.add(agency, {"name": "Dinas"})
    records.add(agency, {"name": "Bidang", "parent_id": top})
    open_at(page, "OPD")
    assert page.view.list is not None
    grid = page.view.list.grid
    page.select(2)
    grid.view.setFocus()
    hands.press(grid.view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor.property("text") == "Bidang"
    hands.type(editor, " TIK")
    hands.press(editor, Qt.Key.Key_Return)
    assert records.get(agency, 2)["name"] == "TIK"  # what F2 marks is typed over


def test_the_selection_asks_for_its_interview_first(page: RegionPage, records: Records) -> None:
    open_at(page, "Seleksi")
    selection = records.add(kind("evaluation"), {"year": 2019, "phase": "selection"})
    page.refresh_now()
    page.select(selection)
    delegation = next(one for one in page.view.parts if one.list.spec.title == "Delegasi")
    assert not delegation._add.isEnabled()
    session = records.add(kind("session"), {"title": "Asesmen", "starts_on": "2019-02-21"})
    records.change(kind("evaluation"), selection, "interview_id", session)
    assert delegation._add.isEnabled()
    delegation.list.add()
    stored = records.all(kind("attendance"))
    assert [(row["session_id"], row["category"]) for row in stored] == [(session, "delegation")]


def test_a_new_selection_is_not_the_last_round_of_its_year(page: RegionPage, records: Records) -> None:
    open_at(page, "Seleksi")
    page.add_record()
    stored = records.all(kind("evaluation"))[-1]
    assert (stored["phase"], stored["is_final"]) == ("selection", 0)


def test_the_sheet_beside_the_form_follows_what_is_typed(page: RegionPage, records: Records) -> None:
    open_at(page, "Kop & kertas")
    view = page.view
    assert isinstance(view, PaperView)
    assert view.preview.isVisible()
    records.change(kind("paper_profile"), 1, "kop_line_2", "DINAS KOMUNIKASI DAN INFORMATIKA")
    assert "DINAS KOMUNIKASI DAN INFORMATIKA" in [line.text for line in view.preview.lines()]
    page.resize(600, 720)
    QApplication.processEvents()
    assert not view.preview.isVisible()


def test_the_page_goes_back_to_the_standard_and_the_letterhead_stays(
    page: RegionPage, records: Records
) -> None:
    paper = kind("paper_profile")
    changes = (("margin_left", 45), ("paper", "F4"), ("body_size", "12"), ("address", "Jalan Bendungan"))
    records.change_many(paper, [(1, name, value) for name, value in changes])
    open_at(page, "Kop & kertas")
    next(
        action for action in page.actions() if "kembali ke standar" in action.text().replace("&", "")
    ).trigger()
    stored = records.get(paper, 1)
    assert (stored["margin_left"], stored["paper"], stored["body_size"]) == (30, "A4", "10.5")
    assert stored["address"] == "Jalan Bendungan"
    page.place.undo.stack.undo()
    assert records.get(paper, 1)["margin_left"] == 45


def test_a_tab_of_the_only_record_brings_no_other_form_along(page: RegionPage, records: Records) -> None:
    records.add(kind("agency"), {"name": "Dinas"})
    open_at(page, "OPD")
    assert page.panes.shows_form()
    open_at(page, "Kop & kertas")
    page.open_tab("Halaman")
    QApplication.processEvents()
    assert not page.panes.shows_form()


def test_in_a_low_window_the_list_keeps_its_room(page: RegionPage, records: Records) -> None:
    wave = records.all(kind("wave"))[0]["id"]
    records.add(kind("participation"), {"wave_id": wave, "status": "selected"})
    open_at(page, "Keikutsertaan")
    view = page.view
    assert isinstance(view, ParticipationView)
    assert view.strip.isVisible()
    page.resize(683, 300)
    QApplication.processEvents()
    assert not view.strip.isVisible()
