"""How far a quick win is in the report month."""

from gm100_desktop.domain.briefs.quick_wins import MonthPoint, QuickWinBrief

BEHIND = 5
"""Points behind the plan up to which a quick win is not called late."""


def progress(one: QuickWinBrief) -> tuple[int | None, int | None]:
    """Plan and result of the report month."""
    now = [point for point in one.curve if point.month == one.report_month]
    point = now[0] if now else MonthPoint("")
    return point.planned, point.reached


def is_late(one: QuickWinBrief) -> bool:
    """More than five points behind the plan."""
    planned, reached = progress(one)
    return planned is not None and reached is not None and planned - reached > BEHIND
