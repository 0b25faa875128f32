"""Search over every record of one open file."""

from collections.abc import Collection, Iterator, Sequence

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.search import HitGroup
from gm100_desktop.domain.search_kinds import GROUPS
from gm100_desktop.domain.search_words import Asked, asked
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.search_building import Building
from gm100_desktop.services.search_hits import HitReader
from gm100_desktop.storage.queries.search import Key, Ways, ways_to
from gm100_desktop.storage.troubles import explained

SHOWN = 6
"""Records shown under a heading when there are several headings."""


class Search:
    """Call `step` until it says that nothing is left to do; `find` answers at any time from what it has."""

    def __init__(self, dossier: Dossier, kinds: Collection[str]) -> None:
        self._path = dossier.path
        with explained(self._path):
            self._built = Building(
                dossier, [kind(one) for group in GROUPS for one in group.kinds if one in kinds]
            )
        self._hits = HitReader(dossier.connection)

    @property
    def progress(self) -> int:
        """How much of the file can be found, in percent."""
        return self._built.progress

    def step(self) -> bool:
        """A little more can be found; False when everything can."""
        with explained(self._path):
            return self._built.step()

    def find(self, text: str, *, heading: str = "", limit: int = SHOWN) -> list[HitGroup]:
        """The best records for these words under each heading, or under one; those named so come first."""
        wanted = asked(text)
        if not wanted.words:
            return []
        with explained(self._path):
            ways = ways_to(wanted)
            found = self._search(ways, heading, limit, wide=len(wanted.words) > 1)
            found = found or self._search(ways, heading, limit, wide=True)
            return [self._group(title, keys, wanted, limit) for title, keys in found]

    def close(self) -> None:
        """The index is gone, and no news is heard any more."""
        self._built.close()

    def _search(self, ways: Ways, heading: str, limit: int, *, wide: bool) -> list[tuple[str, list[Key]]]:
        """The best keys under each heading; headings under which a name fits come first."""
        found = list[tuple[int, str, list[Key]]]()
        for title, numbers in self._headings():
            if heading in {"", title} and self._built.index.has(ways.anywhere, numbers):
                place, keys = self._best(ways, numbers, limit + 1, wide=wide)
                if keys:
                    found.append((place, title, keys))
        return [(title, keys) for _, title, keys in sorted(found, key=lambda each: each[0])]

    def _best(self, ways: Ways, numbers: range, limit: int, *, wide: bool) -> tuple[int, list[Key]]:
        """Where the heading stands, and its keys: names before texts, its own kind before the others."""
        own, others = numbers[:1], numbers[1:]
        named = self._named(ways, own, limit)
        if len(named) < limit:
            named |= self._named(ways, others, limit - len(named))
        rest = dict[Key, None]()
        for part in (own, others):
            if len(named | rest) < limit:
                rest |= self._keys([ways.by_text], part, limit)
        told = self._keys([ways.anywhere], numbers, limit) if wide and not named and not rest else {}
        return (0 if named else 1 if rest else 2), list(named | rest | told)[:limit]

    def _named(self, ways: Ways, numbers: range, limit: int) -> dict[Key, None]:
        """Those with the words in their name; which of several fits best is asked only then."""
        *strict, loose = ways.by_name
        found = self._keys([loose], numbers, limit)
        return self._keys(strict, numbers, limit) | found if len(found) > 1 else found

    def _keys(self, looked: Sequence[str], numbers: range, limit: int) -> dict[Key, None]:
        found = dict[Key, None]()
        for way in looked if numbers else ():
            if len(found) < limit:
                found |= dict.fromkeys(self._built.index.find(way, numbers, limit))
        return found

    def _group(self, title: str, keys: Sequence[Key], wanted: Asked, limit: int) -> HitGroup:
        shown = [(self._built.kinds[key.number], key.record_id) for key in keys[:limit]]
        return HitGroup(title, tuple(self._hits.hits(shown, wanted)), has_more=len(keys) > limit)

    def _headings(self) -> Iterator[tuple[str, range]]:
        numbers = self._built.numbers
        for group in GROUPS:
            known = [numbers[one] for one in group.kinds if one in numbers]
            if known:
                yield group.title, range(known[0], known[-1] + 1)
