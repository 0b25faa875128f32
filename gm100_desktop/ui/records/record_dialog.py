"""One record of a small list with all its fields, in a window of its own; saved field by field."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialogButtonBox, QSizePolicy, QWidget

from gm100_desktop.domain.fields import Kind
from gm100_desktop.ui.dialogs.dialog import SCREEN_SHARE, Dialog
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_form import RecordForm

WIDTH, FORM_HEIGHT, FORM_LEAST = 460, 460, 180


class RecordDialog(Dialog):
    """Closing it leaves the last field, so nothing typed is lost."""

    def __init__(self, desk: Desk, kind: Kind, record_id: int, parent: QWidget | None = None) -> None:
        super().__init__(f"Rincian {kind.label}", parent, width=WIDTH)
        self.form = RecordForm(desk, kind, parent=self)
        self._told: dict[str, str] = {}
        self.form.head.hide_close()
        self.form.setMinimumHeight(px(FORM_LEAST))
        policy = QSizePolicy.Policy  # the tabs scroll, so that the dialog itself has no need to
        self.form.pages.setSizePolicy(policy.Preferred, policy.Ignored)
        self.form.show_id(record_id)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.form)
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)
        self.form.focus_field(kind.fields[0].name)

    def sizeHint(self) -> QSize:
        """Room for a usual form, but never more than the screen has."""
        wanted = super().sizeHint()
        screen = self.screen().availableSize() * SCREEN_SHARE
        foot = self.buttons.sizeHint().height() + px(24)
        return QSize(wanted.width(), min(max(wanted.height(), px(FORM_HEIGHT) + foot), screen.height()))

    def reject(self) -> None:
        """Store what was typed last; what is refused is shown once with its reason, then given up."""
        self.form.leave()
        refused = self.form.problems()
        if not refused or refused == self._told:
            super().reject()
            return
        self._told = refused
        self.form.focus_field(next(iter(refused)))
