"""Applications of an invented region, enough to fill each of their tables."""

from gm100_desktop.domain.briefs.applications import (
    ApplicationLine,
    ApplicationsBrief,
    Connectivity,
    CoverageLine,
    DatasetLine,
    EquipmentLine,
    InnovationLine,
    LinkLine,
    ServiceLine,
    SiteLine,
    StaffLine,
)
from tests.reports.a_region import mark

_ADMINISTRATIVE, _PUBLIC = "Administrasi pemerintahan", "Layanan publik"


def an_inventory() -> ApplicationsBrief:
    """Two applications, a gap among the services, and what they stand on."""
    return ApplicationsBrief(
        applications=(
            ApplicationLine(
                "Setor Kencana",
                "Bapenda",
                "Retribusi dan pajak daerah",
                "Keuangan",
                "Wajib pajak",
                36_900,
                "setor.tirtakencana.example",
                "Berjalan",
                is_spbe=True,
                joined=1,
                dimension=1,
                dimension_name="Smart Governance",
                marks=(mark(31, "2"),),
            ),
            ApplicationLine("Arsip Kencana", "Dispusip", services="Kearsipan", status="Rencana"),
        ),
        running=1,
        in_line=1,
        services=(
            ServiceLine(
                "Keuangan", _ADMINISTRATIVE, "Setor Kencana", "Pasar Kencana", "BKAD", "Terintegrasi"
            ),
            ServiceLine("Kearsipan", _ADMINISTRATIVE, "Arsip Kencana", status="Belum ada", is_gap=True),
            ServiceLine("Perizinan", _PUBLIC, "Izin Kencana", agency="DPMPTSP", status="Berjalan"),
        ),
        levels=("Desa/kampung", "Kecamatan", "OPD", "Kabupaten/kota"),
        coverage=(CoverageLine("Setor Kencana", ("Rencana", "Berjalan: enam kecamatan", "", "")),),
        links=(LinkLine("Pasar Kencana", "Setor Kencana", "Setoran kios", "API", "Berjalan"),),
        links_running=1,
        datasets=(DatasetLine("Harga pasar", "Disdag", "Distan", "Harian, Berkas", "Berjalan"),),
        connectivity=Connectivity(
            2026,
            (
                SiteLine("Pusat data Kencana", "Diskominfo", "Serat optik", "Jaringan Nusa", 1000, True),
                SiteLine("Dermaga Muara Jati", "DLH", "Satelit", mbps=4),
            ),
            mbps=1004,
            integrated=1,
            before=(2024, 440),
        ),
        equipment=(EquipmentLine("Peladen fisik", "Server", 14, "Pusat Data Kencana", "Baik", "2025"),),
        staff=(
            StaffLine("Jaringan", "Diskominfo", (12, 16)),
            StaffLine("Keamanan informasi", "Diskominfo", (5, 9)),
        ),
        staff_years=(2025, 2026),
        staff_totals=(17, 25),
        innovations=(
            InnovationLine("Setor Kencana", "Bapenda", "Pajak bumi", "setengah hari", "5 menit", year="2026"),
        ),
    )
