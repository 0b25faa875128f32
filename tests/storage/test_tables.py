"""Every row class says exactly what the real schema says, and every record table has one."""

import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from peewee import BigIntegerField, ForeignKeyField, IntegerField, ModelIndex, TextField

from gm100_desktop.assets import asset
from gm100_desktop.storage.tables import ROW_CLASSES
from gm100_desktop.storage.tables.base import Row

SYSTEM_TABLES = {"file_info", "journal_step", "journal_change", "draft", "evidence_blob", "frozen_copy"}
MONEY = {"allocation", "realisation"}


@pytest.fixture(scope="module")
def schema() -> Iterator[sqlite3.Connection]:
    """An empty file of the newest schema."""
    connection = sqlite3.connect(":memory:")
    for script in sorted(asset("schema", "0001").iterdir(), key=lambda script: script.name):
        connection.executescript(script.read_text(encoding="utf-8"))
    yield connection
    connection.close()


def meta(row_class: type[Row]) -> Any:
    return row_class._meta


def columns_of(row_class: type[Row]) -> dict[str, tuple[str, bool, object]]:
    """Name to type, whether it may be missing, and default."""
    return {
        field.column_name: ("TEXT" if isinstance(field, TextField) else "INTEGER", field.null, field.default)
        for field in meta(row_class).sorted_fields
        if field.column_name != "id"
    }


def real_columns(schema: sqlite3.Connection, table: str) -> dict[str, tuple[str, bool, object]]:
    rows = schema.execute('SELECT name, type, "notnull", dflt_value FROM pragma_table_info(?)', (table,))
    return {name: (kind, not strict, spoken(default)) for name, kind, strict, default in rows if name != "id"}


def spoken(default: str | None) -> object:
    """The value an SQL default stands for."""
    if default is None:
        return None
    return default[1:-1] if default.startswith("'") else int(default)


def unique_keys(row_class: type[Row]) -> set[tuple[frozenset[str], bool]]:
    """Columns of each unique key, and whether it holds for a part of the rows only."""
    keys = {
        (frozenset({field.column_name}), False) for field in meta(row_class).sorted_fields if field.unique
    }
    for index in meta(row_class).indexes:
        if isinstance(index, ModelIndex):
            keys.add((frozenset(field.column_name for field in vars(index)["_expressions"]), True))
        elif index[1]:
            keys.add((frozenset(meta(row_class).fields[name].column_name for name in index[0]), False))
    return keys


def real_unique_keys(schema: sqlite3.Connection, table: str) -> set[tuple[frozenset[str], bool]]:
    indexes = schema.execute(
        'SELECT name, partial FROM pragma_index_list(?) WHERE "unique"', (table,)
    ).fetchall()
    columns = "SELECT name FROM pragma_index_info(?)"
    return {
        (frozenset(name for (name,) in schema.execute(columns, (index,))), bool(partial))
        for index, partial in indexes
    }


def foreign_keys(row_class: type[Row]) -> set[tuple[str, str, str]]:
    """Column, table it points to, and what happens when that row goes."""
    return {
        (field.column_name, meta(field.rel_model).table_name, field.on_delete or "NO ACTION")
        for field in meta(row_class).sorted_fields
        if isinstance(field, ForeignKeyField)
    }


def test_every_record_table_has_a_row_class(schema: sqlite3.Connection) -> None:
    tables = {
        name
        for (name,) in schema.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith("sqlite_")
    }
    assert set(ROW_CLASSES) == tables - SYSTEM_TABLES


@pytest.mark.parametrize("table", ROW_CLASSES)
def test_class_is_named_after_its_table(table: str) -> None:
    row_class = ROW_CLASSES[table]
    assert meta(row_class).table_name == table
    assert row_class.__name__.endswith("Row")
    assert row_class.__doc__


@pytest.mark.parametrize("table", ROW_CLASSES)
def test_columns_agree(schema: sqlite3.Connection, table: str) -> None:
    real = real_columns(schema, table)
    assert columns_of(ROW_CLASSES[table]) == real


@pytest.mark.parametrize("table", ROW_CLASSES)
def test_references_agree(schema: sqlite3.Connection, table: str) -> None:
    rows = schema.execute('SELECT "from", "table", on_delete FROM pragma_foreign_key_list(?)', (table,))
    assert foreign_keys(ROW_CLASSES[table]) == set(rows)


@pytest.mark.parametrize("table", ROW_CLASSES)
def test_unique_keys_agree(schema: sqlite3.Connection, table: str) -> None:
    assert unique_keys(ROW_CLASSES[table]) == real_unique_keys(schema, table)


@pytest.mark.parametrize("table", ROW_CLASSES)
def test_no_column_type_changes_what_is_stored(table: str) -> None:
    for field in meta(ROW_CLASSES[table]).sorted_fields:
        if field.column_name in MONEY:
            assert type(field) is BigIntegerField
        elif not isinstance(field, ForeignKeyField) and field.column_name != "id":
            assert type(field) in {IntegerField, TextField}
