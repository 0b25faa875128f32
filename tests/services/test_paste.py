"""Blocks from messy spreadsheets: understood, said, added in one act, undone to the identical file."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.pasting import POSITION, Pasted
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.acting import (
    AGENCY,
    BUDGET,
    DOCUMENT,
    PERSON,
    PROGRAMME,
    a_plan,
    a_programme,
    dump,
    last_label,
    undo,
)

ROSTER = [
    ["DAFTAR PEGAWAI DINAS KOMUNIKASI DAN INFORMATIKA", "", "", "", ""],
    ["", "", "", "", ""],
    ["No.", "Nama Lengkap", "NIP", "Jabatan", "OPD"],
    ["1", "2", "3", "4", "5"],
    ["1", "Dr. H. Sudarno, S.Ag., M.Pd.", "19700115 199503 1 002", "Plt. Kepala Dinas", "Diskominfo"],
    ["2", "ANI LESTARI, S.Kom", "198502022010012003", "Pranata Komputer", "dinas komunikasi & informatika"],
    ["3", "Budi", "-", "", ""],
    ["", "", "", "", ""],
]


@pytest.fixture
def services(dossier: Dossier, records: Records) -> Services:
    """A file with one agency."""
    records.add(AGENCY, {"name": "Dinas Komunikasi dan Informatika", "abbreviation": "Diskominfo"})
    return Services(dossier, records.today)


def texts(pasted: Pasted) -> list[str]:
    return [note.sentence for note in pasted.refusals]


def test_messy_roster_is_understood_without_a_question(services: Services) -> None:
    pasted = services.paste.understand(PERSON, PERSON.fields, ROSTER)
    assert pasted.is_clear, (pasted.doubts, pasted.refusals, pasted.ignored)
    assert pasted.sentence == "Ditambahkan 3 orang."
    people = [
        (row.values["front_title"], row.values["name"], row.values["back_title"], row.values["nip"])
        for row in pasted.rows
    ]
    assert people == [
        ("Dr. H.", "Sudarno", "S.Ag., M.Pd.", "197001151995031002"),
        ("", "ANI LESTARI", "S.Kom", "198502022010012003"),
        ("", "Budi", "", ""),
    ]
    assert [row.values["agency_id"] for row in pasted.rows] == [1, 1, None]
    assert dict(pasted.rows[0].position) == {"title": "Kepala Dinas", "acting": "plt"}


def test_what_was_said_is_what_the_file_gained_and_one_undo_takes_it_back(
    services: Services, dossier: Dossier, records: Records
) -> None:
    before = dump(dossier.connection)
    pasted = services.paste.understand(PERSON, PERSON.fields, ROSTER)
    ids = services.paste.add(pasted)
    after = dump(dossier.connection)
    gained = {
        table: len(after[table]) - len(before[table]) for table in after if after[table] != before[table]
    }
    assert gained == {"person": len(pasted.rows), "position": sum(bool(row.position) for row in pasted.rows)}
    for row, record_id in zip(pasted.rows, ids, strict=True):
        assert records.get(PERSON, record_id) == {"id": record_id, **row.values}
    assert last_label(dossier) == "Tempel 3 orang"
    undo(dossier)
    assert dump(dossier.connection) == before


def test_second_time_changes_nothing(services: Services, dossier: Dossier) -> None:
    services.paste.add(services.paste.understand(PERSON, PERSON.fields, ROSTER))
    before, steps = dump(dossier.connection), len(dossier.history_of_file(50))
    again = services.paste.understand(PERSON, PERSON.fields, ROSTER)
    assert (again.rows, len(again.known)) == ((), 3)
    assert again.sentence == "Ditambahkan 0 orang; 3 sudah ada."
    assert services.paste.add(again) == []
    assert (dump(dossier.connection), len(dossier.history_of_file(50))) == (before, steps)


def test_same_name_with_another_number_is_another_person_but_doubtful(
    services: Services, records: Records
) -> None:
    records.add(PERSON, {"name": "Budi", "nip": "197001151995031002"})
    block = [["Nama", "NIP"], ["Budi", "198502022010011003"], ["Budi", "197001151995031002"]]
    pasted = services.paste.understand(PERSON, PERSON.fields, block)
    assert [row.row for row in pasted.rows] == [1]
    assert pasted.known == (2,)
    assert [note.sentence for note in pasted.doubts] == [
        "Nama ini sudah ada dengan nomor lain atau tanpa nomor."
    ]


def test_row_that_repeats_an_earlier_one_is_held_back(services: Services) -> None:
    block = [["Nama"], ["Ani"], ["Budi"], ["Ir. Ani"]]
    pasted = services.paste.understand(PERSON, PERSON.fields, block)
    assert len(pasted.rows) == 2
    assert [(note.row, note.sentence) for note in pasted.refusals] == [(3, "Sama dengan baris 2.")]


def test_without_heading_the_columns_on_screen_count(services: Services) -> None:
    columns = [PERSON.field("name"), None, PERSON.field("agency_id"), POSITION]
    pasted = services.paste.understand(PERSON, columns, [["Ani", "kolom hitungan", "diskominfo", "Kabid"]])
    assert not pasted.has_heading
    assert (pasted.rows[0].values["name"], pasted.rows[0].values["agency_id"]) == ("Ani", 1)
    assert dict(pasted.rows[0].position) == {"title": "Kabid"}


def test_spoilt_number_and_unknown_agency_hold_back_their_rows_only(services: Services) -> None:
    block = [
        ["Nama", "NIP", "OPD"],
        ["Ani", "1,98E+17", "Diskominfo"],
        ["Budi", "", "Dinas Entah"],
        ["Cici", "", "Diskominfo"],
    ]
    pasted = services.paste.understand(PERSON, PERSON.fields, block)
    assert [row.values["name"] for row in pasted.rows] == ["Cici"]
    assert [(note.row, note.column) for note in pasted.refusals] == [(1, 1), (2, 2)]
    assert "Excel memotong angka ini" in texts(pasted)[0]
    assert texts(pasted)[1] == "OPD 'Dinas Entah' tidak ada di daftar."
    assert pasted.sentence == "Ditambahkan 1 orang; 2 baris ditahan."


def test_name_that_two_agencies_share_is_not_guessed(services: Services, records: Records) -> None:
    for parent in (1, records.add(AGENCY, {"name": "Dinas Kesehatan"})):
        records.add(AGENCY, {"name": "Sekretariat", "parent_id": parent})
    block = [["Nama", "OPD"], ["Ani", "sekretariat"], ["Budi", "Dinas Kes"]]
    pasted = services.paste.understand(PERSON, PERSON.fields, block)
    assert texts(pasted) == ["Ada 2 yang bernama 'sekretariat'. Pilih dari daftar."]
    assert [note.sentence for note in pasted.doubts] == ["dibaca Dinas Kesehatan"]


def test_programmes_with_their_sub_dimension(services: Services, records: Records) -> None:
    plan = a_plan(records)
    block = [
        ["Kode", "Nama Program/Inovasi", "Sub-dimensi", "OPD Penanggung Jawab", "Status"],
        ["GOV-01", "Satu Genggam", "Layanan Publik", "Diskominfo", "Berjalan"],
        ["GOV-02", "Musrenbang Daring", "Smart Governance › Kebijakan Publik", "", ""],
        ["GOV-01", "Lapor", "Layanan Publik", "", ""],
        ["GOV-03", "Tanpa sub", "", "", ""],
    ]
    pasted = services.paste.understand(PROGRAMME, PROGRAMME.fields, block, {"plan_id": plan})
    assert [row.values["sub_dimension_id"] for row in pasted.rows] == [1, 2]
    assert [row.values["status"] for row in pasted.rows] == ["running", "planned"]
    assert texts(pasted) == ["Kode GOV-01 sudah ada.", "Sub-dimensi wajib diisi."]
    assert len(services.paste.add(pasted)) == 2


def test_key_of_the_file_holds_a_row_back(services: Services, records: Records) -> None:
    records.add(DOCUMENT, {"title": "Surat", "code": "B-001"})
    block = [["Perihal", "Kode bukti"], ["Surat baru", "B-001"], ["Surat lain", ""], ["Surat tiga", ""]]
    pasted = services.paste.understand(DOCUMENT, DOCUMENT.fields, block)
    assert texts(pasted) == ["Kode bukti B-001 sudah ada."]
    assert len(services.paste.add(pasted)) == 2


def test_money_of_an_owner(services: Services, records: Records) -> None:
    programme = a_programme(records)
    block = [
        ["Tahun", "Pagu (Rp)", "Realisasi"],
        ["2025", "1,2 miliar", "-"],
        ["2026", "350.000.000", "71.500.000"],
    ]
    pasted = services.paste.understand(BUDGET, BUDGET.fields, block, {"programme_id": programme})
    assert [(row.values["allocation"], row.values["realisation"]) for row in pasted.rows] == [
        (1_200_000_000, None),
        (350_000_000, 71_500_000),
    ]
    assert [note.sentence for note in pasted.doubts] == ["dibaca 1.200.000.000"]


def test_attendance_finds_people_and_keeps_strangers_by_name(services: Services, records: Records) -> None:
    ani = records.add(PERSON, {"name": "Ani Lestari", "back_title": "S.Kom"})
    session = records.add(kind("session"), {"title": "Bimtek I"})
    attendance = kind("attendance")
    block = [["Nama", "Jabatan"], ["ani lestari, s.kom", "Pranata Komputer"], ["Tamu Jauh", "Pegiat"]]
    pasted = services.paste.understand(attendance, attendance.fields, block, {"session_id": session})
    assert [(row.values["person_id"], row.values["name"]) for row in pasted.rows] == [
        (ani, ""),
        (None, "Tamu Jauh"),
    ]
    services.paste.add(pasted)
    assert [title for _, title in records.choices("attendance")] == ["Ani Lestari, S.Kom", "Tamu Jauh"]


def test_roles_are_those_of_the_body_pasted_into(
    services: Services, records: Records, seats: dict[str, int]
) -> None:
    other = records.add(kind("body"), {"kind": "forum", "name": "Forum"})
    records.add(kind("body_role"), {"body_id": other, "code": "chair", "label": "Ketua"})
    membership = kind("membership")
    block = [["Nama", "Kedudukan dalam Tim"], ["Ani", "Ketua"], ["Budi", "anggota"]]
    given = {"body_id": seats["body_id"], "decree_id": seats["decree_id"]}
    pasted = services.paste.understand(membership, membership.fields, block, given)
    assert [row.values["role_id"] for row in pasted.rows] == [seats["chair"], seats["member"]]
    assert len(services.paste.add(pasted)) == 2


def test_dates_out_of_order_are_refused_at_their_cell(services: Services) -> None:
    session = kind("session")
    block = [
        ["Nama kegiatan", "Tanggal mulai", "Tanggal selesai"],
        ["Bimtek I", "10/03/2026", "9 Maret 2026"],
    ]
    pasted = services.paste.understand(session, session.fields, block)
    note = pasted.refusals[0]
    assert (note.row, note.column, note.text) == (1, 2, "09/03/2026")
    assert "lebih awal daripada" in note.sentence


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("N I P", "nip"),
        ("Instansi / Unit Kerja", "agency_id"),
        ("NO. HP/WA", "phone"),
        ("N.I.P. (baru)", "nip"),
    ],
)
def test_headings_are_understood_as_offices_write_them(services: Services, heading: str, field: str) -> None:
    rows = [["Nama Lengkap", heading], ["Ani", ""]]
    pasted = services.paste.understand(PERSON, [], rows)
    assert [each.name if each else "" for each in pasted.fields] == ["name", field]
    assert pasted.ignored == ()


def test_unknown_headings_are_told(services: Services) -> None:
    block = [["Nama", "Zodiak", "NIP"], ["Ani", "Leo", ""]]
    pasted = services.paste.understand(PERSON, PERSON.fields, block)
    assert pasted.ignored == ("Zodiak",)
    assert not pasted.is_clear
    assert len(pasted.rows) == 1


@pytest.mark.parametrize("block", [[], [[""]], [["", ""], ["", ""]], [["Nama", "NIP"]]])
def test_nothing_pasted_is_nothing_added(
    services: Services, dossier: Dossier, block: list[list[str]]
) -> None:
    pasted = services.paste.understand(PERSON, PERSON.fields, block)
    assert (pasted.rows, pasted.refusals, pasted.is_clear) == ((), (), False)
    assert services.paste.add(pasted) == []


@pytest.mark.parametrize(
    "text", ["<b>tebal</b>", "Ani & Budi", "=1+1", "😀 senyum", "'; DROP TABLE person;--"]
)
def test_odd_names_are_taken_as_they_are(services: Services, records: Records, text: str) -> None:
    pasted = services.paste.understand(AGENCY, [AGENCY.field("name")], [[text]])
    stored: Any = records.get(AGENCY, services.paste.add(pasted)[0])
    assert stored["name"] == text


CELLS = [
    "",
    "-",
    "Ani",
    "ani",
    "Budi, S.E.",
    "Diskominfo",
    "197001151995031002",
    "1,98E+17",
    "Kabid",
    "Berjalan",
    "x" * 50,
]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(["Nama", "NIP", "Jabatan", "OPD", "Zodiak", "Jenis kelamin"]), min_size=1, max_size=5
    ),
    st.lists(st.lists(st.sampled_from(CELLS), max_size=6), max_size=8),
)
def test_whatever_is_pasted_the_count_is_true_and_undo_is_whole(
    services: Services, dossier: Dossier, heading: list[str], rows: list[list[str]]
) -> None:
    before = dump(dossier.connection)
    pasted = services.paste.understand(PERSON, PERSON.fields, [heading, *rows])
    services.paste.add(pasted)
    gained = dump(dossier.connection)
    assert len(gained["person"]) - len(before["person"]) == len(pasted.rows)
    spoken_for = {row.row for row in pasted.rows} | set(pasted.known) | {note.row for note in pasted.refusals}
    content = rows if pasted.has_heading else [heading, *rows]
    assert len(spoken_for) <= len(content)
    if pasted.rows:
        undo(dossier)
    assert dump(dossier.connection) == before
