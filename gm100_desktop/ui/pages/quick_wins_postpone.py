"""Asks for the later day of a milestone."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.kinds.quick_wins import MILESTONE
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.records.desk import Desk

WIDTH = 400
DUE = Field("due_on", "Tenggat baru", FieldType.DATE, required=True)


class PostponeDialog(Dialog):
    """Accepted when the milestone has its new day."""

    def __init__(self, desk: Desk, milestone: int, due_on: str | None, parent: QWidget | None = None) -> None:
        super().__init__("Tunda tonggak", parent, width=WIDTH)
        self._desk, self._milestone = desk, milestone
        self.add_text(desk.services.records.title(MILESTONE, milestone), "strong")
        if due_on:
            self.add_text(f"Tenggat sekarang {tanggal(due_on)}", "second")
        self.due = FieldBlock(DUE, desk.context, f"&{DUE.label}", self)
        self.due.show_value(None)
        self.body.addWidget(self.due)
        self.body.addWidget(self.due.message)
        self.add_button("&Batal", QDialogButtonBox.ButtonRole.RejectRole)
        self.add_button("T&unda", QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.due.input.setFocus()

    def accept(self) -> None:
        """Put the milestone off; stay when the day is refused."""
        self.due.leave()
        if not self.due.value and not self.due.problem:
            self.due.refuse(RefusedValue("Tulis tanggalnya.", NOT_SAVED, DUE.name))
        if self.due.problem:
            return
        try:
            self._desk.services.quick_wins.postpone(self._milestone, str(self.due.value))
        except RefusedValue as problem:
            self.due.refuse(problem)
        else:
            super().accept()
