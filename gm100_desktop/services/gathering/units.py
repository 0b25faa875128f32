"""The units of the agencies, as they stand below each other."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.rosters import UnitLine
from gm100_desktop.domain.ledger import Ledger
from gm100_desktop.domain.regions import AgencyKind
from gm100_desktop.domain.trees import in_tree_order


def units(ledger: Ledger) -> Iterator[UnitLine]:
    """Every unit that still exists, behind the agency it belongs to."""
    rows = [row for row in ledger.all("agency") if row.flag("is_active")]
    rows.sort(key=lambda row: (row.whole("sort_order"), row.id))
    parents = {row.id: row.maybe("parent_id") for row in rows}
    found = {row.id: row for row in rows}
    tops: dict[int, int] = {}
    for key in in_tree_order(parents):
        parent = parents[key]
        if parent not in tops:
            tops[key] = key
            continue
        tops[key] = tops[parent]
        row, top = found[key], tops[key]
        above = "" if parent == top else found[parent].text("name")
        yield UnitLine(found[top].text("name"), row.text("name"), AgencyKind.word(row.text("kind")), above)
