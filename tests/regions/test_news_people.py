"""Office holders the news names stand in the files of the four regions and nowhere else."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.regions.told import NEWS_PEOPLE

ROOT = Path(__file__).parents[2]
READ = {".py", ".md", ".csv", ".toml", ".json", ".sql", ".svg", ".txt", ".cfg"}
FOLDERS = ("gm100_desktop", "resources", "tests", "docs", "bench")
COMMON = {"joko", "budi", "rahmat", "teguh", "hartawan", "usman", "samuel"}
"""Parts of those names that many other people have."""


def test_no_other_file_names_them() -> None:
    parts = {part for name in NEWS_PEOPLE for part in name.casefold().split()} - COMMON
    found = [(path.name, sorted(there)) for path, words in _texts() if (there := parts & words)]
    assert found == []
    assert "fakhrizal" in parts


def _texts() -> Iterator[tuple[Path, set[str]]]:
    """Every text of the project outside this folder, and the words in it."""
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in READ and Path(__file__).parent not in path.parents:
                yield path, set(re.findall(r"\w+", path.read_text(encoding="utf-8").casefold()))
