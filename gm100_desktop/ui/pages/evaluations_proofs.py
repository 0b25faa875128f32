"""What proves an answer: its pages as chips, and the list in which they are linked."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.act_labels import added
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.documents import DOCUMENT, EVIDENCE_LINK
from gm100_desktop.domain.kinds.evaluations import ANSWER
from gm100_desktop.domain.lines.evaluations import ProofLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.chips import evidence
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.part_list import PROOFS, ProofList
from gm100_desktop.ui.widgets.buttons import text_button
from gm100_desktop.ui.widgets.chip_label import ChipLabel
from gm100_desktop.ui.widgets.flow_row import FlowRow

NOBODY = 0
HEIGHT = 300
PAGE_COLUMN = 1


def view_proof(desk: Desk, proof: object) -> None:
    """The document in the system's viewer; a problem is told."""
    # Imported when wanted, with the system's desktop services.
    from gm100_desktop.ui.records.document_viewer import view_document

    if isinstance(proof, ProofLine):
        try:
            view_document(desk, proof.document_id)
        except KnownProblem as problem:
            desk.place.errors.show(problem)


def look_at_proof(desk: Desk, proof: object, parent: QWidget) -> None:
    """The cited page in the program's own viewer; a file it cannot draw in the system's."""
    # Imported when wanted: drawing pages brings PDFium.
    from gm100_desktop.ui.pages.evaluations_proof_viewer import ProofViewer
    from gm100_desktop.ui.pages.evidence_pictures import has_picture

    if not isinstance(proof, ProofLine) or not desk.services.records.exists(DOCUMENT, proof.document_id):
        return
    if has_picture(str(desk.services.records.get(DOCUMENT, proof.document_id)["media_type"] or "")):
        ProofViewer(desk, proof, lambda: view_proof(desk, proof), parent.window()).exec()
    else:
        view_proof(desk, proof)


class ProofChips(QWidget):
    """A chip per page, and the way to one more."""

    link_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chips: list[ChipLabel] = []
        self.link = text_button("Tautkan…", "plus", kind="evidence", parent=self)
        self.link.setToolTip("Tautkan dokumen sebagai bukti (B)")
        self.link.clicked.connect(self.link_wanted)
        self.link.setHidden(desk.is_read_only)
        self._row = FlowRow(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)

    def show_proofs(self, proofs: Sequence[ProofLine]) -> None:
        """These pages."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(proof) for proof in proofs]
        self._row.hold([*self._chips, self.link] if not self._desk.is_read_only else self._chips)

    def words(self) -> list[str]:
        """What the chips say."""
        return [chip.accessibleName() for chip in self._chips]

    def _chip(self, proof: ProofLine) -> ChipLabel:
        tip = " · ".join(filter(None, (proof.title, proof.caption)))
        chip = ChipLabel(evidence(proof.words, proof)._replace(tip=tip), self._row)
        chip.opened.connect(lambda target: look_at_proof(self._desk, target, self))
        return chip


class AnswerProofs(ProofList):
    """The links of one answer; the first one brings the answer itself into the file."""

    def __init__(self, desk: Desk, make_answer: Callable[[], int]) -> None:
        self._make_answer = make_answer
        super().__init__(desk, PROOFS, _given, HEIGHT)
        self.list.put_in = self._link

    def show_owner(self, owner: int | None) -> None:
        """Show what proves that answer; 0 for a question that has none yet."""
        super().show_owner(owner)
        self.list.setEnabled(bool(owner))  # keys and clipboard would link to nobody
        self._add.setEnabled(owner is not None)

    def add(self) -> None:
        """A document is chosen; its page is typed next."""
        linked = self.list.add()
        if linked is not None:
            view, index = self.list.grid.view, self.list.model.line_index(linked, PAGE_COLUMN)
            view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.grid.parts.selection.choose(index)
            view.edit(index)

    def _link(self, values: Mapping[str, Value]) -> int:
        """The document is linked, the answer beginning with it if need be: one act."""
        with self._desk.place.dossier.write(added(EVIDENCE_LINK, 1), EVIDENCE_LINK.area):
            owner = self._make_answer()
            linked = self._desk.services.records.add(EVIDENCE_LINK, {**values, **_given(owner)})
        self.show_owner(owner)
        return linked

    def _ask_files(self) -> None:
        # Imported when wanted: most sittings bring no file.
        from gm100_desktop.services.vault import Cited
        from gm100_desktop.ui.evidence_intake import EvidenceIntake, ask_files

        offered = ask_files(self, self._desk.place)
        if offered and self._owner is not None:
            owner = self._make_answer()
            EvidenceIntake(self._desk.place).take(offered, Cited(ANSWER.table, owner))
            self.show_owner(owner)


def _given(owner: int) -> dict[str, str | int | None]:
    return {"record_kind": ANSWER.table, "record_id": owner}
