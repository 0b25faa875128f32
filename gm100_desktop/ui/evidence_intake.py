"""Files brought to the window, dropped, chosen or pasted: taken into the vault, and told of in a line."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from gm100_desktop.domain.lines.vault import Intake, TakenFile
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.wording import number
from gm100_desktop.services import Services
from gm100_desktop.services.vault import Cited, Offered
from gm100_desktop.ui.job import Step, Work
from gm100_desktop.ui.preview.pdf_turn import PDF_TURN
from gm100_desktop.ui.workplace import Workplace

QUICK = 4_000_000
"""Bytes that are taken in at once; more of them go to the background."""

TOLD_AT_MOST = 3
ANY = "Semua berkas (*)"
READ_ONLY = KnownProblem(
    "Berkas daerah ini dibuka hanya-baca; bukti tidak dapat ditambahkan.", "Buka berkas untuk mengubahnya."
)


class EvidenceIntake:
    """The way into the vault for one open file."""

    def __init__(self, place: Workplace) -> None:
        self._place = place

    def take(self, offered: Sequence[Offered], onto: Cited | None = None) -> None:
        """The files lie in the vault and prove that record, by one act; what became of them is said."""
        if not offered:
            return
        if self._place.dossier.read_only:
            self._place.errors.show(READ_ONLY)
        elif _weight(offered) <= QUICK:
            self._take_now(offered, onto)
        else:
            label = f"Menyimpan {number(len(offered))} berkas"
            work = self._work(offered, onto)
            self._place.jobs.start(label, work, self._tell, self._place.errors.show)

    def put(self, document_id: int, offered: Offered) -> None:
        """The document carries that file from now on; an older one is kept."""
        if self._place.dossier.read_only:
            raise READ_ONLY
        vault = Services(self._place.dossier, self._place.today).vault
        vault.put_file(document_id, offered, count_pages=count_pages)

    def _take_now(self, offered: Sequence[Offered], onto: Cited | None) -> None:
        vault = Services(self._place.dossier, self._place.today).vault
        try:
            self._tell(vault.take_in(offered, onto, count_pages=count_pages))
        except KnownProblem as problem:
            self._place.errors.show(problem)

    def _work(self, offered: Sequence[Offered], onto: Cited | None) -> Work:
        place = self._place

        def work(step: Step) -> Intake:
            with place.dossier.on_this_thread() as mine:
                vault = Services(mine, place.today).vault
                return vault.take_in(offered, onto, count_pages=count_pages, step=step)

        return work

    def _tell(self, result: object) -> None:
        if not isinstance(result, Intake):
            return
        if result.refused:
            self._place.errors.show(refusal(result))
        if any(not one.was_known or one.was_linked for one in result.taken):
            self._place.toast(words_of_intake(result))
        elif result.taken:
            self._place.errors.show(KnownProblem(words_of_intake(result)))


def words_of_intake(result: Intake) -> str:
    """'surat.pdf disimpan sebagai B-015 dan ditautkan.', or how many of each."""
    if len(result.taken) == 1:
        return _words_of_one(result.taken[0])
    fresh = sum(not one.was_known for one in result.taken)
    known, linked = len(result.taken) - fresh, sum(one.was_linked for one in result.taken)
    told = [f"{number(fresh)} berkas disimpan"] if fresh else []
    told += [f"{number(known)} sudah ada dan tidak disimpan lagi"] if known else []
    told += [f"{number(linked)} ditautkan"] if linked else []
    return f"{', '.join(told)}."


def _words_of_one(one: TakenFile) -> str:
    if not one.was_known:
        return f"{one.name} disimpan sebagai {one.title}{' dan ditautkan' if one.was_linked else ''}."
    if one.was_linked:
        return f"{one.name} sudah ada sebagai {one.title}; ditautkan, tidak disimpan lagi."
    return f"{one.name} sudah ada sebagai {one.title}; tidak disimpan lagi."


def refusal(result: Intake) -> KnownProblem:
    """Why files stayed out: the sentence of the one, or those of the first few."""
    sentences = [sentence for sentence, _ in result.refused]
    if len(sentences) == 1:
        return KnownProblem(*result.refused[0])
    more = len(sentences) - TOLD_AT_MOST
    told = sentences[:TOLD_AT_MOST] + ([f"Masih ada {number(more)} lagi."] if more > 0 else [])
    return KnownProblem(f"{number(len(sentences))} berkas tidak disimpan.", " ".join(told))


def count_pages(data: bytes) -> int | None:
    """How many pages the PDF has."""
    # Imported when a PDF comes in: the window starts without PDFium.
    from gm100_desktop.ui.preview import pdf_pages

    return pdf_pages.count_pages(data, PDF_TURN)


def ask_files(parent: QWidget | None, place: Workplace) -> list[Offered]:
    """The files the person chose, several at once; none when they thought better of it."""
    folder = place.preferences.settings.last_folder or str(place.dossier.path.parent)
    chosen, _ = QFileDialog.getOpenFileNames(parent, "Tambah berkas bukti", folder, ANY)
    return [_at(file) for file in chosen]


def offered_by(data: QMimeData | None) -> list[Offered]:
    """The files of a drop or of the clipboard; a picture without a file becomes a PNG."""
    if data is None:
        return []
    files = [_at(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files or not data.hasImage() or data.hasText():
        return files
    image = data.imageData()
    return [Offered("Tempelan.png", content=_png(image))] if isinstance(image, QImage) else []


def brings_files(data: QMimeData | None) -> bool:
    """Whether there is a file or a picture in it, without reading any."""
    if data is None:
        return False
    return any(url.isLocalFile() for url in data.urls()) or (data.hasImage() and not data.hasText())


def _at(file: str) -> Offered:
    return Offered.at(Path(file))


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.write(image)
    return bytes(data.data())


def _weight(offered: Sequence[Offered]) -> int:
    """How much is to be read; what cannot be asked weighs nothing and is told of later."""
    return sum(len(one.content) if one.path is None else _size(one) for one in offered)


def _size(one: Offered) -> int:
    try:
        return one.path.stat().st_size if one.path else 0
    except OSError:
        return 0
