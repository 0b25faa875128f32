"""The table: rows are taken one by one, measured once and drawn; the head is repeated on every page.

Its cost grows with the number of rows and its memory does not, also when rows come from a generator.
"""

from collections import deque
from collections.abc import Iterable, Iterator

from gm100_desktop.reports.house_style import AIR_CAPTION, MM
from gm100_desktop.reports.ink.pen import Pen
from gm100_desktop.reports.ink.typefaces import Line
from gm100_desktop.reports.pieces.piece import Block, Piece, Placed, Spot
from gm100_desktop.reports.pieces.table_drawing import TableDrawing
from gm100_desktop.reports.pieces.table_measure import Measured, Span, measured, parted, spans
from gm100_desktop.reports.pieces.table_rows import REPORT, Band, Column, Look, Row

AGAIN = " (lanjutan)"
_SHORT = 9  # so few rows are not parted ...
_LOW = 78 * MM  # ... if they are no taller than this


class Table(Piece):
    """A table of any length."""

    def __init__(
        self,
        columns: Iterable[Column],
        rows: Iterable[Row],
        look: Look = REPORT,
        *,
        before: float = AIR_CAPTION,
        keep: bool = False,
        tail: Block | None = None,
    ) -> None:
        self.columns = tuple(columns)
        self.look = look
        self.before = before
        self.keep = keep
        self.tail = tail
        self.rows_measured = 0
        self._rows: Iterator[Row] = iter(rows)
        self._ahead: deque[Measured] = deque()
        self._spans: list[Span] = []
        self._head: list[list[Line]] = []
        self._width = -1.0
        self._band: Band | None = None
        self._said: list[str] = []

    def least(self, pen: Pen, width: float) -> float:
        """The head and the first two rows; all of a short table."""
        self._prepare(pen, width)
        if not self._has(pen, _SHORT) and _height(self._ahead) <= _LOW:
            return self._head_height() + _height(self._ahead)
        first = self._chunk(pen)
        both = _height(first) + _height(self._chunk(pen, len(first)))
        needed = self._needed(pen, first)
        return self._head_height() + (max(needed, both) if both <= _LOW else needed)

    def whole(self, pen: Pen, width: float) -> float:
        """All rows; only for a short table that stays with what follows."""
        self._prepare(pen, width)
        self._fill(pen, None)
        return self._head_height() + _height(self._ahead)

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Draw the head and as many rows as fit."""
        self._prepare(pen, spot.width)
        drawing = TableDrawing(pen, self.columns, self._spans, spot, self.look)
        drawing.head(self._head, self._head_height())
        self._repeat_band(drawing)
        self._say_again(pen)
        while chunk := self._chunk(pen):
            is_whole = _height(chunk) <= drawing.room
            if not drawing.is_bare and self._needed(pen, chunk) > drawing.room:
                break
            for row in chunk if is_whole else self._cut(chunk, drawing.room):
                self._band = row.band or self._band
                drawing.row(row)
                self._ahead.popleft()
            if not is_whole:
                break
        is_done = not self._chunk(pen)
        drawing.end(is_last=is_done)
        return self._closed(pen, spot, drawing.used) if is_done else Placed(drawing.used, self)

    def _needed(self, pen: Pen, chunk: list[Measured]) -> float:
        """The height of the chunk, and of the rest of the table where that is too little to stand alone."""
        following = self._chunk(pen, len(chunk))
        if self._has(pen, len(chunk) + len(following)):
            return _height(chunk)
        tail = self.tail.before + self.tail.height(pen, self._width) if self.tail else 0.0
        return _height(chunk) + _height(following) + tail

    def _closed(self, pen: Pen, spot: Spot, used: float) -> Placed:
        """The end of the table, with its tail if there is room."""
        if self.tail is None:
            return Placed(used)
        below = used + self.tail.before
        height = self.tail.height(pen, spot.width)
        if below + height > spot.room + 0.01:
            return Placed(used, self.tail)
        self.tail.paint(pen, spot.x, spot.top - below, spot.width)
        return Placed(below + height)

    def _prepare(self, pen: Pen, width: float) -> None:
        if width == self._width:
            return
        self._width, look = width, self.look
        self._spans = spans(self.columns, width, look)
        face, size = pen.faces[look.head.face], look.head.size
        self._head = [
            face.wrap(column.title, (place.right - place.left) / size)
            for column, place in zip(self.columns, self._spans, strict=True)
        ]

    def _head_height(self) -> float:
        lines = max((len(cell) for cell in self._head), default=0)
        return lines * self.look.head.leading + 2 * self.look.head_air if lines else 0.0

    def _fill(self, pen: Pen, count: int | None) -> None:
        """Have that many measured rows ahead, as far as there are any; None for all."""
        while count is None or len(self._ahead) < count:
            row = next(self._rows, None)
            if row is None:
                return
            shown = self._said_once(row)
            self._ahead.append(measured(pen, shown, self._spans, self.look))
            self._ahead[-1].full = row if shown is not row else None
            self.rows_measured += 1

    def _said_once(self, row: Row) -> Row:
        """The row without what the row above says in the same words, as far as columns ask for it."""
        if not isinstance(row, tuple) or not any(column.once for column in self.columns):
            self._said = []
            return row
        texts = [content if isinstance(content, str) else content.text for content in row]
        said, self._said = self._said, texts
        repeated = self._repeated(said, texts)
        return tuple("" if at in repeated else one for at, one in enumerate(row)) if repeated else row

    def _repeated(self, said: list[str], texts: list[str]) -> set[int]:
        """The columns to be said once that say what they said above, up to the first that differs."""
        found: set[int] = set()
        for at, (column, old, new) in enumerate(zip(self.columns, said, texts, strict=False)):
            if column.once and old != new:
                break
            if column.once and new:
                found.add(at)
        return found

    def _say_again(self, pen: Pen) -> None:
        """On top of a page nothing stands above that could be meant."""
        if self._ahead and self._ahead[0].full is not None:
            self._ahead[0] = measured(pen, self._ahead[0].full, self._spans, self.look)

    def _chunk(self, pen: Pen, start: int = 0) -> list[Measured]:
        """The rows from there on that stay together: bands with their first row, a row with its totals."""
        count = start
        while self._has(pen, count) and self._ahead[count].band:
            count += 1
        count += 1
        while self._has(pen, count) and self._ahead[count].is_total:
            count += 1
        return [self._ahead[index] for index in range(start, min(count, len(self._ahead)))]

    def _has(self, pen: Pen, index: int) -> bool:
        self._fill(pen, index + 1)
        return index < len(self._ahead)

    def _cut(self, chunk: list[Measured], room: float) -> list[Measured]:
        """The part of a chunk that fits, when it is taller than a page; the rest of its row comes next."""
        bands = [row for row in chunk if row.band]
        at = len(bands)
        here, later = parted(chunk[at], room - _height(bands), self.look)
        self._ahead[at] = here
        if any(later.cells):
            self._ahead.insert(at + 1, later)
        return [*bands, here]

    def _repeat_band(self, drawing: TableDrawing) -> None:
        """Name the running group again on top of a new page."""
        if self._band and self._ahead and not self._ahead[0].band and not self._ahead[0].is_total:
            drawing.band(Band(self._band.name + AGAIN, self._band.colour))


def _height(rows: Iterable[Measured]) -> float:
    return sum(row.height for row in rows)
