"""The keys of the evaluation, the same in the table and beside the single question."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

LEVELS = "01234"
STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Wish(NamedTuple):
    """What a key asks for; one of them."""

    level: int | None = None
    clears: bool = False
    step: int = 0
    proof: bool = False
    note: bool = False


def wish_of(event: QKeyEvent) -> Wish | None:
    """0–4 give the level, Del takes it away, J and K go on and back, B is for evidence, N for the text."""
    if event.modifiers() not in PLAIN:
        return None
    if event.text() and event.text() in LEVELS:
        return Wish(level=int(event.text()))
    key = Qt.Key(event.key())
    if key in STEPS:
        return Wish(step=STEPS[key])
    alone = {
        Qt.Key.Key_Delete: Wish(clears=True),
        Qt.Key.Key_B: Wish(proof=True),
        Qt.Key.Key_N: Wish(note=True),
    }
    return alone.get(key)
