"""How a document stands today, and what its file is called and weighs."""

from datetime import date

import pytest

from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.lines.vault import VaultLine
from gm100_desktop.domain.vault import Standing, condition_of, kind_of_file, size_text, standings

TODAY = date(2026, 11, 20)


def line(**values: object) -> VaultLine:
    return VaultLine(**{"id": 1, "title": "Surat", "file_hash": "ab", "uses": 1, **values})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "Terpakai"),
        ({"uses": 0}, "Belum dipakai"),
        ({"uses": 0, "is_older": True}, "Versi lama"),
        ({"valid_until": "2026-11-20"}, "Sampai 20/11/2026"),
        ({"valid_until": "2026-11-19"}, "Berakhir 19/11/2026"),
        ({"valid_until": "2026-11"}, "Sampai 11/2026"),
        ({"valid_until": "2027-11-19"}, "Terpakai"),
        ({"file_hash": ""}, "Tanpa berkas"),
        ({"file_hash": "", "link": "https://contoh.example"}, "Terpakai"),
        ({"is_missing": True, "valid_until": "2020-01-01"}, "Berkas hilang"),
        ({"is_changed": True, "uses": 0}, "Berkas berubah"),
    ],
)
def test_the_worst_is_told(values: dict[str, object], words: str) -> None:
    assert condition_of(line(**values), TODAY).text == words


def test_everything_is_found_by_what_it_lacks() -> None:
    found = standings(line(uses=0, file_hash="", valid_until="2026-01-31"), TODAY)
    assert found == {Standing.UNUSED, Standing.WITHOUT_FILE, Standing.EXPIRED}


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (None, ""),
        (0, "0 byte"),
        (999, "999 byte"),
        (1_500, "2 KB"),
        (124_400, "124 KB"),
        (3_249_000, "3,2 MB"),
        (3_960_000, "4,0 MB"),
        (123_456_789, "123 MB"),
    ],
)
def test_sizes(size: int | None, words: str) -> None:
    assert size_text(size) == words


@pytest.mark.parametrize(
    ("name", "media_type", "expected"),
    [
        ("IMG_001.JPG", "image/jpeg", DocumentKind.PHOTO),
        ("NOTULEN-rapat.docx", "", DocumentKind.MINUTES),
        ("sk_dewan 2026.pdf", "application/pdf", DocumentKind.DECREE),
        ("risk register.xlsx", "", DocumentKind.OTHER),
        ("DAFTAR-HADIR.pdf", "", DocumentKind.ATTENDANCE_LIST),
        ("data.bin", "", DocumentKind.OTHER),
    ],
)
def test_the_name_says_what_it_is(name: str, media_type: str, expected: DocumentKind) -> None:
    assert kind_of_file(name, media_type) is expected
