"""One question at a time, over the whole body: the same form, larger."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gm100_desktop.ui.delegates.kit import PAGE_EDGE
from gm100_desktop.ui.forms.form_head import EDGE
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_question import QuestionForm
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.pages.evaluations_rows import belongs
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.part_list import PartList
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.widgets.empty_state import EmptyState

WIDEST = 860
NOTHING = "Tidak ada pertanyaan di putaran ini."


class SingleQuestion(SectionView):
    """The question at hand; J and K go on and back through what the narrowing leaves."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, shown: ShownRound) -> None:
        self.shown = shown
        super().__init__(desk, section, parent)

    def make_form(self) -> QuestionForm:
        """The form of one question, large."""
        self.question_form = QuestionForm(self.desk, self.shown, is_large=True)
        self.question_form.stepped.connect(self.step)
        return self.question_form

    def make_parts(self) -> list[PartList]:
        """The form has its own."""
        return []

    def lay_out(self) -> None:
        """The form below the title of the page, not wider than eyes like to read."""
        edge = QFrame(self)
        edge.setProperty("ground", "surface")
        edge.setFixedWidth(px(PAGE_EDGE) - px(EDGE))
        line = QFrame(self)
        line.setProperty("ground", "line")
        line.setFixedWidth(1)
        self.form.setMaximumWidth(px(WIDEST))
        self.empty = EmptyState(NOTHING, self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(edge)
        row.addWidget(self.form, 1)
        row.addWidget(line)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row, 1)
        column.addWidget(self.empty, 1)

    def refresh(self) -> None:
        """Read the round anew."""
        self.shown.read(self.desk.services)
        has_questions = bool(self.shown.answers)
        self.form.setVisible(has_questions)
        self.empty.setHidden(has_questions)
        self.show_record(self.shown.question)

    def selected(self) -> int | None:
        """The question at hand."""
        return self.shown.question

    def select(self, record_id: int) -> None:
        """Make that question the one at hand."""
        self.shown.question = record_id
        self.show_record(record_id)

    def step(self, step: int) -> None:
        """The next or the former question."""
        following = self.shown.beside(step)
        if following is not None:
            self.select(following)
            self.enter()

    def step_into(self) -> None:
        """The first question that the narrowing leaves, unless it leaves the one at hand."""
        at_hand = self.shown.answer(self.shown.question)
        if at_hand is not None and not belongs(at_hand, self.shown.narrowing):
            following = self.shown.beside(1) or self.shown.beside(-1)
            self.select(following or at_hand.question_id)

    def enter(self) -> None:
        """The keys give the level at once."""
        self.question_form.levels.setFocus(Qt.FocusReason.OtherFocusReason)
