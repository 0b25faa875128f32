"""Acts on programmes: the figures of a year are typed into one cell, but kept in a row of their own.

A change of one field that touches nothing else is `Records.change`.
"""

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager

from gm100_desktop.domain import act_labels
from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds.masterplan import PLAN, PROGRAMME, PROGRAMME_BUDGET, PROGRAMME_YEAR
from gm100_desktop.domain.masterplan import FundingSource, ProgrammeStatus
from gm100_desktop.domain.programmes import check_year
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries import masterplan, records

NOTHING = (None, "")


class Programmes:
    """What can be done to the programmes of one open file."""

    def __init__(self, dossier: Dossier, of_any_kind: Records) -> None:
        self._dossier, self._records = dossier, of_any_kind

    def make_plan(self, title: str, start_year: int, end_year: int) -> int:
        """A masterplan for those years is the one that is worked on."""
        values: dict[str, Value] = {"title": title, "start_year": start_year, "end_year": end_year}
        return self._records.add(PLAN, {**values, "is_current": 1})

    def together(self, label: str) -> AbstractContextManager[int]:
        """What is done inside is one act of that name."""
        return self._dossier.write(label, PROGRAMME.area)

    def put_status(self, programme_id: int, status: Value, year: int) -> None:
        """The programme stands so from today on, and so does its line of that year, if it has one."""
        field, title = PROGRAMME.field("status"), self._records.title(PROGRAMME, programme_id)
        with self.together(act_labels.changed(PROGRAMME, [field], 1, title)):
            today = self._records.today().isoformat()
            changes = [(programme_id, "status", status), (programme_id, "status_on", today)]
            self._records.change_many(PROGRAMME, changes)
            for found in self._found(PROGRAMME_YEAR, programme_id, year):
                self._records.change(PROGRAMME_YEAR, found, "status", status)

    def put_work(self, programme_id: int, year: int, name: str, value: Value) -> None:
        """Target or result of that year is the value; a year left with neither has no line."""
        found = self._found(PROGRAMME_YEAR, programme_id, year)
        if found:
            self._put(PROGRAMME_YEAR, found[0], name, value)
        elif value not in NOTHING:
            status = self._status_in(programme_id, year)
            self._add(PROGRAMME_YEAR, programme_id, year, name, {"status": status, name: value})

    def put_money(self, programme_id: int, year: int, name: str, value: Value) -> None:
        """Pagu, realisasi or source of what was recorded first for that year is the value."""
        found = self._found(PROGRAMME_BUDGET, programme_id, year)
        if found:
            self._put(PROGRAMME_BUDGET, found[0], name, value)
        elif value not in NOTHING:
            source = self._usual_source(programme_id)
            self._add(PROGRAMME_BUDGET, programme_id, year, name, {"source": source, name: value})

    def put_in_line(self, kind: Kind, record_id: int, name: str, value: Value) -> None:
        """The field of a target or budget line is the value; its year lies within the plan."""
        if name == "year" and isinstance(value, int):
            owner = self._records.get(kind, record_id)["programme_id"]
            self._check_year(int(owner or 0), value)
        self._records.change(kind, record_id, name, value)

    def add_line(self, kind: Kind, programme_id: int, preferred_year: int) -> int:
        """A further target or budget line, of that year or the next one free; its id."""
        year, source = self._free_place(kind, programme_id, preferred_year)
        values: dict[str, Value] = {"programme_id": programme_id, "year": year}
        if kind is PROGRAMME_BUDGET:
            return self._records.add(kind, {**values, "source": source})
        return self._records.add(kind, {**values, "status": self._status_in(programme_id, year)})

    # -- rows of one year ----------------------------------------------------------------------

    def _found(self, kind: Kind, programme_id: int, year: int) -> list[int]:
        """The rows of that year, in the order they were recorded."""
        wanted: dict[str, Value] = {"programme_id": programme_id, "year": year}
        return records.ids_where(self._dossier.connection, kind.table, wanted)

    def _add(self, kind: Kind, programme_id: int, year: int, name: str, values: Mapping[str, Value]) -> None:
        self._check_year(programme_id, year)
        given = {"programme_id": programme_id, "year": year, **values}
        self._records.add(kind, given, label=self._label(kind, programme_id, year, name))

    def _put(self, kind: Kind, record_id: int, name: str, value: Value) -> None:
        """Change the row, or remove it when nothing would be left in it."""
        row = self._records.get(kind, record_id)
        if value in NOTHING and _is_empty({**row, name: value}):
            label = self._label(kind, int(row["programme_id"] or 0), int(row["year"] or 0), name)
            self._records.remove(kind, [record_id], label=label)
        else:
            self._records.change(kind, record_id, name, value)

    def _label(self, kind: Kind, programme_id: int, year: int, name: str) -> str:
        owner = f"{PROGRAMME.label} {self._records.title(PROGRAMME, programme_id)}"
        return act_labels.changed_of_year(kind.field(name), str(year), owner)

    def _check_year(self, programme_id: int, year: int) -> None:
        plan = masterplan.plan_of(self._dossier.connection, programme_id)
        if plan is not None:
            check_year(year, plan.start_year, plan.end_year)

    def _status_in(self, programme_id: int, year: int) -> str:
        """What a new line of that year says: the programme's own status up to this year, then planned."""
        if year > self._records.today().year:
            return ProgrammeStatus.PLANNED.value
        return str(self._records.get(PROGRAMME, programme_id)["status"])

    def _usual_source(self, programme_id: int) -> str:
        keys = masterplan.budget_keys(self._dossier.connection, programme_id)
        return keys[0][1] if keys else FundingSource.REGIONAL_BUDGET.value

    def _free_place(self, kind: Kind, programme_id: int, preferred: int) -> tuple[int, str]:
        plan = masterplan.plan_of(self._dossier.connection, programme_id)
        years = (preferred, *(plan.years(preferred) if plan else ()))
        if kind is not PROGRAMME_BUDGET:
            return next((year for year in years if not self._found(kind, programme_id, year)), preferred), ""
        taken = set(masterplan.budget_keys(self._dossier.connection, programme_id))
        usual = self._usual_source(programme_id)
        places = _places(years, (usual, *(source.value for source in FundingSource)))
        return next((place for place in places if place not in taken), (preferred, usual))


def _places(years: Iterable[int], sources: Iterable[str]) -> Iterable[tuple[int, str]]:
    """Every year of the first source, then of the next."""
    wanted = list(years)
    return ((year, source) for source in sources for year in wanted)


def _is_empty(row: Mapping[str, Value]) -> bool:
    """Whether nothing is left that anybody has typed; a realisation of nought was reported."""
    texts = ("target", "result", "note", "realisation")
    return not row.get("allocation") and all(row.get(name) in NOTHING for name in texts)
