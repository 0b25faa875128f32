"""Draws every part in its states into a picture, to be held beside the design.

python -m tests.ui.gallery galeri.png [gelap]
"""

import sys
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.settings import Appearance
from gm100_desktop.ui.chips import Chip, evidence, paused, status, tag
from gm100_desktop.ui.forms.context import FormContext, Titles
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.icons import LARGE, SMALL, icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align, Column, Levels, Line, Look, Reached, YearMark
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.theme import Theme, colours
from gm100_desktop.ui.widgets.buttons import icon_button, text_button
from gm100_desktop.ui.widgets.check_box import CheckBox
from gm100_desktop.ui.widgets.chip_label import ChipLabel
from gm100_desktop.ui.widgets.list_tools import ListTools
from gm100_desktop.ui.widgets.toast import Toast

NAVIGATION = (
    "house map-pinned users-round list-tree zap presentation app-window clipboard-check paperclip file-text"
)
ACTIONS = (
    "undo-2 redo-2 printer search filter plus trash-2 copy history snowflake send download file-input "
    "list-checks calendar ellipsis"
)
SAID: dict[str, tuple[str, bool]] = {
    "wrong": ("Februari 2026 hanya sampai tanggal 28. Belum disimpan.", True),
    "doubt": ("Di atas 100 %. Disimpan dan ditandai.", False),
}


class Source(Choice):
    """A closed set for the choice field."""

    REGION = "region", "APBD Kabupaten"
    DAK = "dak", "DAK"


KIND = Kind(
    "x",
    "x",
    Area.MASTERPLAN,
    "program",
    ("plain",),
    (
        Field("plain", "Biasa", width=1),
        Field("focus", "Fokus", width=1),
        Field("empty", "Kosong (contoh isian)", FieldType.CODE, width=1, hint="mis. 2.16.03"),
        Field("off", "Nonaktif", width=1),
        Field("wrong", "Salah", FieldType.DATE, width=1),
        Field("doubt", "Perlu diperiksa", FieldType.PERCENT, width=1, most=999),
        Field("choice", "Pilihan", FieldType.CHOICE, choices=Source, width=1, required=True),
        Field("flag", "Masuk RPJMD", FieldType.FLAG, width=1),
    ),
)


class Row:
    """A line of the sample table."""

    def __init__(
        self, number: int, name: str, agency: str, spent: str, chips: Chip | tuple[Chip, ...]
    ) -> None:
        self.id = number
        self.name, self.agency, self.spent, self.chips = name, agency, spent, chips


ROWS = (
    Row(1, "Satu Genggam", "Disdukcapil", "1.104.600.000", status("Selesai", Tone.GOOD)),
    Row(2, "Musrenbang Daring", "Bapperida", "274.100.000", status("Berjalan", Tone.RUNNING)),
    Row(3, "Lapor Tirta (aduan warga)", "Diskominfo", "71.500.000", status("Terlambat", Tone.WRONG)),
    Row(4, "Satu Data", "Diskominfo", "702.800.000", status("Tanpa bukti", Tone.LOOK)),
    Row(5, "e-Kinerja", "BKPSDM", "5", (tag("Plt."), evidence("B-014", 1))),
    Row(6, "Arsip Desa", "Dispusip", "–", paused("Ditunda")),
)
COLUMNS: tuple[Column[Row], ...] = (
    Column("Program", lambda row: row.name, look=Look.NAME, stretch=True, width=130),
    Column("OPD", lambda row: row.agency, look=Look.SECOND, width=84),
    Column(
        "Realisasi",
        lambda row: row.spent,
        align=Align.RIGHT,
        width=104,
        field=Field("spent", "Realisasi", FieldType.MONEY),
        due=lambda row: row.spent == "–",
    ),
    Column("Keadaan", lambda _: "", look=Look.CHIPS, mark=lambda row: row.chips, width=118),
)
REACHED = (Reached.REACHED, Reached.PARTLY, Reached.PLANNED, Reached.NONE)
MARK_COLUMNS: tuple[Column[Row], ...] = (
    Column(
        "Tahun", lambda row: row.name, look=Look.SWATCH, mark=lambda _: "economy", width=130, stretch=True
    ),
    *(
        Column(
            str(2024 + at),
            lambda _: "",
            look=Look.YEAR,
            width=40,
            mark=lambda _, at=at: YearMark(REACHED[at], "living"),  # type: ignore[misc]
            working=at == 1,
        )
        for at in range(4)
    ),
    Column("Mandiri", lambda _: "3", look=Look.LEVELS, mark=lambda row: Levels(row.id), width=130),
)


