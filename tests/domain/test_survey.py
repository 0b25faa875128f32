"""What the answers of a survey say."""

from decimal import Decimal

from gm100_desktop.domain.survey import statement_score


def test_a_statement_scores_the_mean_of_its_answers_half_up() -> None:
    assert statement_score([2, 2, 3, 2, 2, 2, 2, 2]) == Decimal("2.13")
    assert statement_score([0, 0]) == Decimal("0.00")
    assert statement_score([]) is None
