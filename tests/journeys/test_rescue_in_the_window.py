"""What the window offers when a file cannot be opened or a copy is not whole, and that it leads somewhere."""

import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.ui.window import Window
from tests.journeys.answering import answering
from tests.journeys.bad_files import contents, text
from tests.journeys.test_bad_files_in_the_window import said_in, ways_out
from tests.journeys.words import assert_clear
from tests.services.acting import dump
from tests.storage.failing_places import folder_for_all, unprivileged

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions")
POINTS, SALVAGE, READ = "Titik pulih…", "Selamatkan isinya…", "Buka hanya baca"


@pytest.fixture
def kept(file: Path, now: datetime, tmp_path: Path) -> Path:
    """A file with agencies and two photos, and a restore point from before the newest agency."""
    places = Places(tmp_path / "titik-pulih")
    with Dossier.open(file, who="Sari", now=lambda: now, places=places) as dossier:
        with dossier.write("Isi", Area.REGION):
            rows = [(f"AGENCY-MARK {number}",) for number in range(400)]
            dossier.connection.executemany("INSERT INTO agency(name) VALUES (?)", rows)
            for title in ("SK Dewan", "Foto Peluncuran"):
                file_hash = dossier.evidence.store(title.encode() * 3000)
                sql = "INSERT INTO document(title, file_hash) VALUES (?, ?)"
                dossier.connection.execute(sql, (title, file_hash))
        dossier.restore_point()
        with dossier.write("Tambah OPD", Area.REGION):
            dossier.connection.execute("INSERT INTO agency(name) VALUES ('Kecamatan')")
    return file


@pytest.fixture
def target(desk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person says the new file shall be."""
    chosen = desk / "pulih.gm100"
    monkeypatch.setattr("gm100_desktop.ui.rescue_desk.ask_file_to_make", lambda *_: chosen)
    return chosen


def break_agencies(path: Path) -> None:
    """Some pages of the list of agencies can no longer be read."""
    content = bytearray(path.read_bytes())
    at = content.index(b"AGENCY-MARK 150") // 4096 * 4096
    content[at : at + 4096] = b"\x55" * 4096
    path.write_bytes(content)


def push(window: Window, words: str) -> None:
    """Click the way out of that name."""
    next(one for one in window.shell.strip.remedies if one.text().replace("&", "") == words).click()


def test_a_damaged_file_is_brought_back_from_a_restore_point(
    window: Window, kept: Path, target: Path
) -> None:
    break_agencies(kept)
    before = contents(kept.parent)
    window.begin(kept)
    assert ways_out(window) == [POINTS, SALVAGE]
    with answering("Pulihkan ke berkas baru…", "Simpan sebagai berkas baru…") as said:
        push(window, POINTS)
    assert any("dibandingkan dengan bagian berkas yang masih terbaca" in words for words in said)
    assert said_in_news(window) == "Catatan dipulihkan ke pulih.gm100."
    after = contents(kept.parent)
    del after["pulih.gm100"]
    assert after == before
    push(window, "Buka berkas itu")
    page = window.shell.current
    assert page is not None
    names = [row[-1] for row in dump(page.place.dossier.connection)["agency"]]
    assert len(names) == 400
    assert page.place.dossier.check().is_sound


def said_in_news(window: Window) -> str:
    assert window.shell.strip.isVisible()
    return window.shell.strip.message()


@pytest.mark.parametrize(("spoil", "offered"), [(text, [POINTS, SALVAGE]), (Path.unlink, [POINTS])])
def test_where_a_file_of_ours_lay_its_restore_points_are_offered(
    window: Window, kept: Path, target: Path, spoil: Callable[[Path], None], offered: list[str]
) -> None:
    spoil(kept)
    before = contents(kept.parent)
    window.begin(kept)
    assert_clear(*said_in(window))
    assert ways_out(window) == offered
    with answering("Pulihkan ke berkas baru…", "Simpan sebagai berkas baru…") as said:
        push(window, POINTS)
    assert any("dibandingkan dengan berkas yang tidak terbaca lagi" in words for words in said)
    message, advice = said_in(window)
    assert message == "Catatan dipulihkan ke pulih.gm100."
    assert advice == "2 berkas bukti tidak ditemukan dan perlu ditambahkan lagi."
    assert contents(kept.parent).keys() - before.keys() == {target.name}


@pytest.mark.parametrize("spoil", [text, Path.unlink])
def test_where_none_ever_lay_nothing_is_offered(
    window: Window, file: Path, desk: Path, spoil: Callable[[Path], None]
) -> None:
    stranger = Path(shutil.copyfile(file, desk / "lain.gm100"))
    spoil(stranger)
    window.begin(stranger)
    assert ways_out(window) == []


@posix
@pytest.mark.parametrize("is_folder_closed", [False, True])
def test_what_may_only_be_read_is_offered_to_read(
    window: Window, file: Path, *, is_folder_closed: bool
) -> None:
    with folder_for_all() as folder:
        copy = Path(shutil.copyfile(file, folder / file.name))
        copy.chmod(0o444)
        folder.chmod(0o555 if is_folder_closed else 0o777)
        before = contents(folder)
        with unprivileged():
            window.begin(copy)
            assert_clear(*said_in(window))
            assert ways_out(window) == [READ]
            push(window, READ)
            assert window.shell.status.notice.words() == "Hanya baca"
            assert not window.shell.strip.isVisible()
            window.close_file()
        assert contents(folder) == before


@posix
def test_what_may_not_even_be_read_is_not(window: Window, file: Path) -> None:
    with folder_for_all() as folder:
        copy = Path(shutil.copyfile(file, folder / file.name))
        copy.chmod(0o000)
        with unprivileged():
            window.begin(copy)
            message, advice = said_in(window)
            assert "izin membaca" in message
            assert_clear(message, advice)
            assert ways_out(window) == []


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_a_whole_copy_tells_what_could_not_come_along(
    window: Window, kept: Path, desk: Path, monkeypatch: pytest.MonkeyPatch, lost: int
) -> None:
    monkeypatch.setattr("gm100_desktop.ui.rescue_desk.ask_folder", lambda *_: desk)
    window.begin(kept)
    page = window.shell.current
    assert page is not None
    dossier = page.place.dossier
    dossier.get_ready()
    dossier.connection.execute("UPDATE evidence_blob SET bytes = NULL WHERE id <= ?", (lost,))
    window._rescue().back_up(dossier)
    copy = desk / f"{kept.stem} cadangan 2026-11-20.gm100"
    assert copy.exists()
    if not lost:
        assert said_in_news(window) == f"Cadangan penuh tersimpan di {copy}."
        return
    message, advice = said_in(window)
    assert f"tetapi {lost} berkas bukti tidak ikut" in message
    named = "SK Dewan; Foto Peluncuran" if lost == 2 else "SK Dewan"
    assert advice == f"Lampirkan lagi berkasnya pada dokumen {named}, lalu buat cadangan sekali lagi."
    assert_clear(message, advice)


def test_evidence_nobody_knows_any_more_is_missed_too(
    window: Window, kept: Path, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a salvage the very row of a photo may be gone, while its document is still there."""
    monkeypatch.setattr("gm100_desktop.ui.rescue_desk.ask_folder", lambda *_: desk)
    window.begin(kept)
    page = window.shell.current
    assert page is not None
    page.place.dossier.get_ready()
    page.place.dossier.connection.execute("DELETE FROM evidence_blob WHERE id = 1")
    window._rescue().back_up(page.place.dossier)
    assert "tetapi 1 berkas bukti tidak ikut" in said_in(window)[0]
