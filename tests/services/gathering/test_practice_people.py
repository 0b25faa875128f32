"""Council, team, forum and secretariat of the practice region, counted once more by SQL."""

import sqlite3
from collections import Counter

import pytest

from gm100_desktop.services.dossier import Dossier
from tests.services.gathering.gathered import laporan

DAYS = ("2022-04-03", "2022-04-04", "2023-01-02", "2023-01-05", "2024-06-10", "2024-06-11", "2025-02-19",
        "2025-02-20", "2025-10-01", "2026-11-20", "2026-12-31", "2027-01-01")  # fmt: skip

SITTING = """
    WITH term AS (
        SELECT d.id, coalesce(d.valid_from, d.dated_on) AS first,
            min(coalesce(d.valid_until, '9999'), coalesce(
                (SELECT date(min(coalesce(n.valid_from, n.dated_on)), '-1 day') FROM document n
                 WHERE n.replaces_id = d.id AND n.state <> 'draft'), '9999')) AS last
        FROM document d
    )
    SELECT m.id, p.id, p.sector, p.agency_id, m.decree_id
    FROM membership m
    JOIN body b ON b.id = m.body_id
    JOIN body top ON top.id = iif(b.kind = 'working_group', b.parent_id, b.id)
    JOIN person p ON p.id = m.person_id
    LEFT JOIN term ON term.id = m.decree_id
    WHERE top.name = :body
        AND coalesce(m.starts_on, term.first, '') <= :day AND :day <= coalesce(m.ends_on, term.last, '9999')
"""
WORDS = {"Pemerintah": "government", "Akademisi": "academia", "Dunia usaha": "business",
         "Komunitas": "community", "Media": "media"}  # fmt: skip


@pytest.mark.parametrize("day", DAYS)
def test_members_sectors_and_decree(practice: Dossier, sql: sqlite3.Connection, day: str) -> None:
    numbers = dict(sql.execute("SELECT id, number FROM document"))
    for body in laporan(practice, day).rosters.bodies:
        rows = sql.execute(SITTING, {"body": body.name, "day": day}).fetchall()
        assert len(body.members) == len(rows), body.name
        assert [one.number for one in body.members] == list(range(1, len(rows) + 1))
        assert body.people == len({row[1] for row in rows})
        people = {row[1]: row[2] for row in rows}
        counts = Counter(people.values())
        assert {WORDS[one.sector]: one.count for one in body.sectors if one.count} == dict(counts)
        if rows:
            assert body.decree is not None
            usual = Counter(row[4] for row in rows).most_common(1)[0][0]
            assert (body.decree.number, body.decree.state) == (numbers[usual], "Berlaku")


@pytest.mark.parametrize("day", DAYS)
def test_agencies_without_a_member(practice: Dossier, sql: sqlite3.Connection, day: str) -> None:
    parents = dict(sql.execute("SELECT id, parent_id FROM agency"))
    seated = set()
    for body in ("Dewan Smart City", "Tim Pelaksana Smart City"):
        for row in sql.execute(SITTING, {"body": body, "day": day}):
            at = row[3]
            while at:
                seated.add(at)
                at = parents[at]
    main = sql.execute("SELECT id, name FROM agency WHERE parent_id IS NULL AND is_active ORDER BY id")
    rosters = laporan(practice, day).rosters
    assert rosters.agencies == 38
    assert list(rosters.agencies_without_member) == [name for key, name in main if key not in seated]


def test_the_decree_that_was_replaced_stands_behind_the_one_in_force(practice: Dossier) -> None:
    now, before = laporan(practice, "2024-06-11").rosters.bodies[0], laporan(practice, "2024-06-10")
    assert now.decree is not None
    assert (now.decree.number, [one.number for one in now.former_decrees]) == (
        "188.45/214/2024", ["188.45/176/2022"],
    )  # fmt: skip
    decree = before.rosters.bodies[0].decree
    assert decree is not None
    assert (decree.number, decree.state) == ("188.45/176/2022", "Berlaku")
    assert before.rosters.bodies[0].former_decrees == ()


def test_a_decree_that_has_run_out_is_still_named(practice: Dossier) -> None:
    body = laporan(practice, "2027-01-01").rosters.bodies[0]
    assert body.members == ()
    assert body.decree is not None
    assert (body.decree.number, body.decree.state) == ("188.45/214/2024", "Berakhir")


@pytest.mark.parametrize(
    ("day", "chair"),
    [
        ("2024-01-10", "Sekretaris Daerah"),
        ("2025-09-30", "Sekretaris Daerah"),
        ("2025-10-01", "Plt. Sekretaris Daerah"),
        ("2026-11-20", "Plt. Sekretaris Daerah"),
    ],
)
def test_the_chair_has_the_post_of_the_day(practice: Dossier, day: str, chair: str) -> None:
    council = laporan(practice, day).rosters.bodies[0]
    assert [one.position for one in council.members if one.role == "Ketua"] == [chair]


def test_nobody_leads_twice_and_the_secretariat_needs_no_outsider(practice: Dossier) -> None:
    bodies = laporan(practice).rosters.bodies
    assert all(body.has_external_member for body in bodies)
    for body in bodies:
        in_groups = [one.name for one in body.members if one.is_leading and one.group]
        assert not {one.name for one in body.members if one.is_leading and not one.group} & set(in_groups)
