"""The section of Daerah on letterhead and page set-up, with the first page beside it as it will look."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.regions import PaperSize
from gm100_desktop.ui.delegates.kit import PAGE_EDGE
from gm100_desktop.ui.forms.form_head import EDGE as FORM_EDGE
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import SHEET, SHEET_GREY, SHEET_INK
from gm100_desktop.ui.records.desk import Record
from gm100_desktop.ui.records.list_spec import ListSpec
from gm100_desktop.ui.records.part_list import Part
from gm100_desktop.ui.records.section import SINGLE_ID, SINGLE_WIDTH, Section, SectionView
from gm100_desktop.ui.theme import colours

LETTERHEAD = "Kop & kertas"
SHEETS = {PaperSize.A4.value: (210, 297), PaperSize.F4.value: (215, 330)}
PAGE_SETUP = ("paper", "margin_left", "margin_right", "margin_top", "margin_bottom", "body_size", "duplex")
POINT = 25.4 / 72
ARMS = (19.5, 23.5)
LINES = 14
WIDEST, LEAST, SIDE_FROM = 420, 220, 640


class KopLine(NamedTuple):
    """One line of the letterhead in points."""

    text: str
    size: float
    bold: bool = False


class SheetPreview(QWidget):
    """The upper half of the first page, to scale."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._profile: Record = {}
        self._owner, self._arms = "", QImage()
        self.setAccessibleName("Pratinjau kop dan kertas")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_profile(self, profile: Record, owner: str, arms: QImage) -> None:
        """Show that letterhead on that sheet."""
        self._profile, self._owner, self._arms = profile, owner, arms
        self.setAccessibleDescription("; ".join(line.text for line in self.lines()))
        self.update()

    def lines(self) -> list[KopLine]:
        """What the letterhead says."""
        row = self._profile
        place = ", ".join(filter(None, (str(row.get("address") or ""), str(row.get("postcode") or ""))))
        told = (("Telepon", "phone"), ("Pos-el", "email"), ("Laman", "website"))
        contact = "  ".join(f"{word} {row[name]}" for word, name in told if row.get(name))
        owner = str(row.get("kop_line_1") or "") or self._owner
        found = [KopLine(owner, 12), KopLine(str(row.get("kop_line_2") or ""), 16, bold=True)]
        return [line for line in (*found, KopLine(place, 9), KopLine(contact, 9)) if line.text]

    def sizeHint(self) -> QSize:
        """A narrow column."""
        return QSize(px(LEAST), px(LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sheet, margins, letterhead and a hint of text."""
        if not self._profile:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        width, height = SHEETS.get(str(self._profile["paper"]), SHEETS[PaperSize.A4.value])
        scale = min((min(self.width(), px(WIDEST)) - 2) / width, (self.height() - 2) / height)
        painter.translate(1, 1)
        painter.scale(scale, scale)
        painter.setPen(QPen(QColor(colours().line3), 0))
        painter.setBrush(QColor(SHEET))
        painter.drawRect(QRectF(0, 0, width, height))
        self._paint_inside(painter, self._text_area(width, height))
        painter.end()

    def _text_area(self, width: float, height: float) -> QRectF:
        left, right, top, bottom = (
            float(self._profile[f"margin_{side}"] or 0) for side in ("left", "right", "top", "bottom")
        )
        return QRectF(left, top, max(20.0, width - left - right), max(20.0, height - top - bottom))

    def _paint_inside(self, painter: QPainter, area: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(SHEET_GREY), 0, Qt.PenStyle.DotLine))
        painter.drawRect(area)
        below = self._paint_kop(painter, area)
        self._paint_text(painter, QRectF(area.left(), below + 8, area.width(), area.bottom() - below - 8))

    def _paint_kop(self, painter: QPainter, area: QRectF) -> float:
        """Draw arms, lines and the double rule; return where it ends."""
        lines, top = self.lines(), area.top() - 6
        text_height = sum(line.size * 1.2 * POINT for line in lines)
        block = max(24.0, text_height + 2)
        left = area.left()
        if not self._arms.isNull():
            size = self._arms.size().scaled(
                int(ARMS[0] * 10), int(ARMS[1] * 10), Qt.AspectRatioMode.KeepAspectRatio
            )
            place = QRectF(
                left + 1, top + (block - size.height() / 10) / 2, size.width() / 10, size.height() / 10
            )
            painter.drawImage(place, self._arms)
        left += 1 + ARMS[0] + 2
        at = top + (block - text_height) / 2
        for line in lines:
            high = line.size * 1.2 * POINT
            self._paint_line(painter, line, QRectF(left, at, area.right() - left, high))
            at += high
        for lower, thick in ((0.4, 0.7), (1.9, 0.2)):
            painter.setPen(QPen(QColor(SHEET_INK), thick))
            y = top + block + lower
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        return top + block + 2

    @staticmethod
    def _paint_line(painter: QPainter, line: KopLine, area: QRectF) -> None:
        """A line too long for its room is drawn smaller: the paper breaks it, the preview only hints."""
        font = QFont(painter.font())
        font.setPixelSize(100)  # drawn large and scaled down: fonts below a pixel are no fonts
        font.setBold(line.bold)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(SHEET_INK))
        scale = line.size * POINT / 100
        wide = painter.fontMetrics().horizontalAdvance(line.text) * scale
        scale *= min(1.0, area.width() / wide) if wide else 1.0
        painter.translate(area.center())
        painter.scale(scale, scale)
        room = QRectF(-50_000, -100, 100_000, 200)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, line.text)
        painter.restore()

    def _paint_text(self, painter: QPainter, area: QRectF) -> None:
        """Bars stand for lines of the body in its size."""
        size = float(str(self._profile["body_size"] or "10.5")) * POINT
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(SHEET_GREY))
        for number in range(LINES):
            top = area.top() + number * size * 1.5
            if top + size > area.bottom():
                return
            share = 0.6 if number % 5 == 4 else 1.0
            painter.drawRect(QRectF(area.left(), top, area.width() * share, size * 0.45))


class PaperView(SectionView):
    """The form at the left, the sheet at the right while there is room."""

    def lay_out(self) -> None:
        """Form and sheet side by side."""
        self.preview = SheetPreview(self)
        edge, line = QFrame(self), QFrame(self)
        edge.setProperty("ground", "surface")
        edge.setFixedWidth(px(PAGE_EDGE) - px(FORM_EDGE))
        line.setProperty("ground", "line")
        line.setFixedWidth(1)
        self.form.setMaximumWidth(px(SINGLE_WIDTH))
        self.form.head.hide_close()
        self._desk_side = QWidget(self)
        around = QVBoxLayout(self._desk_side)
        around.setContentsMargins(px(24), px(24), px(24), px(24))
        around.addWidget(self.preview)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part, share in ((edge, 0), (self.form, 3), (line, 0), (self._desk_side, 2)):
            row.addWidget(part, share)

    def show_record(self, record_id: int | None) -> None:
        """Form and sheet show the profile."""
        super().show_record(record_id)
        records = self.desk.services.records
        if not records.exists(self.section.kind, SINGLE_ID):
            return
        profile = records.get(self.section.kind, SINGLE_ID)
        region = next(iter(records.all(kind("region"))), None)
        owner = f"Pemerintah {region['type']} {region['name']}".upper() if region else ""
        self.preview.show_profile(profile, owner, self._arms(str(profile["logo_hash"])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet gives way where the form needs the room."""
        self._desk_side.setVisible(self.width() >= px(SIDE_FROM))
        super().resizeEvent(event)

    def _arms(self, file_hash: str) -> QImage:
        evidence = self.desk.place.dossier.evidence
        return QImage.fromData(evidence.read(file_hash)) if file_hash else QImage()


LETTERHEAD_SECTION = Section(
    LETTERHEAD,
    single=kind("paper_profile"),
    parts=(
        Part(
            "Penanda tangan",
            "Penanda tangan",
            ListSpec(
                kind("signatory"),
                ("person_id", "place_in_block", "report_kind", "position_text", "form"),
                "Penanda tangan",
                "Belum ada penanda tangan. Tekan Tambah; tanpa laporan berarti untuk semua laporan.",
                ("sort_order",),
                widths={"report_kind": 140, "position_text": 140, "form": 140},
            ),
            lambda _owner: {},
            height=260,
        ),
    ),
    view=PaperView,
)
