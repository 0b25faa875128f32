"""Bandingkan: two frozen copies, or a copy and today; what differs, grouped by record."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QWidget

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.comparison import TODAY, RecordWords, summary
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.wording import EMPTY, label
from gm100_desktop.services.comparing import compare_copies
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.dialogs.history import AREAS
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.job import Step
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column, Group, Look
from gm100_desktop.ui.models.tree import Branch, TreeModel
from gm100_desktop.ui.pages.list_saving import ListSaver
from gm100_desktop.ui.widgets.choice_box import ChoiceBox
from gm100_desktop.ui.widgets.list_tools import FilterField
from gm100_desktop.ui.workplace import Workplace

LIST_HEIGHT = 380
NOW = "Catatan hari ini"
SAME = "Isinya sama; tidak ada perbedaan."


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """One field that differs; `record` lets the filter find it by the name of its record."""

    id: int
    record: str
    label: str
    before: str
    after: str


COLUMNS: tuple[Column[DifferenceLine], ...] = (
    Column(
        "Catatan dan isian",
        lambda line: line.label,
        look=Look.NAME,
        stretch=True,
        width=190,
        finds=lambda line: line.record,
    ),
    Column("Sebelum", lambda line: line.before or EMPTY, look=Look.SECOND, width=150, stretch=True),
    Column("Sesudah", lambda line: line.after or EMPTY, width=150, stretch=True),
)


class ComparisonDialog(Dialog):
    """Two boxes choose the states; the list follows them."""

    def __init__(
        self, place: Workplace, older: int, newer: int = TODAY, parent: QWidget | None = None
    ) -> None:
        super().__init__("Bandingkan", parent, width=940)
        self._place, self._is_open = place, True
        self._saver = ListSaver(place, self)
        self._states = {TODAY: NOW} | {copy.id: copy.label for copy in place.dossier.frozen.all()}
        self.older, self.newer = self._box("Salinan lama", older), self._box("Salinan baru", newer)
        self.words = FilterField("Cari catatan", self)
        self.facts = QLabel(self)
        self._model = TreeModel(COLUMNS, parent=self)
        self.grid = Grid(self._model, title="Perbandingan", parent=self)
        self.grid.setMinimumHeight(px(LIST_HEIGHT))
        self._lay_out_parts()
        self._add_buttons()
        self._connect()
        self.compare()

    def compare(self) -> None:
        """What differs between the two chosen states is worked out behind the window and shown."""
        older, newer = self.older.currentData(), self.newer.currentData()

        def work(_step: Step) -> list[RecordWords]:
            with self._place.dossier.on_this_thread() as mine:
                return compare_copies(mine, older, newer)

        def show(found: object) -> None:
            if isinstance(found, list) and (older, newer) == (
                self.older.currentData(),
                self.newer.currentData(),
            ):
                self._show(found)

        self._say("Membandingkan…")
        self._place.jobs.start("Membandingkan", work, self._if_open(show), self._if_open(self._fail))

    def done(self, result: int) -> None:
        """Nobody waits for what is still being worked out."""
        self._is_open = False
        super().done(result)

    def save_list(self, grid: Grid | None = None) -> None:
        """What is shown is saved as a workbook."""
        try:
            self._saver.save(grid or self.grid)
        except KnownProblem as problem:
            self._say(f"{problem.message} {problem.advice}".strip(), "wrong")

    def _save(self) -> None:
        self.save_list()

    def _show(self, records: Sequence[RecordWords]) -> None:
        self._model.set_branches(_branches(records))
        self.grid.say_when_empty(SAME)
        self.grid.select_first()
        self.grid.view.scrollToTop()  # the first record's own row stands above its first field
        self._say(summary(records))
        self.saving.setEnabled(bool(records))

    def _fail(self, problem: object) -> None:
        if isinstance(problem, KnownProblem):
            self._say(f"{problem.message} {problem.advice}".strip(), "wrong")
        elif isinstance(problem, Exception):
            self._place.errors.show(problem)

    def _say(self, words: str, role: str = "second") -> None:
        self.facts.setText(words)
        self.facts.setProperty("textRole", role)
        self.facts.style().polish(self.facts)

    def _if_open(self, act: Callable[[object], None]) -> Callable[[object], None]:
        """The work may end after the person has left."""

        def run(answer: object) -> None:
            if self._is_open:
                act(answer)

        return run

    def _box(self, name: str, chosen: int) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setAccessibleName(name)
        for number_, words in self._states.items():
            box.addItem(words, number_)
        box.setCurrentIndex(box.findData(chosen))
        return box

    def _lay_out_parts(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        for words, box in (("&Dari", self.older), ("&ke", self.newer)):
            head = QLabel(words, self)
            head.setBuddy(box)
            row.addWidget(head)
            row.addWidget(box, 1)
        below = QHBoxLayout()
        below.addWidget(self.facts, 1)
        below.addWidget(self.words)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.body.addLayout(row)
        self.body.addLayout(below)
        self.body.addWidget(self.grid, 1)

    def _add_buttons(self) -> None:
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.saving = self.add_button("&Simpan sebagai Excel…", action, icon_name="download")
        self.saving.setEnabled(False)
        self.saving.clicked.connect(self._save)
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)

    def _connect(self) -> None:
        for box in (self.older, self.newer):
            box.activated.connect(self.compare)
        self.words.textChanged.connect(self.grid.filter)
        self.words.left.connect(self.grid.setFocus)


def _branches(records: Sequence[RecordWords]) -> Iterator[Branch]:
    """Areas, in them the records, under each what differs."""
    lines = _lines(records)
    pairs = zip(records, lines, strict=True)
    for area, found in groupby(pairs, key=lambda pair: pair[0].area):
        held = list(found)
        yield Branch(_area_group(area, len(held)), [_record_branch(*pair) for pair in held])


def _lines(records: Sequence[RecordWords]) -> Iterator[tuple[DifferenceLine, ...]]:
    count = 0
    for record in records:
        first, count = count, count + len(record.fields)
        yield tuple(
            DifferenceLine(first + place, _named(record), *field)
            for place, field in enumerate(record.fields, start=1)
        )


def _area_group(area: Area, count: int) -> Group:
    return Group(f"area-{area}", AREAS[area], f"{count} catatan")


def _record_branch(record: RecordWords, lines: Sequence[DifferenceLine]) -> Branch:
    key = f"{record.kind.id}-{record.record_id}-{record.act}"
    return Branch(Group(key, _named(record), label(record.act).lower()), lines=lines)


def _named(record: RecordWords) -> str:
    words = record.kind.label
    named = " · ".join(filter(None, (record.owner, record.title))) or EMPTY
    return f"{words[:1].upper()}{words[1:]} · {named}"
