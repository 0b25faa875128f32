"""Programmes, actions and money of a small plan, with answers worked out by hand."""

import pytest

from gm100_desktop.domain.briefs.masterplan import Count, MasterplanBrief, Money, YearMark
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import laporan
from tests.services.gathering.told import add, paper, plan, programme

NONE, PLANNED, RUNNING = YearMark.NONE, YearMark.PLANNED, YearMark.RUNNING


def _plan(dossier: Dossier, day: str = "2026-11-20", **options: object) -> MasterplanBrief:
    return laporan(dossier, day, **options).masterplan


@pytest.mark.parametrize(
    ("own", "years", "marks", "running"),
    [
        ({"status": "planned"}, {}, (NONE, NONE, NONE), 0),
        ({"status": "running"}, {}, (NONE, NONE, RUNNING), 1),
        ({"status": "running", "status_on": "2025-03-01"}, {}, (NONE, RUNNING, RUNNING), 1),
        ({"status": "running"}, {2025: "running", 2026: "stopped"}, (NONE, RUNNING, PLANNED), 0),
        ({"status": "planned"}, {2024: "finished", 2026: "running"}, (RUNNING, NONE, RUNNING), 1),
        ({"status": "postponed"}, {2026: "planned"}, (NONE, NONE, PLANNED), 0),
    ],
)
def test_a_programme_stands_by_its_year_else_by_itself(
    region: Records,
    dossier: Dossier,
    own: dict[str, str],
    years: dict[int, str],
    marks: tuple[YearMark, ...],
    running: int,
) -> None:
    one = programme(region, plan(region), "GOV-1", **own)
    for year, status in years.items():
        add(region, "programme_year", programme_id=one, year=year, status=status, target="10")
    told = _plan(dossier)
    (line,) = told.dimensions[0].sub_dimensions[0].programmes
    assert (line.marks_by_year, told.count) == (marks, Count(running, 1))
    assert told.dimensions[0].running_by_year[2] == running


def test_what_comes_after_the_day_is_not_told(region: Records, dossier: Dossier) -> None:
    one = programme(region, plan(region), "GOV-1", unit="desa")
    for year, status, result in ((2025, "running", "8"), (2026, "finished", "12")):
        add(region, "programme_year", programme_id=one, year=year, status=status, target="10", result=result)
        add(region, "programme_budget", programme_id=one, year=year, allocation=100, realisation=90)
    before, now = _plan(dossier, "2025-12-31", year=2025), _plan(dossier)
    assert (before.budget.by_year[1:], now.budget.by_year[1:]) == (
        (Money(100, 90), Money(100, 0)), (Money(100, 90), Money(100, 90)),
    )  # fmt: skip
    lines = [told.dimensions[0].sub_dimensions[0].programmes[0] for told in (before, now)]
    assert [line.marks_by_year for line in lines] == [(NONE, RUNNING, PLANNED), (NONE, RUNNING, RUNNING)]
    assert [line.works[1].result for line in lines] == ["", "12 desa"]
    assert [line.status for line in lines] == ["Berjalan", "Selesai"]


def test_money_by_source_and_group(region: Records, dossier: Dossier) -> None:
    one = programme(region, plan(region), "GOV-1")
    for year, source, allocation, realisation in (
        (2026, "regional_budget", 70, 60),
        (2026, "special_allocation", 20, None),
        (2026, "csr", 10, 10),
        (2025, "regional_budget", 5, 5),
    ):
        add(region, "programme_budget", programme_id=one, year=year, source=source, allocation=allocation,
            realisation=realisation)  # fmt: skip
    action = add(region, "action_item", plan_id=1, area="hr", code="RA-1", name="Pelatihan")
    add(region, "action_budget", action_item_id=action, year=2026, source="csr", allocation=30, realisation=0)
    told = _plan(dossier)
    assert told.budget.money == Money(130, 70)
    assert {group.name: group.money for group in told.budget.groups} == {
        "APBD": Money(70, 60), "Transfer": Money(20, 0), "Non-APBD": Money(40, 10),
    }  # fmt: skip
    (line,) = told.dimensions[0].sub_dimensions[0].programmes
    assert [(one.source, one.total) for one in line.sources] == [
        ("APBD kabupaten", Money(75, 65)), ("DAK", Money(20, 0)), ("CSR/TJSL", Money(10, 10)),
    ]  # fmt: skip
    assert [(area.count, area.money) for area in told.action_areas] == [
        (Count(0, 1), Money(30, 0)), (Count(), Money()), (Count(), Money()), (Count(), Money()),
    ]  # fmt: skip


