"""The parts of an attendance sheet: head with facts and code, and rows with room to sign."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.domain.briefs.daftar_hadir import AttendeeLine, Presence
from gm100_desktop.domain.wording import nip_text
from gm100_desktop.reports.house_style import BLACK, FORM_HEAD, GREY, MM, RULE_FORM, Face, Type
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.matrix_code import matrix_code
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block

ROW = 13 * MM
HEAD = 8.5 * MM
_TITLE = Type(14, 18, Face.SANS_BOLD, BLACK)
_EVENT = Type(12, 15.5, colour=BLACK)
_FACT = Type(11, 14.8, colour=BLACK)
_SHEET = Type(9.5, 12, Face.SANS_BOLD, BLACK)
_CODE = Type(9, 12, colour=GREY)
_CELL = Type(10, 12.6, colour=BLACK)
_NIP = Type(9, 12.2, colour=GREY)
_NUMBER = Type(9, 11.5, colour=GREY)
_HEADS = Type(10.5, 13, Face.SANS_BOLD, BLACK)
_LABEL = 27 * MM
_QR = 17 * MM
_SIDE = 46 * MM  # room for sheet number and code
_MOST = 4
_READABLE = 100  # bytes in a code of this size
_PAD = 1.6 * MM
_GRID = Stroke(RULE_FORM, BLACK)
_DOTTED = Stroke(0.5, GREY, (0.8, 1.6))
_SHARES = (11, 61.5, 44, 48.5)
WORDS = {Presence.OPEN: "", Presence.PRESENT: "hadir", Presence.ABSENT: "tidak hadir"}


@dataclass
class AttendanceHead(Block):
    """Title, event, facts; at their right the sheet number, its code, and the code for a scanner."""

    event: str
    facts: Sequence[tuple[str, str]]
    sheet: str  # 'Lembar 2 dari 2'
    code: str
    bookmark: str = ""
    before: float = 5.5 * MM

    def height(self, pen: Pen, width: float) -> float:
        """All lines, at least the scanner code."""
        event = len(limited(pen, self.event, _EVENT, width, 3)) * _EVENT.leading
        facts = sum(len(lines) for _, lines in self._laid(pen, width)) * _FACT.leading
        return _TITLE.leading + event + 1.2 * MM + max(facts, _QR) + 2.5 * MM

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the head."""
        if self.bookmark:
            pen.enter(EntryKind.CHAPTER, "", self.bookmark, top)
        middle = x + width / 2
        pen.aligned(middle, top - _TITLE.rise, "DAFTAR HADIR", _TITLE, Align.CENTRE)
        top -= _TITLE.leading
        for line in limited(pen, self.event, _EVENT, width, 3):
            pen.aligned(middle, top - _EVENT.rise, line, _EVENT, Align.CENTRE)
            top -= _EVENT.leading
        top -= 1.2 * MM
        self._codes(pen, x + width, top)
        for label, lines in self._laid(pen, width):
            pen.text(x, top - _FACT.rise, label, _FACT)
            pen.text(x + _LABEL, top - _FACT.rise, ":", _FACT)
            top -= write_lines(pen, x + _LABEL + 3 * MM, top, lines, _FACT)

    def _codes(self, pen: Pen, right: float, top: float) -> None:
        draw_code(pen, self.code, Box(right - _QR, top - _QR, _QR, _QR))
        pen.aligned(right - _QR - 2.5 * MM, top - _SHEET.rise - 1 * MM, self.sheet, _SHEET, Align.RIGHT)
        below = top - _SHEET.leading - _CODE.rise - 1 * MM
        code = limited(pen, self.code, _CODE, _SIDE - _QR, 1)
        pen.aligned(right - _QR - 2.5 * MM, below, code[0] if code else "", _CODE, Align.RIGHT)

    def _laid(self, pen: Pen, width: float) -> list[tuple[str, list[str]]]:
        room = width - _LABEL - 3 * MM - _SIDE
        return [(label, limited(pen, text, _FACT, room, 3)) for label, text in self.facts]


def draw_code(pen: Pen, text: str, box: Box) -> None:
    """Draw the square code a scanner reads; a text too long to be read from paper gets none."""
    if len(text.encode()) > _READABLE:
        return
    rows = matrix_code(text)
    side = box.width / len(rows)
    for at, row in enumerate(rows):
        y = box.y + box.height - (at + 1) * side
        for start, length in _stretches(row):
            pen.rect(Box(box.x + start * side, y, length * side, side + 0.05), BLACK)


