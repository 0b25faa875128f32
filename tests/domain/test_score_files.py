"""Files of question scores, as spreadsheets write them."""

from decimal import Decimal

import pytest

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.score_files import LARGEST_FILE, score_of, scores_in, text_of

CODES = ("BL1", "BL2", "OP1")


def scores(*values: str) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, values))


@pytest.mark.parametrize(
    ("text", "score"),
    [("3,60", "3.60"), ("3.60", "3.60"), (" 4 ", "4"), ("0", "0"), ("0,125", "0.125"), ("4,00", "4")],
)
def test_a_score(text: str, score: str) -> None:
    assert score_of(text) == Decimal(score)


@pytest.mark.parametrize(
    "text", ["", "4,01", "5", "-1", "3,6,0", "tiga", "1e0", "NaN", "Infinity", "٣", "0x1", "3/4", "1_0", "+1"]
)
def test_no_score(text: str) -> None:
    assert score_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "BL1;3,25;3\nBL2;4\n",
        "kode;asesor 1;asesor 2\nBL1;3,25;3\nBL2;4;\n",
        "Kode;Nilai;Catatan\r\nBL1;3,25;3\r\n\r\nBL2;;4\r\n",
        'BL1,"3,25",3\nBL2,4\n',
        "BL1,3.25,3\nBL2,4,\n",
        "code,score\nbl1,3.25,3\nbl2,4\n",
        "BL1\t3,25\t3\rBL2\t4\r",
        "\n;;\nBL1;3,25;3\nBL2;4",
        "Pertanyaan;Ibu A;Bapak B\nBL1; 3,25 ; 3\nBL2;4\n",
    ],
)
def test_the_ways_a_file_is_written(text: str) -> None:
    assert scores_in(text, CODES) == {"BL1": scores("3.25", "3"), "BL2": scores("4")}


def test_a_code_without_scores_is_not_answered() -> None:
    assert scores_in("BL1;\nBL2;4\n", CODES) == {"BL1": (), "BL2": scores("4")}


@pytest.mark.parametrize(
    "content",
    [
        "BL1;3,25".encode("utf-8-sig"),
        "BL1;3,25".encode("utf-16"),
        "BL1;3,25".encode("cp1252"),
    ],
)
def test_marks_and_encodings(content: bytes) -> None:
    assert scores_in(text_of(content), CODES) == {"BL1": scores("3.25")}


def test_a_heading_in_western_windows() -> None:
    content = "Kode – évaluasi;Nilai\nBL1;3".encode("cp1252")
    assert scores_in(text_of(content), CODES) == {"BL1": scores("3")}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("BL1;3\nBL9;3", "Baris 2: kode “BL9” tidak ada dalam instrumen ini."),
        ("BL9;3\nBL1;3", "Baris 1: kode “BL9” tidak ada dalam instrumen ini."),
        ("kode;nilai\nBL1;3\n\nBL1;4", "Baris 4: kode BL1 sudah ada pada baris 2."),
        ("BL1;3\nbl1;4", "Baris 2: kode BL1 sudah ada pada baris 1."),
        ("BL1;3\nBL2;5", "Baris 2: nilai BL2 “5” bukan angka 0 sampai 4."),
        ("BL1,3,25", "Baris 1: nilai BL1 “25” bukan angka 0 sampai 4."),
        ("BL1;3\nBL2;tiga", "Baris 2: nilai BL2 “tiga” bukan angka 0 sampai 4."),
        ("", "Berkas nilai kosong."),
        ("kode;nilai\n", "Berkas nilai kosong."),
        ("BL1;3\x00", "Baris 1: nilai BL1 “3\x00” bukan angka 0 sampai 4."),
        (f"BL1;{'3' * 200_000}", "Baris 1: isinya tidak terbaca sebagai CSV."),
    ],
)
def test_what_is_refused_names_its_line(text: str, sentence: str) -> None:
    with pytest.raises(KnownProblem) as problem:
        scores_in(text, CODES)
    assert problem.value.message == sentence


def test_a_file_that_is_too_large_is_refused() -> None:
    with pytest.raises(KnownProblem, match="terlalu besar"):
        text_of(b"x" * (LARGEST_FILE + 1))
