"""Every kind says what the real schema says, in words that suit an office form."""

import re
import sqlite3
from collections.abc import Iterator
from itertools import groupby

import pytest

from gm100_desktop.assets import asset
from gm100_desktop.domain.fields import FieldType, Kind
from gm100_desktop.domain.kinds import ALL_KINDS, FIXED_KINDS, PROGRAM_COLUMNS, kind, kind_of_table
from gm100_desktop.domain.wording import label

SYSTEM_TABLES = {"file_info", "journal_step", "journal_change", "draft", "evidence_blob", "frozen_copy"}
FREE_TEXT = {  # examples in the comment, not a closed set
    ("agency", "last_contact_on"),
    ("application", "platform"),
    ("document", "number"),
    ("evidence_link", "page"),
    ("instrument", "version"),
    ("participation", "designation"),
    ("person", "back_title"),
    ("person", "nip"),
    ("programme", "objective"),
    ("question", "code"),
    ("region", "head_title"),
    ("scope_realisation", "partner_city"),
    ("assistance", "output"),
    ("session", "decisions"),
    ("paper_profile", "logo_hash"),
    ("vision", "title"),
    ("region", "capital"),
    ("component", "weight"),
    ("evaluation", "official_index"),
    ("dimension", "code"),
}
TEXTS = {FieldType.TEXT, FieldType.LONG_TEXT, FieldType.CODE}
TEXT_STORED = TEXTS | {
    FieldType.DATE,
    FieldType.PARTIAL_DATE,
    FieldType.MONTH,
    FieldType.TIME,
    FieldType.DECIMAL,
    FieldType.CHOICE,
}
EMPTY_IS_NULL = {FieldType.DATE, FieldType.PARTIAL_DATE}
ALL_FIELDS = [
    pytest.param(one, field, id=f"{one.id}.{field.name}") for one in ALL_KINDS for field in one.fields
]
LABEL = re.compile(r"[A-Z][\w ./(%)²–-]*|e-[\w ]+")


@pytest.fixture(scope="module")
def schema() -> Iterator[sqlite3.Connection]:
    """An empty file of the newest schema."""
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    for script in sorted(asset("schema", "0001").iterdir(), key=lambda script: script.name):
        connection.executescript(script.read_text(encoding="utf-8"))
    yield connection
    connection.close()


def columns(schema: sqlite3.Connection, table: str) -> dict[str, sqlite3.Row]:
    return {row["name"]: row for row in schema.execute("SELECT * FROM pragma_table_info(?)", (table,))}


def listed_codes() -> Iterator[tuple[str, str, set[str]]]:
    """Table, column and codes of every comment in the schema that lists a closed set."""
    for script in asset("schema", "0001").iterdir():
        table = ""
        for line in script.read_text(encoding="utf-8").splitlines():
            if made := re.match(r"CREATE TABLE (\w+)", line):
                table = made[1]
            column = re.match(r"    (\w+) TEXT.*?-- (.*,.*)", line)
            if column and table not in SYSTEM_TABLES and (table, column[1]) not in FREE_TEXT:
                yield table, column[1], spelled(column[2])


def spelled(comment: str) -> set[str]:
    """The codes a comment names; explanations in brackets and before or after a colon fall away."""
    bare = re.sub(r"\([^)]*\)", "", comment)
    parts = bare.split(":")
    listed = max(parts, key=lambda part: part.count(","))
    return {code.strip(" '") for code in listed.split(",")} - {""}


