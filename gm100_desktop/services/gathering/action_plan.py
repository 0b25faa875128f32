"""The action plan by area."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.masterplan import ActionArea, ActionLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.masterplan import ActionArea as Area
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.plan_works import PlanWorks

FIXED = (Area.HR, Area.INFRASTRUCTURE, Area.APPLICATION, Area.LITERACY)


def action_areas(works: PlanWorks) -> Iterator[ActionArea]:
    """The four fixed areas, and the two further ones where the region uses them."""
    for area in Area:
        rows = [row for row in works.actions if row.text("area") == area]
        if rows or area in FIXED:
            yield ActionArea(
                name=area.label,
                count=works.action_standings.count(rows, works.year),
                money=works.action_money(rows).in_year(works.year),
                lines=tuple(_line(works, row) for row in rows),
            )


def _line(works: PlanWorks, row: Row) -> ActionLine:
    evidence, used_for = works.sources.evidence, row.text("code") or row.text("name")
    of_year = [one for one in works.action_standings.years_of(row) if one.whole("year") == works.year]
    return ActionLine(
        code=row.text("code"),
        name=row.text("name"),
        agency=works.sources.people.agency(row.maybe("agency_id")),
        marks_by_year=tuple(works.action_standings.mark(row, year) for year in works.years),
        money=works.action_money([row]).in_year(works.year),
        status=works.action_standings.word(row, works.year),
        marks=together(
            evidence.marks("action_item", row.id, used_for),
            *(evidence.marks("action_year", one.id, used_for) for one in of_year),
        ),
    )
