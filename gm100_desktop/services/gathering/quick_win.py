"""One quick win as its page tells it."""

from collections.abc import Iterator
from dataclasses import replace

from gm100_desktop.domain.briefs.masterplan import ObstacleLine
from gm100_desktop.domain.briefs.quick_wins import QuickWinBrief
from gm100_desktop.domain.ledger import Row
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.money import money_of
from gm100_desktop.services.gathering.photos import photos
from gm100_desktop.services.gathering.quick_win_marks import proofs
from gm100_desktop.services.gathering.quick_win_months import Months
from gm100_desktop.services.gathering.quick_win_parts import measures, milestones, risks, write_up, years
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known, source_word


def quick_win_brief(sources: Sources, months: Months, number: int) -> QuickWinBrief:
    """Everything about one quick win in the report's year."""
    row, last = months.row, months.last
    agency = sources.ledger.one("agency", row.maybe("agency_id"))
    money = money_of(sources, "quick_win_budget", "quick_win_id", [row]).of_years((sources.moment.year,))
    brief = QuickWinBrief(
        number=number,
        name=row.text("name"),
        sentence=row.text("summary"),
        dimension=1,
        dimension_name="",
        agency=agency.text("name") if agency else "",
        partners=known(*_partners(sources, row)),
        starts=row.text("starts_on"),
        budget=money.whole().budget or None,
        source=known(*(source_word(sources.ledger, source) for source in money.by_source())),
        status=months.status.label,
        is_late=months.is_late,
        measures=tuple(measures(sources, row)),
        curve=months.curve(),
        report_month=last.text("month") if last else "",
        milestones=tuple(milestones(sources, row)),
        photos=tuple(photos(sources, "quick_win", row.id, row.text("name"))),
        risks=tuple(risks(sources, row)),
        sustainability=row.text("sustainability"),
        obstacles=tuple(_obstacles(sources, last)) if last else (),
        note=last.text("description") if last else "",
        brand=row.text("brand"),
        link=row.text("link"),
        remark=row.text("note"),
        years=tuple(years(sources, row)),
    )
    return _proven(sources, row, _placed(sources, row, brief))


def _placed(sources: Sources, row: Row, brief: QuickWinBrief) -> QuickWinBrief:
    """The brief with the place of the quick win in the masterplan."""
    programme = sources.ledger.one("programme", row.maybe("programme_id"))
    sub = sources.ledger.one("sub_dimension", row.whole("sub_dimension_id"))
    dimension = sources.ledger.one("dimension", sub.whole("dimension_id")) if sub else None
    return replace(
        brief,
        dimension=dimension.whole("number") if dimension else brief.dimension,
        dimension_name=dimension.text("name") if dimension else "",
        sub_dimension=sub.text("name") if sub else "",
        code=programme.text("code") if programme else "",
    )


def _proven(sources: Sources, row: Row, brief: QuickWinBrief) -> QuickWinBrief:
    """The brief with each mark where what it proves is printed."""
    found = proofs(sources, row, brief.report_month)
    rules = found.of_rules if row.text("resource_regulation") else ()
    benefit = found.of_benefit if rules else together(found.of_benefit, found.of_rules)
    progress = found.of_progress if brief.measures else together(benefit, found.of_progress)
    return replace(
        brief,
        measure_marks=benefit if brief.measures else (),
        curve_marks=progress if brief.curve else (),
        write_up=tuple(write_up(row, rules)),
    )


def _partners(sources: Sources, row: Row) -> Iterator[str]:
    for one in sources.ledger.of("quick_win_partner", "quick_win_id", row.id):
        agency = sources.people.agency(one.maybe("agency_id"))
        yield agency or sources.people.organisation(one.maybe("institution_id")) or one.text("role")


def _obstacles(sources: Sources, last: Row) -> Iterator[ObstacleLine]:
    """What the latest month says holds it up."""
    if last.text("obstacle"):
        owner = sources.people.agency(last.maybe("follow_up_agency_id"))
        yield ObstacleLine(
            last.text("obstacle"), last.text("follow_up"), owner, last.text("follow_up_due_on")
        )
