"""Riwayat: the acts written into the file, narrowed as wanted; what each changed; taking one back alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QWidget

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import HistoryLine, Origin, Wanted
from gm100_desktop.domain.lines.history import ChangedLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.wording import number
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.past_changes import PastChanges
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.moments import stamp_text
from gm100_desktop.ui.widgets.choice_box import ChoiceBox
from gm100_desktop.ui.widgets.list_tools import FilterField

SHOWN = 500
ACTS_HEIGHT, CHANGES_HEIGHT = 250, 150
DEPENDS = "Perubahan lain yang lebih baru tidak ikut dibatalkan."
ORIGINS = {
    Origin.TYPED: "",
    Origin.IMPORT: "Impor",
    Origin.KIT: "Formulir OPD",
    Origin.RESTORE: "Pemulihan",
    Origin.UNDO: "Diurungkan",
    Origin.REDO: "Diulangi",
}
AREAS: Mapping[Area, str] = {
    Area.REGION: "Daerah",
    Area.ROSTERS: "Dewan & Tim",
    Area.MASTERPLAN: "Masterplan",
    Area.QUICK_WINS: "Quick Win",
    Area.SESSIONS: "Bimtek & Rapat",
    Area.APPLICATIONS: "Aplikasi",
    Area.EVALUATIONS: "Evaluasi",
    Area.DOCUMENTS: "Dokumen & bukti",
}
PERIODS = {"Kapan saja": None, "Hari ini": 0, "7 hari terakhir": 6, "30 hari terakhir": 29}


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act as the list shows it."""

    id: int
    at: str
    when: str
    who: str
    label: str
    origin: str
    records: int


ACTS: tuple[Column[ActLine], ...] = (
    Column("Waktu", lambda line: line.when, sort_key=lambda line: line.at, width=130),
    Column("Perubahan", lambda line: line.label, look=Look.NAME, stretch=True, width=220),
    Column("Oleh", lambda line: line.who, width=120, gives_way=2),
    Column("Asal", lambda line: line.origin, look=Look.SECOND, width=90, gives_way=1),
    Column(
        "Catatan",
        lambda line: number(line.records),
        sort_key=lambda line: line.records,
        align=Align.RIGHT,
        width=70,
    ),
)
CHANGES: tuple[Column[ChangedLine], ...] = (
    Column("Catatan", lambda line: f"{line.kind} · {line.title}", look=Look.NAME, stretch=True, width=150),
    Column("Isian", lambda line: line.what, width=110),
    Column("Sebelum", lambda line: line.before, look=Look.SECOND, stretch=True, width=120),
    Column("Sesudah", lambda line: line.after, stretch=True, width=120),
)


class HistoryDialog(Dialog):
    """The acts of the whole file."""

    def __init__(self, dossier: Dossier, today: date, parent: QWidget | None = None) -> None:
        super().__init__("Riwayat berkas", parent, width=860)
        self._dossier, self._today, self._past = dossier, today, PastChanges(dossier)
        self.words = FilterField("Cari perubahan", self)
        self.who = self._choice(
            "Oleh", {"Siapa saja": "", **{who: who for who in dossier.people_of_history()}}
        )
        self.area = self._choice("Bagian", {"Semua bagian": None, **{AREAS[area]: area for area in AREAS}})
        self.period = self._choice("Waktu", PERIODS)
        self.grid, self._acts = self._acts_grid()
        self.changes, self._changed = self._changes_grid()
        self.facts, self.told = QLabel(self), QLabel(self)
        self.take_back = self.add_button("&Batalkan perubahan ini", QDialogButtonBox.ButtonRole.ActionRole)
        self.take_back.setToolTip(DEPENDS)
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out_parts()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """The acts that are wanted now."""
        lines = self._dossier.history_of_file(SHOWN, self.wanted())
        self._acts.set_lines([_line(each, self._today) for each in lines])
        self.facts.setText(_facts(len(lines)))
        if lines:
            self.grid.select_line(lines[0].step)
        self._show_act()

    def wanted(self) -> Wanted:
        """What was chosen above the list."""
        days = self.period.currentData()
        since = "" if days is None else (self._today - timedelta(days)).isoformat()
        return Wanted(self.who.currentData(), self.area.currentData(), since, words=self.words.text().strip())

    def _act(self) -> ActLine | None:
        chosen = self.grid.parts.selection.selected()
        return chosen[0] if len(chosen) == 1 and isinstance(chosen[0], ActLine) else None

    def _show_act(self) -> None:
        act = self._act()
        self._changed.set_lines(self._past.of(act.id) if act else [])
        self.take_back.setEnabled(act is not None and not self._dossier.read_only)

    def _take_back(self) -> None:
        act = self._act()
        if act is None:
            return
        try:
            self._dossier.take_back(act.id)
        except KnownProblem as problem:
            self._say(f"{problem.message} {problem.advice}".strip(), "wrong")
        else:
            self.refresh()
            self._say(f"Dibatalkan: {act.label}. Ctrl+Z mengembalikannya.", "good")

    def _say(self, words: str, role: str) -> None:
        self.told.setText(words)
        self.told.setProperty("textRole", role)
        self.told.style().polish(self.told)
        self.told.show()
        self.scroll_to_top()

    def _choice(self, name: str, choices: Mapping[str, object]) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setAccessibleName(name)
        for words, value in choices.items():
            box.addItem(words, value)
        return box

    def _acts_grid(self) -> tuple[Grid, RowsModel]:
        model = RowsModel(ACTS, parent=self)
        grid = Grid(model, title="Riwayat berkas", empty="Tidak ada perubahan seperti itu.", parent=self)
        grid.setMinimumHeight(px(ACTS_HEIGHT))
        return grid, model

    def _changes_grid(self) -> tuple[Grid, RowsModel]:
        model = RowsModel(CHANGES, parent=self)
        grid = Grid(model, title="Isi perubahan", empty="Pilih satu perubahan di atas.", parent=self)
        grid.setMinimumHeight(px(CHANGES_HEIGHT))
        return grid, model

    def _lay_out_parts(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.words, 1)
        for box in (self.who, self.area, self.period):
            row.addWidget(box, 1)
        self.facts.setProperty("textRole", "second")
        for label in (self.facts, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.told.hide()
        self.body.addLayout(row)
        for label in (self.facts, self.told):
            self.body.addWidget(label)
        self.body.addWidget(self.grid, 3)
        self.body.addWidget(self.changes, 2)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.refresh)
        self.words.left.connect(self.grid.setFocus)
        for box in (self.who, self.area, self.period):
            box.activated.connect(self.refresh)
        self.grid.parts.selection.line_changed.connect(self._show_act)
        self.take_back.clicked.connect(self._take_back)


def _facts(count: int) -> str:
    return f"{count} perubahan terakhir" if count == SHOWN else f"{count} perubahan"


def _line(line: HistoryLine, today: date) -> ActLine:
    when = stamp_text(line.at, today)
    return ActLine(line.step, line.at, when, line.who, line.label, ORIGINS[line.origin], line.record_count)
