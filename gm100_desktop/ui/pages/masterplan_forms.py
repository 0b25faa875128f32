"""The forms of the masterplan in one place: the current programme's, or that of the plan itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gm100_desktop.domain.kinds.masterplan import PLAN
from gm100_desktop.domain.lines.masterplan import SubDimensionLine
from gm100_desktop.ui.pages.masterplan_form import ProgrammeForm
from gm100_desktop.ui.pages.masterplan_tree import Span
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_form import RecordForm


class MasterplanForms(QStackedWidget):
    """Shows one of the two; closing the plan leads back to the programme."""

    closed = Signal()

    def __init__(self, desk: Desk, branches: Sequence[SubDimensionLine], span: Span, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._span = desk, span
        self._branches = {branch.id: branch for branch in branches}
        self._plan: RecordForm | None = None
        self.programme = self._new_programme()

    def renew(self, span: Span) -> None:
        """The form shows these years; one of other years is built anew."""
        if span == self._span:
            return
        old, self._span = self.programme, span
        old.leave()
        self.programme = self._new_programme()
        self.programme.show_id(old.record_id)
        self.removeWidget(old)
        old.deleteLater()

    def show_programme(self, programme_id: int | None) -> None:
        """The form of that programme; nothing for None."""
        self.programme.show_id(programme_id)
        self.setCurrentWidget(self.programme)

    def refresh(self, programme_id: int | None) -> None:
        """Read anew what is shown; whatever is being typed stays."""
        self.programme.show_id(programme_id)
        if self._plan is not None and self._plan.record_id is not None:
            self._plan.show_id(self._plan.record_id)

    def show_plan(self, plan_id: int) -> None:
        """The form of the plan itself."""
        if self._plan is None:
            self._plan = RecordForm(self._desk, PLAN, parent=self)
            self._plan.closed.connect(self._close_plan)
            self.addWidget(self._plan)
        self._plan.show_id(plan_id)
        self.setCurrentWidget(self._plan)
        self._plan.focus_field(PLAN.title[0])

    def keep_texts(self) -> None:
        """What is being typed is written down, in the forms of the sections as well."""
        for at in range(self.count()):
            form = self.widget(at)
            if isinstance(form, RecordForm):
                form.flush_drafts()

    def _new_programme(self) -> ProgrammeForm:
        form = ProgrammeForm(self._desk, self._span, self._branches, self)
        form.closed.connect(self.closed)
        self.insertWidget(0, form)
        self.setCurrentWidget(form)
        return form

    def _close_plan(self) -> None:
        if self._plan is not None:
            self._plan.show_id(None)  # leaves it first: what was typed is stored
        if self.programme.record_id is None:
            self.closed.emit()
            return
        self.setCurrentWidget(self.programme)
        self.programme.setFocus(Qt.FocusReason.OtherFocusReason)
