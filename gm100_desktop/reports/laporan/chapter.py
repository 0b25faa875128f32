"""Numbers of sections, tables and figures, counted in the order of telling."""

from collections.abc import Mapping
from typing import Self

from gm100_desktop.domain.wording import roman
from gm100_desktop.reports.house_style import ANNEX_TITLE, PAGE_TITLE
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.page import PageKind, PageTurn
from gm100_desktop.reports.pieces.heading import Caption, PageTitle, SectionTitle

_COUNTED_ON = ("table", "figure")


class Chapter:
    """One chapter, annex or front part while it is told."""

    def __init__(
        self, kind: EntryKind, title: str, number: int = 0, counted: Mapping[str, int] | None = None
    ) -> None:
        self.kind = kind
        self.title = title
        self._number = number
        self._counted = dict(counted or {})

    @property
    def label(self) -> str:
        """Return 'BAB III', 'Lampiran A' or nothing."""
        if self.kind is EntryKind.CHAPTER:
            return f"BAB {roman(self._number)}"
        return f"Lampiran {self._letter}" if self.kind is EntryKind.ANNEX else ""

    @property
    def running(self) -> str:
        """Return what stands in the running head."""
        return " · ".join(part for part in (self.label, self.title) if part)

    def followed_by(self, title: str) -> Self:
        """The next part of a book without chapters: its tables and figures are counted on."""
        counted = {what: count for what, count in self._counted.items() if what in _COUNTED_ON}
        return type(self)(self.kind, title, self._number, counted)

    def open(self, kind: PageKind = PageKind.UPRIGHT) -> list[PageTurn | PageTitle]:
        """Begin on a new page with the title."""
        style = ANNEX_TITLE if self.kind is EntryKind.ANNEX else PAGE_TITLE
        return [self.turn(kind), PageTitle(self.title, self.kind, self.label, style)]

    def turn(self, kind: PageKind = PageKind.UPRIGHT, head: str = "") -> PageTurn:
        """Go on on a new page."""
        return PageTurn(kind, head or self.running)

    def section(self, title: str) -> SectionTitle:
        """The heading of the next section, '3.1'."""
        return SectionTitle(self._next("section"), title)

    def part(self, title: str) -> SectionTitle:
        """A section that the bookmarks name and the contents do not."""
        return SectionTitle(self._next("section"), title, kind=EntryKind.SUBSECTION)

    def subsection(self) -> str:
        """The number of the next part of this section, '3.1.4'."""
        section = self._numbered(self._counted.get("section", 0))
        return f"{section}.{self._count(f'part of {section}')}"

    def table(self, title: str, second: str = "") -> Caption:
        """The caption of the next table."""
        return Caption(f"Tabel {self._next('table')}", title, second, EntryKind.TABLE)

    def figure(self, title: str, second: str = "", listed_as: str = "") -> Caption:
        """The caption of the next figure."""
        return Caption(f"Gambar {self._next('figure')}", title, second, EntryKind.FIGURE, listed_as=listed_as)

    @property
    def _letter(self) -> str:
        return chr(ord("A") + self._number - 1)

    def _next(self, what: str) -> str:
        return self._numbered(self._count(what))

    def _count(self, what: str) -> int:
        self._counted[what] = self._counted.get(what, 0) + 1
        return self._counted[what]

    def _numbered(self, count: int) -> str:
        if not self._number:
            return str(count)
        before = self._letter if self.kind is EntryKind.ANNEX else str(self._number)
        return f"{before}.{count}"
