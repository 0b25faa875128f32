"""The survey by keys: forms typed in, pasted, doubted, and what is surveyed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.evaluations import EVALUATION, RESPONDENT
from gm100_desktop.domain.lines.surveys import RespondentLine, SurveySheet
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services import Services
from gm100_desktop.ui.dialogs.paste_preview import PastePreview
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_survey import RESPONDENTS, SurveyView
from gm100_desktop.ui.pages.evaluations_survey_entry import EntryGrid
from gm100_desktop.ui.pages.evaluations_survey_programmes import PROGRAMMES, SurveyedView
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.services.acting import a_programme
from tests.ui.conftest import Hands
from tests.ui.evaluations.conftest import shown_page
from tests.ui.evaluations.small_round import settle

CTRL = Qt.KeyboardModifier.ControlModifier
FORM = "4\t3\t2\t1\t4\t3\t2\t1\t4"
DIGITS = [getattr(Qt.Key, f"Key_{digit}") for digit in "01234"]


@pytest.fixture
def services(place: Workplace) -> Services:
    return Services(place.dossier, place.today)


@pytest.fixture
def evaluation(services: Services) -> int:
    return services.evaluations.start(2026, "II", services.instruments.lay("2024-REG"))


@pytest.fixture
def survey(place: Workplace, theme: Theme, evaluation: int) -> Iterator[EvaluationsPage]:
    """The page at the respondents of a round nobody has answered yet."""
    assert theme
    assert evaluation
    shown = shown_page(place)
    shown.open_section(RESPONDENTS)
    shown.enter()
    settle()
    yield shown
    shown.close()
    shown.deleteLater()


def view(page: EvaluationsPage) -> SurveyView:
    assert isinstance(page.view, SurveyView)
    return page.view


def entry(page: EvaluationsPage) -> EntryGrid:
    found = view(page).entry
    assert found is not None
    return found


def sheet(services: Services, evaluation: int) -> SurveySheet:
    return services.surveys.sheet(evaluation)


def people(services: Services, evaluation: int) -> list[RespondentLine]:
    return list(sheet(services, evaluation).respondents)


def answers(services: Services, evaluation: int) -> list[list[int]]:
    return [list(one.scores.values()) for one in people(services, evaluation)]


def paste(page: EvaluationsPage, hands: Hands, text: str) -> None:
    QApplication.clipboard().setText(text)
    hands.press(entry(page).grid.view, Qt.Key.Key_V, CTRL)


def accept_previews(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every preview is agreed to; what each of them said."""
    said: list[str] = []

    def agreed(self: QDialog) -> int:
        said.append(" ".join(label.text() for label in self.findChildren(QLabel)))
        return 1

    monkeypatch.setattr(PastePreview, "exec", agreed)
    return said


def test_a_form_is_typed_in_by_digits_and_the_next_one_begun(
    survey: EvaluationsPage, services: Services, evaluation: int, hands: Hands
) -> None:
    grid = entry(survey).grid.view
    for _ in range(2):
        hands.press(grid, Qt.Key.Key_Return, CTRL)
    first, second = people(services, evaluation)
    entry(survey).go_to(first.id, next(iter(entry(survey)._statements)))
    for place in range(9):
        hands.press(grid, DIGITS[place % 5])
    assert answers(services, evaluation) == [[0, 1, 2, 3, 4, 0, 1, 2, 3], []]
    hands.press(grid, Qt.Key.Key_Return)
    assert entry(survey).selected() == second.id
    hands.press(grid, Qt.Key.Key_4)
    assert answers(services, evaluation)[1] == [4]
    assert entry(survey).model.totals()["Layanan Publik/P1"] == "2,00"
    assert entry(survey).model.totals()["Nama"] == "Rata-rata"


def test_del_takes_an_answer_away_and_a_five_is_refused(
    survey: EvaluationsPage, services: Services, evaluation: int, hands: Hands
) -> None:
    grid = entry(survey).grid.view
    hands.press(grid, Qt.Key.Key_Return, CTRL)
    (one,) = people(services, evaluation)
    key = next(iter(entry(survey)._statements))
    entry(survey).go_to(one.id, key)
    hands.press(grid, Qt.Key.Key_3)
    entry(survey).go_to(one.id, key)
    hands.press(grid, Qt.Key.Key_Delete)
    assert answers(services, evaluation) == [[]]
    index = grid.currentIndex()
    assert not entry(survey).model.setData(index, "5")
    assert answers(services, evaluation) == [[]]


