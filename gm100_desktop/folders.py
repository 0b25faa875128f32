"""Where a person's settings, log and restore points lie on this computer; makes no folder itself."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

PROGRAM = "GM100 Desktop"


class Folders(NamedTuple):
    """What the program keeps outside a region's file."""

    settings_file: Path
    log: Path
    restore_points: Path


def usual_folders(platform: str, environment: Mapping[str, str], home: Path) -> Folders:
    """The places this system gives to programs; nothing that must stay local roams with the profile."""
    if platform == "win32":
        roaming = _place(environment, "APPDATA", home / "AppData" / "Roaming") / PROGRAM
        local = _place(environment, "LOCALAPPDATA", home / "AppData" / "Local") / PROGRAM
        return Folders(roaming / "settings.json", local / "log", local / "titik-pulih")
    config = _place(environment, "XDG_CONFIG_HOME", home / ".config") / "gm100"
    state = _place(environment, "XDG_STATE_HOME", home / ".local" / "state") / "gm100"
    data = _place(environment, "XDG_DATA_HOME", home / ".local" / "share") / "gm100"
    return Folders(config / "settings.json", state / "log", data / "titik-pulih")


def folders_under(root: Path) -> Folders:
    """Everything in one folder: a throw-away profile (`--data-dir`), also for tests."""
    return Folders(root / "settings.json", root / "log", root / "titik-pulih")


def _place(environment: Mapping[str, str], name: str, usual: Path) -> Path:
    """The folder the environment names; a relative one is ignored, as the XDG rules want."""
    named = Path(environment.get(name, ""))
    return named if named.is_absolute() else usual
