"""A score card."""

from dataclasses import replace
from typing import Any

from gm100_desktop.domain.briefs.kartu_skor import CardFact, KartuSkorBrief
from tests.reports.a_laporan import a_laporan
from tests.reports.an_evaluation import a_result
from tests.reports.test_charts import an_index


def a_card(**changes: Any) -> KartuSkorBrief:
    report = a_laporan()
    brief = KartuSkorBrief(
        region="Kabupaten Tirta Kencana",
        year=2026,
        phase="Tahap II",
        report_date="2026-11-20",
        agency="Dinas Komunikasi dan Informatika",
        index=an_index(),
        result=a_result(),
        facts=(
            CardFact("Perubahan", "+0,21", "dari nilai mandiri 2025, 2,86"),
            CardFact("Nilai hasil evaluasi 2025", "2,79", "surat hasil 12 Desember 2025"),
            CardFact("Pertanyaan berbukti", "109 dari 111", "98,20 %, 2 belum"),
        ),
        count=report.masterplan.count,
        dimensions=report.masterplan.dimensions,
        budget=report.masterplan.budget,
        quick_wins=report.quick_wins,
        strong="Payung hukum berlaku.",
        weak="Forum baru bertemu sekali.",
        arms=report.region.arms,
    )
    return replace(brief, **changes)
