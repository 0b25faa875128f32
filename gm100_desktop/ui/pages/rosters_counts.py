"""The line above a roster: how many come from each sector, and chips for what is missing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from gm100_desktop.domain.lines.rosters import AgencyName, Roster
from gm100_desktop.domain.rosters import Sector
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.delegates.kit import PaintKit
from gm100_desktop.ui.icons import SMALL, paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.rosters_columns import sector_icon
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.widgets.chip_label import ChipLabel

EDGE, HEIGHT = 24, 44
BETWEEN, WORD_GAP, NUMBER_GAP = 14, 7, 6
LISTED_AT_MOST = 30


class SectorCounts(QWidget):
    """Icon, number and word of every sector; the words go first when there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._counts: Sequence[tuple[Sector, int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[tuple[Sector, int]]) -> None:
        """Show these."""
        self._counts = counts
        words = ", ".join(f"{number(count)} {sector.label}" for sector, count in counts)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the letters need, as wide as there is room."""
        return QSize(px(200), px(24))

    def minimumSizeHint(self) -> QSize:
        """Icons and numbers."""
        return QSize(px(120), px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them from left to right."""
        kit, painter = PaintKit(), QPainter(self)
        with_words = self._width(kit, with_words=True) <= self.width()
        left = 0
        for sector, count in self._counts:
            left = self._paint_one(painter, left, sector, count, kit, with_words=with_words)
        painter.end()

    def _paint_one(
        self, painter: QPainter, left: int, sector: Sector, count: int, kit: PaintKit, *, with_words: bool
    ) -> int:
        side, height = px(SMALL), self.height()
        corner = QPoint(left, (height - side) // 2)
        paint_icon(painter, QRect(corner, QSize(side, side)), sector_icon(sector), kit.palette.text2)
        left += side + px(NUMBER_GAP)
        width = kit.strong.measures.horizontalAdvance(number(count))
        kit.write(painter, QRect(left, 0, width + 1, height), number(count), kit.strong, kit.palette.text)
        left += width
        if with_words:
            left += px(WORD_GAP)
            width = kit.label.measures.horizontalAdvance(sector.label)
            kit.write(painter, QRect(left, 0, width + 1, height), sector.label, kit.label, kit.palette.text2)
            left += width
        return left + px(BETWEEN)

    def _width(self, kit: PaintKit, *, with_words: bool) -> int:
        measured = 0
        for sector, count in self._counts:
            measured += px(SMALL) + px(NUMBER_GAP) + kit.strong.measures.horizontalAdvance(number(count))
            if with_words:
                measured += px(WORD_GAP) + kit.label.measures.horizontalAdvance(sector.label)
            measured += px(BETWEEN)
        return measured


class CountsRow(QFrame):
    """Counts at the left, chips at the right; a chip opens the list of what it counts."""

    def __init__(self, add_from: Callable[[AgencyName], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._add_from, self._roster = add_from, Roster()
        self._counts = SectorCounts(self)
        self._doubts, self._missing = self._chip(), self._chip()
        self._doubts.opened.connect(self._show_doubts)
        self._missing.opened.connect(self._show_missing)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(EDGE), 0, px(EDGE), 0)
        row.setSpacing(px(8))
        row.addWidget(self._counts, 1)
        row.addWidget(self._doubts)
        row.addWidget(self._missing)
        self.setFixedHeight(px(HEIGHT))

    def show_roster(self, roster: Roster) -> None:
        """Count the seats of the roster."""
        self._roster = roster
        self._counts.show_counts(roster.sectors)
        self._show(self._doubts, "hal perlu diperiksa", roster.doubts)
        self._show(self._missing, "OPD tanpa wakil", [agency.name for agency in roster.without_member])

    def missing_menu(self) -> QMenu:
        """The agencies nobody comes from; choosing one begins to add somebody of theirs."""
        menu = QMenu(self)
        for agency in self._roster.without_member[:LISTED_AT_MOST]:
            action = menu.addAction(agency.name.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, chosen=agency: self._add_from(chosen))
        rest = len(self._roster.without_member) - LISTED_AT_MOST
        if rest > 0:
            menu.addAction(f"dan {number(rest)} lagi").setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _chip(self) -> ChipLabel:
        chip = ChipLabel(Chip("", Tone.LOOK), self)
        chip.hide()
        return chip

    def _show(self, label: ChipLabel, words: str, things: Sequence[str]) -> None:
        label.setVisible(bool(things))
        tip = "\n".join(things[:LISTED_AT_MOST])
        label.show_chip(Chip(f"{number(len(things))} {words}", Tone.LOOK, tip=tip, target=words))

    def _show_doubts(self) -> None:
        menu = QMenu(self)
        for sentence in self._roster.doubts:
            menu.addAction(sentence)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._doubts.mapToGlobal(QPoint(0, self._doubts.height())))

    def _show_missing(self) -> None:
        self.missing_menu().popup(self._missing.mapToGlobal(QPoint(0, self._missing.height())))
