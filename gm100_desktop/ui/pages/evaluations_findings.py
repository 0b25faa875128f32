"""Weaknesses, strengths and recommendations of a round with what is done about them, last year's below."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gm100_desktop.domain.evaluations import ComponentCode, FindingKind, FindingStatus
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.follow_ups import LATE, done_words
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.follow_ups import recommended
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_findings_columns import FindingNews, finding_list, finding_parts
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec, RecordLine
from gm100_desktop.ui.records.record_list import RecordList
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.widgets.list_tools import EDGE, Narrowing

FINDINGS = "Temuan"
OVERDUE = "late"
NO_ROUND = KnownProblem(
    "Belum ada putaran untuk temuan ini.", "Mulai putarannya dulu, atau pilih tahun lain di pojok kiri atas."
)
NARROWINGS: Mapping[str, tuple[str, Sequence[tuple[str, str]]]] = {
    "kind": ("Semua jenis", [(one.value, FindingKind.word(one)) for one in FindingKind]),
    "component_code": ("Semua komponen", [(one.value, ComponentCode.word(one)) for one in ComponentCode]),
    "status": (
        "Semua keadaan",
        [*((one.value, FindingStatus.word(one)) for one in FindingStatus), (OVERDUE, LATE)],
    ),
}


class FindingList(RecordList):
    """The findings of the shown round and of those the year before; new ones belong to the shown one."""

    def __init__(self, desk: Desk, spec: ListSpec, parent: QWidget, news: FindingNews) -> None:
        self._news = news
        self.narrowed: dict[str, str] = {}
        super().__init__(desk, spec, parent)

    def refresh(self) -> None:
        """Read the findings and what is done for them anew."""
        services, shown = self._desk.services, self._news.shown
        self._news.work = services.follow_ups.work(self._desk.place.today())
        self._given = {"evaluation_id": shown.id, **self._chosen_values()}
        self._columns.read_own(self._given)
        rounds = {one.id: one for one in shown.rounds}
        of_both = services.follow_ups.findings(self._news.rounds)
        self._news.findings = of_both
        order = {code.value: at for at, code in enumerate(FindingKind)}
        rows = [row for row in of_both if self._is_wanted(row)]
        rows.sort(key=lambda row: (-rounds[int(row["evaluation_id"] or 0)].year, order[str(row["kind"])]))
        self.model.set_lines(RecordLine(int(row["id"] or 0), row) for row in rows)

    def add(self, **values: Value) -> int | None:
        """A new finding of the shown round."""
        if not self._news.shown.id:
            self._desk.place.errors.show(NO_ROUND)
            return None
        return super().add(**values)

    def _chosen_values(self) -> dict[str, Value]:
        """What a new finding has because only such ones are looked at."""
        return {name: code for name, code in self.narrowed.items() if code and code != OVERDUE}

    def _is_wanted(self, row: Mapping[str, Value]) -> bool:
        for name, code in self.narrowed.items():
            if code == OVERDUE and not self._news.is_late(row):
                return False
            if code and code != OVERDUE and row[name] != code:
                return False
        return True


class FindingsView(SectionView):
    """The list with three ways to narrow it, and the form with the tasks."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, news: FindingNews) -> None:
        self._news = news
        super().__init__(desk, section, parent)

    def make_list(self) -> RecordList | None:
        """The findings of both years."""
        if self.section.spec is None:
            return None
        self.findings = FindingList(self.desk, self.section.spec, self, self._news)
        return self.findings

    def lay_out(self) -> None:
        """The narrowings above the list."""
        super().lay_out()
        row = QWidget(self)
        places = QHBoxLayout(row)
        places.setContentsMargins(px(EDGE) - px(6), 0, px(EDGE), px(6))
        places.setSpacing(px(4))
        self.narrowings = {name: Narrowing(words, parts, row) for name, (words, parts) in NARROWINGS.items()}
        for name, narrowing in self.narrowings.items():
            narrowing.chosen.connect(lambda code, name=name: self._narrow(name, code))
            places.addWidget(narrowing)
        places.addStretch(1)
        self.findings.grid.stand_above(row)

    def refresh(self) -> None:
        """Read the rounds and their findings anew."""
        self._news.shown.read(self.desk.services)
        self.findings.grid.say_when_empty(self._empty_words())
        super().refresh()

    def facts(self) -> str:
        """'Tindak lanjut rekomendasi tahun lalu: 7 dari 9 (77,78 %)'."""
        last = recommended(self._news.of_last_year())
        late = sum(self._news.is_late(row) for row in self._news.findings)
        told = [f"Tindak lanjut rekomendasi tahun lalu: {done_words(last)}"]
        return " · ".join([*told, f"{late} terlambat"] if late else told)

    def lift_filters(self) -> None:
        """Every finding of both years."""
        for narrowing in self.narrowings.values():
            narrowing.widen()

    def _narrow(self, name: str, code: str) -> None:
        self.findings.narrowed[name] = code
        kept = self.selected()
        self.findings.grid.say_when_empty(self._empty_words())
        self.findings.refresh()
        if kept is None or not self.findings.select(kept):
            self.findings.select_first()
        self.show_record(self.selected())

    def _empty_words(self) -> str:
        if any(self.findings.narrowed.values()):
            return "Tidak ada temuan yang tersisa di saringan ini."
        return f"Belum ada temuan {self._news.shown.year}. Tempel dari Excel atau tekan Ctrl+Enter."


def findings_section(shown: ShownRound, today: Callable[[], date]) -> Section:
    """The section "Temuan"."""
    news = FindingNews(shown)
    return Section(
        FINDINGS,
        finding_list(news),
        add="&Tambah temuan",
        parts=finding_parts(today),
        describe=news.describe,
        view=lambda desk, section, parent: FindingsView(desk, section, parent, news),
    )
