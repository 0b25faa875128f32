"""How far a report is, told on every page so that a cancel takes effect at once."""

from collections.abc import Callable

Step = Callable[[int, str], None]
"""Called with a percentage and what is being done; raises Cancelled to stop the work."""


class Progress:
    """The last thing said, said again with each page."""

    def __init__(self, step: Step) -> None:
        self._step = step
        self._percent = 0
        self._text = ""
        self._pages = 0

    def say(self, percent: int, text: str) -> None:
        """Another part begins."""
        self._percent, self._text = percent, text
        self._step(percent, text)

    def page_done(self) -> None:
        """One more page is laid out."""
        self._pages += 1
        self._step(self._percent, f"{self._text}, halaman {self._pages}")
