"""A believable road map; everything invented."""

from typing import Any

from gm100_desktop.domain.briefs.masterplan import Count, Money, YearMark
from gm100_desktop.domain.briefs.matriks import MatriksBrief, WorkGroup, WorkLine, WorkSection
from tests.reports.a_masterplan import AGENCIES, NAMES, TITLES, YEARS

MARKS = (YearMark.NONE, YearMark.RUNNING, YearMark.RUNNING, YearMark.PLANNED, YearMark.PLANNED)


def a_work(number: int, at: int, years: int = 5, **changes: Any) -> WorkLine:
    """One programme of a dimension, or an action when the number is 0."""
    budgets = tuple(Money((at * 10 + year) * 5_000_000) for year in range(years))
    given: dict[str, Any] = {
        "code": f"P-{number}{at:02d}",
        "name": f"{TITLES[number - 1]} {at}",
        "agency": AGENCIES[number - 1],
        "marks_by_year": (MARKS * 4)[:years],
        "money_by_year": budgets,
        "targets": tuple(str(at + year) for year in range(years)),
        "total": Money(sum(one.budget for one in budgets)),
        "unit": "lokasi",
        "aim": "Layanan selesai dalam tiga hari kerja.",
        "output": "Layanan daring",
        "measured_by": "Waktu tunggu (awal 45 menit)",
        "partners": "Bappeda, KIM Mekar",
        "sources": "APBD kabupaten, CSR/TJSL",
        "is_quick_win": at == 1,
    }
    return WorkLine(**given | changes)


def a_section(number: int, lines: int = 3, years: int = 5) -> WorkSection:
    """One dimension; an area of the action plan when the number is 0."""
    name, subs = NAMES[number - 1] if number else ("Peningkatan kapasitas SDM", ())
    works = tuple(a_work(number, at, years) for at in range(1, lines + 1))
    money = tuple(Money(sum(work.money_by_year[at].budget for work in works)) for at in range(years))
    group = WorkGroup(subs[0] if subs else name, works)
    return WorkSection(number, name, Count(lines - 1, lines), money, (group,))


def a_matriks(lines: int = 3, years: int = 5, **changes: Any) -> MatriksBrief:
    """Six dimensions and one area of the action plan."""
    given: dict[str, Any] = {
        "region": "Kabupaten Tirta Kencana",
        "year": 2026,
        "phase": "Tahap II",
        "report_date": "2026-11-20",
        "version": "Masterplan 2024–2028 versi 2",
        "legal_basis": "Peraturan Bupati Nomor 14 Tahun 2026 (berlaku)",
        "years": tuple(range(YEARS[0], YEARS[0] + years)),
        "dimensions": tuple(a_section(number, lines, years) for number in range(1, 7)),
        "actions": (a_section(0, lines, years),),
    }
    return MatriksBrief(**given | changes)
