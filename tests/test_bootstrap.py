"""The set-up script: what it does before, beside and instead of the work, without ever installing here."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import bootstrap

ROOT = Path(__file__).parents[1]


class Commands:
    """Stands where commands are run: keeps them, and answers what the test decided."""

    def __init__(self) -> None:
        self.run: list[tuple[str, ...]] = []
        self.failing: set[str] = set()

    def ends_well(self, *command: str) -> bool:
        self.run.append(command)
        return not self.failing & set(command)

    def must_end_well(self, *command: str) -> None:
        if not self.ends_well(*command):
            raise subprocess.CalledProcessError(7, command)

    def saying(self, word: str) -> list[tuple[str, ...]]:
        return [command for command in self.run if word in command]


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    kept = Commands()
    monkeypatch.setattr(bootstrap, "run", kept.must_end_well)
    monkeypatch.setattr(bootstrap, "quiet", kept.ends_well)
    return kept


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own, in a folder with a blank in its name."""
    root = tmp_path / "folder kerja"
    (root / ".venv/bin").mkdir(parents=True)
    (root / ".venv/bin/python").touch()
    (root / "setup.cfg").write_text("[metadata]\n", encoding="utf-8")
    monkeypatch.chdir(root)
    monkeypatch.setattr(bootstrap, "ROOT", root)
    monkeypatch.setattr(bootstrap, "STAMP", root / ".venv/set-up.txt")
    monkeypatch.setattr(bootstrap, "PYTHON", str(root / ".venv/bin/python"))
    return root


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


def test_it_stays_short_and_needs_nothing() -> None:
    text = (ROOT / "bootstrap.py").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 120
    imported = {
        line.split()[1].partition(".")[0]
        for line in text.splitlines()
        if line[:7] in {"import ", "from __", "from pa"}
    }
    assert imported <= sys.stdlib_module_names


def test_the_second_time_nothing_is_installed(checkout: Path, commands: Commands) -> None:
    bootstrap.set_up()
    assert commands.saying("venv")
    assert commands.saying("-e")
    commands.run.clear()
    bootstrap.set_up()
    assert commands.run == []


def test_a_changed_setup_installs_into_the_same_environment(checkout: Path, commands: Commands) -> None:
    bootstrap.set_up()
    commands.run.clear()
    (checkout / "setup.cfg").write_text("[metadata]\nname = b\n", encoding="utf-8")
    bootstrap.set_up()
    assert commands.saying("-e")
    assert not commands.saying("venv")


def test_another_python_makes_the_environment_anew(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap.set_up()
    commands.run.clear()
    monkeypatch.setattr(sys, "version", "3.13.9 (another)")
    bootstrap.set_up()
    assert commands.saying("venv")


def test_a_failed_install_is_tried_again(checkout: Path, commands: Commands) -> None:
    commands.failing = {"-e"}
    assert bootstrap.main(["test"]) == 7
    commands.failing.clear()
    commands.run.clear()
    bootstrap.set_up()
    assert commands.saying("-e")


def test_missing_libraries_are_fetched_by_root(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    commands.failing = {bootstrap.PRINTS[-1]}
    bootstrap.set_up()
    assert commands.saying("libcups2")[0][:2] == ("env", "DEBIAN_FRONTEND=noninteractive")


def test_what_does_not_start_after_all_is_not_called_ready(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "apt", commands.must_end_well)
    commands.failing = {bootstrap.IMPORTS[-1]}
    with pytest.raises(subprocess.CalledProcessError):
        bootstrap.set_up()
    assert not bootstrap.STAMP.exists()


def test_without_rights_the_line_to_type_is_told(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/any")
    commands.failing = {"sudo"}
    with pytest.raises(SystemExit, match="sudo apt-get install -y -q --no-install-recommends libgl1"):
        bootstrap.apt("libgl1")
    assert commands.run == [("sudo", "-n", "true")]


def test_a_quiet_sudo_is_used(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/any")
    bootstrap.apt("libgl1")
    assert [command[:2] for command in commands.run] == [("sudo", "-n")] * 3


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_the_report_is_printed(
    checkout: Path, commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main([]) == 0
    sample, report = commands.run[-2:]
    assert sample[3:] == ("sample", str(checkout / "latihan/Tirta Kencana.gm100"))
    assert report[3:] == (
        "report",
        sample[-1],
        "--kind",
        "laporan",
        "--out",
        str(checkout / "latihan/Laporan Tirta Kencana.pdf"),
    )
    assert report[-1] in capsys.readouterr().out


@pytest.mark.usefixtures("no_screen")
def test_the_practice_region_is_kept(checkout: Path, commands: Commands) -> None:
    (checkout / "latihan").mkdir()
    (checkout / "latihan/Tirta Kencana.gm100").touch()
    assert bootstrap.main([]) == 0
    assert not commands.saying("sample")


def test_with_a_screen_the_window_opens(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    assert bootstrap.main([]) == 0
    assert commands.run[-1][3:] == (str(checkout / "latihan/Tirta Kencana.gm100"),)


@pytest.mark.parametrize("words", [["terbang"], ["check", "cepat"], ["-h"]])
def test_wrong_words_explain_the_right_ones(
    words: list[str], commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(words) == 2
    assert "bootstrap.py test" in capsys.readouterr().err
    assert commands.run == []


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 14, 0)])
def test_an_unfit_python_is_refused(
    version: tuple[int, int, int], commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SystemExit, match="Perlu Python"):
        bootstrap.main(["test"])
    assert commands.run == []


def test_words_after_test_go_to_pytest_and_its_exit_code_comes_back(
    checkout: Path, commands: Commands
) -> None:
    commands.failing = {"-x"}
    assert bootstrap.main(["test", "-x"]) == 7
    assert commands.run[-1][-5:] == ("-m", "pytest", "-n", "auto", "-x")
