"""Understanding a block copied from a spreadsheet: headings, cells, doubts, and what is there already.

Pure: what the file holds is handed in as `Surroundings`, and nothing is written here.
"""

from gm100_desktop.domain.pasting.headings import POSITION
from gm100_desktop.domain.pasting.lookup import Lookup, Named
from gm100_desktop.domain.pasting.pasted import Note, Pasted, ReadyRow
from gm100_desktop.domain.pasting.rows import Surroundings, understand

__all__ = ["POSITION", "Lookup", "Named", "Note", "Pasted", "ReadyRow", "Surroundings", "understand"]
