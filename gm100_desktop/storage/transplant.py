"""When the list of tables is lost: it stands at the same pages in every file made the same way.

Our tables are always made by the same frozen statements in the same order, so a newborn file has its list,
and the first page of each table, exactly where the damaged one had them. Only a private copy is written to.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from gm100_desktop.storage.connection import connect_memory
from gm100_desktop.storage.migrations import Migration, newborn, tables_of

PAGE = 4096  # what SQLite gives a new file
_INNER, _HEADER = 5, 100
_KINDS = {"table": frozenset({5, 13}), "index": frozenset({2, 10})}  # first byte of a page
_COUNTER, _LENGTH, _FREE, _VALID_FOR = slice(24, 28), slice(28, 32), slice(32, 40), slice(92, 96)


def transplant_tables(copy: Path, steps: Sequence[Migration]) -> bool:
    """The list of tables in `copy` is that of a newborn file; False when none fits what is there."""
    content = copy.read_bytes()
    for made in reversed(_told_apart(steps)):
        if _fits(content, made):
            copy.write_bytes(_with_list_of(content, made))
            return True
    return False


def _told_apart(steps: Sequence[Migration]) -> list[bytes]:
    """A newborn file of each schema whose tables differ from those of the one before.

    A step that only adds triggers cannot be seen in a damaged file; nothing is lost without them, while its
    longer list could lie over pages that hold records.
    """
    found: list[bytes] = []
    tables: list[str] = []
    for version in range(1, len(steps) + 1):
        before, tables = tables, tables_of(steps[:version])
        if tables != before:
            found.append(newborn(steps[:version]))
    return found


def _fits(content: bytes, newborn: bytes) -> bool:
    """Nearly every table and index begins where that file has it."""
    with closing(connect_memory(newborn)) as connection:
        roots = connection.execute("SELECT rootpage, type FROM sqlite_master WHERE rootpage > 0").fetchall()
    right = sum(_kind_at(content, page) in _KINDS[kind] for page, kind in roots)
    return right * 10 >= len(roots) * 9


def _kind_at(content: bytes, page: int) -> int:
    at = (page - 1) * PAGE
    return content[at] if at < len(content) else 0


def _with_list_of(content: bytes, newborn: bytes) -> bytes:
    """The damaged file with the newborn's list, and a header that knows the file's own length."""
    mended = bytearray(content)
    for page in _list_pages(newborn, 1):
        at = slice((page - 1) * PAGE, page * PAGE)
        mended[at] = newborn[at]
    mended[_LENGTH] = (len(content) // PAGE).to_bytes(4, "big")
    mended[_FREE] = bytes(8)  # pages once free stay unused: the copy is only read
    mended[_VALID_FOR] = mended[_COUNTER]
    return bytes(mended)


def _list_pages(newborn: bytes, page: int) -> Iterator[int]:
    """The pages of the tree that lists the tables, from its root down."""
    yield page
    start = (page - 1) * PAGE
    head = start + (_HEADER if page == 1 else 0)
    if newborn[head] == _INNER:
        count = int.from_bytes(newborn[head + 3 : head + 5], "big")
        for number in range(count):
            at = head + 12 + 2 * number
            cell = start + int.from_bytes(newborn[at : at + 2], "big")
            yield from _list_pages(newborn, int.from_bytes(newborn[cell : cell + 4], "big"))
        yield from _list_pages(newborn, int.from_bytes(newborn[head + 8 : head + 12], "big"))
