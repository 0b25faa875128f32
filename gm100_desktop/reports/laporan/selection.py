"""One assessment of the region: who went, what was shown, asked, handed over and found."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.participation import (
    DelegateLine,
    PresentationLine,
    QuestionLine,
    SelectionEvent,
    SubmissionLine,
)
from gm100_desktop.domain.wording import tanggal, tanggal_range
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import joined, shown
from gm100_desktop.reports.pieces.facts import FactRow, facts, known
from gm100_desktop.reports.pieces.heading import minor_title
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed


def selection(event: SelectionEvent, chapter: Chapter) -> Iterator[Piece]:
    """Facts, aspects, what was handed over, questions and answers."""
    yield minor_title(event.title)
    yield facts(_facts(event))
    yield from _aspects(event, chapter)
    yield from _submissions(event, chapter)
    yield from _questions(event, chapter)


def _facts(event: SelectionEvent) -> list[FactRow]:
    when = tanggal_range(event.starts, event.ends or event.starts) if event.starts else ""
    held = (when or "tanggal tidak dicatat") if event.event_marks else when
    return known(
        ("Waktu", held, event.event_marks),
        ("Tempat", event.venue),
        ("Penyelenggara", event.organisers),
        ("Delegasi", _people(event.delegates)),
        *(("Paparan", _presentation(one), one.marks) for one in event.presentations),
        ("Tim asesor", _people(event.assessors)),
        ("Hasil", event.result, event.marks),
    )


def _people(found: tuple[DelegateLine, ...]) -> str:
    return "; ".join(joined(one.name, one.position, one.role) for one in found)


def _presentation(one: PresentationLine) -> str:
    by = f"{one.topic} oleh {one.presenter}" if one.presenter else one.topic
    return f"{by} ({one.paper})" if one.paper and one.paper != one.topic else by


def _aspects(event: SelectionEvent, chapter: Chapter) -> Iterator[Piece]:
    if event.aspects:
        yield chapter.table(f"Aspek penilaian {event.title}", event.instrument)
        columns = [
            Column("Aspek", 45),
            Column("Jawaban dan bukti", optional=True),
            Column("Nilai", 18, Align.RIGHT, optional=True),
        ]
        answers = [(one, Cell(shown(one.answer), marks=one.marks)) for one in event.aspects]
        yield Table(*trimmed(columns, [(one.name, answer, shown(one.score)) for one, answer in answers]))


def _submissions(event: SelectionEvent, chapter: Chapter) -> Iterator[Piece]:
    if event.submissions:
        yield chapter.table(f"Berkas yang diserahkan, {event.title}")
        columns = [
            Column("Berkas"),
            Column("Diserahkan", 34, optional=True),
            Column("Diterima oleh", share=0.7, optional=True),
            Column("Keadaan", 28),
        ]
        yield Table(*trimmed(columns, [_submission(one) for one in event.submissions]))


def _submission(one: SubmissionLine) -> Row:
    title = Cell(one.title, marks=one.marks)
    return (title, tanggal(one.handed_over), shown(one.received_by), one.state)


def _questions(event: SelectionEvent, chapter: Chapter) -> Iterator[Piece]:
    if event.questions:
        yield chapter.table(f"Tanya jawab, {event.title}")
        columns = [
            Column("Pertanyaan"),
            Column("Jawaban", optional=True),
            Column("Bukti yang dijanjikan", 40, optional=True),
        ]
        yield Table(*trimmed(columns, [_question(one) for one in event.questions]))


def _question(one: QuestionLine) -> Row:
    about = (f"aspek {one.aspect}" if one.aspect else "", one.asked_by)
    until = f"paling lambat {tanggal(one.due)}" if one.due else ""
    return (
        Cell(one.question, second=joined(*about) if any(about) else ""),
        Cell(shown(one.answer), second=one.answered_by, marks=one.marks),
        Cell(shown(one.promised), second=until),
    )
