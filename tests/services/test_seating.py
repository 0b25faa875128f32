"""Seating people under a decree, one by one or pasted, and replacing the decree; one undo each."""

from typing import Any

import pytest

from gm100_desktop.domain.fields import Field
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.paste import Paste
from gm100_desktop.services.records import Records
from gm100_desktop.services.seat_pasting import SeatPasting
from gm100_desktop.services.seating import Place, Seating
from tests.services.acting import dump, last_label, sit, undo

PERSON, MEMBERSHIP, DOCUMENT = kind("person"), kind("membership"), kind("document")
ON_SCREEN: tuple[Field | None, ...] = (PERSON.field("name"), None, PERSON.field("sector"))


@pytest.fixture
def seating(dossier: Dossier, records: Records) -> Seating:
    return Seating(dossier, records)


@pytest.fixture
def pasting(dossier: Dossier, records: Records, seating: Seating) -> SeatPasting:
    return SeatPasting(dossier, records, Paste(dossier, records), seating)


@pytest.fixture
def member(seats: dict[str, int]) -> Place:
    return Place(seats["body_id"], seats["member"], seats["decree_id"])


def seated(records: Records) -> list[tuple[str, str]]:
    """Name and role of every membership, in the order of the list."""
    rows = sorted(records.all(MEMBERSHIP), key=lambda row: int(row["sort_order"] or 0))
    people = records.titles(PERSON, [int(row["person_id"] or 0) for row in rows])
    roles = records.titles(kind("body_role"), [int(row["role_id"] or 0) for row in rows])
    return [(people[int(row["person_id"] or 0)], roles[int(row["role_id"] or 0)]) for row in rows]


def test_somebody_on_file_is_found_by_name_with_or_without_titles(
    seating: Seating, records: Records, member: Place
) -> None:
    records.add(PERSON, {"front_title": "Ir.", "name": "Hendra Kusuma", "back_title": "M.T."})
    seating.seat(member, "hendra kusuma", {"is_ex_officio": 1})
    assert seated(records) == [("Ir. Hendra Kusuma, M.T.", "Anggota")]
    assert len(records.all(PERSON)) == 3
    assert records.all(MEMBERSHIP)[0]["is_ex_officio"] == 1


def test_a_new_name_becomes_a_person_and_one_undo_takes_both_back(
    seating: Seating, records: Records, dossier: Dossier, member: Place
) -> None:
    before = dump(dossier.connection)
    seating.seat(member, "Lina Hartati, S.E.", newcomer={"sector": "business"})
    (person,) = [row for row in records.all(PERSON) if row["name"] == "Lina Hartati"]
    assert (person["back_title"], person["sector"]) == ("S.E.", "business")
    assert last_label(dossier) == "Tambah anggota Lina Hartati, S.E."
    undo(dossier)
    assert dump(dossier.connection) == before


def test_a_name_two_people_have_is_asked_about(seating: Seating, records: Records, member: Place) -> None:
    records.add_many(PERSON, [{"name": "Sari", "back_title": "S.E."}, {"name": "Sari", "back_title": "S.H."}])
    with pytest.raises(RefusedValue, match="Ada 2 orang bernama 'Sari'"):
        seating.seat(member, "Sari")
    seating.seat(member, "Sari, S.H.")
    assert seated(records) == [("Sari, S.H.", "Anggota")]


def test_nobody_and_a_second_chair_are_refused(
    seating: Seating, records: Records, seats: dict[str, int], member: Place
) -> None:
    with pytest.raises(RefusedValue, match="Nama wajib diisi"):
        seating.seat(member, "  ")
    chair = Place(seats["body_id"], seats["chair"], seats["decree_id"])
    seating.seat(chair, "Ani")
    with pytest.raises(RefusedValue, match="sudah mempunyai ketua"):
        seating.seat(chair, "Orang Baru")
    assert "Orang Baru" not in {row["name"] for row in records.all(PERSON)}


def test_members_stand_in_the_order_they_were_added(
    seating: Seating, records: Records, member: Place
) -> None:
    for name in ("Zul", "Ani", "Mira"):
        seating.seat(member, name)
    assert [name for name, _ in seated(records)] == ["Zul", "Ani", "Mira"]


def test_a_new_decree_takes_over_who_sat_to_the_end(
    seating: Seating, records: Records, dossier: Dossier, seats: dict[str, int]
) -> None:
    records.change(DOCUMENT, seats["decree_id"], "valid_from", "2024-01-03")
    sit(records, seats, "ani", "chair", position_text="Sekretaris Daerah", is_ex_officio=1)
    sit(records, seats, "budi", "member", ends_on="2025-01-31")
    before = dump(dossier.connection)
    new = seating.replace_decree(
        seats["decree_id"], {"title": "SK Dewan", "number": "188/9", "dated_on": "2025-07-01"}
    )
    (row,) = records.all(MEMBERSHIP, {"decree_id": new})
    assert (row["person_id"], row["position_text"], row["is_ex_officio"]) == (
        seats["ani"],
        "Sekretaris Daerah",
        1,
    )
    assert records.get(DOCUMENT, new)["replaces_id"] == seats["decree_id"]
    assert len(records.all(MEMBERSHIP, {"decree_id": seats["decree_id"]})) == 2
    assert last_label(dossier) == "Ganti SK dengan 188/9"
    undo(dossier)
    assert dump(dossier.connection) == before


