"""A report of little: dignified, without pages of dashes, and it says in a sentence what is missing."""

from dataclasses import replace
from typing import Any

from gm100_desktop.domain.briefs.evidence import EvidenceGroup, EvidenceLine, EvidenceRegister
from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.domain.briefs.masterplan import (
    BudgetBrief,
    Count,
    DimensionBrief,
    MasterplanBrief,
    Money,
    ObstacleLine,
)
from gm100_desktop.domain.briefs.quick_wins import QuickWinBrief
from gm100_desktop.domain.briefs.rosters import BodyBrief, RostersBrief
from gm100_desktop.reports.laporan.sentences import named, not_recorded
from tests.reports.a_laporan import a_laporan
from tests.reports.a_masterplan import NAMES, a_dimension, a_programme
from tests.reports.a_monster import an_empty_laporan
from tests.reports.printed import made, outline, texts

NOTHING = Money()


def printed(brief: LaporanBrief) -> list[str]:
    """The text of each page in one line."""
    return [" ".join(page.split()) for page in texts(made("laporan", brief))]


def a_bare_dimension(number: int, **changes: Any) -> DimensionBrief:
    """A dimension nobody has planned anything for."""
    return replace(
        DimensionBrief(number, NAMES[number - 1][0], Count(), NOTHING, (0,), (NOTHING,)), **changes
    )


def a_beginning(**changes: Any) -> LaporanBrief:
    """One programme without money in the first dimension, nothing in the other five."""
    bare = a_programme(1, 1, money=NOTHING, sources=(), works=(), marks=(), code="", strategy="", aim="")
    first = a_dimension(1, 1)
    sub = replace(first.sub_dimensions[0], programmes=(bare,), count=Count(1, 1))
    first = replace(first, count=Count(1, 1), money=NOTHING, sub_dimensions=(sub,), obstacles=())
    others = tuple(a_bare_dimension(number) for number in range(2, 7))
    budget = BudgetBrief(NOTHING, (NOTHING,))
    plan = MasterplanBrief(years=(2026,), count=Count(1, 1), dimensions=(first, *others), budget=budget)
    return replace(an_empty_laporan(), masterplan=plan, **changes)


def test_of_nothing_one_sentence_names_all_that_is_missing() -> None:
    pages = printed(an_empty_laporan())
    summary = next(page for page in pages if "Ringkasan Eksekutif Belum" in page)
    assert (
        "Belum dicatat: keikutsertaan daerah, program masterplan, pagu anggaran 2026, rencana aksi, "
        "quick win, anggota Dewan dan Tim Pelaksana, bimbingan teknis, dan rapat 2026." in summary
    )
    assert "Pesan utama" not in summary
    assert not [page for page in pages if "–" in page]


def test_a_full_report_misses_nothing() -> None:
    assert not_recorded(a_laporan()) == ""
    assert "Belum dicatat" not in " ".join(printed(a_laporan()))


def test_without_an_agency_the_region_speaks() -> None:
    preface = next(
        page for page in printed(replace(an_empty_laporan(), agency="")) if "Kata Pengantar" in page
    )
    assert "disusun oleh Pemerintah Kabupaten Baru." in preface
    assert "susunan Dewan" not in preface


def test_dimensions_without_a_programme_share_one_sentence_and_have_no_page() -> None:
    brief = a_beginning()
    said = " ".join(printed(brief))
    assert (
        "Belum ada program yang direncanakan untuk Smart Branding, Smart Economy, Smart Living, "
        "Smart Society, dan Smart Environment." in said
    )
    assert [title for level, title, _ in outline(made("laporan", brief)) if title.startswith("3.1.")] == [
        "3.1.1  Smart Governance"
    ]


def test_tables_have_no_columns_of_dashes() -> None:
    page = next(page for page in printed(a_beginning()) if "Dimensi 1 dari 6" in page)
    assert not [word for word in ("Kode", "Pagu", "Realisasi", "Serapan", "Bukti", "Target") if word in page]
    assert "Strategi" not in page


def test_an_obstacle_of_a_dimension_without_programmes_is_told_with_its_owner_and_day() -> None:
    brief = a_beginning()
    held = ObstacleLine("Belum ada petugas", "Menunjuk petugas", "Disparpora", "2026-12-01")
    dimensions = list(brief.masterplan.dimensions)
    dimensions[1] = a_bare_dimension(2, obstacles=(held,))
    brief = replace(brief, masterplan=replace(brief.masterplan, dimensions=tuple(dimensions)))
    assert (
        "Belum ada petugas. Langkah: Menunjuk petugas. Tenggat: 1 Desember 2026. "
        "Penanggung jawab: Disparpora." in " ".join(printed(brief))
    )


def test_strategy_and_aim_of_each_programme_are_told() -> None:
    plan = a_laporan().masterplan
    told = a_programme(1, 1, strategy="Satu antrean digital.", aim="Selesai satu kunjungan.")
    sub = replace(plan.dimensions[0].sub_dimensions[0], programmes=(told,))
    first = replace(plan.dimensions[0], sub_dimensions=(sub,))
    brief = a_laporan(masterplan=replace(plan, dimensions=(first, *plan.dimensions[1:])))
    page = next(page for page in printed(brief) if "Strategi dan sasaran Smart Governance Kode" in page)
    assert "Satu antrean digital. Selesai satu kunjungan." in page


def test_a_quick_win_that_only_has_a_name_says_what_is_missing() -> None:
    win = QuickWinBrief(1, "Antre Pasti", "", 4, "Smart Living", agency="Dinkes", status="Rencana")
    pages = printed(replace(an_empty_laporan(), quick_wins=(win,), quick_wins_running=Count(0, 1)))
    sheet = next(page for page in pages if "Lembar Quick Win 1 dari 1" in page)
    assert "OPD Status Dinkes Rencana" in sheet or "OPD Dinkes Status Rencana" in sheet
    assert "Belum dicatat: mitra, tanggal mulai, anggaran, ukuran sebelum dan sesudah," in sheet
    assert "–" not in sheet
    assert "Kemajuan fisik quick win" not in " ".join(pages)


def test_bodies_without_members_share_one_sentence() -> None:
    rosters = RostersBrief((BodyBrief("Dewan Smart City"), BodyBrief("Tim Pelaksana Smart City")))
    pages = printed(replace(an_empty_laporan(), rosters=rosters))
    overview = next(page for page in pages if "2.3 Dewan dan Tim Pelaksana Belum" in page)
    assert "Belum ada anggota yang dicatat untuk Dewan Smart City dan Tim Pelaksana Smart City." in overview


def test_a_document_of_which_only_the_title_is_known_has_no_dash_below_it() -> None:
    line = EvidenceLine("D-001", "SK Dewan", "", "", "", "", "Susunan", "Ada", False, "Internal")
    register = EvidenceRegister((EvidenceGroup("Keputusan", (line,)),), 1)
    page = printed(replace(an_empty_laporan(), parts=(Part.EVIDENCE,), evidence=register))[-1]
    assert page.count("–") == 1  # of the pages cited


def test_a_title_that_says_its_sort_is_not_named_twice() -> None:
    assert named("MoU", "MoU Kabupaten Pelalawan") == "MoU Kabupaten Pelalawan"
    assert named("MoU", "Kerja sama") == "MoU: Kerja sama"
    assert named("MoU", "") == "MoU"
