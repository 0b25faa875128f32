"""A list inside a form: the records that belong to the one the form shows, with its own small buttons."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Value
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_list import ListSpec, RecordList
from gm100_desktop.ui.widgets.buttons import text_button


class PartList(QWidget):
    """Owner's records in a grid, "Tambah" and "Hapus" below it."""

    def __init__(
        self, desk: Desk, spec: ListSpec, given: Callable[[int], Mapping[str, Value]], height: int
    ) -> None:
        super().__init__()
        self._given = given
        self._desk = desk
        self.list = RecordList(desk, replace(spec, is_part=True, name=f"bagian/{spec.kind.id}"), self)
        self.list.setFixedHeight(px(height))
        self._add = self._button("Tambah", "plus", self.list.add)
        self._remove = self._button("Hapus", "trash-2", self.list.remove)
        self._whole = self._button("Rincian", "eye", self._open)
        self._lay_out(is_read_only=desk.is_read_only)
        self.list.line_chosen.connect(self._follow)
        self._follow(None)

    def show_owner(self, owner: int | None) -> None:
        """Show what belongs to that record; nothing for none."""
        self.setEnabled(owner is not None)
        if owner is not None:
            self.list.show_owner(self._given(owner))

    def _follow(self, chosen: int | None) -> None:
        for button in (self._remove, self._whole):
            button.setEnabled(chosen is not None)

    def _open(self) -> None:
        """Every field of the chosen record, also those the narrow list has no room for."""
        # Imported when wanted: the dialog brings a whole form.
        from gm100_desktop.ui.records.record_dialog import RecordDialog

        chosen = self.list.selected()
        if chosen is not None:
            RecordDialog(self._desk, self.list.spec.kind, chosen, self.window()).exec()
            self.list.refresh()

    def _button(self, words: str, icon_name: str, act: Callable[[], object]) -> QPushButton:
        button = text_button(words, icon_name, kind="flat", parent=self)
        button.clicked.connect(lambda: act())  # noqa: PLW0108  (Qt's `checked` stays here)
        return button

    def _lay_out(self, *, is_read_only: bool) -> None:
        buttons = QHBoxLayout()
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
