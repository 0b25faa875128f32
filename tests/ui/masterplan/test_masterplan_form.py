"""The form of a programme: fields, figures of every year, and what hangs on it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.records import Records
from gm100_desktop.ui.models.columns import Group
from gm100_desktop.ui.pages.masterplan_history import HistoryPart
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.workplace import Destination
from tests.ui.conftest import Hands
from tests.ui.masterplan.looking import NAMES, line, tree_of, undo_text, write


def test_choosing_a_programme_shows_its_form(plan: list[int], page: MasterplanPage) -> None:
    assert not page.panes.shows_form()
    page.select(plan[1])
    form = page.forms.programme
    assert form.head.title() == NAMES[1]
    assert form.entered()["realisation"] == 71_500_000
    assert form._block("allocation")._label.text().replace("&", "") == "Pagu 2026"  # type: ignore[union-attr]


def test_a_form_that_was_closed_stays_closed_until_asked_for(
    plan: list[int], page: MasterplanPage, hands: Hands
) -> None:
    page.select(plan[1])
    page.forms.programme.closed.emit()
    page.select(plan[2])
    assert not page.panes.shows_form()
    hands.press(tree_of(page).view, Qt.Key.Key_Return)
    assert page.panes.shows_form()
    assert page.forms.programme.record_id == plan[2]


def test_rupiah_in_words_are_understood_and_noted(plan: list[int], page: MasterplanPage) -> None:
    page.select(plan[1])
    write(page, "realisation", "96,3 juta")
    assert line(page, plan[1]).amount(2026).realisation == 96_300_000
    block = page.forms.programme._block("realisation")
    assert block.message.words.text() == "Dibaca 96.300.000."
    assert undo_text(page) == f"Ubah realisasi 2026 program {NAMES[1]}"


def test_nonsense_stays_on_screen_with_its_reason(plan: list[int], page: MasterplanPage) -> None:
    page.select(plan[1])
    write(page, "realisation", "96,3 jutaan")
    assert page.forms.programme.problems()["realisation"] == (
        "Tulis rupiah utuh, misalnya 96.300.000. Belum disimpan; nilai sebelumnya 71.500.000."
    )
    assert line(page, plan[1]).amount(2026).realisation == 71_500_000


def test_a_new_programme_is_named_at_once(
    plan: list[int], page: MasterplanPage, hands: Hands, qtbot: QtBot
) -> None:
    page.select(plan[2])
    hands.press(tree_of(page).view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form = page.forms.programme
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form._block("name").input)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "Program baru"
    hands.type(field, "Rumah Merek UMKM")
    hands.press(field, Qt.Key.Key_Return)
    added = page.selected()
    assert added is not None
    assert [each.id for each in tree_of(page).parts.selection.selected()] == [added]
    assert line(page, added).name == "Rumah Merek UMKM"
    assert line(page, added).sub_dimension_id == 4


def test_the_status_is_an_act_of_its_own(plan: list[int], page: MasterplanPage) -> None:
    page.select(plan[1])
    page.forms.programme.changed.emit("status", "postponed")
    assert line(page, plan[1]).status_in(2026) == "postponed"
    page.place.undo.stack.undo()
    assert line(page, plan[1]).status == "running"


def test_targets_and_results_are_typed_into_their_year(plan: list[int], page: MasterplanPage) -> None:
    page.select(plan[1])
    figures = page.forms.programme._figures
    (model,) = figures._models
    assert model.setData(model.line_index(1, 4), "90,5")  # target of 2027
    assert line(page, plan[1]).work(2027).target == "90.5"  # type: ignore[union-attr]
    assert model.setData(model.line_index(2, 3), "88")  # result of 2026
    note = model.index(1, 3).data(model.CELL).note
    assert note is not None
    assert note.sentence == "Di atas 100 %. Disimpan dan ditandai."
    assert not model.setData(model.line_index(1, 1), "banyak")
    assert "Belum disimpan" in model.index(0, 1).data(model.CELL).note.sentence


def test_five_yearly_budgets_are_entered_one_after_another(plan: list[int], page: MasterplanPage) -> None:
    page.select(plan[0])
    budgets = page.forms.programme._budgets
    for amount in range(1, 6):
        budgets.add()
        index = budgets.grid.view.currentIndex()
        assert budgets.grid.view.model().setData(index.siblingAtColumn(1), f"{amount} miliar")
    assert [fund.year for fund in sorted(line(page, plan[0]).funds, key=lambda fund: fund.year)] == [
        2024,
        2025,
        2026,
        2027,
        2028,
    ]
    assert sum(fund.allocation for fund in line(page, plan[0]).funds) == 15_000_000_000
    groups = [budgets._model.group_at(row) for row in range(budgets._model.rowCount())]
    assert [group.title for group in groups if isinstance(group, Group)] == [
        "2024",
        "2025",
        "2026",
        "2027",
        "2028",
    ]


def test_tabs_count_what_hangs_on_the_programme(
    plan: list[int], page: MasterplanPage, records: Records
) -> None:
    page.select(plan[1])
    records.add(kind("activity"), {"programme_id": plan[1], "name": "Pelatihan petugas"})
    document = records.add(kind("document"), {"title": "Rekap aduan", "code": "B-031"})
    link: dict[str, Any] = {"document_id": document, "record_kind": "programme", "record_id": plan[1]}
    records.add(kind("evidence_link"), link)
    form = page.forms.programme
    tabs = ["Pokok", "Kegiatan 1", "Indikator", "Bukti 1", "Riwayat", "Uraian", "Keselarasan"]
    assert form.head.tabs.words() == tabs
    chips = [chip.text() for chip in form._chips._chips]
    assert chips == ["B-031 Rekap aduan"]


def test_a_chip_without_a_file_says_so(plan: list[int], page: MasterplanPage, records: Records) -> None:
    document = records.add(kind("document"), {"title": "Rekap aduan", "code": "B-031"})
    link: dict[str, Any] = {"document_id": document, "record_kind": "programme", "record_id": plan[1]}
    records.add(kind("evidence_link"), link)
    page.select(plan[1])
    told: list[KnownProblem] = []
    page.place.errors.told.connect(told.append)
    page.forms.programme._chips._chips[0].click()
    assert told[0].message == "Berkas B-031 Rekap aduan belum dilampirkan."


def test_the_history_tells_the_programme_and_its_years(plan: list[int], page: MasterplanPage) -> None:
    page.select(plan[1])
    form = page.forms.programme
    form.pages.select("Riwayat")
    write(page, "realisation", "96.300.000")
    history = form._parts["Riwayat"]
    assert isinstance(history, HistoryPart)
    lines: Any = history.model.lines
    newest = lines[0]
    assert (newest.what, newest.before, newest.after) == ("Realisasi 2026", "71.500.000", "96.300.000")
    assert "Status" in {each.what for each in lines}


def test_indicators_have_years_of_their_own(plan: list[int], page: MasterplanPage, records: Records) -> None:
    plan_id = records.get(kind("programme"), plan[1])["plan_id"]
    given: dict[str, Any] = {"plan_id": plan_id, "programme_id": plan[1], "name": "Kepuasan warga"}
    indicator = records.add(kind("indicator"), given)
    page.select(plan[1])
    form = page.forms.programme
    form.pages.select("Indikator")
    part: Any = form._parts["Indikator"]
    assert part.part.list.select(indicator)
    (model,) = part.figures._models
    assert model.setData(model.line_index(1, 3), "85,5")
    assert records.all(kind("indicator_year"))[0]["target"] == "85.5"


def test_the_plan_itself_can_be_corrected(plan: list[int], page: MasterplanPage) -> None:
    page.select(plan[1])
    page.open_plan()
    form = page.forms._plan
    assert form is not None
    form.changed.emit("version", "2")
    assert "versi 2" in page.facts()
    form.closed.emit()
    assert page.forms.currentWidget() is page.forms.programme


def test_a_destination_leads_to_the_very_field(plan: list[int], page: MasterplanPage, qtbot: QtBot) -> None:
    page.go_to(Destination("masterplan", plan[2], "location"))
    assert page.selected() == plan[2]
    form = page.forms.programme
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form._block("location").input)


def test_a_source_alone_leaves_the_pagu_empty(
    plan: list[int], page: MasterplanPage, records: Records
) -> None:
    page.select(plan[0])
    form = page.forms.programme
    form.changed.emit("source", "csr")
    (stored,) = records.all(kind("programme_budget"), {"programme_id": plan[0]})
    assert (stored["source"], stored["allocation"]) == ("csr", 0), "the file knows no empty pagu"
    assert form._block("allocation").input.written() == ""
    texts = [form._budgets._model.index(1, at).data() for at in range(3)]
    assert texts == ["CSR/TJSL", "–", "–"]
    write(page, "allocation", "0")
    assert form._block("allocation").message.words.text() == "Angka 0 sama dengan belum diisi."
    assert records.all(kind("programme_budget"), {"programme_id": plan[0]}) == [stored]
    page.select(plan[2])
    write(page, "allocation", "0")
    assert records.all(kind("programme_budget"), {"programme_id": plan[2]}) == []
