"""Every step to the index, as a person would write it on paper."""

from decimal import Decimal

from gm100_desktop.domain.index_steps import ScoredComponent, index_steps, steps_of_values
from gm100_desktop.domain.scoring import Weighted


def scores(text: str) -> list[Decimal | None]:
    return [None if word == "-" else Decimal(word) for word in text.split()]


def test_the_steps_from_answers() -> None:
    baseline = ScoredComponent("baseline", "Baseline", Decimal(10), scores("3.25 2.75 3.50 3.00 3.25"))
    output = ScoredComponent("output", "Output", Decimal(90), scores("3.00 2.50 - 3.25"))
    found = index_steps([baseline, output], "once")
    first, second = found.components
    assert (first.total, first.count, first.value, first.product) == (
        Decimal("15.75"),
        5,
        Decimal("3.15"),
        Decimal("0.315"),
    )
    assert (second.answered, second.count, second.value) == (3, 4, Decimal("2.19"))
    assert found.exact == Decimal("0.315") + Decimal("1.971")
    assert found.printed == found.comparable == Decimal("2.29")


def test_rounding_each_term_adds_rounded_terms() -> None:
    values = [
        ("a", "A", Weighted(Decimal("3.15"), Decimal(50))),
        ("b", "B", Weighted(Decimal("2.43"), Decimal(50))),
    ]
    found = steps_of_values(values, "per_term")
    assert [one.addend for one in found.components] == [Decimal("1.58"), Decimal("1.22")]
    assert (found.printed, found.comparable) == (Decimal("2.80"), Decimal("2.79"))
    assert found.components[0].total is None
