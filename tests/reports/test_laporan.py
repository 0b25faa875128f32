"""The main report: what it says, where it leads, what it keeps whatever is typed."""

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gm100_desktop.domain.briefs.laporan import ANNEXES, OwnTexts, Part
from gm100_desktop.domain.briefs.masterplan import MasterplanBrief
from gm100_desktop.domain.briefs.setting import PageSetup, Paper, Picture, Signature
from gm100_desktop.domain.problems import Cancelled
from gm100_desktop.reports.builders import build
from gm100_desktop.reports.laporan import report
from gm100_desktop.reports.sheet import sheet_of
from tests.reports import golden
from tests.reports.a_laporan import a_laporan
from tests.reports.a_monster import (
    HOSTILE,
    a_small_laporan,
    an_empty_laporan,
    an_endless_laporan,
    every_text,
)
from tests.reports.a_quick_win import a_quick_win
from tests.reports.a_region import signatory
from tests.reports.print_rules import broken_rules
from tests.reports.printed import leads, made, outline, silent, texts

ROOT = Path(__file__).parents[2]
LONG = "Wx" * 5000


def laporan(**changes: Any) -> bytes:
    return made("laporan", a_laporan(**changes))


@pytest.fixture(scope="module")
def whole() -> bytes:
    return laporan()


def test_every_page_says_what_was_approved(whole: bytes) -> None:
    golden.agrees("laporan-A4", texts(whole))


@pytest.mark.parametrize("paper", list(Paper))
def test_both_papers_keep_margins_and_sizes_and_say_the_same(paper: Paper) -> None:
    setup = PageSetup(paper)
    data = laporan(setup=setup)
    assert not broken_rules(data, sheet_of(setup))
    assert "Antre Pasti Puskesmas" in "".join(texts(data))


@pytest.mark.parametrize(
    "brief",
    [
        pytest.param(an_empty_laporan(), id="nothing written yet"),
        pytest.param(every_text(a_laporan(), HOSTILE), id="hostile text everywhere"),
        pytest.param(every_text(a_small_laporan(), " kata" * 60), id="sixty words too many everywhere"),
        pytest.param(every_text(a_small_laporan(), " " + "Wx" * 120), id="endless words everywhere"),
        pytest.param(an_endless_laporan(), id="five hundred programmes"),
        pytest.param(a_laporan(masterplan=MasterplanBrief()), id="no masterplan"),
    ],
)
def test_monsters_keep_the_rules(brief: Any) -> None:
    assert not broken_rules(made("laporan", brief), sheet_of(brief.setup))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"agency": LONG}, id="agency"),
        pytest.param({"title": LONG}, id="title"),
        pytest.param({"phase": LONG}, id="phase"),
        pytest.param({"region": replace(a_laporan().region, name=LONG)}, id="region"),
        pytest.param(
            {"signature": Signature(replace(signatory(), name=LONG, position=LONG))}, id="signatory"
        ),
        pytest.param({"quick_wins": (a_quick_win(1, name=LONG, sentence=LONG, note=LONG),)}, id="quick win"),
        pytest.param({"texts": OwnTexts(background=(LONG,), closing=(LONG,))}, id="own texts"),
    ],
)
def test_a_text_of_ten_thousand_letters_stays_inside_the_margins(changes: dict[str, Any]) -> None:
    brief = a_small_laporan(**changes)
    assert not broken_rules(made("laporan", brief), sheet_of(brief.setup))


def test_markup_is_printed_as_it_was_typed() -> None:
    said = " ".join("".join(texts(made("laporan", every_text(a_small_laporan(), HOSTILE)))).split())
    assert '<b>tebal</b> &amp; <img src="file:///etc/passwd"/>' in said
    assert "root:" not in said


def test_all_rows_of_an_endless_table_are_there() -> None:
    said = "".join(texts(made("laporan", an_endless_laporan())))
    assert all(f"LIV-{at:02d}" in said for at in range(1, 501))


