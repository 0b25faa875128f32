"""The table of docs/fakta.md: each fact of the articles, where it is recorded, shown and printed."""

from collections import Counter
from collections.abc import Iterator, Sequence

from tests.regions.pages import PAGE_OF
from tests.regions.seed_rows import Priority, SeedRow
from tests.regions.telling import Fact, ToldRegion

_NOT_PRINTED = "not printed"
_HEAD = """# Facts: recorded, shown, printed

The programme was built against {count} facts that five news articles tell of four regions: S0 and S1 of
Kabupaten Pelalawan (2017), S2 of Kabupaten Siak (2020), S3 of Kabupaten Kapuas (2019), S4 of Kabupaten
Indramayu (2018). The tests in `tests/regions/` record each fact through the services of the program, read it
back, and find it in the report that is printed. This table is written by
`GM100_REWRITE_DOCS=1 python3 bootstrap.py test tests/regions/test_fact_table.py`; without that word the same
test compares.

M must be recorded, S should be, C could be. *Record* is kind and field; *page* is the id of the page of the
window; *report* is the report with chapter and section. A fact that several articles tell stands once for
each region.

{counts}

| fact | article | priority | what is recorded | region | record | page | report |
|---|---|---|---|---|---|---|---|
"""


def fact_table(rows: Sequence[SeedRow], regions: Sequence[ToldRegion]) -> str:
    """The whole document."""
    lines = [_line(row, region, fact) for row in rows for region, fact in _told(row, regions)]
    return _HEAD.format(count=len(rows), counts=_counts(rows, regions)) + "\n".join(lines) + "\n"


def _told(row: SeedRow, regions: Sequence[ToldRegion]) -> Iterator[tuple[ToldRegion, Fact]]:
    for region in regions:
        yield from ((region, fact) for fact in region.facts if fact.id == row.id)


def _line(row: SeedRow, region: ToldRegion, fact: Fact) -> str:
    fields = _fields(region, fact)
    record = ", ".join(f"`{one}`" for one in fields)
    pages = ", ".join(dict.fromkeys(PAGE_OF[one.partition(".")[0]] for one in fields))
    cells = (row.id, " ".join(row.sources), row.priority, row.what, region.id, record, pages, _report(fact))
    return f"| {' | '.join(cells)} |"


def _fields(region: ToldRegion, fact: Fact) -> Sequence[str]:
    """'participation.status', each once."""
    kinds = {one.name: one.kind for one in region.records}
    return list(dict.fromkeys(f"{kinds[name]}.{field}" for name, field, _ in fact.found))


def _report(fact: Fact) -> str:
    places = [fact.place, *(place for place, _ in fact.beside)] if fact.place else []
    return "; ".join(" › ".join(filter(None, place)) for place in places) or _NOT_PRINTED


def _counts(rows: Sequence[SeedRow], regions: Sequence[ToldRegion]) -> str:
    """'Recorded: 136 of 136 M, ...' and the same of what is printed."""
    all_of = Counter(row.priority for row in rows)
    recorded = {fact.id for region in regions for fact in region.facts}
    printed = {fact.id for region in regions for fact in region.facts if fact.place}
    told = [
        f"{word}: " + ", ".join(f"{_count(rows, ids, one)} of {all_of[one]} {one}" for one in Priority)
        for word, ids in (("Recorded", recorded), ("Printed", printed))
    ]
    return ". ".join(told) + "."


def _count(rows: Sequence[SeedRow], ids: set[str], priority: Priority) -> int:
    return sum(row.priority is priority and row.id in ids for row in rows)
