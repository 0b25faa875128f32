"""What a delegate knows of an editor without loading any."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QRect

from gm100_desktop.domain.fields import Field

Offers = Callable[[Field], Sequence[str]]
"""The titles a reference field may be given."""


class CellEditor(Protocol):
    """A widget that is typed into over one cell."""

    def written(self) -> str:
        """Return what was typed or chosen."""

    def put(self, text: str) -> None:
        """Show the text, all of it marked, so that typing replaces it."""

    def room(self, cell: QRect) -> QRect:
        """Where the editor lies."""
