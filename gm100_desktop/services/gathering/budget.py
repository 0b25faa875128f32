"""The money of a whole plan, by group and source."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.masterplan import BudgetBrief, SourceGroup, SourceLine
from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.funding import FundingGroup, group_of
from gm100_desktop.domain.ledger import Row
from gm100_desktop.services.gathering.money import MoneyOf
from gm100_desktop.services.gathering.plan_works import PlanWorks
from gm100_desktop.services.gathering.words import source_word


def budget_brief(works: PlanWorks) -> BudgetBrief:
    """Programmes and actions together."""
    everything = MoneyOf([*works.programme_money(works.programmes), *works.action_money(works.actions)])
    return BudgetBrief(
        money=everything.in_year(works.year),
        by_year=everything.by_year(works.years),
        groups=tuple(_group(works, group, everything) for group in FundingGroup),
        marks=_marks(works),
    )


def _group(works: PlanWorks, group: FundingGroup, everything: MoneyOf) -> SourceGroup:
    money = MoneyOf(one for one in everything if group_of(one.source) is group)
    return SourceGroup(
        name=group.label,
        money=money.in_year(works.year),
        years=money.by_year(works.years),
        lines=tuple(_lines(works, money)),
    )


def _lines(works: PlanWorks, money: MoneyOf) -> Iterator[SourceLine]:
    for source, one in money.by_source().items():
        yield SourceLine(
            source_word(works.sources.ledger, source), one.in_year(works.year), one.by_year(works.years)
        )


def _marks(works: PlanWorks) -> Marks:
    """The budget papers of the plan, of the report year where they name one; no other paper proves money."""

    def is_of_the_year(document: Row) -> bool:
        is_budget = document.text("kind") == DocumentKind.BUDGET_DOCUMENT
        return is_budget and document.maybe("year") in (None, works.year)

    return works.sources.evidence.marks("plan", works.plan.id, "Anggaran", is_of_the_year)
