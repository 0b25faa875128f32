"""The floor: the common work on a plain reportlab canvas, every line placed by hand."""

from pathlib import Path

from report_rows import Section, Texts, work
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from gm100_desktop.assets import asset

LEFT, RIGHT, TOP, BOTTOM = 30 * mm, 20 * mm, 20 * mm, 25 * mm
SIZE, LEADING, AIR = 7, 8.5, 7
PLAIN, BOLD = "Plain", "Bold"


class NumberedCanvas(Canvas):  # type: ignore[misc]
    """Keeps the pages until their number is known."""

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)
        self._kept: list[dict[str, object]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, state in enumerate(self._kept, 1):
            self.__dict__.update(state)
            self.setFont(PLAIN, 8)
            self.drawRightString(A4[0] - RIGHT, 13 * mm, f"Halaman {number} dari {len(self._kept)}")
            super().showPage()
        super().save()


def wrapped(text: str, width: float) -> list[str]:
    """The text in lines; short texts are one line and are measured once."""
    if pdfmetrics.stringWidth(text, PLAIN, SIZE) <= width:
        return [text]
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and pdfmetrics.stringWidth(longer, PLAIN, SIZE) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


class Report:
    """The pen and where it stands."""

    def __init__(self, target: Path) -> None:
        self.canvas = NumberedCanvas(
            str(target), pagesize=A4, initialFontName=PLAIN, pageCompression=1, invariant=1
        )
        self.y = A4[1] - TOP
        self.entries: list[tuple[str, int]] = []
        self.page = 1

    def turn(self) -> None:
        self.canvas.showPage()
        self.page += 1
        self.y = A4[1] - TOP

    def section(self, section: Section) -> None:
        if section.level == 1 and self.y < A4[1] - TOP:
            self.turn()
        if self.y - 60 < BOTTOM:
            self.turn()
        if section.title:
            self.canvas.setFont(BOLD, 11)
            self.y -= 16
            self.canvas.drawString(LEFT, self.y, section.title)
            key = f"s{len(self.entries)}"
            self.canvas.bookmarkHorizontal(key, 0, self.y)
            self.canvas.addOutlineEntry(section.title, key, 0)
            self.entries.append((section.title, self.page))
        self.head(section)
        for row in section.rows:
            self.row(section, row)
        self.y -= 6

    def head(self, section: Section) -> None:
        self.y -= AIR
        self.canvas.line(LEFT, self.y, A4[0] - RIGHT, self.y)
        self.canvas.setFont(BOLD, SIZE)
        self.y -= LEADING
        x = LEFT
        for title, width, is_right in zip(section.head, section.widths, section.right, strict=True):
            self.place(title, x, width * mm, is_right)
            x += width * mm
        self.y -= AIR
        self.canvas.line(LEFT, self.y, A4[0] - RIGHT, self.y)

    def row(self, section: Section, row: Texts) -> None:
        cells = [wrapped(text, width * mm - 4) for text, width in zip(row, section.widths, strict=True)]
        height = max(len(cell) for cell in cells) * LEADING + AIR
        if self.y - height < BOTTOM:
            self.turn()
            self.head(section)
        self.canvas.setFont(PLAIN, SIZE)
        x = LEFT
        top = self.y
        for lines, width, is_right in zip(cells, section.widths, section.right, strict=True):
            self.y = top
            for line in lines:
                self.y -= LEADING
                self.place(line, x, width * mm, is_right)
            x += width * mm
        self.y = top - height
        self.canvas.line(LEFT, self.y, A4[0] - RIGHT, self.y)

    def place(self, text: str, x: float, width: float, is_right: bool) -> None:
        if is_right:
            self.canvas.drawRightString(x + width - 2, self.y, text)
        else:
            self.canvas.drawString(x + 2, self.y, text)

    def contents(self) -> None:
        self.turn()
        self.canvas.setFont(PLAIN, 9)
        for title, page in self.entries:
            if self.y - 14 < BOTTOM:
                self.turn()
                self.canvas.setFont(PLAIN, 9)
            self.y -= 14
            self.canvas.drawString(LEFT, self.y, title)
            self.canvas.drawRightString(A4[0] - RIGHT, self.y, str(page))


def main(target: Path, times: int) -> None:
    """Write the report."""
    for name, face in ((PLAIN, "LiberationSans-Regular"), (BOLD, "LiberationSans-Bold")):
        pdfmetrics.registerFont(TTFont(name, str(asset("fonts", f"{face}.ttf"))))
    report = Report(target)
    for section in work(times):
        report.section(section)
    report.contents()
    report.turn()
    report.canvas.save()
