"""Two states compared: exactly what differs by content, in the words of the forms; whatever was edited."""

import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from random import Random

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.comparison import FieldWords, RecordWords, every_field, summary
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.history import Act, RecordChange
from gm100_desktop.domain.kinds import ALL_KINDS, kind
from gm100_desktop.services.comparing import compare_copies
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.content import real_differences
from gm100_desktop.storage.schema import columns_of, record_tables
from tests.conftest import NOW
from tests.services.acting import a_plan, a_programme
from tests.services.practice import practice_file

Row = dict[str, Value]
State = dict[tuple[str, int], Row]


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """The practice region, edited further by each test."""
    with practice_file(tmp_path_factory.mktemp("banding"), NOW) as dossier:
        yield dossier


def _state(connection: sqlite3.Connection) -> State:
    """Every record of every table, read by plain SQL."""
    return {
        (table.name, row[0]): dict(zip(table.columns, row, strict=True))
        for table in record_tables(connection)
        for row in connection.execute(f"SELECT * FROM {table.name}")
    }


def _applied(state: State, changes: list[RecordChange]) -> State:
    """The older state after what was told is done to it."""
    after = {place: dict(row) for place, row in state.items()}
    for change in changes:
        place = change.table, change.record_id
        if change.act is Act.REMOVED:
            assert {each.field: each.before for each in change.fields}.items() <= after.pop(place).items()
            continue
        row = after.setdefault(place, {})
        for each in change.fields:
            assert row.get(each.field) == each.before
            assert each.before != each.after
            row[each.field] = each.after
    return _without_nothing(after)


def _without_nothing(state: State) -> State:
    return {
        place: {name: value for name, value in row.items() if value is not None}
        for place, row in state.items()
    }


class Editor:
    """Changes, adds and removes records anywhere, as an unkind person would."""

    def __init__(self, dossier: Dossier, seed: int) -> None:
        self._connection, self._random = dossier.connection, Random(seed)
        self._tables = [table.name for table in record_tables(dossier.connection)]

    def edit(self) -> None:
        """One edit; what the tables refuse is not done."""
        act = self._random.choice((self._change, self._change, self._change, self._add, self._remove))
        self._connection.execute("SAVEPOINT edit")
        try:
            act(self._random.choice(self._tables))
        except sqlite3.IntegrityError:
            self._connection.execute("ROLLBACK TO edit")
        self._connection.execute("RELEASE edit")

    def _change(self, table: str) -> None:
        row = self._any(table)
        name = self._random.choice(columns_of(self._connection, table)[1:])
        if row is not None:
            value = self._other(row[name])
            self._connection.execute(f"UPDATE {table} SET {name} = ? WHERE id = ?", (value, row["id"]))

    def _add(self, table: str) -> None:
        row = self._any(table)
        if row is not None:
            self._insert(table, {name: self._marked(value) for name, value in row.items() if name != "id"})

    def _remove(self, table: str) -> None:
        row = self._any(table)
        if row is not None:
            self._connection.execute(f"DELETE FROM {table} WHERE id = ?", (row["id"],))

    def _insert(self, table: str, row: Row) -> None:
        marks = ", ".join("?" for _ in row)
        sql = f"INSERT INTO {table}({', '.join(row)}) VALUES ({marks})"
        self._connection.execute(sql, tuple(row.values()))

    def _any(self, table: str) -> Row | None:
        ids = [found for (found,) in self._connection.execute(f"SELECT id FROM {table}")]
        if not ids:
            return None
        cursor = self._connection.execute(f"SELECT * FROM {table} WHERE id = ?", (self._random.choice(ids),))
        return dict(zip([column[0] for column in cursor.description], cursor.fetchone(), strict=True))

    def _other(self, value: Value) -> Value:
        return self._random.choice((None, "", 0, 1, value, self._marked(value)))

    def _marked(self, value: Value) -> Value:
        return f"{value} {self._random.random()}" if isinstance(value, str) and len(value) > 12 else value


def _state_of(connection: sqlite3.Connection, table: str) -> State:
    cursor = connection.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    return {(table, row[0]): dict(zip(names, row, strict=True)) for row in cursor}


def test_what_is_told_is_the_difference_of_the_dumps(practice: Dossier) -> None:
    """Fifteen rounds of random edits; every copy against the next, the first, and today."""
    states = {practice.frozen.freeze("Salinan 0"): _state(practice.connection)}
    for seed in range(15):
        with practice.write("Ubah apa saja", Area.REGION):
            editor = Editor(practice, seed)
            for _ in range(25):
                editor.edit()
        states[practice.frozen.freeze(f"Salinan {seed + 1}")] = _state(practice.connection)
    numbers = sorted(states)
    pairs = [*itertools.pairwise(numbers), (numbers[0], numbers[-1]), (numbers[-1], numbers[0])]
    for older, newer in pairs:
        with closing(practice.frozen.thaw(older)) as then, closing(practice.frozen.thaw(newer)) as now:
            changes = real_differences(then, now)
        assert changes
        assert _applied(states[older], changes) == _without_nothing(states[newer])
        words = compare_copies(practice, older, newer)
        assert sorted((one.kind.table, one.record_id, one.act) for one in words) == sorted(
            (change.table, change.record_id, change.act) for change in changes
        )
        assert _fields_of_changed(words) == sum(len(one.fields) for one in changes if one.act is Act.CHANGED)
    assert compare_copies(practice, numbers[-1]) == []
    assert compare_copies(practice, numbers[0]) == compare_copies(practice, numbers[0], numbers[-1])


