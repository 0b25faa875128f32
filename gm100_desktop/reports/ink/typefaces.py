"""The shipped faces: read when first used, once per document; they measure and wrap text."""

from io import BytesIO
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont

from gm100_desktop.assets import asset_bytes
from gm100_desktop.reports.house_style import Face
from gm100_desktop.reports.ink.safe_text import is_plain, safe

Line = tuple[str, float]
"""A line of text and its width at 1 point."""

_KEPT = 16_000  # distinct words remembered per face
CUT = "…"
_LONGEST_LINE = 600  # no sheet holds more signs in a line
_BREAKS = frozenset("-/_.@&?=,;:")


class Typeface:
    """One face, with the width of every word it met."""

    def __init__(self, face: Face) -> None:
        self.font: Any = TTFont(face.value, BytesIO(asset_bytes("fonts", f"{face}.ttf")))
        shape = self.font.face
        self.glyphs: dict[int, int] = shape.charToGlyph
        widths: dict[int, float] = shape.charWidths
        self._advance = {chr(code): width / 1000 for code, width in widths.items()}
        self._words: dict[str, float] = {}
        self.space = self._advance[" "]
        self.measured = 0

    def width(self, text: str) -> float:
        """The width of the text at 1 point."""
        known = self._words.get(text)
        return self._measure(text) if known is None else known

    def _measure(self, text: str) -> float:
        self.measured += 1
        if len(self._words) >= _KEPT:
            self._words.clear()
        width = sum(map(self._advance.__getitem__, safe(text, self.glyphs)))
        self._words[text] = width
        return width

    def words(self, text: str) -> list[str]:
        """The words of the text; a no-break space holds two together."""
        plain = text if is_plain(text) else safe(text, self.glyphs)
        return [word for word in plain.split(" ") if word] if " " in plain else [plain] if plain else []

    def wrap(self, text: str, width: float) -> list[Line]:
        """The text in lines no wider than that many points at 1 point; words wider than a line are broken."""
        lines: list[Line] = []
        line: list[str] = []
        used = 0.0
        for word in self.words(text):
            needed = self.width(word)
            if line and used + self.space + needed <= width:
                line.append(word)
                used += self.space + needed
                continue
            if line:
                lines.append((" ".join(line), used))
            if needed > width:
                *full, (word, needed) = self.broken(word, width)  # noqa: PLW2901 - the tail is the word that goes on
                lines.extend(full)
            line, used = [word], needed
        if line:
            lines.append((" ".join(line), used))
        return lines

    def first_lines(self, text: str, width: float, most: int) -> list[Line]:
        """As many lines as asked for, and one more when there are more; the rest is not even looked at."""
        return self.wrap(text[: (most + 1) * _LONGEST_LINE], width)[: most + 1]

    def ending(self, text: str, width: float) -> str:
        """The beginning of the text that fits with an ellipsis behind it; cut at a word."""
        lines = self.first_lines(text, width - self.width(CUT), 1)
        return f"{lines[0][0].rstrip(' ,.;:')}{CUT}" if lines else CUT

    def broken(self, word: str, width: float) -> list[Line]:
        """A word too wide for a line in parts, cut behind a sign of its own where there is one."""
        parts: list[Line] = []
        start, used, cut = 0, 0.0, 0
        for index, sign in enumerate(word):
            step = self.width(sign)
            if used + step > width and index > start:
                end = cut if cut > start + (index - start) // 2 else index
                parts.append((word[start:end], self.width(word[start:end])))
                start, used = end, sum(self.width(later) for later in word[end:index])
            used += step
            if sign in _BREAKS:
                cut = index + 1
        parts.append((word[start:], self.width(word[start:])))
        return parts


class Typefaces:
    """All faces of one document."""

    def __init__(self) -> None:
        self._faces: dict[Face, Typeface] = {}

    def __getitem__(self, face: Face) -> Typeface:
        """The face, read now if it was not used before."""
        found = self._faces.get(face)
        if found is None:
            found = self._faces[face] = Typeface(face)
        return found
