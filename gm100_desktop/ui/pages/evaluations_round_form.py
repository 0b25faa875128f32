"""The form of a yearly round: its stage above the fields, the way on and to its frozen copies."""

from dataclasses import replace

from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.forms.form_body import FormBody
from gm100_desktop.ui.pages.evaluations_stage import StagePanel
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_form import Describe, RecordForm

OF_SELECTION = "outcome"
FORM = replace(EVALUATION, fields=tuple(field for field in EVALUATION.fields if field.name != OF_SELECTION))
"""A selection has an outcome; a yearly round has an index."""


class RoundForm(RecordForm):
    """Fields of a round below what its next stage needs."""

    stage: StagePanel

    def __init__(self, desk: Desk, describe: Describe | None) -> None:
        super().__init__(desk, FORM, describe=describe)
        self.stage.wanted.connect(self._move_on)
        self.stage.freezing_wanted.connect(self.show_copies)

    def show_id(self, record_id: int | None) -> None:
        """Show the round with its stage."""
        super().show_id(record_id)
        if self.record_id is None:
            return
        services = self._desk.services
        self.stage.show_stage(
            services.evaluations.next_stage(self.record_id),
            services.evaluations.doubts(self.record_id),
            [copy.day for copy in services.freezing.copies_of(self.record_id)],
        )

    def set_read_only(self, *, read_only: bool) -> None:
        """A round that is only read stays where it is."""
        super().set_read_only(read_only=read_only)
        self.stage.set_read_only(read_only=read_only)

    def show_copies(self) -> None:
        """The frozen copies, those of the round first; freezing is done there."""
        # Imported when wanted: a round is frozen once or twice.
        from gm100_desktop.ui.dialogs.frozen import FrozenDialog

        if self.record_id is not None:
            FrozenDialog(self._desk.place, self.window(), self.record_id).exec()
            self.show_id(self.record_id)

    def _move_on(self) -> None:
        if self.record_id is None:
            return
        try:
            self._desk.services.evaluations.move_on(self.record_id)
        except KnownProblem as problem:
            self.stage.refuse(problem)

    def _add_blocks(self, tab: str, body: FormBody) -> None:
        if tab == FORM.fields[0].tab:  # made before the fields, so that the keys come to it before them
            self.stage = StagePanel(body)
            body.add_part(self.stage)
        super()._add_blocks(tab, body)
