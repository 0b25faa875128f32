"""Each trouble of the world is one Indonesian sentence with advice; a bug of ours stays a bug."""

import errno
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from gm100_desktop.domain.problems import DamagedFile, FileBusy, KnownProblem, LostFile, NotWritable
from gm100_desktop.storage.connection import connect_memory
from gm100_desktop.storage.troubles import explained, explained_reading, known_problem
from tests.storage.failing_places import folder_for_all, unprivileged

PATH = Path(__file__).with_name("Tirta Kencana.gm100")


def _system(code: int) -> OSError:
    return OSError(code, os.strerror(code), str(PATH))


def _sqlite(*statements: str) -> sqlite3.Error:
    """The error SQLite really makes of it."""
    with closing(connect_memory()) as connection:
        connection.execute("CREATE TABLE one (id INTEGER PRIMARY KEY, code TEXT UNIQUE) STRICT")
        for delete in ("RESTRICT", "NO ACTION"):
            name = delete.split()[0].lower()
            connection.execute(
                f"CREATE TABLE {name}_child (one INTEGER REFERENCES one(id) ON DELETE {delete}) STRICT"
            )
        try:
            for statement in statements:
                connection.execute(statement)
        except sqlite3.Error as error:
            return error
    raise AssertionError(statements)


@pytest.mark.parametrize(
    ("error", "kind", "said"),
    [
        (_system(errno.ENOSPC), KnownProblem, "penuh"),
        (_system(errno.EDQUOT), KnownProblem, "penuh"),
        (_system(errno.EROFS), NotWritable, "hanya dapat dibaca"),
        (_system(errno.EACCES), NotWritable, "izin"),
        (_system(errno.ENOENT), LostFile, "tidak ditemukan"),
        (_system(errno.ENAMETOOLONG), KnownProblem, "terlalu panjang"),
        (_system(errno.EEXIST), KnownProblem, "sudah ada"),
        (_system(errno.EISDIR), KnownProblem, "folder"),
        (_system(errno.EIO), KnownProblem, "tidak terbaca lagi"),
        (_system(errno.ENODEV), KnownProblem, "tidak terbaca lagi"),
        (_system(errno.EBUSY), FileBusy, "dipakai program lain"),
        (_sqlite("INSERT INTO one VALUES (1, 'a'), (2, 'a')"), KnownProblem, "isi yang sama"),
        (_sqlite("INSERT INTO one VALUES (1, 'a'), (1, 'b')"), KnownProblem, "isi yang sama"),
        (_sqlite("INSERT INTO no_child VALUES (9)"), KnownProblem, "catatan lain"),
        (
            _sqlite(
                "INSERT INTO one VALUES (1, 'a')", "INSERT INTO restrict_child VALUES (1)", "DELETE FROM one"
            ),
            KnownProblem,
            "catatan lain",
        ),
        (
            _sqlite("INSERT INTO one VALUES (1, 'a')", "INSERT INTO no_child VALUES (1)", "DELETE FROM one"),
            KnownProblem,
            "catatan lain",
        ),
        (_sqlite("INSERT INTO one VALUES (1, zeroblob(2000000000))"), KnownProblem, "terlalu besar"),
        (
            _sqlite("PRAGMA max_page_count=6", "INSERT INTO one VALUES (1, hex(zeroblob(99999)))"),
            KnownProblem,
            "penuh",
        ),
        (_sqlite("PRAGMA query_only=1", "DELETE FROM one"), NotWritable, "hanya dapat dibaca"),
    ],
)
def test_the_world_is_explained(error: Exception, kind: type[KnownProblem], said: str) -> None:
    problem = known_problem(error, PATH)
    assert type(problem) is kind
    assert said in problem.message
    assert problem.message.endswith((".", "…"))
    assert problem.advice.endswith(".")


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda path: path.write_bytes(b"x" * 5000), KnownProblem),
        (lambda path: path.write_bytes(b"SQLite format 3\x00" + b"\x00" * 5000), KnownProblem),
    ],
)
def test_files_sqlite_refuses_are_explained(
    tmp_path: Path, make: Callable[[Path], object], kind: type[KnownProblem]
) -> None:
    path = tmp_path / "x.gm100"
    make(path)
    with closing(sqlite3.connect(path)) as connection, pytest.raises(kind), explained(path):
        connection.execute("SELECT * FROM sqlite_master").fetchall()


def test_a_text_that_is_none_is_damage(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x.gm100")) as connection:
        connection.execute("CREATE TABLE one (text TEXT)")
        connection.execute("INSERT INTO one VALUES (CAST(x'4469ff' AS TEXT))")
        with pytest.raises(DamagedFile), explained_reading(PATH):
            connection.execute("SELECT text FROM one").fetchall()
    with pytest.raises(DamagedFile), explained_reading(PATH):
        b"\xff".decode("utf-8")


@pytest.mark.parametrize("error", [FileNotFoundError(errno.ENOENT, "gone"), ZeroDivisionError()])
def test_what_is_not_about_the_file_that_is_read_stays(error: Exception) -> None:
    with pytest.raises(type(error)), explained_reading(PATH):
        raise error


def test_a_broken_page_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "x.gm100"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE one (text TEXT)")
        connection.executemany("INSERT INTO one VALUES (?)", [("x" * 500,)] * 100)
        connection.commit()
    path.write_bytes(path.read_bytes()[:8192] + b"\x77" * 4096 + path.read_bytes()[12288:])
    with closing(sqlite3.connect(path)) as connection, pytest.raises(DamagedFile), explained(path):
        connection.execute("SELECT count(text || '') FROM one").fetchall()


@pytest.mark.parametrize(
    "error",
    [
        _sqlite("INSERT INTO one VALUES (1, 2, 3)"),
        _sqlite("INSERT INTO one(id) VALUES ('x')"),
        sqlite3.ProgrammingError("closed"),
        ValueError("x"),
        OSError("no number"),
    ],
)
def test_a_bug_stays_a_bug(error: Exception) -> None:
    assert known_problem(error, PATH) is None
    with pytest.raises(type(error)), explained(PATH):
        raise error


class _WindowsError(OSError):
    """As Windows raises it when another program holds the file."""

    winerror = 32


def test_a_file_held_by_another_program_on_windows() -> None:
    assert isinstance(known_problem(_WindowsError(errno.EACCES, "in use", str(PATH)), PATH), FileBusy)


@pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions")
def test_a_file_that_may_not_even_be_read_is_not_offered_to_read() -> None:
    with folder_for_all() as folder:
        path = folder / "x.gm100"
        path.write_bytes(b"isi")
        for mode, kind, said in ((0o000, KnownProblem, "membaca"), (0o444, NotWritable, "menulis")):
            path.chmod(mode)
            with unprivileged():
                problem = known_problem(PermissionError(errno.EACCES, "denied", str(path)), path)
            assert type(problem) is kind
            assert f"izin {said} x.gm100" in problem.message


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    problem = known_problem(FileNotFoundError(errno.ENOENT, "gone"), tmp_path / "usb" / "x.gm100")
    assert isinstance(problem, LostFile)
    assert problem.message == f"Folder {tmp_path / 'usb'} tidak ditemukan."
