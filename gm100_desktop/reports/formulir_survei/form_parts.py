"""The parts of a survey form: title, lines for the respondent, what 0 and 4 mean, statements with boxes."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.domain.briefs.survey import StatementBrief, SurveyedBrief
from gm100_desktop.domain.survey import LEAST, MEANING, MOST
from gm100_desktop.reports.house_style import BLACK, FORM_HEAD, MM, RULE_FORM, Face, Type
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.pieces.heading import limited, write_lines
from gm100_desktop.reports.pieces.piece import Block

_TITLE = Type(14, 18, Face.SANS_BOLD, BLACK)
_NAME = Type(12, 15.5, Face.SANS_BOLD, BLACK)
_TOLD = Type(11, 14, colour=BLACK)
_FIELD = Type(10, 12.6, colour=BLACK)
_HEADS = Type(10, 12.6, Face.SANS_BOLD, BLACK)
_BAND = Type(10, 12.6, Face.SANS_BOLD, BLACK)
_CELL = Type(10, 12.6, colour=BLACK)
_DIGIT = Type(9, 11, colour=BLACK)
_GRID = Stroke(RULE_FORM, BLACK)
_LINE = Stroke(0.4, BLACK)
_PAD = 1.6 * MM
_NUMBER, _BOX_COLUMN, _BOX, _TICK = 9 * MM, 8.6 * MM, 5.4 * MM, 3.6 * MM
_LABEL = 32 * MM
_FIELD_ROWS = (9.5, 9, 8.2, 7.4)  # mm at each step the page is tightened
_ROW_AIR = (3.2, 2.4, 1.6, 1.0)
_ROW_LEAST = (12.5, 11, 9, 7)
_MOST_LINES = (3, 3, 2, 2)
_SCORES = range(LEAST, MOST + 1)
CONFIDENCE = "Nama dan kontak dirahasiakan dan tidak dicetak di laporan mana pun."
_EMPTY = "…………………………………………………"


@dataclass
class FormHead(Block):
    """Title, dimension, region and round, centred."""

    title: str
    name: str
    told: str

    def height(self, pen: Pen, width: float) -> float:
        """Three kinds of lines."""
        told = len(limited(pen, self.told, _TOLD, width, 2)) * _TOLD.leading
        name = len(limited(pen, self.name, _NAME, width, 2)) * _NAME.leading
        return _TITLE.leading + name + told

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write them."""
        pen.enter(EntryKind.CHAPTER, "", self.name, top)
        middle = x + width / 2
        pen.aligned(middle, top - _TITLE.rise, self.title, _TITLE, Align.CENTRE)
        top -= _TITLE.leading
        for text, style in ((self.name, _NAME), (self.told, _TOLD)):
            for line in limited(pen, text, style, width, 2):
                pen.aligned(middle, top - style.rise, line, style, Align.CENTRE)
                top -= style.leading


@dataclass
class FormFields(Block):
    """Who answers, with lines to write on and boxes to tick; below it who asks, and when."""

    step: int
    before: float = 4 * MM

    def height(self, pen: Pen, width: float) -> float:
        """Five rows."""
        return 5 * self._row

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw two columns of fields."""
        half = (width - 6 * MM) / 2
        right = x + half + 6 * MM
        rows = (
            (("Nama atau inisial", ()), ("Nomor responden", ())),
            (("Umur", ()), ("Jenis kelamin", ("Laki-laki", "Perempuan"))),
            (("Pekerjaan", ()), ("Kontak (bila mau)", ())),
            (("Pengguna layanan", ("Ya", "Tidak")), ("Layanan dipakai", ())),
            (("Tanggal", ()), ("Petugas survei", ())),
        )
        for at, (one, other) in enumerate(rows):
            base = top - (at + 1) * self._row + 2 * MM
            self._field(pen, (x, base, half), *one)
            self._field(pen, (right, base, half), *other)

    @property
    def _row(self) -> float:
        return _FIELD_ROWS[self.step] * MM

    @staticmethod
    def _field(pen: Pen, place: tuple[float, float, float], label: str, ticks: Sequence[str]) -> None:
        x, base, width = place
        pen.text(x, base, label, _FIELD)
        left = x + _LABEL
        if not ticks:
            pen.line(left, base - 1, x + width, base - 1, _LINE)
        for word in ticks:
            pen.rect(Box(left, base - 0.6, _TICK, _TICK), edge=_GRID)
            pen.text(left + _TICK + 1.2 * MM, base, word, _FIELD)
            left += _TICK + 1.2 * MM + pen.width(word, _FIELD) + 3.4 * MM


@dataclass
class FormScale(Block):
    """What is to be done, what 0 and 4 mean, and what becomes of the name."""

    before: float = 3 * MM

    def height(self, pen: Pen, width: float) -> float:
        """Its lines."""
        return len(self._lines(pen, width)) * _FIELD.leading

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write them."""
        write_lines(pen, x, top, self._lines(pen, width), _FIELD)

    @staticmethod
    def _lines(pen: Pen, width: float) -> list[str]:
        told = " … ".join(f"{score} = {words}" for score, words in MEANING.items())
        words = f"Beri tanda silang pada satu kotak untuk setiap pernyataan: {told}. {CONFIDENCE}"
        return limited(pen, words, _FIELD, width, 4)


