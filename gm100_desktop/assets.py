"""The one door to the files shipped with the program: fonts, icons, schema, reference lists."""

from contextlib import AbstractContextManager
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path


def asset(*parts: str) -> Traversable:
    """The shipped file or folder at that place: `asset("fonts", "LiberationSans-Regular.ttf")`."""
    place = files("gm100_desktop.resources")
    for part in parts:  # one at a time: Python 3.11 joins no more on every kind of place
        place = place.joinpath(part)
    return place


def asset_bytes(*parts: str) -> bytes:
    """What the shipped file holds; FileNotFoundError when there is none."""
    return asset(*parts).read_bytes()


def asset_text(*parts: str) -> str:
    """The shipped UTF-8 text; FileNotFoundError when there is none."""
    return asset(*parts).read_text(encoding="utf-8")


def asset_file(*parts: str) -> AbstractContextManager[Path]:
    """A real path to the shipped file, good while the `with` lasts."""
    return as_file(asset(*parts))
