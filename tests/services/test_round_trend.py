"""What the charts of a round are drawn from: years and components, kinds of score never mixed."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.services import Services
from tests.conftest import NOW
from tests.services.practice import practice_file

D = Decimal


@pytest.fixture
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    with practice_file(tmp_path_factory.mktemp("contoh"), NOW) as dossier:
        yield Services(dossier, lambda: date(2026, 11, 20))


def round_of(services: Services, year: int) -> int:
    return next(line.id for line in services.evaluations.rounds() if line.year == year)


def test_every_year_stands_with_its_own_and_its_official_index(services: Services) -> None:
    found = services.evaluations.trend(round_of(services, 2026))
    assert [(one.year, one.own, one.official) for one in found.years] == [
        (2024, D("2.70"), D("2.63")),
        (2025, D("2.86"), D("2.79")),
        (2026, D("3.07"), None),
    ]


def test_components_stand_beside_last_years_of_the_same_kind(services: Services) -> None:
    baseline = services.evaluations.trend(round_of(services, 2026)).components[0]
    assert (baseline.name, baseline.own, baseline.last_own) == ("Baseline", D("3.40"), D("3.20"))
    assert (baseline.official, baseline.panel) == (None, None)
    judged = services.evaluations.trend(round_of(services, 2025)).components[0]
    assert judged.official == judged.panel == D("3.15")


def test_later_years_are_not_told_of_an_earlier_round(services: Services) -> None:
    assert [one.year for one in services.evaluations.trend(round_of(services, 2024)).years] == [2024]


def test_a_year_without_the_region_is_a_gap(services: Services) -> None:
    services.records.change(EVALUATION, round_of(services, 2025), "participated", 0)
    found = services.evaluations.trend(round_of(services, 2026))
    assert [(one.own, one.official) for one in found.years if one.year == 2025] == [(None, None)]
