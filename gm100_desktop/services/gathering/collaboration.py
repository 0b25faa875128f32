"""Programmes of the plan that reach beyond the region."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.sessions import CollaborationLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.masterplan import Collaboration
from gm100_desktop.services.gathering.plan_works import PlanWorks
from gm100_desktop.services.gathering.plans import current_plan
from gm100_desktop.services.gathering.programmes import year_work
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known


def collaborations(sources: Sources) -> Iterator[CollaborationLine]:
    """Each with its partners and what it has reached in the report's year."""
    plan = current_plan(sources)
    works = PlanWorks(sources, plan) if plan else None
    for row in works.programmes if works else ():
        if row.text("collaboration") not in ("", Collaboration.NONE):
            yield CollaborationLine(
                name=row.text("name"),
                partners=known(*dict.fromkeys(_partners(sources, row))),
                contribution=Collaboration.word(row.text("collaboration")),
                result=_result(sources, row),
                marks=sources.evidence.marks("programme", row.id, row.text("code") or row.text("name")),
            )


def _partners(sources: Sources, row: Row) -> Iterator[str]:
    """Regions first, then institutions; agencies of the region itself are no partners."""
    yield row.text("collaboration_regions")
    for one in sources.ledger.of("programme_partner", "programme_id", row.id):
        yield sources.people.organisation(one.maybe("institution_id"))


def _result(sources: Sources, row: Row) -> str:
    year = sources.moment.year
    rows = sources.ledger.of("programme_year", "programme_id", row.id)
    result = next((year_work(sources, row, one).result for one in rows if one.whole("year") == year), "")
    return f"Hasil {year}: {result}" if result else ""
