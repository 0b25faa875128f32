"""The simulator over the practice region's round: what it offers, and steps that become tasks."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from gm100_desktop.domain.evaluations import ScoreKind
from gm100_desktop.domain.kinds.sessions import TASK
from gm100_desktop.domain.simulator import StepKind, cheapest, index_of, ranked
from gm100_desktop.domain.step_offers import key_of
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from tests.conftest import NOW
from tests.services.practice import practice_file

DAY = date(2026, 11, 20)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Dossier]:
    with practice_file(tmp_path, NOW) as dossier:
        yield dossier


@pytest.fixture
def services(practice: Dossier) -> Services:
    return Services(practice, lambda: DAY)


@pytest.fixture
def round_id(services: Services) -> int:
    return next(line.id for line in services.evaluations.rounds() if line.year == 2026)


def test_without_steps_the_index_is_the_own_one(services: Services, round_id: int) -> None:
    found = services.simulation.offers(round_id, {}, only_proven=False)
    assert index_of(found.parts, {}, "once") == found.sheet.steps(ScoreKind.SELF)


def test_statements_the_citizens_answered_have_no_steps(services: Services, round_id: int) -> None:
    parts = services.simulation.offers(round_id, {}).parts
    impact = next(part for part in parts if part.code == "impact")
    assert len(impact.chains) == 54
    assert not any(chain.steps for chain in impact.chains)


def test_programmes_that_are_planned_are_offered_one_by_one(services: Services, round_id: int) -> None:
    parts = services.simulation.offers(round_id, {}).parts
    steps = [step for part in parts for chain in part.chains for step in chain.steps]
    assert [step.words for step in steps if step.question == "OC27"] == ["2 lagi berjalan: 7 dari 8"]
    assert {step.kind for step in steps} >= {StepKind.LEVEL.value, StepKind.PROGRAMME.value}


def test_a_plan_reaches_what_was_wished(services: Services, round_id: int) -> None:
    parts = services.simulation.offers(round_id, {}).parts
    found = cheapest(parts, "once", Decimal("3.30"))
    assert found is not None
    assert found.index >= Decimal("3.30")
    assert ranked(parts, "once")[0].gain_per_effort >= ranked(parts, "once")[-1].gain_per_effort


def test_the_effort_that_was_set_counts(services: Services, round_id: int) -> None:
    step = ranked(services.simulation.offers(round_id, {}).parts, "once")[0].step
    again = services.simulation.offers(round_id, {key_of(step): 99}).parts
    assert 99 in [one.step.effort for one in ranked(again, "once") if one.step.question == step.question]


def test_steps_become_tasks_in_one_act(services: Services, round_id: int, practice: Dossier) -> None:
    steps = [one.step for one in ranked(services.simulation.offers(round_id, {}).parts, "once")[:3]]
    before = len(services.records.all(TASK))
    made = services.simulation.make_tasks(round_id, steps)
    rows = [services.records.get(TASK, one) for one in made]
    assert len(services.records.all(TASK)) == before + 3
    assert all(str(row["text"]).startswith(step.question) for row, step in zip(rows, steps, strict=True))
    assert all(row["due_on"] and row["agency_id"] for row in rows)
    newest = practice.history_of_file(1)[0]
    assert newest.label == "Catat 3 langkah simulator sebagai tugas"
