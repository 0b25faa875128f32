"""The vault: files come in once, programs and empty ones stay out, nothing is lost when one is replaced."""

from datetime import date
from pathlib import Path

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.vault import VaultLine
from gm100_desktop.domain.problems import Cancelled, KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.services.vault import Cited, Offered, Vault
from gm100_desktop.services.viewing import Viewing
from tests.services.acting import DOCUMENT, a_programme, dump, last_label, undo

PNG = b"\x89PNG\r\n\x1a\n and the rest of a picture"
JPEG = b"\xff\xd8\xff\xe1 as the camera wrote it"
LINK = kind("evidence_link")


@pytest.fixture
def vault(dossier: Dossier, records: Records) -> Vault:
    return Vault(dossier, records)


def a_file(folder: Path, name: str, content: bytes = b"isi") -> Offered:
    (folder / name).write_bytes(content)
    return Offered.at(folder / name)


def the_line(vault: Vault, document_id: int) -> VaultLine:
    return next(line for line in vault.lines() if line.id == document_id)


def test_several_files_are_one_act(vault: Vault, dossier: Dossier, tmp_path: Path) -> None:
    names = ("foto kegiatan.jpg", "notulen_rapat-1.pdf", "daftar hadir.txt")
    contents = (JPEG, b"%PDF-1.7 ...", b"1. Ani")
    taken = vault.take_in([a_file(tmp_path, *both) for both in zip(names, contents, strict=True)]).taken
    assert [one.title for one in taken] == [
        "B-001 · Foto kegiatan",
        "B-002 · Notulen rapat-1",
        "B-003 · Daftar hadir",
    ]
    lines = vault.lines()
    assert [line.kind for line in lines] == ["photo", "minutes", "attendance_list"]
    assert [line.media_type for line in lines] == ["image/jpeg", "application/pdf", "text/plain"]
    assert [line.file_size for line in lines] == [len(content) for content in contents]
    assert dossier.evidence.read(lines[0].file_hash) == JPEG
    assert last_label(dossier) == "Simpan 3 berkas"
    undo(dossier)
    assert vault.lines() == []


def test_the_same_content_is_found_and_linked(vault: Vault, records: Records, tmp_path: Path) -> None:
    programme = a_programme(records)
    first = vault.take_in([a_file(tmp_path, "a.txt")]).taken[0]
    again = vault.take_in([a_file(tmp_path, "b.txt")], Cited("programme", programme)).taken[0]
    assert again.was_known
    assert again.was_linked
    assert again.document_id == first.document_id
    assert len(vault.lines()) == 1
    assert [(use.what, use.title) for use in vault.uses_of(first.document_id)] == [
        ("Program", "Satu Genggam")
    ]
    third = vault.take_in([a_file(tmp_path, "c.txt")], Cited("programme", programme)).taken[0]
    assert not third.was_linked
    assert len(records.all(LINK)) == 1


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("kosong.pdf", b"", "kosong.pdf kosong (0 byte); tidak disimpan."),
        ("setup.exe", b"apa saja", "setup.exe adalah program, bukan dokumen; tidak disimpan."),
        ("foto.jpg", b"MZ\x90\x00", "foto.jpg adalah program, bukan dokumen; tidak disimpan."),
        ("faktur.pdf.js", b"x", "faktur.pdf.js adalah program, bukan dokumen; tidak disimpan."),
        ("a.sh", b"#!/bin/sh\n", "a.sh adalah program, bukan dokumen; tidak disimpan."),
    ],
)
def test_what_may_not_come_in(vault: Vault, tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    result = vault.take_in([a_file(tmp_path, name, content), a_file(tmp_path, "baik.txt", b"baik")])
    assert [told for told, _ in result.refused] == [sentence]
    assert [one.name for one in result.taken] == ["baik.txt"]


def test_a_file_over_the_limit(dossier: Dossier, records: Records, tmp_path: Path) -> None:
    small = Vault(dossier, records, most=10)
    with (tmp_path / "rekaman.mp4").open("wb") as file:
        file.truncate(200_000_000)
    result = small.take_in([Offered.at(tmp_path / "rekaman.mp4")])
    assert result.refused[0][0] == "rekaman.mp4 berukuran 200 MB, batasnya 10 byte; tidak disimpan."
    assert Vault(dossier, records).take_in([Offered.at(tmp_path / "rekaman.mp4")]).taken == ()
    assert dossier.history_of_file(1) == []


def test_what_cannot_be_read(vault: Vault, dossier: Dossier, tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    result = vault.take_in([Offered.at(tmp_path / "map"), Offered.at(tmp_path / "tidak-ada.pdf")])
    assert [told for told, _ in result.refused] == [
        "map adalah folder, bukan berkas; tidak disimpan.",
        f"tidak-ada.pdf tidak ditemukan di {tmp_path}.",
    ]
    assert dossier.history_of_file(1) == []


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\data\\surat.pdf", "surat.pdf"),
        ("CON.txt", "_CON.txt"),
        ("dua\nbaris\x07.pdf", "duabaris.pdf"),
        ("faktur\u202efdp.txt", "fakturfdp.txt"),
        ('<b>"?*|.png', "b .png"),
        ("...", "berkas"),
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
    ],
)
def test_hostile_names(vault: Vault, name: str, kept: str) -> None:
    taken = vault.take_in([Offered(name, content=b"isi")]).taken[0]
    assert taken.name == kept
    assert the_line(vault, taken.document_id).title


