"""Lays a story of pieces out into pages, once; what needs the number of pages is added at the end."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from gm100_desktop.domain.wording import roman
from gm100_desktop.reports.house_style import body_style
from gm100_desktop.reports.ink.entries import bookmarks
from gm100_desktop.reports.ink.pdf_file import About, Page, PdfFile
from gm100_desktop.reports.ink.pen import Pen
from gm100_desktop.reports.ink.typefaces import Typefaces
from gm100_desktop.reports.page import PageKind, PageTurn, Running, draw_foot, draw_head, draw_under
from gm100_desktop.reports.pieces.piece import Piece, Spot
from gm100_desktop.reports.sheet import Sheet

Item = Piece | PageTurn
Story = Iterable[Item]

_SLACK = 0.01


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page that is laid out and still waits for its foot."""

    page: Page
    sheet: Sheet
    turn: PageTurn


def nothing() -> None:
    """What happens after a page when nobody watches."""


class Book:
    """All pages of one report; front matter may be laid out last and still stands in front."""

    def __init__(
        self, about: About, sheet: Sheet, running: Running, *, is_duplex: bool = False, body_size: int = 0
    ) -> None:
        self.file = PdfFile(about)
        self.pen = Pen(self.file, Typefaces())
        self.pen.body = body_style(body_size)
        self._sheet = sheet
        self._running = running
        self._is_duplex = is_duplex
        self._front: list[Leaf] = []
        self._body: list[Leaf] = []

    def lay_body(self, story: Story, page_done: Callable[[], None] = nothing) -> None:
        """Lay out pages numbered 1, 2, 3."""
        self._lay(story, self._body_leaf, page_done)

    def lay_front(self, story: Story, page_done: Callable[[], None] = nothing) -> None:
        """Lay out pages numbered i, ii, iii; covers carry no number."""
        self._lay(story, self._front_leaf, page_done)
        if self._is_duplex and len(self._front) % 2:
            self._lay([PageTurn(PageKind.COVER)], self._front_leaf, page_done)

    def save(self, stream: BinaryIO) -> None:
        """Number the pages and write the file."""
        for leaf in self._front:
            self._finish(leaf, leaf.page.number)
        for leaf in self._body:
            self._finish(leaf, f"Halaman {leaf.page.number} dari {len(self._body)}")
        pages = [leaf.page for leaf in (*self._front, *self._body)]
        self.file.save(stream, pages, bookmarks(self.pen.entries))

    def _lay(self, story: Story, leaf: Callable[[PageTurn], Leaf], page_done: Callable[[], None]) -> None:
        layout = _Layout(self.pen, self._running, leaf, page_done)
        for group in _together(story):
            if isinstance(group, PageTurn):
                layout.turn(group)
            else:
                layout.place(group)
        layout.close()

    def _front_leaf(self, turn: PageTurn) -> Leaf:
        numbered = [leaf for leaf in self._front if leaf.page.is_numbered]
        leaf = self._leaf(turn, len(self._front) + 1)
        leaf.page.is_front = True
        leaf.page.is_numbered = turn.kind is not PageKind.COVER
        leaf.page.number = roman(len(numbered) + 1).lower() if leaf.page.is_numbered else ""
        self._front.append(leaf)
        return leaf

    def _body_leaf(self, turn: PageTurn) -> Leaf:
        leaf = self._leaf(turn, len(self._body) + 1)
        leaf.page.number = str(len(self._body) + 1)
        self._body.append(leaf)
        return leaf

    def _leaf(self, turn: PageTurn, side: int) -> Leaf:
        sheet = self._sheet.across() if turn.kind is PageKind.ACROSS else self._sheet
        if self._is_duplex and side % 2 == 0:
            sheet = sheet.mirrored()
        return Leaf(self.file.new_page(sheet.width, sheet.height), sheet, turn)

    def _finish(self, leaf: Leaf, label: str) -> None:
        self.pen.open(leaf.page)
        draw_foot(self.pen, leaf.sheet, self._running, leaf.turn, label)
        self.pen.close()


class _Layout:
    """The page being filled."""

    def __init__(
        self, pen: Pen, running: Running, new_leaf: Callable[[PageTurn], Leaf], page_done: Callable[[], None]
    ) -> None:
        self._pen = pen
        self._running = running
        self._new_leaf = new_leaf
        self._page_done = page_done
        self._turn = PageTurn()
        self._leaf: Leaf | None = None
        self._top = 0.0
        self._above: Piece | None = None  # the last piece on this page

    def turn(self, turn: PageTurn) -> None:
        """Leave this page and begin another kind."""
        self.close()
        self._turn = turn
        self._open()

    def place(self, group: list[Piece]) -> None:
        """Place pieces that belong together; only the last of them may go on over the page."""
        leaf = self._leaf or self._open()
        if self._above and self._needed(group, leaf.sheet.text_width) > self._room(leaf) + _SLACK:
            self._open()
        for piece in group:
            self._place(piece)

    def close(self) -> None:
        """Leave the page as it is."""
        if self._leaf:
            self._pen.close()
            self._leaf = None
            self._page_done()

    def _open(self) -> Leaf:
        self.close()
        leaf = self._leaf = self._new_leaf(self._turn)
        self._pen.open(leaf.page)
        draw_under(self._pen, leaf.sheet, self._running)
        draw_head(self._pen, leaf.sheet, self._running, self._turn, leaf.page.number)
        self._top, self._above = leaf.sheet.text_top, None
        return leaf

    def _room(self, leaf: Leaf) -> float:
        return self._top - leaf.sheet.bottom

    def _needed(self, group: list[Piece], width: float) -> float:
        needed, above = 0.0, self._above
        for piece in group[:-1]:
            needed += piece.gap_below(above) + piece.whole(self._pen, width)
            above = piece
        return needed + group[-1].gap_below(above) + group[-1].least(self._pen, width)

    def _place(self, piece: Piece) -> None:
        rest: Piece | None = piece
        while rest is not None:
            leaf = self._leaf or self._open()
            gap = rest.gap_below(self._above)
            width, room = leaf.sheet.text_width, self._room(leaf) - gap
            if self._above and rest.least(self._pen, width) > room + _SLACK:
                self._open()
                continue
            placed = rest.place(self._pen, Spot(leaf.sheet.left, self._top - gap, width, room))
            self._top -= gap + placed.used
            self._above = rest
            rest = placed.rest
            if rest is not None:
                self._open()


def _together(story: Story) -> Iterator[list[Piece] | PageTurn]:
    """The story in groups that stay together: headings with the piece they stand above."""
    group: list[Piece] = []
    for item in story:
        if isinstance(item, PageTurn):
            if group:
                yield group
            group = []
            yield item
            continue
        group.append(item)
        if not item.keep:
            yield group
            group = []
    if group:
        yield group
