"""What a dossier is told of the world around it: the clock, and where copies are kept."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Places:
    """Where on this computer copies are kept."""

    restore_points: Path


def iso(now: Clock) -> str:
    """The time as the file keeps it."""
    return now().isoformat(timespec="seconds")
