"""Applications as their page shows them, and the links between two of them."""

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.applications import APPLICATION, APPLICATION_LINK
from gm100_desktop.domain.lines.applications import (
    NEXT_STATUS,
    ApplicationLine,
    Matrix,
    Pair,
    ServiceLine,
)
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries import applications
from gm100_desktop.storage.troubles import explained


class Applications:
    """The applications of one open file."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def inventory(self) -> list[ApplicationLine]:
        """Every application with its services and how many others it is joined to."""
        with explained(self._dossier.path):
            return applications.applications(self._dossier.connection)

    def services(self) -> list[ServiceLine]:
        """The SPBE services with the applications that carry them."""
        with explained(self._dossier.path):
            return applications.services(self._dossier.connection)

    def matrix(self) -> Matrix:
        """Which application gives data to which."""
        with explained(self._dossier.path):
            return applications.matrix(self._dossier.connection)

    def step_link(self, pair: Pair) -> None:
        """The link is one step further: planned, running, stopped, none again."""
        cell = self.matrix().cell(pair)
        self.set_link(pair, NEXT_STATUS[cell.status if cell else ""])

    def set_link(self, pair: Pair, status: str) -> None:
        """The link stands so; '' takes it away."""
        found = self._records.all(APPLICATION_LINK, {"from_id": pair[0], "to_id": pair[1]})
        ids = [int(row["id"] or 0) for row in found]
        if not status:
            self._records.remove(APPLICATION_LINK, ids, label=f"Putuskan integrasi {self._named(pair)}")
        elif ids:
            self._records.change(APPLICATION_LINK, ids[0], "status", status)
        else:
            told: dict[str, Value] = {"from_id": pair[0], "to_id": pair[1], "status": status}
            self._records.add(APPLICATION_LINK, told, label=f"Hubungkan {self._named(pair)}")

    def _named(self, pair: Pair) -> str:
        titles = self._records.titles(APPLICATION, pair)
        return " ke ".join(titles.get(key, "") for key in pair)
