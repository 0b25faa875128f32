"""One question as it is read across a table: large, with its level, its text and its evidence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gm100_desktop.domain.lines.evaluations import AnswerLine, ProofLine
from gm100_desktop.domain.wording import EMPTY
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.pages.evaluations_standing import tidy
from gm100_desktop.ui.pages.evaluations_words import kind_line
from gm100_desktop.ui.widgets.buttons import text_button

EDGE, BY_KEY = 32, 9
NO_PROOF = "Belum ada bukti yang ditautkan."
NO_TEXT = "Belum ada penjelasan."


class InterviewBoard(QScrollArea):
    """Scrolls where the screen is small."""

    proof_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Pertanyaan")
        inside = QFrame(self)
        inside.setProperty("ground", "surface")
        self.kind, self.label = self._words("form-title", inside), self._words("key-figure", inside)
        self.level, self.level_words = self._words("index", inside), self._words("large", inside)
        self.beside = self._words("second", inside)
        self.text = self._words("large", inside)
        self.none = self._words("second", inside)
        self.promises = self._words("good", inside)
        self.buttons: list[QPushButton] = []
        self._lay_out(inside)
        self.setWidget(inside)

    def show_answer(self, shown: ShownRound, answer: AnswerLine, promises: Sequence[str]) -> None:
        """Show that question."""
        sheet = shown.sheet
        words = sheet.levels.get(answer.rubric, {}) if sheet else {}
        score = answer.self_score
        self.kind.setText(kind_line(shown, answer))
        self.label.setText(answer.label)
        self.level.setText(EMPTY if score is None else tidy(score))
        self.level.setAccessibleName(f"Nilai mandiri {self.level.text()}")
        self.level_words.setText(words.get(int(score), "") if score is not None else "Belum dijawab")
        self.beside.setText(_beside(answer))
        self.text.setText(answer.explanation or NO_TEXT)
        self.promises.setText("\n".join(promises))
        self.promises.setVisible(bool(promises))
        self._show_proofs(answer.proofs)
        self.setAccessibleDescription(f"{answer.code} {answer.label}")
        self.verticalScrollBar().setValue(0)

    def _show_proofs(self, proofs: Sequence[ProofLine]) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [self._proof(at, proof) for at, proof in enumerate(proofs)]
        for button in self.buttons:
            self._proofs.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.none.setText("" if proofs else NO_PROOF)
        self.none.setHidden(bool(proofs))

    def _proof(self, at: int, proof: ProofLine) -> QPushButton:
        key = f"{at + 1}   " if at < BY_KEY else ""
        words = " · ".join(filter(None, (proof.words, proof.title))).replace("&", "&&")
        button = text_button(f"{key}{words}", "paperclip", kind="flat", parent=self.widget())
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.proof_wanted.emit(at))
        return button

    def _lay_out(self, inside: QWidget) -> None:
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(EDGE), px(20), px(EDGE), px(20))
        column.setSpacing(px(6))
        level = QHBoxLayout()
        level.setSpacing(px(16))
        level.addWidget(self.level)
        level.addWidget(self.level_words, 1)
        for part in (self.kind, self.label):
            column.addWidget(part)
        column.addLayout(level)
        column.addWidget(self.beside)
        column.addSpacing(px(8))
        column.addWidget(self.text)
        column.addSpacing(px(12))
        self._proofs = QVBoxLayout()
        self._proofs.setSpacing(px(4))
        column.addLayout(self._proofs)
        column.addWidget(self.none)
        column.addWidget(self.promises)
        column.addStretch(1)

    def _words(self, role: str, parent: QWidget) -> QLabel:
        label = QLabel(parent)
        label.setProperty("textRole", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(role != "index")
        return label


def _beside(answer: AnswerLine) -> str:
    """'Asesor 3 · 2025: 3 · Dinas Kominfo'."""
    told = []
    if answer.panel_score is not None:
        told.append(f"Asesor {tidy(answer.panel_score)}")
    if answer.last is not None and answer.last.self_score is not None:
        told.append(f"{answer.last.year}: {tidy(answer.last.self_score)}")
    return " · ".join(filter(None, (*told, answer.agency)))
