"""A finished PDF onto paper: the printer is told the exact paper, and asked again what it made of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.job import Step

if TYPE_CHECKING:
    from gm100_desktop.ui.preview.pdf_pages import PdfPages

DPI = 300
TOLERANCE_MM = 1.0
NAMES = {(210, 297): "A4", (215, 330): "F4"}


def printer_for(paper: QSizeF, title: str) -> QPrinter:
    """A printer set to that paper exactly; Qt's fuzzy match would make F4 a German fanfold."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    set_paper(printer, paper)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return printer


def set_paper(printer: QPrinter, paper: QSizeF) -> None:
    """The printer shall use that paper, upright or across as it is given."""
    upright = QSizeF(min(paper.width(), paper.height()), max(paper.width(), paper.height()))
    match = QPageSize.SizeMatchPolicy.ExactMatch
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Millimeter, paper_name(paper), match))
    across = paper.width() > paper.height()
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    )


def other_paper(printer: QPrinter, paper: QSizeF) -> str:
    """Name of the paper the printer has taken instead; '' when it is the one that was wanted."""
    size = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    wanted = sorted((paper.width(), paper.height()))
    taken = sorted((size.width(), size.height()))
    fits = all(abs(one - other) <= TOLERANCE_MM for one, other in zip(wanted, taken, strict=True))
    return "" if fits else paper_name(size)


def paper_name(paper: QSizeF) -> str:
    """'F4', 'A4', or the size itself."""
    short, long = sorted((paper.width(), paper.height()))
    for (width, height), name in NAMES.items():
        if abs(short - width) <= TOLERANCE_MM and abs(long - height) <= TOLERANCE_MM:
            return name
    return f"{round(short)} × {round(long)} mm"


def ask_printer(printer: QPrinter, pages: int, parent: QWidget) -> bool:
    """Whether the person has chosen a printer, in the system's own dialog."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, pages)
    return bool(dialog.exec())


def print_pages(pages: "PdfPages", printer: QPrinter, step: Step) -> None:
    """The chosen pages are handed to the printer, from a thread of ours; KnownProblem when it takes none."""
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownProblem("Pencetak tidak dapat dipakai.", "Periksa pencetaknya, lalu cetak lagi.")
    own = pages.again()
    try:
        _print_each(own, printer, painter, step)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
        own.close()


def _print_each(pages: "PdfPages", printer: QPrinter, painter: QPainter, step: Step) -> None:
    numbers = _chosen(pages, printer)
    for place, number in enumerate(numbers):
        step(place * 100 // len(numbers), f"halaman {place + 1} dari {len(numbers)}")
        if place:
            printer.newPage()
        _paint(pages, number, painter, printer)


def _chosen(pages: "PdfPages", printer: QPrinter) -> range:
    first = max(printer.fromPage(), 1)
    return range(first - 1, min(printer.toPage() or pages.count, pages.count))


def _paint(pages: "PdfPages", number: int, painter: QPainter, printer: QPrinter) -> None:
    resolution = printer.resolution()
    area = printer.pageLayout().fullRectPixels(resolution)
    picture = pages.picture_at(number, min(DPI, resolution))
    size = picture.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(_centred(size, area), picture)


def _centred(size: QSize, area: QRect) -> QRect:
    left, top = (area.width() - size.width()) // 2, (area.height() - size.height()) // 2
    return QRect(left, top, size.width(), size.height())
