"""The index at the top of the form: whose, how much, against last year, and the components as bars."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from gm100_desktop.domain.wording import EMPTY, decimal_text
from gm100_desktop.ui.chips import status
from gm100_desktop.ui.delegates.kit import LEFT, PaintKit, letters
from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import TextSize, px
from gm100_desktop.ui.pages.evaluations_standing import KINDS, Standing, weight_words
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.tips import plain_tip
from gm100_desktop.ui.widgets.chip_label import ChipLabel

EDGE, ARROW, INSIDE = 20, 14, 5
BAR, BAR_HEIGHT, MOST, BETWEEN = 50, 4, Decimal(4), 8


class Bar(NamedTuple):
    """One component."""

    name: str
    value: Decimal | None
    weight: Decimal
    is_current: bool = False

    @property
    def words(self) -> str:
        """'Output 3,14 dari 4,00, bobot 20 %'."""
        value = decimal_text(self.value, 2)
        return f"{self.name} {value} dari {decimal_text(MOST, 2)}, bobot {weight_words(self.weight)}"


class ComponentBars(QWidget):
    """Painted beside each other; the tooltip has each whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self.setAccessibleName("Komponen")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these."""
        self._bars = tuple(bars)
        self.setAccessibleDescription("; ".join(bar.words for bar in bars))
        self.update()

    def bars(self) -> Sequence[Bar]:
        """What is shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        """Four lines high."""
        return QSize(px(BAR) * max(1, len(self._bars)), px(58))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name, value, bar and weight of each."""
        painter, kit, small = QPainter(self), PaintKit(), letters(TextSize.SMALL)
        palette = kit.palette
        for bar, area in self._areas():
            ink = palette.primary if bar.is_current else palette.text2
            row = QRect(area.left(), area.top(), area.width(), px(17))
            kit.write(painter, row, bar.name, small, ink, LEFT)
            value = decimal_text(bar.value, 2)
            strong = palette.primary if bar.is_current else palette.text
            kit.write(painter, row.translated(0, px(17)), value, kit.strong, strong, LEFT)
            ground = QRect(area.left(), area.top() + px(36), area.width(), px(BAR_HEIGHT))
            painter.fillRect(ground, kit.colour(palette.line))
            share = min(Decimal(1), (bar.value or Decimal(0)) / MOST)
            filled = QRect(ground.topLeft(), QSize(int(ground.width() * share), ground.height()))
            painter.fillRect(filled, kit.colour(palette.primary if bar.is_current else palette.line2))
            below = row.translated(0, px(41))
            kit.write(painter, below, weight_words(bar.weight), small, palette.text2, LEFT)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """The tooltip has a component whole."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = next((bar for bar, area in self._areas() if area.contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), plain_tip(found.words) if found else "", self)
            return True
        return super().event(event)

    def _areas(self) -> list[tuple[Bar, QRect]]:
        if not self._bars:
            return []
        each = (self.width() + px(BETWEEN)) // len(self._bars)
        width = min(each - px(BETWEEN), px(BAR) + px(8))
        first = max(0, self.width() - each * (len(self._bars) - 1) - width) if width < each else 0
        return [(bar, QRect(first + at * each, 0, width, self.height())) for at, bar in enumerate(self._bars)]


class KindButton(QToolButton):
    """'Indeks mandiri' with the kinds of score behind it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        menu, group = QMenu(self), QActionGroup(self)
        self._actions = {}
        for code, words in KINDS:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, code=code: self.chosen.emit(code))
            group.addAction(action)
            self._actions[code] = action
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip("Nilai mandiri, asesor, atau resmi; tidak pernah dicampur")

    def show_kind(self, code: str) -> None:
        """That kind is the chosen one."""
        words = dict(KINDS)[code]
        self._actions[code].setChecked(True)
        self.setText(words)
        self.setAccessibleName(f"{words}: pilih jenis nilai")

    def sizeHint(self) -> QSize:
        """Room for the arrow behind the words."""
        return super().sizeHint() + QSize(px(ARROW) + px(2), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words at the left, above the figure, and the arrow behind them."""
        painter, option, kit = QStylePainter(self), QStyleOptionToolButton(), PaintKit()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        side = px(ARROW)
        words = self.rect().adjusted(px(INSIDE), 0, -side, 0)
        kit.write(painter, words, self.text(), kit.label, kit.palette.text2, LEFT)
        left = words.left() + kit.label.measures.horizontalAdvance(self.text()) + px(2)
        place = QRect(left, (self.height() - side) // 2 + 1, side, side)
        paint_icon(painter, place, "chevron-down", colours().text2)
        painter.end()


class IndexStrip(QFrame):
    """Stands above the form of a question."""

    kind_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.kinds = KindButton(self)
        self.index = QLabel(EMPTY, self)
        self.index.setProperty("textRole", "key-figure")
        self.change = ChipLabel(status("", Tone.NEUTRAL), self)
        self.change.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # a figure is never cut
        self.bars = ComponentBars(self)
        self.kinds.chosen.connect(self.kind_chosen)
        self._lay_out()

    def show_standing(self, standing: Standing, components: Sequence[Bar]) -> None:
        """Show this index and its components."""
        self.kinds.show_kind(standing.kind)
        self.index.setText(standing.index_words)
        self.index.setAccessibleName(f"{standing.title} {standing.index_words}")
        chip = standing.chip
        self.change.setVisible(chip is not None)
        if chip is not None:
            self.change.show_chip(chip)
        self.bars.show_bars(components)

    def fold(self, *, folded: bool) -> None:
        """One low line without the components, where the form has little height."""
        if folded == self.bars.isHidden():
            return
        self.bars.setHidden(folded)
        across, down = QVBoxLayout.Direction.LeftToRight, QVBoxLayout.Direction.TopToBottom
        self._words.setDirection(across if folded else down)
        self.index.setProperty("textRole", "form-title" if folded else "key-figure")
        self.index.style().polish(self.index)

    def _lay_out(self) -> None:
        figure = QHBoxLayout()
        figure.setContentsMargins(px(INSIDE), 0, 0, 0)
        figure.setSpacing(px(12))
        figure.addWidget(self.index)
        figure.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        figure.addStretch(1)
        words = self._words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignLeft)
        words.addLayout(figure)
        row = QHBoxLayout()
        row.setContentsMargins(px(EDGE) - px(INSIDE), px(8), px(EDGE), px(8))
        row.setSpacing(px(12))
        row.addLayout(words)
        row.addWidget(self.bars, 1, Qt.AlignmentFlag.AlignVCenter)
        line = QFrame(self)
        line.setProperty("ground", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(line)


def bars_of(standing: Standing, weights: Sequence[tuple[str, str, Decimal]], current: str) -> list[Bar]:
    """A bar per component, with its value where there is one; `weights` are code, label and weight."""
    values = {step.code: step.value for step in standing.steps.components} if standing.steps else {}
    return [Bar(label, values.get(code), weight, code == current) for code, label, weight in weights]
