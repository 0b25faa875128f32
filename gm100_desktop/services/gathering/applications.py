"""Applications, the SPBE services they carry, how they are joined and how far they reach."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.applications import (
    ApplicationStatus,
    CoverageLevel,
    CoverageStatus,
    LinkMethod,
    ServiceClass,
    ServiceStatus,
)
from gm100_desktop.domain.briefs.applications import (
    ApplicationLine,
    ApplicationsBrief,
    CoverageLine,
    LinkLine,
    ServiceLine,
)
from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.ledger import Row
from gm100_desktop.services.gathering.infrastructure import connectivity, datasets, equipment, innovations
from gm100_desktop.services.gathering.it_staff import Staff
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known

RUNNING = ApplicationStatus.RUNNING


def applications_brief(sources: Sources) -> ApplicationsBrief:
    """Everything about applications up to the report's year."""
    found, staff = Inventory(sources), Staff(sources)
    applications, links = tuple(found.applications()), tuple(found.links())
    return ApplicationsBrief(
        applications=applications,
        running=sum(row.text("status") == RUNNING for row in found.rows),
        in_line=sum(one.is_spbe for one in applications),
        services=tuple(found.services()),
        levels=tuple(found.level_word(level) for level in CoverageLevel),
        coverage=tuple(found.coverage()),
        links=links,
        links_running=sum(row.text("status") == RUNNING for row in found.link_rows),
        datasets=tuple(datasets(sources)),
        connectivity=connectivity(sources),
        equipment=tuple(equipment(sources)),
        staff=tuple(staff.lines()),
        staff_years=staff.years,
        staff_totals=staff.totals(),
        innovations=tuple(innovations(sources)),
    )


class Inventory:
    """The applications that were there by the end of the report's year."""

    def __init__(self, sources: Sources) -> None:
        self._sources, self._ledger = sources, sources.ledger
        last = sources.moment.year
        self.rows = [row for row in sources.ledger.all("application") if (row.maybe("year") or last) <= last]
        self._names = {row.id: row.text("name") for row in self.rows}
        self.link_rows = [
            row
            for row in sources.ledger.all("application_link")
            if row.whole("from_id") in self._names and row.whole("to_id") in self._names
        ]
        self._partners: dict[int, dict[int, None]] = {}
        for row in self.link_rows:
            if row.text("status") == RUNNING:
                one, other = row.whole("from_id"), row.whole("to_id")
                self._partners.setdefault(one, {})[other] = None
                self._partners.setdefault(other, {})[one] = None

    def applications(self) -> Iterator[ApplicationLine]:
        """By dimension and name; those of no dimension last."""
        lines = [self._line(row) for row in self.rows]
        yield from sorted(lines, key=lambda one: (not one.dimension, one.dimension, one.name.casefold()))

    def services(self) -> Iterator[ServiceLine]:
        """The administrative services, then the public ones; nothing while nothing is told of them."""
        rows = self._ledger.all("spbe_service")
        if not any(row.text("status") or self._carriers(row) for row in rows):
            return
        for row in sorted(rows, key=lambda row: (_group(row), row.whole("number"), row.id)):
            yield self._service(row)

    def coverage(self) -> Iterator[CoverageLine]:
        """The applications whose reach is on file."""
        for row in self.rows:
            reached = self._ledger.of("application_coverage", "application_id", row.id)
            if reached:
                texts = tuple(self._reach(reached, level) for level in CoverageLevel)
                marks = (self._marks("application_coverage", one, row.text("name")) for one in reached)
                yield CoverageLine(row.text("name"), texts, together(*marks))

    def links(self) -> Iterator[LinkLine]:
        """Every exchange of data, by the application it comes from."""
        for row in sorted(self.link_rows, key=lambda row: (self._names[row.whole("from_id")], row.id)):
            yield LinkLine(
                source=self._names[row.whole("from_id")],
                target=self._names[row.whole("to_id")],
                data=row.text("data"),
                method=LinkMethod.word(row.text("method")),
                status=ApplicationStatus.word(row.text("status")),
                marks=self._marks("application_link", row, "Integrasi aplikasi"),
            )

    def level_word(self, level: CoverageLevel) -> str:
        """A level as it is called here."""
        is_agency = level is CoverageLevel.AGENCY
        return self._ledger.region.text("agency_word") if is_agency else level.label

    def _line(self, row: Row) -> ApplicationLine:
        dimension = self._ledger.one("dimension", row.maybe("dimension_id"))
        return ApplicationLine(
            name=row.text("name"),
            agency=self._sources.people.agency(row.maybe("agency_id")),
            purpose=row.text("purpose"),
            services=known(*self._carried(row)),
            users=row.text("users"),
            user_count=row.maybe("user_count"),
            link=row.text("link"),
            status=ApplicationStatus.word(row.text("status")),
            is_spbe=row.flag("is_spbe"),
            joined=len(self._partners.get(row.id, ())),
            dimension=dimension.whole("number") if dimension else 0,
            dimension_name=dimension.text("name") if dimension else "",
            marks=self._marks("application", row, row.text("name")),
        )

    def _carried(self, row: Row) -> Iterator[str]:
        for tie in self._ledger.of("application_service", "application_id", row.id):
            service = self._ledger.one("spbe_service", tie.whole("service_id"))
            yield service.text("name") if service else ""

    def _carriers(self, service: Row) -> list[Row]:
        ties = self._ledger.of("application_service", "service_id", service.id)
        rows = (self._ledger.one("application", tie.whole("application_id")) for tie in ties)
        return [row for row in rows if row and row.id in self._names]

    def _service(self, row: Row) -> ServiceLine:
        carriers = self._carriers(row)
        own = {one.id for one in carriers}
        joined = dict.fromkeys(other for one in carriers for other in self._partners.get(one.id, ()))
        return ServiceLine(
            name=row.text("name"),
            group=ServiceClass.word(row.text("class")),
            applications=known(*(one.text("name") for one in carriers)),
            joined_with=known(*(self._names[key] for key in joined if key not in own)),
            agency=self._sources.people.agency(row.maybe("agency_id")),
            status=ServiceStatus.word(row.text("status")),
            is_gap=not any(one.text("status") == RUNNING for one in carriers),
            note=row.text("note"),
            marks=self._marks("spbe_service", row, row.text("name")),
        )

    def _reach(self, reached: Sequence[Row], level: CoverageLevel) -> str:
        told = (row for row in reached if row.text("level") == level)
        words = ((CoverageStatus.word(row.text("status")), row.text("note").rstrip(".")) for row in told)
        return known(*(known(*pair, glue=": ") for pair in words), glue="; ")

    def _marks(self, table: str, row: Row, used_for: str) -> Marks:
        return self._sources.evidence.marks(table, row.id, used_for)


def _group(service: Row) -> int:
    """Administrative services first; a class of a later version last."""
    classes = tuple(ServiceClass)
    name = service.text("class")
    return classes.index(ServiceClass.of(name)) if name in classes else len(classes)