def test_a_cancelled_intake_leaves_nothing(vault: Vault, dossier: Dossier, tmp_path: Path) -> None:
    before = dump(dossier.connection)

    def cancel(percent: int, _text: str) -> None:
        if percent:
            raise Cancelled

    with pytest.raises(Cancelled):
        vault.take_in([a_file(tmp_path, "a.txt", b"a"), a_file(tmp_path, "b.txt", b"b")], step=cancel)
    assert dump(dossier.connection) == before


def test_a_removed_file_comes_back_with_its_bytes(vault: Vault, records: Records, dossier: Dossier) -> None:
    programme = a_programme(records)
    taken = vault.take_in([Offered("foto.png", content=PNG)], Cited("programme", programme, "1")).taken[0]
    records.remove(DOCUMENT, [taken.document_id])
    assert records.all(LINK) == []
    dossier.evidence.sweep()
    undo(dossier)
    line = the_line(vault, taken.document_id)
    assert dossier.evidence.read(line.file_hash) == PNG
    assert line.uses == 1
    assert not line.is_missing


def test_a_newer_version_keeps_the_old(vault: Vault, records: Records, dossier: Dossier) -> None:
    programme = a_programme(records)
    cited = Cited("programme", programme)
    document = vault.take_in([Offered("sk.pdf", content=b"%PDF lama")], cited).taken[0].document_id
    records.change(DOCUMENT, document, "number", "188/7/2026")
    vault.put_file(document, Offered("sk ttd.pdf", content=b"%PDF baru"), count_pages=lambda _data: 4)
    newer, older = vault.lines()
    assert dossier.evidence.read(newer.file_hash) == b"%PDF baru"
    assert dossier.evidence.read(older.file_hash) == b"%PDF lama"
    assert (newer.id, newer.number, newer.uses) == (document, "188/7/2026", 1)
    assert records.get(DOCUMENT, document)["page_count"] == 4
    assert (older.title, older.is_older) == ("Sk (sebelum 20/11/2026)", True)
    undo(dossier)
    assert [line.file_name for line in vault.lines()] == ["sk.pdf"]


