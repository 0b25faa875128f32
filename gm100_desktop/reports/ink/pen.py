"""The pen: every mark on every page is made here, so links, tags and print checks have one place each."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from gm100_desktop.reports.house_style import BODY, INK, Type
from gm100_desktop.reports.ink.entries import Entry, EntryKind
from gm100_desktop.reports.ink.pdf_file import Page, PdfFile
from gm100_desktop.reports.ink.pictures import Printable
from gm100_desktop.reports.ink.safe_text import is_plain, safe
from gm100_desktop.reports.ink.typefaces import Typefaces

Point = tuple[float, float]

_ROUND = 0.5523  # a quarter circle as a curve
_KEPT = 20_000  # encoded texts remembered


class Align(StrEnum):
    """To which side text stands."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn; `dash` is on, off in points."""

    width: float = 0.5
    colour: str = INK
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its lower left corner."""

    x: float
    y: float
    width: float
    height: float


class Pen:
    """Draws on one page at a time."""

    def __init__(self, file: PdfFile, faces: Typefaces) -> None:
        self.file = file
        self.faces = faces
        self.entries: list[Entry] = []
        self.body = BODY  # running text as the region wants it
        self.page = file.new_page(0, 0)
        self._codes: dict[tuple[str, str], list[tuple[int, str]]] = {}
        self._out: list[str] = []
        self._in_text = False
        self._style: Type | None = None
        self._stroke: Stroke | None = None
        self._fill = ""

    def open(self, page: Page) -> None:
        """Draw on this page from now on; behind what it already shows."""
        self.page = page
        self._start()

    def close(self) -> None:
        """Put what was drawn on the page."""
        self._graphics()
        self.file.write(self.page, "\n".join(self._out) + "\n")
        self._start()

    def dressed(self, style: Type) -> Type:
        """The style as this report uses it: running text in the size of the region's profile."""
        if self.body is BODY or (style.size, style.leading) != (BODY.size, BODY.leading):
            return style
        return style.sized(self.body.size, self.body.leading)

    def text(self, x: float, y: float, text: str, style: Type) -> None:
        """Write text from its left end on the baseline y."""
        if not self._in_text:
            self._out.append("BT")
            self._in_text = True
        if style is not self._style:
            self._set_style(style)
        if is_plain(text):
            if "\\" in text or "(" in text or ")" in text:
                text = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            self._out.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm ({text}) Tj")
        else:
            self._out.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
            self._coded(text, style)

    def aligned(self, x: float, y: float, text: str, style: Type, align: Align) -> None:
        """Write text whose left end, middle or right end stands at x."""
        if align is not Align.LEFT:
            width = self.width(text, style)
            x -= width if align is Align.RIGHT else width / 2
        self.text(x, y, text, style)

    def width(self, text: str, style: Type) -> float:
        """How wide the text would be."""
        return self.faces[style.face].width(text) * style.size

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: Stroke) -> None:
        """Draw a straight line."""
        self._graphics()
        self._set_stroke(stroke)
        self._out.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def lines(self, ends: Iterable[tuple[Point, Point]], stroke: Stroke) -> None:
        """Draw many straight lines of one kind."""
        drawn = " ".join(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l" for (x1, y1), (x2, y2) in ends)
        if drawn:
            self._graphics()
            self._set_stroke(stroke)
            self._out.append(f"{drawn} S")

    def rect(self, box: Box, fill: str = "", edge: Stroke | None = None) -> None:
        """Draw a rectangle; the edge lies inside it."""
        self._graphics()
        if fill:
            self._set_fill(fill)
            self._out.append(f"{box.x:.2f} {box.y:.2f} {box.width:.2f} {box.height:.2f} re f")
        if edge:
            inset = edge.width / 2
            self._set_stroke(edge)
            x, y = box.x + inset, box.y + inset
            self._out.append(f"{x:.2f} {y:.2f} {box.width - 2 * inset:.2f} {box.height - 2 * inset:.2f} re S")

    def shape(self, points: Sequence[Point], fill: str = "", edge: Stroke | None = None) -> None:
        """Draw a closed polygon."""
        self._path(self._corners(points), fill, edge, closed=True)

    def polyline(self, points: Sequence[Point], stroke: Stroke) -> None:
        """Draw an open line through the points."""
        self._path(self._corners(points), "", stroke, closed=False)

    def circle(self, x: float, y: float, radius: float, fill: str = "", edge: Stroke | None = None) -> None:
        """Draw a circle around a point."""
        handle = radius * _ROUND
        path = f"{x + radius:.2f} {y:.2f} m"
        for c, s, nc, ns in ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)):
            first = f"{x + c * radius - s * handle:.2f} {y + s * radius + c * handle:.2f}"
            second = f"{x + nc * radius + ns * handle:.2f} {y + ns * radius - nc * handle:.2f}"
            path += f" {first} {second} {x + nc * radius:.2f} {y + ns * radius:.2f} c"
        self._path(path, fill, edge, closed=True)

    def curve(self, start: Point, bends: Iterable[tuple[Point, Point, Point]], fill: str) -> None:
        """Fill a shape bounded by Bézier curves."""
        steps = [f"{start[0]:.2f} {start[1]:.2f} m"]
        steps += [" ".join(f"{x:.2f} {y:.2f}" for x, y in bend) + " c" for bend in bends]
        self._path(" ".join(steps), fill, None, closed=True)

    def picture(self, box: Box, ready: Printable) -> None:
        """Draw a picture over the box."""
        name = self.file.picture(ready)
        self.page.pictures.add(name)
        self._graphics()
        place = f"{box.width:.2f} 0 0 {box.height:.2f} {box.x:.2f} {box.y:.2f} cm"
        self._out.append(f"q {place} /{name} Do Q")

    @contextmanager
    def inside(self, box: Box) -> Iterator[None]:
        """Draw only inside the box."""
        self._graphics()
        self._out.append(f"q {box.x:.2f} {box.y:.2f} {box.width:.2f} {box.height:.2f} re W n")
        yield
        self._leave()

    @contextmanager
    def turned(self, x: float, y: float, cosine: float, sine: float) -> Iterator[None]:
        """Draw around a new origin, turned."""
        self._graphics()
        self._out.append(f"q {cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f} {x:.2f} {y:.2f} cm")
        yield
        self._leave()

    def link(self, box: Box, key: str) -> None:
        """Let a click into the box lead to the target of that key; without a target it stays plain."""
        self.page.links.append(((box.x, box.y, box.x + box.width, box.y + box.height), key))

    def target(self, key: str, x: float, top: float) -> None:
        """Let links of that key lead here."""
        self.file.target(key, self.page, x, top)

    def enter(self, kind: EntryKind, label: str, title: str, top: float) -> None:
        """Name this place in contents and bookmarks; it begins at `top` of the page."""
        key = f"{kind}-{len(self.entries) + 1}"
        self.target(key, 0, top)
        self.entries.append(Entry(kind, label, title, key, self.page))

    def _start(self) -> None:
        self._out = []
        self._in_text = False
        self._forget()

    def _forget(self) -> None:
        self._style = self._stroke = None
        self._fill = ""

    def _graphics(self) -> None:
        if self._in_text:
            self._out.append("ET")
            self._in_text = False

    def _leave(self) -> None:
        self._graphics()
        self._out.append("Q")
        self._forget()

    def _path(self, path: str, fill: str, edge: Stroke | None, *, closed: bool) -> None:
        self._graphics()
        if fill:
            self._set_fill(fill)
        if edge:
            self._set_stroke(edge)
        end = {(True, True): "b", (True, False): "f", (False, True): "s" if closed else "S"}
        self._out.append(f"{path} {end[bool(fill), edge is not None]}")

    @staticmethod
    def _corners(points: Sequence[Point]) -> str:
        (x, y), *others = points
        return f"{x:.2f} {y:.2f} m " + " ".join(f"{x:.2f} {y:.2f} l" for x, y in others)

    def _set_style(self, style: Type) -> None:
        name = self.file.font(self.faces[style.face].font, 0)
        self._out.append(f"{name} {style.size:g} Tf")
        self._set_fill(style.colour)
        self._style = style

    def _set_fill(self, colour: str) -> None:
        if colour != self._fill:
            self._out.append(f"{_channels(colour)} rg")
            self._fill = colour
            self._style = None

    def _set_stroke(self, stroke: Stroke) -> None:
        if stroke is not self._stroke:
            dash = " ".join(f"{part:g}" for part in stroke.dash)
            self._out.append(f"{_channels(stroke.colour)} RG {stroke.width:g} w [{dash}] 0 d")
            self._stroke = stroke

    def _coded(self, text: str, style: Type) -> None:
        """Text with signs beyond ASCII: each stretch in the subset that has them."""
        current = 0
        for subset, code in self._chunks(text, style):
            if subset != current:
                name = self.file.font(self.faces[style.face].font, subset)
                self._out.append(f"{name} {style.size:g} Tf")
                self._style, current = None, subset
            self._out.append(f"<{code}> Tj")

    def _chunks(self, text: str, style: Type) -> list[tuple[int, str]]:
        key = (style.face, text)
        known = self._codes.get(key)
        if known is None:
            if len(self._codes) >= _KEPT:
                self._codes.clear()
            face = self.faces[style.face]
            codes = self.file.encoded(face.font, safe(text, face.glyphs))
            known = self._codes[key] = [(subset, chunk.hex()) for subset, chunk in codes]
        return known


def _channels(colour: str) -> str:
    """'#1B232C' as the three numbers of a PDF colour."""
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))
