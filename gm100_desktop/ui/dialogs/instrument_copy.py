"""Salin instrumen: the id and the name of the copy."""

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from gm100_desktop.domain.instruments import InstrumentLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.instruments import Instruments
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.metrics import px

LONGEST_ID, LONGEST_NAME = 40, 200


class InstrumentCopy(Dialog):
    """Accepted when the copy stands in the file; `made` is its id."""

    def __init__(self, acts: Instruments, one: InstrumentLine, parent: QWidget | None = None) -> None:
        super().__init__(f"Salin instrumen {one.version}", parent, width=520)
        self._acts, self._of = acts, one.version
        self.made: int | None = None
        self.version = self._field("&Id versi", f"{one.version}-salinan", LONGEST_ID)
        self.name = self._field("&Nama instrumen", f"{one.label} (salinan)", LONGEST_NAME)
        self.told = self.add_text("Isinya sama; yang asli tidak berubah.", "second")
        self.copying = self.add_button(
            "&Salin", QDialogButtonBox.ButtonRole.AcceptRole, primary=True, icon_name="copy"
        )
        self.add_cancel()
        for field in (self.version, self.name):
            field.textChanged.connect(self._look)
        self._look()
        self.version.selectAll()

    def accept(self) -> None:
        """Make the copy; a refused id stays here with its reason."""
        try:
            self.made = self._acts.copy_version(self._of, _plain(self.version), _plain(self.name))
        except KnownProblem as problem:
            self.told.setText(f"{problem.message} {problem.advice}".strip())
            self.told.setProperty("textRole", "wrong")
            self.told.style().polish(self.told)
        else:
            super().accept()

    def _look(self) -> None:
        self.copying.setEnabled(bool(_plain(self.version) and _plain(self.name)))

    def _field(self, words: str, given: str, longest: int) -> QLineEdit:
        label, field = QLabel(words, self), QLineEdit(given, self)
        label.setProperty("textRole", "label")
        label.setBuddy(field)
        field.setMaxLength(longest)
        block = QVBoxLayout()
        block.setSpacing(px(3))
        block.addWidget(label)
        block.addWidget(field)
        self.body.addLayout(block)
        return field


def _plain(field: QLineEdit) -> str:
    return " ".join(field.text().split())