def test_page_numbers_of_the_contents_are_the_real_pages(whole: bytes) -> None:
    pages = texts(whole)
    lines = [lead for page, text in enumerate(pages) if "Daftar Isi\n" in text for lead in leads(whole, page)]
    assert len(lines) > 60
    for line in lines:
        printed = line.text.split()[-1]
        foot = pages[line.page]
        assert f"Halaman {printed} dari" in foot or foot.split()[-1] == printed


def test_bookmarks_lead_to_the_page_that_has_their_title(whole: bytes) -> None:
    pages, found = texts(whole), outline(whole)
    assert {level for level, _, _ in found} == {0, 1, 2}
    for _, title, page in found:
        words = title.split("  ")[-1]
        assert words.replace(" ", "") in pages[page].replace("\n", "").replace(" ", "")


def test_every_mark_leads_to_its_row_in_the_register(whole: bytes) -> None:
    pages = texts(whole)
    marks = [
        lead
        for page in range(len(pages))
        for lead in leads(whole, page)
        if lead.text.strip().startswith("[B-")
    ]
    assert len(marks) > 80
    for mark in marks:
        code = mark.text.strip()[1:6]
        assert f"{code}\n" in pages[mark.page] or f"{code} " in pages[mark.page]


def test_without_the_register_marks_stay_readable_and_lead_nowhere() -> None:
    data = laporan(parts=tuple(part for part in Part if part not in ANNEXES))
    assert "[B-014 hlm 3]" in "".join(texts(data))
    assert not [lead for page in range(4, 20) for lead in leads(data, page) if lead.text.startswith("[B-")]


def test_chapters_can_be_left_out_and_put_in_another_order() -> None:
    wanted = (Part.IMPLEMENTATION, Part.OVERVIEW, Part.EVIDENCE)
    chapters = report.outline(a_laporan(parts=wanted))
    assert [chapter.running for chapter in chapters.values()] == [
        "BAB I · Pelaksanaan",
        "BAB II · Gambaran Umum",
        "Lampiran A · Daftar Bukti Dukung",
    ]
    data = laporan(parts=wanted)
    assert "Tabel 1.1" in "".join(texts(data))
    assert [title for level, title, _ in outline(data) if level == 0] == [
        "BAB I  Pelaksanaan",
        "BAB II  Gambaran Umum",
        "Lampiran A  Daftar Bukti Dukung",
    ]


@pytest.mark.parametrize("paper", list(Paper))
def test_a_quick_win_has_exactly_one_page(paper: Paper) -> None:
    full = a_quick_win(1, note="Catatan " * 40, sustainability="Terjamin " * 60, sentence="Kalimat " * 60)
    wins = (full, replace(full, number=2, measures=(), curve=(), photos=()), a_quick_win(3))
    pages = texts(laporan(setup=PageSetup(paper), quick_wins=wins))
    for number in (1, 2, 3):
        assert sum(f"Lembar Quick Win {number} dari 3" in page for page in pages) == 1


def test_a_summary_has_exactly_one_page() -> None:
    pages = texts(made("laporan", every_text(a_small_laporan(), " kata" * 20)))
    assert sum("Pesan utama" in page for page in pages) == 1
    assert sum(page.startswith("Halaman 1 dari") or "Halaman 1 dari" in page for page in pages) == 1
    assert "Halaman 2 dari" in next(page for page in pages if "BAB I · Pendahuluan" in page)


def test_missing_and_broken_photos_leave_a_frame_that_says_so() -> None:
    photos = tuple(
        replace(photo, picture=picture)
        for photo, picture in zip(
            a_quick_win(1).photos, (Picture(b"rusak"), Picture(lambda: b"")), strict=False
        )
    )
    pages = texts(laporan(quick_wins=(a_quick_win(1, photos=photos),)))
    sheet = next(page for page in pages if "Lembar Quick Win" in page)
    assert sheet.count("Foto tidak tersedia") == 2


def test_what_the_region_wrote_stands_instead_of_what_is_composed() -> None:
    said = "".join(
        texts(laporan(texts=OwnTexts(("Kata kami.",), ("Latar kami.",), ("Tujuan kami.",), ("Tutup kami.",))))
    )
    assert all(text in said for text in ("Kata kami.", "Latar kami.", "Tujuan kami.", "Tutup kami."))
    assert "Demikian laporan ini" not in said


