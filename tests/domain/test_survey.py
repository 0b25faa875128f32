"""What the answers of a survey say, and how many there must be."""

from decimal import Decimal

from gm100_desktop.domain.survey import QUOTA, asked_of, is_parted, quotas, statement_score
from tests.domain.a_survey import full, respondent, survey


def test_a_statement_scores_the_mean_of_its_answers_half_up() -> None:
    assert statement_score([2, 2, 3, 2, 2, 2, 2, 2]) == Decimal("2.13")
    assert statement_score([0, 0]) == Decimal("0.00")
    assert statement_score([]) is None


def test_each_dimension_asks_fifty_who_answered_everything() -> None:
    people = [*full(1), *full(2, 12), respondent(13, 2, parts=(1, 2))]
    found = quotas(survey(people))
    assert [(one.name, one.count, one.goal, one.missing) for one in found] == [
        ("Smart Governance", 50, QUOTA, 0),
        ("Smart Branding", 12, QUOTA, 38),
    ]


def test_a_form_per_sub_dimension_is_known_by_its_answers_and_counted_apart() -> None:
    people = [respondent(at, parts=(1 + at % 3,)) for at in range(1, 11)]
    sheet = survey(people)
    assert is_parted(sheet, 1)
    assert not is_parted(sheet, 2)
    found = [(one.name, one.part, one.count) for one in quotas(sheet)]
    assert found == [("Bagian 1", 1, 3), ("Bagian 2", 2, 4), ("Bagian 3", 3, 3), ("Smart Branding", 0, 0)]
    assert [one.part for one in asked_of(sheet, people[0])] == [2, 2, 2]


def test_a_form_that_is_being_typed_is_still_one_form() -> None:
    assert not is_parted(survey([respondent(1, parts=(1,))]), 1)
    assert not is_parted(survey([*full(count=3), respondent(4, parts=(1,))]), 1)


def test_a_survey_nobody_answered_counts_nought() -> None:
    assert [one.count for one in quotas(survey([]))] == [0, 0]
