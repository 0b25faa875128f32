"""`gm100 score`: the worked example on the command line, and what it says to wrong words and wrong files."""

import json
from pathlib import Path

import pytest

from gm100_desktop import cli
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.shipped_instruments import shipped_instrument
from tests.domain.worked_example import EXPECTED, VALUES, Expected, answers_for, values_for

Capture = pytest.CaptureFixture[str]
FIVE = [f"{code}={VALUES[code]}" for code in ("baseline", "output", "outcome", "impact", "quick_win")]


def words_for(expected: Expected) -> list[str]:
    instrument = shipped_instrument(expected.version)
    assert instrument is not None
    return [f"{code}={decimal_text(value)}" for code, value in values_for(instrument).items()]


def file_for(expected: Expected, path: Path) -> Path:
    instrument = shipped_instrument(expected.version)
    assert instrument is not None
    lines = [
        f"{code};{';'.join(decimal_text(score) for score in scores)}"
        for code, scores in answers_for(instrument).items()
    ]
    path.write_text("\n".join(["kode;nilai", *lines]), encoding="utf-8-sig")
    return path


def answer(capsys: Capture, *words: str) -> dict[str, object]:
    assert cli.main(["score", *words, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda one: one.version)
def test_the_worked_example_from_components(expected: Expected, capsys: Capture) -> None:
    found = answer(capsys, expected.version, *words_for(expected))
    assert (found["index_printed"], found["index_comparable"]) == (expected.printed, expected.comparable)


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda one: one.version)
def test_the_worked_example_from_a_file(expected: Expected, capsys: Capture, tmp_path: Path) -> None:
    found = answer(capsys, expected.version, "--answers", str(file_for(expected, tmp_path / "nilai.csv")))
    assert (found["index_printed"], found["index_comparable"]) == (expected.printed, expected.comparable)
    codes = [word.partition("=")[0] for word in words_for(expected)]
    assert found["components"] == {code: VALUES[code] for code in codes}
    assert found["unanswered"] == []


def test_people_get_a_table_with_every_step(capsys: Capture) -> None:
    assert cli.main(["score", "2022-REG", *FIVE]) == 0
    told, complaints = capsys.readouterr()
    assert complaints == ""
    assert "Baseline (kondisi awal)   3,15   10 %          0,315         0,32\n" in told
    assert "Jumlah                          100 %          2,757         2,77\n" in told
    assert "Indeks seperti tercetak  2,77\nIndeks sebanding         2,76\n" in told
    assert "Mengapa 2,77?\n" in told
    assert "0,32 + 0,49 + 0,88 + 0,53 + 0,55 = 2,77 (dibulatkan per komponen" in told


def test_a_panel_in_the_file_and_questions_nobody_scored(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "nilai.csv"
    path.write_text("BL1,3,3,4\nBL2,4,\nBL3,\n", encoding="utf-8")
    assert cli.main(["score", "2023-REG", "--answers", str(path)]) == 0
    told = capsys.readouterr().out
    assert "7,3333… : 5 pertanyaan = 1,47 (3 belum dijawab, dihitung 0)" in told
    assert "109 pertanyaan belum dijawab dan dihitung 0: BL3, BL4, BL5, OP1," in told
    assert told.rstrip().endswith("dan 97 lagi.")


def test_a_region_without_collaboration_counts_0_for_it(capsys: Capture) -> None:
    assert cli.main(["score", "2023-KPPN", *FIVE, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["index_printed"], answer["components"]["collaboration"]) == ("2.47", "0.00")
    assert cli.main(["score", "2023-KPPN", *FIVE]) == 0
    told = capsys.readouterr().out
    assert told.rstrip().endswith("Kolaborasi tidak disebut: dihitung 0, bobotnya tetap.")


def test_capital_letters_do_not_matter(capsys: Capture) -> None:
    assert cli.main(["score", "2023-reg", *(word.upper() for word in FIVE)]) == 0
    assert "Indeks seperti tercetak  2,76" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ([], "tidak lengkap"),
        (["2023-REG"], "Sebutkan nilai setiap komponen"),
        (["2019-REG", *FIVE], "Versi '2019-REG' tidak dikenal."),
        (["SELEKSI-2018", "aspects=3"], "Seleksi SELEKSI-2018 tidak mempunyai indeks."),
        (["2023-REG", *FIVE[:4]], "Belum ada nilai quick_win."),
        (["2023-REG", *FIVE, "collaboration=2,21"], "Komponen 'collaboration' tidak ada dalam 2023-REG."),
        (["2023-KPPN", *FIVE[:4], "collaboration=2"], "Belum ada nilai quick_win."),
        (["2022-KPPN", *FIVE, "collaboration=2"], "Komponen 'collaboration' tidak ada dalam 2022-KPPN."),
        (["2023-REG", *FIVE, "baseline=2"], "Komponen 'baseline' disebut dua kali."),
        (["2023-REG", *FIVE[:4], "quick_win=4,01"], "Nilai quick_win '4,01' bukan angka 0 sampai 4."),
        (["2023-REG", *FIVE[:4], "quick_win"], "Nilai quick_win '' bukan angka 0 sampai 4."),
        (["2023-REG", *FIVE, "--answers", "nilai.csv"], "Sebutkan nilai setiap komponen"),
    ],
)
def test_wrong_usage_exits_2(capsys: Capture, words: list[str], complaint: str) -> None:
    assert cli.main(["score", *words]) == 2
    told, complained = capsys.readouterr()
    assert told == ""
    assert complaint in complained


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"BL1;3\nBL9;3", "Baris 2: kode \u201cBL9\u201d tidak ada dalam instrumen ini."),
        (b"BL1;3\nBL1;3", "Baris 2: kode BL1 sudah ada pada baris 1."),
        (b"", "Berkas nilai kosong."),
        (None, "nilai.csv tidak ditemukan"),
    ],
)
def test_a_file_that_cannot_be_taken_exits_1(
    capsys: Capture, tmp_path: Path, content: bytes | None, complaint: str
) -> None:
    path = tmp_path / "nilai.csv"
    if content is not None:
        path.write_bytes(content)
    assert cli.main(["score", "2023-REG", "--answers", str(path)]) == 1
    told, complained = capsys.readouterr()
    assert told == ""
    assert complained.startswith(complaint)
