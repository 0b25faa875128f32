"""The journal keeps every change without loss, under the act that made it."""

import json
import sqlite3

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.changes import Changes
from gm100_desktop.services.dossier import Dossier

HARD_TEXTS = (
    "0123",
    "",
    "1e5",
    "null",
    '{"a": [1]}',
    "a\x00b\x00",
    "".join(chr(code) for code in range(1, 32)) + "\x7f\x85\u2028",
    "🏙️ Kota 👩🏽‍💻",
    'O\'Brien "x" \\ / <b>&amp;',
    "a" * 10_000,
)


def _add_agency(dossier: Dossier, name: str) -> int:
    with dossier.write("Tambah OPD", Area.REGION):
        return dossier.connection.execute("INSERT INTO agency(name) VALUES (?)", (name,)).lastrowid or 0


def _agency(dossier: Dossier, record_id: int) -> tuple[Value, ...] | None:
    sql = "SELECT name, sort_order, parent_id, last_contact_on FROM agency WHERE id = ?"
    row: tuple[Value, ...] | None = dossier.connection.execute(sql, (record_id,)).fetchone()
    return row


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_text_survives_change_removal_and_undo(dossier: Dossier, text: str) -> None:
    record_id = _add_agency(dossier, text)
    with dossier.write("Ubah nama OPD", Area.REGION) as renamed:
        dossier.connection.execute("UPDATE agency SET name = 'lain', sort_order = ?", (2**63 - 1,))
    dossier.revert(renamed)
    assert _agency(dossier, record_id) == (text, 0, None, None)
    with dossier.write("Hapus OPD", Area.REGION) as removed:
        dossier.connection.execute("DELETE FROM agency")
    dossier.revert(removed)
    assert _agency(dossier, record_id) == (text, 0, None, None)


@pytest.mark.parametrize("number", [0, -1, 2**53 + 1, 2**63 - 1, -(2**63)])
def test_whole_numbers_stay_whole(dossier: Dossier, number: int) -> None:
    record_id = _add_agency(dossier, "Dinas")
    with dossier.write("Urutkan", Area.REGION) as first:
        dossier.connection.execute("UPDATE agency SET sort_order = ?", (number,))
    with dossier.write("Urutkan", Area.REGION) as second:
        dossier.connection.execute("UPDATE agency SET sort_order = 7")
    dossier.revert(second)
    assert _agency(dossier, record_id) == ("Dinas", number, None, None)
    if number:
        dossier.revert(first)
        assert _agency(dossier, record_id) == ("Dinas", 0, None, None)


def test_a_change_keeps_only_the_columns_that_changed(dossier: Dossier) -> None:
    _add_agency(dossier, "Dinas")
    with dossier.write("Ubah", Area.REGION) as step:
        dossier.connection.execute("UPDATE agency SET name = 'DINAS', note = note")
    sql = "SELECT before, after FROM journal_change WHERE step = ?"
    before, after = dossier.connection.execute(sql, (step,)).fetchone()
    assert (json.loads(before), json.loads(after)) == ({"name": "Dinas"}, {"name": "DINAS"})


def test_a_change_outside_an_act_is_refused_before_and_after_the_first_act(dossier: Dossier) -> None:
    for _ in range(2):
        for sql in ("INSERT INTO agency(name) VALUES ('x')", "UPDATE spbe_service SET name = 'x'"):
            with pytest.raises(sqlite3.Error, match=r"readonly|outside write"):
                dossier.connection.execute(sql)
        with pytest.raises(sqlite3.Error, match=r"readonly|outside write"):
            dossier.connection.execute("DELETE FROM spbe_service")
        _add_agency(dossier, "Dinas")


def test_an_error_rolls_back_and_is_not_announced(dossier: Dossier) -> None:
    heard: list[Changes] = []
    dossier.news.subscribe(heard.append)

    def fail() -> None:
        with dossier.write("Tambah OPD", Area.REGION):
            dossier.connection.execute("INSERT INTO agency(name) VALUES ('x')")
            raise RuntimeError("listrik padam")

    with pytest.raises(RuntimeError):
        fail()
    counts = "SELECT (SELECT count(*) FROM agency), (SELECT count(*) FROM journal_step)"
    assert dossier.connection.execute(counts).fetchone() == (0, 0)
    assert heard == []
    assert not dossier.connection.in_transaction


def test_news_comes_once_and_only_after_the_commit(dossier: Dossier) -> None:
    heard: list[tuple[Changes, bool]] = []
    dossier.news.subscribe(lambda changes: heard.append((changes, dossier.connection.in_transaction)))
    with dossier.write("Tambah OPD", Area.REGION) as step:
        dossier.connection.execute("INSERT INTO agency(name) VALUES ('x')")
        assert heard == []
    expected = Changes(frozenset({Area.REGION}), "Tambah OPD", Origin.TYPED, step)
    assert heard == [(expected, False)]


