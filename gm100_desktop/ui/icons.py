"""The Lucide icons in the colours of the theme, drawn when needed and kept by Qt's picture cache."""

from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from gm100_desktop.assets import asset_text
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import Palette, Tone
from gm100_desktop.ui.theme import colours

SMALL = 16
LARGE = 20
THIN_FROM = 18  # pixels from which the line gets its finer stroke
SHIPPED_STROKE = 'stroke-width="2"'
THIN_STROKE = 'stroke-width="1.75"'


class Ink(StrEnum):
    """Which token of the palette an icon is drawn in; it follows the theme."""

    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    DISABLED = "disabled"
    PRIMARY = "primary"
    ON_BUTTON = "on_button"
    GOOD = "good"
    RUNNING = "running"
    LOOK = "look"
    WRONG = "wrong"
    NEUTRAL = "neutral"
    ACCENT = "accent"


TONES = {Ink(tone.value): tone for tone in Tone}


def ink_colour(palette: Palette, ink: Ink) -> str:
    """The colour of that ink in that palette."""
    if ink in TONES:
        return palette.tones[TONES[ink]].ink
    return str(getattr(palette, ink))


def icon(name: str, ink: Ink = Ink.TEXT2, on: Ink = Ink.PRIMARY) -> QIcon:
    """A Lucide icon for a button or action; `on` is its colour while ticked or chosen."""
    return QIcon(LucideEngine(name, ink, on))


def small_size() -> QSize:
    """Size of icons in buttons and fields."""
    return QSize(px(SMALL), px(SMALL))


def large_size() -> QSize:
    """Size of icons in the navigation and the top bar."""
    return QSize(px(LARGE), px(LARGE))


def paint_icon(painter: QPainter, area: QRect, name: str, colour: str) -> None:
    """Draw an icon into the square area, sharp at the screen's scale."""
    ratio = painter.deviceTransform().m11()  # not its device: PySide6 would load every class of them
    painter.drawPixmap(area, icon_pixmap(name, colour, area.width(), ratio))


def icon_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The icon as a picture `size` logical pixels wide."""
    key = f"lucide:{name}:{colour}:{size}:{ratio}"
    ready = QPixmap()
    if QPixmapCache.find(key, ready):
        return ready
    drawn = _drawn(name, colour, size, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    svg = _source(name).replace("currentColor", colour)
    if size >= THIN_FROM:
        svg = svg.replace(SHIPPED_STROKE, THIN_STROKE)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _widened(drawn: QPixmap, size: QSize) -> QPixmap:
    """The picture at the left of a wider, empty one."""
    wide = QPixmap(size * drawn.devicePixelRatioF())
    wide.setDevicePixelRatio(drawn.devicePixelRatioF())
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return asset_text("icons", f"{name}.svg")


class LucideEngine(QIconEngine):
    """Draws one icon in the colour its mode and state ask for, looked up at each painting."""

    def __init__(self, name: str, ink: Ink, on: Ink) -> None:
        super().__init__()
        self._name = name
        self._ink = ink
        self._on = on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into the middle of the area."""
        side = min(rect.width(), rect.height())
        square = QRect(QPoint(0, 0), QSize(side, side))
        square.moveCenter(rect.center())
        paint_icon(painter, square, self._name, self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The picture for a screen at 100 %."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The picture of that logical size at that scale; a wider area stays empty at the right."""
        side = min(size.width(), size.height())
        drawn = icon_pixmap(self._name, self._colour(mode, state), side, scale)
        return drawn if size.width() <= side else _widened(drawn, size)

    def clone(self) -> "LucideEngine":
        """Another engine of the same icon."""
        return LucideEngine(self._name, self._ink, self._on)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return colours().disabled
        return ink_colour(colours(), self._on if state is QIcon.State.On else self._ink)