def test_a_draft_ends_with_what_is_missing() -> None:
    pages = texts(laporan(is_draft=True, gaps=("SK Dewan belum berbukti", "Dua notulen belum ada")))
    assert "Daftar Kekurangan Data" in pages[-1]
    assert "Dua notulen belum ada" in pages[-1]


def test_a_plan_of_ten_years_turns_the_paper() -> None:
    plan = a_laporan().masterplan
    doubled = replace(
        plan,
        years=tuple(range(2024, 2034)),
        dimensions=tuple(_ten_years(one) for one in plan.dimensions),
        action_areas=(),
        budget=replace(
            plan.budget,
            by_year=plan.budget.by_year * 2,
            groups=tuple(
                replace(
                    group,
                    years=group.years * 2,
                    lines=tuple(replace(line, years=line.years * 2) for line in group.lines),
                )
                for group in plan.budget.groups
            ),
        ),
    )
    brief = a_laporan(masterplan=doubled)
    data = made("laporan", brief)
    assert not broken_rules(data, sheet_of(brief.setup))
    assert any("2033" in page for page in texts(data))


def _ten_years(one: Any) -> Any:
    subs = tuple(
        replace(
            sub,
            programmes=tuple(
                replace(
                    line,
                    marks_by_year=line.marks_by_year * 2,
                    sources=tuple(replace(source, years=source.years * 2) for source in line.sources),
                )
                for line in sub.programmes
            ),
        )
        for sub in one.sub_dimensions
    )
    years = {"running_by_year": one.running_by_year * 2, "money_by_year": one.money_by_year * 2}
    return replace(one, sub_dimensions=subs, **years)


@pytest.mark.parametrize("size", [9, 12])
def test_running_text_follows_the_size_of_the_profile(size: int) -> None:
    setup = PageSetup(body_size=size)
    assert not broken_rules(laporan(setup=setup), sheet_of(setup))


def test_the_same_brief_makes_the_same_bytes(whole: bytes) -> None:
    assert laporan() == whole


def test_the_same_brief_makes_the_same_bytes_in_another_process(whole: bytes) -> None:
    code = (
        "import hashlib\nfrom tests.reports.printed import made\n"
        "from tests.reports.a_laporan import a_laporan\n"
        "print(hashlib.sha256(made('laporan', a_laporan())).hexdigest())"
    )
    for seed in ("1", "77"):
        told = subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": "Asia/Jayapura"},
            check=True,
            capture_output=True,
            text=True,
        )
        assert told.stdout.strip() == hashlib.sha256(whole).hexdigest()


def test_another_date_or_name_makes_other_bytes(whole: bytes) -> None:
    assert laporan(report_date="2026-11-21") != whole


def test_progress_grows_to_the_end_and_names_the_parts(tmp_path: Path) -> None:
    said: list[tuple[int, str]] = []
    build("laporan", a_laporan(), tmp_path / "a.pdf", lambda percent, text: said.append((percent, text)))
    percents = [percent for percent, _ in said]
    assert percents == sorted(percents)
    assert said[-1] == (100, "Selesai")
    assert any(text.startswith("Menyusun BAB III") for _, text in said)
    assert len(said) > 40


@pytest.mark.parametrize("after", [1, 20, 48])
def test_cancel_takes_effect_on_any_page_and_leaves_nothing(tmp_path: Path, after: int) -> None:
    told = 0

    def stop(percent: int, text: str) -> None:
        nonlocal told
        told += 1
        if told == after:
            raise Cancelled

    with pytest.raises(Cancelled):
        build("laporan", a_laporan(), tmp_path / "a.pdf", stop)
    assert not list(tmp_path.iterdir())


def test_an_unknown_report_is_refused_with_the_list(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="Tidak ada laporan 'ringkasan'"):
        build("ringkasan", a_laporan(), tmp_path / "a.pdf", silent)
