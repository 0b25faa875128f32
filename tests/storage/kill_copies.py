"""Kill a process that makes restore points, backups, restored or new files, or a migration; look what stands.

`python -m tests.storage.kill_copies 40` plays 40 kills of each work and prints what happened. After each kill
every file that stands under a name somebody could open is whole, sound and holds all records; the file that
was copied is as it was; and the next try succeeds beside whatever was left.
"""

import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from itertools import count
from pathlib import Path
from types import MappingProxyType

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.safekeeping import RestorePoint
from gm100_desktop.services.copies import check_file, keep_before_migration
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.rescue import restore_without_file
from gm100_desktop.storage.connection import connect
from gm100_desktop.storage.header import has_journal
from gm100_desktop.storage.journal import last_step
from gm100_desktop.storage.migrations import STEPS, Run
from gm100_desktop.storage.opening import Opener, open_file
from gm100_desktop.storage.restore_points import RestorePoints, key_of
from tests.storage.kill_many import LONGEST, READY, killed, now

MODULE = "tests.storage.kill_copies"
SOURCE = "sumber.gm100"
FILLED = ("agency", "document")
AGENCIES, PHOTOS = 1500, 12


def at_work(folder: Path, work: str) -> None:
    """The child: does the same work again and again, and tells of each file that stands."""
    turns = WORKS[work](folder)
    os.write(1, READY)
    for made in turns:
        os.write(1, f"jadi {made}\n".encode())


def places(folder: Path) -> Places:
    return Places(folder / "titik")


def opened(path: Path) -> Dossier:
    return Dossier.open(path, who="anak", now=now, places=places(path.parent))


def make_source(folder: Path) -> None:
    """A file with much in it, and a restore point of it."""
    with Dossier.create(folder / SOURCE, who="induk", now=now, places=places(folder)) as dossier:
        with dossier.write("Isi", Area.REGION):
            rows = [(f"OPD {number}" * 9,) for number in range(AGENCIES)]
            dossier.connection.executemany("INSERT INTO agency(name) VALUES (?)", rows)
            for number in range(PHOTOS):
                file_hash = dossier.evidence.store(bytes([65 + number]) * 90_000)
                sql = "INSERT INTO document(title, file_hash) VALUES ('Foto', ?)"
                dossier.connection.execute(sql, (file_hash,))
        dossier.restore_point()


def _free(folder: Path, word: str) -> Iterator[Path]:
    """Names nobody has taken."""
    paths = (folder / f"{word} {os.getpid()} {number}.gm100" for number in count())
    return (path for path in paths if not path.exists())


def points(folder: Path) -> Generator[Path, None, None]:
    """Restore points, each after an act of its own."""
    with opened(folder / SOURCE) as dossier:
        dossier.get_ready()
        for number in count():
            with dossier.write("Ubah", Area.REGION):
                text = f"{os.getpid()} {number} {time.monotonic()}"
                dossier.connection.execute("UPDATE agency SET note = ? WHERE id = 1", (text,))
            point = dossier.restore_point()
            assert point is not None
            yield point.path


def backups(folder: Path) -> Generator[Path, None, None]:
    """Whole copies."""
    with opened(folder / SOURCE) as dossier:
        for target in _free(folder, "cadangan"):
            assert dossier.full_backup(target) == ()
            yield target


def restorings(folder: Path) -> Generator[Path, None, None]:
    """Files restored beside the open file."""
    with opened(folder / SOURCE) as dossier:
        point = dossier.copies.restore_points()[-1]
        for target in _free(folder, "pulih"):
            assert dossier.copies.restore(point.path, target).evidence_missing == ()
            yield target


def rescues(folder: Path) -> Generator[Path, None, None]:
    """Files restored without opening the present one."""
    point = points_of(folder)[0]
    for target in _free(folder, "selamat"):
        made = restore_without_file(point.path, target, present=folder / SOURCE, who="anak", now=now)
        assert made.evidence_missing == ()
        yield target


def creations(folder: Path) -> Generator[Path, None, None]:
    """New files."""
    for target in _free(folder, "baru"):
        Dossier.create(target, who="anak", now=now, places=places(folder)).close()
        yield target


def migrations(folder: Path) -> Generator[Path, None, None]:
    """Older files brought up to date."""
    for target in _free(folder, "lama"):
        shutil.copyfile(folder / SOURCE, target.with_suffix(".salinan"))
        target.with_suffix(".salinan").rename(target)
        migrate(target)
        yield target


