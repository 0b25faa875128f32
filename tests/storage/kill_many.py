"""Kill a process that writes a stream of acts, many times, at random moments; the file must bear it.

`python -m tests.storage.kill_many 200` plays 200 kills on growing files and prints what happened. After each
kill the file opens, passes integrity_check, foreign_key_check and the whole check, and every record in it is
as the child had announced it after its last act; so is the draft. At most one act was saved that the child
could not announce any more: that one is undone, and then the records must be the announced ones.
"""

import hashlib
import os
import random
import subprocess
import sys
import tempfile
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.header import has_journal
from tests.services.acting import dump

LONGEST = 0.5  # seconds from the child being ready to the kill, at most
READY = b"siap\n"
ROOT = Path(__file__).parents[2]


class Announced(NamedTuple):
    """What one child told before it was killed."""

    states: dict[int, str]  # by step: the digest of all records after it
    drafted: int  # the step after which the newest draft was kept
    is_unfinished: bool  # a commit was going on

    @property
    def newest(self) -> int:
        """The last act announced, 0 when there was none."""
        return max(self.states, default=0)


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
            os.write(1, f"{step} {digest(dossier)}\n".encode())
            if chance.random() < 0.2:
                step = dossier.revert(step, Origin.UNDO)
                os.write(1, f"{step} {digest(dossier)}\n".encode())
            dossier.drafts.keep("agency", 0, "name", str(step))
            os.write(1, f"draf {step}\n".encode())


def digest(dossier: Dossier) -> str:
    """One word for every value of every record."""
    return hashlib.sha256(repr(dump(dossier.connection)).encode()).hexdigest()


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


def kill_once(path: Path, delay: float) -> Announced:
    """What one child announced before it was killed."""
    said, is_unfinished = killed(["tests.storage.kill_many", "--child", str(path)], delay), has_journal(path)
    drafted = [int(word) for kind, word in said if kind == b"draf"]
    states = {int(step): state.decode() for step, state in said if step != b"draf"}
    return Announced(states, max(drafted, default=0), is_unfinished)


def killed(words: list[str], delay: float) -> list[tuple[bytes, bytes]]:
    """What a child of ours said, in lines of two words, until it was killed so long after it was ready."""
    child = subprocess.Popen([sys.executable, "-m", *words], stdout=subprocess.PIPE, cwd=ROOT)
    assert child.stdout is not None
    if child.stdout.readline() != READY:
        raise RuntimeError("the child did not start")
    timer = threading.Timer(delay, child.kill)
    timer.start()
    said = child.stdout.read().splitlines(keepends=True)
    timer.join()
    child.wait()
    child.stdout.close()
    lines = [line.rstrip(b"\n").split(b" ", 1) for line in said if line.endswith(b"\n")]
    return [(first, second) for first, second in lines]


def steps_found(path: Path, announced: Announced, known: set[int]) -> set[int]:
    """The steps the file holds when it is opened again; AssertionError when anything announced is missing."""
    with Dossier.open(path, who="induk", now=now, places=Places(path.parent / "titik")) as dossier:
        assert dossier.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert dossier.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert dossier.check().findings == ()
        found = _steps(dossier)
        assert found >= known | announced.states.keys(), "an act announced as saved is gone"
        unannounced = sorted(found - known - announced.states.keys())
        assert len(unannounced) <= 1, "acts were saved that nobody was told of"
        for step in unannounced:
            assert step > announced.newest
            dossier.revert(step)
        if announced.states:
            assert digest(dossier) == announced.states[announced.newest], "a record is not as announced"
        kept = [int(draft.text) for draft in dossier.drafts.all()]
        assert max(kept, default=0) >= announced.drafted, "a draft announced as kept is gone"
        assert dossier.check().findings == ()
        return _steps(dossier)


def _steps(dossier: Dossier) -> set[int]:
    return {step for (step,) in dossier.connection.execute("SELECT id FROM journal_step")}


def kill_many(times: int, folder: Path) -> str:
    """So many kills, over files of 25 kills each; what happened, in one line."""
    chance = random.Random(times)
    announced, unfinished = 0, 0
    for first in range(0, times, 25):
        path = folder / f"aliran {first}.gm100"
        Dossier.create(path, who="induk", now=now, places=Places(folder / "titik")).close()
        known: set[int] = set()
        for _ in range(first, min(first + 25, times)):
            said = kill_once(path, chance.uniform(0, LONGEST))
            known = steps_found(path, said, known)
            announced += len(said.states)
            unfinished += said.is_unfinished
    return f"{times} kills, {unfinished} in the middle of a commit; {announced} acts announced, all there"


if __name__ == "__main__":
    if sys.argv[1] == "--child":
        write_on(Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as place:
            sys.stdout.write(kill_many(int(sys.argv[1]), Path(place)) + "\n")
