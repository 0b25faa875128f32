"""Ubah instrumen: components with their weights above, the questions of the chosen one below."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.evaluations import COMPONENT, INSTRUMENT, QUESTION
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.services.changes import Changes
from gm100_desktop.ui.dialogs.dialog import SCREEN_SHARE, Dialog
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec, RecordLine
from gm100_desktop.ui.records.part_list import PartList
from gm100_desktop.ui.records.record_dialog import RecordDialog
from gm100_desktop.ui.workplace import Workplace

WIDTH, HEIGHT = 1040, 680
COMPONENTS_HEIGHT, QUESTIONS_HEIGHT = 200, 320
_LAST_NUMBER = re.compile(r"\d+(?=\D*$)")


def _next_code(_desk: Desk, given: Mapping[str, Value], lines: Sequence[RecordLine]) -> Mapping[str, Value]:
    """The code behind the last one: 'BL6' after 'BL5'; nobody else in the list has it."""
    taken = {str(line.values["code"]).casefold() for line in lines}
    first = "K1" if "instrument_id" in given else "P1"
    code = str(lines[-1].values["code"]) if lines else first
    while code.casefold() in taken:
        code = _counted_on(code)
    return {"code": code}


def _counted_on(code: str) -> str:
    found = _LAST_NUMBER.search(code)
    if found is None:
        return f"{code}2"
    return f"{code[: found.start()]}{int(found[0]) + 1}{code[found.end() :]}"


COMPONENTS = ListSpec(
    COMPONENT,
    ("label", "code", "weight", "number"),
    "Komponen",
    "Belum ada komponen. Tekan Ctrl+Enter.",
    order=("number",),
    widths={"code": 150, "weight": 100, "number": 80},
    heads={"code": "Kode"},
    begin=_next_code,
)
QUESTIONS = ListSpec(
    QUESTION,
    (
        "label",
        "code",
        "official_number",
        "element",
        "dimension_id",
        "rubric",
        "figure_source",
        "typical_evidence",
        "number",
    ),
    "Pertanyaan",
    "Belum ada pertanyaan pada komponen ini. Tekan Ctrl+Enter.",
    order=("number",),
    widths={"label": 300, "code": 90, "official_number": 80, "rubric": 110, "number": 70},
    begin=_next_code,
)


class InstrumentEditor(Dialog):
    """Every field is saved when it is left; the sum of the weights is always in sight."""

    def __init__(self, place: Workplace, instrument_id: int, parent: QWidget | None = None) -> None:
        super().__init__("Ubah instrumen", parent, width=WIDTH)
        self._id = instrument_id
        errors = Errors(place.errors.log_folder, self)  # what is refused is told here, not behind the dialog
        errors.explain_by(place.dossier.explain)
        errors.told.connect(self._tell)
        self._desk = Desk(replace(place, errors=errors))
        self.head = self.add_text("", "strong")
        self.components = PartList(
            self._desk, COMPONENTS, lambda owner: {"instrument_id": owner}, COMPONENTS_HEIGHT
        )
        self.sum = QLabel(self)
        self.questions = PartList(
            self._desk, QUESTIONS, lambda owner: {"component_id": owner}, QUESTIONS_HEIGHT
        )
        self.told = QLabel(self)
        self._lay_out_parts()
        self._leave = place.dossier.news.subscribe(self._changed)
        self.finished.connect(self._leave)
        self.components.list.line_chosen.connect(self._show_component)
        self.refresh()
        self.components.list.select_first()

    def sizeHint(self) -> QSize:
        """Room for a usual component, however few questions the first one has."""
        screen = self.screen().availableSize() * SCREEN_SHARE
        wanted = super().sizeHint()
        return QSize(wanted.width(), min(max(wanted.height(), px(HEIGHT)), screen.height()))

    def refresh(self) -> None:
        """Read everything anew."""
        line = self._desk.services.instruments.line(self._id)
        self.setWindowTitle(f"Ubah instrumen {line.version}")
        self.head.setText(line.label)
        self.components.show_owner(self._id)
        self._show_component(self.components.list.selected())
        self._show_sum()

    def details(self) -> None:
        """The fields of the version itself: name, year, letter, rounding."""
        RecordDialog(self._desk, INSTRUMENT, self._id, self).exec()
        self.refresh()

    def _show_component(self, component: int | None) -> None:
        self.questions.show_owner(component)

    def _show_sum(self) -> None:
        line = self._desk.services.instruments.line(self._id)
        words = (
            f"Jumlah bobot {decimal_text(line.weight)} · {number(line.components)} komponen"
            f" · {number(line.questions)} pertanyaan"
        )
        _say(self.sum, words if line.is_whole else f"{words}. Bobot harus berjumlah 100.", line.is_whole)
        faults = self._desk.services.instruments.faults(self._id)
        left = [one.words for one in faults if not one.reason.startswith("jumlah bobot")]
        _say(self.told, f"Belum dapat dipakai: {left[0]}." if left else "", is_good=not left)
        self.told.setVisible(bool(left))

    def _changed(self, changes: Changes) -> None:
        if INSTRUMENT.area in changes.areas:
            self.refresh()

    def _tell(self, problem: KnownProblem) -> None:
        _say(self.told, f"{problem.message} {problem.advice}".strip(), is_good=False)
        self.told.show()

    def _lay_out_parts(self) -> None:
        for label in (self.sum, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.body.addWidget(self.components)
        self.body.addWidget(self.sum)
        self.body.addWidget(self.questions)
        self.body.addWidget(self.told)
        self.body.addStretch(1)
        own = self.add_button("&Rincian instrumen…", QDialogButtonBox.ButtonRole.ActionRole)
        own.clicked.connect(self.details)
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)


def _say(label: QLabel, words: str, is_good: bool) -> None:
    label.setText(words)
    label.setProperty("textRole", "strong" if is_good else "wrong")
    label.style().polish(label)
