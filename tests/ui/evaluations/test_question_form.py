"""The form of one question: text, drafts, last year, own figures, panel, kinds of score, one at a time."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLabel

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.own_figures import OwnFigure
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.unopened import Unopened, unopened_of
from gm100_desktop.ui.dialogs.drafts import DraftsDialog
from gm100_desktop.ui.file_drop import target_of
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_question import QuestionForm
from gm100_desktop.ui.pages.evaluations_single import SingleQuestion
from tests.ui.conftest import Hands
from tests.ui.evaluations.small_round import REGULATION, WORDS, SmallRound, form, settle, table

HOSTILE = "Rapat 'Dewan' <b>&amp; %s {0}\n\u202e=SUM(A1)"


def at(page: EvaluationsPage, small: SmallRound, code: str) -> QuestionForm:
    """The form of that question."""
    table(page).select(small.questions[code])
    return form(page)


def test_the_levels_say_what_they_mean_and_take_a_click(
    page: EvaluationsPage, small: SmallRound, hands: Hands
) -> None:
    small.give(1, "BL1", last=True)
    levels = at(page, small, "BL1").levels
    settle()
    assert [line.words for line in levels.lines()] == list(WORDS)
    assert "acuan internal" in form(page)._scale.text()
    assert levels.lines()[1].marks == "Tahun 2025: 1"
    hands.click(levels, QPoint(40, levels.height() - 8))
    assert (small.level("BL1"), levels.level) == ("4", 4)
    assert levels.lines()[4].marks == "Mandiri"


def test_a_text_is_stored_when_it_is_left_as_one_act(
    page: EvaluationsPage, small: SmallRound, hands: Hands
) -> None:
    shown = at(page, small, "OP1")
    shown.focus_field("explanation")
    hands.type(shown._block("explanation").input, "Perbup 14")
    table(page).step(-1)
    assert small.answer("OP1")["explanation"] == "Perbup 14"
    page.place.undo.stack.undo()
    assert small.answer("OP1") == {}


def test_hostile_text_is_only_text(page: EvaluationsPage, small: SmallRound) -> None:
    small.services.evaluations.put(small.last, small.questions["BL1"], "explanation", HOSTILE)
    shown = at(page, small, "BL1")
    shown._block("explanation").input.put(HOSTILE)
    shown.leave()
    assert small.answer("BL1")["explanation"] == HOSTILE.replace("\u202e", "")  # no hidden turning round
    assert "<b>&amp; %s {0}" in shown.last.text.text()
    title = at(page, small, "OP1").head._title
    assert (title.text(), title.textFormat()) == (REGULATION, Qt.TextFormat.PlainText)


def test_what_is_being_typed_survives_a_crash_also_before_there_is_an_answer(
    page: EvaluationsPage, small: SmallRound, hands: Hands
) -> None:
    acts = len(page.place.dossier.history_of_file(100))
    shown = at(page, small, "BL2")
    shown.focus_field("explanation")
    hands.type(shown._block("explanation").input, "Dewan bersid")
    page.keep_texts()
    (draft,) = page.place.dossier.drafts.all()
    waiting = Unopened(small.now, small.questions["BL2"])
    assert (draft.kind, unopened_of(draft.record_id), draft.text) == ("answer", waiting, "Dewan bersid")
    assert small.answer("BL2") == {}
    assert shown._block("explanation").input.written() == "Dewan bersid"
    shown.leave()
    assert small.answer("BL2")["explanation"] == "Dewan bersid"
    assert page.place.dossier.drafts.all() == []
    assert len(page.place.dossier.history_of_file(100)) == acts + 1
    page.place.undo.stack.undo()
    assert small.answer("BL2") == {}


def test_a_text_that_waited_for_its_answer_is_brought_back(page: EvaluationsPage, small: SmallRound) -> None:
    drafts, waiting = page.place.dossier.drafts, Unopened(small.now, small.questions["BL2"])
    drafts.keep("answer", waiting.key, "explanation", "Dewan bersid")
    small.give(2, "BL2")  # meanwhile the answer has come into the file
    shown = at(page, small, "BL2")
    assert shown._block("explanation").input.written() == "Dewan bersid"
    page.keep_texts()
    shown.leave()
    assert (small.answer("BL2")["explanation"], drafts.all()) == ("Dewan bersid", [])


def test_a_text_that_waited_is_taken_over_in_the_list_of_such_texts(
    page: EvaluationsPage, small: SmallRound
) -> None:
    drafts, waiting = page.place.dossier.drafts, Unopened(small.now, small.questions["BL2"])
    drafts.keep("answer", waiting.key, "explanation", "Dewan bersidang")
    drafts.keep("answer", Unopened(small.now, 999).key, "explanation", "Tidak ditanyakan lagi")
    asked = DraftsDialog(page.place.dossier, page.place.today, page)
    titles = {block.findChildren(QLabel)[0].text(): block for block in asked.blocks}
    gone = titles["Penjelasan · catatan yang sudah dihapus"]
    assert not gone.take.isEnabled()
    titles["Penjelasan · BL2 · Evaluasi 2026 Tahap II"].take.click()
    assert small.answer("BL2")["explanation"] == "Dewan bersidang"
    assert [draft.text for draft in drafts.all()] == ["Tidak ditanyakan lagi"]
    asked.deleteLater()


def test_a_half_typed_text_stays_with_its_round(page: EvaluationsPage, small: SmallRound) -> None:
    shown = at(page, small, "BL1")
    shown._block("explanation").input.put("Tahun ini")
    page.shown.choose(small.last)
    page.refresh_now()
    assert shown._block("explanation").input.written() == ""
    assert small.answer("BL1")["explanation"] == "Tahun ini"


def test_last_years_answer_is_taken_over_to_be_confirmed(
    page: EvaluationsPage, small: SmallRound, told: list[KnownProblem]
) -> None:
    small.give(3, "BL1", last=True)
    small.services.evaluations.put(small.last, small.questions["BL1"], "explanation", "Dua sidang")
    small.prove("BL1", "7", last=True)
    shown = at(page, small, "BL1")
    assert (shown.last.head.text(), shown.last.take.text()) == ("Jawaban 2025", "Salin ke 2026")
    assert shown.last.text.text() == "Dua sidang\nBukti B-001 hlm 7"
    shown.last.take.click()
    assert (small.answer("BL1")["explanation"], small.answer("BL1")["review"]) == ("Dua sidang", "to_confirm")
    assert (shown.chips.words(), small.level("BL1"), told) == (["B-001 hlm 7"], "", [])
    assert not at(page, small, "OP1").last.isVisible() or not form(page).last.take.isEnabled()


def test_each_assessor_has_a_field_and_the_kinds_are_never_mixed(
    page: EvaluationsPage, small: SmallRound
) -> None:
    small.give(4, *small.questions)
    person = small.services.records.add(kind("assessor"), {"evaluation_id": small.now, "name": "Sari"})
    shown = at(page, small, "OP1")
    shown.pages.select("Asesor")
    block = shown.panel.blocks()[person]
    block.input.put("2,5")
    block.leave()
    assert page.shown.answer(small.questions["OP1"]).panel == {person: Decimal("2.5")}  # type: ignore[union-attr]
    assert (shown.strip.index.text(), shown.strip.kinds.text()) == ("4,00", "Indeks mandiri")
    shown.kind_chosen.emit("panel")
    assert (shown.strip.index.text(), shown.strip.kinds.text()) == ("1,25", "Indeks asesor")
    shown.kind_chosen.emit("official")
    assert shown.strip.index.text() == "–"
    block.input.put("9")
    block.leave()
    assert block.problem
    assert page.shown.answer(small.questions["OP1"]).panel == {person: Decimal("2.5")}  # type: ignore[union-attr]


def test_the_letters_index_is_typed_and_a_difference_is_told(
    page: EvaluationsPage, small: SmallRound
) -> None:
    small.services.records.change(kind("evaluation"), small.now, "official_index", "3.31")
    for component, value in ((1, "3"), (2, "2")):
        row: dict[str, Value] = {"evaluation_id": small.now, "component_id": component, "value": value}
        small.services.records.add(kind("component_result"), row)
    shown = at(page, small, "BL1")
    shown.kind_chosen.emit("official")
    assert shown.strip.index.text() == "3,31"
    assert shown.steps.table.question() == "Mengapa 3,31?"
    assert "Indeks 2,500 → 2,50" in shown.steps.table.words()
    assert any("3,31" in words for words in shown.steps.table.words()[-2:])


def test_evidence_can_be_brought_before_there_is_an_answer(
    page: EvaluationsPage, small: SmallRound, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gm100_desktop.ui.dialogs import choose_record

    monkeypatch.setattr(choose_record.ChooseRecord, "exec", lambda _self: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(choose_record.ChooseRecord, "chosen", small.document)
    shown = at(page, small, "BL2")
    shown.chips.link.click()
    settle()
    assert [proof.mark for proof in page.shown.answer(small.questions["BL2"]).proofs] == ["B-001"]  # type: ignore[union-attr]
    assert shown.pages.currentWidget() is shown.pages.body("Bukti")
    page.place.undo.stack.undo()  # link and answer came by one act
    assert small.answer("BL2") == {}


def test_evidence_thought_better_of_adds_nothing(
    page: EvaluationsPage, small: SmallRound, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gm100_desktop.ui import evidence_intake
    from gm100_desktop.ui.dialogs import choose_record

    monkeypatch.setattr(choose_record.ChooseRecord, "exec", lambda _self: QDialog.DialogCode.Rejected)
    monkeypatch.setattr(evidence_intake, "ask_files", lambda *_: [])
    acts = len(page.place.dossier.history_of_file(100))
    shown = at(page, small, "BL2")
    shown.chips.link.click()
    shown.proofs._bring.click()
    assert small.answer("BL2") == {}
    assert len(page.place.dossier.history_of_file(100)) == acts


def test_a_file_dropped_on_the_form_proves_the_answer_not_the_question(
    page: EvaluationsPage, small: SmallRound
) -> None:
    target = target_of(at(page, small, "OP1"), page.place)
    assert small.answer("OP1") == {}
    cited = target.cited
    assert cited is not None
    assert cited.record_id == small.answer("OP1")["id"]


def test_one_at_a_time_goes_on_through_what_is_left(
    page: EvaluationsPage, small: SmallRound, hands: Hands
) -> None:
    small.give(3, "BL2")
    page.open_section("Satu per satu")
    view = page.view
    assert isinstance(view, SingleQuestion)
    page.narrowing.chosen.emit("unanswered")
    page.enter()
    hands.press(view.question_form.levels, Qt.Key.Key_2)
    hands.press(view.question_form.levels, Qt.Key.Key_J)
    assert view.selected() == small.questions["OP1"]
    assert "3 dari 3" in view.question_form.head._kind.text()
    hands.press(view.question_form.levels, Qt.Key.Key_1)
    assert [small.level(code) for code in small.questions] == ["2", "3", "1"]
    hands.press(view.question_form.levels, Qt.Key.Key_Delete)
    assert small.level("OP1") == ""


def test_an_own_figure_is_offered_and_never_taken_unasked(
    page: EvaluationsPage, small: SmallRound, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {small.questions["BL1"]: OwnFigure("12 dari 14 program berjalan", 4, "Masterplan, tahun 2026")}
    monkeypatch.setattr(type(page.desk.services.evaluations), "own_figures", lambda _self, _round: known)
    page.refresh_now()
    offered = at(page, small, "BL1").figure
    assert (offered.words.text(), small.level("BL1")) == ("12 dari 14 program berjalan", "")
    assert offered.source.text() == "Menyarankan tingkat 4 · acuan internal · Masterplan, tahun 2026"
    assert (offered.offer.isVisible(), offered.line.isVisible()) == (True, False)
    high = offered.height()
    offered.use.click()
    settle()
    assert (small.level("BL1"), offered.offer.isVisible(), offered.line.isVisible()) == ("4", False, True)
    assert offered.line.text().startswith("12 dari 14 program berjalan · Menyarankan tingkat 4")
    assert offered.height() < high / 2
    assert at(page, small, "BL2").figure.isHidden()
