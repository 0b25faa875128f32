"""Printing as the window does: our own command line in a child process, and the words on the paper."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from pypdf import PdfReader

from gm100_desktop.ui.child_job import command


def run_child(words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run one verb of ours to its end."""
    return subprocess.run(command(words), capture_output=True, text=True, encoding="utf-8", check=False)


def print_report(file: Path, pdf: Path) -> str:
    """The main report stands at that place; its words, line breaks told as blanks."""
    ended = run_child(["report", str(file), "--kind", "laporan", "--out", str(pdf)])
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    return words_of(pdf)


def words_of(pdf: Path) -> str:
    """Every word on every page."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())
