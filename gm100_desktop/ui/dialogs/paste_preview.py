"""What was understood of a pasted block, shown before anything is added."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.pasting import Pasted
from gm100_desktop.domain.people import full_name
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.tips import plain_tip
from gm100_desktop.ui.widgets.check_box import CheckBox

NAME = "Nama"
LIST_HEIGHT, EDGE = 300, 8
FIRST_WIDTH, REMARK_WIDTH, USUAL_WIDTH = 170, 220, 120
CODE_WIDTH = 172  # a NIP is whole
TITLES = ("front_title", "back_title")
KNOWN = "Sudah ada di berkas; tidak ditambahkan lagi."
JOINS = "Sudah tercatat; ikut didudukkan."
Shown = Callable[[Field, Value], str]
Block = Sequence[Sequence[str]]
"""The cells as they were copied."""


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One pasted row: its cells as understood, or as copied with the reason why it is not added."""

    id: int
    cells: Mapping[str, str]
    remark: str


class PastePreview(Dialog):
    """Accepted: the ready rows are to be added, and first the agencies in `agencies()`.

    Whoever can record agencies says so by `records_agencies`; a roster names in `joining` the rows of
    people on file who take a seat.
    """

    def __init__(
        self,
        pasted: Pasted,
        shown: Shown,
        parent: QWidget | None = None,
        block: Block = (),
        *,
        records_agencies: bool = False,
        joining: frozenset[int] = frozenset(),
    ) -> None:
        super().__init__(f"Tempel {pasted.kind.label}", parent, width=880)
        self.add_text(_headline(pasted, joining), "form-title")
        for sentence in _sentences(pasted):
            self.add_text(sentence, "second")
        lines = _lines(pasted, shown, block, joining)
        model = RowsModel(_columns(pasted, lines), parent=self)
        options = GridOptions(edge=EDGE)
        grid = Grid(model, options, title="Yang terbaca", empty="Tidak ada baris yang terbaca.", parent=self)
        grid.setMinimumHeight(px(LIST_HEIGHT))
        model.set_lines(lines)
        self.body.addWidget(grid, 1)
        self._ready = len(pasted.rows) + len(joining)
        self._unknown = pasted.unknown_agencies() if records_agencies else {}
        self.also = self._offer_agencies()
        self.add_button("&Batal", QDialogButtonBox.ButtonRole.RejectRole)
        self._add = self.add_button("", QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self._count()
        # Enter is the answer to what is read here, once there is one
        (self._add if self._ready or not self._unknown else self.also).setFocus()

    def agencies(self) -> list[str]:
        """Names of agencies that are to be recorded first."""
        return list(self._unknown) if self.also.isChecked() else []

    def _offer_agencies(self) -> CheckBox:
        names = ", ".join(self._unknown)
        words = f"&Catat juga {number(len(self._unknown))} OPD yang belum ada: {names}"
        box = CheckBox(words.replace(names, names.replace("&", "&&")) if names else "", self)
        box.setToolTip(plain_tip(names))
        box.shows_letter = True
        box.setVisible(bool(names))
        box.toggled.connect(self._count)
        self.body.addWidget(box)
        return box

    def _count(self) -> None:
        freed = frozenset().union(*self._unknown.values()) if self.also.isChecked() else frozenset()
        count = self._ready + len(freed)
        self._add.setText(f"&Tambah {number(count)} baris")
        self._add.setEnabled(bool(count))


def _headline(pasted: Pasted, joining: frozenset[int]) -> str:
    told = (
        (len(joining), "orang tercatat ikut didudukkan"),
        (len(pasted.known) - len(joining), "sudah ada"),
        (pasted.held_back, "ditahan"),
    )
    first = f"{number(len(pasted.rows))} baris siap ditambahkan"
    return ", ".join((first, *(f"{number(count)} {words}" for count, words in told if count)))


def _sentences(pasted: Pasted) -> Iterable[str]:
    if pasted.ignored:
        yield f"Kolom yang tidak dikenal dan dilewati: {', '.join(pasted.ignored)}."
    if pasted.held_back:
        yield "Baris yang ditahan tidak ditambahkan; perbaiki di Excel lalu tempel lagi."


def _columns(pasted: Pasted, lines: Sequence[PreviewLine]) -> list[Column[PreviewLine]]:
    """The name first, then what there is to say about a row; columns without any text are left out."""
    fields = {field.name: field for field in pasted.fields if field is not None}
    filled = [field for name, field in fields.items() if any(line.cells.get(name) for line in lines)]
    columns = [_column(field, at, len(filled)) for at, field in enumerate(filled)]
    if any(line.remark for line in lines):
        columns.insert(1, Column("Keterangan", lambda line: line.remark, width=REMARK_WIDTH, stretch=True))
    elif columns:
        columns[0] = columns[0]._replace(stretch=True)
    return [Column("Baris", lambda line: str(line.id + 1), width=52, look=Look.SECOND), *columns]


def _column(field: Field, at: int, count: int) -> Column[PreviewLine]:
    """The last columns leave first where there is no room; the name never does."""
    width = FIRST_WIDTH if not at else CODE_WIDTH if field.type is FieldType.CODE else USUAL_WIDTH
    return Column(
        NAME if field.name == "name" else field.label,
        lambda line: line.cells.get(field.name, ""),
        width=width,
        gives_way=at and count - at,
    )


def _lines(pasted: Pasted, shown: Shown, block: Block, joining: frozenset[int]) -> list[PreviewLine]:
    """Ready rows as understood, the others as they were copied, in the order pasted."""
    remarks: dict[int, list[str]] = {}
    for note in (*pasted.refusals, *pasted.doubts):
        remarks.setdefault(note.row, []).append(
            f"{note.label}: {note.sentence}" if note.label else note.sentence
        )
    for row in pasted.known:
        remarks.setdefault(row, []).append(JOINS if row in joining else KNOWN)
    fields = {field.name: field for field in pasted.fields if field is not None}
    cells: dict[int, Mapping[str, str]] = {row: _copied(pasted, block, row) for row in remarks}
    for ready in pasted.rows:
        values = {**ready.values, **ready.position}
        understood = {name: shown(field, values.get(name)) for name, field in fields.items()}
        cells[ready.row] = understood | _whole_name(values, fields)
    return [PreviewLine(row, cells[row], " ".join(remarks.get(row, ()))) for row in sorted(cells)]


def _whole_name(values: Mapping[str, Value], fields: Mapping[str, Field]) -> dict[str, str]:
    """A name with the titles that were taken off it, unless they have columns of their own."""
    front, back = (str(values.get(name) or "") for name in TITLES)
    if not (front or back) or set(TITLES) & fields.keys():
        return {}
    return {"name": full_name(front, str(values["name"]), back)}


def _copied(pasted: Pasted, block: Block, row: int) -> dict[str, str]:
    """The cells of a row as they came, for the columns that were understood."""
    texts = block[row] if row < len(block) else ()
    pairs = zip(pasted.fields, texts, strict=False)
    return {field.name: text.strip() for field, text in pairs if field is not None}
