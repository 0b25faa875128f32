"""Quick wins of the practice region, month by month, counted once more by SQL."""

import sqlite3

from gm100_desktop.domain.briefs.quick_wins import QuickWinBrief
from gm100_desktop.services.dossier import Dossier
from tests.services.gathering.gathered import at, laporan
from tests.services.gathering.moments import at_every_moment, last_year


def _wins(practice: Dossier, day: str, year: int) -> dict[str, QuickWinBrief]:
    return {win.name: win for win in at(practice, day, year).quick_wins}


@at_every_moment
def test_those_of_the_year_in_order_of_dimension(
    practice: Dossier, sql: sqlite3.Connection, day: str, year: int
) -> None:
    rows = sql.execute(
        "SELECT name FROM quick_win q WHERE year = ?1 OR EXISTS (SELECT 1 FROM quick_win_year y "
        "WHERE y.quick_win_id = q.id AND y.year = ?1) ORDER BY sub_dimension_id, id",
        (year,),
    )
    wins = at(practice, day, year).quick_wins
    assert [win.name for win in wins] == [row[0] for row in rows]
    assert [win.number for win in wins] == list(range(1, len(wins) + 1))
    assert [win.dimension for win in wins] == sorted(win.dimension for win in wins)


@at_every_moment
def test_the_curve_ends_where_the_day_ends(
    practice: Dossier, sql: sqlite3.Connection, day: str, year: int
) -> None:
    for name, win in _wins(practice, day, year).items():
        rows = sql.execute(
            "SELECT month, plan, iif(month <= ?, progress, NULL) FROM progress_update u "
            "JOIN quick_win q ON q.id = u.quick_win_id WHERE q.name = ? AND month LIKE ? ORDER BY month",
            (day[:7], name, f"{year}-%"),
        ).fetchall()
        told = [point for point in win.curve if point.planned is not None or point.reached is not None]
        assert [(point.month, point.planned, point.reached) for point in told] == rows
        reached = [month for month, _, result in rows if result is not None]
        assert win.report_month == (reached[-1] if reached else "")


@at_every_moment
def test_milestones_measures_and_photos(
    practice: Dossier, sql: sqlite3.Connection, day: str, year: int
) -> None:
    for name, win in _wins(practice, day, year).items():
        milestones = sql.execute(
            "SELECT m.title, m.due_on, iif(m.done_on <= ?, m.done_on, '') FROM milestone m "
            "JOIN quick_win q ON q.id = m.quick_win_id WHERE q.name = ? "
            "ORDER BY m.due_on, m.sort_order, m.id",
            (day, name),
        ).fetchall()
        assert [(one.name, one.due, one.reached) for one in win.milestones] == milestones
        measures = sql.execute(
            "SELECT m.name, iif(coalesce(m.after_when, '') <= ?, m.after_value, '') FROM measure m "
            "JOIN quick_win q ON q.id = m.quick_win_id WHERE q.name = ? ORDER BY m.sort_order, m.id",
            (day, name),
        ).fetchall()
        found = [(one.name, "" if one.after is None else str(one.after)) for one in win.measures]
        assert found == measures
        assert all(photo.taken <= day and photo.marks for photo in win.photos)


@at_every_moment
def test_risks_budget_and_source(practice: Dossier, sql: sqlite3.Connection, day: str, year: int) -> None:
    for name, win in _wins(practice, day, year).items():
        levels = [risk.level for risk in win.risks]
        assert levels == sorted(levels, reverse=True)
        rows = sql.execute(
            "SELECT likelihood * impact FROM risk r JOIN quick_win q ON q.id = r.quick_win_id "
            "WHERE q.name = ? ORDER BY 1 DESC",
            (name,),
        )
        assert levels == [row[0] for row in rows]
        budget, sources = sql.execute(
            "SELECT sum(allocation), count(DISTINCT source) FROM quick_win_budget b "
            "JOIN quick_win q ON q.id = b.quick_win_id WHERE q.name = ? AND b.year = ?",
            (name, year),
        ).fetchone()
        assert (win.budget, len(win.source.split(", ")) if win.source else 0) == (budget or None, sources)


def test_late_is_what_lags_more_than_ten_points_or_missed_a_milestone(
    practice: Dossier, sql: sqlite3.Connection
) -> None:
    rows = sql.execute(
        "SELECT q.name FROM quick_win q JOIN progress_update u ON u.quick_win_id = q.id "
        "AND u.month = (SELECT max(month) FROM progress_update WHERE quick_win_id = q.id "
        "AND progress IS NOT NULL) WHERE u.progress < 100 AND (u.plan - u.progress > 10 OR EXISTS ("
        "SELECT 1 FROM milestone m WHERE m.quick_win_id = q.id AND m.done_on IS NULL "
        "AND m.due_on < '2026-11-20'))"
    )
    brief = laporan(practice)
    late = {win.name for win in brief.quick_wins if win.is_late}
    assert late == {row[0] for row in rows} == {"Lapor Tirta", "Ambulans Desa Siaga", "Bank Sampah Terpadu"}
    assert brief.quick_wins_late == len(late)


def test_what_was_finished_later_was_running_then(practice: Dossier) -> None:
    name = "Kalender Festival Daring"
    assert _wins(practice, "2026-06-30", 2026)[name].status == "Berjalan"
    assert _wins(practice, "2026-11-20", 2026)[name].status == "Selesai"
    assert last_year("2026-06-30", 2026) == 2026
