"""Beside the survey's grid: how far each form is, and what assessors would ask about."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from gm100_desktop.domain.survey import Quota
from gm100_desktop.domain.survey_doubts import Doubt
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.icons import SMALL, paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.widgets.row_list import RowList

WIDTH, EDGE, GAP = 276, 24, 8
BAR = 6
ALL_GOOD = "Tidak ada yang perlu diperiksa."
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class QuotaLine:
    """One form; the id is its place in the list."""

    id: int
    quota: Quota
    is_shown: bool

    @property
    def words(self) -> str:
        """'Smart Governance: 50 dari 50'."""
        return f"{self.quota.name}: {self.count}"

    @property
    def count(self) -> str:
        """'50 dari 50'."""
        return f"{number(self.quota.count)} dari {number(self.quota.goal)}"


@dataclass(frozen=True, slots=True)
class DoubtLine:
    """One doubt; the id is its place in the list."""

    id: int
    doubt: Doubt


class QuotaList(RowList[QuotaLine]):
    """The forms with their counts as bars; opening one shows its respondents."""

    row_height = 38

    def words_of(self, line: QuotaLine) -> str:
        """Name and count."""
        return line.words

    def paint_line(self, painter: QPainter, area: QRect, line: QuotaLine, kit: PaintKit) -> None:
        """Draw name, count, and the bar below them."""
        palette, quota = kit.palette, line.quota
        if line.is_shown:
            painter.fillRect(area, QColor(palette.sel))
        inner = area.adjusted(px(GAP), 0, -px(GAP), 0)
        upper = QRect(inner.left(), inner.top() + px(4), inner.width(), px(18))
        style = kit.strong if line.is_shown else kit.body
        room = kit.label.measures.horizontalAdvance(line.count) + px(GAP)
        kit.write(painter, upper.adjusted(0, 0, -room, 0), quota.name, style, palette.text)
        kit.write(painter, upper, line.count, kit.label, palette.text2, Qt.AlignmentFlag.AlignRight)
        bar = QRect(inner.left(), upper.bottom() + px(4), inner.width(), px(BAR))
        painter.fillRect(bar, QColor(palette.line))
        reached = min(quota.count, quota.goal) * bar.width() // max(quota.goal, 1)
        bar.setWidth(reached)
        painter.fillRect(bar, QColor(palette.dimension(quota.dimension.code).fill))


class DoubtList(RowList[DoubtLine]):
    """The doubts, each whole; opening one leads to its place."""

    row_height = 68

    def words_of(self, line: DoubtLine) -> str:
        """The sentence."""
        return line.doubt.sentence

    def paint_line(self, painter: QPainter, area: QRect, line: DoubtLine, kit: PaintKit) -> None:
        """Draw the sign and the sentence."""
        side = px(SMALL)
        corner = QRect(area.left() + px(GAP), area.top() + px(GAP), side, side)
        paint_icon(painter, corner, "triangle-alert", kit.palette.tones[Tone.LOOK].ink)
        words = area.adjusted(px(GAP) * 2 + side, px(GAP) - px(1), -px(GAP), -px(2))
        painter.setFont(kit.label.font)
        painter.setPen(QColor(kit.palette.text))
        painter.drawText(words, WRAPPED, line.doubt.sentence)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(kit.palette.line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The row the keys are on is always seen."""
        super().keyPressEvent(event)
        viewport = self.parentWidget()
        area = viewport.parentWidget() if viewport else None
        if isinstance(area, QScrollArea):
            row = self._area(self._at)
            area.ensureVisible(row.left(), row.center().y(), 0, row.height())


class SurveyPanel(QFrame):
    """Quotas above, doubts below."""

    dimension_chosen = Signal(int)
    doubt_chosen = Signal(object)  # Doubt

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.quotas = QuotaList("", self)
        self.quotas.setAccessibleName("Kuota responden per dimensi")
        self.heading = QLabel(self)
        self.heading.setProperty("textRole", "strong")
        self.doubts = DoubtList(ALL_GOOD, self)
        self.doubts.setAccessibleName("Yang perlu diperiksa")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.doubts)
        self.doubts.setAutoFillBackground(False)  # the scroll area has just switched it on
        self._lay_out()
        self.quotas.opened.connect(lambda at: self.dimension_chosen.emit(self._quota(at).dimension.id))
        self.doubts.opened.connect(lambda at: self.doubt_chosen.emit(self._doubt(at)))

    def show_survey(self, quotas: Sequence[Quota], doubts: Sequence[Doubt], shown: int) -> None:
        """Show every form, that of the dimension at hand marked, and every doubt."""
        self.quotas.show_lines(
            [QuotaLine(at, one, one.dimension.id == shown) for at, one in enumerate(quotas)]
        )
        self.heading.setText(f"Perlu diperiksa ({number(len(doubts))})" if doubts else "Perlu diperiksa")
        self.doubts.show_lines([DoubtLine(at, one) for at, one in enumerate(doubts)])

    def _lay_out(self) -> None:
        edge = px(EDGE) - px(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, px(GAP), px(GAP), px(GAP))
        column.setSpacing(px(GAP))
        column.addWidget(self.quotas)
        column.addWidget(self.heading)
        column.addWidget(self._scroll, 1)

    def _quota(self, at: int) -> Quota:
        return self.quotas.lines()[at].quota

    def _doubt(self, at: int) -> Doubt:
        return self.doubts.lines()[at].doubt
