"""`gm100 report`: a whole PDF, or one clear sentence and nothing written."""

import os
import sqlite3
from pathlib import Path

import pytest
from pypdf import PdfReader

from gm100_desktop import cli
from gm100_desktop.domain.report_kinds import REPORT_KINDS
from tests.conftest import NOW
from tests.services.practice import practice_file

Capture = pytest.CaptureFixture[str]
DATE = ("--date", "2026-11-20")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice region, closed."""
    with practice_file(tmp_path_factory.mktemp("contoh"), NOW) as dossier:
        return dossier.path


def _report(file: Path, target: Path, *words: str, kind: str = "laporan") -> int:
    return cli.main(["report", str(file), "--kind", kind, "--out", str(target), *DATE, *words])


def _complaint(capsys: Capture) -> tuple[str, str]:
    """The sentence and the advice; there is no third line, and no traceback."""
    sentence, advice = capsys.readouterr().err.splitlines()
    return sentence, advice


def test_the_list_names_one_kind_a_line_by_its_id(capsys: Capture) -> None:
    assert cli.main(["report", "--list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    ids = [
        "laporan", "kartu-skor", "penilaian-mandiri", "matriks", "lampiran-sk", "daftar-hadir", "notulen",
        "formulir-survei", "rekap-survei",
    ]  # fmt: skip
    assert [line.split("\t")[0] for line in lines] == ids
    assert [line.split("\t")[1] for line in lines] == [kind.title for kind in REPORT_KINDS]


@pytest.mark.parametrize("kind", [kind.id for kind in REPORT_KINDS])
@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("F4", (609, 935))])
def test_the_pdf_stands_whole_on_its_paper(
    file: Path, tmp_path: Path, capsys: Capture, kind: str, paper: str, size: tuple[int, int]
) -> None:
    target = tmp_path / "Laporan Tirta Kencana.pdf"
    assert _report(file, target, "--paper", paper, kind=kind) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == str(target)
    percents = [int(line.split()[1]) for line in lines[:-1]]
    assert percents == sorted(percents)
    assert (percents[0], percents[-1]) == (0, 100)
    box = PdfReader(target).pages[0].mediabox
    assert tuple(sorted((round(box.width), round(box.height)))) == size
    assert list(tmp_path.iterdir()) == [target]


def test_the_same_data_and_date_make_the_same_bytes(file: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "satu.pdf", tmp_path / "dua.pdf"
    assert (_report(file, one), _report(file, other)) == (0, 0)
    assert one.read_bytes() == other.read_bytes()
    assert _report(file, other, "--year", "2025") == 0
    assert one.read_bytes() != other.read_bytes()


def test_only_the_chosen_parts_are_printed(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "bagian.pdf"
    assert _report(file, target, "--parts", "sampul, penutup", "--draft") == 0
    pages = [page.extract_text() for page in PdfReader(target).pages]
    assert len(pages) == 2
    assert "Penutup" in pages[1]
    assert "DRAF" in pages[1]


def test_for_the_public_without_numbers_of_people(file: Path, tmp_path: Path) -> None:
    texts = {}
    for profile in ("kementerian", "publik"):
        target = tmp_path / f"{profile}.pdf"
        assert _report(file, target, "--profile", profile, "--parts", "kata-pengantar,lampiran-susunan") == 0
        texts[profile] = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert "19720518 199803 1 004" in texts["kementerian"]
    assert "NIP 1" not in texts["publik"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "Sebutkan berkas, jenis laporan dan tempat PDF."),
        (["a.gm100", "--kind", "laporan"], "Sebutkan berkas, jenis laporan dan tempat PDF."),
        (["a.gm100", "--kind", "laporan", "--out", ""], "Sebutkan berkas, jenis laporan dan tempat PDF."),
        (["--date", "2026-13-01"], "'2026-13-01' bukan tanggal yang ada."),
        (["--date", "besok"], "'besok' bukan tanggal yang ada."),
        (["--paper", "A3"], "Kertas 'A3' tidak dikenal."),
        (["--profile", "semua"], "Tujuan 'semua' tidak dikenal."),
        (["--year", "12"], "'12' bukan tahun laporan."),
        (["--year", "²⁰²⁶"], "'²⁰²⁶' bukan angka."),
        (["--session", "-1"], "'-1' bukan angka."),
        (["--decree", "SK"], "'SK' bukan angka."),
    ],
)
def test_wrong_words_exit_2_with_one_sentence(capsys: Capture, words: list[str], sentence: str) -> None:
    assert cli.main(["report", *words]) == 2
    assert _complaint(capsys)[0] == sentence


@pytest.mark.parametrize(
    ("kind", "words", "sentence"),
    [
        ("apa", (), "Tidak ada laporan 'apa'."),
        ("laporan", ("--parts", "bab-9"), "Laporan ini tidak punya bagian 'bab-9'."),
        ("lampiran-sk", ("--decree", "9999"), "Tidak ada SK dengan nomor catatan 9999."),
        ("daftar-hadir", ("--session", "9999"), "Tidak ada kegiatan dengan nomor catatan 9999."),
        ("notulen", ("--session", "9999"), "Tidak ada kegiatan dengan nomor catatan 9999."),
    ],
)
def test_what_the_file_does_not_have(
    file: Path, tmp_path: Path, capsys: Capture, kind: str, words: tuple[str, ...], sentence: str
) -> None:
    assert _report(file, tmp_path / "a.pdf", *words, kind=kind) == 1
    assert _complaint(capsys)[0] == sentence
    assert list(tmp_path.iterdir()) == []


def _text(path: Path) -> None:
    path.write_text("bukan basis data", encoding="utf-8")


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE lain (a)")
    connection.close()


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (None, "x.gm100 tidak ditemukan di"),
        (_text, "x.gm100 bukan berkas GM100"),
        (_foreign, "x.gm100 bukan berkas GM100"),
        (_folder, "x.gm100 adalah folder"),
    ],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, capsys: Capture, make: object, sentence: str) -> None:
    path, target = tmp_path / "x.gm100", tmp_path / "laporan.pdf"
    if callable(make):
        make(path)
    assert _report(path, target) == 1
    assert _complaint(capsys)[0].startswith(sentence)
    assert not target.exists()


def test_a_file_cut_short_is_told_and_left_alone(file: Path, tmp_path: Path, capsys: Capture) -> None:
    cut, target = tmp_path / "x.gm100", tmp_path / "laporan.pdf"
    cut.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    before = cut.read_bytes()
    assert _report(cut, target) == 1
    assert _complaint(capsys)[0]
    assert cut.read_bytes() == before
    assert not target.exists()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("folder.pdf", "folder.pdf adalah folder."),
        ("laporan.txt", "laporan.txt bukan nama berkas PDF."),
        ("tiada/laporan.pdf", "Folder {0}/tiada tidak ada."),
    ],
)
def test_a_target_that_cannot_be(
    file: Path, tmp_path: Path, capsys: Capture, name: str, sentence: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    assert _report(file, tmp_path / name) == 1
    assert _complaint(capsys)[0].replace("\\", "/") == sentence.format(tmp_path.as_posix())
    assert [each.name for each in tmp_path.iterdir()] == ["folder.pdf"]


def test_the_regions_file_is_never_written_over(file: Path, tmp_path: Path, capsys: Capture) -> None:
    own = tmp_path / "daerah.pdf"
    own.write_bytes(file.read_bytes())
    assert _report(own, own) == 1
    assert _complaint(capsys)[0] == "daerah.pdf adalah berkas daerah itu sendiri."
    assert own.read_bytes() == file.read_bytes()
    assert _report(file, file) == 1
    assert _complaint(capsys)[0] == f"{file.name} bukan nama berkas PDF."


def test_a_folder_that_may_not_be_written(
    file: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def refuse(path: Path, mode: str = "r", *rest: object, **more: object) -> object:
        if "x" in mode and path.parent == tmp_path:
            raise PermissionError(13, "Permission denied")
        return opened(path, mode, *rest, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    assert _report(file, tmp_path / "laporan.pdf") == 1
    assert _complaint(capsys) == (f"Folder {tmp_path} tidak boleh ditulisi.", "Pilih folder lain.")
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_is_open_elsewhere_gets_a_version(
    file: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "laporan.pdf"
    target.write_bytes(b"%PDF lama")
    replace = os.replace

    def refuse(source: Path, place: Path) -> None:
        if Path(place) == target:
            raise PermissionError(13, "used by another process")
        replace(source, place)

    monkeypatch.setattr(os, "replace", refuse)
    assert _report(file, target) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == str(tmp_path / "laporan_v2.pdf")
    assert "sedang dibuka di program lain" in lines[-2]
    assert target.read_bytes() == b"%PDF lama"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["laporan.pdf", "laporan_v2.pdf"]
