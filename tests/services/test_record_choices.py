"""How records are named and offered for choosing."""

from gm100_desktop.domain.kinds import ALL_KINDS, kind
from gm100_desktop.services.records import Records
from tests.services.acting import AGENCY, PERSON, SESSION, sit


def test_people_are_offered_by_bare_name(records: Records) -> None:
    records.add_many(
        PERSON,
        [
            {"name": "Sudarno", "front_title": "Dr. H.", "back_title": "M.Pd."},
            {"name": "Ani", "front_title": "Ir."},
            {"name": "budi"},
        ],
    )
    assert [title for _, title in records.choices("person")] == ["Ir. Ani", "budi", "Dr. H. Sudarno, M.Pd."]


def test_agencies_are_offered_as_a_tree_and_told_apart(records: Records) -> None:
    health, works = (records.add(AGENCY, {"name": name}) for name in ("Dinas Kesehatan", "Dinas PUPR"))
    for parent in (works, health):
        records.add(AGENCY, {"name": "Sekretariat", "parent_id": parent, "kind": "secretariat"})
    assert [title for _, title in records.choices("agency")] == [
        "Dinas Kesehatan",
        "Sekretariat (Dinas Kesehatan)",
        "Dinas PUPR",
        "Sekretariat (Dinas PUPR)",
    ]


def test_sub_dimensions_are_offered_with_their_dimension_in_order(records: Records) -> None:
    choices = records.choices("sub_dimension")
    assert choices[:4] == [
        (1, "Smart Governance › Layanan Publik"),
        (2, "Smart Governance › Kebijakan Publik"),
        (3, "Smart Governance › Tata Kelola Birokrasi"),
        (4, "Smart Branding › Tourism Branding"),
    ]
    assert [record_id for record_id, _ in choices] == list(range(1, 19))


def test_choices_within_an_owner(records: Records, seats: dict[str, int]) -> None:
    other = records.add(kind("body"), {"kind": "forum", "name": "Forum"})
    records.add(kind("body_role"), {"body_id": other, "code": "member", "label": "Peserta"})
    roles = records.choices("body_role", {"body_id": seats["body_id"]})
    assert [title for _, title in roles] == ["Anggota", "Ketua"]


def test_newest_session_is_offered_first(records: Records) -> None:
    for title, day in (("Rapat lama", "2025-01-05"), ("Rapat baru", "2026-01-05"), ("Tanpa tanggal", None)):
        records.add(SESSION, {"title": title, "starts_on": day})
    assert [title for _, title in records.choices("session")] == ["Rapat baru", "Rapat lama", "Tanpa tanggal"]


def test_title_of_a_record_reaches_through_references(records: Records, seats: dict[str, int]) -> None:
    seat = sit(records, seats, "ani", "chair")
    assert records.title(kind("membership"), seat) == "Ani · Ketua"
    assert records.title(kind("membership"), 999) == ""


def test_every_kind_answers_its_choices_on_an_empty_file(records: Records) -> None:
    offered = {one.id for one in ALL_KINDS if records.choices(one.id)}
    assert offered == {"dimension", "sub_dimension", "spbe_service"}


def test_questions_of_two_instruments_are_told_apart_through_their_components(records: Records) -> None:
    for version in ("2025", "2026"):
        instrument = records.add(kind("instrument"), {"version": version, "label": f"Instrumen {version}"})
        given = {"code": "baseline", "label": "Baseline"}
        owner = records.add(kind("component"), {"instrument_id": instrument, **given})
        records.add(kind("question"), {"component_id": owner, "code": "BL1", "label": "Payung hukum"})
    assert [title for _, title in records.choices("question")] == [
        "BL1 · Payung hukum (Baseline (Instrumen 2025))",
        "BL1 · Payung hukum (Baseline (Instrumen 2026))",
    ]


def test_numbers_that_are_words_are_no_order(records: Records) -> None:
    for number in ("B-112/DJAI/2023", "12"):
        records.add(kind("document"), {"title": "Surat", "number": number})
    assert [title for _, title in records.choices("document")] == ["12 · Surat", "B-112/DJAI/2023 · Surat"]
