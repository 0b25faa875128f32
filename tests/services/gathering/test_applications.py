"""Applications and SPBE as the report tells them."""

from gm100_desktop.domain.briefs.applications import ApplicationsBrief
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import laporan
from tests.services.gathering.told import add


def _brief(dossier: Dossier, year: int = 2026) -> ApplicationsBrief:
    return laporan(dossier, f"{year}-11-20", year=year).applications


def _service(records: Records, code: str) -> int:
    (row,) = records.all(kind("spbe_service"), {"code": code})
    return int(row["id"] or 0)


def test_nothing_is_told_of_a_file_without_applications(dossier: Dossier, region: Records) -> None:
    assert not _brief(dossier).is_told


def test_an_application_carries_services_and_is_joined(dossier: Dossier, region: Records) -> None:
    plans = add(
        region, "application", name="e-Rencana", dimension_id=1, is_spbe=1, users="OPD", user_count=38
    )
    money = add(region, "application", name="e-Anggaran")
    old = add(region, "application", name="Arsip Lama", status="stopped")
    add(region, "application", name="Nanti", year=2027)
    for application, code in ((plans, "planning"), (money, "budgeting"), (old, "archives")):
        add(region, "application_service", application_id=application, service_id=_service(region, code))
    add(region, "application_link", from_id=plans, to_id=money, data="Pagu", method="api", status="running")
    add(region, "application_link", from_id=old, to_id=money, status="planned")
    found = _brief(dossier)
    assert [(one.name, one.services, one.joined) for one in found.applications] == [
        ("e-Rencana", "Perencanaan", 1), ("Arsip Lama", "Kearsipan", 0), ("e-Anggaran", "Penganggaran", 1),
    ]  # fmt: skip
    assert (found.running, found.in_line, found.links_running) == (2, 1, 1)
    services = {one.name: one for one in found.services}
    assert len(services) == 10
    assert (services["Perencanaan"].joined_with, services["Perencanaan"].is_gap) == ("e-Anggaran", False)
    assert services["Kearsipan"].is_gap
    assert [(one.source, one.target, one.method) for one in found.links] == [
        ("Arsip Lama", "e-Anggaran", ""), ("e-Rencana", "e-Anggaran", "API"),
    ]  # fmt: skip


def test_services_are_listed_once_something_is_told_of_one(dossier: Dossier, region: Records) -> None:
    add(region, "application", name="Aplikasi daerah")
    assert _brief(dossier).services == ()
    region.change(kind("spbe_service"), _service(region, "planning"), "status", "none")
    first = _brief(dossier).services[0]
    assert (first.name, first.status, first.is_gap) == ("Perencanaan", "Belum ada", True)


def test_coverage_stands_under_its_level(dossier: Dossier, region: Records) -> None:
    region.change(kind("region"), 1, "agency_word", "SKPD")
    key = add(region, "application", name="e-Rencana")
    for level, status, note in (("village", "done", "104 desa."), ("agency", "planned", "")):
        add(region, "application_coverage", application_id=key, level=level, status=status, note=note)
    found = _brief(dossier)
    assert found.levels == ("Desa/kampung", "Kecamatan", "SKPD", "Kabupaten/kota")
    assert found.coverage[0].levels == ("Selesai: 104 desa", "", "Rencana", "")


def test_bandwidth_of_the_latest_year_beside_the_first(dossier: Dossier, region: Records) -> None:
    for year, mbps in ((2024, 100), (2025, 250), (2027, 900)):
        add(region, "connectivity", year=year, site=f"Kantor {year}", bandwidth_mbps=mbps, is_integrated=1)
    found = _brief(dossier).connectivity
    assert (found.year, found.mbps, found.integrated, found.before) == (2025, 250, 1, (2024, 100))
    assert [one.name for one in found.sites] == ["Kantor 2025"]


def test_staff_has_a_count_for_each_year(dossier: Dossier, region: Records) -> None:
    for year, competence, heads in (
        (2024, "Jaringan", 4), (2025, "Jaringan", 6), (2025, "Data", 2), (2030, "Data", 9),
    ):  # fmt: skip
        add(region, "it_staff", year=year, competence=competence, head_count=heads)
    found = _brief(dossier)
    assert (found.staff_years, found.staff_totals) == ((2024, 2025), (4, 8))
    assert [(one.competence, one.counts) for one in found.staff] == [("Jaringan", (4, 6)), ("Data", (0, 2))]


def test_what_is_shared_and_what_became_faster(dossier: Dossier, region: Records) -> None:
    agency = add(region, "agency", name="Dinas Kesehatan", abbreviation="Dinkes")
    app = add(region, "application", name="Antre")
    add(region, "data_integration", dataset="Penduduk", producer_id=agency, frequency="Bulanan", method="api")
    add(region, "infrastructure", name="Peladen", kind="server", quantity=2, agency_id=agency)
    add(region, "infrastructure", name="Pusat data", kind="data_centre", year=2027)
    add(region, "innovation", name="Antre Pasti", agency_id=agency, application_id=app, year=2026,
        time_before="96 menit", time_after="41 menit")  # fmt: skip
    found = _brief(dossier)
    assert [(one.name, one.producer, one.how) for one in found.datasets] == [
        ("Penduduk", "Dinkes", "Bulanan, API")
    ]
    assert [(one.name, one.kind, one.location) for one in found.equipment] == [
        ("Peladen", "Server", "Dinkes")
    ]
    assert [(one.agency, one.before, one.after, one.application) for one in found.innovations] == [
        ("Dinkes", "96 menit", "41 menit", "Antre")
    ]
    assert _brief(dossier, 2025).innovations == ()


def test_what_proves_an_application_is_in_the_register(dossier: Dossier, region: Records) -> None:
    key = add(region, "application", name="e-Rencana")
    paper = add(region, "document", kind="other", code="B-001", title="Panduan e-Rencana")
    add(region, "evidence_link", document_id=paper, record_kind="application", record_id=key, page="2")
    brief = laporan(dossier)
    assert brief.applications.applications[0].marks == (brief.applications.applications[0].marks[0],)
    assert [line.code for group in brief.evidence.groups for line in group.lines] == ["B-001"]
