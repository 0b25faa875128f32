"""The stage of a round on its form: what is needed, the step as one act, doubts, frozen copies."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.ui.dialogs.frozen import FrozenDialog
from gm100_desktop.ui.pages.evaluations_lists import ROUNDS, RoundsView
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_round_form import RoundForm
from gm100_desktop.ui.pages.evaluations_stage import frozen_words
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from tests.ui.conftest import Hands
from tests.ui.evaluations.conftest import shown_page
from tests.ui.evaluations.small_round import SmallRound, settle, small_round
from tests.ui.window_parts import a_place

HOSTILE = "<b>&amp; %s {0}"


def at_round(page: EvaluationsPage, evaluation: int) -> RoundForm:
    """The form of that round."""
    page.open_section(ROUNDS)
    page.select(evaluation)
    view = page.view
    assert isinstance(view, RoundsView)
    settle()
    return view.round_form


def state(small: SmallRound) -> object:
    return small.services.records.get(kind("evaluation"), small.now)["state"]


def test_a_round_goes_on_only_with_what_it_must_have(page: EvaluationsPage, small: SmallRound) -> None:
    form = at_round(page, small.now)
    assert form.stage.told() == [
        "Belum: Tanggal undangan diisi",
        "Belum: Tenggat putaran diisi · harus",
        "Sudah: Instrumen mempunyai pertanyaan",
    ]
    assert form.stage.move_on.text() == "Lanjut ke Pengisian mandiri"
    form.stage.move_on.click()
    assert state(small) == "invited"
    assert form.stage.refusal.isVisible()
    assert form.stage.refusal.words.text().startswith(
        "Belum dapat ke tahap Pengisian mandiri; belum terpenuhi: Tenggat"
    )
    small.services.records.change(kind("evaluation"), small.now, "due_on", "2026-12-18")
    settle()
    assert not form.stage.refusal.isVisible()
    form.stage.move_on.click()
    assert (state(small), form.stage.move_on.text()) == ("filling", "Lanjut ke Terkirim")
    assert "Pengisian mandiri" in form.head._kind.text()
    page.place.undo.stack.undo()
    assert (state(small), form.stage.move_on.text()) == ("invited", "Lanjut ke Pengisian mandiri")


def test_the_stage_can_be_reached_and_left_by_keys(
    page: EvaluationsPage, small: SmallRound, hands: Hands
) -> None:
    small.services.records.change(kind("evaluation"), small.now, "due_on", "2026-12-18")
    form = at_round(page, small.now)
    form.stage.move_on.setFocus(Qt.FocusReason.TabFocusReason)
    for wanted in (form.stage.freeze, form._block("year").input):
        hands.press(_focus(), Qt.Key.Key_Tab)
        assert wanted is _focus() or wanted.isAncestorOf(_focus())
    hands.press(_focus(), Qt.Key.Key_Backtab)
    hands.press(_focus(), Qt.Key.Key_Backtab)
    assert _focus() is form.stage.move_on
    hands.press(form.stage.move_on, Qt.Key.Key_Space)
    assert state(small) == "filling"


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_stage_can_still_be_typed_by_hand(page: EvaluationsPage, small: SmallRound) -> None:
    form = at_round(page, small.now)
    block = form._block("state")
    block.input.put("Tindak lanjut")
    block.leave()
    assert state(small) == "follow_up"
    assert not form.stage.move_on.isVisible()
    assert form.stage._coming.text() == "Tahap terakhir putaran ini."


def test_what_is_odd_about_a_round_is_told(page: EvaluationsPage, small: SmallRound) -> None:
    small.services.records.change(kind("evaluation"), small.now, "phase", "I")
    second = small.services.records.add(
        kind("evaluation"), {"year": 2026, "phase": "II", "state": "filling", "is_final": 1}
    )
    form = at_round(page, second)
    assert "Periksa: Ada putaran lain 2026 yang juga ditandai putaran akhir; setiap tahun cukup satu." in (
        form.stage.told()
    )


def test_the_copies_of_a_round_stand_on_its_form(
    page: EvaluationsPage, small: SmallRound, monkeypatch: pytest.MonkeyPatch, now: datetime
) -> None:
    shown: list[int] = []

    def freeze(dialog: FrozenDialog) -> int:
        shown.append(dialog._evaluation)
        dialog._freezing.freeze_round(dialog._evaluation)
        return dialog.result()

    monkeypatch.setattr(FrozenDialog, "exec", freeze)
    form = at_round(page, small.now)
    assert not form.stage.copies.isVisible()
    form.stage.freeze.click()
    assert (shown, form.stage.copies.text()) == ([small.now], f"Dibekukan {tanggal(now.date().isoformat())}")
    page.select(small.last)
    settle()
    assert not form.stage.copies.isVisible()
    next(action for action in page.actions() if action.text() == "&Bekukan…").trigger()
    assert shown == [small.now, small.last]


def test_many_copies_are_told_by_their_newest_days() -> None:
    days = [f"2026-11-{day}" for day in (13, 13, 12, 11, 10, 9)]
    assert frozen_words([]) == ""
    assert frozen_words(days[:3]) == "Dibekukan 13 November 2026 dan 12 November 2026"
    told = "Dibekukan 13 November 2026, 12 November 2026, 11 November 2026 dan 2 hari lain"
    assert frozen_words(days) == told


def test_a_yearly_round_has_no_outcome_of_a_selection(page: EvaluationsPage, small: SmallRound) -> None:
    form = at_round(page, small.now)
    form.pages.select("Hasil")
    assert "outcome" not in form._blocks
    assert "rank" in form._blocks


def test_markup_in_what_is_told_stays_text(page: EvaluationsPage, small: SmallRound) -> None:
    form = at_round(page, small.now)
    form.stage.show_stage(None, [HOSTILE], [])
    (line,) = form.stage._told
    assert (line.words.text(), line.words.textFormat()) == (HOSTILE, Qt.TextFormat.PlainText)


def test_a_file_that_is_only_read_shows_the_stage_without_a_way_on(
    tmp_path: Path, now: datetime, dossier: Dossier, parts: Parts, theme: Theme
) -> None:
    assert theme
    small = small_round(Services(dossier, now.date))
    dossier.close()
    places = Places(tmp_path / "titik-pulih")
    with Dossier.open(dossier.path, who="Sari", now=lambda: now, places=places, read_only=True) as read:
        page = shown_page(a_place(read, parts))
        form = at_round(page, small.now)
        assert len(form.stage.told()) == 3
        assert not form.stage.move_on.isVisible()
        assert not form.stage.freeze.isVisible()
        page.close()
        page.deleteLater()