@pytest.mark.parametrize(
    ("kind_before", "kept"),
    [("minutes", "minutes"), ("photo", "photo"), ("decree", "other"), ("regulation_head", "other")],
)
def test_an_older_version_is_of_the_same_sort_but_no_second_regulation(
    vault: Vault, records: Records, kind_before: str, kept: str
) -> None:
    document = vault.take_in([Offered("berkas.pdf", content=b"%PDF lama")]).taken[0].document_id
    records.change(DOCUMENT, document, "kind", kind_before)
    vault.put_file(document, Offered("baru.pdf", content=b"%PDF baru"))
    newer, older = vault.lines()
    assert (newer.kind, older.kind) == (kind_before, kept)
    assert (newer.is_older, older.is_older) == (False, True)


def test_a_version_that_is_known_is_refused(vault: Vault) -> None:
    document = vault.take_in([Offered("sk.pdf", content=b"satu")]).taken[0].document_id
    vault.take_in([Offered("lain.pdf", content=b"dua")])
    with pytest.raises(KnownProblem, match="sudah ada sebagai B-002"):
        vault.put_file(document, Offered("apa.pdf", content=b"dua"))


def test_missing_and_changed_files_are_seen(vault: Vault, dossier: Dossier) -> None:
    gone, short, other = (
        one.document_id
        for one in vault.take_in([Offered(f"{n}.txt", content=f"berkas {n}".encode()) for n in "abc"]).taken
    )
    lines = {line.id: line for line in vault.lines()}
    for document, content in ((gone, None), (short, b"x"), (other, b"BERKAS c")):
        sql = "UPDATE evidence_blob SET bytes = ? WHERE hash = ?"
        dossier.connection.execute(sql, (content, lines[document].file_hash))
    assert the_line(vault, gone).is_missing
    assert the_line(vault, short).is_changed
    assert not the_line(vault, other).is_changed
    assert vault.changed_files() == {lines[short].file_hash, lines[other].file_hash}


def test_a_decree_is_used_by_what_is_founded_on_it(
    vault: Vault, records: Records, seats: dict[str, int]
) -> None:
    told = {"body_id": seats["body_id"], "role_id": seats["chair"], "person_id": seats["ani"]}
    records.add(kind("membership"), {**told, "decree_id": seats["decree_id"]})
    assert the_line(vault, seats["decree_id"]).uses == 1
    (use,) = vault.uses_of(seats["decree_id"])
    assert (use.kind_id, use.caption) == ("membership", kind("membership").field("decree_id").label)


def test_a_copy_is_only_to_be_read_and_is_cleared_away(vault: Vault, dossier: Dossier) -> None:
    viewing = Viewing(dossier, vault)
    document = vault.take_in([Offered("../nota dinas.txt", content=b"isi")]).taken[0].document_id
    one, other = viewing.copy_of(document), viewing.copy_of(document)
    assert one != other
    assert (one.name, one.read_bytes()) == ("nota dinas.txt", b"isi")
    assert not one.stat().st_mode & 0o222
    viewing.close()
    assert not one.exists()
    assert not one.parent.parent.exists()


def test_what_has_no_file_or_is_a_program_is_not_opened(
    vault: Vault, records: Records, dossier: Dossier
) -> None:
    bare = records.add(DOCUMENT, {"title": "Surat tanpa berkas"})
    with pytest.raises(KnownProblem, match="belum mempunyai berkas"):
        Viewing(dossier, vault).copy_of(bare)
    with dossier.write("Lampirkan berkas", DOCUMENT.area):
        file_hash = dossier.evidence.store(b"jahat")
        records.change_many(
            DOCUMENT, [(bare, "file_hash", file_hash), (bare, "file_name", "a.exe")], "Lampirkan"
        )
    with pytest.raises(KnownProblem, match="adalah program"):
        Viewing(dossier, vault).copy_of(bare)


def test_codes_go_on_behind_the_highest(vault: Vault, records: Records, today: date) -> None:
    assert today
    records.add(DOCUMENT, {"title": "Surat", "code": "B-109"})
    records.add(DOCUMENT, {"title": "Surat", "code": "lain"})
    assert vault.take_in([Offered("a.txt", content=b"a")]).taken[0].title == "B-110 · A"
