"""One programme as its dimension lists it: standing, money, target and result, evidence."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.masterplan import ActivityLine, ProgrammeLine, SourceMoney, YearWork
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.masterplan import ProgrammeStatus
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.money import MoneyOf
from gm100_desktop.services.gathering.plan_works import PlanWorks
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import source_word


def programme_line(works: PlanWorks, row: Row) -> ProgrammeLine:
    """Everything one line of the programme tables needs."""
    sources, standings = works.sources, works.programme_standings
    money = works.programme_money([row])
    return ProgrammeLine(
        code=row.text("code"),
        name=row.text("name"),
        agency=sources.people.agency(row.maybe("agency_id")),
        strategy=row.text("strategy"),
        aim=row.text("target"),
        objective=row.text("objective"),
        beneficiaries=row.text("beneficiaries"),
        potential=row.text("local_potential"),
        activities=tuple(_activities(sources, row)),
        marks_by_year=tuple(standings.mark(row, year) for year in works.years),
        money=money.in_year(works.year),
        sources=tuple(_of_sources(works, money)),
        status=standings.word(row, works.year),
        is_quick_win=_is_quick_win(sources, row),
        works=tuple(year_work(sources, row, one) for one in standings.years_of(row)),
        marks=_marks(works, row),
    )


def _activities(sources: Sources, programme: Row) -> Iterator[ActivityLine]:
    """What was set out for the report's year, and what belongs to no year."""
    rows = sources.ledger.of("activity", "programme_id", programme.id)
    for row in sorted(rows, key=lambda row: (row.whole("number"), row.id)):
        if row.maybe("year") in (None, sources.moment.year):
            is_known = sources.moment.knows(sources.moment.year)
            status = row.text("status") if is_known else ProgrammeStatus.PLANNED.value
            yield ActivityLine(
                name=row.text("name"),
                output=row.text("output"),
                year=row.text("year"),
                status=ProgrammeStatus.word(status),
                marks=sources.evidence.marks("activity", row.id, programme.text("code") or row.text("name")),
            )


def year_work(sources: Sources, work: Row, row: Row) -> YearWork:
    """Target and result of one year with their unit; a result only as far as it can be known."""
    result = row.text("result") if sources.moment.knows(row.whole("year")) else ""
    return YearWork(row.whole("year"), _measured(work, row.text("target")), _measured(work, result))


def _measured(work: Row, value: str) -> str:
    return f"{decimal_text(value)} {work.text('unit')}".strip() if value else ""


def _of_sources(works: PlanWorks, money: MoneyOf) -> Iterator[SourceMoney]:
    """One line a source, of the years of the plan alone."""
    for source, one in money.of_years(works.years).by_source().items():
        yield SourceMoney(source_word(works.sources.ledger, source), one.by_year(works.years), one.whole())


def _is_quick_win(sources: Sources, row: Row) -> bool:
    """Whether a quick win has been made of it by the report's year."""
    chosen = sources.ledger.of("quick_win", "programme_id", row.id)
    return any(one.whole("year") <= sources.moment.year for one in chosen)


def _marks(works: PlanWorks, row: Row) -> Marks:
    """What proves the programme, and what proves its figures of the report year."""
    evidence, used_for = works.sources.evidence, row.text("code") or row.text("name")
    of_year = [one for one in works.programme_standings.years_of(row) if one.whole("year") == works.year]
    budgets = works.sources.ledger.of("programme_budget", "programme_id", row.id)
    spent = [one for one in budgets if one.whole("year") == works.year]
    return together(
        evidence.marks("programme", row.id, used_for),
        *(evidence.marks("programme_year", one.id, used_for) for one in of_year),
        *(evidence.marks("programme_budget", one.id, used_for) for one in spent),
    )
