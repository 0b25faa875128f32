"""Running text as stretches of one style, and its breaking into lines."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.evidence import EvidenceMark, Marks
from gm100_desktop.reports.house_style import MARK, Type
from gm100_desktop.reports.ink.pen import Box, Pen

NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; `link` is the key of the place a click leads to."""

    text: str
    style: Type
    link: str = ""


@dataclass(slots=True)
class Word:
    """A part of a line that is never broken: one or more stretches without a space between them."""

    parts: list[tuple[Run, str, float]]
    width: float
    space: float  # width of the space in front of it


Laid = list[tuple[float, str, Run, float]]
"""A laid line: offset from the left, text, its run, width."""


@dataclass(slots=True)
class LaidLine:
    """One line of running text, ready to be written."""

    parts: Laid
    width: float
    is_last: bool = False


def mark_key(code: str) -> str:
    """The key of a document's row in the evidence register."""
    return f"bukti-{code}"


def mark_text(mark: EvidenceMark) -> str:
    """'[B-014 hlm 3]', held together."""
    cited = f" hlm {mark.page}" if mark.page else ""
    return f"[{mark.code}{cited}]".replace(" ", NO_BREAK)


def mark_runs(marks: Marks, style: Type = MARK) -> list[Run]:
    """The marks behind a statement, each a link into the register."""
    return [Run(f" {mark_text(mark)}", style, mark_key(mark.code)) for mark in marks]


def prose(text: str, style: Type, marks: Marks = ()) -> list[Run]:
    """A statement with its marks; they stand in front of the full stop."""
    if not marks:
        return [Run(text, style)]
    ends = text.endswith(".")
    mark_style = Type(min(style.size, MARK.size), style.leading, MARK.face, MARK.colour)
    tail = [Run(".", style)] if ends else []
    return [Run(text[:-1] if ends else text, style), *mark_runs(marks, mark_style), *tail]


def lay(pen: Pen, runs: list[Run], width: float, indent: float = 0.0) -> list[LaidLine]:
    """The runs in lines no wider than `width`; the first line is `indent` narrower."""
    lines: list[LaidLine] = []
    line: list[Word] = []
    used, room = 0.0, width - indent
    for word in _words(pen, runs, width - indent):
        gap = word.space if line else 0.0
        if line and used + gap + word.width > room + 0.01:
            lines.append(_laid(line, used))
            line, used, room, gap = [], 0.0, width, 0.0
        line.append(word)
        used += gap + word.width
    if line:
        lines.append(_laid(line, used))
    if lines:
        lines[-1].is_last = True
    return lines


def _words(pen: Pen, runs: list[Run], widest: float) -> list[Word]:
    words: list[Word] = []
    glued = False
    for run in runs:
        face, size = pen.faces[run.style.face], run.style.size
        if run.text[:1] == " ":
            glued = False
        for text in face.words(run.text):
            width = face.width(text) * size
            chunks = [(text, width)]
            if width > widest:
                chunks = [(part, wide * size) for part, wide in face.broken(text, widest / size)]
            for part, wide in chunks:
                if glued and words:
                    words[-1].parts.append((run, part, wide))
                    words[-1].width += wide
                else:
                    words.append(Word([(run, part, wide)], wide, face.space * size))
                glued = False
        glued = run.text[-1:] != " "
    return words


def _laid(words: list[Word], width: float) -> LaidLine:
    """Words of one run that follow each other are written as one text."""
    parts: Laid = []
    x = 0.0
    for index, word in enumerate(words):
        x += word.space if index else 0.0
        for run, text, wide in word.parts:
            if parts and parts[-1][2] is run:
                start, before, _, _ = parts[-1]
                joined = f"{before} {text}" if x > start + parts[-1][3] + 0.001 else f"{before}{text}"
                parts[-1] = (start, joined, run, x + wide - start)
            else:
                parts.append((x, text, run, wide))
            x += wide
    return LaidLine(parts, width)


def write(pen: Pen, line: LaidLine, x: float, baseline: float) -> None:
    """Write a laid line and make its links."""
    for offset, text, run, width in line.parts:
        pen.text(x + offset, baseline, text, run.style)
        if run.link:
            pen.link(Box(x + offset, baseline - 2, width, run.style.size + 2), run.link)
