"""The masterplan read for its page: what comes back, in which order, by how many queries."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest

from gm100_desktop.domain.funding import Funds
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.masterplan import PlanLine
from gm100_desktop.domain.programmes import YearWork
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.masterplan import Masterplan
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries import masterplan


@pytest.fixture
def records(dossier: Dossier) -> Records:
    return Records(dossier, lambda: date(2026, 11, 5))


@pytest.fixture
def plan(records: Records) -> int:
    values: dict[str, Any] = {"title": "Master Plan", "version": "2", "start_year": 2024, "end_year": 2028}
    return records.add(kind("plan"), {**values, "is_current": 1})


@contextmanager
def counted(dossier: Dossier) -> Iterator[list[str]]:
    """The statements sent meanwhile."""
    sent: list[str] = []
    dossier.connection.set_trace_callback(sent.append)
    try:
        yield sent
    finally:
        dossier.connection.set_trace_callback(None)


def a_programme(records: Records, plan: int, **values: Any) -> int:
    given = {"plan_id": plan, "sub_dimension_id": 1, "name": "Satu Genggam", **values}
    return records.add(kind("programme"), given)


def test_an_empty_file_has_branches_but_no_plan(dossier: Dossier) -> None:
    assert masterplan.current_plan(dossier.connection) is None
    branches = masterplan.sub_dimensions(dossier.connection)
    assert [len(branches), branches[0].name, branches[0].dimension] == [18, "Layanan Publik", "governance"]
    assert branches[-1].dimension_name == "Smart Environment"


def test_the_current_plan_comes_with_its_legal_basis(dossier: Dossier, records: Records, plan: int) -> None:
    decree = records.add(kind("document"), {"kind": "regulation_head", "title": "Perbup Masterplan"})
    records.change(kind("plan"), plan, "legal_basis_id", decree)
    records.change(kind("plan"), plan, "legal_state", "draft")
    found = masterplan.current_plan(dossier.connection)
    told = ("smart_city", "Master Plan", "2", 2024, 2028, "draft", "regulation_head")
    assert found == PlanLine(plan, *told)
    assert found.name == "Master Plan Smart City 2024–2028, versi 2"
    assert found.legal_basis == "Perbup/Perwali (rancangan)"
    assert found._replace(region_type="kota").legal_basis == "Perwali (rancangan)"


def test_the_plan_knows_the_sort_of_its_region(dossier: Dossier, records: Records, plan: int) -> None:
    records.add(
        kind("region"),
        {
            "name": "Tirta Kencana",
            "type": "kabupaten",
            "code": "99.01",
            "working_year": 2026,
            "working_phase": "II",
        },
    )
    found = masterplan.current_plan(dossier.connection)
    assert found is not None
    assert found.region_type == "kabupaten"


def test_programmes_stand_branch_by_branch_and_those_without_a_code_last(
    dossier: Dossier, records: Records, plan: int
) -> None:
    a_programme(records, plan, name="Terakhir", sub_dimension_id=4)
    a_programme(records, plan, name="Tanpa kode")
    a_programme(records, plan, name="Kedua", code="GOV-LP-02")
    a_programme(records, plan, name="Pertama", code="GOV-LP-01")
    names = [row.name for row in masterplan.programmes(dossier.connection, plan)]
    assert names == ["Pertama", "Kedua", "Tanpa kode", "Terakhir"]


def test_a_programme_carries_its_years_its_money_and_its_evidence(
    dossier: Dossier, records: Records, plan: int
) -> None:
    agency = records.add(kind("agency"), {"name": "Dinas Kominfo", "abbreviation": "Diskominfo"})
    programme = a_programme(records, plan, agency_id=agency, status="running")
    for year, target in ((2026, "80"), (2025, "60.5")):
        values: dict[str, Any] = {
            "programme_id": programme,
            "year": year,
            "target": target,
            "status": "running",
        }
        records.add(kind("programme_year"), values)
    money: dict[str, Any] = {"programme_id": programme, "year": 2026, "allocation": 350_000_000}
    records.add(kind("programme_budget"), {**money, "source": "special_allocation", "realisation": 0})
    records.add(kind("programme_budget"), {**money, "source": "csr"})
    document = records.add(kind("document"), {"title": "Rekap aduan", "code": "B-031"})
    link: dict[str, Any] = {
        "record_kind": "programme",
        "record_id": programme,
        "document_id": document,
        "page": "3",
    }
    records.add(kind("evidence_link"), link)
    (row,) = masterplan.programmes(dossier.connection, plan)
    assert row.works == (YearWork(2025, "60.5", "", "running"), YearWork(2026, "80", "", "running"))
    assert row.funds == (
        Funds("special_allocation", 2026, 350_000_000, 0),
        Funds("csr", 2026, 350_000_000, None),
    )
    assert (row.agency, row.agency_name, row.evidence_count) == ("Diskominfo", "Dinas Kominfo", 1)
    (evidence,) = masterplan.evidence_of(dossier.connection, "programme", programme)
    assert evidence.words == "B-031 hlm 3 Rekap aduan"


def test_a_list_is_one_query_however_many_programmes(dossier: Dossier, records: Records, plan: int) -> None:
    rows: list[dict[str, Any]] = [
        {"plan_id": plan, "sub_dimension_id": 1 + n % 18, "name": f"Program {n}"} for n in range(200)
    ]
    ids = records.add_many(kind("programme"), rows)
    years: list[dict[str, Any]] = [
        {"programme_id": n, "year": year, "target": "1"} for n in ids for year in range(2024, 2029)
    ]
    records.add_many(kind("programme_year"), years)
    with counted(dossier) as sent:
        lines = Masterplan(dossier, lambda: date(2026, 11, 5)).programmes(plan, 2026)
    assert len(sent) == 1
    assert [len(lines), len(lines[0].works)] == [200, 5]
