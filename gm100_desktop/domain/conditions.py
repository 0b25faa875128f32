"""How something stands, in one word with its weight; where several things are true, the worst is told."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """How a condition is to be taken; the window gives each its colour and shape."""

    GOOD = "good"
    RUNNING = "running"
    NEUTRAL = "neutral"
    ATTENTION = "attention"
    WRONG = "wrong"


_WEIGHT = {Tone.WRONG: 2, Tone.ATTENTION: 1}


class Condition(NamedTuple):
    """One word or two for a list, and their tone."""

    text: str
    tone: Tone


class Doubt(NamedTuple):
    """A sentence about something allowed but doubtful, and the ids of the records it is about."""

    text: str
    ids: tuple[int, ...] = ()


def worst(conditions: Iterable[Condition]) -> Condition:
    """The first of the heaviest: wrong before look at it before everything else."""
    return max(conditions, key=lambda condition: _WEIGHT.get(condition.tone, 0))
