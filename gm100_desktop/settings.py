"""What a person prefers on this computer; the settings of a region live in its file.

To add one: a field with its default, its reader in READERS, and a line in the preferences dialog.
"""

import base64
import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from gm100_desktop.domain.problems import KnownProblem

logger = logging.getLogger(__name__)

RECENT_KEPT = 10
SCALES = range(75, 201)


class Appearance(StrEnum):
    """Which palette the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class ListColumns:
    """How a person arranged one list: widths in pixels and order by column name."""

    widths: Mapping[str, int] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    frozen: int = 0  # columns at the left that stay in sight


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise TypeError
    return raw


def _number(raw: object) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool):
        raise TypeError
    return raw


def _scale(raw: object) -> int:
    if _number(raw) not in SCALES:
        raise ValueError
    return _number(raw)


def _texts(raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list):
        raise TypeError
    return tuple(_text(each) for each in raw)


def _table(raw: object) -> dict[str, object]:
    if not isinstance(raw, dict):
        raise TypeError
    return {_text(name): value for name, value in raw.items()}


def _numbers(raw: object) -> dict[str, int]:
    return {name: _number(value) for name, value in _table(raw).items()}


def _appearance(raw: object) -> Appearance:
    return Appearance(_text(raw))


def _base64(raw: object) -> str:
    base64.b64decode(_text(raw), validate=True)
    return _text(raw)


def _columns(raw: object) -> ListColumns:
    kept = _table(raw)
    return ListColumns(
        _numbers(kept.get("widths", {})),
        _texts(kept.get("order", [])),
        _texts(kept.get("hidden", [])),
        max(0, _number(kept.get("frozen", 0))),
    )


def _lists(raw: object) -> dict[str, ListColumns]:
    return {name: _columns(value) for name, value in _table(raw).items()}


def _efforts(raw: object) -> dict[str, dict[str, int]]:
    return {version: _numbers(value) for version, value in _table(raw).items()}


@dataclass(frozen=True, slots=True)
class Settings:
    """A person's preferences; change one with `dataclasses.replace`."""

    theme: Appearance = Appearance.SYSTEM
    scale: int = 100  # percent of the system's text size
    user_name: str = ""  # signs the acts in the history
    last_folder: str = ""
    recent_files: tuple[str, ...] = ()  # newest first
    window_geometry: str = ""  # base64
    last_page: str = ""  # the window opens there again
    form_widths: Mapping[str, int] = field(default_factory=dict)  # by page
    lists: Mapping[str, ListColumns] = field(default_factory=dict)  # by list
    efforts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)  # of steps, by instrument version
    unknown: Mapping[str, object] = field(default_factory=dict)  # of a newer program, kept as they are


READERS: Mapping[str, Callable[[object], object]] = {
    "theme": _appearance,
    "scale": _scale,
    "user_name": _text,
    "last_folder": _text,
    "recent_files": _texts,
    "window_geometry": _base64,
    "last_page": _text,
    "form_widths": _numbers,
    "lists": _lists,
    "efforts": _efforts,
}


def read_settings(path: Path) -> Settings:
    """What the file holds; a value that cannot be meant is replaced by its default and logged."""
    raw = _raw(path)
    usable = (name for name, read in READERS.items() if _reads(name, read, raw))
    good: dict[str, Any] = {name: READERS[name](raw[name]) for name in usable}
    return Settings(**good, unknown={name: value for name, value in raw.items() if name not in READERS})


def _raw(path: Path) -> dict[str, object]:
    try:
        return _table(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError) as problem:
        logger.warning("settings not readable (%s), defaults taken", type(problem).__name__)
        return {}


def _reads(name: str, read: Callable[[object], object], raw: Mapping[str, object]) -> bool:
    """Whether the file holds that setting and its value can be meant."""
    if name not in raw:
        return False
    try:
        read(raw[name])
    except (TypeError, ValueError):
        logger.warning("setting %s not usable, default taken", name)
        return False
    return True


def write_settings(path: Path, settings: Settings) -> None:
    """The file holds these settings, whole or not at all; KnownProblem when it cannot be written."""
    plain = asdict(settings)
    text = json.dumps(plain.pop("unknown") | plain, ensure_ascii=False, indent=2)
    beside = path.with_name(path.name + ".baru")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())  # a power cut must not leave an empty file behind
        beside.replace(path)
    except OSError as problem:
        raise KnownProblem(
            "Pengaturan tidak dapat disimpan.", f"Periksa ruang dan izin folder {path.parent}."
        ) from problem


def with_recent(settings: Settings, file: Path) -> Settings:
    """The same settings with this file first among the recent ones and its folder as the last."""
    others = tuple(each for each in settings.recent_files if each != str(file))
    recent = (str(file), *others)[:RECENT_KEPT]
    return replace(settings, recent_files=recent, last_folder=str(file.parent))
