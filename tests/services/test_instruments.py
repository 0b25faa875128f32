"""Instruments of a region's file: laid, imported, exported, copied, kept, and scored whatever they hold."""

from decimal import Decimal
from pathlib import Path

import pytest

from gm100_desktop.domain.briefs.evaluation import ComponentScore
from gm100_desktop.domain.evaluations import ScoreKind
from gm100_desktop.domain.instrument_files import RefusedInstrument
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.reports.charts.radar import Radar
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.evaluations import Evaluations
from gm100_desktop.services.instruments import Instruments
from gm100_desktop.services.records import Records
from gm100_desktop.services.shipped_instruments import shipped
from tests.services.an_instrument import put, small

COMPONENT, QUESTION, INSTRUMENT = kind("component"), kind("question"), kind("instrument")


@pytest.fixture
def acts(dossier: Dossier, records: Records) -> Instruments:
    return Instruments(dossier, records)


@pytest.mark.parametrize("one", shipped(), ids=lambda one: one.version)
def test_a_shipped_version_stands_in_the_file_as_it_is(acts: Instruments, one: object) -> None:
    version = one.version  # type: ignore[attr-defined]  # a parameter of a test
    added = acts.lay(version)
    stored = acts.stored(added)
    assert stored.components == one.components  # type: ignore[attr-defined]
    assert (stored.version, stored.reference, stored.rounding) == (
        version, one.reference, one.rounding,  # type: ignore[attr-defined]
    )  # fmt: skip
    assert acts.lay(version) == added
    assert acts.faults(added) == ()


def test_laying_is_one_act_that_undo_takes_back(dossier: Dossier, acts: Instruments) -> None:
    before = dossier.history_of_file(9)
    acts.lay("2024-REG")
    (line,) = [one for one in dossier.history_of_file(9) if one not in before]
    assert line.label == "Pasang instrumen 2024-REG"
    dossier.revert(line.step)
    assert acts.lines()[0].id is None


def test_the_list_shows_the_files_own_first_and_what_may_still_be_laid(acts: Instruments) -> None:
    acts.lay("2023-KPPN")
    lines = acts.lines()
    assert (lines[0].version, lines[0].weight, lines[0].components, lines[0].questions) == (
        "2023-KPPN",
        Decimal(100),
        6,
        117,
    )
    assert [one.version for one in lines].count("2023-KPPN") == 1
    assert len(lines) == len(shipped())
    assert all(one.id is None for one in lines[1:])


@pytest.mark.parametrize(
    ("year", "track", "version"),
    [
        (2023, "KPPN_IKN", "2023-KPPN"),
        (2021, "REGULER", "2021"),
        (2026, "REGULER", "2026-REG"),
        (2019, "REGULER", None),
        (2026, "", None),
    ],
)
def test_a_round_is_offered_the_version_of_its_year(
    acts: Instruments, year: int, track: str, version: str | None
) -> None:
    assert acts.suggested(year, track) == version


def test_the_next_year_follows_the_regions_own_newest_version(acts: Instruments, records: Records) -> None:
    own = acts.copy(acts.lay("2024-REG"), "2026-REG", "Instrumen evaluasi 2026 jalur Reguler")
    records.change(INSTRUMENT, own, "year", 2026)
    first, second = records.all(COMPONENT, {"instrument_id": own})[:2]
    for row, weight in ((first, "15"), (second, "15")):
        records.change(COMPONENT, int(row["id"] or 0), "weight", weight)
    later = acts.stored(acts.lay("2027-REG"))
    assert [part.weight for part in later.components[:2]] == [15, 15]
    assert later.reference == "Salinan 2026-REG"
    assert acts.stored(acts.lay("2025-REG")).components[0].weight == 10


def test_nobody_knows_an_unheard_of_version(dossier: Dossier, acts: Instruments) -> None:
    with pytest.raises(KnownProblem, match="1999-REG tidak dikenal"):
        acts.lay("1999-REG")
    assert dossier.history_of_file(9) == []


