"""A list inside a form: the records that belong to the one the form shows, with its own small buttons."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.forms.form import Form
from gm100_desktop.ui.grid.header import HEIGHT as HEAD_HEIGHT
from gm100_desktop.ui.grid.parts import ROW_HEIGHT
from gm100_desktop.ui.icons import Ink, icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec
from gm100_desktop.ui.records.record_list import PART_EDGE, RecordList
from gm100_desktop.ui.widgets.buttons import text_button

PART_HEIGHT = 190
EMPTY_ROWS = 2  # an empty list says something

Given = Callable[[int], Mapping[str, Value]]
"""What ties a record to the owner's id."""


@dataclass(frozen=True, slots=True)
class Part:
    """A list inside the form of its owner: the roles of a body, the milestones of a quick win."""

    tab: str
    label: str
    spec: ListSpec
    given: Given
    height: int = PART_HEIGHT  # it grows with its rows up to that
    inner: "tuple[Part, ...]" = ()  # lists that belong to a record of this one, seen with all its fields
    make: "type[PartList] | None" = None  # a list with acts of its own


class PartList(QWidget):
    """Owner's records in a grid, "Tambah" and "Hapus" below it."""

    def __init__(
        self, desk: Desk, spec: ListSpec, given: Given, height: int, inner: Sequence[Part] = ()
    ) -> None:
        super().__init__()
        self._given, self._desk, self._inner = given, desk, inner
        self._most_rows = max(EMPTY_ROWS, (height - HEAD_HEIGHT) // ROW_HEIGHT)
        self.list = RecordList(desk, replace(spec, is_part=True, name=f"bagian/{spec.kind.id}"), self)
        self._add = self._button("Tambah", "plus", self.add)
        self._remove = self._button("Hapus", "trash-2", self.list.remove)
        self._whole = self._button("Rincian", "eye", self._open)
        self._lay_out(is_read_only=desk.is_read_only)
        self.list.line_chosen.connect(self._follow)
        self.list.model.modelReset.connect(self._fit)
        self._follow(None)
        self.list.grid.empty_state.stand_in(px(PART_EDGE))
        self._fit()

    def show_owner(self, owner: int | None) -> None:
        """Show what belongs to that record; nothing for none."""
        self.setEnabled(owner is not None)
        if owner is not None:
            self.list.show_owner(self._given(owner))

    def add(self) -> None:
        """A new record stands in the list, its first cell open."""
        added = self.list.add()
        if added is not None:
            self.list.type_into(added)

    def point_at(self, record_id: int) -> None:
        """That record is the current one, and the list is in sight."""
        self.list.select(record_id)
        QTimer.singleShot(0, self, self._come_in_sight)  # after the tab has its height

    def _come_in_sight(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(self)

    def _fit(self) -> None:
        """As high as its rows, so that what follows stands close below."""
        rows = min(self.list.model.rowCount() or EMPTY_ROWS, self._most_rows)
        self.list.grid.view.setFixedHeight(px(HEAD_HEIGHT) + rows * px(ROW_HEIGHT) + 1)

    def _follow(self, chosen: int | None) -> None:
        for button in (self._remove, self._whole):
            button.setEnabled(chosen is not None)

    def _open(self) -> None:
        """Every field of the chosen record, also those the narrow list has no room for."""
        # Imported when wanted: the dialog brings a whole form.
        from gm100_desktop.ui.records.record_dialog import RecordDialog

        chosen = self.list.selected()
        if chosen is not None:
            one = self.list.spec.kind
            dialog = RecordDialog(self._desk, one, chosen, self.window())
            for shown in show_parts(self._desk, dialog.form, with_proofs(one, self._inner)):
                shown.show_owner(chosen)
            dialog.exec()
            self.list.refresh()

    def _button(self, words: str, icon_name: str, act: Callable[[], object]) -> QPushButton:
        button = text_button(words, icon_name, kind="flat", parent=self)
        button.clicked.connect(lambda: act())  # noqa: PLW0108  (Qt's `checked` stays here)
        return button

    def _lay_out(self, *, is_read_only: bool) -> None:
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self._add)
        buttons.addWidget(self._whole)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addWidget(self.list)
        column.addLayout(buttons)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for button in (self._add, self._remove):
            button.setHidden(is_read_only)


class ProofList(PartList):
    """What proves the owner: documents that are chosen, files that are brought, each to be looked at."""

    def __init__(
        self, desk: Desk, spec: ListSpec, given: Given, height: int, inner: Sequence[Part] = ()
    ) -> None:
        self._owner: int | None = None
        super().__init__(desk, spec, given, height, inner)

    def show_owner(self, owner: int | None) -> None:
        """Show what proves that record."""
        self._owner = owner
        super().show_owner(owner)

    def _lay_out(self, *, is_read_only: bool) -> None:
        super()._lay_out(is_read_only=is_read_only)
        self._add.setText("Pilih dokumen")
        self._bring = self._button("Tambah berkas…", "paperclip", self._ask_files)
        self._view = self._button("Buka", "eye", self._view_file)
        self._whole.setIcon(icon("pencil-line", Ink.PRIMARY))
        self._bring.setHidden(is_read_only)
        above = QHBoxLayout()
        above.setSpacing(px(8))
        above.addWidget(self._bring)
        above.addWidget(self._add)
        above.addStretch(1)
        column, row = self.layout(), self._buttons
        row.removeWidget(self._add)
        row.insertWidget(0, self._view)
        if isinstance(column, QVBoxLayout):
            column.insertLayout(column.count() - 1, above)

    def _follow(self, chosen: int | None) -> None:
        super()._follow(chosen)
        self._view.setEnabled(chosen is not None)

    def _ask_files(self) -> None:
        # Imported when wanted: most sittings bring no file.
        from gm100_desktop.services.vault import Cited
        from gm100_desktop.ui.evidence_intake import EvidenceIntake, ask_files

        if self._owner is not None:
            given = self._given(self._owner)
            onto = Cited(str(given["record_kind"]), self._owner)
            EvidenceIntake(self._desk.place).take(ask_files(self, self._desk.place), onto)
            self.list.refresh()

    def _view_file(self) -> None:
        # Imported when wanted, with the system's desktop services.
        from gm100_desktop.ui.records.document_viewer import view_document

        chosen = self.list.selected()
        if chosen is None:
            return
        try:
            found = self._desk.services.records.get(self.list.spec.kind, chosen)
            view_document(self._desk, int(found["document_id"] or 0))
        except KnownProblem as problem:
            self._desk.place.errors.show(problem)


def owned_by(column: str) -> Given:
    """Records that name their owner in that column."""
    return lambda owner: {column: owner}


def show_parts(desk: Desk, form: Form, parts: Sequence[Part]) -> list[PartList]:
    """Those lists stand in the form; one that is its whole tab is named by the tab."""
    lists = [(part.make or PartList)(desk, part.spec, part.given, part.height, part.inner) for part in parts]
    for part, shown in zip(parts, lists, strict=True):
        form.add_part(shown, tab=part.tab, label="" if part.label == part.tab else part.label)
    return lists


PROOFS = ListSpec(
    kind("evidence_link"),
    ("document_id", "page"),
    "Bukti",
    "Belum ada bukti. Seret berkas ke formulir ini, atau pilih dokumen yang sudah ada.",
    ("sort_order",),
    widths={"page": 74},
)
UNPROVED = frozenset({"document", "document_relation", "evidence_link", "paper_profile"})
"""Kinds of which no file proves anything."""


def proofs_of(table: str) -> Part:
    """The evidence links of a record of that table."""
    given: Given = lambda owner: {"record_kind": table, "record_id": owner}  # noqa: E731  typed as such
    return Part("Bukti", "Bukti", PROOFS, given, make=ProofList)


def with_proofs(one: Kind, parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts of a form, evidence among them: every record can be proved."""
    has_own = any(part.spec.kind is PROOFS.kind for part in parts)
    return tuple(parts) if has_own or one.id in UNPROVED else (*parts, proofs_of(one.table))
