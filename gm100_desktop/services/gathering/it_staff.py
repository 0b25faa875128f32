"""The people who keep systems running, by competence and year."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.applications import StaffLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources

MOST_YEARS = 5
"""Years a table has room for."""


class Staff:
    """The IT staff up to the report's year."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        rows = [row for row in sources.ledger.all("it_staff") if sources.moment.knows(row.whole("year"))]
        self.years = tuple(sorted({row.whole("year") for row in rows}))[-MOST_YEARS:]
        self._groups: dict[tuple[str, int | None], list[Row]] = {}
        for row in rows:
            if row.whole("year") in self.years:
                self._groups.setdefault((row.text("competence"), row.maybe("agency_id")), []).append(row)

    def lines(self) -> Iterator[StaffLine]:
        """One line for each competence of each agency, as they were first written down."""
        for (competence, agency), rows in self._groups.items():
            marks = (
                self._sources.evidence.marks("it_staff", row.id, f"SDM TIK {row.whole('year')}")
                for row in rows
            )
            yield StaffLine(
                competence=competence,
                agency=self._sources.people.agency(agency),
                counts=tuple(_heads(rows, year) for year in self.years),
                note=rows[-1].text("note"),
                marks=together(*marks),
            )

    def totals(self) -> tuple[int, ...]:
        """Everybody, year by year."""
        everybody = [row for rows in self._groups.values() for row in rows]
        return tuple(_heads(everybody, year) for year in self.years)


def _heads(rows: list[Row], year: int) -> int:
    return sum(row.whole("head_count") for row in rows if row.whole("year") == year)
