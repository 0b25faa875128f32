"""Signature blocks: one, two (names on one baseline), and the empty box for an electronic signature."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.setting import Signatory, Signature
from gm100_desktop.domain.wording import nip_text, tanggal
from gm100_desktop.reports.house_style import AIR_SECTION, BLACK, MM, Face, Type
from gm100_desktop.reports.ink.pen import Align, Box, Pen, Stroke
from gm100_desktop.reports.pieces.heading import balanced, limited, write_lines
from gm100_desktop.reports.pieces.piece import Block

SIGNED = Type(11, 14, colour=BLACK)
_DECREE = Type(12, 16, Face.SERIF, BLACK)
_SMALL = Type(9, 11.5, colour=BLACK)
_LEFT = 88 * MM  # from the text edge
_WIDE = 72 * MM
_BOX = (60 * MM, 25 * MM)
_ROOM = 22 * MM
_DASHED = Stroke(0.6, BLACK, (2.2, 1.8))
ELECTRONIC = "Ditandatangani secara elektronik oleh"


@dataclass
class SignatureBlock(Block):
    """Who signs, right; with a superior left under 'Mengetahui,'."""

    signature: Signature
    before: float = AIR_SECTION
    style: Type = SIGNED

    def height(self, pen: Pen, width: float) -> float:
        """Words above, room to sign, words below."""
        feet = max(self._foot_height(pen, one) for one in self._signatories())
        return self._head_height(pen) + self._room() + feet

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw one or two columns; both names stand on one baseline."""
        names = top - self._head_height(pen) - self._room()
        right = x + min(_LEFT, max(width - _WIDE, 0))
        self._column(pen, right, top, names, self.signature.maker)
        if self.signature.superior:
            self._column(pen, x, top, names, self.signature.superior)

    def _column(self, pen: Pen, x: float, top: float, names: float, signatory: Signatory) -> None:
        opening, role = self._opening(pen, signatory), self._role(pen, signatory)
        if self.signature.is_electronic:
            write_lines(pen, x, top, opening, self.style)
            pen.rect(Box(x, names, *_BOX), edge=_DASHED)
            names -= write_lines(pen, x, names - 3, [ELECTRONIC], _SMALL) + 3
            names -= write_lines(pen, x, names, role, self.style)
        else:
            write_lines(pen, x, top, [*opening, *role], self.style)
        self._foot(pen, x, names, signatory)

    def _foot(self, pen: Pen, x: float, top: float, signatory: Signatory) -> None:
        bold = self.style.bold()
        lines = limited(pen, signatory.name, bold, _WIDE)
        for index, line in enumerate(lines):
            baseline = top - bold.rise - index * bold.leading
            pen.text(x, baseline, line, bold)
            if not self.signature.is_electronic:
                under = baseline - 1.6
                pen.line(x, under, x + pen.width(line, bold), under, Stroke(0.7, BLACK))
        write_lines(pen, x, top - len(lines) * bold.leading, self._below(pen, signatory), self.style)

    def _below(self, pen: Pen, signatory: Signatory) -> list[str]:
        nip = f"NIP {nip_text(signatory.nip)}" if signatory.nip and not self.signature.is_electronic else ""
        return [line for text in (signatory.rank, nip) for line in limited(pen, text, self.style, _WIDE, 2)]

    def _opening(self, pen: Pen, signatory: Signatory) -> list[str]:
        """Place and date above the maker, 'Mengetahui,' above the superior."""
        if signatory is self.signature.superior:
            return ["Mengetahui,"]
        place, date = self.signature.place, self.signature.date
        dated = ", ".join(part for part in (place, tanggal(date) if date else "") if part)
        return limited(pen, dated, self.style, _WIDE, 4)

    def _role(self, pen: Pen, signatory: Signatory) -> list[str]:
        """For whom, and the position with its comma."""
        texts = [*signatory.on_behalf, f"{signatory.position.rstrip(',')},"]
        return [line for text in texts for line in balanced(pen, text, self.style, _WIDE)]

    def _head_height(self, pen: Pen) -> float:
        """Of the taller column, above the room to sign."""
        above = []
        for one in self._signatories():
            lines = self._opening(pen, one)
            above.append(
                len(lines) if self.signature.is_electronic else len(lines) + len(self._role(pen, one))
            )
        return max(above) * self.style.leading

    def _foot_height(self, pen: Pen, signatory: Signatory) -> float:
        names = limited(pen, signatory.name, self.style.bold(), _WIDE)
        lines = len(names) + len(self._below(pen, signatory))
        if self.signature.is_electronic:
            return (lines + len(self._role(pen, signatory))) * self.style.leading + _SMALL.leading + 3
        return lines * self.style.leading

    def _signatories(self) -> list[Signatory]:
        return [one for one in (self.signature.maker, self.signature.superior) if one]

    def _room(self) -> float:
        return _BOX[1] + 1 * MM if self.signature.is_electronic else _ROOM


@dataclass
class DecreeSignature(Block):
    """The head of region under a decree: capitals, no line, no NIP, in the middle of the right half."""

    signatory: Signatory
    style: Type = _DECREE
    before: float = AIR_SECTION

    def height(self, pen: Pen, width: float) -> float:
        """Position, room to sign, name."""
        lines = self._lines(pen, width)
        return sum(len(part) for part in lines) * self.style.leading + _ROOM

    def paint(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Write both, centred."""
        position, name = self._lines(pen, width)
        middle = x + width * 0.75
        self._centred(pen, middle, top, position)
        self._centred(pen, middle, top - len(position) * self.style.leading - _ROOM, name)

    def _lines(self, pen: Pen, width: float) -> tuple[list[str], list[str]]:
        signatory, half = self.signatory, width / 2
        texts = [*signatory.on_behalf, f"{signatory.position.rstrip(',')},"]
        position = [line for text in texts for line in limited(pen, text.upper(), self.style, half, 4)]
        return position, limited(pen, signatory.name.upper(), self.style, half, 4)

    def _centred(self, pen: Pen, x: float, top: float, lines: list[str]) -> None:
        for index, line in enumerate(lines):
            pen.aligned(x, top - self.style.rise - index * self.style.leading, line, self.style, Align.CENTRE)
