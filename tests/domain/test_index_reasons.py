"""'Mengapa 2,77?' in sentences a clerk can check with a pencil."""

from decimal import Decimal

from gm100_desktop.domain.index_reasons import reasons
from gm100_desktop.domain.index_steps import ScoredComponent, index_steps, steps_of_values
from gm100_desktop.domain.scoring import Weighted, question_score


def test_every_step_of_a_version_that_rounds_once() -> None:
    third = question_score([Decimal(3), Decimal(3), Decimal(4)])
    parts = [
        ScoredComponent("baseline", "Baseline", Decimal(40), (Decimal("3.25"), None)),
        ScoredComponent("output", "Output", Decimal(60), (third, third, third)),
        ScoredComponent("outcome", "Outcome", Decimal(0), (third,)),
    ]
    assert reasons(index_steps(parts, "once")) == (
        "Baseline: 3,25 : 2 pertanyaan = 1,63 (1 belum dijawab, dihitung 0); 1,63 × 40 % = 0,652.",
        "Output: 10 : 3 pertanyaan = 3,33; 3,33 × 60 % = 1,998.",
        "Outcome: 3,3333… : 1 pertanyaan = 3,33; 3,33 × 0 % = 0,00.",
        "Indeks: 0,652 + 1,998 + 0,00 = 2,650, dibulatkan sekali = 2,65.",
    )


def test_every_step_of_a_version_that_rounds_each_term() -> None:
    values = [
        ("a", "A", Weighted(Decimal("3.15"), Decimal(50))),
        ("b", "B", Weighted(Decimal("2.43"), Decimal(50))),
    ]
    assert reasons(steps_of_values(values, "per_term")) == (
        "A: nilai 3,15; 3,15 × 50 % = 1,575, dibulatkan 1,58.",
        "B: nilai 2,43; 2,43 × 50 % = 1,215, dibulatkan 1,22.",
        "Indeks: 1,58 + 1,22 = 2,80 (dibulatkan per komponen, seperti surat hasil).",
        "Indeks sebanding: jumlah sebelum pembulatan, dibulatkan sekali = 2,79.",
    )


def test_an_instrument_without_components() -> None:
    assert reasons(steps_of_values([], "once")) == ("Indeks: 0 = 0, dibulatkan sekali = 0,00.",)
