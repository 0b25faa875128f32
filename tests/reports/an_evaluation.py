"""An evaluation round with two kinds of score, the years before it, and what the panel found."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from gm100_desktop.domain.briefs.evaluation import (
    OFFICIAL,
    OWN,
    PANEL,
    ComponentBrief,
    EvaluationBrief,
    FindingBrief,
    FindingsBrief,
    QuestionBrief,
    ResultBrief,
    ResultLine,
    TaskBrief,
    YearLine,
)
from gm100_desktop.domain.follow_ups import Done
from tests.reports.a_region import mark

D = Decimal
NAMES = ("Baseline", "Output", "Outcome", "Impact", "Quick Win")
WEIGHTS = (10, 20, 30, 20, 20)
VALUES = ("3.40", "3.00", "2.97", "3.04", "3.17")
PRODUCTS = ("0.340", "0.600", "0.891", "0.608", "0.634")
LAST = ("3.20", "2.71", "2.79", "2.86", "2.92")


def a_question(number: int, **changes: Any) -> QuestionBrief:
    brief = QuestionBrief(
        number,
        f"BL{number}",
        "Rapat Dewan Smart City minimal satu kali tahun ini",
        element="Perencanaan" if number < 4 else "Realisasi",
        own=D(4) if number in (1, 3) else D(3),
        last_own=D(3),
        level="Rapat berkala, ada notulen",
        explanation="Dewan bersidang dua kali, 12 Maret dan 9 September 2026.",
        agency="Dinas Komunikasi dan Informatika",
        marks=(mark(18, "1"),),
        is_proven=True,
    )
    return replace(brief, **changes)


def a_component(letter: str, name: str, weight: int, count: int = 5) -> ComponentBrief:
    questions = tuple(a_question(at) for at in range(1, count + 1))
    return ComponentBrief(letter, name, D(weight), questions, means={OWN: D("3.40"), PANEL: D("3.15")})


def a_result(kind: str = OWN, **changes: Any) -> ResultBrief:
    rows = zip("ABCDE", NAMES, WEIGHTS, VALUES, PRODUCTS, LAST, strict=True)
    lines = tuple(
        ResultLine(letter, name, D(weight), D(value), D(product), D(last))
        for letter, name, weight, value, product, last in rows
    )
    brief = ResultBrief(
        kind,
        lines,
        D("3.073"),
        D("3.07"),
        D("3.07"),
        last_exact=D("2.855"),
        last_index=D("2.86"),
        change=D("0.21"),
        note="Nilai 2025 adalah nilai mandiri 2025, versi 2025-REG. Nilai hasil evaluasi 2025: 2,79.",
    )
    return replace(brief, **changes)


def an_uneven_result() -> ResultBrief:
    """Weights with decimals, whose products need four places."""
    rows = (
        ("A", "33.5", "2.50", "0.8375"),
        ("B", "41.25", "3.00", "1.2375"),
        ("C", "25.25", "3.00", "0.7575"),
    )
    lines = tuple(
        ResultLine(letter, letter, D(weight), D(value), D(product)) for letter, weight, value, product in rows
    )
    return ResultBrief(OWN, lines, D("2.8325"), D("2.83"), D("2.83"))


def some_findings(year: int = 2025) -> FindingsBrief:
    task = TaskBrief("Melengkapi halaman bukti", "Diskominfo", "2026-08-29", "Selesai", (mark(20),))
    advice = FindingBrief(
        "Libatkan anggota luar pemerintah.", "Output", "Universitas Nusa Contoh", "Tuntas", (task,)
    )
    open_one = FindingBrief("Terbitkan laporan forum.", state="Belum ditindaklanjuti")
    return FindingsBrief(
        year,
        weaknesses=(FindingBrief("Bukti dukung tidak menyebut halaman.", "Output", "Kementerian"),),
        strengths=(FindingBrief("Tim bekerja sampai kecamatan."),),
        recommendations=(advice, open_one),
        followed_up=Done(1, 2),
    )


def an_evaluation(**changes: Any) -> EvaluationBrief:
    rows = zip("ABCDE", NAMES, WEIGHTS, strict=True)
    brief = EvaluationBrief(
        2026,
        "Tahap II",
        "2026-REG",
        "B-1478/DJAI/AI.01.02/11/2024 (25 November 2024)",
        components=tuple(a_component(letter, name, weight) for letter, name, weight in rows),
        results=(a_result(),),
        years=(
            YearLine(2025, "2025-REG", D("2.86"), D("2.79"), D("0.16"), 104, "Hasil terbit"),
            YearLine(2026, "2026-REG", D("3.07"), None, D("0.21"), None, "Pengisian mandiri"),
        ),
        findings=(some_findings(), some_findings(2024)),
    )
    return replace(brief, **changes)


def a_judged_evaluation() -> EvaluationBrief:
    """The official result is there, and the panel's scores beside the own ones."""
    return an_evaluation(results=(a_result(OFFICIAL), a_result(), a_result(PANEL)))
