"""Two people who are one: what named either names the one that stays; one undo gives all back."""

from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gm100_desktop.domain.fields import FieldType
from gm100_desktop.domain.kinds import ALL_KINDS, kind
from gm100_desktop.domain.likeness import Known, Likeness
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.merging import Merging
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries.records import references_to
from tests.domain.messy_roster import with_everybody
from tests.services.acting import dump, last_label, sit, undo
from tests.services.anything import a_record, a_value
from tests.services.practice import new_file, practice_file

PERSON, MEMBERSHIP, ATTENDANCE = kind("person"), kind("membership"), kind("attendance")
ATTENDANCE_DAY, SESSION, LINK = kind("attendance_day"), kind("session"), kind("evidence_link")
NAMING = [
    (one, field.name)
    for one in ALL_KINDS
    for field in one.fields
    if field.type is FieldType.REFERENCE and field.refers_to == "person"
]
"""Every field of any kind that names a person."""


@pytest.fixture
def merging(dossier: Dossier, records: Records) -> Merging:
    return Merging(dossier, records)


def test_every_column_of_the_schema_that_names_a_person_is_a_field(dossier: Dossier) -> None:
    found = {(one.table, one.column) for one in references_to(dossier.connection, "person")}
    assert found == {(one.table, name) for one, name in NAMING}


def named(dossier: Dossier, person: int) -> set[tuple[str, str]]:
    """Every place that still names the person."""
    places = [(one.table, one.column) for one in references_to(dossier.connection, "person")]
    return {
        (table, column)
        for table, column in places
        if dossier.connection.execute(f"SELECT 1 FROM {table} WHERE {column} = ?", (person,)).fetchone()
    } | {
        ("evidence_link", "record_id")
        for _ in dossier.connection.execute(
            "SELECT 1 FROM evidence_link WHERE record_kind = 'person' AND record_id = ?", (person,)
        )
    }


def test_one_record_of_every_sort_moves(dossier: Dossier, records: Records, merging: Merging) -> None:
    kept, gone = records.add_many(PERSON, [{"name": "Ani"}, {"name": "Ani S."}])
    for one, name in NAMING:
        a_record(records, one, **{name: gone})
    document = records.add(kind("document"), {"title": "SK"})
    records.add(LINK, {"document_id": document, "record_kind": "person", "record_id": gone})
    before = dump(dossier.connection)
    places = named(dossier, gone)
    assert len(places) == len(NAMING) + 1
    moving = {one.kind.id for one in merging.belongings(gone)}
    assert moving == {one.id for one, _ in NAMING} | {"evidence_link"}
    merging.merge(kept, gone, {"nip": "197001151995031002"})
    assert named(dossier, gone) == set()
    assert named(dossier, kept) == places
    assert records.get(PERSON, kept)["nip"] == "197001151995031002"
    assert not records.exists(PERSON, gone)
    assert last_label(dossier) == "Gabungkan orang Ani"
    undo(dossier)
    assert dump(dossier.connection) == before


def test_the_same_seat_is_held_once_and_as_long_as_both(
    dossier: Dossier, records: Records, merging: Merging, seats: dict[str, int]
) -> None:
    one = sit(records, seats, "ani", "member", starts_on="2024-01-01", ends_on="2024-12-31")
    other = sit(records, seats, "budi", "member", starts_on="2024-06-01", ends_on="2025-12-31", note="Lama")
    document = records.add(kind("document"), {"title": "Foto"})
    records.add(LINK, {"document_id": document, "record_kind": "membership", "record_id": other})
    before = dump(dossier.connection)
    merging.merge(seats["ani"], seats["budi"], {})
    stored = records.all(MEMBERSHIP)
    assert [(row["id"], row["starts_on"], row["ends_on"], row["note"]) for row in stored] == [
        (one, "2024-01-01", "2025-12-31", "Lama")
    ]
    assert [row["record_id"] for row in records.all(LINK)] == [one]
    undo(dossier)
    assert dump(dossier.connection) == before


def test_terms_that_do_not_meet_stay_two(records: Records, merging: Merging, seats: dict[str, int]) -> None:
    sit(records, seats, "ani", "member", starts_on="2023-01-01", ends_on="2023-12-31")
    sit(records, seats, "budi", "member", starts_on="2025-01-01", ends_on="2025-12-31")
    merging.merge(seats["ani"], seats["budi"], {})
    assert len(records.all(MEMBERSHIP, {"person_id": seats["ani"]})) == 2


def test_whoever_was_listed_twice_attends_once(records: Records, merging: Merging) -> None:
    kept, gone = records.add_many(PERSON, [{"name": "Ani"}, {"name": "Anni"}])
    session = records.add(SESSION, {"title": "Bimtek I", "starts_on": "2026-03-02", "ends_on": "2026-03-03"})
    one = records.add(ATTENDANCE, {"session_id": session, "person_id": kept})
    other = records.add(ATTENDANCE, {"session_id": session, "person_id": gone, "position_text": "Kabid"})
    days = [(one, "2026-03-02"), (other, "2026-03-02"), (other, "2026-03-03")]
    records.add_many(ATTENDANCE_DAY, [{"attendance_id": key, "day": day} for key, day in days])
    merging.merge(kept, gone, {})
    assert [(row["id"], row["position_text"]) for row in records.all(ATTENDANCE)] == [(one, "Kabid")]
    assert {row["day"] for row in records.all(ATTENDANCE_DAY, {"attendance_id": one})} == {
        "2026-03-02",
        "2026-03-03",
    }


