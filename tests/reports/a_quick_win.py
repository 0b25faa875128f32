"""A believable quick win; everything invented."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

from PIL import Image

from gm100_desktop.domain.briefs.masterplan import (
    ObstacleLine,
)
from gm100_desktop.domain.briefs.quick_wins import (
    Measure,
    Milestone,
    MonthPoint,
    Photo,
    QuickWinBrief,
    RiskLine,
    WriteUp,
)
from gm100_desktop.domain.briefs.setting import Picture
from tests.reports.a_masterplan import NAMES, TITLES
from tests.reports.a_region import mark


def photograph(red: int = 120, size: tuple[int, int] = (800, 600)) -> Picture:
    """A picture file that stands for a photo."""
    out = BytesIO()
    Image.new("RGB", size, (red, 140, 160)).save(out, "JPEG")
    return Picture(out.getvalue(), "Warga mendaftar di puskesmas")


def a_quick_win(number: int = 4, **changes: Any) -> QuickWinBrief:
    """One quick win with all it can have."""
    planned = (0, 4, 12, 22, 34, 46, 58, 68, 78, 86, 94, 100)
    reached = (0, 3, 8, 17, 30, 45, 59, 71, 80, 85)
    months = tuple(
        MonthPoint(f"2026-{at + 1:02d}", planned[at], reached[at] if at < len(reached) else None)
        for at in range(12)
    )
    dimension = (number - 1) % 6 + 1
    win = QuickWinBrief(
        number=number,
        name=TITLES[dimension - 1],
        sentence="Pasien mendaftar dari rumah, datang pada jamnya, dan melihat giliran di layar tunggu.",
        dimension=dimension,
        dimension_name=NAMES[dimension - 1][0],
        sub_dimension=NAMES[dimension - 1][1][1],
        code=f"QW-{number:02d}",
        agency="Dinas Kesehatan",
        partners="BPJS Kesehatan, RTIK",
        starts="2026-03-02",
        budget=1_275_000_000,
        source="APBD",
        status="Berjalan",
        measures=(
            Measure(
                "Waktu tunggu",
                "menit per pasien",
                Decimal(96),
                Decimal(41),
                "2026-02",
                "2026-10",
                "turun 57,29 %",
            ),
            Measure(
                "Pendaftaran daring",
                "persen kunjungan",
                Decimal(8),
                Decimal(63),
                "2026-02",
                "2026-10",
                "naik 55 poin",
            ),
            Measure(
                "Puskesmas terhubung", "dari 19 puskesmas", Decimal(2), Decimal(19), "2026-02", "2026-10"
            ),
        ),
        measure_marks=(mark(42, "7"), mark(44, "2")),
        curve=months,
        report_month="2026-10",
        curve_marks=(mark(45, "4"),),
        milestones=(
            Milestone("Peluncuran", "2026-03-02", "2026-03-02"),
            Milestone("10 puskesmas", "2026-05-15", "2026-05-15"),
            Milestone("19 puskesmas", "2026-08-12", "2026-08-12"),
            Milestone("Survei warga", "2026-10-10", "2026-10-12"),
            Milestone("Serah operasi", "2026-12-20"),
        ),
        photos=(
            Photo(
                photograph(), "Layar giliran di Puskesmas Wirasari", taken="2026-10-14", marks=(mark(46, ""),)
            ),
            Photo(photograph(200), "Kader mendampingi pendaftaran di Desa Banyu Biru", taken="2026-09-09"),
            Photo(Picture(), "Rapat evaluasi bulanan", "Kencanapura", "2026-09-30"),
        ),
        risks=(
            RiskLine("Petugas berganti", 8, "sedang", "SOP, dua operator"),
            RiskLine("Jaringan desa putus", 6, "sedang", "Nomor cetak luring"),
            RiskLine("Server dinas penuh", 4, "rendah", "Pusat data daerah"),
        ),
        sustainability="Operasi 2027 masuk RKA sebesar Rp310.000.000 dan diatur Perkadis Nomor 6 Tahun 2026.",
        sustainability_marks=(mark(47, "1"),),
        obstacles=(ObstacleLine("Dua puskesmas belum terhubung", "Layar dipasang", "Dinkes", "2026-11-04"),),
        note="Kemajuan Oktober 85 dari rencana 86; layar dua puskesmas baru terpasang 4 November 2026.",
        is_late=number == 5,
        write_up=(
            WriteUp("Latar belakang", "Waktu tunggu puskesmas rata-rata 96 menit per pasien."),
            WriteUp("Keunikan", "Jam datang dihitung dari riwayat layanan tiap poli."),
        ),
    )
    return replace(win, **changes)
