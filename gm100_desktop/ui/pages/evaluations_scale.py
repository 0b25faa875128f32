"""The axis every chart of scores is drawn on: from 0 to 4, never cut."""

from decimal import Decimal

HIGHEST = 4


def share(value: Decimal) -> float:
    """How far along the axis the value lies, 0 to 1; for drawing only."""
    within = min(max(value, Decimal(0)), Decimal(HIGHEST))
    return int(within * 100) / (HIGHEST * 100)
