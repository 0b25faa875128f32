"""What is installed is all there is: every module and every shipped file, and nothing else."""

import configparser
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CARRIED = {"gm100_desktop": "gm100_desktop", "resources": "gm100_desktop/resources"}
BUILD = "import sys; from setuptools import build_meta; build_meta.build_wheel(sys.argv[1])"
LOOK_AROUND = """
import sys
sys.path.insert(0, sys.argv[1])
import gm100_desktop.domain, gm100_desktop.storage, gm100_desktop.services, gm100_desktop.reports
from gm100_desktop.assets import asset
print(gm100_desktop.__file__, asset("fonts", "LiberationSans-Regular.ttf"), sep="\\n")
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The checkout as it lies after some use, with a sub-package that setup.cfg has never heard of."""
    copy = tmp_path_factory.mktemp("folder kerja") / "gm100"
    for name in CARRIED:
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for name in ("setup.cfg", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    (copy / "gm100_desktop/domain/brand_new").mkdir()
    (copy / "gm100_desktop/domain/brand_new/__init__.py").touch()
    return copy


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out")
    (checkout / "gm100_desktop/domain/__pycache__").mkdir()
    (checkout / "gm100_desktop/domain/__pycache__/old.cpython-311.pyc").touch()
    subprocess.run([sys.executable, "-c", BUILD, str(out)], cwd=checkout, check=True, capture_output=True)
    return next(out.glob("*.whl"))


def test_everything_on_disk_is_carried_and_nothing_else(wheel: Path, checkout: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        carried = {name for name in archive.namelist() if ".dist-info/" not in name}
    on_disk = {
        f"{target}/{file.relative_to(checkout / folder).as_posix()}"
        for folder, target in CARRIED.items()
        for file in (checkout / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert "gm100_desktop/domain/brand_new/__init__.py" in on_disk
    assert carried == on_disk


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {file.parent for file in (ROOT / "gm100_desktop").rglob("*.py")}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_the_installed_program_finds_its_parts(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    command = [sys.executable, "-c", LOOK_AROUND, str(tmp_path)]
    seen = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    module, face = (Path(line) for line in seen.splitlines())
    assert module == tmp_path / "gm100_desktop/__init__.py"
    assert face == tmp_path / "gm100_desktop/resources/fonts/LiberationSans-Regular.ttf"


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        about = next(name for name in archive.namelist() if name.endswith("METADATA"))
        text = archive.read(about).decode()
        entry = archive.read(about.replace("METADATA", "entry_points.txt")).decode()
    assert "Name: gm100-desktop" in text
    assert "Requires-Python: <3.14,>=3.11" in text
    assert "gm100 = gm100_desktop.__main__:main" in entry


def test_what_the_program_stands_on_is_pinned() -> None:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    wanted = config["options"]["install_requires"].split() + config["options.extras_require"]["test"].split()
    assert [requirement for requirement in wanted if requirement.count("==") != 1] == []
    assert "PySide6_Essentials==6.11.3" in wanted  # tests/test_none_references.py says why
