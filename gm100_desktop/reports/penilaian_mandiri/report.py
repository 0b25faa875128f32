"""The book put together: the result, the components, the register of evidence, who signs."""

from collections.abc import Iterator
from typing import BinaryIO

from gm100_desktop.domain.briefs.evaluation import OWN, ComponentBrief, EvaluationBrief
from gm100_desktop.domain.briefs.penilaian_mandiri import PenilaianMandiriBrief
from gm100_desktop.domain.wording import decimal_text, number, tanggal
from gm100_desktop.reports.flow import Book, Item
from gm100_desktop.reports.house_style import BODY
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.contents import contents
from gm100_desktop.reports.laporan.evidence_register import evidence_register
from gm100_desktop.reports.laporan.result_table import result_table
from gm100_desktop.reports.laporan.sentences import joined
from gm100_desktop.reports.page import PageKind, Running
from gm100_desktop.reports.penilaian_mandiri.answers import answers
from gm100_desktop.reports.pieces.facts import facts, known
from gm100_desktop.reports.pieces.letterhead import Kop
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import prose
from gm100_desktop.reports.pieces.signature import SignatureBlock
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Column, Total
from gm100_desktop.reports.pieces.text import Text
from gm100_desktop.reports.progress import Progress
from gm100_desktop.reports.sheet import sheet_of

TITLE = "Buku Penilaian Mandiri"
_DECLARED = (
    "Penilaian ini diisi oleh daerah sendiri dan belum dinilai asesor. Setiap jawaban dapat diperiksa pada"
    " bukti yang disebut; daftarnya ada di lampiran."
)


def build(brief: PenilaianMandiriBrief, stream: BinaryIO, progress: Progress) -> None:
    """Write the book; its contents stand in front."""
    round_name = f"Tahun {brief.evaluation.year} {brief.evaluation.phase}".strip()
    as_of = f"Keadaan data per {tanggal(brief.report_date)}"
    about = About(f"{TITLE} {brief.region} {round_name}", brief.region, as_of, brief.report_date)
    running = Running(TITLE, joined(brief.region, round_name), brief.is_draft)
    book = Book(about, sheet_of(brief.setup), running, is_duplex=brief.setup.duplex)
    book.lay_body(_story(brief, progress), progress.page_done)
    progress.say(88, "Menyusun daftar isi")
    book.lay_front(contents(lambda: book.pen.entries), progress.page_done)
    progress.say(94, "Menulis PDF")
    book.save(stream)


def _story(brief: PenilaianMandiriBrief, progress: Progress) -> Iterator[Item]:
    found, chapter = brief.evaluation, Chapter(EntryKind.FRONT, TITLE)
    yield from _summary(brief, chapter)
    for at, component in enumerate(found.components):
        progress.say(5 + 75 * at // len(found.components), f"Menyusun {component.name}")
        chapter = chapter.followed_by(f"{component.letter}. {component.name}")
        yield from answers(found, component, brief.agency_word, chapter)
    if brief.evidence.count:
        progress.say(82, "Menyusun daftar bukti")
        yield from evidence_register(brief.evidence, Chapter(EntryKind.ANNEX, "Daftar Bukti Dukung", 1))


def _summary(brief: PenilaianMandiriBrief, chapter: Chapter) -> Iterator[Item]:
    found = brief.evaluation
    yield chapter.turn(PageKind.FORM)
    yield Kop(brief.letterhead)
    yield from chapter.open()[1:]
    yield facts(
        known(
            ("Daerah", brief.region),
            ("Putaran", f"Tahun {found.year} {found.phase}".strip()),
            ("Instrumen", joined(found.version, found.reference)),
            ("Keadaan data", tanggal(brief.report_date)),
        )
    )
    yield from _completeness(found, chapter)
    own = next((one for one in found.results if one.kind == OWN), None)
    if own:
        yield from result_table(found, own, chapter)
    if brief.signature:
        yield Text(prose(_DECLARED, BODY), keep=True)
        yield SignatureBlock(brief.signature)


def _completeness(found: EvaluationBrief, chapter: Chapter) -> Iterator[Piece]:
    yield chapter.table("Kelengkapan jawaban", "Berbukti: terjawab dan ditunjukkan buktinya")
    columns = [
        Column("", 8),
        Column("Komponen"),
        Column("Bobot, %", 20, Align.RIGHT),
        Column("Pertanyaan", 24, Align.RIGHT),
        Column("Terjawab", 22, Align.RIGHT),
        Column("Berbukti", 22, Align.RIGHT),
    ]
    rows = [_counts(one) for one in found.components]
    counts = (number(count) for count in (found.asked, found.answered, found.proven))
    total = Total(("", "Jumlah", "", *counts))
    yield Table(columns, [*rows, total])


def _counts(one: ComponentBrief) -> tuple[str, ...]:
    answered = sum(question.own is not None for question in one.questions)
    proven = sum(question.is_answered_and_proven for question in one.questions)
    weight = decimal_text(one.weight)
    return one.letter, one.name, weight, number(len(one.questions)), number(answered), number(proven)
