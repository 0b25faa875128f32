"""The main report put together: parts in the order of the brief, contents last."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from gm100_desktop.domain.briefs.laporan import ANNEXES, CHAPTERS, LaporanBrief, Part
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.reports.flow import Book, Item, Story
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.laporan.annexes import evidence, gaps, rosters
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.closing import closing
from gm100_desktop.reports.laporan.contents import contents
from gm100_desktop.reports.laporan.cover import cover
from gm100_desktop.reports.laporan.evaluation import evaluation
from gm100_desktop.reports.laporan.findings import findings
from gm100_desktop.reports.laporan.implementation import implementation
from gm100_desktop.reports.laporan.introduction import introduction
from gm100_desktop.reports.laporan.overview import overview
from gm100_desktop.reports.laporan.preface import preface
from gm100_desktop.reports.laporan.quick_win_annex import quick_win_annex
from gm100_desktop.reports.laporan.sentences import joined, round_name
from gm100_desktop.reports.laporan.summary import summary
from gm100_desktop.reports.page import Running
from gm100_desktop.reports.progress import Progress
from gm100_desktop.reports.sheet import sheet_of

TITLES = {
    Part.INTRODUCTION: "Pendahuluan",
    Part.OVERVIEW: "Gambaran Umum",
    Part.IMPLEMENTATION: "Pelaksanaan",
    Part.EVALUATION: "Hasil Evaluasi",
    Part.FINDINGS: "Rekomendasi dan Tindak Lanjut",
    Part.CLOSING: "Penutup",
    Part.ROSTERS: "Susunan Keanggotaan",
    Part.EVIDENCE: "Daftar Bukti Dukung",
    Part.PHOTOS: "Quick Win: Uraian dan Foto",
}
_BODY = (Part.SUMMARY, *CHAPTERS, *ANNEXES)


def build(brief: LaporanBrief, stream: BinaryIO, progress: Progress) -> None:
    """Write the whole report."""
    sheet = sheet_of(brief.setup)
    book = Book(
        _about(brief), sheet, _running(brief), is_duplex=brief.setup.duplex, body_size=brief.setup.body_size
    )
    book.lay_body(_body(brief, progress), progress.page_done)
    progress.say(88, "Menyusun daftar isi")
    book.lay_front(_front(brief, book), progress.page_done)
    progress.say(94, "Menulis PDF")
    book.save(stream)


def _about(brief: LaporanBrief) -> About:
    title = f"{brief.title} {brief.region.name} {round_name(brief)}"
    return About(title, brief.agency, f"Keadaan data per {tanggal(brief.report_date)}", brief.report_date)


def _running(brief: LaporanBrief) -> Running:
    return Running(brief.title, joined(brief.region.name, round_name(brief)), brief.is_draft)


def _front(brief: LaporanBrief, book: Book) -> Iterator[Item]:
    for part in brief.parts:
        if part is Part.COVER:
            yield from cover(brief)
        elif part is Part.PREFACE:
            yield from preface(brief)
        elif part is Part.CONTENTS:
            yield from contents(lambda: book.pen.entries)


def _body(brief: LaporanBrief, progress: Progress) -> Iterator[Item]:
    chapters = outline(brief)
    wanted = [part for part in brief.parts if part in _BODY]
    for at, part in enumerate(wanted):
        chapter = chapters.get(part)
        progress.say(
            2 + 86 * at // len(wanted),
            f"Menyusun {chapter.label or chapter.title if chapter else 'ringkasan'}",
        )
        yield from _part(brief, part, chapters)
    if brief.is_draft and brief.gaps:
        yield from gaps(brief, Chapter(EntryKind.FRONT, "Daftar Kekurangan Data"))


def outline(brief: LaporanBrief) -> dict[Part, Chapter]:
    """Chapters and annexes of this report, numbered in the order they stand."""
    chapters = [part for part in brief.parts if part in CHAPTERS]
    annexes = [part for part in brief.parts if part in ANNEXES]
    found = {part: Chapter(EntryKind.CHAPTER, TITLES[part], at) for at, part in enumerate(chapters, 1)}
    return found | {part: Chapter(EntryKind.ANNEX, TITLES[part], at) for at, part in enumerate(annexes, 1)}


Told = Callable[[LaporanBrief, Chapter], Story]
_TELLERS: dict[Part, Told] = {
    Part.OVERVIEW: overview,
    Part.IMPLEMENTATION: implementation,
    Part.EVALUATION: evaluation,
    Part.FINDINGS: findings,
    Part.CLOSING: closing,
    Part.ROSTERS: rosters,
    Part.EVIDENCE: evidence,
    Part.PHOTOS: quick_win_annex,
}


def _part(brief: LaporanBrief, part: Part, chapters: dict[Part, Chapter]) -> Story:
    if part is Part.SUMMARY:
        return summary(brief)
    if part is Part.INTRODUCTION:
        return introduction(brief, chapters[part], chapters)
    return _TELLERS[part](brief, chapters[part])
