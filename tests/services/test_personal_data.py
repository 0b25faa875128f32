"""What do you keep about me: a copy of everything, and leaving somebody without a name."""

import pytest

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.people import nip_text
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.personal_data import PersonalData
from gm100_desktop.services.records import Records
from gm100_desktop.services.spreadsheets import RowRole
from tests.services.acting import dump, last_label, sit, undo

PERSON = kind("person")
NIP = "197001151995031002"


@pytest.fixture
def personal(dossier: Dossier, records: Records) -> PersonalData:
    return PersonalData(dossier, records)


@pytest.fixture
def ani(records: Records, seats: dict[str, int]) -> int:
    """Somebody with number, phone, a seat with a note, a post and a proof."""
    values = {"nip": NIP, "phone": "0812", "front_title": "Dr.", "note": "Cuti"}
    records.change_many(PERSON, [(seats["ani"], name, value) for name, value in values.items()])
    sit(records, seats, "ani", "member", note="Diusulkan Sekda")
    records.add(kind("position"), {"person_id": seats["ani"], "title": "Kepala Bidang"})
    document = records.add(kind("document"), {"title": "KTP"})
    link: dict[str, Value] = {"document_id": document, "record_kind": "person", "record_id": seats["ani"]}
    records.add(kind("evidence_link"), link)
    return seats["ani"]


def test_the_copy_tells_everything_that_names_the_person(personal: PersonalData, ani: int) -> None:
    sheet = personal.copy_of(ani)
    assert sheet.title == "Data pribadi Dr. Ani"
    heads = [row.texts[0] for row in sheet.rows if row.role is RowRole.GROUP]
    assert heads == ["Orang", "Jabatan", "Keanggotaan", "Bukti", "Riwayat perubahan"]
    told = {row.texts for row in sheet.rows}
    assert {("NIP/NRP", nip_text(NIP)), ("Telepon", "0812"), ("Jabatan", "Kepala Bidang")} <= told
    assert ("Catatan", "Diusulkan Sekda") in told
    assert any(text.startswith("Tambah orang Ani") for _, text in told)


def test_erasing_leaves_seats_and_posts_without_a_name(
    dossier: Dossier, records: Records, personal: PersonalData, ani: int
) -> None:
    before = dump(dossier.connection)
    personal.erase(ani)
    row = records.get(PERSON, ani)
    assert [row[name] for name in ("name", "nip", "phone", "front_title", "note")] == [
        f"Orang {ani}",
        "",
        "",
        "",
        "",
    ]
    assert [one["note"] for one in records.all(kind("membership"), {"person_id": ani})] == [""]
    assert records.all(kind("evidence_link")) == []
    after = dump(dossier.connection)
    assert not any("Ani" in str(rows) or NIP in str(rows) for rows in after.values())
    assert "Ani" not in last_label(dossier)
    undo(dossier)
    assert dump(dossier.connection) == before
