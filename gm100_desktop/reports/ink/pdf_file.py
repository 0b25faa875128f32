"""One PDF being written, over reportlab's object writer: pages, pictures, targets, bookmarks, save.

Nothing of reportlab's own layout is used, so no standard font can creep in unembedded. The file's
date and identity come from its content: the same pages make the same bytes.
"""

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

from gm100_desktop import __version__
from gm100_desktop.reports.ink.pictures import Printable

Raw = Any
"""An object of reportlab, which states no types."""

rl_config.useA85 = 0  # binary streams: smaller, and quick for large pictures

Rect = tuple[float, float, float, float]
_PRINTED = 4  # annotation flag: also on paper


@dataclass(frozen=True, slots=True)
class About:
    """What the file says about itself."""

    title: str
    author: str
    subject: str
    date: str  # ISO; the date of the report


@dataclass(slots=True)
class Page:
    """A page that is drawn; its place among the others is chosen when the file is saved."""

    name: str
    width: float
    height: float
    streams: list[Any] = field(default_factory=list)
    pictures: set[str] = field(default_factory=set)
    links: list[tuple[Rect, str]] = field(default_factory=list)
    number: str = ""  # as printed: 'iii', '21'; '' on a cover
    is_front: bool = False
    is_numbered: bool = True


@dataclass(frozen=True, slots=True)
class Bookmark:
    """One line of the outline; `level` 0 is a chapter."""

    level: int
    title: str
    target: str


