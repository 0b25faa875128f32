"""A process that dies while it writes: nothing announced is lost, nothing is broken."""

from pathlib import Path

import pytest

from gm100_desktop.services.dossier import Dossier, Places
from tests.storage.kill_many import kill_once, now, steps_found

KILLS = 12


@pytest.mark.parametrize("number", range(KILLS))
def test_a_kill_while_writing(tmp_path: Path, number: int) -> None:
    path = tmp_path / "aliran.gm100"
    Dossier.create(path, who="induk", now=now, places=Places(tmp_path / "titik")).close()
    for delay in (number * 0.017, 0.05):  # the second child opens what the first one left
        said, _ = kill_once(path, delay)
        assert steps_found(path) >= set(said)
