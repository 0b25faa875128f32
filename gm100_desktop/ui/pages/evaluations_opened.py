"""Evidence opened for looking at, off the window's thread; the last few stay open for a second look."""

import re
from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal

from gm100_desktop.domain.kinds.documents import DOCUMENT
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.evidence_pictures import HEAVIEST, PDF, draw, has_picture
from gm100_desktop.ui.preview.pages import Pages, PicturePages
from gm100_desktop.ui.preview.pdf_turn import PDF_TURN

MOST_OPEN = 4
LARGEST_PICTURE = QSize(2400, 2400)
NO_FILE = "Dokumen ini belum mempunyai berkas."
NOT_SHOWN = "Berkas ini tidak dapat diperlihatkan di sini. Tekan Ctrl+Enter untuk membukanya di program lain."
_FIGURES = re.compile(r"\d+")


class Wanted(NamedTuple):
    """A document's file."""

    document_id: int
    file_hash: str
    media_type: str


class Opened(NamedTuple):
    """Its pages, or why there are none."""

    document_id: int
    pages: Pages | None
    words: str = ""


class EvidenceOpener(QObject):
    """Asked for a document it announces its pages, at once when they are at hand."""

    opened = Signal(object)
    _made = Signal(object)

    def __init__(self, dossier: Dossier, records: Records, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dossier, self._records = dossier, records
        self._kept: OrderedDict[int, Opened] = OrderedDict()
        self._on_the_way: set[int] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def at_hand(self, document_id: int) -> Opened | None:
        """What is open already."""
        found = self._kept.get(document_id)
        if found is not None:
            self._kept.move_to_end(document_id)
        return found

    def open(self, document_id: int) -> None:
        """The document is opened, unless it is open or on its way; `opened` says when it is there."""
        found = self.at_hand(document_id)
        if found is not None:
            self.opened.emit(found)
        elif document_id not in self._on_the_way:
            self._on_the_way.add(document_id)
            self._begin(document_id)

    def close(self) -> None:
        """Nothing is opened any more; everything open is closed."""
        self._pool.waitForDone()
        for one in self._kept.values():
            _close(one)
        self._kept.clear()

    def carry_out(self, dossier: Dossier, wanted: Wanted) -> None:
        """Open one; called on the pool's thread."""
        try:
            with dossier.on_this_thread() as mine:
                pages = pages_of(mine.evidence.read(wanted.file_hash), wanted.media_type)
            made = Opened(wanted.document_id, pages, "" if pages else NOT_SHOWN)
        except KnownProblem as problem:
            made = Opened(wanted.document_id, None, str(problem))
        self._made.emit(made)

    def _begin(self, document_id: int) -> None:
        row = self._records.get(DOCUMENT, document_id)
        wanted = Wanted(document_id, str(row["file_hash"] or ""), str(row["media_type"] or ""))
        if not wanted.file_hash:
            self._made.emit(Opened(document_id, None, NO_FILE))
        elif not has_picture(wanted.media_type):
            self._made.emit(Opened(document_id, None, NOT_SHOWN))
        else:
            self._pool.start(_Opening(self, self._dossier, wanted))

    def _take(self, made: Opened) -> None:
        self._on_the_way.discard(made.document_id)
        self._kept[made.document_id] = made
        while len(self._kept) > MOST_OPEN:
            _close(self._kept.popitem(last=False)[1])
        self.opened.emit(made)


class _Opening(QRunnable):
    """Carries one wish to the pool."""

    def __init__(self, opener: EvidenceOpener, dossier: Dossier, wanted: Wanted) -> None:
        super().__init__()
        self._given = opener, dossier, wanted

    def run(self) -> None:
        opener, dossier, wanted = self._given
        opener.carry_out(dossier, wanted)


def pages_of(data: bytes, media_type: str) -> Pages | None:
    """The pages of a PDF, or a picture as its only page; None of what cannot be drawn."""
    if media_type != PDF:
        image = draw(data, media_type, LARGEST_PICTURE)
        return None if image.isNull() else PicturePages(image)
    if len(data) > HEAVIEST:
        return None
    # Imported when a PDF is drawn: the window starts without PDFium.
    from gm100_desktop.ui.preview.pdf_pages import PdfPages, count_pages

    return PdfPages(data, PDF_TURN) if count_pages(data, PDF_TURN) else None


def cited_place(cited: str, count: int) -> int:
    """Which page is meant by 'hlm 3' or '3–5', from 0; the first without one, the last of too few."""
    found = _FIGURES.search(cited)
    return max(0, min(int(found[0]) - 1, count - 1)) if found else 0


def _close(one: Opened) -> None:
    if one.pages is not None:
        one.pages.close()
