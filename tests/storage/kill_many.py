"""Kill a process that writes a stream of acts, many times, at random moments; the file must bear it.

`python tests/storage/kill_many.py 200` plays 200 kills on one growing file and prints what happened. After
each kill the file opens, passes integrity_check, foreign_key_check and the whole check, and holds every
act the child had announced as saved.
"""

import os
import random
import subprocess
import sys
import tempfile
import threading
from datetime import UTC, datetime
from pathlib import Path

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.header import has_journal

LONGEST = 0.5  # seconds from the child being ready to the kill, at most
READY = b"siap\n"


def now() -> datetime:
    return datetime.now(UTC)


def write_on(path: Path) -> None:
    """The child: acts without end, each announced on standard output once it is saved."""
    chance = random.Random(os.getpid())
    with Dossier.open(path, who="anak", now=now, places=Places(path.parent / "titik")) as dossier:
        dossier.get_ready()
        os.write(1, READY)
        while True:
            step = _act(dossier, chance)
            os.write(1, f"{step}\n".encode())
            if chance.random() < 0.2:
                os.write(1, f"{dossier.revert(step, Origin.UNDO)}\n".encode())
            dossier.drafts.keep("agency", 0, "name", f"setelah {step}")


def _act(dossier: Dossier, chance: random.Random) -> int:
    """Adds some, changes some, removes some with all that hangs on them."""
    connection = dossier.connection
    with dossier.write("Aliran", Area.REGION) as step:
        names = [(f"OPD {step} {number}" * chance.randint(1, 30),) for number in range(chance.randint(1, 20))]
        connection.executemany("INSERT INTO agency(name) VALUES (?)", names)
        connection.execute("UPDATE agency SET note = note || 'x' WHERE id % 5 = ?", (step % 5,))
        connection.execute(
            "UPDATE agency SET parent_id = id - 1 WHERE id % 7 = 3 AND parent_id IS NULL"
            " AND EXISTS (SELECT 1 FROM agency AS other WHERE other.id = agency.id - 1)"
        )
        if chance.random() < 0.3:
            _attach(dossier, chance.randbytes(chance.randint(1, 200_000)))
        if chance.random() < 0.3:
            connection.execute("DELETE FROM agency WHERE id % 11 = ?", (step % 11,))
        connection.execute("DELETE FROM agency WHERE id < (SELECT max(id) - 200 FROM agency)")
    return step


def _attach(dossier: Dossier, content: bytes) -> None:
    file_hash = dossier.evidence.store(content)
    sql = "INSERT INTO document(title, file_hash) VALUES ('Foto', ?)"
    document = dossier.connection.execute(sql, (file_hash,)).lastrowid
    link = "INSERT INTO evidence_link(document_id, record_kind, record_id) VALUES (?, 'agency', ?)"
    newest = dossier.connection.execute("SELECT max(id) FROM agency").fetchone()[0]
    dossier.connection.execute(link, (document, newest))


def kill_once(path: Path, delay: float) -> tuple[list[int], bool]:
    """The steps one child announced before it was killed, and whether it left an unfinished commit."""
    command = [sys.executable, __file__, "--child", str(path)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert child.stdout is not None
    if child.stdout.readline() != READY:
        raise RuntimeError("the child did not start")
    timer = threading.Timer(delay, child.kill)
    timer.start()
    said = child.stdout.read().splitlines(keepends=True)
    timer.join()
    child.wait()
    child.stdout.close()
    return [int(line) for line in said if line.endswith(b"\n")], has_journal(path)


def steps_found(path: Path) -> set[int]:
    """The steps the file holds when it is opened again; AssertionError when it is not sound."""
    with Dossier.open(path, who="induk", now=now, places=Places(path.parent / "titik")) as dossier:
        assert dossier.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert dossier.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert dossier.check().findings == ()
        return {step for (step,) in dossier.connection.execute("SELECT id FROM journal_step")}


def kill_many(times: int, folder: Path) -> str:
    """So many kills, over files of 25 kills each; what happened, in one line."""
    chance = random.Random(times)
    announced, unfinished, saved = 0, 0, 0
    for first in range(0, times, 25):
        path = folder / f"aliran {first}.gm100"
        Dossier.create(path, who="induk", now=now, places=Places(folder / "titik")).close()
        known: set[int] = set()
        for _ in range(first, min(first + 25, times)):
            said, is_unfinished = kill_once(path, chance.uniform(0, LONGEST))
            found = steps_found(path)
            assert found >= known | set(said), "an act announced as saved is gone"
            assert len(found - known - set(said)) <= 1, "acts were saved that nobody was told of"
            known = found
            announced += len(said)
            unfinished += is_unfinished
        saved += len(known)
    return f"{times} kills, {unfinished} in the middle of a commit; {announced} acts announced, {saved} saved"


if __name__ == "__main__":
    if sys.argv[1] == "--child":
        write_on(Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as place:
            sys.stdout.write(kill_many(int(sys.argv[1]), Path(place)) + "\n")
