"""How far a quick win is in the report month."""

from gm100_desktop.domain.briefs.quick_wins import MonthPoint, QuickWinBrief


def progress(one: QuickWinBrief) -> tuple[int | None, int | None]:
    """Plan and result of the report month."""
    now = [point for point in one.curve if point.month == one.report_month]
    point = now[0] if now else MonthPoint("")
    return point.planned, point.reached
