"""A form bound to the acts: fields are stored as they are left, texts being typed outlive a crash."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.ui.forms.form import Form
from gm100_desktop.ui.records.desk import Desk

Describe = Callable[[int], tuple[str, str, str]]
"""Kind line, title and dimension code of a record, for the head of its form."""


class RecordForm(Form):
    """The form of one kind on one page."""

    def __init__(
        self, desk: Desk, kind: Kind, *, describe: Describe | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(kind, desk.context, parent)
        self._desk = desk
        self._describe = describe or self._plain_head
        self.bind(self._save)
        self.set_read_only(read_only=desk.is_read_only)
        self.drafted.connect(self._keep_draft)
        self.history_wanted.connect(self._show_history)
        self.show_record(None)

    def show_id(self, record_id: int | None) -> None:
        """Show the record, freshly read; nothing for None and for one that is gone."""
        records = self._desk.services.records
        if record_id is None or not records.exists(self.kind, record_id):
            self.show_record(None)
            self.head.describe("", "", "")
            return
        is_new_here = record_id != self.record_id
        self.show_record(records.get(self.kind, record_id))
        self.head.describe(*self._describe(record_id))
        if is_new_here:
            self._offer_drafts(record_id)

    def _save(self, name: str, value: Value) -> None:
        if self.record_id is None:
            raise RefusedValue("Catatan ini sudah dihapus.", "Belum disimpan.", name)
        self._desk.services.records.change(self.kind, self.record_id, name, value)

    def _plain_head(self, record_id: int) -> tuple[str, str, str]:
        label = self.kind.label
        return f"{label[:1].upper()}{label[1:]}", self._desk.services.records.title(self.kind, record_id), ""

    def _keep_draft(self, name: str, text: str | None) -> None:
        record_id, drafts = self.record_id, self._desk.place.dossier.drafts
        if record_id is None or self._desk.is_read_only:
            return
        if text is None:
            drafts.forget(self.kind.id, record_id, name)
        else:
            drafts.keep(self.kind.id, record_id, name, text)

    def _offer_drafts(self, record_id: int) -> None:
        """Texts that were being typed when the program ended stand in their fields again."""
        kept = {
            draft.field: draft.text
            for draft in self._desk.place.dossier.drafts.all()
            if draft.kind == self.kind.id and draft.record_id == record_id
        }
        if kept:
            self.take_drafts(kept)

    def _show_history(self) -> None:
        # Imported when wanted: few look, and the dialog brings a list of its own.
        from gm100_desktop.ui.dialogs.record_history import RecordHistory

        if self.record_id is not None:
            title = self.head.title()
            lines = self._desk.place.dossier.history(self.kind.table, self.record_id)
            RecordHistory(self.kind, title, lines, self._desk.shown, self.window()).exec()
