"""A version to be read: its questions under their components, and why it is not edited."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.evaluations import Certainty, Rounding, RubricCode
from gm100_desktop.domain.instruments import INTERNAL, Component, Instrument, Question
from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column, Group, Look
from gm100_desktop.ui.models.rows import Grouping, RowsModel

LIST_HEIGHT = 380


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question as the grid shows it."""

    id: int
    component: Component
    one: Question


COLUMNS: tuple[Column[QuestionLine], ...] = (
    Column("Kode", lambda line: line.one.code, width=84),
    Column("Pertanyaan", lambda line: line.one.label, look=Look.NAME, stretch=True, width=320),
    Column("No. resmi", lambda line: line.one.official_number, width=76, gives_way=1),
    Column("Elemen", lambda line: line.one.element, look=Look.SECOND, width=130, gives_way=3),
    Column("Rubrik", lambda line: RubricCode.word(line.one.rubric), look=Look.SECOND, width=120, gives_way=2),
    Column(
        "Bukti yang lazim", lambda line: line.one.typical_evidence, look=Look.SECOND, width=200, gives_way=4
    ),
)


class InstrumentView(Dialog):
    """Nothing can be typed here."""

    def __init__(self, one: Instrument, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(f"Instrumen {one.version}", parent, width=960)
        self.add_text(one.label, "strong")
        self.add_text(_facts(one), "second")
        if reason:
            self.add_text(reason, "doubt")
        grouping = Grouping(lambda line: line.component.code, _head)
        model = RowsModel(COLUMNS, grouping=grouping, parent=self)
        self.grid = Grid(
            model, title="Pertanyaan", empty="Instrumen ini belum berisi pertanyaan.", parent=self
        )
        self.grid.setMinimumHeight(px(LIST_HEIGHT))
        self.body.addWidget(self.grid, 1)
        self.add_text(f"Rubrik adalah {INTERNAL}; kementerian tidak mengumumkan uraian tingkatnya.", "second")
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)
        model.set_lines(_lines(one))
        self.grid.select_first()


def _lines(one: Instrument) -> list[QuestionLine]:
    pairs = [(part, question) for part in one.components for question in part.questions]
    return [QuestionLine(at, part, question) for at, (part, question) in enumerate(pairs, 1)]


def _head(key: str, lines: Sequence[QuestionLine]) -> Group:
    part = lines[0].component
    detail = f"bobot {decimal_text(part.weight)} · {number(len(part.questions))} pertanyaan"
    return Group(key, part.label, detail)


def _facts(one: Instrument) -> str:
    told = (
        one.reference,
        f"Bobot {decimal_text(one.total_weight)}",
        f"{number(one.question_count)} pertanyaan",
        f"pembulatan {Rounding.word(one.rounding).lower()}",
        f"kepastian: {Certainty.word(one.certainty).lower()}" if one.certainty else "",
        one.note.rstrip("."),
    )
    return " · ".join(part for part in told if part)
