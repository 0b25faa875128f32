"""A paragraph of running text."""

from dataclasses import dataclass, field, replace

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.reports.house_style import AIR_PARAGRAPH, BODY, Type
from gm100_desktop.reports.ink.pen import Align, Pen
from gm100_desktop.reports.ink.typefaces import CUT
from gm100_desktop.reports.pieces.piece import Piece, Placed, Spot
from gm100_desktop.reports.pieces.runs import LaidLine, Run, lay, prose, write
from gm100_desktop.reports.sheet import WIDEST_TEXT, column_left

_TOGETHER = 2  # lines that stay together at the foot and at the head of a page


@dataclass
class Text(Piece):
    """Running text; starts in one of the four columns and never runs wider than the eye follows."""

    runs: list[Run]
    column: int = 1
    align: Align = Align.LEFT
    before: float = AIR_PARAGRAPH
    keep: bool = False
    is_heading: bool = False
    justified: bool = False
    indent: float = 0.0
    most: int = 0  # lines at most, the last one ends in an ellipsis; 0 for no limit
    laid: list[LaidLine] = field(default_factory=list)
    laid_width: float = -1.0

    def lines(self, pen: Pen, width: float) -> list[LaidLine]:
        """The laid lines at that width, counted from the column it starts in."""
        width = min(width - column_left(width, self.column), WIDEST_TEXT)
        if width != self.laid_width:
            dressed = [replace(run, style=pen.dressed(run.style)) for run in self.runs]
            laid = lay(pen, dressed, width, self.indent)
            self.laid = self._limited(pen, laid, width) if self.most else laid
            self.laid_width = width
        return self.laid

    def least(self, pen: Pen, width: float) -> float:
        """Two lines, or all of a short paragraph; three when the third would be left alone."""
        lines = len(self.lines(pen, width))
        return self._style(pen).leading * (lines if lines <= _TOGETHER + 1 else _TOGETHER)

    def whole(self, pen: Pen, width: float) -> float:
        """The height of the whole text."""
        return self._style(pen).leading * len(self.lines(pen, width))

    def place(self, pen: Pen, spot: Spot) -> Placed:
        """Write the lines that fit; at least two stay together on either side."""
        lines = self.lines(pen, spot.width)
        fits = int((spot.room + 0.01) / self._style(pen).leading)
        if fits < len(lines):
            fits = max(min(fits, len(lines) - _TOGETHER), 1)
        self._write(pen, spot, lines[:fits])
        rest = lines[fits:]
        return Placed(
            min(fits, len(lines)) * self._style(pen).leading, self._continued(rest) if rest else None
        )

    def _style(self, pen: Pen) -> Type:
        return pen.dressed(self.runs[0].style) if self.runs else BODY

    def _write(self, pen: Pen, spot: Spot, lines: list[LaidLine]) -> None:
        left = spot.x + column_left(spot.width, self.column)
        baseline = spot.top - self._style(pen).rise
        for index, line in enumerate(lines):
            first = self.indent if index == 0 and line is self.laid[0] else 0.0
            self._one(
                pen, line, left + first, baseline - index * self._style(pen).leading, self.laid_width - first
            )

    def _one(self, pen: Pen, line: LaidLine, x: float, baseline: float, width: float) -> None:
        if self.justified and not line.is_last:
            line = _stretched(pen, line, width)
        elif self.align is Align.RIGHT:
            x += width - line.width
        elif self.align is Align.CENTRE:
            x += (width - line.width) / 2
        write(pen, line, x, baseline)

    def _continued(self, lines: list[LaidLine]) -> "Text":
        return replace(self, before=0.0, indent=0.0, most=0, laid=lines)

    def _limited(self, pen: Pen, lines: list[LaidLine], width: float) -> list[LaidLine]:
        if len(lines) <= self.most:
            return lines
        kept = lines[: self.most]
        start, text, run, _ = kept[-1].parts[-1]
        face, size = pen.faces[run.style.face], run.style.size
        cut = Run(face.ending(f"{text} {CUT * 3}", (width - start) / size), run.style)
        kept[-1].parts[-1] = (start, cut.text, cut, pen.width(cut.text, cut.style))
        kept[-1].is_last = True
        return kept


def _stretched(pen: Pen, line: LaidLine, width: float) -> LaidLine:
    """The line with its words set apart to the full width."""
    words = [(run, word) for _, text, run, _ in line.parts for word in text.split(" ") if word]
    gaps = len(words) - 1
    if gaps < 1:
        return line
    wide = [pen.width(word, run.style) for run, word in words]
    gap = (width - sum(wide)) / gaps
    parts, x = [], 0.0
    for (run, word), own in zip(words, wide, strict=True):
        parts.append((x, word, run, own))
        x += own + gap
    return LaidLine(parts, width)


def paragraph(text: str, marks: Marks = (), style: Type = BODY, column: int = 2) -> Text:
    """One paragraph of a chapter with the proof of what it says."""
    return Text(prose(text, style, marks), column)
