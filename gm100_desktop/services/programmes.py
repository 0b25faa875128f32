"""Acts on programmes: a figure of a year is typed into one cell, but kept in a row of its own.

A change of one field that touches nothing else is `Records.change`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager

from gm100_desktop.domain import act_labels
from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.masterplan import (
    ACTION_BUDGET,
    ACTION_ITEM,
    ACTION_YEAR,
    INDICATOR_YEAR,
    PLAN,
    PROGRAMME,
    PROGRAMME_BUDGET,
    PROGRAMME_YEAR,
)
from gm100_desktop.domain.masterplan import FundingSource, ProgrammeStatus
from gm100_desktop.domain.programmes import check_year
from gm100_desktop.domain.wording import number
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries import masterplan, records

NOTHING = (None, "")
FIGURES = ("target", "result", "note", "realisation")
"""What a row of a year may hold that somebody has typed, beside its pagu."""

Fresh = Callable[[], Mapping[str, Value]]


class Programmes:
    """What can be done to the programmes of one open file."""

    def __init__(self, dossier: Dossier, of_any_kind: Records) -> None:
        self._dossier, self._records = dossier, of_any_kind

    def make_plan(self, title: str, start_year: int, end_year: int) -> int:
        """A masterplan for those years is the one that is worked on."""
        values: dict[str, Value] = {"title": title, "start_year": start_year, "end_year": end_year}
        return self._records.add(PLAN, {**values, "is_current": 1})

    def add(self, plan_id: int, sub_dimension_id: int, name: str) -> int:
        """A further programme of the plan stands on that branch; its id."""
        values: dict[str, Value] = {"plan_id": plan_id, "sub_dimension_id": sub_dimension_id, "name": name}
        return self._records.add(PROGRAMME, values)

    def remove(self, ids: Sequence[int]) -> str:
        """The programmes are gone with everything that hangs on them; one line about that."""
        along = self._records.goes_with(PROGRAMME, ids).sentence
        self._records.remove(PROGRAMME, ids)
        return f"{number(len(ids))} program dihapus. {along}".strip()

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

        def fresh() -> Mapping[str, Value]:
            return {"status": self._status_in(programme_id, year)}

        self._put_in_year(PROGRAMME_YEAR, (programme_id, year), (name, value), fresh)

    def put_money(self, programme_id: int, year: int, name: str, value: Value) -> None:
        """Pagu, realisasi or source of what was recorded first for that year is the value."""

        def fresh() -> Mapping[str, Value]:
            return {"source": self._usual_source(programme_id)}

        self._put_in_year(PROGRAMME_BUDGET, (programme_id, year), (name, value), fresh)

    def put_indicator(self, indicator_id: int, year: int, name: str, value: Value) -> None:
        """Target or result of the indicator in that year is the value."""
        self._put_in_year(INDICATOR_YEAR, (indicator_id, year), (name, value), dict)

    def put_action(self, action_id: int, year: int, name: str, value: Value) -> None:
        """Target, result, pagu or realisasi of the action item in that year is the value."""

        def fresh() -> Mapping[str, Value]:
            planned = year > self._records.today().year
            status = (
                ProgrammeStatus.PLANNED.value
                if planned
                else self._records.get(ACTION_ITEM, action_id)["status"]
            )
            return {"status": status}

        if name in FIGURES[:2]:
            self._put_in_year(ACTION_YEAR, (action_id, year), (name, value), fresh)
        else:
            self._put_in_year(ACTION_BUDGET, (action_id, year), (name, value), dict)

    def put_in_line(self, one: Kind, record_id: int, name: str, value: Value) -> None:
        """The field of a target or budget line is the value; its year lies within the plan."""
        if name == "year" and isinstance(value, int):
            owner = self._records.get(one, record_id)[one.parent]
            self._check_year(one, int(owner or 0), value)
        self._records.change(one, record_id, name, value)

    def add_budget(self, programme_id: int, preferred_year: int) -> int:
        """A further budget line, of that year and the usual source or of the next free ones; its id."""
        year, source = self._free_place(programme_id, preferred_year)
        values: dict[str, Value] = {"programme_id": programme_id, "year": year, "source": source}
        return self._records.add(PROGRAMME_BUDGET, values)

    # -- rows of one year ----------------------------------------------------------------------

    def _put_in_year(self, one: Kind, place: tuple[int, int], new: tuple[str, Value], fresh: Fresh) -> None:
        """Change what was recorded first for owner and year, or record it with what `fresh` gives."""
        (owner, year), (name, value) = place, new
        found = self._found(one, owner, year)
        if found:
            self._put(one, found[0], name, value)
        elif value not in NOTHING and (value or not one.field(name).nought_is_none):
            self._check_year(one, owner, year)
            given = {one.parent: owner, "year": year, **fresh(), name: value}
            self._records.add(one, given, label=self._label(one, owner, year, name))

    def _put(self, one: Kind, record_id: int, name: str, value: Value) -> None:
        """Change the row, or remove it when nothing would be left in it."""
        row = self._records.get(one, record_id)
        if value in NOTHING and _is_empty({**row, name: value}):
            label = self._label(one, int(row[one.parent] or 0), int(row["year"] or 0), name)
            self._records.remove(one, [record_id], label=label)
        else:
            self._records.change(one, record_id, name, value)

    def _found(self, one: Kind, owner: int, year: int) -> list[int]:
        """The rows of that year, in the order they were recorded."""
        wanted: dict[str, Value] = {one.parent: owner, "year": year}
        return records.ids_where(self._dossier.connection, one.table, wanted)

    def _label(self, one: Kind, owner: int, year: int, name: str) -> str:
        above = _owner_kind(one)
        named = f"{above.label} {self._records.title(above, owner)}"
        return act_labels.changed_of_year(one.field(name), str(year), named)

    def _check_year(self, one: Kind, owner: int, year: int) -> None:
        plan = masterplan.plan_of(self._dossier.connection, _owner_kind(one).table, owner)
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

    def _free_place(self, programme_id: int, preferred: int) -> tuple[int, str]:
        plan = masterplan.plan_of(self._dossier.connection, PROGRAMME.table, programme_id)
        years = (preferred, *(plan.years(preferred) if plan else ()))
        taken = set(masterplan.budget_keys(self._dossier.connection, programme_id))
        usual = self._usual_source(programme_id)
        places = _places(years, (usual, *(source.value for source in FundingSource)))
        return next((place for place in places if place not in taken), (preferred, usual))


def _owner_kind(one: Kind) -> Kind:
    return kind(one.field(one.parent).refers_to)


def _places(years: Iterable[int], sources: Iterable[str]) -> Iterable[tuple[int, str]]:
    """Every year of the first source, then of the next."""
    wanted = list(years)
    return ((year, source) for source in sources for year in wanted)


def _is_empty(row: Mapping[str, Value]) -> bool:
    """Whether nothing is left that anybody has typed; a realisation of nought was reported."""
    return not row.get("allocation") and all(row.get(name) in NOTHING for name in FIGURES)
