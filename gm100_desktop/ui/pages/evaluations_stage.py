"""The stage of a round: what the next one needs, the step there, what is doubtful, and the frozen copies."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.round_states import NextStage, Requirement
from gm100_desktop.domain.wording import number, tanggal
from gm100_desktop.ui.chips import ICON, SHAPES
from gm100_desktop.ui.forms.field_block import Message
from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.widgets.buttons import text_button

GAP = 6
DAYS_TOLD = 3
LAST = "Tahap terakhir putaran ini."


class ToldLine(QWidget):
    """One sentence behind the shape of its tone."""

    def __init__(self, words: str, tone: Tone, spoken: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.tone = tone
        self.words = _label(self)
        self.words.setText(words)
        self.words.setAccessibleName(f"{spoken}: {words}" if spoken else words)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(ICON) + px(GAP), 0, 0, 0)
        row.addWidget(self.words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape beside the first line of the words."""
        side, line = px(ICON), self.words.fontMetrics().height()
        painter = QPainter(self)
        area = QRect(QPoint(0, max(0, (line - side) // 2)), QSize(side, side))
        paint_icon(painter, area, SHAPES[self.tone], colours().tones[self.tone].ink)
        painter.end()


class StagePanel(QFrame):
    """Stands above the fields of a round; typing the stage by hand stays possible below it."""

    wanted = Signal()  # the next stage
    freezing_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "alt")
        self._is_read_only = False
        self._coming = _label(self, "label")
        self.copies = _label(self, "second")
        self.refusal = Message(self)
        self.move_on = text_button("", "arrow-right", parent=self)
        self.freeze = text_button("Bekukan…", "snowflake", kind="flat", parent=self)
        self.move_on.clicked.connect(self.wanted)
        self.freeze.clicked.connect(self.freezing_wanted)
        self._told: list[ToldLine] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(2))
        self._lay_out()

    def show_stage(self, coming: NextStage | None, doubts: Sequence[str], days: Sequence[str]) -> None:
        """What the next stage needs, what is odd about the round, and the days it was frozen on."""
        self._coming.setText(f"Sebelum {coming.state.label}" if coming else LAST)
        self._coming.setVisible(coming is None or bool(coming.requirements))
        self.move_on.setHidden(coming is None or self._is_read_only)
        self.move_on.setText(f"Lanjut ke {coming.state.label}" if coming else "")
        self._tell([*map(_needed, coming.requirements if coming else ()), *map(_doubted, doubts)])
        self.copies.setText(frozen_words(days))
        self.copies.setVisible(bool(days))
        self.refusal.say("", wrong=True)

    def set_read_only(self, *, read_only: bool) -> None:
        """Nothing is done from here."""
        self._is_read_only = read_only
        self.freeze.setHidden(read_only)

    def refuse(self, problem: KnownProblem) -> None:
        """Say why the round stays where it is."""
        self.refusal.say(f"{problem.message} {problem.advice}".strip(), wrong=True)

    def told(self) -> list[str]:
        """Every sentence, as it is spoken."""
        return [line.words.accessibleName() for line in self._told]

    def _tell(self, lines: Sequence[tuple[str, Tone, str]]) -> None:
        for line in self._told:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._told = [ToldLine(*line, self) for line in lines]
        for line in self._told:
            self._lines.addWidget(line)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.move_on)
        buttons.addWidget(self.freeze)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(8), px(10), px(8))
        column.setSpacing(px(GAP))
        column.addWidget(self._coming)
        column.addLayout(self._lines)
        column.addLayout(buttons)
        column.addWidget(self.refusal)
        column.addWidget(self.copies)


def frozen_words(days: Sequence[str]) -> str:
    """'Dibekukan 13 November 2026 dan 2 Oktober 2026'; the newest days, and how many more."""
    told = list(dict.fromkeys(map(tanggal, days)))
    rest = [f"{number(len(told) - DAYS_TOLD)} hari lain"] if len(told) > DAYS_TOLD else []
    named = [*told[:DAYS_TOLD], *rest]
    return f"Dibekukan {' dan '.join(filter(None, (', '.join(named[:-1]), named[-1])))}" if named else ""


def _needed(one: Requirement) -> tuple[str, Tone, str]:
    if one.is_met:
        return one.text, Tone.GOOD, "Sudah"
    return (f"{one.text} · harus", Tone.LOOK, "Belum") if one.is_must else (one.text, Tone.NEUTRAL, "Belum")


def _doubted(words: str) -> tuple[str, Tone, str]:
    return words, Tone.LOOK, "Periksa"


def _label(parent: QWidget, role: str = "") -> QLabel:
    words = QLabel(parent)
    words.setProperty("textRole", role)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    return words
