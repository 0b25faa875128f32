"""The steps of the simulator as a list: ticked or not, what to do, what it brings for which effort."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPen

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.lines.evaluations import AnswerLine
from gm100_desktop.domain.step_choice import OpenStep
from gm100_desktop.domain.step_offers import MOST
from gm100_desktop.domain.wording import decimal_text, number, signed
from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.pages.evaluations_standing import tidy

EFFORT = Field("effort", "Usaha", FieldType.WHOLE, required=True, least=1, most=MOST)
SIDE, TICK, SHARE = 16, 12, 10_000
STEPS_OF_A_QUESTION = 10


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step that is taken or can be taken next."""

    id: int
    one: OpenStep
    question: str

    @property
    def code(self) -> str:
        """Code of the question."""
        return self.one.step.question


class TickMark:
    """Draws the box of a step."""

    def __init__(self, *, is_ticked: bool) -> None:
        self.is_ticked = is_ticked

    def draw(self, painter: QPainter, area: QRect, kit: PaintKit) -> None:
        """Like a tick box anywhere else."""
        palette, side = kit.palette, px(SIDE)
        box = QRect(QPoint(0, 0), QSize(side, side))
        box.moveCenter(area.center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(kit.colour(palette.button if self.is_ticked else palette.surface))
        painter.setPen(QPen(kit.colour(palette.button if self.is_ticked else palette.line2), 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3))
        painter.restore()
        if self.is_ticked:
            tick = QRect(QPoint(0, 0), QSize(px(TICK), px(TICK)))
            tick.moveCenter(box.center())
            paint_icon(painter, tick, "check", palette.on_button)


def step_lines(found: Sequence[OpenStep], answers: Sequence[AnswerLine]) -> list[StepLine]:
    """A line per step; its id tells the steps of all questions apart."""
    order: Mapping[str, tuple[int, AnswerLine]] = {one.code: (at, one) for at, one in enumerate(answers)}
    lines = []
    for each in found:
        at, answer = order[each.step.question]
        lines.append(StepLine(at * STEPS_OF_A_QUESTION + each.number, each, answer.label))
    return lines


def step_columns() -> list[Column[StepLine]]:
    """What is ticked, what is done, and what it brings."""
    return [
        Column(
            "Ambil",
            lambda line: "Diambil" if line.one.is_taken else "Tidak",
            look=Look.DRAWN,
            mark=lambda line: TickMark(is_ticked=line.one.is_taken),
            sort_key=lambda line: int(not line.one.is_taken),
            width=58,
        ),
        Column(
            "Pertanyaan",
            lambda line: line.question,
            look=Look.NAME,
            mark=lambda line: line.code,
            width=180,
            stretch=True,
        ),
        Column("Langkah", lambda line: line.one.step.words, look=Look.SECOND, width=150, stretch=True),
        Column(
            "Dari → ke",
            lambda line: f"{tidy(line.one.step.start)} → {tidy(line.one.step.end)}",
            width=78,
            gives_way=1,
        ),
        _figure("Tambahan", lambda line: signed(line.one.ranked.gain, 4), _gain, 84),
        Column(
            "Usaha",
            lambda line: number(line.one.step.effort),
            sort_key=lambda line: line.one.step.effort,
            align=Align.RIGHT,
            field=EFFORT,
            look=Look.STRONG,
            width=64,
        ),
        _figure("Indeks", lambda line: decimal_text(line.one.ranked.index, 2), _index, 64, gives_way=2),
    ]


def _figure(
    title: str,
    words: Callable[[StepLine], str],
    key: Callable[[StepLine], int],
    width: int,
    gives_way: int = 0,
) -> Column[StepLine]:
    return Column(title, words, sort_key=key, align=Align.RIGHT, width=width, gives_way=gives_way)


def _gain(line: StepLine) -> int:
    """For sorting alone; nothing is computed from it."""
    return int(line.one.ranked.gain * SHARE)


def _index(line: StepLine) -> int:
    return int(line.one.ranked.index * SHARE)
