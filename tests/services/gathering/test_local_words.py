"""Words that differ between a kabupaten and a kota are printed as the region says them, never both."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.reports.builders import build
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering import gather
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import DAY, laporan
from tests.services.gathering.told import add, plan, programme

BOTH = re.compile(r"Bupati/|/Wali|/Perwali|APBD [Kk]abupaten/|MoU/")


def _money(records: Records) -> None:
    one = programme(records, plan(records), "GOV-1")
    add(records, "programme_budget", programme_id=one, year=2026, source="regional_budget", allocation=5)
    rule = add(records, "document", kind="regulation_head", title="Masterplan", number="1", year=2026,
               dated_on="2026-01-05", state="in_force", code="B-1")  # fmt: skip
    add(records, "evidence_link", document_id=rule, record_kind="programme", record_id=one)


@pytest.mark.parametrize(
    ("region_type", "budget", "rule"),
    [
        ("kabupaten", "APBD kabupaten", "Peraturan Bupati"),
        ("kota", "APBD kota", "Peraturan Wali Kota"),
    ],
)
def test_money_and_rules_are_called_as_here(
    records: Records, dossier: Dossier, region_type: str, budget: str, rule: str
) -> None:
    add(records, "region", name="Jaya", type=region_type, working_year=2026)
    _money(records)
    brief = laporan(dossier)
    (group,) = [one for one in brief.masterplan.budget.groups if one.lines]
    assert [line.source for line in group.lines] == [budget]
    assert [one.name for one in brief.evidence.groups] == [rule]
    assert brief.legal_bases[0].text.startswith(f"{rule} Jaya Nomor 1 Tahun 2026")


@pytest.mark.parametrize("region_type", ["kabupaten", "kota"])
def test_no_page_leaves_the_choice_to_the_reader(
    records: Records, dossier: Dossier, tmp_path: Path, region_type: str
) -> None:
    add(records, "region", name="Jaya", type=region_type, working_year=2026)
    _money(records)
    assert not BOTH.search(_printed(dossier, tmp_path))


def test_nor_does_any_page_of_the_practice_region(practice: Dossier, tmp_path: Path) -> None:
    assert not BOTH.search(_printed(practice, tmp_path))


def _printed(dossier: Dossier, folder: Path) -> str:
    brief = gather(dossier, "laporan", ReportOptions(report_date=DAY))
    made = build("laporan", brief, folder / "laporan.pdf", lambda _percent, _text: None)
    return " ".join(page.extract_text().replace("\n", " ") for page in PdfReader(made).pages)
