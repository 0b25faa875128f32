"""The region as the report introduces it."""

from collections.abc import Iterable

from gm100_desktop.domain.briefs.region import Fact, Figure, Mission, PriorityProgramme, RegionBrief, Term
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.people import People
from gm100_desktop.services.gathering.setting import arms, region_name


def region_brief(ledger: Ledger, people: People, evidence: Evidence, year: int) -> RegionBrief:
    """Profile, leaders, vision in force and priority programmes."""
    region, vision = ledger.region, vision_of(ledger, year)
    return RegionBrief(
        code=region.text("code"),
        name=region_name(ledger),
        short_name=region.text("name"),
        province=region.text("province"),
        capital=region.text("capital"),
        head_title=region.text("head_title"),
        year_formed=region.text("year_formed"),
        arms=arms(ledger),
        facts=tuple(_facts(region)),
        figures=(*_counts(ledger), *figures(ledger, evidence)),
        leaders=tuple(_terms(ledger, people)),
        vision_title=vision.text("title") if vision else "",
        vision=vision.text("text") if vision else "",
        vision_period=_years(vision) if vision else "",
        missions=tuple(_missions(ledger, evidence, vision)) if vision else (),
        smart_city_goal=region.text("goal_statement"),
        priority_programmes=tuple(_priorities(ledger)),
    )


def vision_of(ledger: Ledger, year: int) -> Row | None:
    """The vision whose years include the year, else the latest."""
    visions = sorted(ledger.all("vision"), key=lambda row: row.whole("start_year"))
    fitting = [row for row in visions if row.whole("start_year") <= year <= (row.maybe("end_year") or year)]
    chosen = fitting or visions
    return chosen[-1] if chosen else None


def figures(ledger: Ledger, evidence: Evidence) -> Iterable[Figure]:
    """Sourced figures, the chosen value first; what other sources say stays beside it."""
    for row in ledger.all("figure"):
        values = sorted(
            ledger.of("figure_value", "figure_id", row.id), key=lambda one: -one.whole("is_chosen")
        )
        if not values:
            continue
        chosen, *others = values
        unit = row.text("unit")
        yield Figure(
            label=row.text("topic"),
            text=f"{chosen.text('value')} {unit}".strip(),
            year=row.text("year"),
            source=chosen.text("source"),
            disputed=tuple((f"{one.text('value')} {unit}".strip(), one.text("source")) for one in others),
            marks=evidence.marks("figure", row.id, row.text("topic")),
        )


def _years(row: Row) -> str:
    return "–".join(filter(None, (row.text("start_year"), row.text("end_year"))))


def _facts(region: Row) -> Iterable[Fact]:
    for name, label in (("website", "Laman"), ("profile", "Gambaran umum")):
        if region.text(name):
            yield Fact(label, region.text(name))


def _counts(ledger: Ledger) -> Iterable[Figure]:
    region = ledger.region
    population_year = region.text("population_year")
    if region.text("area_km2"):
        yield Figure("Luas wilayah", f"{decimal_text(region.text('area_km2'))} km²")
    for name, label, unit, year in (
        ("population", "Penduduk", "jiwa", population_year),
        ("subdistrict_count", "Kecamatan", "kecamatan", ""),
        ("village_count", "Desa dan kelurahan", "desa/kelurahan", ""),
    ):
        if region.maybe(name) is not None:
            yield Figure(label, f"{number(region.maybe(name))} {unit}", year)


def _terms(ledger: Ledger, people: People) -> Iterable[Term]:
    head = ledger.region.text("head_title")
    for row in sorted(ledger.all("leadership"), key=lambda row: row.text("starts_on")):
        for title, column in ((head, "head_id"), (f"Wakil {head}", "deputy_id")):
            name = people.name(row.maybe(column))
            if name:
                yield Term(title, name, row.text("starts_on"), row.text("ends_on"))


def _missions(ledger: Ledger, evidence: Evidence, vision: Row) -> Iterable[Mission]:
    rows = sorted(ledger.of("mission", "vision_id", vision.id), key=lambda row: row.whole("number"))
    for row in rows:
        ties = ledger.of("alignment", "mission_id", row.id)
        served = (_serves(ledger, tie) for tie in ties)
        marks = evidence.marks("mission", row.id, f"Misi {row.whole('number')}")
        proofs = (mark for tie in ties for mark in evidence.marks("alignment", tie.id))
        yield Mission(
            row.whole("number"), row.text("text"), "; ".join(filter(None, served)), (*marks, *proofs)
        )


def _serves(ledger: Ledger, tie: Row) -> str:
    """What carries a mission: programme and dimension, then the narrative."""
    programme = ledger.one("programme", tie.maybe("programme_id"))
    dimension = ledger.one("dimension", tie.maybe("dimension_id"))
    names = [row.text("name") for row in (programme, dimension) if row]
    return ": ".join(filter(None, (", ".join(names), tie.text("narrative"))))


def _priorities(ledger: Ledger) -> Iterable[PriorityProgramme]:
    for row in sorted(ledger.all("priority_programme"), key=lambda row: row.whole("number")):
        chosen = ledger.of("quick_win", "priority_programme_id", row.id)
        yield PriorityProgramme(
            row.whole("number"), row.text("title"), ", ".join(one.text("name") for one in chosen)
        )
