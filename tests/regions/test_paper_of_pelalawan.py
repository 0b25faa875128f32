"""What the articles tell of Pelalawan is printed on both papers: little, dignified, the same each time."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from gm100_desktop.domain.briefs.setting import PageSetup, Paper
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.reports.builders import build
from gm100_desktop.reports.sheet import sheet_of
from gm100_desktop.services.gathering import BRIEFS, gather
from tests.regions.conftest import Region
from tests.reports.print_rules import broken_rules
from tests.reports.printed import silent

DAY = "2017-07-20"
UNTOLD = frozenset({"kartu-skor", "penilaian-mandiri", "formulir-survei", "rekap-survei"})
"""The articles tell of no evaluation; these say so and print nothing."""


def _printed(region: Region, kind: str, paper: Paper, target: Path) -> Path:
    brief = gather(region.dossier, kind, ReportOptions(report_date=DAY, paper=paper))
    return build(kind, brief, target, silent)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("kind", list(BRIEFS))
def test_every_report_keeps_the_rules_and_is_the_same_twice(
    pelalawan: Region, tmp_path: Path, kind: str, paper: Paper
) -> None:
    if kind in UNTOLD:
        with pytest.raises(KnownProblem, match="tahun 2017"):
            _printed(pelalawan, kind, paper, tmp_path / "satu.pdf")
        assert list(tmp_path.iterdir()) == []
        return
    first = _printed(pelalawan, kind, paper, tmp_path / "satu.pdf").read_bytes()
    assert first == _printed(pelalawan, kind, paper, tmp_path / "dua.pdf").read_bytes()
    assert not broken_rules(first, sheet_of(PageSetup(paper)))


def test_no_page_of_the_report_is_a_heading_alone(pelalawan: Region, tmp_path: Path) -> None:
    made = _printed(pelalawan, "laporan", Paper.A4, tmp_path / "laporan.pdf")
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(made).pages]
    assert "Belum dicatat: pagu anggaran 2017, rencana aksi, dan rapat 2017." in " ".join(pages)
    assert "direncanakan untuk Smart Branding, Smart Economy, Smart Living," in " ".join(pages)
    assert not [page for page in pages if len(page) < 200 and "LAPORAN PELAKSANAAN" not in page]
    assert not [page for page in pages if "None" in page or "…" in page]


def test_who_sent_a_deputy_is_not_of_the_house_of_the_deputy(pelalawan: Region, tmp_path: Path) -> None:
    made = _printed(pelalawan, "daftar-hadir", Paper.F4, tmp_path / "hadir.pdf")
    first = " ".join(PdfReader(made).pages[0].extract_text().split())
    assert "Bupati Pelalawan diwakili Drs Fakhrizal" in first
