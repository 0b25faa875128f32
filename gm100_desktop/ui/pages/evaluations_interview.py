"""The interview with the assessors: one question at a time, its evidence one key away, promises kept."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from gm100_desktop.domain.kinds.sessions import TASK
from gm100_desktop.domain.lines.evaluations import AnswerLine, ProofLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.question_search import found_question
from gm100_desktop.domain.reading import shown as shown_value
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_interview_board import InterviewBoard
from gm100_desktop.ui.pages.evaluations_interview_promise import PromiseBar
from gm100_desktop.ui.pages.evaluations_opened import EvidenceOpener, Opened, cited_place
from gm100_desktop.ui.pages.evaluations_proofs import view_proof
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.preview.page_view import Fit, PageView
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.widgets.list_tools import FilterField

EDGE, HINTS_FROM, DAYS_TO_SUPPLY = 24, 900, 3
HINTS = "J/K berikut/sebelum · Enter atau 1–9 bukti · N janji · Ctrl+Enter program lain · Esc keluar"
PAGE_HINTS = "PgUp/PgDn halaman · +/− besar · Enter bukti berikut · J/K pertanyaan · Esc kembali"
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
OPENING = "Membuka bukti…"


class Interview(QDialog):
    """As large as the window it stands before."""

    def __init__(self, desk: Desk, shown: ShownRound, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Wawancara {shown.name}")
        self._desk, self._shown = desk, shown
        self._promises: dict[int, list[str]] = {}
        self._proof: int | None = None  # which evidence of the question is looked at
        self.opener = EvidenceOpener(desk.place.dossier, desk.services.records, self)
        self.opener.opened.connect(self._show_opened)
        self.jump = FilterField("Kode atau kata", self)
        self.board, self.page = InterviewBoard(self), PageView(self)
        self.page.setAccessibleName("Halaman bukti")
        self.board.proof_wanted.connect(self.open_proof)
        self.promise = PromiseBar(desk, self)
        self.hints, self.caption = QLabel(HINTS, self), QLabel(self)
        self._lay_out()
        self._connect()
        self.resize(parent.size())
        self.show_question(shown.question)
        self.board.setFocus()

    @property
    def answer(self) -> AnswerLine | None:
        """The question at hand."""
        return self._shown.answer(self._shown.question)

    @property
    def proof(self) -> ProofLine | None:
        """The evidence that is looked at; None before the question itself."""
        answer = self.answer
        if answer is None or self._proof is None or self._proof >= len(answer.proofs):
            return None
        return answer.proofs[self._proof]

    # -- what the person does ----------------------------------------------------------------

    def show_question(self, question: int | None) -> None:
        """That question is at hand; its first evidence is opened beforehand."""
        self._shown.question = question
        answer, self._proof = self.answer, None
        self._stack.setCurrentWidget(self.board)
        self.page.show_pages(None)
        self.caption.hide()
        self.hints.setText(HINTS)
        if answer is None:
            return
        self.board.show_answer(self._shown, answer, self._promises.get(answer.question_id, ()))
        if answer.proofs:
            self.opener.open(answer.proofs[0].document_id)

    def step(self, step: int) -> None:
        """The next or the former question."""
        following = self._shown.beside(step)
        if following is not None:
            self.show_question(following)
            self.board.setFocus()

    def open_proof(self, at: int) -> None:
        """The cited page of that evidence stands in place of the question."""
        answer = self.answer
        if answer is None or not 0 <= at < len(answer.proofs):
            return
        self._proof = at
        proof = answer.proofs[at]
        words = " · ".join(filter(None, (f"{answer.code}: {proof.words}", proof.title, proof.caption)))
        self.caption.setText(words)
        self.caption.show()
        self.hints.setText(PAGE_HINTS)
        self._stack.setCurrentWidget(self._message)
        self._message.setText(OPENING)
        self.setFocus()
        self.opener.open(proof.document_id)

    def leave_proof(self) -> None:
        """The question stands there again."""
        self.show_question(self._shown.question)
        self.board.setFocus()

    def reject(self) -> None:
        """Esc goes one step back; from the question it ends the interview."""
        if self._proof is not None:
            self.leave_proof()
        else:
            self.done(QDialog.DialogCode.Rejected)

    def done(self, result: int) -> None:
        """Everything that was opened is closed."""
        self.page.show_pages(None)
        self.opener.close()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key no field wanted."""
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys are told where there is room."""
        super().resizeEvent(event)
        self.hints.setVisible(self.width() >= px(HINTS_FROM))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys over the page that the page itself does not know."""
        if watched is self.page and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            act = self._act_of(event)
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    # -- parts -------------------------------------------------------------------------------

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.modifiers() not in PLAIN:
            return None
        key, text = Qt.Key(event.key()), event.text()
        if key in STEPS:
            return lambda: self.step(STEPS[key])
        if key in ENTER:
            following = 0 if self._proof is None else self._proof + 1
            count = len(self.answer.proofs) if self.answer else 0
            return lambda: self.open_proof(following % max(count, 1))
        if text and text in "123456789":
            return lambda: self.open_proof(int(text) - 1)
        if key == Qt.Key.Key_N:
            return self._begin_promise
        return (lambda: self._begin_jump(text)) if text.isalpha() or text == "/" else None

    def _begin_jump(self, text: str) -> None:
        self.jump.setFocus()
        self.jump.setText("" if text == "/" else text)

    def _jump(self, text: str) -> None:
        found = found_question(self._shown.answers, text)
        missed = bool(text.strip()) and found is None
        self.jump.setProperty("state", "wrong" if missed else "")
        self.jump.style().polish(self.jump)
        if found is not None:
            self.show_question(found)

    def _leave_jump(self) -> None:
        self.jump.blockSignals(True)  # the question found stays
        self.jump.clear()
        self.jump.blockSignals(False)
        self._jump("")
        self.board.setFocus()

    def _begin_promise(self) -> None:
        if not self._desk.is_read_only and self._shown.sheet is not None:
            self.promise.begin(usual_day(self._shown.sheet.round.due_on, self._desk.place.today()))

    def _keep_promise(self, text: str, due_on: str | None) -> None:
        answer = self.answer
        if answer is None:
            return
        try:
            self._desk.services.interviews.promise(self._shown.id, answer, text, due_on)
        except KnownProblem as problem:
            self._desk.place.errors.show(problem)
            return
        until = f", tenggat {shown_value(TASK.field('due_on'), due_on)}" if due_on else ""
        told = f"Dicatat sebagai tugas: {text}{until}"
        self._promises.setdefault(answer.question_id, []).append(told)
        self._leave_promise()
        self.show_question(answer.question_id)

    def _leave_promise(self) -> None:
        self.promise.hide()
        self.board.setFocus()

    def _open_outside(self) -> None:
        answer = self.answer
        if answer is not None and answer.proofs:
            view_proof(self._desk, self.proof or answer.proofs[0])

    def _show_opened(self, opened: Opened) -> None:
        proof = self.proof
        if proof is None or proof.document_id != opened.document_id:
            return
        if opened.pages is None:
            self._message.setText(opened.words)
            return
        self.page.show_pages(opened.pages)
        self._stack.setCurrentWidget(self.page)
        self.page.fit(Fit.WIDTH)
        self.page.go_to(cited_place(proof.page, opened.pages.count))
        self.page.setFocus()

    def _connect(self) -> None:
        self.jump.textChanged.connect(self._jump)
        self.jump.left.connect(self._leave_jump)
        self.promise.given.connect(self._keep_promise)
        self.promise.left.connect(self._leave_promise)
        self.page.installEventFilter(self)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(lambda: self._begin_jump("/"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            outside = QShortcut(QKeySequence(keys), self)
            outside.activated.connect(self._open_outside)

    def _lay_out(self) -> None:
        head = QFrame(self)
        head.setProperty("ground", "alt")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(EDGE), px(8), px(EDGE), px(8))
        row.setSpacing(px(14))
        row.addWidget(self.jump)
        row.addStretch(1)
        row.addWidget(self.hints)
        self.hints.setProperty("textRole", "label")
        self.caption.setProperty("textRole", "form-title")
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setContentsMargins(px(EDGE), px(8), px(EDGE), px(8))
        self.caption.setWordWrap(True)
        self._message = QLabel(self)
        self._message.setProperty("textRole", "large")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._stack = QStackedWidget(self)
        for part in (self.board, self.page, self._message):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.caption)
        column.addWidget(self._stack, 1)
        column.addWidget(self.promise)
        self.promise.hide()


def usual_day(due_on: str | None, today: date) -> str:
    """That of the round while it lies ahead; later a few days, as long as evidence may be handed in."""
    return (
        due_on
        if due_on and due_on >= today.isoformat()
        else (today + timedelta(days=DAYS_TO_SUPPLY)).isoformat()
    )
