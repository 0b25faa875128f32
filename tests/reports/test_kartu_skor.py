"""The score card: one page whatever is on it, and figures another program comes to as well."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from gm100_desktop import cli
from gm100_desktop.domain.briefs.evaluation import ResultLine
from gm100_desktop.domain.briefs.kartu_skor import KartuSkorBrief
from gm100_desktop.domain.briefs.masterplan import BudgetBrief, Count, Money
from gm100_desktop.domain.briefs.setting import PageSetup, Paper, Picture
from gm100_desktop.reports.sheet import sheet_of
from tests.recompute_index import compared
from tests.reports.a_card import a_card
from tests.reports.a_monster import HOSTILE, every_text
from tests.reports.a_quick_win import a_quick_win
from tests.reports.an_evaluation import a_result
from tests.reports.print_rules import broken_rules
from tests.reports.printed import made, texts


def said(brief: KartuSkorBrief) -> str:
    (page,) = texts(made("kartu-skor", brief))
    return " ".join(page.split())


def test_the_card_says_index_components_dimensions_money_and_quick_wins() -> None:
    text = said(a_card())
    assert "Indeks (nilai mandiri) 3,07 dari 4,00 · versi 2026-REG" in text
    assert "Outcome 30 % 2,97 +0,18" in text
    assert "Pertanyaan berbukti 109 dari 111" in text
    assert "Semua dimensi" in text
    assert "Kuat Payung hukum berlaku." in text
    assert "Nilai mandiri, belum dinilai asesor" in text


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"result": None, "facts": ()},
        {"dimensions": (), "quick_wins": (), "budget": BudgetBrief(Money(), ()), "strong": "", "weak": ""},
        {"quick_wins": tuple(a_quick_win(at) for at in range(1, 60))},
        {"arms": Picture()},
    ],
    ids=["whole", "final score only", "little", "many quick wins", "no arms"],
)
def test_it_is_one_page_within_its_margins(paper: Paper, changes: dict[str, Any]) -> None:
    brief = a_card(setup=PageSetup(paper), **changes)
    data = made("kartu-skor", brief)
    assert len(texts(data)) == 1
    assert not broken_rules(data, sheet_of(brief.setup))


def test_whatever_was_typed_stays_on_the_one_page() -> None:
    brief = every_text(a_card(), HOSTILE)
    data = made("kartu-skor", brief)
    assert len(texts(data)) == 1
    assert not broken_rules(data, sheet_of(brief.setup))


def test_more_programmes_than_squares_become_a_bar() -> None:
    dimensions = tuple(replace(one, count=Count(21, 30)) for one in a_card().dimensions)
    assert "21 dari 30 70,00" in said(a_card(dimensions=dimensions))


def test_another_program_computes_the_printed_index(tmp_path: Path) -> None:
    file, card = tmp_path / "latihan.gm100", tmp_path / "kartu.pdf"
    assert cli.main(["sample", str(file)]) == 0
    for year, day in (("2024", "2025-01-15"), ("2025", "2026-01-15"), ("2026", "2026-11-20")):
        words = ["report", str(file), "--kind", "kartu-skor", "--out", str(card)]
        assert cli.main([*words, "--year", year, "--date", day]) == 0
        printed, again = compared(str(card))
        assert printed == again


def test_another_program_computes_an_index_rounded_per_component(tmp_path: Path) -> None:
    card = tmp_path / "kartu.pdf"
    rows = zip("ABCDE", (10, 20, 30, 20, 20), ("3.15", "2.43", "2.92", "2.63", "2.77"), strict=True)
    lines = tuple(
        ResultLine(one, one, Decimal(weight), Decimal(value), Decimal()) for one, weight, value in rows
    )
    index = replace(a_card().index, value=Decimal("2.77"), version="2022-REG")
    brief = a_card(index=index, result=a_result(lines=lines, is_per_term=True))
    assert "skala 0–4; dibulatkan per komponen" in said(brief)
    card.write_bytes(made("kartu-skor", brief))
    assert compared(str(card)) == (Decimal("2.77"), Decimal("2.77"))


def test_the_other_program_notices_a_wrong_index(tmp_path: Path) -> None:
    card = tmp_path / "kartu.pdf"
    index = replace(a_card().index, value=Decimal("3.08"))
    card.write_bytes(made("kartu-skor", a_card(index=index, result=a_result())))
    assert compared(str(card)) == (Decimal("3.08"), Decimal("3.07"))
