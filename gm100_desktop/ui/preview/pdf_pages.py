"""The pages of a finished PDF as pictures; the only module that knows PDFium, imported when one is made."""

from contextlib import closing
from threading import Lock

import pypdfium2 as pdfium
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
MM_PER_INCH = 25.4


class PdfPages:
    """One PDF held in memory, so that its file is free.

    PDFium bears one caller at a time: all PDFs share one `turn`, on the screen and in the printer's thread.
    """

    def __init__(self, data: bytes, turn: Lock) -> None:
        self._data, self._turn = data, turn
        with turn:
            self._document = pdfium.PdfDocument(data)
            self.count = len(self._document)
            self._sizes = [QSizeF(*self._document.get_page_size(number)) for number in range(self.count)]
            self._labels = [self._document.get_page_label(number) for number in range(self.count)]

    def again(self) -> "PdfPages":
        """The same PDF for another thread, which closes it when done."""
        return PdfPages(self._data, self._turn)

    def label(self, number: int) -> str:
        """What is printed on the page as its number; its place in the PDF when nothing is."""
        return str(self._labels[number] or number + 1)

    def size_mm(self, number: int) -> QSizeF:
        """Width and height of the page in millimetres."""
        return self._sizes[number] * (MM_PER_INCH / POINTS_PER_INCH)

    def width_over_height(self, number: int) -> float:
        """How broad the page is for its height."""
        return self._sizes[number].width() / self._sizes[number].height()

    def picture(self, number: int, width: int) -> QImage:
        """The page, that many pixels wide."""
        return self._drawn(number, width / self._sizes[number].width())

    def picture_at(self, number: int, dpi: float) -> QImage:
        """The page as it is printed."""
        return self._drawn(number, dpi / POINTS_PER_INCH)

    def close(self) -> None:
        """The memory is given back."""
        with self._turn:
            self._document.close()

    def _drawn(self, number: int, scale: float) -> QImage:
        with self._turn:
            ink = self._document[number].render(scale=scale, prefer_bgrx=True)  # white ground, no alpha
            image = QImage(ink.buffer, ink.width, ink.height, ink.stride, QImage.Format.Format_RGB32)
            return image.copy()


def count_pages(data: bytes, turn: Lock) -> int | None:
    """How many pages the PDF has; None when it is damaged or locked."""
    with turn:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError:
            return None
        with closing(document):
            return len(document)


def first_page(data: bytes, room: QSize, turn: Lock) -> QImage:
    """The first page, as large as the room lets it be; an empty picture when there is none to draw."""
    with turn:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError:
            return QImage()
        with closing(document):
            return _drawn_into(document, room) if len(document) else QImage()


def _drawn_into(document: pdfium.PdfDocument, room: QSize) -> QImage:
    width, height = document.get_page_size(0)
    ink = document[0].render(scale=min(room.width() / width, room.height() / height), prefer_bgrx=True)
    return QImage(ink.buffer, ink.width, ink.height, ink.stride, QImage.Format.Format_RGB32).copy()
