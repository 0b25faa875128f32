"""New files grow out of sight and get their name when they are whole: half a file is never there to open.

Each grows in a folder of its own beside its place, so two that are made at the same instant never meet,
and keeps its own name there, so that whatever is said of it names what the person knows.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EEXIST
from pathlib import Path

_PREFIX = ".gm100-"
_ROOMS = _PREFIX + "[0-9a-f]" * 16
_ABANDONED = 24 * 60 * 60  # seconds nobody wrote there: whoever made it was killed


@contextmanager
def growing(target: Path) -> Iterator[Path]:
    """A name to write to; it becomes the target when all went well, else it is gone. Replaces nothing."""
    if target.exists():
        raise _taken(target)
    with room_beside(target) as room:
        fresh = room / target.name
        yield fresh
        _give_name(fresh, target)
        sync_folder(target.parent)


@contextmanager
def room_beside(target: Path) -> Iterator[Path]:
    """An empty folder on the target's disk that nobody else uses, gone afterwards."""
    room = target.with_name(_PREFIX + os.urandom(8).hex())
    try:
        room.mkdir()
        _clear_abandoned(room)
        yield room
    except OSError as error:  # people know the target, not the room
        named = Path(str(error.filename))
        if room not in (named, *named.parents):
            raise
        raise OSError(error.errno, error.strerror, str(target)) from error
    finally:
        _clear(room)


def sync_folder(folder: Path) -> None:
    """A rename in that folder outlives a power cut, where the system can promise it."""
    if os.name != "posix":
        return
    with suppress(OSError):  # some network folders cannot; the file itself is on the disk already
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _give_name(fresh: Path, target: Path) -> None:
    """Of two that want the name at the same instant one gets it, and the other hears so."""
    if os.name == "posix":  # a rename would replace there; a second name does not
        try:
            os.link(fresh, target)
        except FileExistsError:
            raise _taken(target) from None
        except OSError:  # this disk knows no second names: then as good as it can be done
            if target.exists():
                raise _taken(target) from None
        else:
            return
    fresh.rename(target)


def _clear_abandoned(room: Path) -> None:
    """Rooms of processes that were killed; judged by the disk's own clock, so ours may be wrong."""
    now = room.stat().st_mtime
    for other in room.parent.glob(_ROOMS):
        with suppress(OSError):  # somebody else is clearing it
            if max(each.lstat().st_mtime for each in (other, *other.iterdir())) < now - _ABANDONED:
                _clear(other)


def _clear(room: Path) -> None:
    """The folder is gone with all that is in it, as far as the disk lets us."""
    with suppress(OSError):
        for each in room.iterdir():
            _clear(each) if each.is_dir() and not each.is_symlink() else each.unlink()
        room.rmdir()


def _taken(target: Path) -> FileExistsError:
    return FileExistsError(EEXIST, os.strerror(EEXIST), str(target))
