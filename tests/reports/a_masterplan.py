"""A believable masterplan and what one can take from it; everything invented."""

from dataclasses import replace
from typing import Any

from gm100_desktop.domain.briefs.masterplan import (
    ActionArea,
    ActionLine,
    BookLine,
    BudgetBrief,
    Count,
    DimensionBrief,
    MasterplanBrief,
    Money,
    ObstacleLine,
    PlanDocument,
    ProgrammeLine,
    SourceGroup,
    SourceLine,
    SourceMoney,
    SubDimensionBrief,
    YearMark,
    YearWork,
)
from tests.reports.a_region import mark

YEARS = (2024, 2025, 2026, 2027, 2028)
NAMES = (
    ("Smart Governance", ("Layanan Publik", "Kebijakan Publik", "Tata Kelola Birokrasi")),
    ("Smart Branding", ("Tourism Branding", "Business Branding", "City Appearance Branding")),
    ("Smart Economy", ("Industry", "Welfare", "Transaction")),
    ("Smart Living", ("Harmony", "Health", "Mobility")),
    ("Smart Society", ("Komunitas", "Pendidikan", "Keamanan")),
    ("Smart Environment", ("Proteksi Lingkungan", "Sampah dan Limbah", "Energi")),
)
TITLES = (
    "Satu Pintu Layanan Kencana",
    "Peta Investasi Terbuka",
    "Pasar Tani Daring",
    "Antre Pasti Puskesmas",
    "Rumah Belajar Malam",
    "Bank Sampah Terhubung",
)
AGENCIES = ("DPMPTSP", "Diskominfo", "Disperindag", "Dinkes", "Disdik", "DLH")


def a_programme(number: int, at: int, **changes: Any) -> ProgrammeLine:
    """One programme of a dimension."""
    is_running = at % 4 != 3
    signs = (
        YearMark.RUNNING if at % 3 == 0 else YearMark.NONE,
        YearMark.RUNNING if is_running else YearMark.NONE,
        YearMark.RUNNING if is_running else YearMark.PLANNED,
        YearMark.PLANNED,
        YearMark.PLANNED,
    )
    money = Money(640_000_000 + at * 217_500_000, 598_400_000 + at * 200_000_000 if is_running else 0)
    years = tuple(Money(money.budget, money.spent if year <= 2026 else 0) for year in YEARS)
    total = Money(money.budget * 5, money.spent * 3)
    line = ProgrammeLine(
        code=f"{NAMES[number - 1][0][6:9].upper()}-{at:02d}",
        name=f"{TITLES[number - 1]} {at}",
        agency=AGENCIES[number - 1],
        marks_by_year=signs,
        money=money,
        sources=(SourceMoney("APBD kabupaten", years, total),),
        status="Berjalan" if is_running else "Rencana",
        strategy="Satu antrean untuk semua layanan, dibantu petugas desa.",
        aim=f"Selesai dalam {at} hari kerja.",
        works=(YearWork(2026, f"{at + 4} lokasi", f"{at + 2} lokasi" if is_running else ""),),
        marks=(mark(40 + at, str(at)),) if is_running else (),
    )
    return replace(line, **changes)


def a_dimension(number: int, programmes: int = 3) -> DimensionBrief:
    """One dimension with three sub-dimensions."""
    name, subs = NAMES[number - 1]
    parts = []
    for index, sub in enumerate(subs):
        lines = tuple(a_programme(number, index * programmes + at) for at in range(1, programmes + 1))
        running = sum(line.marks_by_year[2] is YearMark.RUNNING for line in lines)
        parts.append(SubDimensionBrief(sub, Count(running, len(lines)), lines))
    every = [line for part in parts for line in part.programmes]
    return DimensionBrief(
        number=number,
        name=name,
        count=Count(sum(part.count.running for part in parts), len(every)),
        money=Money(sum(line.money.budget for line in every), sum(line.money.spent for line in every)),
        running_by_year=tuple(
            sum(line.marks_by_year[at] is YearMark.RUNNING for line in every) for at in range(len(YEARS))
        ),
        money_by_year=tuple(
            Money(
                sum(line.sources[0].years[at].budget for line in every),
                sum(line.sources[0].years[at].spent for line in every),
            )
            for at in range(len(YEARS))
        ),
        sub_dimensions=tuple(parts),
        obstacles=(
            ObstacleLine(
                "Lelang simpang adaptif mundur dua triwulan",
                "Kontrak ditandatangani dan pagu yang tersisa diajukan dalam perubahan APBD",
                "Dishub",
                "2026-11-03",
                (mark(43, "2"),),
            ),
        ),
    )


def a_masterplan(programmes: int = 3) -> MasterplanBrief:
    """Six dimensions and an action plan."""
    dimensions = tuple(a_dimension(number, programmes) for number in range(1, 7))
    money = Money(sum(one.money.budget for one in dimensions), sum(one.money.spent for one in dimensions))
    by_year = tuple(
        Money(
            sum(one.money_by_year[at].budget for one in dimensions),
            sum(one.money_by_year[at].spent for one in dimensions),
        )
        for at in range(len(YEARS))
    )
    half = Money(money.budget // 2, money.spent // 2)
    rest = Money(money.budget - half.budget, money.spent - half.spent)
    lines = (
        ActionLine(
            "SDM-01",
            "Pelatihan operator desa",
            "Diskominfo",
            (YearMark.RUNNING,) * 3 + (YearMark.PLANNED,) * 2,
            Money(310_000_000, 287_500_000),
            "Berjalan",
            (mark(48, "5"),),
        ),
        ActionLine("SDM-02", "Sertifikasi pranata komputer", "BKPSDM", (YearMark.NONE,) * 5, Money()),
    )
    return MasterplanBrief(
        documents=(
            PlanDocument(
                "Master Plan Smart City",
                "Masterplan Smart City Kabupaten Tirta Kencana",
                "versi 2",
                "2024",
                "2028",
                "Berlaku",
                "Peraturan Bupati Nomor 14 Tahun 2026",
                is_main=True,
                marks=(mark(),),
                books=(
                    BookLine("Buku 1", "Analisis Strategis", "2024-03-01"),
                    BookLine("Buku 2", "Masterplan"),
                ),
            ),
            PlanDocument(
                "Master Plan TIK",
                "Rencana Induk TIK",
                starts="2021",
                ends="2025",
                status="Selesai",
                note="12 butir dipetakan ke program masterplan",
            ),
        ),
        years=YEARS,
        version="Masterplan 2024–2028 versi 2",
        count=Count(
            sum(one.count.running for one in dimensions), sum(one.count.planned for one in dimensions)
        ),
        dimensions=dimensions,
        action_areas=(
            ActionArea("Peningkatan Kapasitas SDM", Count(1, 2), Money(310_000_000, 287_500_000), lines),
            ActionArea("Pembangunan Infrastruktur Pendukung", Count(), Money()),
        ),
        budget=BudgetBrief(
            money,
            by_year,
            (
                SourceGroup("APBD", half, by_year, (SourceLine("APBD kabupaten", half, by_year),)),
                SourceGroup("Transfer", rest, by_year, (SourceLine("DAK", rest, by_year),)),
                SourceGroup("Non-APBD", Money(), (Money(),) * 5),
            ),
            (mark(31, "12"),),
        ),
    )