def test_export_and_import_give_the_same_to_the_byte(
    acts: Instruments, records: Records, tmp_path: Path
) -> None:
    first = acts.import_file(put(tmp_path, small())).id
    told = acts.export(first, tmp_path / "keluar.json").path.read_bytes()
    records.remove(INSTRUMENT, [first])
    again = acts.import_file(tmp_path / "keluar.json")
    assert again.notes == []
    assert acts.export(again.id, tmp_path / "lagi.json").path.read_bytes() == told
    assert b'"weight": "41.25"' in told


@pytest.mark.parametrize("version", ["2022-KPPN", "2023-KPPN"])
def test_an_exported_shipped_version_is_taken_in_elsewhere(
    acts: Instruments, records: Records, tmp_path: Path, version: str
) -> None:
    laid = acts.lay(version)
    stored, path = acts.stored(laid), acts.export(laid, tmp_path / "keluar.json").path
    records.remove(INSTRUMENT, [laid])
    assert acts.stored(acts.import_file(path).id) == stored


def test_a_version_that_is_there_is_not_taken_in_twice(acts: Instruments, tmp_path: Path) -> None:
    path = put(tmp_path, small())
    acts.import_file(path)
    with pytest.raises(KnownProblem, match="Versi UJI-2027 sudah ada"):
        acts.import_file(path)


def test_a_missing_file_is_no_bug(acts: Instruments, tmp_path: Path) -> None:
    with pytest.raises(KnownProblem):
        acts.import_file(tmp_path / "tidak-ada.json")


def test_a_file_may_copy_another_version_with_a_letter_of_its_own(acts: Instruments, tmp_path: Path) -> None:
    told = {
        "version": "2025-REG",
        "label": "Instrumen 2025",
        "year": 2025,
        "reference": "B-9",
        "copy_of": "DASAR",
    }
    put(tmp_path, {"version": "DASAR", "label": "Dasar", "copy_of": "2024-REG"}, "DASAR.json")
    stored = acts.stored(acts.import_file(put(tmp_path, told)).id)
    assert (stored.version, stored.reference, stored.track) == ("2025-REG", "B-9", "REGULER")
    assert stored.question_count == 111


def test_words_of_a_rubric_that_is_here_stay_and_one_is_told(
    acts: Instruments, records: Records, tmp_path: Path
) -> None:
    acts.import_file(put(tmp_path, small()))
    level = records.all(kind("rubric_level"), {"rubric": "tahap", "level": 4})[0]
    records.change(kind("rubric_level"), int(level["id"] or 0), "text", "Penuh dan terukur")
    again = acts.import_file(put(tmp_path, small() | {"version": "UJI-2028"}))
    assert again.notes == ["Rubrik tahap di berkas ini berbunyi lain dan tetap dipakai."]
    assert acts.stored(again.id).rubrics[2].levels[4] == "Penuh dan terukur"


def test_a_copy_can_be_edited_and_says_what_is_still_wrong(
    acts: Instruments, records: Records, tmp_path: Path
) -> None:
    copied = acts.copy(acts.lay("2024-REG"), "2025-UJI", "Uji coba 2025")
    row = records.all(COMPONENT, {"instrument_id": copied, "code": "impact"})[0]
    records.change(COMPONENT, int(row["id"] or 0), "weight", "25")
    assert [one.words for one in acts.faults(copied)] == ["components: jumlah bobot harus 100, sekarang 105"]
    with pytest.raises(KnownProblem, match="berjumlah 105, harus 100"):
        acts.refuse_uneven(copied)
    with pytest.raises(RefusedInstrument):
        acts.export(copied, tmp_path / "salah.json")
    assert not (tmp_path / "salah.json").exists()