def test_nobody_represents_themselves_afterwards(records: Records, merging: Merging) -> None:
    kept, gone = records.add_many(PERSON, [{"name": "Ani"}, {"name": "Anni"}])
    session = records.add(SESSION, {"title": "Rapat", "opened_by_id": gone, "represented_by_id": kept})
    records.add(ATTENDANCE, {"session_id": session, "person_id": kept, "represents_id": gone})
    merging.merge(kept, gone, {})
    stored = records.get(SESSION, session)
    assert (stored["opened_by_id"], stored["represented_by_id"]) == (kept, None)
    guest = records.all(ATTENDANCE)[0]
    assert (guest["person_id"], guest["represents_id"]) == (kept, None)


def test_two_groups_without_a_name_stay_two(records: Records, merging: Merging) -> None:
    kept, gone = records.add_many(PERSON, [{"name": "Ani"}, {"name": "Anni"}])
    session = records.add(SESSION, {"title": "Rapat"})
    for represented in (kept, gone):
        records.add(ATTENDANCE, {"session_id": session, "name": "Staf", "represents_id": represented})
    merging.merge(kept, gone, {})
    assert [row["represents_id"] for row in records.all(ATTENDANCE)] == [kept, kept]


def test_a_refused_value_leaves_everything_as_it_was(
    dossier: Dossier, records: Records, merging: Merging
) -> None:
    kept, gone = records.add_many(PERSON, [{"name": "Ani"}, {"name": "Anni"}])
    before = dump(dossier.connection)
    with pytest.raises(RefusedValue):
        merging.merge(kept, gone, {"name": ""})
    with pytest.raises(KnownProblem):
        merging.merge(kept, kept, {})
    assert dump(dossier.connection) == before


def test_people_told_apart_are_not_offered_again(
    dossier: Dossier, records: Records, merging: Merging
) -> None:
    one, other, third = records.add_many(PERSON, [{"name": "Budi"}, {"name": "Budi"}, {"name": "Budi, S.T."}])
    assert {pair.likeness for pair in merging.candidates()} == {Likeness.NAME}
    merging.tell_apart(other, one)
    merging.tell_apart(one, other)
    assert {(pair.one, pair.other) for pair in merging.candidates()} == {(one, third), (other, third)}
    merging.merge(one, third, {})
    assert merging.candidates() == []
    merging.merge(one, other, {})
    assert records.all(kind("report_setting")) == []
    undo(dossier)
    assert merging.candidates() == []


def test_the_practice_region_is_looked_through_whole(tmp_path: Path, now: datetime) -> None:
    with practice_file(tmp_path, now) as dossier:
        records = Records(dossier, now.date)
        records.add_many(PERSON, [{"name": f"{row['name']}n"} for row in records.all(PERSON)[:5]])
        people = [
            Known(int(row["id"] or 0), str(row["name"]), str(row["nip"])) for row in records.all(PERSON)
        ]
        found = Merging(dossier, records).candidates()
        assert {(pair.one, pair.other): pair.likeness for pair in found} == with_everybody(people)
        assert len(found) >= 5


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(NAMING) - 1), st.integers(0, 3)), max_size=24),
    st.permutations(range(4)),
    st.lists(st.integers(0, 3), max_size=6),
)
def test_random_references_move_and_come_back(
    pointing: list[tuple[int, int]], order: list[int], proofs: list[int]
) -> None:
    with (
        TemporaryDirectory() as folder,
        new_file(Path(folder), datetime(2026, 11, 22, tzinfo=UTC)) as dossier,
    ):
        records = Records(dossier, lambda: date(2026, 11, 22))
        people = records.add_many(PERSON, [{"name": f"Orang {at}"} for at in range(4)])
        for at, who in pointing:
            one, name = NAMING[at]
            a_record(records, one, **{name: people[who]})
        document = records.add(kind("document"), {"title": "SK"})
        for who in proofs:
            records.add(LINK, {"document_id": document, "record_kind": "person", "record_id": people[who]})
        kept, gone = people[order[0]], people[order[1]]
        expected = named(dossier, kept) | named(dossier, gone)
        before = dump(dossier.connection)
        Merging(dossier, records).merge(kept, gone, {"rank": "Pembina (IV/a)"})
        assert named(dossier, gone) == set()
        assert named(dossier, kept) == expected
        assert dossier.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        undo(dossier)
        assert dump(dossier.connection) == before


def test_values_of_every_field_can_be_chosen(records: Records, merging: Merging) -> None:
    kept, gone = records.add_many(PERSON, [{"name": "Ani"}, {"name": "Anni"}])
    chosen = {field.name: a_value(records, field) for field in PERSON.fields}
    merging.merge(kept, gone, chosen)
    stored = records.get(PERSON, kept)
    assert {name: stored[name] for name in chosen} == chosen