def test_the_statement_under_the_keys_stands_in_full_above_the_grid(
    survey: EvaluationsPage, services: Services, evaluation: int, hands: Hands
) -> None:
    grid = entry(survey).grid.view
    hands.press(grid, Qt.Key.Key_Return, CTRL)
    assert view(survey).head.words.text() == "0 = tidak merasakan sama sekali, 4 = merasakan sepenuhnya"
    entry(survey).go_to(people(services, evaluation)[0].id, "Kebijakan Publik/P5")
    asked = sheet(services, evaluation).statements_of(1)[4]
    assert view(survey).head.words.text() == f"P5 · {asked.label}"


def test_a_new_respondent_begins_at_the_name_with_day_and_enumerator_of_the_last(
    survey: EvaluationsPage, services: Services, evaluation: int, hands: Hands
) -> None:
    grid = entry(survey).grid.view
    hands.press(grid, Qt.Key.Key_Return, CTRL)
    services.surveys.put([people(services, evaluation)[0].id], RESPONDENT.field("enumerator"), "Rani")
    hands.press(grid, Qt.Key.Key_Return, CTRL)
    hands.type(grid, "S")
    typing = QApplication.focusWidget()
    assert typing is not None
    hands.type(typing, "ari")
    hands.press(typing, Qt.Key.Key_Tab)
    found = [(one.number, one.name, one.enumerator) for one in people(services, evaluation)]
    assert found == [(1, "", "Rani"), (2, "Sari", "Rani")]


