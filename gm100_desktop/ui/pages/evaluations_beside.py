"""What stands beside an answer: last year's, what the file knows itself, and the panel's scores."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gm100_desktop.domain.evaluations import AssessorElement
from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.lines.evaluations import AnswerLine, AssessorLine
from gm100_desktop.domain.own_figures import OwnFigure
from gm100_desktop.domain.wording import EMPTY
from gm100_desktop.ui.forms.context import FormContext
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_standing import tidy
from gm100_desktop.ui.widgets.buttons import text_button
from gm100_desktop.ui.widgets.elided_label import ElidedLabel

PAIR = 2


def _label(parent: QWidget, role: str = "") -> QLabel:
    words = QLabel(parent)
    words.setProperty("textRole", role)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    return words


class LastYear(QWidget):
    """'Jawaban 2025', to be confirmed when it is taken over."""

    wanted = Signal()

    def __init__(self, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self.head, self.take = _label(self, "label"), text_button("Salin", kind="flat", parent=self)
        self.head.setWordWrap(False)
        self.take.setToolTip("Salin penjelasan dan bukti; jawabannya ditandai perlu konfirmasi")
        self.take.setHidden(is_read_only)
        self.level, self.text = _label(self, "strong"), _label(self)
        self.take.clicked.connect(self.wanted)
        self._lay_out()

    def show_answer(self, answer: AnswerLine, year: int) -> None:
        """What was answered to the same question the year before."""
        last = answer.last
        self.setVisible(last is not None)
        if last is None:
            return
        panel = f" · asesor {tidy(last.panel_score)}" if last.panel_score is not None else ""
        self.head.setText(f"Jawaban {last.year}{panel}")
        self.take.setText(f"Salin ke {year}")
        self.take.setAccessibleName(f"Salin jawaban {last.year} ke {year}")
        self.take.setEnabled(bool(last.explanation or last.proofs))
        self.level.setText(EMPTY if last.self_score is None else tidy(last.self_score))
        proofs = ", ".join(proof.words for proof in last.proofs)
        told = filter(None, (last.explanation, f"Bukti {proofs}" if proofs else ""))
        self.text.setText("\n".join(told) or "Tanpa penjelasan dan bukti.")

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.head, 1)
        above.addWidget(self.take)
        ground = QFrame(self)
        ground.setProperty("ground", "alt")
        inside = QHBoxLayout(ground)
        inside.setContentsMargins(px(10), px(6), px(10), px(6))
        inside.setSpacing(px(12))
        inside.addWidget(self.level, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(above)
        column.addWidget(ground)


class OwnFigureBox(QWidget):
    """What the file itself knows about the question: offered while it differs, else told in one line."""

    wanted = Signal(int)  # the level the rubric suggests

    def __init__(self, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._level: int | None = None
        self._is_read_only = is_read_only
        self.line, self.offer = ElidedLabel("", self), QFrame(self)
        self.offer.setProperty("ground", "alt")
        self.words, self.source = _label(self.offer), ElidedLabel("", self.offer)
        for told in (self.line, self.source):
            told.setProperty("textRole", "second")
        self.use = text_button("Pakai", kind="flat", parent=self.offer)
        self.use.clicked.connect(self._use)
        self._lay_out()

    def show_figure(self, figure: OwnFigure | None, level: int | None) -> None:
        """Show it; nothing where the file knows nothing. `level` is the one given now."""
        self.setVisible(figure is not None)
        if figure is None:
            return
        self._level = figure.level
        is_news = figure.level is not None and figure.level != level and not self._is_read_only
        suggests = f"Menyarankan tingkat {figure.level}" if figure.level is not None else ""
        self.words.setText(figure.words)
        self.source.setText(" · ".join(filter(None, (suggests, figure.note, figure.source))))
        self.line.setText(f"{figure.words} · {self.source.text()}")
        self.offer.setVisible(is_news)
        self.line.setHidden(is_news)
        self.use.setAccessibleName(f"Pakai tingkat {figure.level}")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.words)
        words.addWidget(self.source)
        row = QHBoxLayout(self.offer)
        row.setContentsMargins(px(10), px(6), px(6), px(6))
        row.addLayout(words, 1)
        row.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.offer)

    def _use(self) -> None:
        if self._level is not None:
            self.wanted.emit(self._level)


class PanelScores(QWidget):
    """A field per assessor; the scores of a panel of any size."""

    scored = Signal(int, object)  # assessor, Decimal or None

    def __init__(self, context: FormContext, *, is_read_only: bool) -> None:
        super().__init__()  # the tab it stands on may be built later
        self._context, self._is_read_only = context, is_read_only
        self._blocks: dict[int, FieldBlock] = {}
        self._shown: Sequence[AssessorLine] = ()
        self._none = _label(self, "second")
        self._none.setText("Belum ada asesor pada putaran ini; catat di bagian Putaran.")
        self._grid = QGridLayout()
        self._grid.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addLayout(self._grid)

    def show_scores(
        self, assessors: Sequence[AssessorLine], panel: Mapping[int, Decimal], *, is_new: bool
    ) -> None:
        """Show what each assessor gave; a text being typed into the same question stays."""
        if tuple(assessors) != tuple(self._shown):
            self._build(assessors)
            is_new = True
        for assessor, block in self._blocks.items():
            given = panel.get(assessor)
            value = "" if given is None else str(given)
            (block.show_value if is_new else block.refresh)(value)

    def leave(self) -> None:
        """Take what was typed."""
        for block in self._blocks.values():
            if block.is_dirty() and not block.problem:
                block.leave()

    def blocks(self) -> Mapping[int, FieldBlock]:
        """The fields, by assessor."""
        return self._blocks

    def _build(self, assessors: Sequence[AssessorLine]) -> None:
        for block in self._blocks.values():
            for part in (block, block.message):
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        self._shown = tuple(assessors)
        self._none.setVisible(not assessors)
        self._blocks = {line.id: self._block(line) for line in assessors}
        for at, block in enumerate(self._blocks.values()):
            self._grid.addWidget(block, at // PAIR * 2, at % PAIR)
            self._grid.addWidget(block.message, at // PAIR * 2 + 1, at % PAIR)

    def _block(self, line: AssessorLine) -> FieldBlock:
        name = line.name or f"Asesor {AssessorElement.word(line.element).lower()}".strip()
        field = Field(str(line.id), name, FieldType.DECIMAL, least=0, most=4, width=1)
        block = FieldBlock(field, self._context, name.replace("&", "&&"), self)
        block.set_read_only(read_only=self._is_read_only)
        block.changed.connect(self._say)
        return block

    def _say(self, name: str, value: object) -> None:
        self.scored.emit(int(name), Decimal(str(value)) if value not in (None, "") else None)
