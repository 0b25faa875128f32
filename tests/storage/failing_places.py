"""Places where files fail: folders nobody may write to, another process that holds the file."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

import pytest

from gm100_desktop.storage import copying
from gm100_desktop.storage.connection import connect_new

NOBODY = 65534


@contextmanager
def folder_for_all() -> Iterator[Path]:
    """A folder every user may enter and write to, gone afterwards."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    try:
        yield folder
    finally:
        folder.chmod(0o777)
        rmtree(folder)


@contextmanager
def unprivileged() -> Iterator[None]:
    """File permissions count, also when the tests run as root; skipped where only root can read us."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        if not os.access(__file__, os.R_OK, effective_ids=True):
            pytest.skip("the program lies where only root can read")
        yield
    finally:
        os.seteuid(0)


@contextmanager
def other_process(script: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Another Python that runs the script and has said 'siap'; killed at the end."""
    command = [sys.executable, "-c", script, *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "siap\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def give_small_disks(monkeypatch: pytest.MonkeyPatch, pages: int) -> None:
    """Every new copy lies on a disk that is full after so many pages."""

    def small(path: Path) -> sqlite3.Connection:
        connection = connect_new(path)
        connection.execute(f"PRAGMA max_page_count={pages}")
        return connection

    monkeypatch.setattr(copying, "connect_new", small)
