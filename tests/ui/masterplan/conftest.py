"""The page of Masterplan with a plan of three programmes, shown as in an office."""

from collections.abc import Iterator
from typing import Any

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.programmes import Programmes
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.masterplan_table import ProgrammeTable
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.masterplan.looking import NAMES, click


@pytest.fixture
def records(place: Workplace) -> Records:
    return Records(place.dossier, place.today)


@pytest.fixture
def acts(place: Workplace, records: Records) -> Programmes:
    return Programmes(place.dossier, records)


@pytest.fixture
def page(place: Workplace, theme: Theme) -> Iterator[MasterplanPage]:
    """The page of a file without a plan, shown as in an office."""
    assert theme
    shown = MasterplanPage(place)
    place.undo.changed.connect(shown.take)
    shown.resize(1158, 700)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def plan(records: Records, acts: Programmes) -> list[int]:
    """Three programmes of a plan of five years; the ids in the order of NAMES."""
    plan_id = acts.make_plan("Master Plan Smart City", 2024, 2028)
    agency = records.add(kind("agency"), {"name": "Dinas Komunikasi", "abbreviation": "Diskominfo"})
    ids = [acts.add(plan_id, branch, name) for branch, name in zip((1, 1, 4), NAMES, strict=True)]
    for programme, code in zip(ids, ("GOV-LP-01", "GOV-LP-04", "BRA-TO-01"), strict=True):
        values: dict[str, Any] = {"code": code, "agency_id": agency, "status": "running"}
        records.change_many(kind("programme"), [(programme, name, value) for name, value in values.items()])
    acts.put_work(ids[1], 2026, "target", "80")
    acts.put_work(ids[1], 2026, "result", "38")
    acts.put_money(ids[1], 2026, "allocation", 350_000_000)
    acts.put_money(ids[1], 2026, "realisation", 71_500_000)
    return ids


@pytest.fixture
def table(plan: list[int], page: MasterplanPage) -> ProgrammeTable:
    """The page in its table."""
    click(page, "Tabel")
    grid = page.lists.grid
    assert isinstance(grid, ProgrammeTable)
    return grid
