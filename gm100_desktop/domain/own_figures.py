"""What the file itself knows about a question: the figure in words, and the level its rubric suggests.

The rubric is an internal guide, never the ministry's wording; the self score stays the user's choice.
"""

from dataclasses import dataclass

NOTE = "acuan internal"


@dataclass(frozen=True, slots=True)
class OwnFigure:
    """One figure the file can offer for a question."""

    words: str  # '12 dari 14 program berjalan (85,71 %)'
    level: int | None  # as the rubric suggests; None when it suggests nothing
    source: str  # 'Masterplan 2024–2028 versi 2, tahun 2026'
    note: str = NOTE