def test_a_version_a_round_uses_is_never_changed(
    dossier: Dossier, acts: Instruments, records: Records
) -> None:
    used = acts.lay("2024-REG")
    Evaluations(dossier, records).start(2024, "II", used)
    part = int(records.all(COMPONENT, {"instrument_id": used})[0]["id"] or 0)
    asked = int(records.all(QUESTION, {"component_id": part})[0]["id"] or 0)
    other = acts.copy(used, "2024-UJI", "Uji")
    free = int(records.all(COMPONENT, {"instrument_id": other})[0]["id"] or 0)
    before = list(dossier.connection.iterdump())
    for act in (
        lambda: records.change(COMPONENT, part, "weight", "11"),
        lambda: records.change(QUESTION, asked, "label", "Lain"),
        lambda: records.change(QUESTION, asked, "component_id", free),
        lambda: records.change(INSTRUMENT, used, "rounding", "per_term"),
        lambda: records.add(COMPONENT, {"instrument_id": used, "code": "baru", "label": "Baru"}),
        lambda: records.add(QUESTION, {"component_id": part, "code": "B9", "label": "Baru"}),
        lambda: records.remove(QUESTION, [asked]),
        lambda: records.remove(COMPONENT, [part]),
    ):
        with pytest.raises(KnownProblem, match="2024-REG sudah dipakai evaluasi 2024 Tahap II") as problem:
            act()
        assert "Salin instrumen itu" in problem.value.advice
    assert list(dossier.connection.iterdump()) == before
    records.change(INSTRUMENT, used, "reference", "B-1478, disusul B-1500")
    assert acts.line(used).is_locked
    assert not acts.line(other).is_locked


def test_an_edit_of_before_the_round_is_not_taken_back_once_it_began(
    dossier: Dossier, acts: Instruments, records: Records
) -> None:
    used = acts.copy(acts.lay("2024-REG"), "2024-UJI", "Uji")
    first, second = (int(row["id"] or 0) for row in records.all(COMPONENT, {"instrument_id": used})[:2])
    records.change_many(COMPONENT, [(first, "weight", "20"), (second, "weight", "10")])
    weights = dossier.history_of_file(1)[0].step
    records.change(INSTRUMENT, used, "note", "Catatan")
    note = dossier.history_of_file(1)[0].step
    Evaluations(dossier, records).start(2024, "II", used)
    before = list(dossier.connection.iterdump())
    with pytest.raises(KnownProblem, match="2024-UJI sudah dipakai evaluasi 2024 Tahap II"):
        dossier.take_back(weights)
    assert list(dossier.connection.iterdump()) == before
    dossier.take_back(note)
    assert records.get(INSTRUMENT, used)["note"] != "Catatan"


def test_rubrics_can_be_put_back(acts: Instruments, records: Records) -> None:
    acts.lay("2022-KPPN")
    rows = records.all(kind("rubric_level"), {"rubric": "share"})
    records.change(kind("rubric_level"), int(rows[1]["id"] or 0), "text", "Sedikit")
    records.remove(kind("rubric_level"), [int(rows[2]["id"] or 0)])
    acts.put_back_rubrics()
    told = [row["text"] for row in records.all(kind("rubric_level"), {"rubric": "share"})]
    assert sorted(map(str, told)) == sorted(
        ["0 persen", "Di atas 0 sampai 25 persen", "Di atas 25 sampai 50 persen",
         "Di atas 50 sampai 75 persen", "Di atas 75 sampai 100 persen"]
    )  # fmt: skip


def test_three_components_and_seven_questions_run_through_to_the_radar(
    dossier: Dossier, acts: Instruments, records: Records, tmp_path: Path
) -> None:
    evaluations = Evaluations(dossier, records)
    imported = acts.import_file(put(tmp_path, small())).id
    one = evaluations.start(2027, "II", imported)
    levels = {"T1": 3, "T2": 4, "L1": 2, "L2": 3, "L3": 3, "D1": 1, "D2": None}
    for answer in evaluations.sheet(one).answers:
        level = levels[answer.code]
        evaluations.put_level(one, [answer.question_id], None if level is None else Decimal(level))
    steps = evaluations.sheet(one).steps(ScoreKind.SELF)
    assert [(step.code, step.value) for step in steps.components] == [
        ("tata-kelola", Decimal("3.50")),
        ("layanan", Decimal("2.67")),
        ("impact", Decimal("0.50")),
    ]
    assert steps.printed == steps.comparable == Decimal("2.40")  # 1,1725 + 1,101375 + 0,12625
    radar = Radar([ComponentScore(step.label, step.value, None) for step in steps.components], 2027)
    assert [part.name for part in radar.components] == ["Tata kelola", "Layanan", "Dampak"]
