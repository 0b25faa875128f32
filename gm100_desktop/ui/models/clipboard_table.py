"""The first table of a copied web page, as rows of cells."""

import re
from html.parser import HTMLParser

_BLANKS = re.compile(r"\s+")
BREAKS = frozenset({"br", "p", "div", "li"})
UNSEEN = frozenset({"style", "script", "head"})
MOST_MERGED = 500
"""Columns a cell may claim to cover; more is a mistake of the page."""


class _Table(HTMLParser):
    """Collects the cells of the first table; what lies in a table inside it belongs to its cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._covers = 1
        self._depth = self._unseen = 0
        self._is_done = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a row or a cell."""
        self._depth += tag == "table"
        self._unseen += tag in UNSEEN
        if self._is_done or self._depth > 1:
            return
        if tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in {"td", "th"} and self.rows:
            self._end_cell()
            self._cell, self._covers = [], _columns(dict(attrs).get("colspan"))
        elif tag in BREAKS and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a cell; after the first table nothing counts."""
        self._unseen -= tag in UNSEEN and self._unseen > 0
        if tag == "table":
            self._depth -= 1
            if self._depth == 0:
                self._end_cell()
                self._is_done = True
        elif tag in {"td", "th", "tr"} and self._depth == 1:
            self._end_cell()

    def handle_data(self, data: str) -> None:
        """Words of the cell; a page breaks its lines where it likes."""
        if self._cell is not None and not self._unseen and not self._is_done:
            self._cell.append(_BLANKS.sub(" ", data))

    def _end_cell(self) -> None:
        if self._cell is not None:
            self.rows[-1] += ["".join(self._cell).strip(), *[""] * (self._covers - 1)]
        self._cell = None


def parse_table(html: str) -> list[list[str]]:
    """Its rows; a merged cell stands in the first of the columns it covers."""
    table = _Table()
    table.feed(html)
    table.close()
    return [row for row in table.rows if row]


def _columns(text: str | None) -> int:
    return min(max(int(text), 1), MOST_MERGED) if text and text.isdecimal() else 1
