"""The index over the years: official results and own scores are two lines that are never joined."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gm100_desktop.domain.lines.evaluations import YearIndex
from gm100_desktop.domain.wording import EMPTY, decimal_text
from gm100_desktop.ui.delegates.kit import CENTRE, LEFT, RIGHT, PaintKit
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_scale import HIGHEST, share

FIELD, TOP, FOOT, KEY = 210, 12, 24, 26
AXIS = 26
OWN, OFFICIAL = "nilai mandiri", "nilai hasil evaluasi"


class Mark(NamedTuple):
    """One value at its place."""

    place: QPointF
    value: Decimal


class TrendChart(QWidget):
    """A year without the region is a gap."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._years: Sequence[YearIndex] = ()
        self._year = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Indeks dari tahun ke tahun")

    def show_years(self, years: Sequence[YearIndex], year: int) -> None:
        """Draw these; that year stands out."""
        self._years, self._year = years, year
        self.setAccessibleDescription("; ".join(map(_words, years)))
        self.update()

    @property
    def has_figures(self) -> bool:
        """Whether any year has an index."""
        return any(one.own is not None or one.official is not None for one in self._years)

    def sizeHint(self) -> QSize:
        """The field, its years, the key."""
        return QSize(px(360), px(TOP + FIELD + FOOT + KEY))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw grid, years, both lines and the key."""
        if not self.has_figures:
            return
        kit, painter = PaintKit(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._grid(painter, kit)
        ink, own = kit.palette.text2, kit.palette.primary
        self._draw(
            painter, [one.official for one in self._years], QPen(kit.colour(ink), px(2)), kit, below=True
        )
        dashed = QPen(kit.colour(own), px(1.6), Qt.PenStyle.DashLine)
        self._draw(painter, [one.own for one in self._years], dashed, kit, below=False)
        self._key(painter, kit)
        painter.end()

    def _y(self, value: Decimal) -> float:
        return px(TOP + FIELD) - px(FIELD) * share(value)

    def _x(self, at: int) -> float:
        room = self.width() - px(AXIS) - px(40)
        step = room / max(len(self._years) - 1, 1)
        return px(AXIS) + px(20) + (step * at if len(self._years) > 1 else room / 2)

    def _grid(self, painter: QPainter, kit: PaintKit) -> None:
        for level in range(HIGHEST + 1):
            y = round(self._y(Decimal(level)))
            painter.setPen(QPen(kit.colour(kit.palette.line if level else kit.palette.line2), 1))
            painter.drawLine(px(AXIS), y, self.width(), y)
            area = QRect(0, y - px(9), px(AXIS) - px(8), px(18))
            kit.write(painter, area, str(level), kit.label, kit.palette.text3, RIGHT)
        for at, one in enumerate(self._years):
            area = QRect(round(self._x(at)) - px(30), px(TOP + FIELD + 4), px(60), px(18))
            style = kit.head if one.year == self._year else kit.label
            kit.write(painter, area, str(one.year), style, kit.palette.text, CENTRE)

    def _draw(
        self, painter: QPainter, values: Sequence[Decimal | None], pen: QPen, kit: PaintKit, *, below: bool
    ) -> None:
        for stretch in self._stretches(values):
            painter.setPen(pen)
            for one, following in pairwise(stretch):
                painter.drawLine(one.place, following.place)
            for mark in stretch:
                painter.setPen(QPen(pen.color(), px(1.6)))
                painter.setBrush(pen.color() if below else kit.colour(kit.palette.surface))
                painter.drawEllipse(mark.place, px(3.5), px(3.5))
                top = round(mark.place.y()) + px(6 if below else -24)
                area = QRect(round(mark.place.x()) - px(30), top, px(60), px(18))
                kit.write(painter, area, decimal_text(mark.value, 2), kit.head, pen.color().name(), CENTRE)

    def _stretches(self, values: Sequence[Decimal | None]) -> Iterator[list[Mark]]:
        """Years that follow each other with a value."""
        stretch: list[Mark] = []
        for at, value in enumerate(values):
            follows = at == 0 or self._years[at].year == self._years[at - 1].year + 1
            if stretch and (value is None or not follows):
                yield stretch
                stretch = []
            if value is not None:
                stretch.append(Mark(QPointF(self._x(at), self._y(value)), value))
        if stretch:
            yield stretch

    def _key(self, painter: QPainter, kit: PaintKit) -> None:
        y, left = self.height() - px(KEY) // 2, px(AXIS)
        pens = (
            (OWN, QPen(kit.colour(kit.palette.primary), px(1.6), Qt.PenStyle.DashLine)),
            (OFFICIAL, QPen(kit.colour(kit.palette.text2), px(2))),
        )
        for words, pen in pens:
            painter.setPen(pen)
            painter.drawLine(left, y, left + px(22), y)
            wide = kit.label.measures.horizontalAdvance(words) + px(8)
            area = QRect(left + px(28), y - px(9), wide, px(18))
            kit.write(painter, area, words, kit.label, kit.palette.text, LEFT)
            left += px(28) + wide + px(20)


def _words(one: YearIndex) -> str:
    told = [decimal_text(value, 2) if value is not None else EMPTY for value in (one.own, one.official)]
    return f"{one.year} mandiri {told[0]}, resmi {told[1]}"
