"""What the window is given from outside: the clock, the person, the folders of this computer."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from gm100_desktop.services.dossier import Clock, Places


class Surroundings(NamedTuple):
    """Handed in by `app`; nothing in the window looks these up."""

    now: Clock
    who: Callable[[], str]
    login_name: str
    places: Places
    documents: Path
