"""Briefs in one line."""

from functools import cache
from typing import Any

from gm100_desktop.domain.briefs.daftar_hadir import DaftarHadirBrief
from gm100_desktop.domain.briefs.lampiran_sk import LampiranSkBrief
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.notulen import NotulenBrief
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering import gather

DAY = "2026-11-20"


def laporan(dossier: Dossier, day: str = DAY, **options: Any) -> LaporanBrief:
    brief = gather(dossier, "laporan", ReportOptions(report_date=day, **options))
    assert isinstance(brief, LaporanBrief)
    return brief


def lampiran_sk(dossier: Dossier, day: str = DAY, **options: Any) -> LampiranSkBrief:
    brief = gather(dossier, "lampiran-sk", ReportOptions(report_date=day, **options))
    assert isinstance(brief, LampiranSkBrief)
    return brief


def daftar_hadir(dossier: Dossier, day: str = DAY, **options: Any) -> DaftarHadirBrief:
    brief = gather(dossier, "daftar-hadir", ReportOptions(report_date=day, **options))
    assert isinstance(brief, DaftarHadirBrief)
    return brief


def notulen(dossier: Dossier, day: str = DAY, **options: Any) -> NotulenBrief:
    brief = gather(dossier, "notulen", ReportOptions(report_date=day, **options))
    assert isinstance(brief, NotulenBrief)
    return brief


@cache
def at(dossier: Dossier, day: str, year: int) -> LaporanBrief:
    """The main report of a file nobody changes, gathered once for all that look at that moment."""
    return laporan(dossier, day, year=year)
