"""The two ways the vault is shown: a list to type into, and pictures."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from gm100_desktop.domain.kinds.documents import DOCUMENT
from gm100_desktop.domain.lines.vault import UseLine, VaultLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.models.columns import natural_key
from gm100_desktop.ui.pages.evidence_columns import EMPTY_VAULT, NOTHING_FITS
from gm100_desktop.ui.pages.evidence_form import DocumentForm
from gm100_desktop.ui.pages.evidence_pictures import FilePictures
from gm100_desktop.ui.pages.evidence_shelf import Narrowed, Shelf
from gm100_desktop.ui.pages.evidence_tiles import Tiles
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_form import RecordForm
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.widgets.empty_state import EmptyState

Go = Callable[[UseLine], object]


def _with_file_first(line: VaultLine) -> tuple[bool, str]:
    return not line.file_hash, natural_key(line.code or line.title)


class VaultView(SectionView):
    """The list."""

    def __init__(
        self, desk: Desk, section: Section, parent: QWidget, *, shelf: Shelf, pictures: FilePictures, go: Go
    ) -> None:
        self.shelf, self.pictures, self._go = shelf, pictures, go
        super().__init__(desk, section, parent)

    def refresh(self) -> None:
        """Read the documents first: the list asks the shelf what belongs to it."""
        self.shelf.read(self.desk.services)
        if self.list is not None:
            narrowed = self.shelf.narrowed != Narrowed()
            self.list.grid.say_when_empty(NOTHING_FITS if narrowed else EMPTY_VAULT)
        super().refresh()

    def make_form(self) -> RecordForm:
        """The form of a document."""
        return DocumentForm(self.desk, self.shelf, self.pictures, self._go)


class TilesView(VaultView):
    """The pictures."""

    def __init__(
        self, desk: Desk, section: Section, parent: QWidget, *, shelf: Shelf, pictures: FilePictures, go: Go
    ) -> None:
        super().__init__(desk, section, parent, shelf=shelf, pictures=pictures, go=go)
        self.tiles.chosen.connect(self.line_chosen)
        self.tiles.removed.connect(self._remove)

    @property
    def has_lines(self) -> bool:
        """The tiles can be filtered and have the form beside them."""
        return True

    def refresh(self) -> None:
        """Read the documents, keep the chosen one."""
        kept = self.tiles.current()
        self.shelf.read(self.desk.services)
        self.tiles.shown.show(sorted(self.shelf.lines, key=_with_file_first))
        if kept is None or not self.tiles.select(kept):
            self._select_first()
        self._say()
        self.show_record(self.tiles.current())

    def selected(self) -> int | None:
        """The current document."""
        return self.tiles.current()

    def select(self, record_id: int) -> None:
        """Make that document the current one."""
        self.tiles.select(record_id)

    def filter(self, text: str) -> None:
        """Show only documents in which every word is found."""
        self.tiles.shown.filter(text)
        self._select_first()
        self._say(text)

    def enter(self) -> None:
        """Put the focus into the tiles."""
        self.tiles.setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_out(self) -> None:
        """The tiles take the whole body; an empty vault says what to do first."""
        self.tiles = Tiles(self.shelf, self.pictures, self)
        self._empty = EmptyState(EMPTY_VAULT, self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.tiles)
        self._stack.addWidget(self._empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._stack)

    def _select_first(self) -> None:
        if self.tiles.shown.lines:
            self.tiles.select(self.tiles.shown.lines[0].id)
        else:
            self.line_chosen.emit(None)

    def _say(self, text: str = "") -> None:
        nothing = not self.tiles.shown.lines
        self._stack.setCurrentIndex(1 if nothing else 0)
        if nothing and text.strip():
            self._empty.say(f"Tidak ada yang cocok dengan '{text.strip()}'. Hapus saringan (Esc).")
        elif nothing:
            self._empty.say(EMPTY_VAULT if self.shelf.narrowed == Narrowed() else NOTHING_FITS)

    def _remove(self, ids: Sequence[int]) -> None:
        try:
            self.desk.services.records.remove(DOCUMENT, ids)
        except KnownProblem as problem:
            self.desk.place.errors.show(problem)
