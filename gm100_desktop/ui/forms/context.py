"""What a form is handed so that it needs to know nobody: today, and the titles of other records."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

Today = Callable[[], date]
Offered = Sequence[tuple[int, str]]
"""Ids and titles of the records a reference may point to."""

ShortNames = Callable[[str], Mapping[int, str]]
"""Short names by id, of a kind."""


class Titles:
    """Remembers the titles of referenced kinds until told that they may have changed."""

    def __init__(self, ask: Callable[[str], Offered], ask_short: ShortNames = lambda _kind_id: {}) -> None:
        self._ask, self._ask_short = ask, ask_short
        self._known: dict[str, Offered] = {}
        self._short: dict[str, Mapping[int, str]] = {}

    def of(self, kind_id: str) -> Offered:
        """Ids and titles, asked for once."""
        if kind_id not in self._known:
            self._known[kind_id] = self._ask(kind_id)
        return self._known[kind_id]

    def title(self, kind_id: str, record_id: int) -> str:
        """The title of one record; asked for again when it is new."""
        found = dict(self.of(kind_id)).get(record_id)
        if found is None:
            self._known.pop(kind_id)
            found = dict(self.of(kind_id)).get(record_id, "")
        return found

    def short(self, kind_id: str, record_id: int) -> str:
        """Its short name; '' when it has none."""
        if kind_id not in self._short:
            self._short[kind_id] = self._ask_short(kind_id)
        return self._short[kind_id].get(record_id, "")

    def record(self, kind_id: str, title: str) -> int | None:
        """The id of the record with that title or that short name, however it is capitalised."""
        wanted = " ".join(title.casefold().split())
        self.short(kind_id, 0)
        named = [*self.of(kind_id), *self._short[kind_id].items()]
        return next((each for each, name in named if name.casefold() == wanted), None)

    def only_match(self, kind_id: str, text: str) -> tuple[int, str] | None:
        """The one record whose title or short name holds every word; None when none or several do."""
        words = text.casefold().split()
        found = [each for each in self.of(kind_id) if self._holds(kind_id, *each, words)]
        return found[0] if words and len(found) == 1 else None

    def _holds(self, kind_id: str, record_id: int, title: str, words: Sequence[str]) -> bool:
        named = f"{title} {self.short(kind_id, record_id)}".casefold()
        return all(word in named for word in words)

    def forget(self) -> None:
        """Ask anew next time."""
        self._known.clear()
        self._short.clear()


class FormContext(NamedTuple):
    """Handed to a form by its page."""

    today: Today
    titles: Titles
    taken_letters: str = ""  # Alt-letters the window uses itself
