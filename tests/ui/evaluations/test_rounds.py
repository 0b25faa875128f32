"""Rounds: an empty file says what to do first, a round is begun, a file only read changes nothing."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_start import ChargeAgency, StartRound
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from tests.ui.conftest import Hands
from tests.ui.evaluations.conftest import shown_page
from tests.ui.evaluations.small_round import SmallRound, form, small_round, table
from tests.ui.window_parts import a_place


def test_an_empty_file_says_what_to_do_first(empty_page: EvaluationsPage) -> None:
    words = table(empty_page).grid.empty_state.sentence()
    assert words.startswith("Belum ada putaran evaluasi 2026. Mulai putarannya")
    assert empty_page.facts() == "Belum ada putaran 2026"
    empty_page.open_section("Satu per satu")
    empty_page.open_section("Putaran")
    assert empty_page.selected() is None


def test_a_round_is_begun_with_a_shipped_instrument(
    empty_page: EvaluationsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StartRound, "exec", _accept)
    started = empty_page.start_round()
    assert started is not None
    assert empty_page.shown.id == started
    assert len(table(empty_page).model.shown_lines()) > 100
    empty_page.place.undo.stack.undo()
    assert empty_page.shown.sheet is None
    assert empty_page.desk.services.records.all(kind("instrument")) == []


def _accept(dialog: StartRound) -> int:
    assert dialog.versions()
    dialog.accept()
    return dialog.result()


def test_the_instrument_of_the_usual_track_is_offered_first(empty_page: EvaluationsPage) -> None:
    asked = StartRound(empty_page.desk, empty_page)
    assert asked.versions()[0] == "2026-REG"
    asked.year.input.put("2022")
    asked.year.leave()
    assert asked.versions()[0] == "2022-REG"
    assert "2022-KPPN" in asked.versions()
    assert not [version for version in asked.versions() if version.startswith("SELEKSI")]
    asked.deleteLater()


def test_the_same_round_is_not_begun_twice(page: EvaluationsPage, small: SmallRound) -> None:
    asked = StartRound(page.desk, page)
    asked.accept()
    assert asked.started is None
    assert "sudah ada" in asked.year.problem
    assert len(small.services.evaluations.rounds()) == 2
    asked.deleteLater()


def test_questions_are_charged_to_an_agency_in_one_act(page: EvaluationsPage, small: SmallRound) -> None:
    agency = small.services.records.add(
        kind("agency"), {"name": "Dinas Komunikasi", "abbreviation": "Diskominfo"}
    )
    ids = [small.questions["BL1"], small.questions["OP1"]]
    asked = ChargeAgency(page.desk, small.now, ids, page)
    asked.agency.input.put("Dinas Komunikasi")
    asked.due.input.put("1 Oktober 2026")
    asked.accept()
    assert asked.result() == QDialog.DialogCode.Accepted
    assert [small.answer(code)["agency_id"] for code in ("BL1", "OP1")] == [agency, agency]
    assert (small.answer("OP1")["due_on"], small.answer("BL2")) == ("2026-10-01", {})
    page.place.undo.stack.undo()
    assert small.answer("BL1") == {}
    asked.deleteLater()


def test_a_round_with_only_its_final_score_says_so(page: EvaluationsPage, small: SmallRound) -> None:
    values: dict[str, Value] = {"year": 2020, "phase": "II", "official_index": "2.10", "state": "result"}
    old = small.services.records.add(kind("evaluation"), values)
    page.shown.choose(old)
    page.refresh_now()
    assert page.facts().endswith("Hanya nilai akhir")
    assert "hanya menyimpan nilai akhir" in table(page).grid.empty_state.sentence()


def test_a_file_that_is_only_read_changes_nothing(
    tmp_path: Path, now: datetime, dossier: Dossier, parts: Parts, theme: Theme, hands: Hands
) -> None:
    assert theme
    small = small_round(Services(dossier, now.date))
    small.give(2, "BL1")
    dossier.close()
    places = Places(tmp_path / "titik-pulih")
    with Dossier.open(dossier.path, who="Sari", now=lambda: now, places=places, read_only=True) as read:
        page = shown_page(a_place(read, parts))
        seen = small_of(small, Services(read, now.date))
        table(page).select(small.questions["BL1"])
        for key in (Qt.Key.Key_4, Qt.Key.Key_Delete):
            hands.press(table(page).grid.view, key)
        form(page).levels.chosen.emit(4)
        assert seen.level("BL1") == "2"
        assert not form(page).chips.link.isVisible()
        assert not form(page).last.take.isVisible()
        page.close()
        page.deleteLater()


def small_of(small: SmallRound, services: Services) -> SmallRound:
    """The same round, read through another opening of the file."""
    return small._replace(services=services)