def _stretches(row: Sequence[bool]) -> list[tuple[int, int]]:
    """Where dark stretches of a row begin and how long they are."""
    found: list[tuple[int, int]] = []
    for at, is_dark in enumerate(row):
        if is_dark and found and sum(found[-1]) == at:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif is_dark:
            found.append((at, 1))
    return found


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One numbered row; without an attendee it waits for a walk-in."""

    number: int
    attendee: AttendeeLine | None = None


@dataclass
class AttendanceTable(Block):
    """The rows of one sheet; the fields to sign alternate between left and right."""

    rows: Sequence[SheetRow]

    def height(self, pen: Pen, width: float) -> float:
        """Head and rows."""
        return HEAD + sum(row_height(pen, row, width) for row in self.rows)

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw head, rows and grid."""
        edges = _edges(x, width)
        pen.rect(Box(x, top - HEAD, width, HEAD), FORM_HEAD)
        heads = ("No", "Nama dan NIP", "Jabatan, instansi", "Tanda tangan")
        for left, right, text in zip(edges, edges[1:], heads, strict=False):
            pen.aligned((left + right) / 2, top - HEAD / 2 - 3.6, text, _HEADS, Align.CENTRE)
        levels, y = [top, top - HEAD], top - HEAD
        for row in self.rows:
            self._row(pen, edges, y, row)
            y -= row_height(pen, row, width)
            levels.append(y)
        pen.lines((((x, level), (x + width, level)) for level in levels), _GRID)
        pen.lines((((edge, top), (edge, y)) for edge in edges), _GRID)
        middle = (edges[3] + edges[4]) / 2
        pen.line(middle, top - HEAD, middle, y, _DOTTED)

    @staticmethod
    def _row(pen: Pen, edges: list[float], top: float, row: SheetRow) -> None:
        first = top - _PAD - _CELL.rise
        pen.aligned((edges[0] + edges[1]) / 2, first, str(row.number), _CELL, Align.CENTRE)
        left = edges[3] if row.number % 2 else (edges[3] + edges[4]) / 2
        pen.text(left + _PAD, top - _PAD - _NUMBER.rise + 1, f"{row.number}.", _NUMBER)
        if row.attendee is None:
            return
        name, nip, post = _texts(pen, row.attendee, edges[2] - edges[1], edges[3] - edges[2])
        below = top - _PAD - write_lines(pen, edges[1] + _PAD, top - _PAD, name, _CELL)
        write_lines(pen, edges[1] + _PAD, below, nip, _NIP)
        write_lines(pen, edges[2] + _PAD, top - _PAD, post, _CELL)
        word = WORDS[row.attendee.presence]
        pen.aligned(left + (edges[4] - edges[3]) / 4, top - ROW * 0.62, word, _CELL, Align.CENTRE)


def row_height(pen: Pen, row: SheetRow, width: float) -> float:
    """At least the room a signature needs."""
    if row.attendee is None:
        return ROW
    edges = _edges(0, width)
    name, nip, post = _texts(pen, row.attendee, edges[2] - edges[1], edges[3] - edges[2])
    left = len(name) * _CELL.leading + len(nip) * _NIP.leading
    return max(ROW, 2 * _PAD + max(left, len(post) * _CELL.leading))


def _texts(pen: Pen, one: AttendeeLine, name: float, post: float) -> tuple[list[str], list[str], list[str]]:
    """Name, NIP and post in lines."""
    nip = f"NIP {nip_text(one.nip)}" if one.nip else ""
    is_said = one.institution.lower() in one.position.lower()
    position = ", ".join(part for part in (one.position, "" if is_said else one.institution) if part)
    stood_in = f"diwakili {one.represented_by}" if one.represented_by else ""
    return (
        limited(pen, one.name, _CELL, name - 2 * _PAD, _MOST),
        limited(pen, nip, _NIP, name - 2 * _PAD, 1),
        [line for text in (position, stood_in) for line in limited(pen, text, _CELL, post - 2 * _PAD, _MOST)],
    )


def _edges(x: float, width: float) -> list[float]:
    edges = [x]
    for share in _SHARES:
        edges.append(edges[-1] + width * share / sum(_SHARES))
    return edges
