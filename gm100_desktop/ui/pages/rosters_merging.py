"""People who may be one, pair by pair, side by side: made one field by field, or told apart."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.kinds.rosters import PERSON
from gm100_desktop.domain.likeness import Pair
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.wording import EMPTY, number
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.forms.field_block import Message
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.widgets.buttons import text_button
from gm100_desktop.ui.widgets.chip_label import ChipLabel
from gm100_desktop.ui.widgets.side_choice import SideChoice

WIDTH, LABELS = 780, 132
NOBODY = "Tidak ada orang yang tampak tercatat dua kali."
DONE = "Digabungkan. Urungkan mengembalikan keduanya."
APART = "Dicatat sebagai dua orang; tidak ditawarkan lagi."


class Two(NamedTuple):
    """A pair as it is shown; `why` is empty for one that was chosen by hand."""

    one: int
    other: int
    why: str = ""


def pairs_of(found: Sequence[Pair]) -> list[Two]:
    """The pairs that were found."""
    return [Two(pair.one, pair.other, pair.likeness.label) for pair in found]


class MergePeople(Dialog):
    """Stays open from pair to pair; each merging is one act."""

    def __init__(self, desk: Desk, pairs: Sequence[Two], parent: QWidget | None = None) -> None:
        super().__init__("Orang yang mungkin sama", parent, width=WIDTH)
        self._desk, self._pairs, self._at = desk, list(pairs), 0
        self._choices: dict[str, SideChoice] = {}
        self._sides: tuple[Record, Record] = ({}, {})
        self._said, self._why = QLabel(self), ChipLabel(Chip(""), self)
        self._back = self._step("Sebelumnya", "chevron-left", -1)
        self._next = self._step("Berikutnya", "chevron-right", 1)
        self._table, self._moving, self.message = QWidget(self), QLabel(self), Message(self)
        self._told = QLabel(self)
        self._compose()
        self._show()

    @property
    def pair(self) -> Two | None:
        """The pair that is shown."""
        return self._pairs[self._at] if self._pairs else None

    def choice(self, name: str) -> SideChoice | None:
        """The two values of a field; None where both say the same."""
        return self._choices.get(name)

    def accept(self) -> None:
        """Make the two one; what is refused is said and nothing has changed."""
        pair = self.pair
        if pair is not None and self._act(lambda: self._merge(pair), DONE):
            gone = pair.other
            self._pairs = [two for two in self._pairs if gone not in two[:2]]
            self._show()

    def tell_apart(self) -> None:
        """The two are two people."""
        pair = self.pair
        merging = self._desk.services.merging
        if pair is not None and self._act(lambda: merging.tell_apart(pair.one, pair.other), APART):
            self._pairs.remove(pair)
            self._show()

    def _merge(self, pair: Two) -> None:
        chosen = {name: self._sides[choice.chosen()][name] for name, choice in self._choices.items()}
        self._desk.services.merging.merge(pair.one, pair.other, chosen)

    def _act(self, act: Callable[[], object], done: str) -> bool:
        try:
            act()
        except (KnownProblem, RefusedValue) as problem:
            self.message.say(str(problem), wrong=True)
            return False
        self.message.say("", wrong=False)
        self._told.setText(done)
        self._told.show()
        return True

    def _show(self) -> None:
        """Show the pair, or that there is none left."""
        self._desk.titles.forget()
        self._at = min(self._at, max(0, len(self._pairs) - 1))
        pair = self.pair
        for part in (self._apart, self._ok, self._table, self._moving):
            part.setVisible(pair is not None)
        self._why.setVisible(pair is not None and bool(pair.why))
        self._back.setVisible(len(self._pairs) > 1)
        self._next.setVisible(len(self._pairs) > 1)
        self._back.setEnabled(self._at > 0)
        self._next.setEnabled(self._at < len(self._pairs) - 1)
        if pair is None:
            self._said.setText(NOBODY)
            return
        many = len(self._pairs) > 1
        self._said.setText(f"Pasangan {number(self._at + 1)} dari {number(len(self._pairs))}" if many else "")
        self._why.show_chip(Chip(pair.why, Tone.LOOK))
        self._fill(pair)

    def _fill(self, pair: Two) -> None:
        """A row for each field that one of them has; the side with more belongings is proposed."""
        records, merging = self._desk.services.records, self._desk.services.merging
        self._sides = records.get(PERSON, pair.one), records.get(PERSON, pair.other)
        belongings = [merging.belongings(key) for key in pair[:2]]
        counts = [sum(one.count for one in found) for found in belongings]
        self._replace_table(int(counts[1] > counts[0]))
        moving = "; ".join(
            f"{side}: {', '.join(f'{number(one.count)} {one.kind.label}' for one in found) or EMPTY}"
            for side, found in zip(("Kiri", "Kanan"), belongings, strict=True)
        )
        self._moving.setText(f"Semua catatan keduanya menjadi milik satu orang. {moving}.")

    def _replace_table(self, fuller: int) -> None:
        fresh = QWidget(self)
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(px(4))
        grid.setHorizontalSpacing(px(12))
        grid.setColumnMinimumWidth(0, px(LABELS))
        grid.setColumnStretch(1, 1)
        self._choices = {}
        for at, field in enumerate(PERSON.fields):
            self._add_row(grid, at, field, fuller)
        self.body.replaceWidget(self._table, fresh)
        self._table.deleteLater()
        self._table = fresh
        self._enter()

    def _add_row(self, grid: QGridLayout, at: int, field: Field, fuller: int) -> None:
        left, right = (self._shown(field, side) for side in self._sides)
        if not left and not right:
            return
        label = QLabel(field.label, self)
        label.setProperty("textRole", "label")
        grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignVCenter)
        if left == right:
            same = QLabel(left, self)
            same.setTextFormat(Qt.TextFormat.PlainText)
            same.setWordWrap(True)
            grid.addWidget(same, at, 1)
            return
        side = fuller if left and right else int(not left)
        choice = self._choices[field.name] = SideChoice(field.label, (left, right), side, self)
        grid.addWidget(choice, at, 1)

    def _shown(self, field: Field, row: Mapping[str, Value]) -> str:
        return self._desk.shown(field, row[field.name])

    def _enter(self) -> None:
        first = next(iter(self._choices.values()), None)
        (first or self._ok).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, step: int) -> None:
        self._at += step
        self._told.hide()
        self.message.say("", wrong=False)
        self._show()

    def _step(self, words: str, icon_name: str, step: int) -> QPushButton:
        button = text_button(words, icon_name, kind="flat", parent=self)
        button.clicked.connect(lambda: self._go(step))
        return button

    def _compose(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        self._said.setProperty("textRole", "second")
        head.addWidget(self._said)
        head.addWidget(self._why)
        head.addStretch(1)
        for button in (self._back, self._next):
            head.addWidget(button)
        self.body.addLayout(head)
        self._moving.setProperty("textRole", "second")
        self._told.setProperty("textRole", "good")
        for words in (self._moving, self._told):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        self._told.hide()
        for part in (self._table, self._moving, self.message, self._told):
            self.body.addWidget(part)
        self.body.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.add_button("&Tutup", roles.RejectRole)
        self._apart = self.add_button("&Bukan orang yang sama", roles.ActionRole)
        self._apart.clicked.connect(self.tell_apart)
        self._ok = self.add_button("&Gabungkan", roles.AcceptRole, primary=True)
