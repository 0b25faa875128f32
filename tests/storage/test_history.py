"""What the journal tells of a record, of the file, and between two moments; drafts of unsaved text."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Act, Draft, FieldChange, Origin
from gm100_desktop.services.dossier import Dossier, Places
from tests.storage.conftest import Clock


def _do(dossier: Dossier, label: str, sql: str, *values: str | int) -> int:
    with dossier.write(label, Area.REGION) as step:
        dossier.connection.execute(sql, values)
    return step


def test_the_history_of_a_record_names_person_time_and_values(dossier: Dossier, clock: Clock) -> None:
    _do(dossier, "Tambah OPD", "INSERT INTO agency(name) VALUES ('Dinas')")
    clock.move(minutes=3)
    changed = _do(dossier, "Ubah nama OPD", "UPDATE agency SET name = 'Badan'")
    _do(dossier, "Tambah OPD", "INSERT INTO agency(name) VALUES ('Lain')")
    back = dossier.revert(changed)
    undone, renamed, added = dossier.history("agency", 1)
    assert (renamed.label, renamed.who, renamed.at) == ("Ubah nama OPD", "Sari", "2026-11-05T14:35:00+07:00")
    assert renamed.changes[0].fields == (FieldChange("name", "Dinas", "Badan"),)
    assert (undone.step, undone.origin, undone.reverts) == (back, Origin.UNDO, changed)
    assert undone.changes[0].fields == (FieldChange("name", "Badan", "Dinas"),)
    assert added.changes[0].act is Act.ADDED
    assert FieldChange("name", None, "Dinas") in added.changes[0].fields


def test_the_history_of_the_file_counts_records(dossier: Dossier) -> None:
    _do(dossier, "Tambah dua", "INSERT INTO agency(name) VALUES ('Satu'), ('Dua')")
    _do(dossier, "Hapus semua", "DELETE FROM agency")
    lines = dossier.history_of_file(10)
    assert [(line.label, line.record_count) for line in lines] == [("Hapus semua", 2), ("Tambah dua", 2)]
    assert [line.label for line in dossier.history_of_file(1)] == ["Hapus semua"]


def test_several_acts_are_told_as_one_change(dossier: Dossier) -> None:
    start = _do(dossier, "Tambah", "INSERT INTO agency(name) VALUES ('Satu'), ('Dua'), ('Tiga')")
    _do(dossier, "Ubah", "UPDATE agency SET name = 'SATU' WHERE id = 1")
    _do(dossier, "Ubah", "UPDATE agency SET note = 'baru' WHERE id = 1")
    _do(dossier, "Ubah", "UPDATE agency SET name = 'x' WHERE id = 2")
    _do(dossier, "Ubah", "UPDATE agency SET name = 'Dua' WHERE id = 2")
    _do(dossier, "Ubah", "UPDATE agency SET name = 'TIGA' WHERE id = 3")
    _do(dossier, "Hapus", "DELETE FROM agency WHERE id = 3")
    _do(dossier, "Tambah", "INSERT INTO agency(name) VALUES ('Empat')")
    _do(dossier, "Hapus", "DELETE FROM agency WHERE name = 'Empat'")
    changed, removed = dossier.changes_since(start)
    assert changed.fields == (FieldChange("name", "Satu", "SATU"), FieldChange("note", "", "baru"))
    assert (removed.record_id, removed.act) == (3, Act.REMOVED)
    assert FieldChange("name", "Tiga", None) in removed.fields


def test_one_act_is_told_record_by_record(dossier: Dossier) -> None:
    step = _do(dossier, "Tambah", "INSERT INTO agency(name) VALUES ('Satu'), ('Dua')")
    assert [(change.table, change.record_id) for change in dossier.changes_of(step)] == [
        ("agency", 1),
        ("agency", 2),
    ]


def test_a_change_of_case_is_a_change(dossier: Dossier) -> None:
    start = _do(dossier, "Tambah", "INSERT INTO agency(name) VALUES ('dinas')")
    _do(dossier, "Ubah", "UPDATE agency SET name = 'DINAS'")
    (changed,) = dossier.changes_since(start)
    assert changed.fields == (FieldChange("name", "dinas", "DINAS"),)


def test_text_being_typed_survives_and_is_offered_back(
    dossier: Dossier, clock: Clock, places: Places
) -> None:
    dossier.drafts.keep("programme", 0, "name", "Layanan ter")
    dossier.drafts.keep("programme", 0, "name", "Layanan terpadu 🏙\n")
    dossier.drafts.keep("agency", 7, "note", "")
    dossier.connection.close()  # as a crash does: nothing is tidied up
    dossier.close()
    with Dossier.open(dossier.path, who="Budi", now=clock, places=places) as again:
        at = "2026-11-05T14:32:00+07:00"
        assert again.drafts.all() == [
            Draft("agency", 7, "note", "", at, "Sari"),
            Draft("programme", 0, "name", "Layanan terpadu 🏙\n", at, "Sari"),
        ]
        again.drafts.forget("agency", 7, "note")
        assert [draft.kind for draft in again.drafts.all()] == ["programme"]
        assert again.history_of_file(5) == []


def test_a_draft_goes_with_the_act_that_saves_it(dossier: Dossier) -> None:
    dossier.drafts.keep("agency", 0, "name", "Dinas")

    def save(*, works: bool) -> None:
        with dossier.write("Tambah OPD", Area.REGION):
            dossier.connection.execute("INSERT INTO agency(name) VALUES ('Dinas')")
            dossier.drafts.forget("agency", 0, "name")
            if not works:
                raise InterruptedError

    try:
        save(works=False)
    except InterruptedError:
        assert len(dossier.drafts.all()) == 1
    save(works=True)
    assert dossier.drafts.all() == []


def test_an_act_that_only_drops_a_draft_drops_it(dossier: Dossier) -> None:
    dossier.drafts.keep("agency", 1, "name", "Dinas")
    with dossier.write("Ubah", Area.REGION):
        dossier.drafts.forget("agency", 1, "name")
    assert dossier.drafts.all() == []
    assert dossier.history_of_file(5) == []
