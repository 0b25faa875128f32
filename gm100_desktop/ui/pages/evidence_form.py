"""The form of a document: its file on top, its fields, the records that use it, related documents."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.kinds.documents import DOCUMENT, DOCUMENT_RELATION
from gm100_desktop.domain.lines.vault import UseLine
from gm100_desktop.domain.wording import EMPTY
from gm100_desktop.ui.forms.form_body import FormBody
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Column, Look
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.evidence_file import FilePanel
from gm100_desktop.ui.pages.evidence_pictures import FilePictures
from gm100_desktop.ui.pages.evidence_shelf import Shelf
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec
from gm100_desktop.ui.records.part_list import Part, PartList, owned_by
from gm100_desktop.ui.records.record_form import RecordForm

USES, RELATED = "Dipakai", "Kaitan"
USES_HEIGHT, FORM_EDGE = 260, 8
UNUSED = "Belum dipakai. Pilih dokumen ini di bagian Bukti sebuah catatan."
COLUMNS: tuple[Column[UseLine], ...] = (
    Column(
        "Catatan",
        lambda line: line.title,
        look=Look.NAME,
        stretch=True,
        width=130,
        tip=lambda line: line.title,
    ),
    Column("Jenis", lambda line: line.what, look=Look.SECOND, width=84, tip=lambda line: line.caption),
    Column("Hlm", lambda line: line.page or EMPTY, width=44),
)
RELATIONS = Part(
    RELATED,
    "Dokumen lain",
    ListSpec(DOCUMENT_RELATION, ("other_id", "relation"), "Kaitan dokumen", "Belum ada kaitan."),
    owned_by("document_id"),
)


class UsesList(QWidget):
    """Every record that uses the document; Enter goes there."""

    opened = Signal(object)  # UseLine

    def __init__(self) -> None:
        super().__init__()
        self.model = RowsModel(COLUMNS, parent=self)
        options = GridOptions(edge=FORM_EDGE)
        self.grid = Grid(self.model, options, title="Dipakai oleh", empty=UNUSED, parent=self)
        self.grid.setFixedHeight(px(USES_HEIGHT))
        self.grid.keys.opened.connect(self.opened)
        self.setFocusProxy(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)

    def show_lines(self, lines: list[UseLine]) -> None:
        """Show these records."""
        self.model.set_lines(lines)


class DocumentForm(RecordForm):
    """Fields are stored as they are left; the file is put, opened and copied by the page."""

    def __init__(
        self, desk: Desk, shelf: Shelf, pictures: FilePictures, go: Callable[[UseLine], object]
    ) -> None:
        self._shelf = shelf
        super().__init__(desk, DOCUMENT, describe=self._describe_document)
        self.file, self.uses = FilePanel(pictures, is_read_only=desk.is_read_only), UsesList()
        self.related = PartList(desk, RELATIONS.spec, RELATIONS.given, RELATIONS.height)
        self.uses.opened.connect(go)
        self.pages.fill(DOCUMENT.fields[0].tab, self._put_file_on_top)
        self.add_part(self.uses, tab=USES)
        self.add_part(self.related, tab=RELATED)

    def show_id(self, record_id: int | None) -> None:
        """Show the document, its file and what uses it, freshly read."""
        super().show_id(record_id)
        line = self._shelf.line(self.record_id)
        vault = self._desk.services.vault
        pages = self._desk.services.records.get(DOCUMENT, line.id)["page_count"] if line else None
        self.file.show_line(line, int(pages) if pages else None)
        self.uses.show_lines(vault.uses_of(line.id) if line else [])
        self.related.show_owner(self.record_id)

    def _put_file_on_top(self, body: FormBody) -> None:
        body.add_above(self._block(DOCUMENT.fields[0].name), self.file)

    def _describe_document(self, record_id: int) -> tuple[str, str, str]:
        line = self._shelf.line(record_id)
        told = [word for word in ("Dokumen", line.code if line else "") if word]
        return " · ".join(told), line.title if line else "", ""
