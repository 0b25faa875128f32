"""Below the monthly list: what is to be said of the chosen quick win, and its year as bars."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gm100_desktop.domain.lines.quick_wins import MonthLine, month_name
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.forms.field_block import Message
from gm100_desktop.ui.forms.form_head import Swatch
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.quick_wins_chart import ProgressBars
from gm100_desktop.ui.widgets.buttons import icon_button, text_button
from gm100_desktop.ui.widgets.elided_label import ElidedLabel

EDGE = 24
LEAST, BARS_FROM = 240, 760


class MonthDetail(QWidget):
    """A tile; its arrows walk through those that need attention."""

    wanted = Signal(int)  # id of the quick win to go to
    details_wanted = Signal()

    def __init__(self, *, is_read_only: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._worrying: list[int] = []
        self._shown: MonthLine | None = None
        self._swatch, self.name = Swatch(self), ElidedLabel("", self)
        self.place = ElidedLabel("", self)
        self.before = self._arrow("chevron-left", "Yang perlu perhatian sebelumnya", -1)
        self.after = self._arrow("chevron-right", "Yang perlu perhatian berikutnya", 1)
        self.edit = text_button("Rincian…", "pencil-line", kind="flat", parent=self)
        self.edit.setToolTip("Uraian, kendala, dan tindak lanjut bulan ini (F4)")
        self.edit.setHidden(is_read_only)
        self.edit.clicked.connect(lambda: self.details_wanted.emit())  # noqa: PLW0108  (Qt's `checked` stays)
        self.sentence, self.obstacle, self.follow_up = (
            Message(self),
            ElidedLabel("", self),
            ElidedLabel("", self),
        )
        self.bars = ProgressBars(self)
        self._lay_out()

    def show_line(self, line: MonthLine | None, lines: Sequence[MonthLine]) -> None:
        """Show that quick win; `lines` tells which others need attention."""
        self._shown = line
        self._worrying = [one.id for one in lines if one.needs_attention]
        self.setVisible(line is not None)
        if line is None:
            return
        self._swatch.show_dimension(line.dimension)
        self.name.setText(line.name)
        self.place.setText(self._place_words(line))
        for arrow in (self.before, self.after):
            arrow.setVisible(bool(self._worrying))
        self.sentence.say(line.sentence, wrong=False)
        self._say(self.obstacle, "Kendala", line.this.obstacle, "Uraian", line.this.description)
        self._say(self.follow_up, "Tindak lanjut", line.this.follow_up_words, month_name(line.month), "")
        self.bars.show_line(line)

    def minimumSizeHint(self) -> QSize:
        """Words may be cut and the bars be left out: the list above decides how narrow the page may get."""
        return QSize(px(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the bars out where the words need the room."""
        super().resizeEvent(event)
        self.bars.setVisible(self.width() >= px(BARS_FROM))

    def _say(self, label: ElidedLabel, first: str, text: str, second: str, other: str) -> None:
        """The first that says something."""
        said = [f"{title}: {one}" for title, one in ((first, text), (second, other)) if one]
        label.setText(said[0].replace("\n", " ") if said else "")
        label.setVisible(bool(said))

    def _place_words(self, line: MonthLine) -> str:
        count = number(len(self._worrying))
        if line.id in self._worrying:
            return f"perlu perhatian {number(self._worrying.index(line.id) + 1)} dari {count}"
        return f"{count} perlu perhatian" if self._worrying else ""

    def _step(self, step: int) -> None:
        """Go to the next that needs attention, and round again."""
        if not self._worrying or self._shown is None:
            return
        if self._shown.id in self._worrying:
            at = self._worrying.index(self._shown.id) + step
        else:
            at = 0 if step > 0 else -1
        self.wanted.emit(self._worrying[at % len(self._worrying)])

    def _arrow(self, icon_name: str, words: str, step: int) -> QToolButton:
        arrow = icon_button(icon_name, words, parent=self)
        arrow.clicked.connect(lambda: self._step(step))
        return arrow

    def _lay_out(self) -> None:
        tile = QFrame(self)
        tile.setProperty("ground", "tile")
        head, words = QHBoxLayout(), QVBoxLayout()
        self.name.setProperty("textRole", "strong")
        for label in (self.place, self.follow_up):
            label.setProperty("textRole", "second")
        head.setSpacing(px(8))
        for part in (self._swatch, self.name, self.place, self.before, self.after, self.edit):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        words.setSpacing(px(1))
        words.addLayout(head)
        for line in (self.sentence, self.obstacle, self.follow_up):
            words.addWidget(line)
        words.addStretch(1)
        inside = QHBoxLayout(tile)
        inside.setContentsMargins(px(16), px(6), px(16), px(6))
        inside.setSpacing(px(16))
        inside.addLayout(words, 1)
        inside.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignTop)
        around = QVBoxLayout(self)
        around.setContentsMargins(px(EDGE), px(10), px(EDGE), px(10))
        around.addWidget(tile)
