"""Small pictures of files: photographs and first pages of PDFs, drawn off the window's thread and kept."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRunnable,
    QSize,
    Qt,
    QThreadPool,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPixmap

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.ui.preview.pdf_turn import PDF_TURN

MOST_KEPT = 400
PDF = "application/pdf"
HEAVIEST = 60_000_000
"""A file of more bytes is not read for the sake of a small picture."""


class Wanted(NamedTuple):
    """One file's picture in pixels of the screen."""

    file_hash: str
    media_type: str
    size: QSize

    @property
    def key(self) -> tuple[str, int, int]:
        """What it is kept by."""
        return self.file_hash, self.size.width(), self.size.height()


class FilePictures(QObject):
    """Asked while painting: what is not there yet is drawn later and announced."""

    drawn = Signal()
    _made = Signal(object, QImage)
    _rested = Signal()

    def __init__(self, dossier: Dossier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._kept: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()
        self._waiting: OrderedDict[tuple[str, int, int], Wanted] = OrderedDict()
        self._is_busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin)
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._rested.connect(self._rest, Qt.ConnectionType.QueuedConnection)

    def picture(self, file_hash: str, media_type: str, size: QSize, ratio: float) -> QPixmap | None:
        """The picture, at most that large; None for now, an empty one when the file has none."""
        if not has_picture(media_type):
            return QPixmap()
        wanted = Wanted(file_hash, media_type, size * ratio)
        found = self._kept.get(wanted.key)
        if found is None:
            self._waiting[wanted.key] = wanted
            self._waiting.move_to_end(wanted.key, last=False)  # what was asked for last is seen now
            self._soon.start()
            return None
        self._kept.move_to_end(wanted.key)
        found.setDevicePixelRatio(ratio)
        return found

    def close(self) -> None:
        """Nothing is drawn any more; what was begun has ended."""
        self._waiting.clear()
        self._soon.stop()
        self._pool.waitForDone()

    def _begin(self) -> None:
        if self._waiting and not self._is_busy:
            _, wanted = self._waiting.popitem(last=False)
            self._is_busy = True
            self._pool.start(_Drawing(self, self._dossier, wanted))

    def _take(self, wanted: Wanted, image: QImage) -> None:
        self._kept[wanted.key] = QPixmap.fromImage(image)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        self.drawn.emit()

    def _rest(self) -> None:
        self._is_busy = False
        self._begin()

    def carry_out(self, dossier: Dossier, wanted: Wanted) -> None:
        """Draw one; called on the pool's thread."""
        try:
            with dossier.on_this_thread() as mine:
                image = draw(mine.evidence.read(wanted.file_hash), wanted.media_type, wanted.size)
        except KnownProblem:  # the bytes are not here: the list says so, the picture stays empty
            image = QImage()
        self._made.emit(wanted, image)
        self._rested.emit()


class _Drawing(QRunnable):
    """Carries one wish to the pool."""

    def __init__(self, pictures: FilePictures, dossier: Dossier, wanted: Wanted) -> None:
        super().__init__()
        self._given = pictures, dossier, wanted

    def run(self) -> None:
        pictures, dossier, wanted = self._given
        pictures.carry_out(dossier, wanted)


def has_picture(media_type: str) -> bool:
    """Whether a file of that sort can be shown small."""
    return media_type == PDF or media_type.startswith("image/")


def draw(data: bytes, media_type: str, room: QSize) -> QImage:
    """The picture as large as the room lets it be; an empty one of what cannot be drawn."""
    if len(data) > HEAVIEST:
        return QImage()
    if media_type == PDF:
        # Imported when a PDF is drawn: the window starts without PDFium.
        from gm100_desktop.ui.preview.pdf_pages import first_page

        return first_page(data, room, PDF_TURN)
    return _photograph(data, room)


def _photograph(data: bytes, room: QSize) -> QImage:
    """Read at the size it is needed in, which spares the memory of a large photograph."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        reader.setScaledSize(
            size.scaled(room.transposed() if turned else room, Qt.AspectRatioMode.KeepAspectRatio)
        )
    return reader.read()
