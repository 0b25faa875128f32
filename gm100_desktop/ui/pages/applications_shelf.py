"""What all views of applications share: services, links and gaps, read anew at each refresh."""

from collections.abc import Sequence

from gm100_desktop.domain.lines.applications import ApplicationLine, Matrix, ServiceLine, gaps
from gm100_desktop.domain.wording import number
from gm100_desktop.services import Services


class ShownApplications:
    """One per page."""

    def __init__(self) -> None:
        self._applications: dict[int, ApplicationLine] = {}
        self._services: dict[int, ServiceLine] = {}
        self.matrix = Matrix({}, {})

    def read(self, services: Services) -> None:
        """Ask for them anew."""
        known = services.applications
        self._applications = {line.id: line for line in known.inventory()}
        self._services = {line.id: line for line in known.services()}
        self.matrix = known.matrix()

    def application(self, record_id: object) -> ApplicationLine | None:
        """The application of that id."""
        return self._applications.get(record_id) if isinstance(record_id, int) else None

    def service(self, record_id: object) -> ServiceLine | None:
        """The service of that id."""
        return self._services.get(record_id) if isinstance(record_id, int) else None

    @property
    def services(self) -> Sequence[ServiceLine]:
        """All of them, in the order of their list."""
        return tuple(self._services.values())

    def facts(self) -> str:
        """How many applications run, what is joined, and which services nobody carries."""
        running = sum(line.status == "running" for line in self._applications.values())
        told = [
            f"{number(len(self._applications))} aplikasi, {number(running)} berjalan",
            f"{number(len(self.matrix.links))} integrasi",
        ]
        missing = gaps(self.services)
        told += [f"{number(missing)} dari {number(len(self._services))} layanan SPBE tanpa aplikasi berjalan"]
        return " · ".join(told if missing else told[:2])
