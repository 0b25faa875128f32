"""Where in the window a record stands, as the one table of the search tells it."""

from collections.abc import Collection

from gm100_desktop.services.records import Records
from gm100_desktop.ui.dialogs.search_places import goal_of
from gm100_desktop.ui.workplace import Destination


def place_of(records: Records, kind_id: str, record_id: int, pages: Collection[str]) -> Destination | None:
    """The page, and there the record or the one it is listed with; None while no such page exists."""
    goal = goal_of(records, kind_id, record_id, pages)
    return goal.destination if goal else None
