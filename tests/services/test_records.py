"""Adding, changing and removing any record: what is stored, said and undone."""

from typing import Any

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.kinds import FIXED_KINDS, kind
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.services.changes import Changes
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


def test_added_record_holds_what_was_given_and_defaults(records: Records) -> None:
    agency = records.add(AGENCY, {"name": "Dinas Kesehatan", "abbreviation": "Dinkes"})
    stored = records.get(AGENCY, agency)
    assert stored["id"] == agency
    assert (stored["name"], stored["kind"], stored["parent_id"], stored["is_active"]) == (
        "Dinas Kesehatan",
        "dinas",
        None,
        1,
    )
    assert stored == {
        "id": agency,
        **records.blank(AGENCY),
        "name": "Dinas Kesehatan",
        "abbreviation": "Dinkes",
    }


def test_text_is_stored_as_a_person_meant_it(records: Records) -> None:
    agency = records.add(AGENCY, {"name": "  Dinas\tKesehatan\x00 ", "note": "satu\r\ndua"})
    stored = records.get(AGENCY, agency)
    assert (stored["name"], stored["note"]) == ("Dinas Kesehatan", "satu\ndua")


def test_missing_required_field_is_refused_and_nothing_is_written(dossier: Dossier, records: Records) -> None:
    before = dump(dossier.connection)
    with pytest.raises(RefusedValue, match="Nama OPD wajib diisi") as caught:
        records.add(AGENCY, {"abbreviation": "Dinkes"})
    assert caught.value.field == "name"
    assert dump(dossier.connection) == before
    assert dossier.history_of_file(5) == []


def test_unknown_field_is_a_mistake_of_ours(records: Records) -> None:
    with pytest.raises(KeyError, match="colour"):
        records.add(AGENCY, {"name": "Dinas", "colour": "red"})


def test_many_are_added_in_one_act(dossier: Dossier, records: Records) -> None:
    heard: list[Changes] = []
    dossier.news.subscribe(heard.append)
    ids = records.add_many(PERSON, [{"name": f"Orang {number}"} for number in range(10)])
    assert len(set(ids)) == 10
    assert [records.get(PERSON, record_id)["name"] for record_id in ids] == [f"Orang {n}" for n in range(10)]
    assert [(news.label, news.areas, news.origin) for news in heard] == [
        ("Tambah 10 orang", frozenset({Area.ROSTERS}), Origin.TYPED)
    ]
    undo(dossier)
    assert records.choices("person") == []


def test_one_wrong_row_keeps_all_others_out(dossier: Dossier, records: Records) -> None:
    with pytest.raises(RefusedValue, match="wajib diisi"):
        records.add_many(PERSON, [{"name": "Ani"}, {"name": ""}])
    assert records.choices("person") == []


def test_nothing_to_add_is_no_act(dossier: Dossier, records: Records) -> None:
    assert records.add_many(PERSON, []) == []
    assert dossier.history_of_file(5) == []


def test_id_is_never_given_twice(records: Records) -> None:
    first = records.add(PERSON, {"name": "Ani"})
    records.remove(PERSON, [first])
    assert records.add(PERSON, {"name": "Budi"}) > first


def test_change_is_one_act_that_names_field_and_record(dossier: Dossier, records: Records) -> None:
    programme = a_programme(records)
    records.change(PROGRAMME, programme, "status", "running")
    assert records.get(PROGRAMME, programme)["status"] == "running"
    assert last_label(dossier) == "Ubah status program Satu Genggam"
    undo(dossier)
    assert records.get(PROGRAMME, programme)["status"] == "planned"


def test_change_to_the_same_value_leaves_no_step(dossier: Dossier, records: Records) -> None:
    programme = a_programme(records)
    steps = len(dossier.history_of_file(50))
    records.change(PROGRAMME, programme, "status", "planned")
    assert len(dossier.history_of_file(50)) == steps


def test_figure_of_a_year_speaks_for_its_owner(dossier: Dossier, records: Records) -> None:
    budget = records.add(BUDGET, {"programme_id": a_programme(records), "year": 2026})
    records.change(BUDGET, budget, "allocation", 350_000_000)
    assert last_label(dossier) == "Ubah pagu 2026 program Satu Genggam"
    assert records.get(BUDGET, budget)["allocation"] == 350_000_000


def test_many_changes_are_one_act(dossier: Dossier, records: Records) -> None:
    plan = a_plan(records)
    ids = records.add_many(
        PROGRAMME, [{"plan_id": plan, "sub_dimension_id": 1, "name": f"P{n}"} for n in range(12)]
    )
    records.change_many(PROGRAMME, [(record_id, "status", "running") for record_id in ids])
    assert last_label(dossier) == "Ubah status 12 program"
    records.change_many(PROGRAMME, [(ids[0], "status", "finished"), (ids[1], "unit", "dokumen")])
    assert last_label(dossier) == "Ubah 2 program"
    records.change_many(PROGRAMME, [(ids[0], "unit", "lembar")], "Isi ke bawah")
    assert last_label(dossier) == "Isi ke bawah"
    assert records.get(PROGRAMME, ids[1])["unit"] == "dokumen"


