"""Acts are called by what a person did, to which record, in few words."""

from gm100_desktop.domain import act_labels
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.titles import natural_key, titled, told_apart

PROGRAMME, PERSON = kind("programme"), kind("person")


def test_acts_name_the_record_or_count_many() -> None:
    assert act_labels.added(PERSON, 10) == "Tambah 10 orang"
    assert act_labels.added(PROGRAMME, 1, "Satu Genggam") == "Tambah program Satu Genggam"
    assert act_labels.removed(PROGRAMME, 1200) == "Hapus 1.200 program"
    assert act_labels.removed(PROGRAMME, 1) == "Hapus program"


def test_change_names_its_field_when_it_is_one() -> None:
    status, agency = PROGRAMME.field("status"), PROGRAMME.field("agency_id")
    assert act_labels.changed(PROGRAMME, [status], 12) == "Ubah status 12 program"
    assert act_labels.changed(PROGRAMME, [agency], 1, "Lapor") == "Ubah OPD penanggung jawab program Lapor"
    assert act_labels.changed(PROGRAMME, [status, agency], 2) == "Ubah 2 program"


def test_long_titles_are_cut_and_later_lines_left_out() -> None:
    label = act_labels.added(PROGRAMME, 1, "Sistem informasi yang namanya panjang sekali\nbaris dua")
    assert label == "Tambah program Sistem informasi yang namanya panjang s…"
    assert len(act_labels.changed_of_year(PROGRAMME.field("status"), "2026", "program " + "x" * 99)) == 70


def test_titles_are_put_together_as_people_say_them() -> None:
    person = {"front_title": "Dr. H.", "name": "Sudarno", "back_title": "M.Pd."}
    assert titled(PERSON, person, {}) == "Dr. H. Sudarno, M.Pd."
    assert titled(kind("evaluation"), {"phase": "II", "year": 2025}, {}) == "Tahap II 2025"
    assert titled(kind("plan"), {"title": "Master Plan", "version": "2"}, {}) == "Master Plan versi 2"
    assert (
        titled(kind("document"), {"code": "", "number": "12/2026", "title": "Undangan"}, {})
        == "12/2026 · Undangan"
    )
    assert titled(kind("membership"), {}, {"person_id": "Ani", "role_id": "Ketua"}) == "Ani · Ketua"


def test_numbers_in_titles_sort_as_numbers() -> None:
    assert sorted(["Pokja 10", "pokja 2", "Pokja 1"], key=natural_key) == ["Pokja 1", "pokja 2", "Pokja 10"]


def test_only_what_is_named_alike_is_told_apart() -> None:
    assert told_apart(["A", "B", "A"], ["x", "y", ""]) == ["A (x)", "B", "A"]
