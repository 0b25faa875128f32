"""The table of questions by keys: levels, several rows, undo, the live index, filters, other rounds."""

from decimal import Decimal

from PySide6.QtCore import Qt

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.chips import ChipKind
from gm100_desktop.ui.models.columns import Levels
from gm100_desktop.ui.pages.evaluations_columns import proof_chips
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_rows import TO_CONFIRM, UNANSWERED, UNPROVEN, QuestionRow
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.workplace import Destination
from tests.ui.conftest import Hands
from tests.ui.evaluations.small_round import REGULATION, SmallRound, cell, form, shown_codes, table


def test_a_digit_gives_the_level_and_the_index_follows(
    page: EvaluationsPage, small: SmallRound, hands: Hands
) -> None:
    view = table(page)
    said: list[str] = []
    page.status_changed.connect(said.append)
    view.select(small.questions["BL2"])
    hands.press(view.grid.view, Qt.Key.Key_4)
    assert said[-1] == "3 pertanyaan · 1 terjawab · 1 tanpa bukti"
    assert small.level("BL2") == "4"
    assert cell(page, small.questions["BL2"], "Mandiri").mark == Levels(4)
    assert form(page).strip.index.text() == "1,00"
    assert "Baseline (kondisi awal) 4 : 2 2,00 50\u00a0% 1,000" in form(page).steps.table.words()
    assert page.facts() == "Instrumen UJI-1 · terjawab 1 dari 3 · berbukti 0 dari 1"


def test_several_rows_are_one_act_and_one_undo(
    page: EvaluationsPage, small: SmallRound, hands: Hands
) -> None:
    view = table(page)
    view.grid.view.selectAll()
    hands.press(view.grid.view, Qt.Key.Key_3)
    assert [small.level(code) for code in small.questions] == ["3", "3", "3"]
    page.place.undo.stack.undo()
    assert [small.level(code) for code in small.questions] == ["", "", ""]
    assert form(page).strip.index.text() == "–"
    page.place.undo.stack.redo()
    assert form(page).strip.index.text() == "3,00"


def test_j_and_k_walk_over_the_components_and_del_takes_the_level_away(
    page: EvaluationsPage, small: SmallRound, hands: Hands
) -> None:
    small.give(2, "OP1")
    view = table(page)
    view.select(small.questions["BL1"])
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_J):
        hands.press(view.grid.view, key)
    assert page.view.selected() == small.questions["OP1"]
    assert form(page).head.title() == REGULATION
    hands.press(view.grid.view, Qt.Key.Key_Delete)
    assert small.level("OP1") == ""


def test_n_leads_to_the_text_and_b_to_the_evidence(
    page: EvaluationsPage, small: SmallRound, hands: Hands
) -> None:
    small.give(2, "BL1")
    small.prove("BL1", "3")
    view = table(page)
    view.select(small.questions["BL1"])
    hands.press(view.grid.view, Qt.Key.Key_N)
    assert form(page).pages.currentWidget() is form(page).pages.body("Jawaban")
    assert form(page).focusWidget() is form(page)._block("explanation").input
    hands.press(view.grid.view, Qt.Key.Key_B)
    assert form(page).pages.currentWidget() is form(page).pages.body("Bukti")
    assert form(page).chips.words() == ["B-001 hlm 3"]


def test_a_half_is_typed_into_the_cell_and_nonsense_stays_out(
    page: EvaluationsPage, small: SmallRound
) -> None:
    view = table(page)
    view.select(small.questions["BL1"])
    index = view.grid.view.currentIndex()
    assert view.model.setData(index, "2,5")
    assert small.level("BL1") == "2.5"
    assert not view.model.setData(index, "4,1")
    assert not view.model.setData(index, "=1+1")
    assert small.level("BL1") == "2.5"
    assert cell(page, small.questions["BL1"], "Mandiri").mark == Levels(None)


