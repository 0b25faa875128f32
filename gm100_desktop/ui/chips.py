"""Small marks with a word: status chips, plain tags and evidence chips; painted, never a widget each."""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import TextSize, px, text_font
from gm100_desktop.ui.palette import Palette, Tone

HEIGHT = 20
ICON = 14
EDGE = 7  # from the chip's edge to its icon or word
GAP = 5  # between icon and word
SHAPES = {
    Tone.GOOD: "circle-check",
    Tone.RUNNING: "circle-dot",
    Tone.LOOK: "triangle-alert",
    Tone.WRONG: "octagon-x",
    Tone.NEUTRAL: "circle-dashed",
    Tone.ACCENT: "calendar",
}


class ChipKind(StrEnum):
    """How a chip stands on its ground."""

    STATUS = "status"  # soft ground, shape and word
    TAG = "tag"  # a fact: text with an edge
    EVIDENCE = "evidence"  # opens a page of the evidence
    MISSING = "missing"  # the evidence file cannot be found


class Chip(NamedTuple):
    """One mark; `target` says what opens when it is clicked, whatever the page means by it."""

    text: str
    tone: Tone = Tone.NEUTRAL
    kind: ChipKind = ChipKind.STATUS
    shape: str = ""  # Lucide name when the tone's own shape is not meant
    tip: str = ""
    target: object = None

    @property
    def icon(self) -> str:
        """Name of the icon before the word; none for a plain tag."""
        if self.kind is ChipKind.STATUS:
            return self.shape or SHAPES[self.tone]
        return {ChipKind.EVIDENCE: "paperclip", ChipKind.MISSING: "file-x"}.get(self.kind, self.shape)


def status(text: str, tone: Tone, shape: str = "") -> Chip:
    """A status chip; the shape tells the tone to eyes that do not see the colour."""
    return Chip(text, tone, shape=shape)


def paused(text: str) -> Chip:
    """The neutral chip of something that was put off."""
    return Chip(text, Tone.NEUTRAL, shape="circle-pause")


def tag(text: str) -> Chip:
    """A fact such as 'Plt.'; not a warning."""
    return Chip(text, kind=ChipKind.TAG)


def evidence(text: str, target: object, *, missing: bool = False) -> Chip:
    """A chip that opens a page of a piece of evidence."""
    return Chip(text, kind=ChipKind.MISSING if missing else ChipKind.EVIDENCE, target=target)


def chip_size(chip: Chip) -> QSize:
    """Room the chip takes."""
    word = QFontMetrics(text_font(TextSize.LABEL)).horizontalAdvance(chip.text)
    icon = px(ICON) + px(GAP) if chip.icon else 0
    return QSize(2 * px(EDGE) + icon + word, px(HEIGHT))


def chip_area(cell: QRect, chip: Chip, left: int) -> QRect:
    """Where the chip lies in a cell: upright in the middle, cut off at the cell's right edge."""
    size = chip_size(chip)
    width = max(0, min(size.width(), cell.right() - left))
    return QRect(left, cell.center().y() - size.height() // 2 + 1, width, size.height())


def paint_chip(painter: QPainter, area: QRect, chip: Chip, palette: Palette) -> None:
    """Draw the chip into its area; a word that does not fit ends in '…'."""
    ink, ground, edge = _colours(chip, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(ground))
    painter.setPen(QPen(QColor(edge)) if edge else Qt.PenStyle.NoPen)
    inset = 0.5 if edge else 0.0
    shape = QRectF(area).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(shape, px(4), px(4))
    painter.setPen(QColor(ink))
    left = _paint_chip_icon(painter, area, chip.icon, ink)
    painter.setFont(text_font(TextSize.LABEL))
    room = area.right() - px(EDGE) + 2 - left
    word = painter.fontMetrics().elidedText(chip.text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, word)
    painter.restore()


def _paint_chip_icon(painter: QPainter, area: QRect, name: str, ink: str) -> int:
    """Draw the icon, if any; return where the word begins."""
    left = area.left() + px(EDGE)
    if not name:
        return left
    size = px(ICON)
    corner = QPoint(left, area.center().y() - size // 2 + 1)
    paint_icon(painter, QRect(corner, QSize(size, size)), name, ink)
    return left + size + px(GAP)


def _colours(chip: Chip, palette: Palette) -> tuple[str, str, str]:
    """Ink, ground and edge; no edge for a status."""
    if chip.kind is ChipKind.STATUS:
        tone = palette.tones[chip.tone]
        return tone.ink, tone.soft, ""
    if chip.kind is ChipKind.MISSING:
        wrong = palette.tones[Tone.WRONG].ink
        return wrong, palette.surface, wrong
    ink = palette.text if chip.kind is ChipKind.TAG else palette.primary
    return ink, palette.surface, palette.line3