@dataclass
class FormTable(Block):
    """The statements under their sub-dimensions, five boxes each."""

    parts: Sequence[SurveyedBrief]
    step: int
    before: float = 3 * MM

    def height(self, pen: Pen, width: float) -> float:
        """Head, bands and rows."""
        return self._head() + sum(
            self._band(pen, part, width) + sum(self._row(pen, one, width) for one in part.statements)
            for part in self.parts
        )

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw everything from the head down, then the grid over it."""
        boxes = x + width - len(_SCORES) * _BOX_COLUMN
        levels, bare = [top], []
        y = self._paint_head(pen, x, top, width, boxes)
        bare.append((top, y))
        for part in self.parts:
            levels.append(y)
            below = y - self._band(pen, part, width)
            pen.rect(Box(x, below, width, y - below), FORM_HEAD)
            write_lines(pen, x + _PAD, y - _PAD, self._band_lines(pen, part, width), _BAND)
            start, y = below, below
            levels.append(y)
            for one in part.statements:
                y = self._paint_row(pen, one, (x, y, width), boxes)
                levels.append(y)
            bare.append((start, y))
        pen.lines((((x, level), (x + width, level)) for level in levels), _GRID)
        uprights = (x + _NUMBER, boxes)
        pen.lines((((at, upper), (at, lower)) for at in uprights for upper, lower in bare), _GRID)
        pen.lines((((at, top), (at, y)) for at in (x, x + width)), _GRID)

    def _paint_head(self, pen: Pen, x: float, top: float, width: float, boxes: float) -> float:
        y = top - self._head()
        pen.rect(Box(x, y, width, top - y), FORM_HEAD)
        base = (top + y) / 2 - 3.6
        pen.aligned(x + _NUMBER / 2, base, "No", _HEADS, Align.CENTRE)
        pen.aligned((x + _NUMBER + boxes) / 2, base, "Pernyataan", _HEADS, Align.CENTRE)
        pen.aligned((boxes + x + width) / 2, base, "Jawaban", _HEADS, Align.CENTRE)
        return y

    def _paint_row(
        self, pen: Pen, one: StatementBrief, place: tuple[float, float, float], boxes: float
    ) -> float:
        x, top, width = place
        height = self._row(pen, one, width)
        lines = self._lines(pen, one, width)
        first = top - (height - len(lines) * _CELL.leading) / 2
        pen.aligned(x + _NUMBER / 2, first - _CELL.rise, str(one.number), _CELL, Align.CENTRE)
        write_lines(pen, x + _NUMBER + _PAD, first, lines, _CELL)
        for score in _SCORES:
            left = boxes + score * _BOX_COLUMN + (_BOX_COLUMN - _BOX) / 2
            pen.rect(Box(left, top - height / 2 - _BOX / 2, _BOX, _BOX), edge=_GRID)
            pen.aligned(left + _BOX / 2, top - height / 2 - 3.2, str(score), _DIGIT, Align.CENTRE)
        return top - height

    def _head(self) -> float:
        return _HEADS.leading + 2 * _PAD

    def _band(self, pen: Pen, part: SurveyedBrief, width: float) -> float:
        return len(self._band_lines(pen, part, width)) * _BAND.leading + 2 * _PAD

    def _band_lines(self, pen: Pen, part: SurveyedBrief, width: float) -> list[str]:
        return limited(pen, f"{part.name} · program {part.programme or _EMPTY}", _BAND, width - 2 * _PAD, 2)

    def _row(self, pen: Pen, one: StatementBrief, width: float) -> float:
        text = len(self._lines(pen, one, width)) * _CELL.leading + 2 * _ROW_AIR[self.step] * MM / 2
        return max(text, _ROW_LEAST[self.step] * MM)

    def _lines(self, pen: Pen, one: StatementBrief, width: float) -> list[str]:
        room = width - _NUMBER - len(_SCORES) * _BOX_COLUMN - 2 * _PAD
        return limited(pen, one.text, _CELL, room, _MOST_LINES[self.step])
