"""Report comparison: our engine against a plain canvas, in turn, as ratios of wall time and memory.

Run with `python bench/report.py [rounds]`. Medians of interleaved runs, each in a
process of its own; the first round warms the disk and is not counted.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
WAYS = (
    ("floor", "report_floor", 1),
    ("ours", "report_ours", 1),
    ("ours x10", "report_ours", 10),
)
BUDGET_WALL = 1.6
BUDGET_MEMORY = 1.5


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took."""

    wall: float
    memory: int  # peak, KiB


def main(rounds: int = 7) -> int:
    """Measure, print the ratios, and say whether the budgets are kept."""
    runs: dict[str, list[Run]] = {name: [] for name, _, _ in WAYS}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(rounds + 1):
            for name, module, times in WAYS:
                runs[name].append(_measured(module, Path(folder) / f"{module}.pdf", times))
    wall = {name: statistics.median(run.wall for run in taken[1:]) for name, taken in runs.items()}
    memory = {name: statistics.median(run.memory for run in taken[1:]) for name, taken in runs.items()}
    for name, _, _ in WAYS:
        print(
            f"{name:10} wall {wall[name] / wall['floor']:5.2f}  memory {memory[name] / memory['floor']:5.2f}"
        )
    slower = wall["ours"] / wall["floor"]
    larger = memory["ours x10"] / memory["ours"]
    print(f"common work {slower:.2f} of the floor's wall time (budget {BUDGET_WALL})")
    print(f"ten times the rows {larger:.2f} of the memory (budget {BUDGET_MEMORY})")
    return 0 if slower <= BUDGET_WALL and larger <= BUDGET_MEMORY else 1


def _measured(module: str, target: Path, times: int) -> Run:
    """Run the module once; a process in between asks the kernel for the peak memory of its only child."""
    asked = [sys.executable, "-c", _ASK, sys.executable, "-c", _MAKE, module, str(target), str(times)]
    started = time.perf_counter()
    done = subprocess.run(asked, cwd=HERE, check=True, capture_output=True, text=True)
    return Run(time.perf_counter() - started, int(done.stdout))


_MAKE = """
import importlib, pathlib, sys
importlib.import_module(sys.argv[1]).main(pathlib.Path(sys.argv[2]), int(sys.argv[3]))
"""
_ASK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:2])))
