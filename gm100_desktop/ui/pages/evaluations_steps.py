"""The answer to "Mengapa 3,12?": the arithmetic of the index line by line, at the foot of the form."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from gm100_desktop.domain.evaluations import Rounding
from gm100_desktop.domain.index_steps import ComponentStep, IndexSteps
from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.ui.delegates.kit import LEFT, RIGHT, Letters, PaintKit
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_standing import (
    OFFICIAL,
    Standing,
    arrow,
    counted,
    exact,
    rounding_words,
    weight_words,
)
from gm100_desktop.ui.palette import Tone

ROW, HEAD, EDGE = 18, 24, 20
ENDS = (0.475, 0.62, 0.77, 1.0)  # where the columns of figures end, as shares of the width
HEADS = ("Jumlah : soal", "Nilai", "Bobot", "Sumbangan")


class StepLine(NamedTuple):
    """One line of the arithmetic."""

    name: str
    figures: Sequence[str]
    is_current: bool = False


def step_lines(steps: IndexSteps, component: str = "") -> list[StepLine]:
    """A line per component; that of the question at hand stands out."""
    least = 2 if steps.rounding == Rounding.PER_TERM else 3
    return [StepLine(step.label, _figures(step, least), step.code == component) for step in steps.components]


def _figures(step: ComponentStep, least: int) -> Sequence[str]:
    added = exact(step.addend, least)
    return counted(step), decimal_text(step.value, 2), weight_words(step.weight), added


def remark(standing: Standing) -> str:
    """What the lines do not say by themselves."""
    if standing.steps is None:
        if standing.kind == OFFICIAL:
            return "Nilai resmi komponen belum diketik; tempatnya di Putaran."
        return "Belum ada nilai; tekan 0–4 pada pertanyaan."
    missing = sum(step.count - step.answered for step in standing.steps.components)
    return f"{number(missing)} pertanyaan belum bernilai, dihitung 0." if missing else ""


class StepsTable(QWidget):
    """Painted; its words are spoken as well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._standing: Standing | None = None
        self._component = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_standing(self, standing: Standing, component: str) -> None:
        """Show how this index comes about."""
        self._standing, self._component = standing, component
        self.setAccessibleName(self.question())
        self.setAccessibleDescription("\n".join(self.words()))
        self.updateGeometry()
        self.update()

    def question(self) -> str:
        """'Mengapa 3,12?'."""
        standing = self._standing
        return f"Mengapa {standing.index_words}?" if standing and standing.index is not None else "Hitungan"

    def words(self) -> list[str]:
        """Everything that is drawn, line by line."""
        if self._standing is None:
            return []
        lines = [" ".join((line.name, *line.figures)) for line in self._lines()]
        steps = self._standing.steps
        total = [f"Indeks {arrow(steps)}"] if steps else []
        return [*lines, *total, *self._remarks()]

    def sizeHint(self) -> QSize:
        """Room for every line."""
        lines = len(self._lines())
        rows = (1 + lines + 1) if lines else 0
        return QSize(px(240), px(HEAD) + (rows + len(self._remarks())) * px(ROW) + px(4 if lines else 0))

    def minimumSizeHint(self) -> QSize:
        """Nothing is left out."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw head, lines, total and remarks."""
        standing, painter, kit = self._standing, QPainter(self), PaintKit()
        if standing is not None:
            self._paint_head(painter, standing, kit)
            top = px(HEAD)
            if standing.steps is not None:
                top = self._paint_lines(painter, top, standing.steps, kit)
            ink = kit.palette.tones[Tone.LOOK].ink if standing.doubts else kit.palette.text2
            for words in self._remarks():
                kit.write(painter, QRect(0, top, self.width(), px(ROW)), words, kit.label, ink, LEFT)
                top += px(ROW)
        painter.end()

    def _lines(self) -> list[StepLine]:
        steps = self._standing.steps if self._standing else None
        return step_lines(steps, self._component) if steps else []

    def _remarks(self) -> list[str]:
        if self._standing is None:
            return []
        return [words for words in (remark(self._standing), *self._standing.doubts) if words]

    def _paint_head(self, painter: QPainter, standing: Standing, kit: PaintKit) -> None:
        row = QRect(0, 0, self.width(), px(HEAD) - px(4))
        kit.write(painter, row, self.question(), kit.strong, kit.palette.text, LEFT)
        if standing.steps is not None:
            kit.write(painter, row, rounding_words(standing.steps), kit.label, kit.palette.text2, RIGHT)

    def _paint_lines(self, painter: QPainter, top: int, steps: IndexSteps, kit: PaintKit) -> int:
        palette = kit.palette
        self._paint_row(painter, top, StepLine("Komponen", HEADS), (kit.label,) * 5, palette.text2, kit)
        for line in self._lines():
            top += px(ROW)
            ink = palette.primary if line.is_current else palette.text
            plain = kit.head if line.is_current else kit.label
            self._paint_row(painter, top, line, (plain, kit.label, kit.head, kit.label, plain), ink, kit)
        top += px(ROW)
        painter.fillRect(QRect(0, top + px(1), self.width(), 1), kit.colour(palette.line2))
        total = QRect(0, top + px(4), self.width(), px(ROW))
        kit.write(painter, total, "Indeks", kit.head, palette.text, LEFT)
        kit.write(painter, total, arrow(steps), kit.head, palette.text, RIGHT)
        return top + px(ROW) + px(4)

    def _paint_row(
        self,
        painter: QPainter,
        top: int,
        line: StepLine,
        styles: Sequence[Letters],
        ink: str,
        kit: PaintKit,
    ) -> None:
        width, height = self.width(), px(ROW)
        first = QRect(0, top, round(width * ENDS[0]) - px(84), height)
        kit.write(painter, first, line.name, styles[0], ink, LEFT)
        left = first.right()
        for words, end, style in zip(line.figures, ENDS, styles[1:], strict=True):
            area = QRect(left, top, round(width * end) - left, height)
            supporting = style is kit.label and ink == kit.palette.text
            kit.write(painter, area, words, style, kit.palette.text2 if supporting else ink, RIGHT)
            left = area.right()


class StepsPanel(QFrame):
    """The table on its ground, below a line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "alt")
        self.table = StepsTable(self)
        line = QFrame(self)
        line.setProperty("ground", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(px(8))
        column.addWidget(line)
        inside = QVBoxLayout()
        inside.setContentsMargins(px(EDGE), 0, px(EDGE), 0)
        inside.addWidget(self.table)
        column.addLayout(inside)
