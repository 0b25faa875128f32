"""What the page of applications shows beside the records: services carried, gaps, and what is joined."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gm100_desktop.domain.applications import ApplicationStatus, LinkMethod, ServiceStatus
from gm100_desktop.domain.conditions import Condition, Tone

Pair = tuple[int, int]
"""The application data comes from, and the one it goes to."""


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """An application with the SPBE services it carries and how many others it exchanges data with."""

    id: int
    name: str
    status: str = ""
    services: tuple[str, ...] = ()
    joined: int = 0  # other applications with a running link, whichever way
    planned: int = 0  # others with a planned link only


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """An SPBE service with the applications that carry it, by status."""

    id: int
    name: str
    status: str
    applications: tuple[tuple[str, str], ...] = ()  # name and status

    @property
    def names(self) -> tuple[str, ...]:
        """The applications."""
        return tuple(name for name, _ in self.applications)

    @property
    def is_gap(self) -> bool:
        """Whether no application that runs carries the service."""
        return not any(status == ApplicationStatus.RUNNING for _, status in self.applications)


@dataclass(frozen=True, slots=True)
class LinkCell:
    """Data that flows, or shall flow, from one application to another."""

    id: int
    status: str
    data: str = ""
    method: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Applications against applications."""

    names: Mapping[int, str]  # in the order they are shown
    links: Mapping[Pair, LinkCell]

    def cell(self, pair: Pair) -> LinkCell | None:
        """What joins the two, in that direction."""
        return self.links.get(pair)

    def count(self, status: str) -> int:
        """How many links stand so."""
        return sum(cell.status == status for cell in self.links.values())

    def words(self, pair: Pair) -> str:
        """'Pasar Kencana → e-Retribusi: Setoran kios (API, berjalan)'."""
        one, other = (self.names[key] for key in pair)
        cell = self.cell(pair)
        if cell is None:
            return f"{one} → {other}: belum terhubung"
        told = [word for word in (LinkMethod.word(cell.method), ApplicationStatus.word(cell.status)) if word]
        how = ", ".join([*told[:1], *(word.lower() for word in told[1:])])
        return f"{one} → {other}: {cell.data or 'data belum disebut'} ({how})"


NEXT_STATUS: Mapping[str, str] = {
    "": ApplicationStatus.PLANNED.value,
    ApplicationStatus.PLANNED.value: ApplicationStatus.RUNNING.value,
    ApplicationStatus.RUNNING.value: ApplicationStatus.STOPPED.value,
    ApplicationStatus.STOPPED.value: "",
}
"""What a link becomes when it is stepped on; '' is no link."""


def service_condition(line: ServiceLine) -> Condition:
    """How far the service is supported: what was typed weighs less than what is on file."""
    if not line.applications:
        return Condition("Belum ada aplikasi", Tone.WRONG)
    if line.is_gap:
        return Condition("Belum berjalan", Tone.ATTENTION)
    if line.status == ServiceStatus.INTEGRATED:
        return Condition(ServiceStatus.INTEGRATED.label, Tone.GOOD)
    return Condition(ServiceStatus.RUNNING.label, Tone.RUNNING)


def joined_text(line: ApplicationLine) -> str:
    """'3 aplikasi', 'rencana 1'; '' when it stands alone."""
    if line.joined:
        return f"{line.joined} aplikasi"
    return f"rencana {line.planned}" if line.planned else ""


def gaps(lines: Iterable[ServiceLine]) -> int:
    """How many services no running application carries."""
    return sum(line.is_gap for line in lines)
