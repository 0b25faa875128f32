"""Sets itself up on first use, then runs the program; needs nothing but Python.

python3 bootstrap.py            the window on the practice region; without a screen its report as PDF
python3 bootstrap.py test ...   the tests (words after it go to pytest)
python3 bootstrap.py check      format, lint, types, tests
python3 bootstrap.py bench      the measures of bench/
python3 bootstrap.py package    a folder in dist/ that runs without Python
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.txt"
PYTHON = str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
PIP = [PYTHON, "-m", "pip", "install", "-q", "--no-cache-dir", "--disable-pip-version-check"]
BENCHES = [str(file) for file in sorted(ROOT.glob("bench/*.py")) if b"__main__" in file.read_bytes()]
CHECKS = ("ruff format --check .", "ruff check .", "mypy", "pytest -n auto")
TASKS: dict[str, list[list[str]]] = {
    "start": [],
    "test": [[PYTHON, "-m", "pytest", "-n", "auto"]],  # a process for each core
    "check": [[PYTHON, "-m", *check.split()] for check in CHECKS],
    "bench": [[PYTHON, file] for file in BENCHES],
    "package": [[*PIP, "pyinstaller==6.22.3"], [PYTHON, "-m", "PyInstaller", "--noconfirm", "gm100.spec"]],
}
IMPORTS = [PYTHON, "-c", "from PySide6 import QtPrintSupport, QtSvg, QtWidgets"]
PRINTS = [PYTHON, "-c", "from ctypes import CDLL; CDLL('libcups.so.2')"]
TO_IMPORT = "libgl1 libegl1 libglib2.0-0 libfontconfig1 libxkbcommon0 libdbus-1-3 libx11-6 libcups2"
OPENS = [PYTHON, "-c", "from PySide6.QtWidgets import QApplication; QApplication([])"]
TO_OPEN = "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libwayland-cursor0"


def main(words: list[str]) -> int:
    """Set up when needed, then do what the first word says; the exit code is that of the work."""
    task = words[0] if words else "start"
    if task not in TASKS or (words[1:] and task != "test"):
        sys.stderr.write(str(__doc__))
        return 2
    if not (3, 11) <= sys.version_info[:2] < (3, 14):
        sys.exit(f"Perlu Python 3.11, 3.12 atau 3.13; ini Python {sys.version.split()[0]}.")
    os.chdir(ROOT)
    try:
        set_up()
        for command in start() if task == "start" else TASKS[task]:
            run(*command, *words[1:])
    except subprocess.CalledProcessError as failed:
        return failed.returncode
    return 0


def set_up() -> None:
    """Make .venv hold what setup.cfg asks for; nothing to do when it already does."""
    ground, wanted = f"{ROOT} {sys.version}", hashlib.sha256(Path("setup.cfg").read_bytes()).hexdigest()
    done = STAMP.read_text(encoding="utf-8") if STAMP.exists() and Path(PYTHON).exists() else ""
    if done == f"{ground}\n{wanted}":
        return
    print("Menyiapkan .venv, sekali saja; butuh internet dan beberapa menit.", flush=True)
    if not done.startswith(ground):
        if importlib.util.find_spec("ensurepip") is None:
            apt("python3-venv")  # Debian keeps it in a package of its own
        run(sys.executable, "-m", "venv", "--clear", str(VENV))
    run(*PIP, "-e", ".[test]")
    if sys.platform == "linux" and not (quiet(*IMPORTS) and quiet(*PRINTS)):
        apt(TO_IMPORT)
    run(*IMPORTS)
    STAMP.write_text(f"{ground}\n{wanted}", encoding="utf-8")


def apt(packages: str) -> None:
    """Install Debian packages as root or by passwordless sudo; otherwise say the line to type."""
    line = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages.split()]
    sudo = ["sudo", "-n"] if os.geteuid() else []
    if not shutil.which("apt-get") or (sudo and not (shutil.which("sudo") and quiet(*sudo, "true"))):
        sys.exit(f"Pustaka sistem belum lengkap. Jalankan baris ini, lalu ulangi:\n  sudo {' '.join(line)}")
    run(*sudo, "apt-get", "update", "-q")
    run(*sudo, "env", "DEBIAN_FRONTEND=noninteractive", *line)


def start() -> Iterator[list[str]]:
    """The main job: the practice region, made when missing, in the window or else on paper."""
    file = str(ROOT / "latihan" / "Tirta Kencana.gm100")
    paper = str(ROOT / "latihan" / "Laporan Tirta Kencana.pdf")
    Path("latihan").mkdir(exist_ok=True)
    if not Path(file).exists():
        yield [PYTHON, "-m", "gm100_desktop", "sample", file]
    if has_screen():
        yield [PYTHON, "-m", "gm100_desktop", file]
    else:
        yield [PYTHON, "-m", "gm100_desktop", "report", file, "--kind", "laporan", "--out", paper]
        print(f"Daerah latihan: {file}\nLaporannya:     {paper}")


def has_screen() -> bool:
    """A window can be shown; on Linux the libraries it takes are fetched when they are missing."""
    named = sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and named and not quiet(*OPENS):
        apt(TO_OPEN)
    return bool(named) and quiet(*OPENS)


def run(*command: str) -> None:
    """The command ended well; otherwise CalledProcessError carries its exit code."""
    subprocess.run(command, check=True)


def quiet(*command: str) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
