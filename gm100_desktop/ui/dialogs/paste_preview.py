"""What was understood of a pasted block, shown before anything is added."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.pasting import Pasted
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column, Look
from gm100_desktop.ui.models.rows import RowsModel

LIST_HEIGHT = 300
Shown = Callable[[Field, Value], str]


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One pasted row: its cells as understood, or why it is held back."""

    id: int
    cells: dict[str, str]
    remark: str


class PastePreview(Dialog):
    """Accepted: the ready rows are to be added."""

    def __init__(self, pasted: Pasted, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(f"Tempel {pasted.kind.label}", parent, width=880)
        self.add_text(_headline(pasted), "form-title")
        for sentence in _sentences(pasted):
            self.add_text(sentence, "second")
        model = RowsModel(_columns(pasted), parent=self)
        grid = Grid(model, title="Yang terbaca", empty="Tidak ada baris yang terbaca.", parent=self)
        grid.setMinimumHeight(px(LIST_HEIGHT))
        model.set_lines(_lines(pasted, shown))
        self.body.addWidget(grid, 1)
        self.add_button("&Batal", QDialogButtonBox.ButtonRole.RejectRole)
        add = self.add_button(
            f"&Tambah {number(len(pasted.rows))} baris", QDialogButtonBox.ButtonRole.AcceptRole, primary=True
        )
        add.setEnabled(bool(pasted.rows))


def _headline(pasted: Pasted) -> str:
    held = f", {number(pasted.held_back)} ditahan" if pasted.held_back else ""
    known = f", {number(len(pasted.known))} sudah ada" if pasted.known else ""
    return f"{number(len(pasted.rows))} baris siap ditambahkan{known}{held}"


def _sentences(pasted: Pasted) -> Iterable[str]:
    if pasted.ignored:
        yield f"Kolom yang tidak dikenal dan dilewati: {', '.join(pasted.ignored)}."
    if pasted.held_back:
        yield "Baris yang ditahan tidak ditambahkan; perbaiki di Excel lalu tempel lagi."


def _columns(pasted: Pasted) -> list[Column[PreviewLine]]:
    fields = [field for field in pasted.fields if field is not None]
    return [
        Column("Baris", lambda line: str(line.id + 1), width=56, look=Look.SECOND),
        *(_column(field) for field in fields),
        Column("Catatan", lambda line: line.remark, width=280, stretch=True),
    ]


def _column(field: Field) -> Column[PreviewLine]:
    return Column(field.label, lambda line: line.cells.get(field.name, ""), width=130)


def _lines(pasted: Pasted, shown: Shown) -> list[PreviewLine]:
    """Ready rows as understood; rows held back or known with the reason alone; in the order pasted."""
    remarks: dict[int, list[str]] = {}
    for note in (*pasted.refusals, *pasted.doubts):
        remarks.setdefault(note.row, []).append(
            f"{note.label}: {note.sentence}" if note.label else note.sentence
        )
    for row in pasted.known:
        remarks.setdefault(row, []).append("Sudah ada di berkas; tidak ditambahkan lagi.")
    fields = {field.name: field for field in pasted.fields if field is not None}
    cells = {
        ready.row: {
            name: shown(field, {**ready.values, **ready.position}.get(name)) for name, field in fields.items()
        }
        for ready in pasted.rows
    }
    return [
        PreviewLine(row, cells.get(row, {}), " ".join(remarks.get(row, ())))
        for row in sorted({*cells, *remarks})
    ]