def test_narrowing_leaves_a_component_or_what_is_missing(page: EvaluationsPage, small: SmallRound) -> None:
    small.give(3, "BL1", "OP1")
    small.prove("BL1", "1")
    small.services.evaluations.put(small.now, small.questions["OP1"], "review", "to_confirm")
    for narrowing, codes in (
        ("output", ["OP1"]),
        (UNANSWERED, ["BL2"]),
        (UNPROVEN, ["OP1"]),
        (TO_CONFIRM, ["OP1"]),
        ("", ["BL1", "BL2", "OP1"]),
    ):
        page.narrowing.chosen.emit(narrowing)
        assert shown_codes(page) == codes
    page.tools.field.setText("dewan")
    assert shown_codes(page) == ["BL2"]


def test_chips_say_what_proves_and_what_lacks(page: EvaluationsPage, small: SmallRound) -> None:
    small.give(3, "BL1")
    small.give(0, "BL2")
    rows = {row.answer.code: row for row in table(page).model.shown_lines() if isinstance(row, QuestionRow)}
    assert [chip.text for chip in proof_chips(rows["BL1"])] == ["Tanpa bukti"]
    assert proof_chips(rows["BL2"]) == ()  # nothing needs no proof
    for number in ("3", "7"):
        small.prove("BL1", number)
    rows = {row.answer.code: row for row in table(page).model.shown_lines() if isinstance(row, QuestionRow)}
    chips = proof_chips(rows["BL1"])
    assert [(chip.text, chip.kind) for chip in chips] == [
        ("B-001 hlm 3", ChipKind.EVIDENCE),
        ("+1", ChipKind.TAG),
    ]


def test_assessors_who_give_less_stand_out(page: EvaluationsPage, small: SmallRound) -> None:
    small.give(3, "BL1", "BL2")
    people = [
        small.services.records.add(kind("assessor"), {"evaluation_id": small.now, "name": name})
        for name in ("Sari", "Budi")
    ]
    for person, score in zip(people, ("2", "3"), strict=True):
        small.services.evaluations.put_panel(small.now, small.questions["BL1"], person, Decimal(score))
    lower = cell(page, small.questions["BL1"], "Asesor")
    assert (lower.text, lower.mark) == ("2,50 ▼", Tone.ACCENT)
    assert cell(page, small.questions["BL2"], "Asesor").text == "–"


def test_another_round_is_shown_until_the_working_year_changes(
    page: EvaluationsPage, small: SmallRound
) -> None:
    small.give(1, "BL1", last=True)
    page.open_section("Putaran")
    assert page.selected() == small.now
    page.select(small.last)
    page._show_round()
    assert page.view.section.title == "Tabel"
    assert page.facts().startswith("2025 Tahap II, bukan tahun kerja")
    assert cell(page, small.questions["BL1"], "Mandiri").mark == Levels(1)


def test_an_answer_found_elsewhere_brings_its_round(page: EvaluationsPage, small: SmallRound) -> None:
    small.give(1, "OP1", last=True)
    answer = small.services.evaluations.answer_id(small.last, small.questions["OP1"])
    page.go_to(Destination("evaluasi", answer, section="Tabel", tab="Asesor"))
    assert (page.shown.id, page.selected(), form(page).head.title()) == (small.last, answer, REGULATION)
    assert form(page).pages.currentWidget() is form(page).pages.body("Asesor")


def test_surveyed_statements_are_told_of(
    page: EvaluationsPage, small: SmallRound, told: list[KnownProblem], hands: Hands
) -> None:
    asked = small.services.records.add(
        kind("respondent"), {"evaluation_id": small.now, "dimension_id": 1, "number": 1}
    )
    values = {"respondent_id": asked, "question_id": small.questions["BL1"], "score": 3}
    small.services.records.add(kind("survey_answer"), values)
    view = table(page)
    view.select(small.questions["BL1"])
    hands.press(view.grid.view, Qt.Key.Key_1)
    assert [str(problem.message) for problem in told] == ["Nilai BL1 dihitung dari jawaban survei."]
    assert small.level("BL1") == ""