def test_after_a_gap_the_last_sitting_is_taken_over(
    seating: Seating, records: Records, seats: dict[str, int]
) -> None:
    for name, day in (("valid_from", "2022-01-01"), ("valid_until", "2023-12-31")):
        records.change(DOCUMENT, seats["decree_id"], name, day)
    sit(records, seats, "ani", "chair")
    new = seating.replace_decree(seats["decree_id"], {"title": "SK", "valid_from": "2025-03-01"})
    assert len(records.all(MEMBERSHIP, {"decree_id": new})) == 1


def test_a_decree_without_any_date_replaces_nothing(
    seating: Seating, dossier: Dossier, seats: dict[str, int]
) -> None:
    before = dump(dossier.connection)
    with pytest.raises(RefusedValue, match="tanggal mulai berlakunya"):
        seating.replace_decree(seats["decree_id"], {"title": "SK", "number": "188/9"})
    assert dump(dossier.connection) == before
    seating.record_decree({"title": "SK pertama"})
    assert last_label(dossier) == "Catat SK SK pertama"


def test_a_missing_body_is_made_with_a_chair_and_members(seating: Seating, records: Records) -> None:
    body = seating.make_body(BodyKind.FORUM)
    assert records.get(kind("body"), body)["name"] == "Forum Smart City"
    assert [row["label"] for row in records.all(kind("body_role"), {"body_id": body})] == ["Ketua", "Anggota"]


def test_a_pasted_annex_seats_everybody_in_their_role(
    pasting: SeatPasting, records: Records, dossier: Dossier, member: Place
) -> None:
    before = dump(dossier.connection)
    rows = [
        ["No", "Nama", "Jabatan", "Kedudukan dalam Tim", "Sektor"],
        ["1", "Ir. Hendra Kusuma, M.T.", "Kepala Diskominfo", "Ketua", "Pemerintah"],
        ["2", "Lina Hartati, S.E.", "Ketua Kadin", "Anggota", "Dunia usaha"],
        ["3", "Ani", "", "Anggota", ""],
    ]
    pasted = pasting.understand((), rows)
    assert pasted.is_clear
    pasting.add(member, pasted)
    assert seated(records) == [
        ("Ir. Hendra Kusuma, M.T.", "Ketua"),
        ("Lina Hartati, S.E.", "Anggota"),
        ("Ani", "Anggota"),
    ]
    assert {row["title"] for row in records.all(kind("position"))} == {"Kepala Diskominfo", "Ketua Kadin"}
    assert last_label(dossier) == "Tempel 3 anggota"
    pasting.add(member, pasting.understand((), rows))
    assert len(seated(records)) == 3, "pasted again, nobody sits twice"
    undo(dossier)
    assert dump(dossier.connection) == before


def test_the_line_that_counts_the_columns_is_nobody_though_the_roles_are_taken_out(
    pasting: SeatPasting,
) -> None:
    rows = [["Nama", "Kedudukan dalam Tim", "NIP"], ["1", "2", "3"], ["Ani", "Ketua", ""]]
    pasted = pasting.understand((), rows)
    assert [row.values["name"] for row in pasted.people.rows] == ["Ani"]
    assert pasted.people.refusals == ()


def test_who_is_on_file_and_joins_is_told_and_counted(
    pasting: SeatPasting, records: Records, dossier: Dossier, member: Place
) -> None:
    records.add(PERSON, {"name": "Sita"})
    pasting.add(member, pasting.understand((), [["Nama"], ["Rudi"]]))
    again = pasting.understand((), [["Nama"], ["Sita"], ["Rudi"], ["Tono"]])
    assert pasting.joining(member, again) == {1}, "Rudi sits there, Tono is new"
    pasting.add(member, again)
    assert last_label(dossier) == "Tempel 2 anggota"
    assert [name for name, _role in seated(records)] == ["Rudi", "Sita", "Tono"]


def test_a_name_two_people_have_holds_back_its_own_row_only(
    pasting: SeatPasting, records: Records, member: Place
) -> None:
    records.add_many(PERSON, [{"name": "Sita"}, {"name": "Sita", "nip": "197205181998031004"}])
    pasted = pasting.understand((), [["Nama"], ["Sita"], ["Rudi"]])
    told = [(note.row, note.sentence) for note in pasted.people.refusals]
    assert told == [(1, "Ada 2 orang bernama 'Sita'. Pilih dari daftar.")]
    pasting.add(member, pasted)
    assert [name for name, _role in seated(records)] == ["Rudi"]


def test_names_alone_get_the_role_of_the_place(pasting: SeatPasting, records: Records, member: Place) -> None:
    pasted = pasting.understand(ON_SCREEN, [["Rudi", "", "Media"], ["Sita", "", "Akademisi"]])
    pasting.add(member, pasted)
    assert seated(records) == [("Rudi", "Anggota"), ("Sita", "Anggota")]
    assert [row["sector"] for row in records.all(PERSON)][-2:] == ["media", "academia"]


def test_somebody_known_by_number_is_found_under_another_name(
    pasting: SeatPasting, records: Records, member: Place
) -> None:
    nip = "197205181998031004"
    values: dict[str, Any] = {"name": "Hendra Kusuma", "nip": nip}
    person = records.add(PERSON, values)
    pasting.add(member, pasting.understand((), [["Nama", "NIP"], ["Hendra K.", "19720518 199803 1 004"]]))
    assert [row["person_id"] for row in records.all(MEMBERSHIP)] == [person]


def test_a_row_nobody_understands_is_shown_first(pasting: SeatPasting) -> None:
    assert not pasting.understand((), [["Nama", "Sektor"], ["Rudi", "Ruang angkasa"]]).is_clear
    assert not pasting.understand((), [["Nama", "Warna"], ["Rudi", "Biru"]]).is_clear
