"""What applications stand on and bring: shared data, internet access, equipment, faster services."""

from collections.abc import Iterable, Iterator

from gm100_desktop.domain.applications import ApplicationStatus, InfrastructureKind, LinkMethod, Medium
from gm100_desktop.domain.briefs.applications import (
    Connectivity,
    DatasetLine,
    EquipmentLine,
    InnovationLine,
    SiteLine,
)
from gm100_desktop.domain.ledger import Row
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known


def datasets(sources: Sources) -> Iterator[DatasetLine]:
    """The data agencies share, as they were written down."""
    for row in sources.ledger.all("data_integration"):
        yield DatasetLine(
            name=row.text("dataset"),
            producer=sources.people.agency(row.maybe("producer_id")),
            consumers=row.text("consumers"),
            how=known(row.text("frequency"), LinkMethod.word(row.text("method"))),
            status=ApplicationStatus.word(row.text("status")),
            note=row.text("note"),
            marks=sources.evidence.marks("data_integration", row.id, "Integrasi data"),
        )


def connectivity(sources: Sources) -> Connectivity:
    """The internet access of the latest year that can be told, beside the bandwidth of the first."""
    rows = [row for row in sources.ledger.all("connectivity") if sources.moment.knows(row.whole("year"))]
    if not rows:
        return Connectivity()
    years = [row.whole("year") for row in rows]
    first, last = min(years), max(years)
    of_last = [row for row in rows if row.whole("year") == last]
    was = _bandwidth(row for row in rows if row.whole("year") == first)
    return Connectivity(
        year=last,
        sites=tuple(_site(sources, row) for row in of_last),
        mbps=_bandwidth(of_last),
        integrated=sum(row.flag("is_integrated") for row in of_last),
        before=(first, was) if first < last and was else None,
    )


def _bandwidth(rows: Iterable[Row]) -> int:
    return sum(row.whole("bandwidth_mbps") for row in rows)


def _site(sources: Sources, row: Row) -> SiteLine:
    return SiteLine(
        name=row.text("site"),
        agency=sources.people.agency(row.maybe("agency_id")),
        medium=Medium.word(row.text("medium")),
        provider=row.text("provider"),
        mbps=row.maybe("bandwidth_mbps"),
        is_integrated=row.flag("is_integrated"),
        note=row.text("note"),
        marks=sources.evidence.marks("connectivity", row.id, f"Jaringan {row.whole('year')}"),
    )


def equipment(sources: Sources) -> Iterator[EquipmentLine]:
    """What was there by the end of the report's year, by kind."""
    kinds, last = tuple(InfrastructureKind), sources.moment.year
    rows = [row for row in sources.ledger.all("infrastructure") if (row.maybe("year") or last) <= last]
    for row in sorted(rows, key=lambda row: (_place(kinds, row), row.id)):
        yield EquipmentLine(
            name=row.text("name"),
            kind=InfrastructureKind.word(row.text("kind")),
            quantity=row.maybe("quantity"),
            location=known(row.text("location"), sources.people.agency(row.maybe("agency_id"))),
            condition=row.text("condition"),
            year=row.text("year"),
            marks=sources.evidence.marks("infrastructure", row.id, "Infrastruktur"),
        )


def _place(kinds: tuple[InfrastructureKind, ...], row: Row) -> int:
    kind = row.text("kind")
    return kinds.index(InfrastructureKind.of(kind)) if kind in kinds else len(kinds)


def innovations(sources: Sources) -> Iterator[InnovationLine]:
    """The faster services of each agency up to the report's year."""
    rows = sources.ledger.all("innovation")
    told = [row for row in rows if sources.moment.knows(row.maybe("year") or sources.moment.last_year)]
    lines = [_innovation(sources, row) for row in told]
    yield from sorted(lines, key=lambda one: (one.agency.casefold(), one.year, one.name))


def _innovation(sources: Sources, row: Row) -> InnovationLine:
    application = sources.ledger.one("application", row.maybe("application_id"))
    return InnovationLine(
        name=row.text("name"),
        agency=sources.people.agency(row.maybe("agency_id")),
        service=row.text("service"),
        before=row.text("time_before"),
        after=row.text("time_after"),
        application=application.text("name") if application else "",
        year=row.text("year"),
        marks=sources.evidence.marks("innovation", row.id, row.text("name")),
    )