def test_a_block_is_shown_before_it_is_added_and_wrong_rows_are_held_back(
    survey: EvaluationsPage,
    services: Services,
    evaluation: int,
    hands: Hands,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = accept_previews(monkeypatch)
    paste(survey, hands, f"Inisial\tUsia\t1\t2\t3\t4\t5\t6\t7\t8\t9\nA.B.\t34\t{FORM}\nC.D.\t200\t{FORM}")
    assert "1 baris siap ditambahkan, 1 ditahan" in said[0]
    assert [one.name for one in people(services, evaluation)] == ["A.B."]
    assert answers(services, evaluation) == [[4, 3, 2, 1, 4, 3, 2, 1, 4]]
    survey.place.undo.stack.undo()
    assert people(services, evaluation) == []


def test_a_clear_block_is_added_at_once_and_answers_are_pasted_over(
    survey: EvaluationsPage, services: Services, evaluation: int, hands: Hands, told: list[KnownProblem]
) -> None:
    paste(survey, hands, f"A.B.\t34\t{FORM}\nC.D.\t20\t{FORM}")
    first, second = people(services, evaluation)
    entry(survey).go_to(first.id, "Layanan Publik/P2")
    paste(survey, hands, "0\t0\n1\t1")
    assert answers(services, evaluation) == [[4, 0, 0, 1, 4, 3, 2, 1, 4], [4, 1, 1, 1, 4, 3, 2, 1, 4]]
    entry(survey).go_to(second.id, "Layanan Publik/P2")
    paste(survey, hands, "0\t0\n1\t7")
    assert told
    assert answers(services, evaluation)[1] == [4, 1, 1, 1, 4, 3, 2, 1, 4]


def test_quotas_stand_beside_and_a_doubt_leads_to_its_place(
    survey: EvaluationsPage, services: Services, evaluation: int, hands: Hands
) -> None:
    services.surveys.add_respondent(evaluation, 2)
    panel = view(survey).panel
    assert [line.words for line in panel.quotas.lines()][:2] == [
        "Smart Governance: 0 dari 50", "Smart Branding: 0 dari 50",
    ]  # fmt: skip
    found = [line.doubt for line in panel.doubts.lines()]
    at = next(at for at, one in enumerate(found) if one.sentence.startswith("Responden 1 Smart Branding"))
    panel.doubts.setFocus()
    for _ in range(at):
        hands.press(panel.doubts, Qt.Key.Key_Down)
    hands.press(panel.doubts, Qt.Key.Key_Return)
    assert entry(survey).dimension_id == 2
    assert entry(survey).selected() == people(services, evaluation)[0].id
    at = next(at for at, one in enumerate(found) if one.sentence.startswith("Program untuk Kebijakan Publik"))
    panel.doubts.opened.emit(at)
    assert isinstance(survey.view, SurveyedView)
    assert survey.view.selected() == 2


def test_in_a_narrow_window_the_doubts_and_dimensions_stand_above_the_grid(
    survey: EvaluationsPage, services: Services, evaluation: int
) -> None:
    services.surveys.add_respondent(evaluation, 2)
    head = view(survey).head
    assert head.told.isHidden()
    assert head.dimensions.isHidden()
    survey.resize(700, 500)
    settle()
    assert view(survey).panel.isHidden()
    assert head.dimensions.currentText() == "Smart Governance · 0 dari 50"
    menu = head.told.menu()
    assert head.told.text() == f"{len(menu.actions())} perlu diperiksa"
    next(one for one in menu.actions() if one.text().startswith("Responden 1 Smart Branding")).trigger()
    assert entry(survey).dimension_id == 2


def test_ctrl_page_down_shows_the_next_dimension(survey: EvaluationsPage, hands: Hands) -> None:
    hands.press(entry(survey).grid.view, Qt.Key.Key_PageDown, CTRL)
    assert entry(survey).dimension_id == 2
    hands.press(entry(survey).grid.view, Qt.Key.Key_PageUp, CTRL)
    hands.press(entry(survey).grid.view, Qt.Key.Key_PageUp, CTRL)
    assert entry(survey).dimension_id == 6


def test_what_is_surveyed_is_chosen_from_the_programmes_of_the_sub_dimension(
    survey: EvaluationsPage, services: Services, evaluation: int, hands: Hands
) -> None:
    agency = services.records.add(kind("agency"), {"name": "Dinas Pendidikan", "abbreviation": "Disdik"})
    plan = services.records.get(kind("programme"), a_programme(services.records, agency_id=agency))["plan_id"]
    a_programme(services.records, int(plan or 0), name="Lain", sub_dimension_id=4)
    survey.open_section(PROGRAMMES)
    shown = survey.view
    assert isinstance(shown, SurveyedView)
    assert len(shown.model.shown_lines()) == 18
    shown.select(1)
    index = shown.model.line_index(1, 1)
    assert shown.grid.parts.delegate.offers is not None
    assert list(shown.grid.parts.delegate.offers(kind("survey").field("programme_id"))) == ["Satu Genggam"]
    assert shown.model.setData(index, "Satu Genggam")
    line = sheet(services, evaluation).surveyed[0]
    assert (line.programme, line.agency) == ("Satu Genggam", "Disdik")
    assert not shown.model.setData(shown.model.line_index(2, 1), "Lain")
    assert sheet(services, evaluation).surveyed[1].programme == ""


def test_names_and_contacts_leave_neither_by_file_nor_in_copied_rows(
    survey: EvaluationsPage, services: Services, evaluation: int, hands: Hands
) -> None:
    paste(survey, hands, f"Sri Rahayu\t34\t{FORM}")
    (one,) = people(services, evaluation)
    services.surveys.put([one.id], RESPONDENT.field("contact"), "0812777")
    saved = entry(survey).grid.sheet()
    written = [column.title for column in saved.columns], [row.texts for row in saved.rows]
    assert "Umur" in written[0]
    assert "Sri" not in str(written)
    assert "0812777" not in str(written)
    hands.press(entry(survey).grid.view, Qt.Key.Key_C, CTRL)
    assert "34" in QApplication.clipboard().text()
    assert "Sri" not in QApplication.clipboard().text()


def test_names_are_erased_when_the_result_is_there(
    survey: EvaluationsPage,
    services: Services,
    evaluation: int,
    hands: Hands,
    told: list[KnownProblem],
) -> None:
    paste(survey, hands, f"Sri Rahayu\t34\t{FORM}")
    forget = next(action for action in survey.actions() if "nama dan kontak" in action.text())
    assert forget.isVisible()
    forget.trigger()
    assert told
    assert people(services, evaluation)[0].name == "Sri Rahayu"
    services.records.change(EVALUATION, evaluation, "state", "result")
    forget.trigger()
    assert people(services, evaluation)[0].name == ""
    assert answers(services, evaluation) == [[4, 3, 2, 1, 4, 3, 2, 1, 4]]


def test_a_round_without_statements_says_so(page: EvaluationsPage) -> None:
    page.open_section(RESPONDENTS)
    assert not view(page).empty.isHidden()
    assert view(page).entry is None
    page.enter()
    page.add_record()
    assert view(page).selected() is None
