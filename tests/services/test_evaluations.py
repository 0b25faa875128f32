"""Rounds of the practice region as the page of evaluations sees them."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from gm100_desktop.domain.evaluations import ScoreKind
from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.domain.lines.evaluations import AnswerLine, RoundSheet
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.evaluations import Evaluations
from tests.conftest import NOW
from tests.services.practice import practice_file

DAY = date(2026, 11, 20)
SELF, PANEL = ScoreKind.SELF, ScoreKind.PANEL
FEW = 12
"""Queries for a whole round, however many questions it has."""


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    with practice_file(tmp_path_factory.mktemp("contoh"), NOW) as dossier:
        yield dossier


@pytest.fixture
def evaluations(practice: Dossier) -> Evaluations:
    return Services(practice, lambda: DAY).evaluations


def round_id(evaluations: Evaluations, year: int) -> int:
    return next(one.id for one in evaluations.rounds() if one.year == year)


def sheet_of(evaluations: Evaluations, year: int) -> RoundSheet:
    return evaluations.sheet(round_id(evaluations, year))


def answer(sheet: RoundSheet, code: str) -> AnswerLine:
    return next(line for line in sheet.answers if line.code == code)


def test_the_yearly_rounds_newest_first_and_the_selection_apart(evaluations: Evaluations) -> None:
    found = evaluations.rounds()
    assert [(one.year, one.phase) for one in found] == [(2026, "II"), (2025, "II"), (2024, "II")]
    assert [one.official_index for one in found] == [None, Decimal("2.79"), Decimal("2.63")]
    assert (found[1].version, found[1].rounding, found[1].rank) == ("2025-REG", "once", 104)


def test_a_round_holds_every_question_in_the_order_of_its_instrument(evaluations: Evaluations) -> None:
    sheet = sheet_of(evaluations, 2026)
    codes = [line.code for line in sheet.answers]
    assert len(codes) == 111
    assert codes[:6] == ["BL1", "BL2", "BL3", "BL4", "BL5", "OP1"]
    assert [part.code for part in sheet.components] == [
        "baseline", "output", "outcome", "impact", "quick_win",
    ]  # fmt: skip
    assert sum(part.weight for part in sheet.components) == 100
    assert sheet.levels["regulation"][0] == "Belum ada"


def test_an_answer_stands_beside_last_years(evaluations: Evaluations) -> None:
    found = answer(sheet_of(evaluations, 2026), "BL1")
    assert (found.self_score, found.review, found.agency) == (Decimal(4), "checked", "Diskominfo")
    assert found.last is not None
    assert (found.last.year, found.last.self_score, found.last.panel_score) == (
        2025, Decimal(3), Decimal("3.25"),
    )  # fmt: skip
    assert found.last.explanation.startswith("Peraturan Bupati Nomor 31 Tahun 2024")
    assert [proof.words for proof in found.proofs]


def test_a_statement_is_scored_by_the_survey(evaluations: Evaluations, practice: Dossier) -> None:
    found = answer(sheet_of(evaluations, 2026), "IM-1-1-1")
    scores = [
        score
        for (score,) in practice.connection.execute(
            "SELECT score FROM survey_answer WHERE question_id = ?", (found.question_id,)
        )
    ]
    assert len(scores) == 50
    assert found.self_score == Decimal(sum(scores) * 2).scaleb(-2)
    with pytest.raises(KnownProblem, match="dihitung dari jawaban survei"):
        evaluations.put_level(round_id(evaluations, 2026), [found.question_id], Decimal(4))


@pytest.mark.parametrize("year", [2024, 2025])
def test_the_panel_gives_what_the_letter_prints(evaluations: Evaluations, year: int) -> None:
    sheet = sheet_of(evaluations, year)
    assert [step.value for step in sheet.steps(PANEL).components] == [
        part.official for part in sheet.components
    ]
    assert sheet.steps(PANEL).printed == sheet.round.official_index
    assert evaluations.disagreements(sheet.round.id) == []


def test_the_change_against_the_year_before(evaluations: Evaluations) -> None:
    found = evaluations.improvement(round_id(evaluations, 2025), PANEL)
    assert (found.value, found.is_approximate, found.compared_with) == (
        Decimal("0.16"), False, "nilai asesor 2024: 2,63",
    )  # fmt: skip
    first = evaluations.improvement(round_id(evaluations, 2024), PANEL)
    assert (first.value, first.compared_with) == (None, "Tidak ada evaluasi 2023.")
    own = evaluations.improvement(round_id(evaluations, 2026), SELF)
    assert own.value is not None
    assert own.compared_with.startswith("nilai mandiri 2025: ")
    assert evaluations.improvement(round_id(evaluations, 2026), PANEL).value is None
    assert evaluations.comparable(round_id(evaluations, 2026), PANEL) is None


def test_a_whole_round_takes_a_few_queries(evaluations: Evaluations, practice: Dossier) -> None:
    wanted = round_id(evaluations, 2026)
    asked: list[str] = []
    practice.connection.set_trace_callback(asked.append)
    try:
        evaluations.sheet(wanted)
    finally:
        practice.connection.set_trace_callback(None)
    assert len(asked) <= FEW, asked


def test_odd_rounds_are_told(evaluations: Evaluations, practice: Dossier) -> None:
    assert [evaluations.doubts(one.id) for one in evaluations.rounds()] == [[], [], []]
    first = Services(practice, lambda: DAY).records
    one = round_id(evaluations, 2026)
    first.change(EVALUATION, one, "track", "KPPN_IKN")
    assert [sentence.partition(",")[0] for sentence in evaluations.doubts(one)] == [
        "Putaran ini jalur KPPN dan IKN"
    ] * 2
    first.change(EVALUATION, one, "track", "REGULER")
