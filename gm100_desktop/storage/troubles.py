"""The one place where an error of SQLite or of the disk becomes a sentence a clerk can act on."""

import errno
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from gm100_desktop.domain.problems import DamagedFile, FileBusy, KnownProblem, LostFile, NotWritable

logger = logging.getLogger(__name__)

_SHARING_VIOLATION = 32  # Windows: open in another program
_LOCK_VIOLATION = 33
_NO_TEXT = "decode to UTF-8"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_REFERENCE = "FOREIGN KEY constraint failed"


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Errors of the world leave as KnownProblem; everything else is a bug and leaves as it is."""
    try:
        yield
    except Exception as error:  # also SQLite's errors as the row classes wrap them
        known = known_problem(error, path)
        if known is None:
            raise
        logger.info("known problem: %s", error)
        raise known from error


@contextmanager
def explained_reading(path: Path) -> Iterator[None]:
    """As `explained`, of what SQLite says of the file; other errors are not about it."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        known = known_problem(error, path)
        if known is None:
            raise
        logger.info("known problem: %s", error)
        raise known from error


def known_problem(error: BaseException, path: Path) -> KnownProblem | None:
    """What happened, what is safe and what to do; None when the error is a bug of ours."""
    origin = _origin(error)
    if isinstance(origin, sqlite3.Error):
        return _of_sqlite(origin, path)
    if isinstance(origin, OSError):
        return _of_system(origin, path)
    if isinstance(origin, UnicodeDecodeError):  # even what SQLite says of the damage can be damaged
        return damaged(path)
    return None


def _origin(error: BaseException) -> BaseException:
    """The driver's own error, also when the row classes wrapped it."""
    inner = getattr(error, "orig", None)
    return inner if isinstance(inner, sqlite3.Error) else error


def _of_sqlite(error: sqlite3.Error, path: Path) -> KnownProblem | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # the driver's own: a text of the file is none
        return damaged(path) if _NO_TEXT in str(error) else None
    if _REFERENCE in str(error):  # ON DELETE RESTRICT reports it under the code of triggers
        return still_used(path)
    build = _EXACT.get(code) or _PRIMARY.get(code & 0xFF)
    return build(path) if build else None


def _of_system(error: OSError, path: Path) -> KnownProblem | None:
    if getattr(error, "winerror", None) in {_SHARING_VIOLATION, _LOCK_VIOLATION}:
        return in_use(path)
    build = _ERRNO.get(error.errno or 0)
    return build(Path(str(error.filename)) if error.filename else path) if build else None


def is_full(error: BaseException | None) -> bool:
    """The disk has no room left."""
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL
    return isinstance(error, OSError) and error.errno in _FULL


def disk_full(path: Path) -> KnownProblem:
    """No room where the file lies."""
    return KnownProblem(
        f"Disk tempat {path.name} penuh, jadi langkah terakhir belum tersimpan; isi sebelumnya utuh.",
        "Kosongkan ruang di disk itu, lalu ulangi.",
    )


def point_not_kept(problem: KnownProblem, path: Path, place: Path) -> KnownProblem:
    """No room, no right or no folder where restore points are kept; other troubles are those of the file."""
    error = problem.__cause__
    if is_full(error):
        why, advice = f"disk tempat {place} penuh", "Kosongkan ruang di disk itu"
    elif isinstance(problem, NotWritable):
        why, advice = f"Anda tidak punya izin menulis di {place}", "Minta izin kepada pengelola komputer"
    elif isinstance(error, OSError) and place in (named := Path(str(error.filename)), *named.parents):
        why, advice = f"folder {place} tidak dapat dibuat", "Periksa folder itu"
    else:
        return problem
    return KnownProblem(
        f"Titik pulih belum dibuat karena {why}; isi {path.name} sendiri sudah tersimpan.",
        f"{advice}, lalu tekan Ctrl+S.",
    )


def read_only_place(path: Path) -> KnownProblem:
    """The folder or the file may only be read."""
    return NotWritable(
        f"{path.name} atau foldernya hanya dapat dibaca; tidak ada yang diubah.",
        "Buka hanya-baca, atau salin berkas ke folder Dokumen lalu buka salinannya.",
    )


def in_use(path: Path) -> KnownProblem:
    """Another program holds the file."""
    return FileBusy(
        f"{path.name} sedang dipakai program lain; tidak ada yang diubah.",
        "Tunggu sebentar atau tutup program itu, lalu ulangi.",
        "",
    )


def not_ours(path: Path) -> KnownProblem:
    """Some other kind of file."""
    return LostFile(
        f"{path.name} bukan berkas GM100; tidak ada yang diubah.",
        "Pilih berkas lain. Bila ini berkas daerah yang rusak, selamatkan isinya atau pulihkan titik pulih.",
    )


def is_folder(path: Path) -> KnownProblem:
    """A folder where a file was meant."""
    return KnownProblem(
        f"{path.name} adalah folder, bukan berkas; tidak ada yang diubah.", "Pilih berkasnya."
    )


def damaged(path: Path) -> KnownProblem:
    """Ours, but not readable whole."""
    return DamagedFile(
        f"{path.name} rusak dan tidak terbaca seluruhnya; berkas itu tidak diubah.",
        "Selamatkan isinya ke berkas baru, atau pulihkan titik pulih terbaru.",
    )


