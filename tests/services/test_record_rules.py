"""What keeps a record from being written: its own fields, its neighbours, its place."""

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.acting import (
    AGENCY,
    BUDGET,
    DOCUMENT,
    PERSON,
    PLAN,
    SESSION,
    a_plan,
    a_programme,
    sit,
    undo,
)


def test_reference_to_nothing_is_refused(records: Records) -> None:
    with pytest.raises(RefusedValue, match="OPD yang dipilih sudah dihapus") as caught:
        records.add(PERSON, {"name": "Ani", "agency_id": 99})
    assert caught.value.field == "agency_id"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"start_year": 2028, "end_year": 2024}, "Tahun selesai 2024 lebih awal daripada tahun mulai 2028."),
        ({"start_year": 2024, "end_year": 2024}, ""),
        ({"start_year": None, "end_year": 2024}, ""),
    ],
)
def test_span_is_in_order(records: Records, values: dict[str, int | None], sentence: str) -> None:
    if not sentence:
        assert a_plan(records, **values)
        return
    with pytest.raises(RefusedValue) as caught:
        a_plan(records, **values)
    assert (caught.value.message, caught.value.field) == (sentence, "end_year")


def test_end_before_start_is_refused_at_the_field_that_was_typed(records: Records) -> None:
    session = records.add(SESSION, {"title": "Bimtek I", "starts_on": "2026-03-10", "ends_on": "2026-03-11"})
    with pytest.raises(
        RefusedValue, match="Selesai 11/03/2026 lebih awal daripada mulai 12/03/2026"
    ) as caught:
        records.change(SESSION, session, "starts_on", "2026-03-12")
    assert caught.value.field == "starts_on"
    records.change_many(SESSION, [(session, "starts_on", "2026-03-12"), (session, "ends_on", "2026-03-13")])
    assert records.get(SESSION, session)["ends_on"] == "2026-03-13"


def test_hours_are_in_order_within_one_day_only(records: Records) -> None:
    times = {"start_time": "13:00", "end_time": "09:00"}
    records.add(SESSION, {"title": "Dua hari", "starts_on": "2026-03-10", "ends_on": "2026-03-11", **times})
    with pytest.raises(RefusedValue, match=r"Jam selesai 09\.00 lebih awal daripada jam mulai 13\.00"):
        records.add(SESSION, {"title": "Satu hari", "starts_on": "2026-03-10", **times})


def test_code_of_another_programme_is_named(records: Records) -> None:
    plan = a_plan(records)
    a_programme(records, plan, code="GOV-LP-04")
    with pytest.raises(RefusedValue) as caught:
        a_programme(records, plan, code="GOV-LP-04")
    assert caught.value.message == "Kode GOV-LP-04 sudah dipakai program lain."
    assert caught.value.field == "code"
    assert a_programme(records, code="GOV-LP-04"), "the code is free in another plan"


def test_clash_among_many_names_the_row_that_clashed(records: Records) -> None:
    rows = [{"title": f"Surat {number}", "code": f"B-{number:03d}"} for number in (1, 2, 3, 2)]
    with pytest.raises(RefusedValue, match="Kode bukti B-002 sudah dipakai dokumen lain"):
        records.add_many(DOCUMENT, rows)
    assert records.choices("document") == []


def test_clash_of_a_key_of_several_fields_names_them_all(records: Records) -> None:
    programme = a_programme(records)
    records.add(BUDGET, {"programme_id": programme, "year": 2026})
    with pytest.raises(RefusedValue) as caught:
        records.add(BUDGET, {"programme_id": programme, "year": 2026})
    assert (
        caught.value.message
        == "Sudah ada anggaran program dengan tahun 2026 dan sumber dana APBD kabupaten/kota."
    )
    other = records.add(BUDGET, {"programme_id": programme, "year": 2027})
    with pytest.raises(RefusedValue, match="tahun 2026"):
        records.change(BUDGET, other, "year", 2026)
    assert records.get(BUDGET, other)["year"] == 2027


def test_clash_names_what_a_reference_points_at(records: Records) -> None:
    application = records.add(kind("application"), {"name": "e-Planning"})
    service = kind("application_service")
    records.add(service, {"application_id": application, "service_id": 1})
    with pytest.raises(RefusedValue, match="Layanan SPBE Perencanaan sudah dipakai layanan aplikasi lain"):
        records.add(service, {"application_id": application, "service_id": 1})


def test_only_one_plan_is_current_and_undo_gives_the_flag_back(dossier: Dossier, records: Records) -> None:
    old, new = a_plan(records, is_current=1), a_plan(records, title="Master Plan baru")
    records.change(PLAN, new, "is_current", 1)
    assert [records.get(PLAN, plan)["is_current"] for plan in (old, new)] == [0, 1]
    undo(dossier)
    assert [records.get(PLAN, plan)["is_current"] for plan in (old, new)] == [1, 0]
    records.change(PLAN, old, "version", "2")
    assert records.get(PLAN, old)["is_current"] == 1


def test_one_value_of_each_figure_is_chosen(records: Records) -> None:
    value = kind("figure_value")
    one, other = (records.add(kind("figure"), {"topic": topic}) for topic in ("Peserta", "Daerah"))
    chosen = records.add(value, {"figure_id": one, "value": "65", "is_chosen": 1})
    beside = records.add(value, {"figure_id": other, "value": "450", "is_chosen": 1})
    records.add(value, {"figure_id": one, "value": "64", "is_chosen": 1})
    assert [records.get(value, record_id)["is_chosen"] for record_id in (chosen, beside)] == [0, 1]


def test_record_cannot_stand_above_itself(records: Records) -> None:
    dinas = records.add(AGENCY, {"name": "Dinas"})
    bidang = records.add(AGENCY, {"name": "Bidang", "parent_id": dinas})
    seksi = records.add(AGENCY, {"name": "Seksi", "parent_id": bidang})
    for below in (dinas, bidang, seksi):
        with pytest.raises(RefusedValue, match="Bagian dari: pilih yang bukan bagiannya sendiri"):
            records.change(AGENCY, dinas, "parent_id", below)
    records.change(AGENCY, seksi, "parent_id", dinas)
    assert records.get(AGENCY, dinas)["parent_id"] is None


def test_document_is_not_related_to_itself(records: Records) -> None:
    letter = records.add(DOCUMENT, {"title": "Surat"})
    with pytest.raises(RefusedValue, match="Dokumen lain harus berbeda"):
        records.add(
            kind("document_relation"), {"document_id": letter, "relation": "answers", "other_id": letter}
        )


def test_one_chair_under_one_decree_at_a_time(records: Records, seats: dict[str, int]) -> None:
    first = sit(records, seats, "ani", "chair")
    with pytest.raises(RefusedValue, match="SK ini sudah mempunyai ketua"):
        sit(records, seats, "budi", "chair")
    records.change(kind("membership"), first, "ends_on", "2026-05-31")
    sit(records, seats, "budi", "chair", starts_on="2026-06-01")
    with pytest.raises(RefusedValue, match="sudah mempunyai ketua"):
        records.change(kind("membership"), first, "ends_on", "2026-06-30")


def test_nobody_has_the_same_seat_twice(records: Records, seats: dict[str, int]) -> None:
    sit(records, seats, "ani", "member")
    with pytest.raises(RefusedValue, match="sudah tercatat pada kedudukan itu"):
        sit(records, seats, "ani", "member")
    sit(records, seats, "ani", "member", decree_id=None)
