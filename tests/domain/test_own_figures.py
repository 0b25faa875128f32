"""Figures the file can offer for a question, in words and with the level they suggest."""

import pytest

from gm100_desktop.domain.funding import Funds
from gm100_desktop.domain.own_figures import (
    Basis,
    Function,
    Meeting,
    Work,
    budget_share,
    counted,
    function,
    legal_basis,
    other_sources,
    running,
    state_on,
)
from gm100_desktop.domain.validity import Validity

PLAN = "Masterplan versi 2"
FUNDS = [
    Funds("regional_budget", 2026, 35_880_000_000),
    Funds("provincial_budget", 2026, 1_040_000_000),
    Funds("village_fund", 2026, 2_280_000_000),
    Funds("csr", 2026, 1_440_000_000),
    Funds("grant", 2026, 0),
]


def test_running_out_of_planned() -> None:
    works = [Work("governance", "planned", 2026, {2026: "running"})] * 12
    works += [Work("governance", "running", 2026, {2026: "planned"})] * 2
    found = running(works, "program Smart Governance", 2026, 2026, PLAN)
    assert found is not None
    assert found.words == "12 dari 14 program Smart Governance berjalan pada 2026 (85,71\u00a0%)"
    assert (found.level, found.source, found.note) == (4, PLAN, "acuan internal")
    assert running([], "program", 2026, 2026, PLAN) is None


def test_a_works_own_status_holds_from_its_year_on_and_nothing_is_known_of_tomorrow() -> None:
    work = Work("hr", "finished", 2025, {2027: "running"})
    assert [work.runs_in(year, 2026) for year in (2024, 2025, 2026, 2027)] == [False, True, True, False]


def test_the_legal_basis() -> None:
    in_force = legal_basis(Basis("in_force", "regulation_head", "Perbup/Perwali 14 Tahun 2026", 1), PLAN)
    assert in_force.words == "Perbup/Perwali 14 Tahun 2026: berlaku; 1 keputusan pelaksana"
    assert in_force.level == 4
    none = legal_basis(Basis("none"), PLAN)
    assert (none.words, none.level) == ("Payung hukum masterplan: belum ada", 0)


@pytest.mark.parametrize(
    ("validity", "state"),
    [
        (Validity.IN_FORCE, "in_force"),
        (Validity.DRAFT, "draft"),
        (Validity.AHEAD, "draft"),
        (Validity.REVOKED, "revoked"),
        (Validity.REPLACED, "revoked"),
        (Validity.ENDED, "revoked"),
    ],
)
def test_the_state_of_a_basis_on_a_day(validity: Validity, state: str) -> None:
    assert state_on(validity) == state


def test_a_body_and_its_meetings() -> None:
    held = [Meeting("2026-03-12", has_minutes=True, outsiders_came=True), Meeting("2026-09-09")]
    found = function(Function("Rapat Dewan", "SK berlaku", held), 2026)
    assert found.words == (
        "2 Rapat Dewan pada 2026 (12 Mar 2026, 9 Sep 2026); 1 dengan notulen;"
        " dihadiri unsur luar pemerintah; SK berlaku"
    )
    assert found.level == 2
    nothing = function(Function("Rapat Dewan", ""), 2026)
    assert (nothing.words, nothing.level) == (
        "0 Rapat Dewan pada 2026; dasar pembentukan tidak ditemukan", 0,
    )  # fmt: skip


def test_the_share_of_the_regional_budget() -> None:
    found = budget_share(FUNDS, 2_460_000_000_000, 2026, PLAN)
    assert found.words == "Pagu program dari APBD 2026 Rp36,92 miliar dari Rp2,46 triliun (1,50\u00a0%)"
    assert found.level == 3
    unknown = budget_share(FUNDS, None, 2026, PLAN)
    assert (unknown.words, unknown.level) == (
        "Pagu program dari APBD 2026 Rp36,92 miliar; total APBD 2026 belum dicatat", None,
    )  # fmt: skip
    exactly = [Funds("regional_budget", 2026, 2_000_000_001)]
    assert budget_share(exactly, 100_000_000_000, 2026, PLAN).level == 4  # 2,00 % is printed, 2 % is passed


def test_sources_outside_the_public_budgets() -> None:
    found = other_sources(FUNDS, 2026, PLAN)
    assert (found.words, found.level) == ("1 sumber non-APBD pada 2026: CSR/TJSL", 1)
    assert other_sources([], 2026, PLAN).words == "0 sumber non-APBD pada 2026"


def test_new_items_count_one_level_each() -> None:
    assert [counted(n, "quick win baru", "").level for n in (0, 1, 4, 9)] == [0, 1, 4, 4]
