"""Bad instrument files: each is refused with the place and the reason, and nothing changes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gm100_desktop.domain.instrument_files import LARGEST_FILE, RefusedInstrument
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.instruments import Instruments
from gm100_desktop.services.records import Records
from tests.services.an_instrument import put, small

Spoil = Callable[[dict[str, Any]], object]


def having(**values: object) -> Spoil:
    """The instrument with other values at the top."""
    return lambda one: one | values


def without(name: str) -> Spoil:
    return lambda one: {key: value for key, value in one.items() if key != name}


def part(index: int, **values: object) -> Spoil:
    """The instrument with other values in one component."""

    def spoilt(one: dict[str, Any]) -> object:
        one["components"][index] |= values
        return one

    return spoilt


def question(index: int, number: int, **values: object) -> Spoil:
    def spoilt(one: dict[str, Any]) -> object:
        one["components"][index]["questions"][number] |= values
        return one

    return spoilt


def literally(old: str, new: str) -> Spoil:
    """The text of the file with something in it replaced: what no well-behaved writer would write."""

    def spoilt(one: dict[str, Any]) -> object:
        text = json.dumps(one)
        assert old in text
        return text.replace(old, new, 1)

    return spoilt


def many_questions(one: dict[str, Any]) -> object:
    one["components"][0]["questions"] = [{"code": f"T{n}", "label": "Tanya"} for n in range(501)]
    return one


LONG = "9" * 5000
BAD: dict[str, tuple[Spoil, str, str]] = {
    # what is wrong with the file: how it gets so, the place, the reason
    "empty": (lambda _: b"", "berkas", "kosong"),
    "blanks": (lambda _: b" \n\t\n", "berkas", "kosong"),
    "no json": (lambda _: "bobot: 100", "baris 1 kolom 1", "susunan JSON salah"),
    "cut off": (lambda one: json.dumps(one)[:-40], "baris 1 kolom", "susunan JSON salah"),
    "a trailing comma": (literally('"year": 2027,', '"year": 2027,,'), "baris 1 kolom", "susunan JSON salah"),
    "single quotes": (str, "baris 1 kolom 2", "susunan JSON salah"),
    "a list": (lambda one: [one], "berkas", "objek JSON"),
    "a number": (lambda _: "100", "berkas", "objek JSON"),
    "with a BOM": (lambda one: b"\xef\xbb\xbf" + json.dumps(one).encode(), "berkas", "BOM"),
    "UTF-16": (lambda one: json.dumps(one).encode("utf-16"), "berkas", "UTF-8"),
    "UTF-16 without a mark": (lambda one: json.dumps(one).encode("utf-16-le"), "berkas", "UTF-8"),
    "Latin-1": (
        lambda one: json.dumps(one | {"note": "é"}, ensure_ascii=False).encode("latin-1"),
        "berkas",
        "bukan teks UTF-8 pada bita ke-",
    ),
    "a picture": (lambda _: b"\x89PNG\r\n\x1a\n\x01\x02", "berkas", "bukan teks UTF-8 pada bita ke-1"),
    "nested 10,000 deep": (lambda _: "[" * 10_000 + "]" * 10_000, "baris 1", "bersarang lebih dari 12"),
    "nested deep in objects": (lambda _: '{"a":' * 9_999 + "1" + "}" * 9_999, "baris 1", "bersarang"),
    "a string without an end": (lambda _: '{"a": "' + '\\"' * 300_000, "baris 1 kolom", "JSON salah"),
    "a key twice": (literally('"year": 2027', '"year": 2027, "year": 2028'), "year", "dua kali"),
    "a weight twice": (
        literally('"weight": "41.25"', '"weight": "41.25", "weight": "41.25"'),
        "components[1].weight",
        "dua kali",
    ),
    "an unknown key": (having(bobot=100), "bobot", "tidak dikenal"),
    "an unknown key below": (part(2, wieght=3), "components[2].wieght", "tidak dikenal"),
    "a later format": (having(format=2), "format", "lebih baru"),
    "no version": (without("version"), "version", "wajib diisi"),
    "an empty version": (having(version=""), "version", "wajib diisi"),
    "a version with a path": (having(version="../2027"), "version", "hanya huruf, angka"),
    "a number for a label": (having(label=2027), "label", "tulisan"),
    "an endless label": (having(label="a" * 501), "label", "paling panjang 500 huruf, ini 501"),
    "a text for a year": (having(year="2027"), "year", "bilangan bulat"),
    "a year that is a flag": (having(year=True), "year", "bilangan bulat"),
    "a year long ago": (having(year=1066), "year", "1900"),
    "a half year": (having(year=2027.5), "year", "bilangan bulat"),
    "another rounding": (having(rounding="up"), "rounding", "once, per_term"),
    "another purpose": (having(purpose="fun"), "purpose", "selection, yearly"),
    "another track": (having(track="REG"), "track", "REGULER, KPPN_IKN"),
    "another scale": (having(scale_max=10), "scale_max", "0–4"),
    "no components": (having(components=[]), "components", "daftar"),
    "components as an object": (having(components={"a": 1}), "components", "daftar"),
    "a component as a text": (having(components=["baseline"]), "components[0]", "objek JSON"),
    "too many components": (
        lambda one: one | {"components": one["components"] * 7},
        "components",
        "paling banyak 20 butir, ini 21",
    ),
    "two components of one code": (part(1, code="Tata-Kelola"), "components[1].code", "sudah dipakai"),
    "weights of 99.75": (part(2, weight=25), "components", "harus 100, sekarang 99,75"),
    "weights of 100.01": (part(2, weight="25.26"), "components", "harus 100, sekarang 100,01"),
    "no weight": (part(2, weight=None), "components[2].weight", "bobot harus angka 0–100"),
    "a weight below zero": (part(2, weight=-25), "components[2].weight", "bobot harus angka 0–100"),
    "a weight with a comma": (part(2, weight="25,25"), "components[2].weight", "bobot harus angka 0–100"),
    "a weight in words": (part(2, weight="dua puluh"), "components[2].weight", "bobot harus angka 0–100"),
    "a weight that is a flag": (part(2, weight=True), "components[2].weight", "bobot harus angka 0–100"),
    "a weight of thirds": (part(2, weight="25.333"), "components[2].weight", "dua angka di belakang koma"),
    "a weight of NaN": (literally('"25.25"', "NaN"), "components[2].weight", "bukan angka"),
    "a weight of infinity": (literally('"25.25"', "-Infinity"), "components[2].weight", "bukan angka"),
    "a huge weight": (literally('"25.25"', LONG), "components[2].weight", "bobot harus angka 0–100"),
    "a weight with a huge exponent": (literally('"25.25"', "1e999999"), "components[2].weight", "0–100"),
    "a weight beyond all numbers": (literally('"25.25"', f"1e{LONG}"), "components[2].weight", "bukan angka"),
    "a tiny weight": (literally('"25.25"', "1e-999999"), "components[2].weight", "dua angka di belakang"),
    "a huge year": (literally("2027,", f"{LONG},"), "year", "bilangan bulat"),
    "no questions": (part(0, questions=[]), "components[0].questions", "daftar"),
    "too many questions": (many_questions, "components[0].questions", "paling banyak 500 butir, ini 501"),
    "a question as a number": (part(0, questions=[7]), "components[0].questions[0]", "objek JSON"),
    "one code in two components": (
        question(2, 1, code="t1"),
        "components[2].questions[1].code",
        "kode t1 sudah dipakai",
    ),
    "a question without a code": (question(1, 0, code=""), "components[1].questions[0].code", "wajib diisi"),
    "a code with blanks": (question(1, 0, code="L 1"), "components[1].questions[0].code", "hanya huruf"),
    "an unknown rubric": (
        question(1, 1, rubric="bintang"),
        "components[1].questions[1].rubric",
        "rubrik bintang tidak dikenal",
    ),
    "an unknown dimension": (
        question(1, 1, dimension="smart"),
        "components[1].questions[1].dimension",
        "governance",
    ),
    "a rubric of four levels": (
        having(rubrics=[{"code": "tahap", "levels": ["a", "b", "c", "d"]}]),
        "rubrics[0].levels",
        "harus 5 uraian",
    ),
    "a rubric twice": (
        lambda one: one | {"rubrics": one["rubrics"] * 2},
        "rubrics[1].code",
        "sudah dipakai",
    ),
    "a level that is a number": (
        having(rubrics=[{"code": "tahap", "levels": ["a", "b", 3, "d", "e"]}]),
        "rubrics[0].levels[2]",
        "tulisan",
    ),
    "copying itself": (
        lambda one: {"version": one["version"], "label": "Lingkaran", "copy_of": one["version"]},
        "copy_of",
        "tanpa ujung: UJI-2027 → UJI-2027",
    ),
    "copying nobody": (
        lambda _: {"version": "UJI-1", "label": "Salinan", "copy_of": "1999-REG"},
        "copy_of",
        "versi 1999-REG tidak dikenal",
    ),
    "copying a path": (
        lambda _: {"version": "UJI-1", "label": "Salinan", "copy_of": "../../etc/passwd"},
        "copy_of",
        "id versi",
    ),
    "copying and its own components": (having(copy_of="2024-REG"), "copy_of", "tidak boleh bersama"),
}


@pytest.fixture
def acts(dossier: Dossier, records: Records) -> Instruments:
    return Instruments(dossier, records)


def refused(dossier: Dossier, acts: Instruments, path: Path) -> RefusedInstrument:
    """The refusal; the file is as it was, to the last byte of its dump."""
    before = list(dossier.connection.iterdump())
    with pytest.raises(RefusedInstrument) as problem:
        acts.import_file(path)
    assert list(dossier.connection.iterdump()) == before
    return problem.value


@pytest.mark.parametrize("what", BAD)
def test_a_bad_file_is_refused_with_place_and_reason(
    what: str, dossier: Dossier, acts: Instruments, tmp_path: Path
) -> None:
    spoil, place, reason = BAD[what]
    problem = refused(dossier, acts, put(tmp_path, spoil(small())))
    found = [one for one in problem.faults if one.path.startswith(place) and reason in one.reason]
    assert found, [one.words for one in problem.faults]
    assert problem.faults[0].words in problem.message
    assert "Tidak ada yang diubah" in problem.advice


def test_there_are_forty_and_more() -> None:
    assert len(BAD) >= 40


def test_fifty_megabytes_are_refused_without_being_read(
    dossier: Dossier, acts: Instruments, tmp_path: Path
) -> None:
    path = tmp_path / "besar.json"
    with path.open("wb") as file:
        file.write(b"[")
        file.truncate(50_000_000)
    problem = refused(dossier, acts, path)
    assert problem.faults[0].words == "berkas: lebih besar daripada 2 MB"
    assert path.stat().st_size > LARGEST_FILE


def test_versions_that_copy_each_other_are_refused(
    dossier: Dossier, acts: Instruments, tmp_path: Path
) -> None:
    names = ("UJI-1", "UJI-2", "UJI-3")
    for name, base in zip(names, (*names[1:], names[0]), strict=True):
        put(tmp_path, {"version": name, "label": name, "copy_of": base}, f"{name}.json")
    problem = refused(dossier, acts, tmp_path / "UJI-1.json")
    assert problem.faults[0].words.endswith("UJI-1 → UJI-2 → UJI-3 → UJI-1")


def test_every_fault_of_a_file_is_told_at_once(dossier: Dossier, acts: Instruments, tmp_path: Path) -> None:
    one = small() | {"rounding": "up", "label": ""}
    one["components"][2]["weight"] = "banyak"
    problem = refused(dossier, acts, put(tmp_path, one))
    assert [fault.path for fault in problem.faults] == ["label", "rounding", "components[2].weight"]
    assert "(dan 2 kesalahan lain)" in problem.message


def test_a_fault_can_be_written_whatever_the_file_calls_its_keys(
    dossier: Dossier, acts: Instruments, tmp_path: Path
) -> None:
    text = json.dumps(small()).replace('"label"', '"\\ud800\\u202e' + "k" * 90 + '"', 1)
    problem = refused(dossier, acts, put(tmp_path, text))
    assert problem.message.encode("utf-8")
    assert max(len(fault.path) for fault in problem.faults) <= 60
