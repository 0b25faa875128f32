"""`gm100` and `python main.py` are one program that knows when to open a window."""

import subprocess
import sys
from pathlib import Path

import pytest

from gm100_desktop import __version__
from gm100_desktop.__main__ import NO_DISPLAY, has_display, is_for_command_line, main

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    "words", [["report", "x.gm100"], ["sample"], ["terbang"], ["--help"], ["-h"], ["--version"]]
)
def test_a_verb_is_for_the_command_line(words: list[str]) -> None:
    assert is_for_command_line(words)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["a.gm100"],
        ["/data/laporan"],
        ["C:\\data\\x"],
        ["./laporan"],
        ["--data-dir", "x"],
        ["Kota A.gm100"],
    ],
)
def test_anything_else_is_for_the_window(words: list[str]) -> None:
    assert not is_for_command_line(words)


@pytest.mark.parametrize(
    ("platform", "environment", "words", "expected"),
    [
        ("linux", {}, [], False),
        ("linux", {"DISPLAY": ""}, ["a.gm100"], False),
        ("linux", {"DISPLAY": ":0"}, [], True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, [], True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, [], True),
        ("linux", {}, ["-platform", "offscreen"], True),
        ("win32", {}, [], True),
    ],
)
def test_a_display_is_looked_for_before_qt(
    platform: str, environment: dict[str, str], words: list[str], expected: bool
) -> None:
    assert has_display(platform, environment, words) is expected


def test_without_a_display_one_sentence_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 1
    assert capsys.readouterr().err == NO_DISPLAY + "\n"


@pytest.mark.parametrize("program", [["main.py"], ["-m", "gm100_desktop"]])
def test_both_ways_start_the_same_program(program: list[str]) -> None:
    def ran(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *program, *words]
        return subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)

    assert ran("--version").stdout.strip().endswith(__version__)
    wrong = ran("terbang")
    assert wrong.returncode == 2
    assert wrong.stdout == ""
    assert "Traceback" not in wrong.stderr


def test_the_command_line_loads_no_window() -> None:
    program = "import sys; from gm100_desktop.__main__ import main; main(['--version']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    loaded = done.stdout.splitlines()[-1].split()
    assert "gm100_desktop.cli" in loaded
    assert "PySide6" not in loaded
