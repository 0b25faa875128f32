"""Asks which record a new one belongs to: a list that is found by typing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QSizePolicy, QWidget

from gm100_desktop.ui.delegates.editors import CellChoice
from gm100_desktop.ui.dialogs.dialog import Dialog

WIDTH = 460


class ChooseRecord(Dialog):
    """Accepted: `chosen` is the id of the record that was found."""

    def __init__(
        self, title: str, label: str, offered: Sequence[tuple[int, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent, width=WIDTH)
        self._offered = list(offered)
        self.add_text(label, "second")
        self._choice = CellChoice([words for _, words in self._offered], self, free=True)
        self._choice.setProperty("editor", "")
        self._choice.setAccessibleName(label)
        self._choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # titles are long
        self._choice.setEditText("")
        self._choice.editTextChanged.connect(self._look)
        self.body.addWidget(self._choice)
        self.add_button("&Batal", QDialogButtonBox.ButtonRole.RejectRole)
        self._ok = self.add_button("&Pilih", QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self._look()
        self._choice.setFocus()

    @property
    def chosen(self) -> int | None:
        """The record whose name stands in the field, however it is capitalised."""
        wanted = " ".join(self._choice.currentText().casefold().split())
        return next((key for key, words in self._offered if words.casefold() == wanted), None)

    def _look(self) -> None:
        self._ok.setEnabled(self.chosen is not None)
