"""Asks for a decree: the first one of a roster, or one that follows another and takes its members over."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.kinds.documents import DOCUMENT
from gm100_desktop.domain.lines.rosters import DecreeLine
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.ui.actions import plain
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.forms.form_body import FieldRow
from gm100_desktop.ui.forms.mnemonics import with_mnemonics
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.tips import plain_tip
from gm100_desktop.ui.widgets.check_box import CheckBox

WIDTH = 480
USUAL_TITLE = "Pembentukan Dewan dan Tim Pelaksana Smart City"
ROWS = (("number",), ("title",), ("dated_on",), ("valid_from", "valid_until"))
FIELDS: tuple[Field, ...] = (
    DOCUMENT.field("number"),
    Field("title", "Tentang", FieldType.TEXT, required=True),
    DOCUMENT.field("dated_on"),
    DOCUMENT.field("valid_from"),
    DOCUMENT.field("valid_until"),
)


class NewDecree(Dialog):
    """`made` is the id of the decree, once it is on file."""

    def __init__(self, desk: Desk, former: DecreeLine | None, parent: QWidget | None = None) -> None:
        super().__init__("SK baru", parent, width=WIDTH)
        self._desk, self._former = desk, former
        self.made: int | None = None
        labels = with_mnemonics([field.label for field in FIELDS], "bs")
        self.blocks = {
            field.name: FieldBlock(field, desk.context, label, self)
            for field, label in zip(FIELDS, labels, strict=True)
        }
        self.takes_over = CheckBox(self._take_over_words(), self)
        self._compose()
        for name, block in self.blocks.items():
            block.show_value(self._usual(name))
        self.blocks["number"].input.setFocus()

    def accept(self) -> None:
        """Put the decree on file; stay when something is refused."""
        for block in self.blocks.values():
            block.leave()
        if any(block.problem for block in self.blocks.values()):
            return
        values = {name: block.value for name, block in self.blocks.items()}
        try:
            self.made = self._store(values)
        except RefusedValue as problem:
            self.blocks.get(problem.field, self.blocks["number"]).refuse(problem)
        except KnownProblem as problem:
            self.blocks["number"].refuse(RefusedValue(problem.message, problem.advice, "number"))
        else:
            super().accept()

    def _store(self, values: dict[str, Value]) -> int:
        seating = self._desk.services.seating
        if self._former is not None and self.takes_over.isChecked():
            return seating.replace_decree(self._former.id, values)
        return seating.record_decree(values)

    def _usual(self, name: str) -> Value:
        if name == "title":
            return self._former.title if self._former else USUAL_TITLE
        return "" if name == "number" else None

    def _take_over_words(self) -> str:
        if self._former is None:
            return ""
        named = (self._former.number or self._former.title).replace("&", "&&")
        return f"&Gantikan {named} dan salin susunannya"

    def _compose(self) -> None:
        self.body.setSpacing(px(8))
        for names in ROWS:
            row = FieldRow(self)
            for name in names:
                row.add(self.blocks[name])
            self.body.addWidget(row)
        self.takes_over.setVisible(self._former is not None)
        self.takes_over.setChecked(self._former is not None)
        self.takes_over.setToolTip(plain_tip(plain(self._take_over_words())))
        self.body.addWidget(self.takes_over)
        self.body.addStretch(1)
        self.add_button("&Batal", QDialogButtonBox.ButtonRole.RejectRole)
        self.add_button("&Simpan SK", QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