class PdfFile:
    """The file while it grows in memory; pages are kept compressed."""

    def __init__(self, about: About) -> None:
        self._about = about
        self._document: Raw = pdfdoc.PDFDocument(lang="id-ID", compression=1, invariant=1, pdfVersion=(1, 7))
        self._targets: dict[str, Any] = {}
        self._pictures: dict[str, str] = {}
        self._made = 0

    def new_page(self, width: float, height: float) -> Page:
        """A page that belongs to the file and has nothing on it yet."""
        self._made += 1
        return Page(f"Page{self._made}", width, height)

    def write(self, page: Page, operators: str) -> None:
        """Put drawing operators behind those already on the page."""
        packed = zlib.compress(operators.encode("latin-1"), 6)
        self._document.updateSignature(packed)
        filters = pdfdoc.PDFDictionary({"Filter": pdfdoc.PDFName("FlateDecode")})
        page.streams.append(self._document.Reference(pdfdoc.PDFStream(filters, packed)))

    def font(self, font: Raw, subset: int) -> str:
        """The name under which pages speak of this face."""
        name: str = font.getSubsetInternalName(subset, self._document)
        return name

    def encoded(self, font: Raw, text: str) -> list[tuple[int, bytes]]:
        """The text as codes of the embedded subsets."""
        chunks: list[tuple[int, bytes]] = font.splitString(text, self._document)
        return chunks

    def picture(self, ready: Printable) -> str:
        """The name of the picture in this file; the same picture is kept once."""
        digest = sha256(ready.jpeg).hexdigest()
        name = self._pictures.get(digest)
        if name is None:
            name = self._pictures[digest] = f"Im{len(self._pictures) + 1}"
            self._document.Reference(_image(ready), name)
        return name

    def target(self, key: str, page: Page, left: float, top: float) -> None:
        """Let links and bookmarks of that key lead here."""
        place = self._place(key)
        place.xyz(round(left, 2), round(top, 2), 0)
        place.setPage(pdfdoc.PDFObjectReference(page.name))

    def has_target(self, key: str) -> bool:
        """True when something leads there already or the place is known."""
        return key in self._targets and self._targets[key].page is not None

    def save(self, stream: BinaryIO, pages: Sequence[Page], bookmarks: Iterable[Bookmark]) -> None:
        """Write the file with its pages in this order."""
        self._describe(pages)
        for page in pages:
            self._register(page)
        self._outline(list(bookmarks))
        self._document.SaveToFile(stream, None)

    def _place(self, key: str) -> Raw:
        place = self._targets.get(key)
        if place is None:
            place = self._targets[key] = pdfdoc.Destination(key)
        return place

    def _register(self, page: Page) -> None:
        """Hand a finished page to reportlab's page tree."""
        entry = pdfdoc.PDFPage()
        entry.MediaBox = pdfdoc.PDFArray([0, 0, round(page.width, 2), round(page.height, 2)])
        entry.Contents = pdfdoc.PDFArray(page.streams)
        entry.Resources = _resources(page)
        entry.Tabs = pdfdoc.PDFName("S")
        links = [self._link(rect, key) for rect, key in page.links if self.has_target(key)]
        entry.Annots = pdfdoc.PDFArray(links) if links else None
        self._document.Reference(entry, page.name)
        self._document.Pages.addPage(entry)

    def _link(self, rect: Rect, key: str) -> Raw:
        words = {"Type": pdfdoc.PDFName("Annot"), "Subtype": pdfdoc.PDFName("Link"), "F": _PRINTED}
        words |= {"Rect": pdfdoc.PDFArray([round(side, 2) for side in rect]), "Dest": self._targets[key]}
        link = pdfdoc.PDFDictionary(words | {"Border": pdfdoc.PDFArray([0, 0, 0])})
        return self._document.Reference(link)

    def _outline(self, bookmarks: list[Bookmark]) -> None:
        if not bookmarks:
            return
        outlines = self._document.Outlines
        outlines.destinationnamestotitles.update({mark.target: mark.title for mark in bookmarks})
        tree, _ = self._branch(bookmarks, 0, 0)
        folded = [entry[0] for entry in tree if isinstance(entry, tuple)]
        outlines.closedict.update({place: 1 for leaf in folded for place in leaf.values()})
        outlines.setDestinations(tree)
        self._document.Catalog.showOutline()

    def _branch(self, bookmarks: list[Bookmark], start: int, level: int) -> tuple[list[Any], int]:
        """The bookmarks from `start` on that stand at that level or below it, as reportlab's nested list."""
        tree: list[Any] = []
        while start < len(bookmarks) and bookmarks[start].level >= level:
            leaf = {bookmarks[start].target: self._place(bookmarks[start].target)}
            below, start = self._branch(bookmarks, start + 1, bookmarks[start].level + 1)
            tree.append((leaf, below) if below else leaf)
        return tree, start

    def _describe(self, pages: Sequence[Page]) -> None:
        document, about = self._document, self._about
        stamp = pdfdoc.PDFString(f"D:{about.date.replace('-', '')[:8].ljust(8, '0')}000000Z")
        words = {"Title": about.title, "Author": about.author, "Subject": about.subject}
        words |= {"Creator": f"GM100 Desktop {__version__}", "Producer": "ReportLab"}
        info = pdfdoc.PDFDictionary({name: pdfdoc.PDFString(text) for name, text in words.items()})
        info["CreationDate"] = info["ModDate"] = stamp
        info.digest = lambda signature: signature.update(repr((words, about.date)).encode())
        document.info = info
        document.Catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        document.Catalog.PageLabels = _labels(pages)


def _image(ready: Printable) -> Raw:
    words = {"Type": pdfdoc.PDFName("XObject"), "Subtype": pdfdoc.PDFName("Image")}
    words |= {"ColorSpace": pdfdoc.PDFName("DeviceRGB"), "Filter": pdfdoc.PDFName("DCTDecode")}
    words |= {"Width": ready.width, "Height": ready.height, "BitsPerComponent": 8}
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(words), ready.jpeg)


def _resources(page: Page) -> Raw:
    resources = pdfdoc.PDFResourceDictionary()
    resources.basicFonts()
    resources.allProcs()
    resources.XObject = {name: pdfdoc.PDFObjectReference(name) for name in sorted(page.pictures)}
    return resources


def _labels(pages: Sequence[Page]) -> Raw:
    """Let viewers call each page as it is numbered on paper."""
    labels = pdfdoc.PDFPageLabels()
    kinds = [(page.is_front, page.is_numbered) for page in pages]
    for index, kind in enumerate(kinds):
        if index and kind == kinds[index - 1]:
            continue
        is_front, is_numbered = kind
        style = ("ROMAN_LOWER" if is_front else "ARABIC") if is_numbered else None
        labels.addPageLabel(index, pdfdoc.PDFPageLabel(style, 1, None if is_numbered else "Sampul"))
    return labels
