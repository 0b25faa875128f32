"""A process that dies while it writes or copies: nothing announced is lost, nothing half-made is taken."""

from pathlib import Path

import pytest

from gm100_desktop.services.dossier import Dossier, Places
from tests.storage.kill_copies import WORKS, kill_at_work
from tests.storage.kill_many import kill_once, now, steps_found

KILLS = 12


@pytest.mark.parametrize("number", range(KILLS))
def test_a_kill_while_writing(tmp_path: Path, number: int) -> None:
    path = tmp_path / "aliran.gm100"
    Dossier.create(path, who="induk", now=now, places=Places(tmp_path / "titik")).close()
    known: set[int] = set()
    for delay in (number * 0.017, 0.05):  # the second child opens what the first one left
        known = steps_found(path, kill_once(path, delay), known)


@pytest.mark.parametrize("work", WORKS)
def test_a_kill_while_copying(tmp_path: Path, work: str) -> None:
    for delay in (0.06, 0.17):  # the second child works beside what the first one left
        kill_at_work(tmp_path, work, delay)
