"""Applications and what they stand on: services, links, data, internet, equipment, staff, innovation."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.evidence import Marks


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """One application of the inventory."""

    name: str
    agency: str = ""
    purpose: str = ""
    services: str = ""  # SPBE services it carries: 'Perencanaan, Penganggaran'
    users: str = ""
    user_count: int | None = None
    link: str = ""
    status: str = ""
    is_spbe: bool = False  # in line with SPBE
    joined: int = 0  # other applications it exchanges data with
    dimension: int = 0  # 1-6; 0 when it belongs to none
    dimension_name: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """One SPBE service with what carries it."""

    name: str
    group: str = ""  # 'Administrasi pemerintahan', 'Layanan publik'
    applications: str = ""
    joined_with: str = ""  # applications that those exchange data with
    agency: str = ""
    status: str = ""
    is_gap: bool = False  # no application that runs carries it
    note: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """How far one application has come at each level, one text per level of `ApplicationsBrief.levels`."""

    application: str
    levels: tuple[str, ...]
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class LinkLine:
    """Data that flows, or shall flow, from one application to another."""

    source: str
    target: str
    data: str = ""
    method: str = ""
    status: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class DatasetLine:
    """Data one agency produces and others use."""

    name: str
    producer: str = ""
    consumers: str = ""
    how: str = ""  # 'Bulanan, API'
    status: str = ""
    note: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class SiteLine:
    """The internet access of one site."""

    name: str
    agency: str = ""
    medium: str = ""
    provider: str = ""
    mbps: int | None = None
    is_integrated: bool = False  # managed as one by the agency of informatics
    note: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Connectivity:
    """The sites of the latest year on file."""

    year: int = 0
    sites: tuple[SiteLine, ...] = ()
    mbps: int = 0
    integrated: int = 0
    before: tuple[int, int] | None = None  # the first year on file and its bandwidth


@dataclass(frozen=True, slots=True)
class EquipmentLine:
    """One piece of ICT infrastructure, or several alike."""

    name: str
    kind: str = ""
    quantity: int | None = None
    location: str = ""
    condition: str = ""
    year: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class StaffLine:
    """People of one competence, one count per year of `ApplicationsBrief.staff_years`."""

    competence: str
    agency: str
    counts: tuple[int, ...]
    note: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class InnovationLine:
    """A service that became faster."""

    name: str
    agency: str = ""
    service: str = ""
    before: str = ""  # '6 hari'
    after: str = ""
    application: str = ""
    year: str = ""
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class ApplicationsBrief:
    """Everything about applications and SPBE in the report year."""

    applications: tuple[ApplicationLine, ...] = ()
    running: int = 0
    in_line: int = 0  # in line with SPBE
    services: tuple[ServiceLine, ...] = ()  # empty while nothing is told of any of them
    levels: tuple[str, ...] = ()
    coverage: tuple[CoverageLine, ...] = ()
    links: tuple[LinkLine, ...] = ()
    links_running: int = 0
    datasets: tuple[DatasetLine, ...] = ()
    connectivity: Connectivity = Connectivity()
    equipment: tuple[EquipmentLine, ...] = ()
    staff: tuple[StaffLine, ...] = ()
    staff_years: tuple[int, ...] = ()
    staff_totals: tuple[int, ...] = ()
    innovations: tuple[InnovationLine, ...] = ()

    @property
    def is_told(self) -> bool:
        """Whether anything is on file."""
        groups = (self.applications, self.services, self.datasets, self.connectivity.sites)
        return any((*groups, self.equipment, self.staff, self.innovations))
