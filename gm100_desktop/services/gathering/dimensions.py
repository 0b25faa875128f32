"""The six dimensions of a plan with their sub-dimensions, counts and money."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.masterplan import DimensionBrief, SubDimensionBrief
from gm100_desktop.domain.ledger import Row
from gm100_desktop.services.gathering.obstacles import dimension_obstacles
from gm100_desktop.services.gathering.plan_works import PlanWorks
from gm100_desktop.services.gathering.programmes import programme_line


def dimension_briefs(works: PlanWorks) -> Iterator[DimensionBrief]:
    """Always six, in their fixed order."""
    for row in sorted(works.sources.ledger.all("dimension"), key=_number):
        yield _dimension(works, row)


def _dimension(works: PlanWorks, row: Row) -> DimensionBrief:
    subs = sorted(works.sources.ledger.of("sub_dimension", "dimension_id", row.id), key=_number)
    own = {sub.id for sub in subs}
    programmes = [one for one in works.programmes if one.whole("sub_dimension_id") in own]
    standings, money = works.programme_standings, works.programme_money(programmes)
    return DimensionBrief(
        number=row.whole("number"),
        name=row.text("name"),
        count=standings.count(programmes, works.year),
        money=money.in_year(works.year),
        running_by_year=tuple(standings.count(programmes, year).running for year in works.years),
        money_by_year=money.by_year(works.years),
        sub_dimensions=tuple(_sub_dimension(works, sub, programmes) for sub in subs),
        obstacles=tuple(dimension_obstacles(works.sources, row, programmes)),
    )


def _sub_dimension(works: PlanWorks, sub: Row, programmes: Sequence[Row]) -> SubDimensionBrief:
    own = [row for row in programmes if row.whole("sub_dimension_id") == sub.id]
    lines = tuple(programme_line(works, row) for row in own)
    return SubDimensionBrief(sub.text("name"), works.programme_standings.count(own, works.year), lines)


def _number(row: Row) -> int:
    return row.whole("number")
