"""`gm100 sample`: a whole file or none, and never over one that is there."""

from pathlib import Path

import pytest

from gm100_desktop import cli
from gm100_desktop.cli import sample
from gm100_desktop.domain.problems import Cancelled


def test_the_file_stands_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "contoh.gm100"
    assert cli.main(["sample", str(target)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("PROGRES 0 ")
    assert lines[-2].startswith("PROGRES 100 ")
    assert lines[-1] == str(target)
    assert [file.name for file in tmp_path.iterdir()] == ["contoh.gm100"]
    assert cli.main(["check", str(target)]) == 0


def test_a_file_that_is_there_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "contoh.gm100"
    target.write_text("milik orang", encoding="utf-8")
    assert cli.main(["sample", str(target)]) == 1
    assert "contoh.gm100 sudah ada" in capsys.readouterr().err
    assert target.read_text(encoding="utf-8") == "milik orang"
    assert list(tmp_path.iterdir()) == [target]


def test_nothing_remains_of_a_run_that_was_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise Cancelled

    monkeypatch.setattr(sample, "build_practice_region", stopped)
    assert cli.main(["sample", str(tmp_path / "contoh.gm100")]) == 1
    assert list(tmp_path.iterdir()) == []
