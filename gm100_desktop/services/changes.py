"""News of a committed act: what it touched, for those who show it."""

from collections.abc import Callable
from typing import NamedTuple

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin

__all__ = ["Changes", "News", "Origin"]


class Changes(NamedTuple):
    """One committed act."""

    areas: frozenset[Area]
    label: str
    origin: Origin
    step: int
    can_be_undone: bool = True  # False when it changed no record: a copy was frozen


class News:
    """Those who want to hear of committed acts, on the thread that made them."""

    def __init__(self) -> None:
        self._listeners: dict[int, Callable[[Changes], None]] = {}
        self._next = 0

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """The listener hears of every act from now on, until the returned function is called."""
        key = self._next
        self._next += 1
        self._listeners[key] = listener

        def leave() -> None:
            self._listeners.pop(key, None)

        return leave

    def announce(self, changes: Changes) -> None:
        """Every listener has heard of the act; called only after it was committed."""
        for listener in tuple(self._listeners.values()):
            listener(changes)
