"""Start-up: from process start to the first painted window, beside a bare PySide6 window with a table.

    python bench/startup.py [FILE.gm100] [--rounds 15] [--platform offscreen]

The programs start in turn, each as a process of its own that says a word when its window is painted and
ends. The figures are medians of wall time until then and of peak memory, as ratios to the bare window.
Without FILE the practice region is made first.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

BARE = Path(__file__).with_name("bare_window.py")
WALL_BUDGET, MEMORY_BUDGET = 1.3, 1.2


@dataclass(frozen=True, slots=True)
class Start:
    """What one start cost."""

    seconds: float
    kilobytes: int


def start(command: list[str], environment: dict[str, str]) -> Start:
    """Start the program, take the time when it says it has painted, and its memory when it has ended."""
    begun = time.perf_counter()
    child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    painted = child.stdout.readline() if child.stdout else b""
    seconds = time.perf_counter() - begun
    _, status, used = os.wait4(child.pid, 0)
    if child.stdout:
        child.stdout.close()
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0 or not painted:
        raise SystemExit(f"exit {child.returncode}: {' '.join(command)}")
    return Start(seconds, used.ru_maxrss)


def in_turn(
    commands: dict[str, list[str]], rounds: int, environment: dict[str, str]
) -> dict[str, list[Start]]:
    """Every program once per round; the first round only warms disk and bytecode and is not kept."""
    for command in commands.values():
        start(command, environment)
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            starts[name].append(start(command, environment))
    return starts


def compare(starts: dict[str, list[Start]]) -> None:
    """Print the medians as ratios to the bare window."""
    wall = {name: statistics.median(each.seconds for each in runs) for name, runs in starts.items()}
    memory = {name: statistics.median(each.kilobytes for each in runs) for name, runs in starts.items()}
    print(f"{'':<28}{'wall':>8}{'memory':>8}")
    for name in starts:
        print(
            f"{name:<28}{wall[name] / wall['bare window']:>8.2f}{memory[name] / memory['bare window']:>8.2f}"
        )
    print(f"{'budget':<28}{WALL_BUDGET:>8.2f}{MEMORY_BUDGET:>8.2f}")


def _as_installed(folder: str) -> dict[str, str]:
    """Compiled once and kept, as every installed program is, whatever this shell is set to."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return environment | {"PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--platform", default=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = options.file or Path(folder) / "latihan.gm100"
        if options.file is None:
            subprocess.run([sys.executable, "-m", "gm100_desktop", "sample", str(file)], check=True)
        where = ["-platform", options.platform]
        profile = ["--smoke", "--data-dir", f"{folder}/profil"]
        commands = {
            "bare window": [sys.executable, str(BARE), *where],
            "gm100 with its first page": [sys.executable, "-m", "gm100_desktop", str(file), *profile, *where],
            "gm100 without a file": [sys.executable, "-m", "gm100_desktop", *profile, *where],
        }
        compare(in_turn(commands, options.rounds, _as_installed(folder)))


if __name__ == "__main__":
    main()
