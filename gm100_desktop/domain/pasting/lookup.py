"""Finding the record a pasted name means."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from gm100_desktop.domain.fields import Field
from gm100_desktop.domain.pasting.words import normal
from gm100_desktop.domain.reading import Understood, refusal


@dataclass(frozen=True, slots=True)
class Named:
    """A record and every name it goes by; the first is the one it is shown by."""

    id: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lookup:
    """The records a reference may point at, by the words of their names."""

    titles: Mapping[int, str]
    by_words: Mapping[str, frozenset[int]]

    @classmethod
    def of(cls, records: Iterable[Named]) -> Self:
        """A lookup over these records."""
        titles: dict[int, str] = {}
        by_words: dict[str, set[int]] = defaultdict(set)
        for record in records:
            titles[record.id] = record.names[0]
            for name in filter(None, map(normal, record.names)):
                by_words[name].add(record.id)
        return cls(titles, {words: frozenset(ids) for words, ids in by_words.items()})

    def find(self, *texts: str) -> int | None:
        """The one record that goes by one of the texts; None when there is none or more than one."""
        for text in texts:
            ids = self.by_words.get(normal(text), frozenset())
            if len(ids) == 1:
                return next(iter(ids))
        return None

    def read(self, field: Field, text: str) -> Understood:
        """The record meant; a beginning that only one has is enough and noted."""
        words = normal(text)
        if not words:  # a dash says that there is none
            return Understood(None)
        exact = self.by_words.get(words, frozenset())
        if len(exact) == 1:
            return Understood(next(iter(exact)))
        if exact:
            raise refusal(field, f"Ada {len(exact)} yang bernama '{_short(text)}'. Pilih dari daftar.")
        begun = {one for name, ids in self.by_words.items() if name.startswith(words) for one in ids}
        if len(begun) == 1:
            one = next(iter(begun))
            return Understood(one, f"dibaca {self.titles[one]}")
        raise refusal(field, f"{field.label} '{_short(text)}' tidak ada di daftar.")


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
