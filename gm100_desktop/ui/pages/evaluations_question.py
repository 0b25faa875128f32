"""The form of a question: level, text, evidence, last year beside, and why the index is what it is."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from gm100_desktop.domain.evaluations import short_label
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.evaluations import ANSWER
from gm100_desktop.domain.lines.evaluations import AnswerLine
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.unopened import Unopened
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_beside import LastYear, OwnFigureBox, PanelScores
from gm100_desktop.ui.pages.evaluations_index import IndexStrip, bars_of
from gm100_desktop.ui.pages.evaluations_keys import Wish, wish_of
from gm100_desktop.ui.pages.evaluations_levels import LevelChoices
from gm100_desktop.ui.pages.evaluations_proofs import NOBODY, AnswerProofs, ProofChips
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.pages.evaluations_steps import StepsPanel, StepsTable
from gm100_desktop.ui.pages.evaluations_words import kind_line, level_lines, scale_words, usual_proof
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_form import RecordForm
from gm100_desktop.ui.widgets.buttons import icon_button

MAIN, PROOF, PANEL = "Jawaban", "Bukti", "Asesor"
FORM = replace(
    ANSWER,
    fields=(
        replace(ANSWER.field("explanation"), tab=MAIN),
        replace(ANSWER.field("agency_id"), tab=MAIN, width=1),
        replace(ANSWER.field("due_on"), tab=MAIN, width=1),
        replace(ANSWER.field("review"), tab=MAIN, width=1),
        replace(ANSWER.field("note"), tab=MAIN),
        replace(ANSWER.field("final_score"), tab=PANEL),
    ),
)
SPREAD = 1 << 32
"""Tells the same question of two rounds apart, before an answer is there."""

FOOT_FROM = 600  # height of the form from which the arithmetic stands at its foot
STRIP_FROM = 330  # and from which the components stand beside the index
INDEX_FROM = 200  # below that the index is told by the arithmetic alone


class QuestionForm(RecordForm):
    """Shows questions by their id; the answer comes into the file with the first thing said."""

    stepped = Signal(int)
    kind_chosen = Signal(str)

    def __init__(self, desk: Desk, shown: ShownRound, *, is_large: bool = False) -> None:
        self._shown = shown
        self._answer: AnswerLine | None = None
        self._evaluation = NOBODY
        self._waiting: set[str] = set()  # fields with a text that waits for its answer
        super().__init__(desk, FORM)
        self.make_proved = self.answer_id
        self.strip = IndexStrip(self)
        self.strip.kind_chosen.connect(self.kind_chosen)
        self._add_steppers(is_large=is_large)
        self._build_main(is_large=is_large)
        self._build_others()
        self._stand_around()

    # -- what the view does ------------------------------------------------------------------

    def show_id(self, record_id: int | None) -> None:
        """Show that question of the round that is shown; nothing for None."""
        answer = self._shown.answer(record_id)
        is_new = answer is None or self.record_id != self._key(answer)
        if is_new:
            self._leave_all()  # into the question and the round it was typed for
            self.show_record(None)
        self._show_strip()
        self._answer, self._evaluation = answer, self._shown.id
        self.show_standing()
        if answer is None:
            self.head.describe("", "", "")
            return
        self.show_record(self._record_of(answer))
        self.head.describe(kind_line(self._shown, answer), answer.label, answer.dimension)
        self._show_parts(answer, is_new=is_new)
        if is_new:
            self.pages.body(MAIN).verticalScrollBar().setValue(0)
            self._offer_texts(answer)

    def show_standing(self) -> None:
        """Index, components and arithmetic of the chosen kind of score."""
        component = self._answer.component if self._answer else ""
        standing = self._shown.standing(self._desk.services)
        sheet = self._shown.sheet
        parts = sheet.components if sheet else ()
        weights = [(part.code, short_label(part.label), part.weight) for part in parts]
        self.strip.show_standing(standing, bars_of(standing, weights, component))
        for table in (self.steps.table, self.inner_steps):
            table.show_standing(standing, component)

    def answer_id(self) -> int:
        """The answer of the question shown; in the file from now on."""
        if self._answer is None:
            raise KnownProblem("Tidak ada pertanyaan yang dipilih.", "Pilih pertanyaannya dulu.")
        return self._desk.services.evaluations.answer_id(self._evaluation, self._answer.question_id)

    def link_proof(self) -> None:
        """The list of evidence is shown; where it is empty a document is asked for."""
        self.pages.select(PROOF)
        if self._desk.is_read_only or (self._answer and self._answer.proofs):
            self.proofs.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.add_proof()

    def add_proof(self) -> None:
        """One more document is asked for, its page next."""
        self.pages.select(PROOF)
        self._guarded(self.proofs.add)

    def give(self, level: int | None) -> None:
        """The level of the question shown; None takes it away."""
        if self._answer is not None and not self._desk.is_read_only:
            question, score = self._answer.question_id, None if level is None else Decimal(level)
            put = self._desk.services.evaluations.put_level
            self._guarded(lambda: put(self._evaluation, [question], score))

    def fulfil(self, wish: Wish) -> None:
        """Do what a key asks for."""
        if wish.step:
            self.stepped.emit(wish.step)
        elif wish.proof:
            self.link_proof()
        elif wish.note:
            self.focus_field("explanation")
        else:
            self.give(wish.level)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key no field wanted speaks of the question."""
        wish = wish_of(event)
        if wish is None or self._answer is None:
            super().keyPressEvent(event)
        else:
            self.fulfil(wish)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The arithmetic stands at the foot where there is room for it, else below the fields."""
        super().resizeEvent(event)
        is_high = self.height() >= px(FOOT_FROM)
        self.strip.fold(folded=self.height() < px(STRIP_FROM))
        self._show_strip()
        self.steps.setVisible(is_high)
        self.inner_steps.setHidden(is_high)

    # -- storing -----------------------------------------------------------------------------

    def _save(self, name: str, value: Value) -> None:
        if self._answer is None:
            raise RefusedValue("Pertanyaan ini sudah tidak ada.", "Belum disimpan.", name)
        services = self._desk.services
        services.evaluations.put(self._evaluation, self._answer.question_id, name, value)

    def _keep_draft(self, name: str, text: str | None) -> None:
        """Before there is an answer a text waits under its question; typing alone adds nothing."""
        if self._answer is None or self._desk.is_read_only:
            return
        drafts, waiting = self._desk.place.dossier.drafts, self._unopened(self._answer)
        there = self._answer.answer_id
        if text is not None:
            drafts.keep(self.kind.id, there or waiting, name, text)
        elif there is not None:
            drafts.forget(self.kind.id, there, name)
        if name in self._waiting and (text is None or there is not None):
            drafts.forget(self.kind.id, waiting, name)
            self._waiting.discard(name)
        elif text is not None and there is None:
            self._waiting.add(name)

    def _offer_texts(self, answer: AnswerLine) -> None:
        """Those that waited for an answer, and those of the answer itself."""
        waiting = self._unopened(answer)
        drafts = self._desk.place.dossier.drafts.all()
        self._waiting = {
            draft.field for draft in drafts if (draft.kind, draft.record_id) == (self.kind.id, waiting)
        }
        for place in (waiting, answer.answer_id):
            if place is not None:
                self._offer_drafts(place)

    def _unopened(self, answer: AnswerLine) -> int:
        return Unopened(self._evaluation, answer.question_id).key

    def _show_history(self) -> None:
        # Imported when wanted: few look, and the dialog brings a list of its own.
        from gm100_desktop.ui.dialogs.record_history import RecordHistory

        if self._answer is not None:
            answer = self._answer.answer_id or NOBODY
            lines = self._desk.place.dossier.history(self.kind.table, answer)
            RecordHistory(ANSWER, self.head.title(), lines, self._desk.shown, self.window()).exec()

    def _take_last(self) -> None:
        if self._answer is not None:
            question, take = self._answer.question_id, self._desk.services.evaluations.take_last
            self._guarded(lambda: take(self._evaluation, [question]))

    def _score(self, assessor: int, score: object) -> None:
        if self._answer is not None and (score is None or isinstance(score, Decimal)):
            question, put = self._answer.question_id, self._desk.services.evaluations.put_panel
            self._guarded(lambda: put(self._evaluation, question, assessor, score))

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except KnownProblem as problem:
            self._desk.place.errors.show(problem)

    # -- parts -------------------------------------------------------------------------------

    def _key(self, answer: AnswerLine) -> int:
        return self._shown.id * SPREAD + answer.question_id

    def _record_of(self, answer: AnswerLine) -> dict[str, Value]:
        return {
            "id": self._key(answer),
            "explanation": answer.explanation,
            "agency_id": answer.agency_id,
            "due_on": answer.due_on,
            "review": answer.review,
            "note": answer.note,
            "final_score": "" if answer.final_score is None else str(answer.final_score),
        }

    def _leave_all(self) -> None:
        self.leave()
        self.panel.leave()

    def _show_parts(self, answer: AnswerLine, *, is_new: bool) -> None:
        level = int(answer.self_score) if answer.self_score is not None else None
        is_whole = level is not None and Decimal(level) == answer.self_score
        may_choose = not self._desk.is_read_only
        sheet = self._shown.sheet
        words = sheet.levels.get(answer.rubric, {}) if sheet else {}
        lines = level_lines(answer, words)
        self.levels.show_levels(lines, level if is_whole else None, may_choose=may_choose)
        self._scale.setText(scale_words(answer, words))
        self.figure.show_figure(self._shown.figure(self._desk.services, answer.question_id), level)
        self._usual.setText(usual_proof(answer))
        self.chips.show_proofs(answer.proofs)
        self.last.show_answer(answer, self._shown.year)
        self.pages.count_on(PROOF, len(answer.proofs) or None)
        self.proofs.show_owner(answer.answer_id or NOBODY)
        self.panel.show_scores(sheet.assessors if sheet else (), answer.panel, is_new=is_new)

    def _add_steppers(self, *, is_large: bool) -> None:
        for name, words, keys, step in (
            ("chevron-up", "Pertanyaan sebelumnya", "K", -1),
            ("chevron-down", "Pertanyaan berikutnya", "J", 1),
        ):
            button = icon_button(name, words, keys, self.head)
            button.clicked.connect(lambda _checked, step=step: self.stepped.emit(step))
            self.head.add_button(button)
        if is_large:
            self.head.enlarge()
            self.head.hide_close()

    def _build_main(self, *, is_large: bool) -> None:
        body, read_only = self.pages.body(MAIN), self._desk.is_read_only
        explanation, following = self._block("explanation"), self._block("agency_id")
        self._scale, self._usual = _told("label", self), _told("label", self)
        self.levels = LevelChoices(self, is_large=is_large)
        self.figure = OwnFigureBox(self, is_read_only=read_only)
        self.chips = ProofChips(self._desk, self)
        self.last = LastYear(self, is_read_only=read_only)
        self.inner_steps = StepsTable(self)
        above: tuple[QWidget, ...] = (self._scale, self.levels, self.figure)
        below: tuple[QWidget, ...] = (self._usual, self.chips, self.last)
        for block, parts in ((explanation, above), (following, below)):
            for part in parts:
                body.add_above(block, part)
        self.add_part(self.inner_steps, tab=MAIN)
        self.levels.chosen.connect(self.give)
        self.figure.wanted.connect(self.give)
        self.chips.link_wanted.connect(self.add_proof)
        self.last.wanted.connect(self._take_last)

    def _build_others(self) -> None:
        self.proofs = AnswerProofs(self._desk, self.answer_id)
        self.add_part(self.proofs, tab=PROOF)
        self.panel = PanelScores(self._desk.context, is_read_only=self._desk.is_read_only)
        self.panel.scored.connect(self._score)
        self.add_part(self.panel, tab=PANEL, label="Nilai tiap asesor")

    def _show_strip(self) -> None:
        self.strip.setVisible(self._shown.sheet is not None and self.height() >= px(INDEX_FROM))

    def _stand_around(self) -> None:
        self.head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # never squeezed
        self.steps = StepsPanel(self)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self.strip)
            column.addWidget(self.steps)


def _told(role: str, parent: QWidget) -> QLabel:
    words = QLabel(parent)
    words.setProperty("textRole", role)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    return words
