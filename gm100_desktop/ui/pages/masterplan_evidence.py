"""What proves a programme, as chips that open the file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gm100_desktop.domain.lines.masterplan import EvidenceLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.masterplan_typing import told
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.document_viewer import view_file
from gm100_desktop.ui.tips import plain_tip
from gm100_desktop.ui.widgets.buttons import text_button

LONGEST = 34


class EvidenceChips(QWidget):
    """One chip a page of evidence."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chips: list[QPushButton] = []
        words = QLabel("Bukti", self)
        words.setProperty("textRole", "label")
        self._none = QLabel("Belum ada; tautkan di tab Bukti.", self)
        self._none.setProperty("textRole", "second")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self._column.addWidget(words)
        self._column.addWidget(self._none)

    def show_lines(self, lines: list[EvidenceLine]) -> None:
        """Show these pages."""
        for chip in self._chips:
            chip.deleteLater()
        self._chips = [self._chip(line) for line in lines]
        self._none.setVisible(not lines)

    def _chip(self, line: EvidenceLine) -> QPushButton:
        words = line.words if len(line.words) <= LONGEST else f"{line.words[: LONGEST - 1]}…"
        missing = bool(line.file_hash) and not self._desk.place.dossier.evidence.holds(line.file_hash)
        chip = text_button(
            words.replace("&", "&&"), "file-x" if missing else "paperclip", kind="evidence", parent=self
        )
        chip.setProperty("state", "wrong" if missing else "")
        chip.setToolTip(plain_tip(f"{line.words}\n{_state(line, missing=missing)}"))
        chip.setAccessibleName(f"Bukti {line.words}")
        chip.clicked.connect(lambda: told(self._desk, lambda: self._open(line)))
        self._column.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        return chip

    def _open(self, line: EvidenceLine) -> None:
        """The system's viewer shows a copy; the one in the file stays as it is."""
        if not line.file_hash:
            raise KnownProblem(f"Berkas {line.words} belum dilampirkan.", "Lampirkan di halaman Bukti.")
        view_file(self._desk, line.file_hash, line.file_name)


def _state(line: EvidenceLine, *, missing: bool) -> str:
    if missing:
        return "Berkasnya tidak ada di sini; pulihkan dari cadangan penuh."
    return f"Buka {line.file_name}" if line.file_hash else "Berkas belum dilampirkan."
