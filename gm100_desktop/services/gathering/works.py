"""One programme or action item as road map and matrix show it: years, targets, money, who with whom."""

from collections.abc import Iterator
from dataclasses import replace

from gm100_desktop.domain.briefs.matriks import WorkLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.gathering.money import MoneyOf
from gm100_desktop.services.gathering.plan_works import PlanWorks
from gm100_desktop.services.gathering.standings import Standings
from gm100_desktop.services.gathering.words import known, source_word


def programme_work(works: PlanWorks, row: Row) -> WorkLine:
    """A programme, with what it is to reach and who supports it."""
    sources = works.sources
    chosen = sources.ledger.of("quick_win", "programme_id", row.id)
    return replace(
        _line(works, row, works.programme_money([row]), works.programme_standings),
        aim=row.text("target"),
        measured_by=known(*_indicators(works, row), glue="; "),
        partners=known(*_partners(works, row)),
        is_quick_win=any(one.whole("year") <= sources.moment.year for one in chosen),
    )


def action_work(works: PlanWorks, row: Row) -> WorkLine:
    """An item of the action plan."""
    return _line(works, row, works.action_money([row]), works.action_standings)


def _line(works: PlanWorks, row: Row, money: MoneyOf, standings: Standings) -> WorkLine:
    told = money.of_years(works.years)
    targets = {one.whole("year"): one.text("target") for one in standings.years_of(row)}
    return WorkLine(
        code=row.text("code"),
        name=row.text("name"),
        agency=works.sources.people.agency(row.maybe("agency_id")),
        marks_by_year=tuple(standings.mark(row, year) for year in works.years),
        money_by_year=told.by_year(works.years),
        targets=tuple(_measured(targets.get(year, "")) for year in works.years),
        total=told.whole(),
        unit=row.text("unit"),
        output=row.text("output"),
        sources=known(*(source_word(works.sources.ledger, source) for source in told.by_source())),
    )


def _measured(target: str) -> str:
    return decimal_text(target) if target else ""


def _indicators(works: PlanWorks, row: Row) -> Iterator[str]:
    """'Waktu tunggu (awal 45 menit)'."""
    for one in works.sources.ledger.of("indicator", "programme_id", row.id):
        baseline = one.text("baseline")
        first = f"awal {decimal_text(baseline)} {one.text('unit')}".strip() if baseline else one.text("unit")
        yield f"{one.text('name')} ({first})" if first else one.text("name")


def _partners(works: PlanWorks, row: Row) -> Iterator[str]:
    people = works.sources.people
    for one in works.sources.ledger.of("programme_partner", "programme_id", row.id):
        yield people.agency(one.maybe("agency_id")) or people.organisation(one.maybe("institution_id"))
