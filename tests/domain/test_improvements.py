"""Years compared with each other, and letters with the arithmetic."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from gm100_desktop.domain.disagreements import disagreements
from gm100_desktop.domain.evaluations import ScoreKind
from gm100_desktop.domain.improvements import Improvement, improvement, standing
from gm100_desktop.domain.lines.evaluations import AnswerLine, ComponentLine, RoundLine, RoundSheet

SELF, PANEL = ScoreKind.SELF.value, ScoreKind.PANEL.value
VALUES = "3.15 2.43 2.92 2.63 2.77"
WEIGHTS = "10 20 30 20 20"


def a_line(year: int, **given: object) -> RoundLine:
    line = RoundLine(
        id=year,
        year=year,
        phase="II",
        state="result",
        track="REGULER",
        instrument_id=1,
        version=f"{year}-REG",
        rounding="once",
        participated=True,
        is_final=True,
        due_on=None,
        official_index=None,
        official_improvement=None,
        rank=None,
    )
    return replace(line, **given)  # type: ignore[arg-type]  # each test names the fields it means


def a_sheet(
    line: RoundLine, *, own: str = "", panel: str = "", official: str = "", weights: str = WEIGHTS
) -> RoundSheet:
    """One question a component; '-' where nothing is given."""
    shares = weights.split()
    parts = [
        ComponentLine(at, f"c{at}", f"Komponen {at}", Decimal(weight), given)
        for at, (weight, given) in enumerate(zip(shares, numbers(official, len(shares)), strict=True), 1)
    ]
    scores = zip(numbers(own, len(shares)), numbers(panel, len(shares)), strict=True)
    answers = [
        AnswerLine(at, at, f"c{at}", f"Q{at}", "", self_score=mine, final_score=theirs)
        for at, (mine, theirs) in enumerate(scores, 1)
    ]
    return RoundSheet(line, parts, answers)


def final_only(year: int, index: str) -> RoundSheet:
    return RoundSheet(a_line(year, instrument_id=None, official_index=Decimal(index)), (), ())


def numbers(text: str, count: int) -> Sequence[Decimal | None]:
    given = text.split() or ["-"] * count
    return [None if one == "-" else Decimal(one) for one in given]


NOW = a_sheet(a_line(2026), own="4 4 4 4 4", panel=VALUES)


def test_the_change_of_the_worked_example() -> None:
    before = a_sheet(a_line(2025), panel="2.83 2.83 2.83 2.83 2.83")
    expected = Improvement(Decimal("-0.07"), compared_with="nilai asesor 2025: 2,83")
    assert improvement(NOW, before, PANEL) == expected


def test_years_are_compared_by_the_index_rounded_once() -> None:
    before = a_sheet(a_line(2025, rounding="per_term"), panel=VALUES)
    assert before.steps(PANEL).printed == Decimal("2.77")
    assert improvement(NOW, before, PANEL).value == Decimal("0.00")


def test_self_scores_are_compared_with_self_scores_only() -> None:
    before = a_sheet(a_line(2025), own="3 3 3 3 3", panel=VALUES, official=VALUES)
    found = improvement(NOW, before, SELF)
    assert (found.value, found.compared_with) == (Decimal("1.00"), "nilai mandiri 2025: 3,00")
    without = a_sheet(a_line(2025), panel=VALUES, official=VALUES)
    assert improvement(NOW, without, SELF).value is None
    assert improvement(NOW, final_only(2025, "2.31"), SELF).value is None


def test_official_components_stand_in_for_a_panel_that_is_not_on_file() -> None:
    before = a_sheet(a_line(2025, rounding="per_term"), official=VALUES)
    found = standing(before, PANEL)
    assert found is not None
    assert (found.index, found.source, found.is_approximate) == (
        Decimal("2.76"), "komponen resmi 2025", False,
    )  # fmt: skip
    half = a_sheet(a_line(2025, official_index=Decimal("2.80")), official="3 - 3 3 3")
    told = standing(half, PANEL)
    assert told is not None
    assert (told.index, told.source) == (Decimal("2.80"), "nilai akhir resmi 2025")


@pytest.mark.parametrize(("rounding", "approximate"), [("once", False), ("per_term", True)])
def test_a_printed_index_alone_is_exact_only_when_it_was_rounded_once(
    rounding: str, approximate: bool
) -> None:
    sheet = a_sheet(a_line(2025, rounding=rounding, official_index=Decimal("2.77")))
    found = improvement(NOW, sheet, PANEL)
    assert (found.value, found.is_approximate) == (Decimal("-0.01"), approximate)


def test_a_final_score_alone_makes_the_change_approximate() -> None:
    found = improvement(NOW, final_only(2025, "2.31"), PANEL)
    assert found == Improvement(Decimal("0.45"), True, "nilai akhir resmi 2025: 2,31")


@pytest.mark.parametrize(
    ("sheet", "before", "why"),
    [
        (NOW, None, "Tidak ada evaluasi 2025."),
        (NOW, a_sheet(a_line(2025, participated=False)), "Daerah tidak ikut evaluasi 2025."),
        (NOW, a_sheet(a_line(2025)), "Evaluasi 2025 tanpa nilai yang sebanding."),
        (a_sheet(a_line(2026)), NOW, "Evaluasi 2026 belum dinilai."),
        (a_sheet(a_line(2026, participated=False)), NOW, "Daerah tidak ikut evaluasi 2026."),
        (a_sheet(a_line(2026, is_final=False), panel=VALUES), NOW, "Bukan putaran akhir 2026."),
    ],
)
def test_without_two_years_there_is_no_change(sheet: RoundSheet, before: RoundSheet | None, why: str) -> None:
    assert improvement(sheet, before, PANEL) == Improvement(None, compared_with=why)


def test_a_region_that_did_not_take_part_has_0() -> None:
    absent = standing(a_sheet(a_line(2025, participated=False), panel=VALUES), PANEL)
    assert absent is not None
    assert (str(absent.index), absent.source) == ("0.00", "tidak ikut 2025")


def test_letters_that_agree_are_not_told() -> None:
    line = a_line(2026, official_index=Decimal("2.77"), official_improvement=Decimal("-0.06"))
    before = a_sheet(a_line(2025), panel="2.83 2.83 2.83 2.83 2.83")
    assert list(disagreements(a_sheet(line, panel=VALUES, official=VALUES), before)) == []
    assert list(disagreements(NOW, None)) == []


def test_every_typed_value_that_differs_is_told_with_both_values() -> None:
    line = a_line(2026, official_index=Decimal("2.80"), official_improvement=Decimal("0.05"))
    before = a_sheet(a_line(2025), panel="2.83 2.83 2.83 2.83 2.83")
    sheet = a_sheet(line, panel=VALUES, official="3.15 2.63 2.92 2.63 2.78")
    assert list(disagreements(sheet, before)) == [
        "Nilai resmi Komponen 2 2,63, sedangkan hitungan dari nilai asesor 2,43: selisih 0,20.",
        "Indeks resmi 2,80, sedangkan hitungan dari nilai asesor 2,76: selisih 0,04.",
        "Peningkatan resmi +0,05, sedangkan terhadap nilai asesor 2025: 2,83 hasilnya -0,07: selisih 0,12.",
    ]


def test_the_letter_may_disagree_with_itself() -> None:
    sheet = a_sheet(a_line(2026, official_index=Decimal("2.90")), official=VALUES)
    assert list(disagreements(sheet, None)) == [
        "Indeks resmi 2,90, sedangkan hitungan dari nilai resmi komponen 2,76: selisih 0,14."
    ]


def test_an_approximate_change_says_so() -> None:
    line = a_line(2026, official_improvement=Decimal("0.90"))
    (told,) = disagreements(a_sheet(line, panel=VALUES), final_only(2025, "2.31"))
    assert "hasilnya +0,45 (perkiraan): selisih 0,45." in told


def test_a_region_that_did_not_take_part_has_no_index() -> None:
    absent = a_sheet(a_line(2026, participated=False, official_index=Decimal("2.10")))
    assert list(disagreements(absent, None)) == [
        "Indeks resmi 2026 2,10, padahal daerah dicatat tidak ikut dan nilainya 0,00."
    ]
    zero = a_sheet(a_line(2026, participated=False, official_index=Decimal("0.00")), official=VALUES)
    assert list(disagreements(zero, None)) == []
