"""The one door to the files shipped with the program: fonts, icons, schema, reference lists."""

from importlib import import_module
from pathlib import Path

_SHIPPED = Path(import_module("gm100_desktop.resources").__path__[0])
"""Plain files wherever the program is installed; `importlib.resources` would take long to say the same."""


def asset(*parts: str) -> Path:
    """The shipped file or folder at that place: `asset("fonts", "LiberationSans-Regular.ttf")`."""
    return _SHIPPED.joinpath(*parts)


def asset_bytes(*parts: str) -> bytes:
    """What the shipped file holds; FileNotFoundError when there is none."""
    return asset(*parts).read_bytes()


def asset_text(*parts: str) -> str:
    """The shipped UTF-8 text; FileNotFoundError when there is none."""
    return asset(*parts).read_text(encoding="utf-8")