def test_emptied_number_falls_back_to_what_an_empty_one_means(records: Records) -> None:
    budget = records.add(BUDGET, {"programme_id": a_programme(records), "year": 2026, "allocation": 5})
    records.change(BUDGET, budget, "allocation", None)
    assert records.get(BUDGET, budget)["allocation"] == 0
    records.change(BUDGET, budget, "realisation", None)
    assert records.get(BUDGET, budget)["realisation"] is None


def test_given_nothing_a_new_record_takes_the_default_but_a_stored_choice_cannot_be_emptied(
    records: Records,
) -> None:
    programme = a_programme(records, status="", horizon=None)
    assert records.get(PROGRAMME, programme)["horizon"] == "medium"
    with pytest.raises(RefusedValue, match="Status wajib diisi"):
        records.change(PROGRAMME, programme, "status", "")


def test_record_that_is_gone_is_said_to_be_gone(records: Records) -> None:
    with pytest.raises(RefusedValue, match="sudah dihapus"):
        records.change(PERSON, 7, "rank", "Pembina")
    with pytest.raises(KnownProblem, match="Catatan orang ini sudah dihapus"):
        records.get(PERSON, 7)
    assert not records.exists(PERSON, 7)


def test_act_inside_another_that_is_refused_leaves_the_outer_act_whole(
    dossier: Dossier, records: Records
) -> None:
    with dossier.write("Impor", Area.ROSTERS, Origin.IMPORT):
        records.add(PERSON, {"name": "Ani"})
        with pytest.raises(RefusedValue):
            records.add(PERSON, {"name": ""})
        records.add(AGENCY, {"name": "Dinas Kesehatan"})
    assert [title for _, title in records.choices("person")] == ["Ani"]
    head = dossier.history_of_file(1)[0]
    assert (head.label, head.origin, set(head.areas)) == ("Impor", Origin.IMPORT, {Area.ROSTERS, Area.REGION})


def test_remove_says_what_goes_along_and_undo_brings_it_back(dossier: Dossier, records: Records) -> None:
    programme = a_programme(records)
    records.add_many(BUDGET, [{"programme_id": programme, "year": year} for year in (2025, 2026)])
    letter = records.add(DOCUMENT, {"title": "Surat"})
    records.add(
        kind("evidence_link"),
        {"document_id": letter, "record_kind": "programme", "record_id": programme},
    )
    before = dump(dossier.connection)
    along = records.goes_with(PROGRAMME, [programme])
    assert along.sentence == "Ikut terhapus: 1 bukti, 2 anggaran program."
    records.remove(PROGRAMME, [programme])
    assert last_label(dossier) == "Hapus program Satu Genggam"
    assert records.choices("programme") == []
    gone = sum(len(rows) for rows in before.values()) - sum(
        len(rows) for rows in dump(dossier.connection).values()
    )
    assert gone == 1 + sum(count for _, count in along.along)
    undo(dossier)
    assert dump(dossier.connection) == before


def test_removing_many_counts_them_and_does_not_mind_the_gone(dossier: Dossier, records: Records) -> None:
    ids = records.add_many(PERSON, [{"name": "Ani"}, {"name": "Budi"}, {"name": "Cici"}])
    records.remove(PERSON, [ids[0]])
    records.remove(PERSON, ids)
    assert last_label(dossier) == "Hapus 2 orang"
    records.remove(PERSON, ids)
    assert last_label(dossier) == "Hapus 2 orang"


def test_what_others_rest_on_is_kept(records: Records) -> None:
    instrument = records.add(kind("instrument"), {"version": "2026-REG", "label": "Instrumen 2026"})
    round_ = records.add(kind("evaluation"), {"year": 2026, "instrument_id": instrument})
    assert records.goes_with(kind("instrument"), [instrument]).obstacle == "Masih dipakai 1 evaluasi."
    with pytest.raises(KnownProblem, match=r"Masih dipakai 1 evaluasi\. Tidak ada yang dihapus"):
        records.remove(kind("instrument"), [instrument])
    records.remove(kind("evaluation"), [round_])
    records.remove(kind("instrument"), [instrument])
    assert not records.exists(kind("instrument"), instrument)


def test_the_one_region_is_neither_added_twice_nor_removed(records: Records) -> None:
    region = kind("region")
    assert records.add(region, {"name": "Tirta Kencana", "working_year": 2026}) == 1
    with pytest.raises(KnownProblem, match="Berkas sudah mempunyai profil daerah"):
        records.add(region, {"name": "Lain", "working_year": 2026})
    with pytest.raises(KnownProblem, match="selalu mempunyai profil daerah"):
        records.remove(region, [1])
    records.change(region, 1, "capital", "Kencana")
    assert records.get(region, 1)["capital"] == "Kencana"


@pytest.mark.parametrize("fixed", FIXED_KINDS, ids=lambda one: one.id)
def test_what_the_programme_fixes_is_not_edited(records: Records, fixed: Any) -> None:
    with pytest.raises(ValueError, match="fixed"):
        records.change(fixed, 1, "name", "Lain")
