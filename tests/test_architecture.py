"""Who may know whom, how long a file may be, and what the window must not load at start."""

import configparser
import statistics
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.import_graph import (
    Import,
    calls_below,
    circles,
    function_lengths,
    imports_of,
    layer_of,
    source_files,
)

ROOT = Path(__file__).parents[1]
LONGEST_FILE = 400
USUAL_FILE = 150
USUAL_FUNCTION = 8
LONG_FUNCTION = 25

# Arrows point down only; the package itself (its version) may be known by all.
MAY_KNOW = {
    "domain": {"domain"},
    "assets": set(),
    "folders": set(),
    "settings": {"domain"},
    "logs": set(),
    "storage": {"storage", "domain", "assets"},
    "services": {"services", "storage", "domain", "assets"},
    "reports": {"reports", "domain", "assets"},
    "ui": {"ui", "services", "domain", "assets", "settings"},
    "cli": {"cli", "services", "storage", "reports", "domain", "assets", "folders", "settings", "logs"},
    "app": {"ui", "services", "storage", "domain", "assets", "folders", "settings", "logs", "cli"},
    "__main__": {"app", "cli"},
}
LIBRARY_HOMES = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "pypdfium2": {"ui"},
    "peewee": {"storage", "services"},
    "playhouse": {"storage", "services"},
    "reportlab": {"reports"},
    "openpyxl": {"services"},
}
MODULES_OF = {
    "PySide6_Essentials": {"PySide6", "shiboken6"},
    "peewee": {"peewee", "playhouse"},
    "reportlab": {"reportlab", "PIL"},
    "pypdfium2": {"pypdfium2"},
    "openpyxl": {"openpyxl"},
}
NOT_IN_DOMAIN = {"os", "sqlite3", "subprocess", "shutil", "tempfile", "time", "locale", "random", "socket"}
TOUCHES_THE_WORLD = {
    "open",
    "read_text",
    "write_text",
    "read_bytes",
    "write_bytes",
    "exists",
    "stat",
    "now",
    "today",
}
ONE_SYSTEM_ONLY = {"msvcrt", "fcntl", "winreg"}  # cannot stand at the top: the other system has none
NAMELESS = {"utils", "helpers", "common", "misc", "tools"}

Rule = Callable[[Iterable[Import]], list[str]]


def upward_arrows(imports: Iterable[Import]) -> list[str]:
    """Imports of our own that climb, or that come from a layer nobody has placed."""
    return [
        f"{each.place}: {layer_of(each.importer) or 'the package'} may not know {each.target}"
        for each in imports
        if each.library == "gm100_desktop" and "." in each.target
        if layer_of(each.target) not in MAY_KNOW.get(layer_of(each.importer), set())
    ]


def strangers(imports: Iterable[Import]) -> list[str]:
    """Libraries outside the layers they belong to."""
    return [
        f"{each.place}: {each.library} belongs to {' and '.join(sorted(LIBRARY_HOMES[each.library]))}"
        for each in imports
        if each.library in LIBRARY_HOMES and layer_of(each.importer) not in LIBRARY_HOMES[each.library]
    ]


def undeclared(imports: Iterable[Import]) -> list[str]:
    """Libraries that setup.cfg does not install."""
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    wanted = config["options"]["install_requires"].split()
    known = set().union(*(MODULES_OF[requirement.partition("==")[0]] for requirement in wanted))
    known |= sys.stdlib_module_names | {"gm100_desktop"}
    return [
        f"{each.place}: {each.library} is not in setup.cfg" for each in imports if each.library not in known
    ]


def worldly_domain(imports: Iterable[Import]) -> list[str]:
    """Files, clocks and databases in the layer that must know none."""
    return [
        f"{each.place}: domain is plain, without {each.library}"
        for each in imports
        if layer_of(each.importer) == "domain" and each.library in NOT_IN_DOMAIN
    ]


def relative(imports: Iterable[Import]) -> list[str]:
    """Imports by dots instead of by name."""
    return [f"{each.place}: import by the whole name" for each in imports if each.target.startswith(".")]


def unexplained(imports: Iterable[Import]) -> list[str]:
    """Imports inside a function that do not say why they are there."""
    return [
        f"{each.place}: a lazy import says why in a comment"
        for each in imports
        if each.inside_function and not each.has_comment and each.target not in ONE_SYSTEM_ONLY
    ]


def pages_that_meet(imports: Iterable[Import]) -> list[str]:
    """Pages that import each other; the shell navigates."""
    return [
        f"{each.place}: pages do not know each other"
        for each in imports
        if all(name.endswith("_page") and ".ui.pages." in name for name in (each.importer, each.target))
        if each.importer != each.target
    ]


