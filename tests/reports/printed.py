"""A finished PDF as tests see it: its text, where each letter stands, what leads where."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from pypdf import PdfReader

from gm100_desktop.reports.builders import BUILDERS
from gm100_desktop.reports.progress import Progress


@dataclass(frozen=True, slots=True)
class Letter:
    """One printed letter."""

    sign: str
    size: float
    left: float
    right: float
    bottom: float
    top: float


@dataclass(frozen=True, slots=True)
class Lead:
    """A link on a page: the text under it, and the page it leads to."""

    text: str
    page: int


def silent(percent: int, text: str) -> None:
    """Nobody watches."""


def made(kind: str, brief: Any) -> bytes:
    """The report as bytes."""
    out = BytesIO()
    BUILDERS[kind](brief, out, Progress(silent))
    return out.getvalue()


def texts(data: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


def letters(data: bytes, page: int) -> Iterator[Letter]:
    """Every letter of a page with its size and place."""
    return letters_of(pypdfium2.PdfDocument(data)[page])


def letters_of(page: pypdfium2.PdfPage) -> Iterator[Letter]:
    """The same for a page that is open."""
    text = page.get_textpage()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for at in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text.raw, at)
        if code > ord(" "):
            pdfium.FPDFText_GetCharBox(text.raw, at, left, right, bottom, top)
            size = pdfium.FPDFText_GetFontSize(text.raw, at)
            yield Letter(chr(code), size, left.value, right.value, bottom.value, top.value)


def drawn_boxes_of(page: pypdfium2.PdfPage) -> list[tuple[float, float, float, float]]:
    """The bounds of lines, areas and pictures of a page: left, bottom, right, top."""
    kinds = (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE)
    return [found.get_bounds() for found in page.get_objects(kinds)]


def fonts(data: bytes) -> dict[str, bool]:
    """Every font the pages use, and whether it is embedded."""
    found: dict[str, bool] = {}
    for page in PdfReader(BytesIO(data)).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            entry = font.get_object()
            found[str(entry["/BaseFont"])] = "/FontFile2" in entry.get("/FontDescriptor", {})
    return found


def outline(data: bytes) -> list[tuple[int, str, int]]:
    """The bookmarks: level, title, page index."""
    reader = PdfReader(BytesIO(data))
    found: list[tuple[int, str, int]] = []

    def walk(entries: list[Any], level: int) -> None:
        for entry in entries:
            if isinstance(entry, list):
                walk(entry, level + 1)
            else:
                found.append((level, str(entry.title), int(reader.get_destination_page_number(entry) or 0)))

    walk(reader.outline, 0)
    return found


def leads(data: bytes, page: int) -> list[Lead]:
    """The links of a page."""
    reader = PdfReader(BytesIO(data))
    text = pypdfium2.PdfDocument(data)[page].get_textpage()
    numbers = {one.indirect_reference.idnum: at for at, one in enumerate(reader.pages)}  # type: ignore[union-attr]
    found = []
    for link in reader.pages[page].get("/Annots", []):
        entry = link.get_object()
        left, bottom, right, top = (float(side) for side in entry["/Rect"])
        under = text.get_text_bounded(left - 0.5, bottom, right + 0.5, top)
        found.append(Lead(under, numbers[entry["/Dest"][0].idnum]))
    return found
