"""A broken data file is refused with its name and line, and nothing is written."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from gm100_desktop.assets import asset
from gm100_desktop.services.sample import build_practice_region
from gm100_desktop.services.sample.source import BrokenData
from tests.services.practice import new_file

BREAKS = [
    ("agencies.csv", "bkad,,", "bkad,tidak-ada,", "agencies.csv baris 26: kunci 'tidak-ada' tidak dikenal."),
    ("agencies.csv", "key,parent", "key,induk", "agencies.csv baris 2: kolom 'induk' tidak dikenal."),
    ("agencies.csv", ",250,", ",dua ratus,", "kolom sort_order: 'dua ratus' bukan bilangan bulat."),
    ("agencies.csv", ",hospital,", ",klinik,", "agencies.csv baris 31: "),
    ("agencies.csv", "\nbkad,", "\nbapenda,", "kunci 'bapenda' sudah dipakai."),
    ("institutions.csv", "pln,Perusahaan", "pln,,Perusahaan", "8 kolom, seharusnya 7."),
    ("institutions.csv", "pln,", 'pln,"', "institutions.csv baris "),
    ("documents.csv", "layar-giliran-puskesmas.jpg", "tidak.jpg", "berkas bukti 'tidak.jpg' tidak ada."),
    ("documents.csv", "layar-giliran-puskesmas.jpg", "layar.bmp", "jenis berkas 'layar.bmp' tidak dikenal."),
    ("bodies.toml", 'key = "tim-ketua"', 'key = "tim-ketua', "bodies.toml baris "),
    ("bodies.toml", "[[body.body_role]]", "[[body.peran]]", "bodies.toml baris 15: jenis catatan 'peran'"),
    (
        "bodies.toml",
        "[[body.body_role]]",
        "[[body.site]]\n\n[[body.body_role]]",
        "tidak dapat menjadi bagian dari",
    ),
    ("bodies.toml", 'dimension = "living"', 'dimension = "hidup"', "kunci 'hidup' tidak dikenal."),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data files, to be broken."""
    copy = tmp_path / "data"
    shutil.copytree(asset("practice"), copy)
    return copy


@pytest.mark.parametrize(("name", "old", "new", "told"), BREAKS)
def test_a_broken_line_is_named_and_its_chapter_is_not_written(
    tmp_path: Path, folder: Path, now: datetime, name: str, old: str, new: str, told: str
) -> None:
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with new_file(tmp_path, now) as dossier:
        with pytest.raises(BrokenData) as caught:
            build_practice_region(dossier, folder=folder)
        assert told in caught.value.message
        assert name in caught.value.message
        assert dossier.connection.execute("SELECT count(*) FROM body").fetchone() == (0,)
        assert dossier.check().is_sound


def test_a_missing_file_is_named(tmp_path: Path, folder: Path, now: datetime) -> None:
    (folder / "agencies.csv").unlink()
    with new_file(tmp_path, now) as dossier, pytest.raises(BrokenData, match=r"agencies\.csv baris 1"):
        build_practice_region(dossier, folder=folder)


def test_progress_is_told_and_can_stop_the_work(tmp_path: Path, now: datetime) -> None:
    told: list[tuple[int, str]] = []
    with new_file(tmp_path, now) as dossier:
        build_practice_region(dossier, lambda percent, text: told.append((percent, text)))
    assert told == sorted(told)
    assert told[0][0] == 0
    assert told[-1] == (100, "Daerah contoh selesai")
