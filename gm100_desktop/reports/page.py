"""The frame around the text: running head and foot, 'Halaman x dari y', the word DRAF."""

from dataclasses import dataclass
from enum import StrEnum

from gm100_desktop.reports.house_style import BLACK, FORM_HEAD, NOTE, Face, Type
from gm100_desktop.reports.ink.pen import Align, Pen
from gm100_desktop.reports.sheet import Sheet

DRAFT = "DRAF"
_DRAFT_HEAD = Type(9, 11.5, Face.SANS_BOLD)
_DRAFT_UNDER = Type(90, 90, Face.SANS_BOLD, FORM_HEAD)
_DECREE_NUMBER = Type(11, 14, Face.SERIF, BLACK)
_HALF_ROOT = 0.7071


class PageKind(StrEnum):
    """How a page is framed."""

    COVER = "cover"  # no head, no foot, no number
    UPRIGHT = "upright"
    ACROSS = "across"  # the same paper turned, for wide tables
    FORM = "form"  # an official form: foot only
    DECREE = "decree"  # '- 2 -' centred on top from the second page


@dataclass(frozen=True, slots=True)
class Running:
    """What head and foot say on every page."""

    head: str = ""
    foot: str = ""
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class PageTurn:
    """Starts a new page of that kind; `chapter` stands right in its head."""

    kind: PageKind = PageKind.UPRIGHT
    chapter: str = ""
    foot: str = ""  # instead of the report's own foot


def draw_under(pen: Pen, sheet: Sheet, running: Running) -> None:
    """Put the watermark of a draft on an empty page, below everything that follows."""
    if running.is_draft:
        with pen.turned(sheet.width / 2, sheet.height / 2, _HALF_ROOT, _HALF_ROOT):
            pen.aligned(0, -32, DRAFT, _DRAFT_UNDER, Align.CENTRE)


def draw_head(pen: Pen, sheet: Sheet, running: Running, turn: PageTurn, number: str) -> None:
    """Short title left, chapter right, and the word of a draft between them."""
    if turn.kind is PageKind.DECREE and number != "1":
        middle = sheet.left + sheet.text_width / 2
        pen.aligned(middle, sheet.head_line, f"- {number} -", _DECREE_NUMBER, Align.CENTRE)
    if turn.kind not in (PageKind.UPRIGHT, PageKind.ACROSS):
        return
    room = sheet.text_width * 0.44
    pen.text(sheet.left, sheet.head_line, shortened(pen, running.head, NOTE, room), NOTE)
    chapter = shortened(pen, turn.chapter, NOTE, room)
    pen.aligned(sheet.width - sheet.right, sheet.head_line, chapter, NOTE, Align.RIGHT)
    if running.is_draft:
        middle = sheet.left + sheet.text_width / 2
        pen.aligned(middle, sheet.head_line, DRAFT, _DRAFT_HEAD, Align.CENTRE)


def draw_foot(pen: Pen, sheet: Sheet, running: Running, turn: PageTurn, label: str) -> None:
    """Region, year and phase left; the number of the page right."""
    if turn.kind in (PageKind.COVER, PageKind.DECREE):
        return
    foot = shortened(pen, turn.foot or running.foot, NOTE, sheet.text_width * 0.7)
    pen.text(sheet.left, sheet.foot_line, foot, NOTE)
    pen.aligned(sheet.width - sheet.right, sheet.foot_line, label, NOTE, Align.RIGHT)


def shortened(pen: Pen, text: str, style: Type, width: float) -> str:
    """The text, cut at a word with an ellipsis when it is wider than that."""
    face = pen.faces[style.face]
    if len(face.first_lines(text, width / style.size, 1)) <= 1:
        return text
    return face.ending(text, width / style.size)
