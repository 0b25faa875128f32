"""Bimtek, meetings, agreements and evaluation years of the practice region, counted once more by SQL."""

import sqlite3

from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.services.dossier import Dossier
from tests.services.gathering.gathered import at, laporan
from tests.services.gathering.moments import at_every_moment, last_year

HELD = "s.status = 'done' AND s.starts_on <= :day AND CAST(substr(s.starts_on, 1, 4) AS INTEGER) <= :year"
CAME = """
    SELECT coalesce(sum(a.head_count), 0) FROM attendance a WHERE a.session_id = s.id AND (
        EXISTS (SELECT 1 FROM attendance_day d WHERE d.attendance_id = a.id AND d.state = 'present')
        OR NOT EXISTS (SELECT 1 FROM attendance_day d WHERE d.attendance_id = a.id))
"""


@at_every_moment
def test_bimtek_with_who_came(practice: Dossier, sql: sqlite3.Connection, day: str, year: int) -> None:
    rows = sql.execute(
        f"SELECT s.title, s.starts_on, ({CAME}), s.invited_count FROM session s "
        f"WHERE s.kind IN ('bimtek', 'monev') AND {HELD} ORDER BY s.starts_on, s.id",
        {"day": day, "year": year},
    ).fetchall()
    lines = at(practice, day, year).sessions.bimtek
    assert [(one.title, one.starts, one.present, one.invited) for one in lines] == rows
    assert all(one.present == sum(each.present for each in one.attendance) for one in lines)


@at_every_moment
def test_meetings_of_the_year(practice: Dossier, sql: sqlite3.Connection, day: str, year: int) -> None:
    rows = sql.execute(
        f"SELECT s.title, s.starts_on, ({CAME}) FROM session s WHERE {HELD} "
        "AND s.kind NOT IN ('bimtek', 'monev', 'assessment') AND substr(s.starts_on, 1, 4) = :text "
        "ORDER BY s.starts_on, s.id",
        {"day": day, "year": year, "text": str(year)},
    ).fetchall()
    lines = at(practice, day, year).sessions.meetings
    assert [(one.title, one.starts, one.present) for one in lines] == rows


@at_every_moment
def test_agreements_done(practice: Dossier, sql: sqlite3.Connection, day: str, year: int) -> None:
    rows = sql.execute(
        "SELECT t.status = 'done' AND coalesce(t.done_on, '') <= :day FROM task t "
        f"JOIN session s ON s.id = t.session_id WHERE {HELD} AND t.status <> 'dropped' "
        "AND s.kind NOT IN ('bimtek', 'monev', 'assessment') AND substr(s.starts_on, 1, 4) = :text",
        {"day": day, "year": year, "text": str(year)},
    ).fetchall()
    sessions = at(practice, day, year).sessions
    assert (sessions.agreements_done, sessions.agreements_total) == (sum(row[0] for row in rows), len(rows))
    told = [each.state for one in sessions.meetings for each in one.agreements]
    assert told.count("Selesai") == sessions.agreements_done


@at_every_moment
def test_evaluation_years_of_the_window(
    practice: Dossier, sql: sqlite3.Connection, day: str, year: int
) -> None:
    part = at(practice, day, year).participation
    assert part is not None
    last = last_year(day, year)
    rows = sql.execute(
        "SELECT e.year, e.official_index, e.rank, d.dated_on <= :day FROM evaluation e "
        "LEFT JOIN document d ON d.id = e.result_document_id WHERE e.phase <> 'selection'",
        {"day": day},
    )
    results = {row[0]: row[1:] for row in rows}
    assert [one.year for one in part.evaluation_years] == list(range(2024, last + 1))
    for one in part.evaluation_years:
        index, rank, is_out = results[one.year]
        note = f"nilai hasil evaluasi {decimal_text(index, 2)}, peringkat {number(rank)}" if is_out else ""
        assert (one.state, one.note) == ("Selesai" if is_out else "Berjalan", note)
        assert bool(one.marks) is bool(is_out)


def test_scope_lines_with_what_was_done_under_each(practice: Dossier, sql: sqlite3.Connection) -> None:
    rows = sql.execute(
        "SELECT a.text, r.starts_on, r.result FROM agreement_scope a "
        "JOIN agreement g ON g.id = a.agreement_id AND g.kind = 'memorandum' "
        "LEFT JOIN scope_realisation r ON r.scope_id = a.id ORDER BY a.number, r.starts_on"
    ).fetchall()
    (mou,) = laporan(practice).mous
    assert [
        (scope.name, one.starts, one.result) for scope in mou.scopes for one in scope.realisations
    ] == rows
    assert (mou.signed_place, mou.planned_place, mou.state) == ("Jakarta", "Samudra Raya", "Berlaku")
    assert [one.number for one in mou.parties] == ["B-077/DJAI/NK/05/2023", "119/15/PKS-TK/2023"]
    earlier = laporan(practice, "2024-05-01").mous[0].scopes
    assert [len(scope.realisations) for scope in earlier] == [1, 1, 0, 0, 0]


def test_the_mou_before_it_was_signed(practice: Dossier) -> None:
    (mou,) = laporan(practice, "2023-05-22", year=2023).mous
    assert (mou.planned_date, mou.signed_date, mou.state) == ("2023-05-16", "", "Rancangan")
    part = laporan(practice, "2023-05-22", year=2023).participation
    assert part is not None
    step = next(one for one in part.timeline if one.step == "MoU")
    assert (step.planned, step.starts, step.state, step.marks) == ("2023-05-16", "", "Rencana", ())


def test_companions_stand_with_the_bimtek_of_their_time(practice: Dossier) -> None:
    companions = {one.stage: one.companions for one in laporan(practice).sessions.bimtek}
    assert companions["Bimtek II"] == ("Ir. Nugroho Adisatya, M.Kom.",)
    assert companions["Bimtek monev"] == ()


def test_what_is_only_planned_was_not_held(practice: Dossier, sql: sqlite3.Connection) -> None:
    planned = {row[0] for row in sql.execute("SELECT title FROM session WHERE status = 'planned'")}
    assert planned
    assert planned.isdisjoint(one.title for one in laporan(practice, "2026-12-31").sessions.meetings)
