"""A file that knows only its region prints all there is to print, or says what is missing."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.reports.builders import build
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering import BRIEFS, gather
from gm100_desktop.services.new_region import name_region, official_regions
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import DAY, laporan
from tests.services.gathering.told import add, body, decree, person, seat


def _text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def _print(dossier: Dossier, kind_id: str, folder: Path) -> str:
    brief = gather(dossier, kind_id, ReportOptions(report_date=DAY))
    return _text(build(kind_id, brief, folder / f"{kind_id}.pdf", lambda _percent, _text: None))


@pytest.mark.parametrize("kind_id", list(BRIEFS))
def test_a_file_without_a_region_says_so(dossier: Dossier, kind_id: str) -> None:
    with pytest.raises(KnownProblem, match="belum punya nama daerah"):
        gather(dossier, kind_id, ReportOptions(report_date=DAY))


@pytest.mark.parametrize("profile", list(Profile))
def test_the_main_report_of_nothing(
    region: Records, dossier: Dossier, tmp_path: Path, profile: Profile
) -> None:
    brief = laporan(dossier, profile=profile)
    assert (brief.region.name, brief.region.head_title, brief.evidence.count) == (
        "Kabupaten Tirta Kencana", "Bupati", 0,
    )  # fmt: skip
    assert (brief.letterhead.owner, brief.signature) == ("PEMERINTAH KABUPATEN TIRTA KENCANA", None)
    text = _print(dossier, "laporan", tmp_path)
    assert "Kabupaten Tirta Kencana" in text
    assert "None" not in text


@pytest.mark.parametrize("kind_id", ["matriks", "lampiran-sk", "daftar-hadir", "notulen"])
def test_the_other_reports_of_nothing_say_what_to_do(region: Records, dossier: Dossier, kind_id: str) -> None:
    with pytest.raises(KnownProblem, match="Belum ada") as problem:
        gather(dossier, kind_id, ReportOptions(report_date=DAY))
    assert problem.value.advice.startswith("Catat")


def test_the_least_each_report_needs(region: Records, dossier: Dossier, tmp_path: Path) -> None:
    seat(region, body(region), person(region, "Ani"), decree(region, "1/2026", "2026-01-05"))
    session = add(region, "session", title="Rapat perdana", status="done")
    add(region, "attendance", session_id=session, name="Budi")
    assert "SUSUNAN DEWAN SMART CITY" in _print(dossier, "lampiran-sk", tmp_path)
    assert "Rapat perdana" in _print(dossier, "daftar-hadir", tmp_path)
    assert "Rapat perdana" in _print(dossier, "notulen", tmp_path)
    assert "Ani" in _print(dossier, "laporan", tmp_path)


def test_a_region_as_the_first_page_leaves_it(records: Records, dossier: Dossier, tmp_path: Path) -> None:
    """Bodies and waves laid out, nobody in them yet."""
    name_region(dossier, records, official_regions()[1], 2026)
    text = _print(dossier, "laporan", tmp_path)
    assert str(records.get(kind("region"), 1)["name"]) in text
    assert "None" not in text
