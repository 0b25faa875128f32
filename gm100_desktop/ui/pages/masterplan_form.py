"""The form of one programme: its own fields, the money of the working year, and lists of what hangs on it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.fields import Field, Kind, Value
from gm100_desktop.domain.kinds.documents import EVIDENCE_LINK
from gm100_desktop.domain.kinds.masterplan import (
    ACTIVITY,
    INDICATOR,
    OBSTACLE,
    PROGRAMME,
    PROGRAMME_BUDGET,
    PROGRAMME_PARTNER,
    PROGRAMME_YEAR,
)
from gm100_desktop.domain.lines.masterplan import SubDimensionLine
from gm100_desktop.ui.forms.form import Record
from gm100_desktop.ui.forms.form_body import FormBody
from gm100_desktop.ui.pages.masterplan_budgets import Budgets
from gm100_desktop.ui.pages.masterplan_evidence import EvidenceChips
from gm100_desktop.ui.pages.masterplan_figures import YearFigures
from gm100_desktop.ui.pages.masterplan_history import HistoryPart
from gm100_desktop.ui.pages.masterplan_parts import IndicatorPart
from gm100_desktop.ui.pages.masterplan_tree import Span
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.part_list import PartList, ProofList
from gm100_desktop.ui.records.record_form import RecordForm
from gm100_desktop.ui.records.record_list import ListSpec

Part = PartList | IndicatorPart | HistoryPart
MakePart = Callable[[], Part]

MAIN, MORE, LINKS = "Pokok", "Uraian", "Keselarasan"
ACTIVITIES, INDICATORS, PROOFS, HISTORY = "Kegiatan", "Indikator", "Bukti", "Riwayat"
PARTNERS, OBSTACLES = "OPD pendukung dan mitra", "Kendala"
MONEY = ("allocation", "realisation", "source")
FIRST = ("name", "code", "status", "sub_dimension_id", "agency_id", *MONEY, "unit", "target")
LIST_HEIGHT, SHORT_LIST = 330, 190
LEFT_OUT = frozenset({"plan_id"})

ACTIVITY_LIST = ListSpec(
    ACTIVITY, ("name", "year", "status"), "Kegiatan", "Belum ada kegiatan.", ("number", "year", "name")
)
INDICATOR_LIST = ListSpec(INDICATOR, ("name", "unit"), "Indikator", "Belum ada indikator.", ("name",))
PROOF_LIST = ListSpec(
    EVIDENCE_LINK, ("document_id", "page", "caption"), "Bukti", "Belum ada bukti.", ("sort_order",)
)

PARTNER_LIST = ListSpec(
    PROGRAMME_PARTNER, ("agency_id", "institution_id", "role"), "Pendukung", "Belum ada pendukung."
)
OBSTACLE_LIST = ListSpec(OBSTACLE, ("text", "status"), "Kendala", "Belum ada kendala.", ("noted_on",))
LISTS = {PARTNERS: PARTNER_LIST, OBSTACLES: OBSTACLE_LIST}


def form_kind(focus: int) -> Kind:
    """A programme as the form shows it: what is asked for most, with the money of that year, comes first."""
    fields = {
        field.name: field if field.tab == LINKS else replace(field, tab=MORE) for field in PROGRAMME.fields
    }
    fields |= {field.name: field for field in _money_fields(focus)}
    first = [replace(fields.pop(name), tab=MAIN) for name in FIRST]
    rest = [field for name, field in fields.items() if name not in LEFT_OUT]
    return replace(PROGRAMME, fields=(*first, *rest))


def _money_fields(focus: int) -> list[Field]:
    labels = {"allocation": f"Pagu {focus}", "realisation": f"Realisasi {focus}", "source": f"Sumber {focus}"}
    widths = {"source": 2}
    return [
        replace(PROGRAMME_BUDGET.field(name), label=labels[name], width=widths.get(name, 1)) for name in MONEY
    ]


class ProgrammeForm(RecordForm):
    """Stores each field as it is left; the parts store for themselves."""

    def __init__(
        self, desk: Desk, span: Span, branches: Mapping[int, SubDimensionLine], parent: QWidget
    ) -> None:
        self._span, self._branches = span, branches
        self._parts: dict[str, Part] = {}
        super().__init__(desk, form_kind(span.focus), describe=self._head_of, parent=parent)
        self._figures = YearFigures(desk, span, desk.services.programmes.put_work)
        self._budgets, self._chips = Budgets(desk, span), EvidenceChips(desk)
        body = self.pages.body(MAIN)
        body.add_above(self._block(MONEY[0]), self._figures)
        body.add_part(self._budgets)
        body.add_part(self._chips)

    def show_record(self, record: Record | None) -> None:
        """Show the programme with the money of the working year among its fields."""
        super().show_record(None if record is None else {**record, **self._money_of(record)})

    def show_id(self, record_id: int | None) -> None:
        """Show the programme and what hangs on it, freshly read."""
        super().show_id(record_id)
        if self.record_id is None:
            return
        owned = {"programme_id": self.record_id}
        records = self._desk.services.records
        self._figures.show_owner(self.record_id, records.all(PROGRAMME_YEAR, owned), str(self.value("unit")))
        self._budgets.show_owner(self.record_id, records.all(PROGRAMME_BUDGET, owned))
        self._chips.show_lines(self._desk.services.masterplan.evidence_of(self.record_id))
        for part in self._parts.values():
            part.show_owner(self.record_id)
        self._count(self.record_id)

    def show_tab(self, tab: str, part: tuple[str, int] | None = None) -> None:
        """Show that tab, and the record in its list."""
        self.pages.select(tab)
        for shown in self._parts.values():
            listed = shown.part if isinstance(shown, IndicatorPart) else shown
            if part and isinstance(listed, PartList) and listed.list.spec.kind.id == part[0]:
                listed.point_at(part[1])

    def value(self, name: str) -> Value:
        """What is stored in that field."""
        return self.entered()[name]

    def _save(self, name: str, value: Value) -> None:
        services, programme = self._desk.services, self.record_id
        if programme is None:
            super()._save(name, value)
        elif name in MONEY:
            services.programmes.put_money(programme, self._span.focus, name, value)
        elif name == "status":
            services.programmes.put_status(programme, value, self._span.focus)
        else:
            services.records.change(PROGRAMME, programme, name, value)

    def _keep_draft(self, name: str, text: str | None) -> None:
        """Figures of a year belong to a row of their own, which may not exist yet: no drafts of them."""
        if name not in MONEY:
            super()._keep_draft(name, text)

    def _money_of(self, record: Record) -> Record:
        """What was recorded first for the working year."""
        wanted = {"programme_id": record["id"], "year": self._span.focus}
        rows = self._desk.services.records.all(PROGRAMME_BUDGET, wanted)
        return {name: rows[0][name] if rows else None for name in MONEY}

    def _head_of(self, programme_id: int) -> tuple[str, str, str]:
        branch = self._branches[int(self.value("sub_dimension_id") or 0)]
        return f"Program · {branch.dimension_name}", str(self.value("name")), branch.dimension

    # -- tabs --------------------------------------------------------------------------------

    def _build_tabs(self) -> None:
        self.pages.fill(MAIN, partial(self._add_blocks, MAIN))
        for tab, make in self._makers().items():
            self.pages.fill(tab, partial(self._add, tab, make))
        self.pages.fill(MORE, partial(self._add_with_list, MORE, OBSTACLES))
        self.pages.fill(LINKS, partial(self._add_with_list, LINKS, PARTNERS))

    def _makers(self) -> dict[str, MakePart]:
        return {
            ACTIVITIES: lambda: PartList(self._desk, ACTIVITY_LIST, _owned, LIST_HEIGHT),
            INDICATORS: lambda: IndicatorPart(self._desk, INDICATOR_LIST, self._indicators_of, self._span),
            PROOFS: lambda: ProofList(self._desk, PROOF_LIST, _proofs, LIST_HEIGHT),
            HISTORY: lambda: HistoryPart(self._desk),
        }

    def _add(self, tab: str, make: MakePart, body: FormBody) -> None:
        """Build what stands on a tab, now that it is looked at."""
        part = self._parts[tab] = make()
        body.add_part(part)
        if self.record_id is not None:
            part.show_owner(self.record_id)

    def _add_with_list(self, tab: str, label: str, body: FormBody) -> None:
        """Fields, and below them the list that belongs with them."""
        self._add_blocks(tab, body)
        part = self._parts[label] = PartList(self._desk, LISTS[label], _owned, SHORT_LIST)
        body.add_part(part, label)
        if self.record_id is not None:
            part.show_owner(self.record_id)

    def _indicators_of(self, programme_id: int) -> dict[str, Value]:
        record = self._desk.services.records.get(PROGRAMME, programme_id)
        return {"programme_id": programme_id, "plan_id": record["plan_id"]}

    def _count(self, programme_id: int) -> None:
        """Each list says on its tab how much there is."""
        records = self._desk.services.records
        counted: Sequence[tuple[str, Kind, Mapping[str, Value]]] = (
            (ACTIVITIES, ACTIVITY, _owned(programme_id)),
            (INDICATORS, INDICATOR, _owned(programme_id)),
            (PROOFS, EVIDENCE_LINK, _proofs(programme_id)),
        )
        for tab, kind, within in counted:
            self.pages.count_on(tab, len(records.all(kind, within)) or None)


def _owned(programme_id: int) -> dict[str, Value]:
    return {"programme_id": programme_id}


def _proofs(programme_id: int) -> dict[str, Value]:
    return {"record_kind": PROGRAMME.table, "record_id": programme_id}
