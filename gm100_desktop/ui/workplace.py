"""What a page works with: handed to it by the shell, never looked up anywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from gm100_desktop.services.dossier import Dossier
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.preferences import Preferences
from gm100_desktop.ui.undo import Undo


class Period(NamedTuple):
    """The working year and phase of the region: what "this year" means on every page."""

    year: int
    phase: str


@dataclass(frozen=True, slots=True)
class Workplace:
    """One open file and the parts of the window a page may use."""

    dossier: Dossier
    undo: Undo
    jobs: Jobs
    errors: Errors
    preferences: Preferences
    today: Callable[[], date]
    period: Callable[[], Period]
    toast: Callable[[str], object]  # one line for an act whose result cannot be seen; offers "Urungkan"
    go: Callable[["Destination"], None]  # opens another page, at a record if one is named


FROZEN_COPY = "frozen_copy"
"""What `Destination.part` calls a frozen copy on the page of the reports: print from it."""


class Destination(NamedTuple):
    """A place in the window: a page, and there perhaps a section, a record, and a field or a tab of it."""

    page: str
    record_id: int | None = None
    field: str = ""
    section: str = ""  # of the page, by its title
    tab: str = ""  # of the record's form
    part: tuple[str, int] | None = None  # kind and id of what is listed on that tab