def _fields_of_changed(words: list[RecordWords]) -> int:
    changed = [one for one in words if one.act is Act.CHANGED]
    assert all(each.before != each.after for one in changed for each in one.fields)
    return sum(len(one.fields) for one in changed)


def test_every_column_has_a_word(practice: Dossier) -> None:
    for one in ALL_KINDS:
        columns = {name for name in columns_of(practice.connection, one.table) if name != "id"}
        assert {field.name for field in every_field(one)} == columns


def _re_add(dossier: Dossier, *tables: str) -> None:
    """All records of these tables, owners first, come back alike under other numbers."""
    new: dict[tuple[str, Value], int] = {}
    with dossier.write("Hapus dan tambah lagi", Area.REGION):
        rows = {table: list(_state_of(dossier.connection, table).values()) for table in tables}
        for table in reversed(tables):
            dossier.connection.execute(f"DELETE FROM {table}")
        for table in tables:
            keys = {row[3]: row[2] for row in dossier.connection.execute(f"PRAGMA foreign_key_list({table})")}
            for row in rows[table]:
                values = {
                    name: new.get((keys[name], value), value) if name in keys else value
                    for name, value in row.items()
                    if name != "id"
                }
                marks = ", ".join("?" for _ in values)
                sql = f"INSERT INTO {table}({', '.join(values)}) VALUES ({marks})"
                cursor = dossier.connection.execute(sql, tuple(values.values()))
                new[table, row["id"]] = cursor.lastrowid or 0


def test_what_was_removed_and_came_back_alike_is_no_difference(dossier: Dossier, records: Records) -> None:
    plan = a_plan(records)
    programme = a_programme(records, plan)
    for year in (2026, 2027):
        records.add(kind("programme_budget"), {"programme_id": programme, "year": year, "allocation": 5})
    agency = records.add(kind("agency"), {"name": "Dinas"})
    records.add(kind("agency"), {"name": "Bidang", "parent_id": agency})
    copy = dossier.frozen.freeze("Salinan")
    _re_add(dossier, "plan", "programme", "programme_budget")
    assert compare_copies(dossier, copy) == []
    with dossier.write("Ganti nomor", Area.REGION):
        sql = "INSERT INTO agency(name) VALUES ('Dinas')"
        again = dossier.connection.execute(sql).lastrowid
        dossier.connection.execute("UPDATE agency SET parent_id = ? WHERE parent_id = ?", (again, agency))
        dossier.connection.execute("DELETE FROM agency WHERE id = ?", (agency,))
    assert compare_copies(dossier, copy) == []
    with dossier.write("Satu yang lain", Area.MASTERPLAN):
        dossier.connection.execute("UPDATE programme_budget SET allocation = 6 WHERE year = 2027")
    told = compare_copies(dossier, copy)
    assert {(one.kind.table, one.act) for one in told} == {
        ("programme_budget", Act.REMOVED),
        ("programme_budget", Act.ADDED),
    }


def test_a_reference_to_another_record_that_is_called_alike_is_told(
    dossier: Dossier, records: Records
) -> None:
    one, other = (records.add(kind("agency"), {"name": "Dinas"}) for _ in range(2))
    child = records.add(kind("agency"), {"name": "Bidang", "parent_id": one})
    copy = dossier.frozen.freeze("Salinan")
    records.change(kind("agency"), child, "parent_id", other)
    (told,) = compare_copies(dossier, copy)
    label = kind("agency").field("parent_id").label
    assert told.fields == (FieldWords(label, f"Dinas ({one})", f"Dinas ({other})"),)


def test_it_is_told_in_the_words_of_the_forms(dossier: Dossier, records: Records) -> None:
    plan = a_plan(records)
    programme = a_programme(records, plan, name="Satu Genggam")
    budget = records.add(
        kind("programme_budget"), {"programme_id": programme, "year": 2026, "allocation": 350_000_000}
    )
    session = records.add(kind("session"), {"kind": "bimtek", "title": "Bimtek I", "starts_on": "2026-03-02"})
    copy = dossier.frozen.freeze("Salinan")
    records.change(kind("programme_budget"), budget, "allocation", 400_000_000)
    records.change(kind("session"), session, "starts_on", "2026-04-05")
    records.add(kind("agency"), {"name": "Dinas Kominfo"})
    later = dossier.frozen.freeze("Salinan kedua")
    records.remove(kind("session"), [session])
    told = {one.kind.id: one for one in compare_copies(dossier, copy, later)}
    assert list(told) == ["agency", "programme_budget", "session"]
    assert told["programme_budget"].fields == (
        FieldWords(kind("programme_budget").field("allocation").label, "350.000.000", "400.000.000"),
    )
    assert (told["programme_budget"].title, told["programme_budget"].owner) == ("2026", "Satu Genggam")
    assert [each[1:] for each in told["session"].fields] == [("02/03/2026", "05/04/2026")]
    assert (told["agency"].act, told["agency"].title) == (Act.ADDED, "Dinas Kominfo")
    assert ("Nama OPD", "", "Dinas Kominfo") in told["agency"].fields
    gone = {one.kind.id: one for one in compare_copies(dossier, later)}
    assert (gone["session"].act, gone["session"].title) == (Act.REMOVED, "Bimtek I")
    assert all(each.before and not each.after for each in gone["session"].fields)
    assert summary(told.values()) == "3 catatan berbeda: 1 ditambah, 2 diubah"
    assert summary([]) == "Tidak ada perbedaan."
