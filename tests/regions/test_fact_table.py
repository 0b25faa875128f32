"""Every fact of the list is told by the regions its articles speak of; docs/fakta.md says where each is."""

import os
from collections import Counter
from pathlib import Path

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.ui.pages.registry import PAGES
from tests.regions.fact_table import fact_table
from tests.regions.pages import KINDS_OF_PAGE, PAGE_OF
from tests.regions.seed_rows import Priority, seed_rows
from tests.regions.telling import ToldRegion
from tests.regions.told import REGIONS

DOCUMENT = Path(__file__).parents[2] / "docs" / "fakta.md"
TO_COME = {"aplikasi", "bukti", "evaluasi"}
"""Pages the window is to have; the registry need not know them yet."""

SIAK_IN_OLDER_ARTICLES = {"A006", "A047", "A048", "A168"}
"""Facts of the articles about Pelalawan that concern Siak too."""

ROWS = seed_rows()


def test_the_list_is_whole() -> None:
    assert Counter(row.priority for row in ROWS) == {
        Priority.MUST: 136, Priority.SHOULD: 25, Priority.COULD: 12,
    }  # fmt: skip
    assert [row.id for row in ROWS] == [f"A{number:03d}" for number in range(1, len(ROWS) + 1)]


@pytest.mark.parametrize("region", REGIONS, ids=lambda one: one.id)
def test_a_region_tells_every_fact_of_its_articles_once(region: ToldRegion) -> None:
    wanted = {row.id for row in ROWS if set(row.sources) & set(region.sources)}
    wanted |= SIAK_IN_OLDER_ARTICLES if region.id == "siak" else set()
    assert Counter(fact.id for fact in region.facts) == Counter(wanted)
    assert all(fact.found for fact in region.facts)


def test_each_record_stands_on_a_page_of_the_window() -> None:
    assert {one.kind for region in REGIONS for one in region.records} <= set(PAGE_OF)
    assert [kind(name).id for name in PAGE_OF] == list(PAGE_OF)
    assert set(KINDS_OF_PAGE) <= {page.id for page in PAGES} | TO_COME


def test_the_document_says_where_each_fact_is() -> None:
    told = fact_table(ROWS, REGIONS)
    if os.environ.get("GM100_REWRITE_DOCS"):
        DOCUMENT.write_text(told, encoding="utf-8")
    assert DOCUMENT.read_text(encoding="utf-8") == told
    assert "Recorded: 136 of 136 M, 25 of 25 S, 12 of 12 C." in told
    assert "Printed: 136 of 136 M, " in told


def test_the_document_names_nobody() -> None:
    people = {one.values["name"] for region in REGIONS for one in region.records if one.kind == "person"}
    words = DOCUMENT.read_text(encoding="utf-8").casefold()
    assert [name for name in people if name.casefold() in words] == []
