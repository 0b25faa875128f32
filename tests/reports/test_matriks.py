"""The road map and the matrix: across the paper, the head repeated, every figure inside its bar."""

from dataclasses import replace

import pytest

from gm100_desktop.domain.briefs.matriks import MatriksPart
from gm100_desktop.domain.briefs.setting import PageSetup, Paper, Signature
from gm100_desktop.reports.matriks.roadmap_rows import Axis
from gm100_desktop.reports.sheet import sheet_of
from tests.reports import golden
from tests.reports.a_matriks import a_matriks, a_section, a_work
from tests.reports.a_monster import HOSTILE, every_text
from tests.reports.a_region import signatory
from tests.reports.print_rules import broken_rules
from tests.reports.printed import made, outline, texts

ROADMAP, MATRIX = MatriksPart.ROADMAP, MatriksPart.MATRIX


def test_every_page_says_what_was_approved() -> None:
    golden.agrees("matriks-A4", texts(made("matriks", a_matriks())))
    golden.agrees("matriks-F4", texts(made("matriks", a_matriks(setup=PageSetup(Paper.F4)))))


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("years", [1, 5, 10, 12])
def test_it_keeps_margins_and_sizes(paper: Paper, years: int) -> None:
    setup = PageSetup(paper)
    brief = a_matriks(9, years, setup=setup, signature=Signature(signatory()))
    assert not broken_rules(made("matriks", brief), sheet_of(setup))


@pytest.mark.parametrize("add", [HOSTILE, " " + "Wx" * 120, " kata" * 60])
def test_monsters_keep_the_rules(add: str) -> None:
    few = a_matriks(dimensions=(a_section(1, 1),), actions=(a_section(0, 1),))
    brief = every_text(few, add)
    assert not broken_rules(made("matriks", brief), sheet_of(brief.setup))


def test_the_same_brief_makes_the_same_bytes() -> None:
    assert made("matriks", a_matriks()) == made("matriks", a_matriks())


def test_parts_stand_in_the_order_that_was_chosen() -> None:
    data = made("matriks", a_matriks(parts=(MATRIX, ROADMAP)))
    assert [title for _level, title, _page in outline(data)] == [
        "Matriks Masterplan 2024–2028",
        "Peta Jalan 2024–2028",
    ]


def test_a_long_plan_is_told_ten_years_at_a_time() -> None:
    pages = texts(made("matriks", a_matriks(1, 12, parts=(ROADMAP,))))
    assert ["Peta Jalan 2024–2033" in page for page in pages] == [True, False]
    assert "Peta Jalan 2034–2035" in pages[1]


@pytest.mark.parametrize("lines", range(1, 60, 7))
def test_every_programme_and_its_dimension_is_on_some_page_and_the_sums_end_it(lines: int) -> None:
    pages = texts(made("matriks", a_matriks(parts=(ROADMAP,), dimensions=(a_section(1, lines),))))
    whole = " ".join(" ".join(pages).split())
    assert all(f"Satu Pintu Layanan Kencana {at} " in whole for at in range(1, lines + 1))
    assert all("Governance" in page and "Jumlah" in page for page in pages)
    assert [f"Jumlah {lines} program" in page for page in pages] == [False] * (len(pages) - 1) + [True]
    assert all("Satu Pintu" in page for page in pages)


def test_amounts_below_a_million_are_told_to_be_rounded() -> None:
    odd = a_work(1, 1, money_by_year=(*a_work(1, 1).money_by_year[:4], replace(a_work(1, 1).total, budget=1)))
    section = a_section(1, 1)
    group = replace(section.groups[0], lines=(odd,))
    brief = a_matriks(dimensions=(replace(section, groups=(group,)),))
    assert "Angka dibulatkan" in texts(made("matriks", brief))[0]
    assert "Angka dibulatkan" not in texts(made("matriks", a_matriks()))[0]


@pytest.mark.parametrize(("day", "now"), [("2023-12-31", None), ("2024-01-01", 0.0), ("2026-07-01", 2.5)])
def test_where_the_day_lies(day: str, now: float | None) -> None:
    found = Axis((2024, 2025, 2026), slice(0, 3), day).now()
    assert found == (None if now is None else pytest.approx(now, abs=0.01))
