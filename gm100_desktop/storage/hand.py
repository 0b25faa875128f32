"""Whose hand writes, and by which clock: storage itself knows neither."""

from collections.abc import Callable
from typing import NamedTuple


class Hand(NamedTuple):
    """The person at work on one open file."""

    who: str
    now: Callable[[], str]  # ISO date and time
    take: Callable[[], None]  # called before each write: refuses when the file may only be read
