"""Lengths and letter sizes as ratios of the system font; the design is drawn for 13 px."""

from enum import IntEnum

from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

DESIGN_BASE = 13


class TextSize(IntEnum):
    """The only sizes there are, in pixels when the system font is 13."""

    INDEX = 44
    KEY_FIGURE = 30
    TITLE = 20
    FORM_TITLE = 15
    BODY = 13
    LABEL = 12
    SMALL = 11


def base_size(font: QFont) -> int:
    """Height of body letters in that font, in pixels."""
    return font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()


def px(length: float) -> int:
    """A length of the design in the window's pixels; a length above zero never vanishes."""
    scaled = round(length * base_size(QGuiApplication.font()) / DESIGN_BASE)
    return max(1, scaled) if length > 0 else scaled


def text_font(size: TextSize = TextSize.BODY, *, semibold: bool = False) -> QFont:
    """The window's font in one of its sizes and one of its two weights."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(px(size))
    font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    return font
