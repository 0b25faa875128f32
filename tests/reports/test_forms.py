"""Official forms: decree annexes and attendance sheets."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gm100_desktop.domain.briefs.daftar_hadir import AttendeeLine, Presence
from gm100_desktop.domain.briefs.setting import Letterhead, PageSetup, Paper, Signatory, Signature
from gm100_desktop.reports.builders import build
from gm100_desktop.reports.daftar_hadir import sheets_of
from gm100_desktop.reports.flow import Book
from gm100_desktop.reports.house_style import MM
from gm100_desktop.reports.ink.matrix_code import matrix_code
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.page import Running
from gm100_desktop.reports.pieces.attendance import ROW
from gm100_desktop.reports.sheet import sheet_of
from tests.reports import golden
from tests.reports.a_form import a_daftar_hadir, a_day, a_lampiran_sk, an_annex, some_attendees
from tests.reports.a_monster import HOSTILE, every_text
from tests.reports.a_region import letterhead, signatory
from tests.reports.print_rules import broken_rules
from tests.reports.printed import letters, made, outline, silent, texts


def sheets(paper: Paper, people: int, **changes: Any) -> list[int]:
    """How many rows stand on each sheet of a day."""
    setup = PageSetup(paper)
    book = Book(About("", "", "", "2026-11-20"), sheet_of(setup), Running())
    short = tuple(AttendeeLine(f"Nama {at}", "", "Jabatan") for at in range(people))
    brief = a_daftar_hadir(setup=setup, venue="Aula Bappeda")
    return [
        len(rows) for rows in sheets_of(brief, a_day(attendees=short, **changes), sheet_of(setup), book.pen)
    ]


@pytest.mark.parametrize("paper", list(Paper))
def test_forms_keep_margins_and_sizes(paper: Paper) -> None:
    setup = PageSetup(paper)
    for kind, brief in (
        ("lampiran-sk", a_lampiran_sk(setup=setup)),
        ("daftar-hadir", a_daftar_hadir(setup=setup)),
    ):
        assert not broken_rules(made(kind, brief), sheet_of(setup))


def test_every_page_says_what_was_approved() -> None:
    golden.agrees("lampiran-sk-A4", texts(made("lampiran-sk", a_lampiran_sk())))
    golden.agrees("daftar-hadir-F4", texts(made("daftar-hadir", a_daftar_hadir())))


@pytest.mark.parametrize("add", [HOSTILE, "Wx" * 5000, " kata" * 400])
def test_monsters_keep_the_rules(add: str) -> None:
    sk = every_text(a_lampiran_sk(annexes=(an_annex(seats=2),)), add)
    hadir = every_text(a_daftar_hadir(), add)
    assert not broken_rules(made("lampiran-sk", sk), sheet_of(sk.setup))
    assert not broken_rules(made("daftar-hadir", hadir), sheet_of(hadir.setup))


def test_a_box_to_sign_is_high_enough() -> None:
    assert ROW >= 12 * MM


@pytest.mark.parametrize(("paper", "full", "last"), [(Paper.F4, 16, 13), (Paper.A4, 13, 10)])
def test_rows_on_a_full_and_on_the_last_sheet(paper: Paper, full: int, last: int) -> None:
    assert sheets(paper, full + 5) == [full, last]


@pytest.mark.parametrize("people", range(40))
def test_every_invited_person_has_a_row_and_the_signature_has_room(people: int) -> None:
    counts = sheets(Paper.F4, people)
    assert sum(counts) >= people + 1
    assert counts[-1] >= 2
    assert all(count <= 16 for count in counts[:-1])
    assert counts[-1] <= 13


def test_an_empty_list_is_a_sheet_to_write_on() -> None:
    data = made("daftar-hadir", a_daftar_hadir(days=(a_day(attendees=()),)))
    (first, *_) = texts(data)
    assert "13." in first


def test_a_kept_list_says_who_came_and_leaves_no_row_for_walk_ins() -> None:
    pages = texts(made("daftar-hadir", a_daftar_hadir()))
    assert "tidak hadir" in pages[-2]
    assert "Jumlah hadir lembar ini: ……… orang" in pages[0]
    assert "………" not in pages[-1]
    assert "13." not in pages[-1]


def test_the_code_of_each_sheet_is_in_its_square() -> None:
    assert len(matrix_code("DH-BT3-0826/2")) == 21
    assert matrix_code("DH-BT3-0826/2") != matrix_code("DH-BT3-0826/1")


def test_each_day_has_its_own_signature_and_bookmark() -> None:
    data = made("daftar-hadir", a_daftar_hadir())
    assert [title for _, title, _ in outline(data)] == ["Rabu, 26 Agustus 2026", "Kamis, 27 Agustus 2026"]
    assert sum("Rangga Saputra" in page for page in texts(data)) == 2


def test_only_from_the_second_page_on_a_decree_is_numbered() -> None:
    pages = texts(made("lampiran-sk", a_lampiran_sk()))
    assert "- 1 -" not in pages[0]
    assert "- 2 -" in pages[1]
    assert all("Halaman" not in page for page in pages)


def test_a_decree_without_number_and_date_leaves_room_to_write_them() -> None:
    head = " ".join(texts(made("lampiran-sk", a_lampiran_sk(number="", date="")))[0].split())
    assert "NOMOR : …………" in head
    assert "TANGGAL : …………" in head
    assert "–" not in head


def test_an_unknown_time_is_room_to_write_while_a_list_is_open_and_nothing_once_it_is_kept() -> None:
    here = tuple(replace(one, presence=Presence.PRESENT) for one in some_attendees(3))
    brief = a_daftar_hadir(days=(a_day(starts="", ends=""),))
    kept = replace(brief, days=(a_day(starts="", ends="", attendees=here),))
    assert "Waktu : ………" in texts(made("daftar-hadir", brief))[0]
    assert "Waktu" not in texts(made("daftar-hadir", kept))[0]


def test_each_annex_is_signed_in_capitals_without_nip() -> None:
    pages = texts(
        made(
            "lampiran-sk",
            a_lampiran_sk(signatory=Signatory("Ardan Wiratama", "Bupati Tirta Kencana", nip="1" * 18)),
        )
    )
    assert sum("ARDAN WIRATAMA" in page for page in pages) == 2
    assert not any("NIP" in page for page in pages)


def test_an_annex_without_members_says_so() -> None:
    (page,) = texts(made("lampiran-sk", a_lampiran_sk(annexes=(an_annex(seats=0),))))
    assert "Belum ada anggota yang dicatat." in page


@pytest.mark.parametrize(
    "head",
    [
        Letterhead("PEMERINTAH KABUPATEN X", "DINAS"),
        Letterhead("PEMERINTAH KABUPATEN KEPULAUAN " * 3, "DINAS KOMUNIKASI, INFORMATIKA, STATISTIK " * 4),
        Letterhead("BUPATI TIRTA KENCANA", is_head_of_region=True),
        replace(letterhead(), is_head_of_region=True),
    ],
)
def test_the_kop_fits_any_name(head: Letterhead) -> None:
    brief = a_daftar_hadir(letterhead=head)
    data = made("daftar-hadir", brief)
    assert not broken_rules(data, sheet_of(brief.setup))
    assert "DAFTAR HADIR" in texts(data)[0]


def test_two_names_stand_on_one_baseline_whatever_stands_above() -> None:
    superior = replace(
        signatory(), name="Teguh Mahardika", position="Asisten", on_behalf=("a.n. Sekretaris Daerah", "u.b.")
    )
    signed = Signature(replace(signatory(), name="Zulaikha"), "Kencanapura", "2026-08-26", superior)
    data = made("daftar-hadir", a_daftar_hadir(days=(a_day(attendees=some_attendees(2), signature=signed),)))
    page = [one for one in letters(data, 0) if one.size == 11]
    assert len({round(one.bottom) for one in page if one.sign in "TZ" and one.bottom < 250}) == 1


def test_an_electronic_signature_leaves_an_empty_box_and_claims_nothing() -> None:
    signed = Signature(signatory(), "Kencanapura", "2026-08-26", is_electronic=True)
    data = made("daftar-hadir", a_daftar_hadir(days=(a_day(attendees=(), signature=signed),)))
    said = texts(data)[-1]
    assert "Ditandatangani secara elektronik oleh" in said
    assert "NIP" not in said.split("elektronik")[1]


def test_forms_make_the_same_bytes_twice(tmp_path: Path) -> None:
    for kind, brief in (("lampiran-sk", a_lampiran_sk()), ("daftar-hadir", a_daftar_hadir())):
        made_twice = [build(kind, brief, tmp_path / f"{at}.pdf", silent).read_bytes() for at in (1, 2)]
        assert made_twice[0] == made_twice[1]