RULES: dict[str, Rule] = {
    rule.__name__: rule
    for rule in (
        upward_arrows, strangers, undeclared, worldly_domain, relative, unexplained, pages_that_meet, circles
    )
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES)
def test_imports_keep_the_layers(rule: str) -> None:
    assert RULES[rule](imports_of(ROOT)) == []


@pytest.mark.parametrize(
    ("rule", "file", "line"),
    [
        ("upward_arrows", "domain/a.py", "from gm100_desktop.assets import asset"),
        ("upward_arrows", "ui/a.py", "from gm100_desktop.storage import b"),
        ("upward_arrows", "reports/a.py", "def f():\n    from gm100_desktop.storage import b"),
        ("upward_arrows", "somewhere/a.py", "import gm100_desktop.domain.b"),
        ("strangers", "cli/a.py", "from PySide6.QtCore import QObject"),
        ("strangers", "ui/a.py", "import peewee"),
        ("strangers", "services/a.py", "if True:\n    import reportlab.pdfgen.canvas"),
        ("undeclared", "services/a.py", "import numpy"),
        ("worldly_domain", "domain/a.py", "import sqlite3"),
        ("relative", "domain/a.py", "from . import b"),
        ("unexplained", "ui/a.py", "def f():\n    import json"),
        ("unexplained", "ui/a.py", "def f():  # why\n    if f:\n        import json"),
        ("pages_that_meet", "ui/pages/a_page.py", "from gm100_desktop.ui.pages.b_page import B"),
        ("circles", "domain/a.py", "from gm100_desktop.domain import b"),
    ],
)
def test_each_rule_finds_what_it_forbids(tmp_path: Path, rule: str, file: str, line: str) -> None:
    for name in (file, "domain/b.py", "storage/b.py", "ui/pages/b_page.py"):
        path = tmp_path / "gm100_desktop" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")
    (tmp_path / "gm100_desktop/domain/b.py").write_text("import gm100_desktop.domain.a", encoding="utf-8")
    (tmp_path / "gm100_desktop" / file).write_text(line, encoding="utf-8")
    found = RULES[rule](imports_of(tmp_path))
    assert len(found) == 1
    assert file in found[0] or "gm100_desktop.domain.a → gm100_desktop.domain.b" in found[0]


@pytest.mark.parametrize(
    "line", ["from json import loads  # only then", "import json\n    from csv import reader  # only then"]
)
def test_a_reason_covers_its_own_import_only(tmp_path: Path, line: str) -> None:
    path = tmp_path / "gm100_desktop/ui/a.py"
    path.parent.mkdir(parents=True)
    path.write_text(f"def f():\n    {line}\n", encoding="utf-8")
    assert len(unexplained(imports_of(tmp_path))) == line.count("\n")


def test_a_reason_above_covers_the_imports_below_it(tmp_path: Path) -> None:
    path = tmp_path / "gm100_desktop/ui/a.py"
    path.parent.mkdir(parents=True)
    path.write_text("def f():\n    # Only then.\n    import json\n    import csv\n", encoding="utf-8")
    assert unexplained(imports_of(tmp_path)) == []


def test_domain_asks_neither_disk_nor_clock(tmp_path: Path) -> None:
    def found(root: Path) -> list[str]:
        return [
            f"{place}: {name}" for name, place in calls_below(root, "domain") if name in TOUCHES_THE_WORLD
        ]

    assert found(ROOT) == []
    path = tmp_path / "gm100_desktop/domain/a.py"
    path.parent.mkdir(parents=True)
    path.write_text("from datetime import date\nTODAY = date.today()\n", encoding="utf-8")
    assert found(tmp_path) == ["gm100_desktop/domain/a.py:2: today"]


def test_files_stay_readable() -> None:
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in source_files(ROOT)}
    lengths |= {
        file: len(file.read_text(encoding="utf-8").splitlines()) for file in ROOT.glob("tests/**/*.py")
    }
    assert [f"{file.relative_to(ROOT)}: {n}" for file, n in lengths.items() if n > LONGEST_FILE] == []
    assert statistics.median(lengths.values()) <= USUAL_FILE


def test_functions_stay_short() -> None:
    lengths = function_lengths(ROOT)
    middle, nine_in_ten = lengths[len(lengths) // 2], lengths[len(lengths) * 9 // 10]
    assert middle[0] <= USUAL_FUNCTION, middle
    assert nine_in_ten[0] <= LONG_FUNCTION, nine_in_ten


def test_files_are_named_for_what_they_hold() -> None:
    assert [str(file) for file in source_files(ROOT) if file.stem in NAMELESS] == []