def label(text: str, role: str) -> QLabel:
    """Text in one of the roles of the style sheet."""
    made = QLabel(text)
    made.setProperty("textRole", role)
    return made


def line(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side."""
    row = QHBoxLayout()
    row.setSpacing(px(8))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def letters() -> QVBoxLayout:
    """Every size."""
    column = QVBoxLayout()
    for text, role in (
        ("3,12", "index"),
        ("3,12", "key-figure"),
        ("Masterplan", "title"),
        ("Lapor Tirta (aduan warga)", "form-title"),
        ("Judul kartu, angka penting", "strong"),
        ("Isi tabel dan isian", ""),
        ("Keterangan", "second"),
        ("Label, kepala tabel", "label"),
        ("tombol pintas, sumbu grafik", "small"),
    ):
        column.addWidget(label(text, role))
    return column


def buttons() -> QVBoxLayout:
    """Every kind, plain, with the focus, and disabled."""
    column = QVBoxLayout()
    for kind, words, name in (
        ("primary", "Bekukan", "snowflake"),
        ("", "Cetak…", "printer"),
        ("flat", "Tulis menyusul", "pencil-line"),
    ):
        off = text_button(words, name, kind=kind)
        off.setEnabled(False)
        column.addLayout(line(text_button(words, name, kind=kind), off))
    more = icon_button("ellipsis", "Tindakan lain")
    more.setProperty("kind", "plain")
    undo = icon_button("undo-2", "Urungkan")
    undo.setProperty("kind", "plain")
    column.addLayout(line(undo, more, CheckBox("Ringkasan Eksekutif"), ticked(CheckBox("BAB I"))))
    return column


def ticked(box: CheckBox) -> CheckBox:
    """The same box, ticked."""
    box.setChecked(True)
    return box


def chips() -> QVBoxLayout:
    """Every chip."""
    column = QVBoxLayout()
    states = (("Selesai", Tone.GOOD), ("Berjalan", Tone.RUNNING), ("Tanpa bukti", Tone.LOOK))
    column.addLayout(line(*(ChipLabel(status(*state)) for state in states)))
    rest = (status("Terlambat", Tone.WRONG), status("Rencana", Tone.NEUTRAL), paused("Ditunda"), tag("Plt."))
    column.addLayout(line(*(ChipLabel(chip) for chip in rest)))
    proof = (evidence("B-014 hlm 3", 1), evidence("B-022 hilang", 2, missing=True))
    column.addLayout(line(*(ChipLabel(chip) for chip in proof)))
    return column


def fields() -> QGridLayout:
    """Every state of a field."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(14))
    context = FormContext(lambda: date(2026, 11, 5), Titles(lambda _: []))
    values: dict[str, Value] = {
        "plain": "Satu Data Kencana",
        "focus": "Satu Data Kencana",
        "off": "dihitung sendiri",
    }
    values |= {"choice": "region", "flag": 1}
    typed = {"wrong": "31/02/2026", "doubt": "122"}
    for at, field in enumerate(KIND.fields):
        block = FieldBlock(field, context, field.label)
        block.show_value(values.get(field.name))
        if field.name in typed:
            sentence, wrong = SAID[field.name]
            block.restore(typed[field.name], sentence, wrong=wrong)
        block.setEnabled(field.name != "off")
        grid.addWidget(block, at // 2 * 2, at % 2)
        grid.addWidget(block.message, at // 2 * 2 + 1, at % 2, Qt.AlignmentFlag.AlignTop)
    return grid


def refuse(line: Line, _column: object, text: str) -> None:
    """Take no text for the fifth line."""
    if line.id == 5:
        raise RefusedValue("Tulis rupiah utuh, misalnya 96.300.000.", "Belum disimpan.", text)


def table(columns: Sequence[Column[Row]], rows: int) -> Grid:
    """A list with a selected, a refused and an unfilled row."""
    model = RowsModel(
        columns, edited=refuse, totals=lambda _: {"Program": "Jumlah", "Realisasi": "2.153.000.000"}
    )
    model.set_lines(ROWS[:rows])
    grid = Grid(model, title="Program", empty="Belum ada program.")
    grid.setFixedHeight(px(30 + 26 * rows + (30 if columns is COLUMNS else 0)))
    grid.total_row.setVisible(columns is COLUMNS)
    return grid


def icons(names: str, size: int) -> QHBoxLayout:
    """A row of icons."""
    made = []
    for name in names.split():
        one = QLabel()
        one.setPixmap(icon(name).pixmap(px(size), px(size)))
        made.append(one)
    return line(*made)


def toast() -> QFrame:
    """The toast over a piece of ground."""
    place = QFrame()
    place.setFixedHeight(px(64))
    Toast(place).say("3 anggota dihapus", lambda: None)
    return place


def section(column: QVBoxLayout, title: str, part: object) -> None:
    """A part under its name."""
    head = label(title, "strong")
    column.addWidget(head)
    if isinstance(part, QWidget):
        column.addWidget(part)
    elif isinstance(part, QVBoxLayout | QHBoxLayout | QGridLayout):
        column.addLayout(part)
    column.addSpacing(px(6))


def gallery() -> QWidget:
    """Three columns of parts."""
    whole = QFrame()
    whole.setProperty("ground", "surface")
    row = QHBoxLayout(whole)
    row.setContentsMargins(px(24), px(16), px(24), px(16))
    row.setSpacing(px(32))
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setValue(60)
    tools = ListTools("Saring program, OPD, kode")
    tools.add_views((("tree", "Pohon"), ("table", "Tabel"), ("road", "Peta jalan")))
    parts: tuple[tuple[tuple[str, Callable[[], object]], ...], ...] = (
        (("Huruf", letters), ("Tombol", buttons), ("Tanda", chips)),
        (("Isian", fields), ("Ikon", lambda: icons(NAVIGATION, LARGE)), ("", lambda: icons(ACTIONS, SMALL))),
        (
            ("Tabel", lambda: table(COLUMNS, 6)),
            ("Tahun dan tingkat", lambda: table(MARK_COLUMNS, 3)),
            ("Pilihan tampilan", lambda: tools),
            ("Pemberitahuan", toast),
            ("Kemajuan", lambda: bar),
        ),
    )
    for width, sections in zip((330, 430, 500), parts, strict=True):
        column = QVBoxLayout()
        for title, part in sections:
            section(column, title, part())
        column.addStretch(1)
        holder = QWidget()
        holder.setFixedWidth(px(width))
        holder.setLayout(column)
        row.addWidget(holder)
    whole.resize(px(1366), px(768))
    return whole


def arrange(whole: QWidget) -> None:
    """Show the states that need hands."""
    first = whole.findChildren(Grid)[0]
    model = first.view.model()
    model.setData(model.index(4, 2), "1,2 M")
    first.select_line(3)
    focus = whole.findChild(QWidget, "focus")
    if isinstance(focus, QWidget):
        focus.setFocus()
    first.view.edit(model.index(3, 2))
    pause = QEventLoop()
    QTimer.singleShot(120, pause.quit)
    pause.exec()


def main() -> None:
    """Draw the picture."""
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    Theme(app, Appearance.DARK if "gelap" in sys.argv[2:] else Appearance.LIGHT)
    whole = gallery()
    whole.show()
    arrange(whole)
    whole.grab().save(sys.argv[1])
    sys.stdout.write(f"{sys.argv[1]}: {'gelap' if colours().dark else 'terang'}\n")


if __name__ == "__main__":
    main()
