"""Counted facts: those of the region's profile, and sourced ones on which sources may differ."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.region import Figure
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.services.gathering.sources import Sources

COUNTS = (
    ("population", "Penduduk", "jiwa"),
    ("subdistrict_count", "Kecamatan", ""),
    ("village_count", "Desa dan kelurahan", ""),
)


def profile_figures(ledger: Ledger) -> Iterator[Figure]:
    """Area, population and how the region is divided."""
    region = ledger.region
    if region.text("area_km2"):
        yield Figure("Luas wilayah", f"{decimal_text(region.text('area_km2'))} km²")
    for name, label, unit in COUNTS:
        count = region.maybe(name)
        if count is not None:
            year = region.text("population_year") if name == "population" else ""
            yield Figure(label, f"{number(count)} {unit}".strip(), year)


def figures(sources: Sources) -> Iterator[Figure]:
    """Sourced figures, the chosen value first; what other sources say stays beside it."""
    for row in sources.ledger.all("figure"):
        values = sources.ledger.of("figure_value", "figure_id", row.id)
        if values and row.whole("year") <= sources.moment.year:
            yield _figure(sources, row, sorted(values, key=lambda one: not one.flag("is_chosen")))


def _figure(sources: Sources, row: Row, values: list[Row]) -> Figure:
    told = [(f"{one.text('value')} {row.text('unit')}".strip(), one.text("source")) for one in values]
    (text, source), *disputed = told
    return Figure(
        label=row.text("topic"),
        text=text,
        year=row.text("year"),
        source=source,
        disputed=tuple(disputed),
        marks=sources.evidence.marks("figure", row.id, row.text("topic")),
    )
