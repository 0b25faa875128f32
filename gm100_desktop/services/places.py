"""What a dossier is told of the world around it: the clock, and where copies are kept."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

Clock = Callable[[], datetime]


class Places(NamedTuple):
    """Where on this computer copies are kept."""

    restore_points: Path


def iso(now: Clock) -> str:
    """The time as the file keeps it."""
    return now().isoformat(timespec="seconds")