def test_every_record_table_has_a_kind(schema: sqlite3.Connection) -> None:
    tables = {name for (name,) in schema.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    records = {table for table in tables if not table.startswith("sqlite_")} - SYSTEM_TABLES
    assert {one.table for one in ALL_KINDS} == records


def test_registry_finds_each_kind_once() -> None:
    assert len({one.id for one in ALL_KINDS}) == len(ALL_KINDS)
    assert all(kind(one.id) is one and kind_of_table(one.table) is one for one in ALL_KINDS)
    with pytest.raises(KeyError):
        kind("nothing")
    with pytest.raises(KeyError):
        kind_of_table("journal_step")


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_every_column_is_a_field_or_the_programs_own(schema: sqlite3.Connection, one: Kind) -> None:
    described = [field.name for field in one.fields]
    own = PROGRAM_COLUMNS.get(one.table, frozenset())
    assert len(described) == len(set(described))
    assert {"id", *described, *own} == set(columns(schema, one.table))
    assert not own & set(described)


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_field_fits_its_column(schema: sqlite3.Connection, one: Kind) -> None:
    for field in one.fields:
        column = columns(schema, one.table)[field.name]
        assert (column["type"] == "TEXT") == (field.type in TEXT_STORED)
        if column["notnull"] and column["dflt_value"] is None:
            assert field.required
        if field.required:
            assert column["notnull"]
        if field.type in EMPTY_IS_NULL and not field.required:
            assert not column["notnull"]


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_default_is_a_value_of_the_field(schema: sqlite3.Connection, one: Kind) -> None:
    for field in one.fields:
        default = columns(schema, one.table)[field.name]["dflt_value"]
        if field.type is FieldType.CHOICE and default is not None:
            assert field.choices
            code = default.strip("'")
            assert (code == "") == (not field.required)
            assert code == "" or code in {member.value for member in field.choices}
        if field.type is FieldType.FLAG:
            assert default in {"0", "1"}
        if default is not None and default.isdigit():
            assert field.least is None or field.least <= int(default)
            assert field.most is None or field.most >= int(default)


def test_references_point_at_the_kind_of_the_table_they_name(schema: sqlite3.Connection) -> None:
    real = {
        (one.table, row["from"], row["table"])
        for one in ALL_KINDS
        for row in schema.execute("SELECT * FROM pragma_foreign_key_list(?)", (one.table,))
    }
    described = {
        (one.table, field.name, kind(field.refers_to).table)
        for one in ALL_KINDS
        for field in one.fields
        if field.type is FieldType.REFERENCE
    }
    assert described == real


def test_every_code_in_the_schema_is_in_its_closed_set() -> None:
    seen = 0
    for table, column, codes in listed_codes():
        field = kind_of_table(table).field(column)
        assert field.choices, f"{table}.{column} lists {codes}"
        assert {member.value for member in field.choices} == codes, f"{table}.{column}"
        seen += 1
    assert seen > 60


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_field_is_complete_in_itself(one: Kind) -> None:
    for field in one.fields:
        is_coded = field.type is FieldType.CHOICE or (field.type is FieldType.CODE and field.is_open)
        assert is_coded == (field.choices is not None)
        assert (field.type is FieldType.REFERENCE) == bool(field.refers_to)
        assert field.width in {1, 2}
        assert field.type is not FieldType.LONG_TEXT or field.width == 2
        assert field.name == one.parent or not field.name.endswith("_id") or field.type is FieldType.REFERENCE


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_label_is_a_short_noun_in_sentence_case(one: Kind) -> None:
    for field in one.fields:
        assert LABEL.fullmatch(field.label), field.label
        assert len(field.label) <= 30
        assert field.width == 2 or len(field.label) <= 24, "does not stand above half a form"
        assert not field.label.startswith(("Tanggal dan", "Id ")), one.id


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_labels_of_a_kind_differ(one: Kind) -> None:
    labels = [field.label for field in one.fields]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_half_fields_stand_in_pairs(one: Kind) -> None:
    for tab, fields in groupby(one.fields, key=lambda field: field.tab):
        halves = 0
        for field in fields:
            if field.width == 2:
                assert halves % 2 == 0, f"{one.id}, {tab}: a hole before {field.label}"
            halves += field.width == 1


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_half_a_form_is_enough_for_what_stands_in_it(one: Kind) -> None:
    for field in one.fields:
        longest = max((len(label(member)) for member in field.choices or ()), default=0)
        assert field.width == 2 or (longest <= 14 and len(field.hint) <= 20), field.name


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_form_does_not_begin_with_what_the_record_belongs_to(one: Kind) -> None:
    assert one in FIXED_KINDS or one.fields[0].name != one.parent


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_tabs_are_not_torn_apart(one: Kind) -> None:
    tabs = [tab for tab, _ in groupby(one.fields, key=lambda field: field.tab)]
    assert len(tabs) == len(set(tabs))
    assert len(tabs) <= 5


@pytest.mark.parametrize("one", ALL_KINDS, ids=lambda one: one.id)
def test_title_and_parent_are_fields(one: Kind) -> None:
    assert one.title
    assert all(one.field(name) for name in one.title)
    assert not one.parent or one.field(one.parent).type is FieldType.REFERENCE
    assert one.label == one.label.strip()


def test_field_of_an_unknown_name_is_a_mistake() -> None:
    with pytest.raises(KeyError, match=r"agency\.nothing"):
        kind("agency").field("nothing")
