"""What a report says, part by part: gathered, and as letters on its pages."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from gm100_desktop.domain.wording import tanggal, tanggal_range
from tests.regions.telling import Place

_DAY = re.compile(r"\d{4}-\d\d(-\d\d)?")
_HEADER = re.compile(r"\ALaporan Pelaksanaan dan Evaluasi Smart City [^\n]*\n")
_FOOTER = re.compile(r"\n[^\n]* · Tahun [^\n]*\Z")


def packed(text: str) -> str:
    """The text without any white space: where a line ends on paper does not matter."""
    return "".join(text.split())


def gathered_text(part: Any) -> str:
    """Every word of a brief, days also as they are printed."""
    return packed("|".join(_words(part)))


def parts_of(report: str, data: bytes) -> dict[Place, str]:
    """The packed text of the report and of each of its chapters and sections, running lines left out."""
    reader = PdfReader(BytesIO(data))
    pages = [_body(page.extract_text()) for page in reader.pages]
    whole = "".join(pages)
    found = {Place(report): whole}
    if report != "laporan":
        return found
    begins = [sum(map(len, pages[:at])) for at in range(len(pages))]
    heads = [
        (place, whole.index(packed(title), begins[page]), depth)
        for place, title, page, depth in _headings(report, reader)
    ]
    for at, (place, start, depth) in enumerate(heads):
        ends = (other for _, other, level in heads[at + 1 :] if level <= depth)
        found[place] = whole[start : next(ends, len(whole))]
    return found


def _headings(report: str, reader: PdfReader) -> Iterator[tuple[Place, str, int, int]]:
    """Chapters and their sections by the bookmarks: place, heading, page, depth."""
    chapter = ""
    for entry in reader.outline:
        if isinstance(entry, list):
            for below in entry:
                if not isinstance(below, list):
                    title = str(below.title)
                    place = Place(report, chapter, _bare(title))
                    yield place, title, reader.get_destination_page_number(below) or 0, 1
        else:
            title = str(entry.title)
            chapter = _bare(title)
            yield Place(report, chapter), title, reader.get_destination_page_number(entry) or 0, 0


def _bare(title: str) -> str:
    """'Gambaran Umum' of 'BAB II  Gambaran Umum'."""
    return title.rpartition("  ")[2]


def _body(text: str) -> str:
    return packed(_FOOTER.sub("", _HEADER.sub("", text)))


def _words(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
        if _DAY.fullmatch(part):
            yield tanggal(part)
    elif isinstance(part, int):
        yield str(part)
    elif isinstance(part, tuple):
        for one in part:
            yield from _words(one)
    elif is_dataclass(part):
        yield from _span(getattr(part, "starts", ""), getattr(part, "ends", ""))
        for field in fields(part):
            yield from _words(getattr(part, field.name))


def _span(starts: str, ends: str) -> Iterator[str]:
    if _DAY.fullmatch(starts):
        yield tanggal_range(starts, ends or starts)