Work = Callable[[Path], Generator[Path, None, None]]
WORKS: Mapping[str, Work] = MappingProxyType(
    {
        "points": points,
        "backups": backups,
        "restorings": restorings,
        "rescues": rescues,
        "creations": creations,
        "migrations": migrations,
    }
)


def _add_motto(run: Run) -> None:
    run("ALTER TABLE agency ADD COLUMN motto TEXT NOT NULL DEFAULT ''")
    run("UPDATE agency SET motto = name || id")
    run("CREATE TABLE slogan (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
    run("INSERT INTO slogan(text) SELECT name || hex(zeroblob(2000)) FROM agency")


def migrate(path: Path) -> None:
    """The file has one schema step more."""

    def keep(connection: sqlite3.Connection, path: Path) -> None:
        keep_before_migration(connection, path, now, places(path.parent))

    file = open_file(path, Opener("anak", now().isoformat(), (*STEPS, _add_motto), keep))
    file.connection.close()
    if file.lock:
        file.lock.release()


def kill_at_work(folder: Path, work: str, delay: float) -> tuple[int, bool]:
    """How many files one child had told of when it was killed, and whether it left something half-made."""
    if not (folder / SOURCE).exists():
        make_source(folder)
    rooms = rooms_in(folder)
    said = killed([MODULE, "--child", str(folder), work], delay)
    told = [Path(os.fsdecode(name)) for _, name in said]
    assert [path for path in told if not path.exists()] == [], "a file that was told of is gone"
    is_half = rooms_in(folder) != rooms or any(has_journal(path) for path in standing(folder))
    for path in standing(folder):
        assert_whole(path)
    with closing(WORKS[work](folder)) as turns:
        assert_whole(next(turns))
    clear_away(folder)
    return len(told), is_half


def rooms_in(folder: Path) -> set[Path]:
    """Where files were growing when their makers were killed."""
    return set(folder.rglob(".gm100-*"))


def standing(folder: Path) -> list[Path]:
    """Every file under a name somebody could open."""
    found = (path for path in folder.rglob("*.gm100") if path.is_file())
    return [path for path in found if not any(part.startswith(".gm100-") for part in path.parts)]


def assert_whole(path: Path) -> None:
    """The file is sound and holds everything it should."""
    with closing(connect(path)) as connection:  # rolls back what the kill left unfinished
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if path.name.startswith("lama"):
            assert_migrated_or_not(connection, path, version)
            return
        counts = [connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in FILLED]
    assert version == len(STEPS)
    assert counts == ([0, 0] if path.name.startswith("baru") else [AGENCIES, PHOTOS])
    codes = {finding.code for finding in check_file(path).findings}
    assert codes == ({"evidence_missing"} if path.parent.parent.name == "titik" else set())


def assert_migrated_or_not(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """All of the step stands, after a restore point, or nothing of it."""
    assert connection.execute("SELECT count(*) FROM agency").fetchone() == (AGENCIES,)
    if version == len(STEPS):
        assert check_file(path).findings == ()
        return
    assert version == len(STEPS) + 1
    assert connection.execute("SELECT count(*) FROM agency WHERE motto = name || id").fetchone() == (
        AGENCIES,
    )
    assert connection.execute("SELECT count(*) FROM slogan").fetchone() == (AGENCIES,)
    kept = RestorePoints(path.parent / "titik", key_of(connection)).all()
    assert last_step(connection) in {point.step for point in kept}


def clear_away(folder: Path) -> None:
    """What was looked at goes, but the file that is copied and its newest restore point stay."""
    newest = points_of(folder)[0].path
    for path in standing(folder):
        if path not in {folder / SOURCE, newest}:
            path.unlink()


def points_of(folder: Path) -> list[RestorePoint]:
    """The restore points of the source, newest first."""
    with closing(connect(folder / SOURCE, read_only=True)) as connection:
        return RestorePoints(folder / "titik", key_of(connection)).all()


def kill_many(times: int) -> Iterator[str]:
    """So many kills of each work; what happened, a line each."""
    chance = random.Random(times)
    for work in WORKS:
        with tempfile.TemporaryDirectory() as place:
            ends = [kill_at_work(Path(place), work, chance.uniform(0, LONGEST)) for _ in range(times)]
        made, halves = sum(count for count, _ in ends), sum(is_half for _, is_half in ends)
        yield f"{work}: {times} kills, {halves} amid the work; {made} files told of, all whole"


if __name__ == "__main__":
    if sys.argv[1] == "--child":
        at_work(Path(sys.argv[2]), sys.argv[3])
    else:
        for line in kill_many(int(sys.argv[1])):
            sys.stdout.write(line + "\n")