def vanished(path: Path) -> KnownProblem:
    """The drive is gone, or it fails."""
    return KnownProblem(
        f"Disk tempat {path.name} tidak terbaca lagi; perubahan terakhir belum disimpan.",
        "Periksa kabel, USB atau jaringan, lalu buka berkas kembali.",
    )


def moved(path: Path) -> KnownProblem:
    """Somebody moved, renamed or removed the open file."""
    return KnownProblem(
        f"{path.name} dipindahkan atau dihapus saat terbuka; perubahan terakhir belum disimpan.",
        "Kembalikan berkas ke tempatnya, atau tutup lalu buka dari tempat yang baru.",
    )


def replaced(path: Path) -> KnownProblem:
    """Another file was copied over the open one: records typed for the one must not go into the other."""
    return KnownProblem(
        f"{path.name} ditimpa berkas lain saat terbuka; perubahan terakhir belum disimpan.",
        "Salin teks yang belum tersimpan, tutup berkas ini, lalu buka lagi.",
    )


def not_found(path: Path) -> KnownProblem:
    """No such file or folder."""
    if not os.access(path.parent, os.F_OK):
        return LostFile(
            f"Folder {path.parent} tidak ditemukan.",
            "Periksa apakah folder dipindahkan atau disk dilepas, atau pilih folder lain.",
        )
    return LostFile(
        f"{path.name} tidak ditemukan di {path.parent.absolute()}.",
        "Periksa apakah berkas dipindahkan atau disk dilepas.",
    )


def no_access(path: Path) -> KnownProblem:
    """The system does not let this person in."""
    if _is_closed(path):
        return KnownProblem(
            f"Anda tidak punya izin membaca {path.name} di {path.parent}.",
            "Minta izin kepada pengelola komputer, atau pilih berkas lain.",
        )
    return NotWritable(
        f"Anda tidak punya izin menulis {path.name} di {path.parent}; tidak ada yang diubah.",
        "Buka hanya-baca, pilih folder lain, atau minta izin kepada pengelola komputer.",
    )


def _is_closed(path: Path) -> bool:
    """Not even reading is allowed."""
    try:
        path.open("rb").close()
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def name_too_long(path: Path) -> KnownProblem:
    """The path is longer than the system takes."""
    return KnownProblem(
        f"Nama atau letak berkas terlalu panjang: {path.name[:40]}…",
        "Beri nama yang lebih pendek, atau pilih folder lain.",
    )


def already_there(path: Path) -> KnownProblem:
    """A new file may not replace one that exists."""
    return KnownProblem(f"{path.name} sudah ada dan tidak diganti.", "Beri nama lain.")


def cannot_open(path: Path) -> KnownProblem:
    """SQLite only says that it could not; the disk is asked why."""
    if len(str(path)) > 250 or len(path.name.encode()) > 240:
        return name_too_long(path)
    return no_access(path) if os.access(path, os.F_OK) else not_found(path)


def still_used(path: Path) -> KnownProblem:  # noqa: ARG001  one shape for all of the table below
    """A record others refer to cannot be removed, and none can refer to a record that is gone."""
    return KnownProblem(
        "Catatan ini terkait dengan catatan lain, jadi perubahannya tidak disimpan.",
        "Hapus atau ganti dulu catatan yang terkait.",
    )


def not_unique(path: Path) -> KnownProblem:  # noqa: ARG001
    """Two records may not be the same there."""
    return KnownProblem(
        "Sudah ada catatan dengan isi yang sama; perubahan ini belum disimpan.",
        "Ubah nomor, kode atau namanya.",
    )


def too_big(path: Path) -> KnownProblem:  # noqa: ARG001
    """More than one value can hold."""
    return KnownProblem(
        "Isinya terlalu besar untuk disimpan; tidak ada yang diubah.", "Pecah menjadi beberapa bagian."
    )


_Sentence = Callable[[Path], KnownProblem]
_EXACT: dict[int, _Sentence] = {
    sqlite3.SQLITE_READONLY_DBMOVED: moved,
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: not_unique,
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: not_unique,
}
_PRIMARY: dict[int, _Sentence] = {
    sqlite3.SQLITE_FULL: disk_full,
    sqlite3.SQLITE_READONLY: read_only_place,
    sqlite3.SQLITE_BUSY: in_use,
    sqlite3.SQLITE_LOCKED: in_use,
    sqlite3.SQLITE_NOTADB: not_ours,
    sqlite3.SQLITE_CORRUPT: damaged,
    sqlite3.SQLITE_IOERR: vanished,
    sqlite3.SQLITE_CANTOPEN: cannot_open,
    sqlite3.SQLITE_PERM: no_access,
    sqlite3.SQLITE_TOOBIG: too_big,
}
_ERRNO: dict[int, _Sentence] = {
    **dict.fromkeys(_FULL, disk_full),
    errno.EROFS: read_only_place,
    errno.EACCES: no_access,
    errno.EPERM: no_access,
    errno.ENOENT: not_found,
    errno.ENOTDIR: not_found,
    errno.EISDIR: is_folder,
    errno.ENAMETOOLONG: name_too_long,
    errno.EEXIST: already_there,
    errno.EIO: vanished,
    errno.ENODEV: vanished,
    errno.ENXIO: vanished,
    errno.ESTALE: vanished,
    errno.EBUSY: in_use,
}
