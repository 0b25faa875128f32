"""Trees kept as records that name their parent."""

from collections import defaultdict
from collections.abc import Iterable, Mapping


def in_tree_order(parents: Mapping[int, int | None]) -> list[int]:
    """The keys, each parent before its children, otherwise in their order; a loop loses none."""
    children: dict[int | None, list[int]] = defaultdict(list)
    for key, parent in parents.items():
        children[parent if parent in parents else None].append(key)
    ordered: dict[int, None] = {}
    for root in (*children[None], *parents):
        _walk(root, children, ordered)
    return list(ordered)


def is_loop(key: int, parent: int | None, parents: Mapping[int, int | None]) -> bool:
    """Whether the key would come to stand above itself."""
    seen: set[int] = set()
    while parent is not None and parent not in seen:
        if parent == key:
            return True
        seen.add(parent)
        parent = parents.get(parent)
    return False


def with_those_above(keys: Iterable[int], parents: Mapping[int, int | None]) -> frozenset[int]:
    """The keys and everything they stand below."""
    found: set[int] = set()
    for key in keys:
        at: int | None = key
        while at is not None and at not in found:
            found.add(at)
            at = parents.get(at)
    return frozenset(found)


def _walk(root: int, children: Mapping[int | None, list[int]], ordered: dict[int, None]) -> None:
    waiting = [root]
    while waiting:
        key = waiting.pop()
        if key not in ordered:
            ordered[key] = None
            waiting.extend(reversed(children.get(key, [])))
