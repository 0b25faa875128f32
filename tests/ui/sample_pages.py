"""Two small pages for the tests of the shell: a list with a form, and a page without either."""

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds.regions import INSTITUTION
from gm100_desktop.services.records import Records
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.models.columns import Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.page import Page, Spot
from gm100_desktop.ui.pages.registry import PageSpec
from gm100_desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class InstitutionLine:
    """One institution as the list shows it."""

    id: int
    name: str


COLUMNS: tuple[Column[InstitutionLine], ...] = (
    Column("Nama lembaga", lambda line: line.name, look=Look.NAME, stretch=True),
)


class InstitutionsPage(Page):
    """A list of institutions with a one-field form."""

    areas = frozenset({Area.REGION})
    help = "Lembaga di luar perangkat daerah."

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "Lembaga")
        self.readings = 0
        self.records = Records(place.dossier, place.today)
        self.add_command(Command("&Tambah lembaga", "Ctrl+Return", "plus"), self.add, Spot.PRIMARY)
        self.add_command(Command("&Cetak daftar", "", "printer"), self.print_out, Spot.BUTTON)
        self.add_command(Command("&Gabung", "", "users"), self.print_out)
        self.model = RowsModel(COLUMNS, parent=self)
        self.grid = Grid(self.model, title="Lembaga", empty="Belum ada lembaga.", parent=self)
        self.body.addWidget(self.grid, 1)
        self.form, self.name = QFrame(), QLineEdit()
        self.form.setProperty("ground", "surface")
        column = QVBoxLayout(self.form)
        column.addWidget(QLabel("Nama"))
        column.addWidget(self.name)
        column.addStretch(1)
        self.name.setAccessibleName("Nama")
        self.add_form(self.form)

    def add(self) -> None:
        """One more institution stands in the file."""
        count = len(self.model.lines)
        self.records.add(INSTITUTION, {"name": f"Lembaga {count + 1}"})

    def refresh(self) -> None:
        self.readings += 1
        listed = self.place.dossier.connection.execute("SELECT id, name FROM institution ORDER BY id")
        self.model.set_lines([InstitutionLine(*row) for row in listed])
        self.status_changed.emit(f"{len(self.model.lines)} lembaga")

    def facts(self) -> str:
        return f"{len(self.model.lines)} lembaga · tahun {self.place.period().year}"

    def selected(self) -> int | None:
        line = self.grid.view.currentIndex().data(RowsModel.ROW)
        return line.id if isinstance(line, InstitutionLine) else None

    def select(self, record_id: int) -> None:
        self.grid.select_line(record_id)

    def keep_texts(self) -> None:
        if self.name.text():
            self.place.dossier.drafts.keep("institution", self.selected() or 0, "name", self.name.text())


class NotesPage(Page):
    """A page that no act concerns."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "Catatan")
        self.readings = 0

    def refresh(self) -> None:
        self.readings += 1


SPECS = (
    PageSpec("lembaga", "Lembaga", "landmark", "tests.ui.sample_pages:InstitutionsPage"),
    PageSpec("catatan", "Catatan & Arsip", "pencil-line", "tests.ui.sample_pages:NotesPage"),
)
