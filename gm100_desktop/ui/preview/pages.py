"""What can be looked at page by page: a PDF, or a picture that is its own only page."""

from typing import Protocol

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage

MM_PER_INCH, SCREEN_DPI = 25.4, 96


class Pages(Protocol):
    """What the view of pages needs."""

    count: int

    def size_mm(self, number: int) -> QSizeF:
        """Width and height of the page in millimetres."""

    def picture(self, number: int, width: int) -> QImage:
        """The page, that many pixels wide."""

    def close(self) -> None:
        """The memory is given back."""


class PicturePages:
    """A photograph or a scan, as large as its pixels are on a screen."""

    def __init__(self, image: QImage) -> None:
        self._image = image
        self.count = 1

    def size_mm(self, _number: int) -> QSizeF:
        """At the dots of a screen."""
        return QSizeF(self._image.size()) * (MM_PER_INCH / SCREEN_DPI)

    def picture(self, _number: int, width: int) -> QImage:
        """The picture, that wide."""
        smooth = Qt.TransformationMode.SmoothTransformation
        return self._image.scaledToWidth(width, smooth)

    def close(self) -> None:
        """The memory is given back."""
        self._image = QImage()