def test_an_act_that_changes_nothing_leaves_no_step(dossier: Dossier) -> None:
    heard: list[Changes] = []
    _add_agency(dossier, "Dinas")
    dossier.news.subscribe(heard.append)
    with dossier.write("Ubah", Area.REGION):
        dossier.connection.execute("UPDATE agency SET name = name")
    with dossier.write("Diam", Area.REGION):
        pass
    assert dossier.connection.execute("SELECT count(*) FROM journal_step").fetchone() == (1,)
    assert heard == []


def test_an_act_inside_another_joins_it(dossier: Dossier) -> None:
    heard: list[Changes] = []
    dossier.news.subscribe(heard.append)
    with dossier.write("Tambah dua", Area.REGION) as outer:
        _add_agency(dossier, "Satu")
        with dossier.write("Tambah orang", Area.ROSTERS) as inner:
            dossier.connection.execute("INSERT INTO agency(name) VALUES ('Dua')")
    assert inner == outer
    assert [(changes.label, changes.areas) for changes in heard] == [
        ("Tambah dua", frozenset({Area.REGION, Area.ROSTERS}))
    ]
    back = dossier.revert(outer)
    assert dossier.connection.execute("SELECT count(*) FROM agency").fetchone() == (0,)
    assert heard[-1] == Changes(heard[0].areas, "Tambah dua", Origin.UNDO, back)


def test_an_inner_act_that_fails_leaves_the_outer_one_whole(dossier: Dossier) -> None:
    def fail() -> None:
        with dossier.write("Tambah satu", Area.REGION):
            dossier.connection.execute("INSERT INTO agency(name) VALUES ('setengah')")
            raise RuntimeError

    with dossier.write("Tambah", Area.REGION):
        _add_agency(dossier, "Satu")
        with pytest.raises(RuntimeError):
            fail()
    assert dossier.connection.execute("SELECT name FROM agency").fetchall() == [("Satu",)]


def test_cascades_come_back_whole_and_go_again(dossier: Dossier) -> None:
    root = _add_agency(dossier, "Dinas")
    with dossier.write("Isi", Area.REGION):
        rows = [(root, "Bidang 1"), (root, "Bidang 2")]
        dossier.connection.executemany("INSERT INTO agency(parent_id, name) VALUES (?, ?)", rows)
        dossier.connection.execute("INSERT INTO commitment(agency_id, text) VALUES (?, 'Siap')", (root,))
        dossier.connection.execute("INSERT INTO document(title) VALUES ('SK')")
        link = "INSERT INTO evidence_link(document_id, record_kind, record_id) VALUES (1, 'agency', ?)"
        dossier.connection.execute(link, (root,))
    before = _dump(dossier)
    with dossier.write("Hapus OPD", Area.REGION) as removed:
        dossier.connection.execute("DELETE FROM agency WHERE id = ?", (root,))
    after = _dump(dossier)
    assert dossier.connection.execute("SELECT count(*) FROM evidence_link").fetchone() == (0,)
    undone = dossier.revert(removed)
    assert _dump(dossier) == before
    redone = dossier.revert(undone, Origin.REDO)
    assert _dump(dossier) == after
    dossier.revert(redone)
    assert _dump(dossier) == before


def test_undo_that_would_overwrite_later_work_is_refused(dossier: Dossier) -> None:
    record_id = _add_agency(dossier, "Satu")
    with dossier.write("Ubah", Area.REGION) as second:
        dossier.connection.execute("UPDATE agency SET name = 'Dua'")
    with dossier.write("Ubah", Area.REGION):
        dossier.connection.execute("UPDATE agency SET name = 'Tiga'")
    with pytest.raises(KnownProblem, match="sudah diubah lagi"):
        dossier.revert(second)
    assert _agency(dossier, record_id) == ("Tiga", 0, None, None)


def test_undo_that_would_take_later_records_along_is_refused(dossier: Dossier) -> None:
    with dossier.write("Tambah OPD", Area.REGION) as first:
        dossier.connection.execute("INSERT INTO agency(name) VALUES ('Dinas')")
    with dossier.write("Tambah bidang", Area.REGION):
        dossier.connection.execute("INSERT INTO agency(parent_id, name) VALUES (1, 'Bidang')")
    with pytest.raises(KnownProblem, match="sudah diubah lagi"):
        dossier.revert(first)
    assert dossier.connection.execute("SELECT count(*) FROM agency").fetchone() == (2,)


def _dump(dossier: Dossier) -> dict[str, list[tuple[Value, ...]]]:
    tables = ("agency", "commitment", "document", "evidence_link")
    return {
        name: dossier.connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in tables
    }
