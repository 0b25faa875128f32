"""`gm100 check`: says that a file is whole, or what is wrong with it, to people and to programs."""

import json
import sqlite3
from pathlib import Path

import pytest

from gm100_desktop import cli
from tests.conftest import NOW
from tests.services.practice import practice_file

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice region, closed."""
    with practice_file(tmp_path_factory.mktemp("contoh"), NOW) as dossier:
        return dossier.path


@pytest.fixture
def damaged(sound: Path, tmp_path: Path) -> Path:
    """A copy in which the bytes of one piece of evidence are others."""
    path = tmp_path / "rusak.gm100"
    path.write_bytes(sound.read_bytes())
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE evidence_blob SET bytes = x'00' WHERE id = 1")
    connection.close()
    return path


def test_a_sound_file_is_said_to_be_whole(sound: Path, capsys: Capture) -> None:
    before = sound.read_bytes()
    assert cli.main(["check", str(sound)]) == 0
    told, complaints = capsys.readouterr()
    assert told.startswith("Berkas utuh: ")
    assert told.count("\n") == 1
    assert complaints == ""
    assert sound.read_bytes() == before


def test_programs_get_counts_and_no_findings(sound: Path, capsys: Capture) -> None:
    assert cli.main(["check", str(sound), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    with sqlite3.connect(sound) as connection:
        steps = connection.execute("SELECT count(*) FROM journal_step").fetchone()[0]
        blobs, size = connection.execute("SELECT count(*), sum(size) FROM evidence_blob").fetchone()
    connection.close()
    assert (answer["sound"], answer["findings"]) == (True, [])
    assert (answer["step_count"], answer["evidence_count"], answer["evidence_bytes"]) == (steps, blobs, size)
    assert answer["record_count"] > 5000


@pytest.mark.parametrize("is_json", [False, True])
def test_damage_is_told_and_nothing_is_changed(damaged: Path, capsys: Capture, is_json: bool) -> None:
    before = damaged.read_bytes()
    assert cli.main(["check", str(damaged), *(["--json"] if is_json else [])]) == 1
    told, complaints = capsys.readouterr()
    sentence, advice = complaints.splitlines()
    assert sentence == "Ditemukan 1 masalah pada berkas ini."
    assert advice.startswith("Berkas tidak diubah.")
    if is_json:
        answer = json.loads(told)
        assert (answer["sound"], len(answer["findings"])) == (False, 1)
    else:
        assert len(told.splitlines()) == 2
    assert damaged.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hanya teks", b"SQLite format 3\x00" + bytes(84)])
def test_what_is_no_file_of_ours(tmp_path: Path, capsys: Capture, content: bytes) -> None:
    path = tmp_path / "x.gm100"
    path.write_bytes(content)
    assert cli.main(["check", str(path), "--json"]) == 1
    told, complaints = capsys.readouterr()
    assert told == ""
    assert len(complaints.splitlines()) == 2
    assert path.read_bytes() == content
