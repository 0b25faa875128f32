"""The region as the report introduces it."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.region import Fact, Mission, PriorityProgramme, RegionBrief, Term
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.services.gathering.figures import figures, profile_figures
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.setting import arms
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import head_title, known, region_name


def region_brief(sources: Sources) -> RegionBrief:
    """Profile, leaders, vision in force and priority programmes."""
    ledger = sources.ledger
    region, vision = ledger.region, vision_of(ledger, sources.moment.year)
    return RegionBrief(
        code=region.text("code"),
        name=region_name(ledger),
        short_name=region.text("name"),
        province=region.text("province"),
        capital=region.text("capital"),
        head_title=head_title(ledger),
        year_formed=region.text("year_formed"),
        arms=arms(ledger),
        facts=tuple(_facts(region)),
        figures=(*profile_figures(ledger), *figures(sources)),
        leaders=tuple(_terms(sources)),
        vision_title=vision.text("title") if vision else "",
        vision=vision.text("text") if vision else "",
        vision_period=known(vision.text("start_year"), vision.text("end_year"), glue="–") if vision else "",
        missions=tuple(_missions(sources, vision)) if vision else (),
        smart_city_goal=region.text("goal_statement"),
        priority_programmes=tuple(_priorities(sources)),
    )


def vision_of(ledger: Ledger, year: int) -> Row | None:
    """The vision whose years include the year, else the last one before; never one that lies ahead."""
    begun = [row for row in ledger.all("vision") if row.whole("start_year") <= year]
    begun.sort(key=lambda row: (row.whole("start_year"), row.id))
    fitting = [row for row in begun if year <= (row.maybe("end_year") or year)]
    return next(reversed(fitting or begun), None)


def _facts(region: Row) -> Iterator[Fact]:
    for name, label in (("website", "Laman"), ("profile", "Gambaran umum")):
        if region.text(name):
            yield Fact(label, region.text(name))


def _terms(sources: Sources) -> Iterator[Term]:
    """Who has led the region up to the day, the earliest first."""
    head = head_title(sources.ledger)
    rows = [row for row in sources.ledger.all("leadership") if sources.moment.has_come(row.text("starts_on"))]
    for row in sorted(rows, key=lambda row: (row.text("starts_on"), row.id)):
        for title, column in ((head, "head_id"), (f"Wakil {head}", "deputy_id")):
            name = sources.people.name(row.maybe(column))
            if name:
                yield Term(title, name, row.text("starts_on"), row.text("ends_on"))


def _missions(sources: Sources, vision: Row) -> Iterator[Mission]:
    ledger, evidence = sources.ledger, sources.evidence
    rows = sorted(ledger.of("mission", "vision_id", vision.id), key=lambda row: (row.whole("number"), row.id))
    for row in rows:
        used_for = f"Misi {row.whole('number')}"
        ties = ledger.of("alignment", "mission_id", row.id)
        served = known(*(_serves(ledger, tie) for tie in ties), glue="; ")
        proofs = [evidence.marks("alignment", tie.id, used_for) for tie in ties]
        marks = together(evidence.marks("mission", row.id, used_for), *proofs)
        yield Mission(row.whole("number"), row.text("text"), served, marks)


def _serves(ledger: Ledger, tie: Row) -> str:
    """What carries a mission: programme and dimension, then the narrative."""
    programme = ledger.one("programme", tie.maybe("programme_id"))
    dimension = ledger.one("dimension", tie.maybe("dimension_id"))
    names = known(*(row.text("name") for row in (programme, dimension) if row))
    return known(names, tie.text("narrative").strip().rstrip("."), glue=": ")


def _priorities(sources: Sources) -> Iterator[PriorityProgramme]:
    """The priority programmes of the report's year with the quick wins chosen from each so far."""
    year = sources.moment.year
    for row in sorted(
        sources.ledger.all("priority_programme"), key=lambda row: (row.whole("number"), row.id)
    ):
        if row.whole("start_year") <= year <= (row.maybe("end_year") or year):
            chosen = sources.ledger.of("quick_win", "priority_programme_id", row.id)
            names = (one.text("name") for one in chosen if one.whole("year") <= year)
            yield PriorityProgramme(row.whole("number"), row.text("title"), known(*names))
