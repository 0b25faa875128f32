"""What a user can do with a region's file, one module per area; no window and no paper."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gm100_desktop.services.dossier import Dossier
    from gm100_desktop.services.paste import Paste
    from gm100_desktop.services.records import Records

# Each service is imported when it is first asked for: the window shows its first page without them.


class Services:
    """The acts on one open file, by name.

    To add an area: a cached property here that imports its module and hands it what it needs.
    """

    def __init__(self, dossier: "Dossier", today: Callable[[], date]) -> None:
        self.dossier, self.today = dossier, today

    @cached_property
    def records(self) -> "Records":
        """Adding, changing and removing any record."""
        from gm100_desktop.services.records import Records  # when first asked for

        return Records(self.dossier, self.today)

    @cached_property
    def paste(self) -> "Paste":
        """Pasting blocks from spreadsheets."""
        from gm100_desktop.services.paste import Paste  # when first asked for

        return Paste(self.dossier, self.records)
