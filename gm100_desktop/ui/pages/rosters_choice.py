"""The row that says which roster is shown: the decree, the day, and whether the one holds on the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.lines.rosters import DecreeLine
from gm100_desktop.domain.validity import Validity
from gm100_desktop.services.rosters import ANY_DECREE
from gm100_desktop.ui.chips import Chip, status
from gm100_desktop.ui.forms.context import FormContext
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.widgets.chip_label import ChipLabel
from gm100_desktop.ui.widgets.choice_box import ChoiceBox

EDGE, DECREE_WIDTH, DAY_WIDTH = 24, 304, 180
DAY = Field("day", "Siapa yang duduk pada tanggal", FieldType.DATE, required=True)
ALL, NONE = "Semua SK", "Tanpa SK"
TONES = {Validity.IN_FORCE: Tone.GOOD, Validity.AHEAD: Tone.NEUTRAL, Validity.DRAFT: Tone.NEUTRAL}


@dataclass(slots=True)
class Chosen:
    """The day all rosters of the page are shown for, and decrees the person has chosen, by sort of body."""

    day: str
    decrees: dict[str, int | None] = field(default_factory=dict)


class DecreeBox(ChoiceBox):
    """As wide as a number with its date needs, narrower where there is no room."""

    def sizeHint(self) -> QSize:
        """Room for a usual number and its last day."""
        return QSize(px(DECREE_WIDTH), super().sizeHint().height())


class RosterChoice(QWidget):
    """Decree, day and chip."""

    decree_chosen = Signal(object)  # id, 0 for all, None for none
    day_chosen = Signal(str)

    def __init__(self, context: FormContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._offered: list[int | None] = []
        self._label = QLabel("S&K", self)
        self._label.setProperty("textRole", "label")
        self.box = DecreeBox(self)
        self.box.setAccessibleName("SK")
        self._label.setBuddy(self.box)
        self.day = FieldBlock(DAY, context, DAY.label, self)
        self.day.setMaximumWidth(px(DAY_WIDTH))
        self._chip = ChipLabel(status("", Tone.GOOD), self)
        self.box.activated.connect(lambda at: self.decree_chosen.emit(self._offered[at]))
        self.day.changed.connect(self._take_day)
        self._lay_out()

    def show_choice(
        self, decrees: Sequence[DecreeLine], body_kind: str, chosen: int | None, day: str
    ) -> None:
        """Offer the decrees, those the body sits under first; show what is chosen."""
        own = [one for one in decrees if body_kind in one.body_kinds]
        others = [one for one in decrees if body_kind not in one.body_kinds]
        offered = [(one.id, one.words) for one in (*own, *others)]
        every: list[tuple[int | None, str]] = [(ANY_DECREE, ALL)] if len(own) > 1 else []
        entries = [*every, *offered, (None, NONE)]
        self._offered = [key for key, _ in entries]
        self.box.clear()
        self.box.addItems([words for _, words in entries])
        self.box.setCurrentIndex(self._offered.index(chosen) if chosen in self._offered else 0)
        self.day.show_value(day)
        self._show_standing([one for one in decrees if one.id == chosen], own, chosen)

    def _show_standing(
        self, chosen: Sequence[DecreeLine], own: Sequence[DecreeLine], code: int | None
    ) -> None:
        self._chip.setVisible(bool(chosen) or code == ANY_DECREE)
        for one in chosen:
            self._chip.show_chip(status(one.standing, TONES.get(one.validity, Tone.LOOK)))
        if code == ANY_DECREE:
            holding = sum(one.validity is Validity.IN_FORCE for one in own)
            tone = Tone.GOOD if holding else Tone.LOOK
            self._chip.show_chip(Chip(f"{holding} SK berlaku pada tanggal ini", tone))

    def _take_day(self, _name: str, value: Value) -> None:
        self.day_chosen.emit(str(value))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(px(EDGE), 0, px(EDGE), px(10))
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(1))
        grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.box, 1, 0)
        grid.addWidget(self.day, 0, 1, 2, 1)
        grid.addWidget(self._chip, 1, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.day.message, 2, 0, 1, 3)
        grid.setColumnStretch(3, 1)