def test_codes_stand_in_natural_order_and_each_obstacle_once(region: Records, dossier: Dossier) -> None:
    chosen = plan(region)
    agency = add(region, "agency", name="Dinas Kominfo", abbreviation="Diskominfo")
    ids = {code: programme(region, chosen, code, agency_id=agency) for code in ("GOV-10", "GOV-9", "GOV-2")}
    add(
        region, "obstacle", programme_id=ids["GOV-2"], dimension_id=2, text="Server penuh", follow_up="Pindah"
    )
    add(region, "obstacle", dimension_id=2, text="Kurang orang", status="done")
    add(region, "obstacle", dimension_id=2, text="Kurang alat", noted_on="2026-12-01")
    told = _plan(dossier)
    lines = told.dimensions[0].sub_dimensions[0].programmes
    assert [line.code for line in lines] == ["GOV-2", "GOV-9", "GOV-10"]
    assert [(one.text, one.owner) for one in told.dimensions[0].obstacles] == [("Server penuh", "Diskominfo")]
    assert told.dimensions[1].obstacles == ()


def test_evidence_of_a_programme_and_of_its_figures_this_year(region: Records, dossier: Dossier) -> None:
    chosen = plan(region)
    one = programme(region, chosen, "GOV-1")
    years = {
        year: add(region, "programme_year", programme_id=one, year=year, target="1") for year in (2025, 2026)
    }
    paper(region, "B-1", ("programme", one), "3")
    paper(region, "B-2", ("programme_year", years[2026]))
    paper(region, "B-3", ("programme_year", years[2025]))
    paper(region, "B-4", ("programme", one), dated_on="2026-12-01")
    paper(region, "B-5", ("plan", chosen), kind="budget_document", year=2026)
    paper(region, "B-6", ("plan", chosen), kind="budget_document", year=2025)
    told = _plan(dossier)
    (line,) = told.dimensions[0].sub_dimensions[0].programmes
    assert [(mark.code, mark.page) for mark in line.marks] == [("B-1", "3"), ("B-2", "")]
    assert [mark.code for mark in told.budget.marks] == ["B-5"]


def test_an_old_plan_tells_of_the_time_before_its_successor(region: Records, dossier: Dossier) -> None:
    old = add(region, "document", kind="regulation_head", title="Masterplan", number="1", year=2024,
              dated_on="2024-05-01", state="revoked", valid_until="2026-01-31")  # fmt: skip
    new = add(region, "document", kind="regulation_head", title="Masterplan perubahan", number="2", year=2026,
              dated_on="2026-02-01", state="in_force", replaces_id=old)  # fmt: skip
    first = plan(region, is_current=0, version="1", legal_basis_id=old, legal_state="revoked",
                 status="superseded")  # fmt: skip
    second = plan(region, version="2", legal_basis_id=new, legal_state="in_force", predecessor_id=first)
    for code in ("GOV-1", "GOV-2", "GOV-3"):
        programme(region, first, code)
    programme(region, second, "GOV-1")
    before, now = _plan(dossier, "2026-01-31"), _plan(dossier)
    assert [(told.version, told.count.planned) for told in (before, now)] == [
        ("Masterplan 2024–2026 versi 1", 3), ("Masterplan 2024–2026 versi 2", 1),
    ]  # fmt: skip
    basis = "Peraturan Bupati Tirta Kencana Nomor 1 Tahun 2024 tentang Masterplan (berlaku)"
    assert [(one.version, one.is_main, one.legal_basis, one.status) for one in before.documents] == [
        ("versi 1", True, basis, "Berlaku"), ("versi 2", False, "", "Belum berlaku"),
    ]  # fmt: skip
    assert before.documents[1].note == (
        "dasar hukum belum berlaku: Peraturan Bupati Tirta Kencana Nomor 2 Tahun 2026 tentang "
        "Masterplan perubahan"
    )


@pytest.mark.parametrize(
    ("state", "basis", "note"),
    [("none", "", ""), ("draft", "", "dasar hukum masih rancangan")],
)
def test_a_plan_nothing_was_decreed_for(
    region: Records, dossier: Dossier, state: str, basis: str, note: str
) -> None:
    plan(region, legal_state=state, start_year=None, end_year=None)
    told = _plan(dossier)
    assert (told.documents[0].legal_basis, told.documents[0].note) == (basis, note)
    assert (told.version, told.years) == ("Masterplan versi 1", (2026,))


def test_another_plan_says_how_much_of_it_was_taken_over(region: Records, dossier: Dossier) -> None:
    one = programme(region, plan(region), "GOV-1")
    ict = add(region, "plan", kind="ict", title="Master Plan TIK", version="1")
    add(region, "plan", kind="regional_plan", title="RPJMD")
    for taken in (one, None, one):
        add(region, "plan_item", plan_id=ict, title="Butir", programme_id=taken)
    told = _plan(dossier).documents
    assert [document.title for document in told] == ["Masterplan Smart City", "Master Plan TIK"]
    assert told[1].note == "2 dari 3 butir dipetakan menjadi program Smart City"


def test_without_a_plan_there_are_only_documents(region: Records, dossier: Dossier) -> None:
    add(region, "plan", kind="ict", title="Master Plan TIK")
    told = _plan(dossier)
    assert (told.years, told.dimensions, told.count) == ((), (), Count())
    assert [document.is_main for document in told.documents] == [False]
