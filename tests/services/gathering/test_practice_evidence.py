"""Every mark of the practice report has its line in the register, and every line its mark."""

import re
import sqlite3
from itertools import combinations
from pathlib import Path

import pytest
from pypdf import PdfReader

from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.reports.builders import build
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering.marks import marks_in
from gm100_desktop.services.gathering.printed import printed_marks
from tests.services.gathering.gathered import DAY, at, laporan
from tests.services.gathering.moments import at_every_moment

MARK = re.compile(r"\[([A-Z]-\d+[a-z]?)")


def _lines(brief: LaporanBrief) -> dict[str, str]:
    return {line.code: line.date for group in brief.evidence.groups for line in group.lines}


@at_every_moment
def test_marks_and_register_are_the_same(practice: Dossier, day: str, year: int) -> None:
    brief = at(practice, day, year)
    cited = {mark.code for part in (brief.region, brief.participation, brief.mous, brief.partners,
             brief.masterplan, brief.rosters, brief.quick_wins, brief.sessions, brief.legal_bases,
             brief.evaluation)
             for mark in marks_in(part)}  # fmt: skip
    assert set(_lines(brief)) == cited
    assert brief.evidence.count == len(cited)
    assert brief.evidence.gaps == sum(line.is_gap for group in brief.evidence.groups for line in group.lines)


@at_every_moment
def test_no_paper_of_later_is_cited(practice: Dossier, day: str, year: int) -> None:
    assert {code: date for code, date in _lines(at(practice, day, year)).items() if date > day} == {}


def test_pages_and_states_are_those_of_the_file(practice: Dossier, sql: sqlite3.Connection) -> None:
    brief = laporan(practice)
    for group in brief.evidence.groups:
        for line in group.lines:
            title, is_kept, link = sql.execute(
                "SELECT title, file_hash <> '', link <> '' FROM document WHERE code = ?", (line.code,)
            ).fetchone()
            state = "Ada" if is_kept else "Tautan" if link else "Berkas belum disimpan"
            assert (line.title, line.state, line.is_gap) == (title, state, not is_kept and not link)
    assert (
        next(line for group in brief.evidence.groups for line in group.lines if line.code == "B-089").pages
        == "6, 11, 14, 17"
    )


@pytest.mark.parametrize("parts", [*combinations((Part.INTRODUCTION, Part.OVERVIEW, Part.IMPLEMENTATION), 2),
                                   (Part.PHOTOS,), tuple(Part)])  # fmt: skip
def test_the_register_on_paper_lists_just_what_is_cited_on_paper(
    practice: Dossier, tmp_path: Path, parts: tuple[Part, ...]
) -> None:
    """Of all documents only those the chosen parts cite, and every mark they print."""
    chosen = tuple(dict.fromkeys((*parts, Part.EVIDENCE)))
    brief = laporan(practice, DAY, parts=tuple(part.value for part in chosen))
    path = build("laporan", brief, tmp_path / "laporan.pdf", lambda _percent, _text: None)
    pages = [page.extract_text() for page in PdfReader(path).pages]
    body = "".join(text for text in pages if "Daftar Bukti Dukung\n" not in text)
    assert set(MARK.findall(body)) <= set(_lines(brief))
    assert {mark.code for mark in printed_marks(brief)} == set(_lines(brief))


def test_most_works_that_run_are_proven_and_some_honestly_are_not(practice: Dossier) -> None:
    plan = laporan(practice).masterplan
    programmes = [each for one in plan.dimensions for sub in one.sub_dimensions for each in sub.programmes]
    running = [each for each in programmes if each.status in ("Berjalan", "Selesai")]
    bare = [each.code for each in running if not each.marks]
    assert 0 < len(bare) < len(running) / 4
    assert [each.code for each in programmes if each.status == "Selesai" and not each.marks] == []
    actions = [line for area in plan.action_areas for line in area.lines if line.status == "Berjalan"]
    assert 0 < sum(not line.marks for line in actions) < len(actions) / 2


def test_a_finished_quick_win_is_proven_and_the_late_one_of_all_not(practice: Dossier) -> None:
    wins = laporan(practice).quick_wins
    assert [win.name for win in wins if not win.measure_marks] == ["Bank Sampah Terpadu"]
    assert all(win.photos for win in wins)
