"""Who has this file open: a small lock file beside it, held by the operating system while we live.

The name inside tells other people whom to ask. A lock of this computer whose process is gone is taken
over; one of another computer is respected, for nobody here can know.
"""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from gm100_desktop.domain.problems import FileBusy

_ROOM = 1024
_FAR = 1 << 30  # the byte Windows locks: beyond the text, so that others can still read it


class Holder(NamedTuple):
    """Who opened the file, where and when."""

    who: str
    host: str
    since: str  # ISO date and time
    pid: int


class DossierLock:
    """A lock that is held; `release` gives it back."""

    def __init__(self, place: Path, handle: int) -> None:
        self._place, self._handle = place, handle

    def release(self) -> None:
        """The file is free for others; a second call does nothing."""
        if self._handle < 0:
            return
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(self._handle)
            with suppress(PermissionError):  # somebody took the lock this very moment
                self._place.unlink(missing_ok=True)
        else:
            self._place.unlink(missing_ok=True)
            os.close(self._handle)
        self._handle = -1


def take_lock(path: Path, who: str, since: str) -> DossierLock:
    """The lock of that file is ours; FileBusy, naming the holder, when it is somebody else's."""
    place = lock_of(path)
    try:
        handle = _gripped(place)
    except OSError as error:  # a folder nobody may write to: people know the file, not its lock
        raise OSError(error.errno, error.strerror, str(path)) from error
    try:
        _refuse_other_host(_understood(_read(handle)))
        _write(handle, Holder(who, this_host(), since, os.getpid()))
    except BaseException:
        os.close(handle)
        raise
    return DossierLock(place, handle)


def holder_of(path: Path) -> Holder | None:
    """Who the lock file names; None when there is none or it says nothing."""
    try:
        return _understood(lock_of(path).read_bytes())
    except FileNotFoundError:
        return None


def lock_of(path: Path) -> Path:
    """Where the lock of that file lies."""
    return path.with_name(path.name + ".lock")


def this_host() -> str:
    """The name of this computer."""
    return os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename


def _gripped(place: Path) -> int:
    """A handle on the lock file, held for this process by the operating system."""
    while True:
        handle = os.open(place, os.O_RDWR | os.O_CREAT, 0o666)
        if not _grips(handle):
            holder = _understood(_read(handle))
            os.close(handle)
            raise _busy(holder)
        if place.exists() and os.fstat(handle).st_ino == place.stat().st_ino:
            return handle
        os.close(handle)  # its holder removed it between our two steps: the next try makes a new one


def _refuse_other_host(holder: Holder | None) -> None:
    """Across a network the hold of the operating system proves nothing: the name decides."""
    if holder and holder.host != this_host():
        raise _busy(holder)


def _grips(handle: int) -> bool:
    """The operating system holds the lock for this process until it ends, however it ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _write(handle: int, holder: Holder) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(holder._asdict()).encode().ljust(_ROOM))  # covers whatever stood there


def _read(handle: int) -> bytes:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, _ROOM)


def _understood(content: bytes) -> Holder | None:
    try:
        said = json.loads(content)
        return Holder(str(said["who"]), str(said["host"]), str(said["since"]), int(said["pid"]))
    except (ValueError, KeyError, TypeError):
        return None


def _busy(holder: Holder | None) -> FileBusy:
    if holder is None:
        return FileBusy("Berkas sedang dibuka di tempat lain.", "Tunggu sebentar, atau buka hanya-baca.", "")
    named = f"{holder.who} di komputer {holder.host} sejak {_said(holder.since)}"
    advice = "Minta ditutup di sana, atau buka hanya-baca."
    if holder.host != this_host():
        advice += " Bila komputer itu sudah mati, hapus berkas kunci (.lock) di sebelahnya."
    return FileBusy(f"Berkas sedang dibuka oleh {named}.", advice, named)


def _said(since: str) -> str:
    """26/02/2026 14.32"""
    day, _, time = since.partition("T")
    return f"{'/'.join(reversed(day.split('-')))} {time[:5].replace(':', '.')}"
