"""What the window is given from outside: the clock, the person, the folders of this computer."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gm100_desktop.services.dossier import Clock, Places


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Handed in by `app`; nothing in the window looks these up."""

    now: Clock
    who: Callable[[], str]
    login_name: str
    places: Places
    documents: Path
