"""Files and places that fail, at the command line: exit code 1, one sentence, advice, and nothing changed."""

import errno
import json
import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gm100_desktop import cli
from gm100_desktop.services import dossier as dossier_module
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.storage.dossier_lock import lock_of
from tests.journeys.bad_files import SPOILED, contents
from tests.journeys.printing import run_child
from tests.journeys.words import assert_clear
from tests.storage.failing_places import folder_for_all, other_process, unprivileged

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions and limits")

Complaint = Callable[[], tuple[str, str]]
Words = list[str]
HOLD = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from gm100_desktop.services.dossier import Dossier, Places
path = Path(sys.argv[1])
now = lambda: datetime(2026, 11, 5, 8, 15, tzinfo=UTC)
dossier = Dossier.open(path, who="Budi", now=now, places=Places(Path(sys.argv[2])))
print("siap", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def complaint(capsys: pytest.CaptureFixture[str]) -> Complaint:
    """Sentence and advice as they stand on stderr: two lines, no more."""

    def read() -> tuple[str, str]:
        message, advice = capsys.readouterr().err.splitlines()
        return message, advice

    return read


def report(file: Path, pdf: Path) -> Words:
    return ["report", str(file), "--kind", "laporan", "--out", str(pdf)]


@pytest.mark.parametrize("verb", ["check", "report"])
@pytest.mark.parametrize("spoiled", SPOILED)
def test_a_file_that_cannot_be_read_is_explained_and_left_alone(
    file: Path, complaint: Complaint, verb: str, spoiled: str
) -> None:
    spoil, said = SPOILED[spoiled]
    spoil(file)
    before = contents(file.parent)
    words = ["check", str(file)] if verb == "check" else report(file, file.parent / "laporan.pdf")
    assert cli.main(words) == 1
    message, advice = complaint()
    assert said in message
    assert_clear(message, advice)
    assert contents(file.parent) == before


@pytest.mark.parametrize("spoiled", ["text", "cut amid a page", "newer", "missing"])
def test_a_real_process_says_it_in_two_lines(file: Path, spoiled: str) -> None:
    spoil, said = SPOILED[spoiled]
    spoil(file)
    before = contents(file.parent)
    for words in (["check", str(file)], ["check", str(file), "--json"], report(file, file.parent / "a.pdf")):
        ended = run_child(words)
        assert (ended.returncode, ended.stdout.replace("PROGRES 0 Membaca catatan\n", "")) == (1, "")
        message, advice = ended.stderr.splitlines()
        assert said in message
        assert_clear(message, advice)
    assert contents(file.parent) == before


@pytest.mark.parametrize("seed", range(25))
def test_damage_anywhere_is_a_sentence_or_a_report_and_never_a_crash(
    file: Path, complaint: Complaint, capsys: pytest.CaptureFixture[str], seed: int
) -> None:
    chance, content = random.Random(seed), bytearray(file.read_bytes())
    for _ in range(chance.choice([1, 3, 30])):
        at = chance.randrange(len(content) - 5000)
        size = chance.choice([1, 8, 4096])
        content[at : at + size] = chance.randbytes(size)
    file.write_bytes(content)
    for words in (["check", str(file)], report(file, file.parent / "a.pdf")):
        if cli.main(words):
            assert_clear(*complaint())
        else:
            assert capsys.readouterr().err == ""
        assert file.read_bytes() == content
        assert set(contents(file.parent)) <= {file.name, "a.pdf"}


def test_names_no_system_takes(file: Path, complaint: Complaint) -> None:
    before = contents(file.parent)
    long = "x" * 260
    for words in (
        report(file, file.parent / f"{long}.pdf"),
        report(file, file / "a.pdf"),
        ["sample", str(file.parent / f"{long}.gm100")],
        ["sample", str(file / "a.gm100")],
        ["check", str(file.parent / f"{long}.gm100")],
        ["check", str(file / "a.gm100")],
    ):
        assert cli.main(words) == 1, words
        assert_clear(*complaint())
    assert contents(file.parent) == before


def test_a_long_name_that_just_fits(desk: Path) -> None:
    path = desk / ("x" * 230 + ".gm100")
    assert cli.main(["sample", str(path)]) == 0
    assert cli.main(["check", str(path)]) == 0
    assert list(contents(desk)) == [path.name]


@posix
def test_a_file_that_may_not_be_read(file: Path, complaint: Complaint) -> None:
    with folder_for_all() as folder:
        copy = Path(shutil.copyfile(file, folder / file.name))
        copy.chmod(0o000)
        with unprivileged():
            for words in (["check", str(copy)], report(copy, folder / "a.pdf")):
                assert cli.main(words) == 1
                message, advice = complaint()
                assert "izin membaca" in message
                assert_clear(message, advice)
        copy.chmod(0o600)
        assert list(contents(folder)) == [file.name]


@posix
def test_a_file_that_may_only_be_read_is_checked_and_printed(file: Path) -> None:
    with folder_for_all() as folder:
        copy = Path(shutil.copyfile(file, folder / file.name))
        copy.chmod(0o444)
        before = copy.read_bytes()
        with unprivileged():
            assert cli.main(["check", str(copy)]) == 0
            assert cli.main(report(copy, folder / "a.pdf")) == 0
        assert copy.read_bytes() == before
        assert set(contents(folder)) == {file.name, "a.pdf"}


@posix
def test_a_pdf_its_owner_protected_is_saved_beside_it(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with folder_for_all() as folder:
        copy, pdf = Path(shutil.copyfile(file, folder / file.name)), folder / "laporan.pdf"
        copy.chmod(0o444)
        pdf.write_bytes(b"%PDF penting")
        pdf.chmod(0o444)
        with unprivileged():
            assert cli.main(report(copy, pdf)) == 0
        assert capsys.readouterr().out.splitlines()[-1] == str(folder / "laporan_v2.pdf")
        assert pdf.read_bytes() == b"%PDF penting"


@pytest.mark.parametrize("left", [b"catatan orang", bytes.fromhex("d9d505f920a163d7") + b"\x77" * 900])
def test_what_lies_where_a_commit_would_be_does_no_harm(file: Path, left: bytes) -> None:
    """A foreign file of the journal's name, or a torn journal: nothing in it is for this file."""
    whole = file.read_bytes()
    file.with_name(f"{file.name}-journal").write_bytes(left)
    assert cli.main(["check", str(file)]) == 0
    assert file.read_bytes() == whole
    assert list(contents(file.parent)) == [file.name]


def test_the_lock_of_another_computer_hinders_no_reading(file: Path) -> None:
    said = {"who": "Joko", "host": "PC-PERENCANAAN", "since": "2026-11-04T16:05:00+07:00", "pid": 1}
    lock_of(file).write_text(json.dumps(said))
    before = contents(file.parent)
    assert cli.main(["check", str(file)]) == 0
    assert contents(file.parent) == before


def test_a_folder_that_is_not_there(file: Path, complaint: Complaint) -> None:
    before = contents(file.parent)
    for words in (
        report(file, file.parent / "hilang" / "a.pdf"),
        ["sample", str(file.parent / "x" / "a.gm100")],
    ):
        assert cli.main(words) == 1
        assert_clear(*complaint())
    assert contents(file.parent) == before


def test_a_folder_where_the_pdf_should_lie(file: Path, complaint: Complaint) -> None:
    before = contents(file.parent)
    assert cli.main(report(file, file.parent)) == 1
    assert_clear(*complaint())
    assert contents(file.parent) == before


def test_an_unknown_report_names_those_there_are(file: Path, complaint: Complaint) -> None:
    words = ["report", str(file), "--kind", "rapor", "--out", str(file.parent / "a.pdf")]
    assert cli.main(words) == 1
    message, advice = complaint()
    assert "rapor" in message
    assert "laporan" in advice
    assert_clear(message, advice)


def test_a_sample_never_replaces_a_file(file: Path, complaint: Complaint) -> None:
    before = contents(file.parent)
    assert cli.main(["sample", str(file)]) == 1
    assert_clear(*complaint())
    assert contents(file.parent) == before


@posix
def test_a_folder_that_may_only_be_read(file: Path, complaint: Complaint) -> None:
    with folder_for_all() as folder:
        copy = folder / file.name
        shutil.copyfile(file, copy)
        folder.chmod(0o555)
        before = contents(folder)
        with unprivileged():
            for words in (report(copy, folder / "a.pdf"), ["sample", str(folder / "baru.gm100")]):
                assert cli.main(words) == 1
                assert_clear(*complaint())
            assert cli.main(["check", str(copy)]) == 0
        assert contents(folder) == before


@posix
def test_a_disk_that_is_full_while_the_pdf_is_written(file: Path) -> None:
    pdf = file.parent / "laporan.pdf"
    pdf.write_bytes(b"%PDF lama")
    before = contents(file.parent)
    ended = subprocess.run(
        [sys.executable, "-m", "gm100_desktop", *report(file, pdf)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192)),
    )
    assert ended.returncode == 1
    message, advice = ended.stderr.splitlines()
    assert "penuh" in message
    assert_clear(message, advice)
    assert contents(file.parent) == before


def test_a_disk_that_is_full_while_a_file_is_made(
    desk: Path, complaint: Complaint, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Dossier.create

    def on_a_small_disk(path: Path, **how: object) -> Dossier:
        dossier = made(path, **how)  # type: ignore[arg-type]
        pages = dossier.connection.execute("PRAGMA page_count").fetchone()[0]
        dossier.connection.execute(f"PRAGMA max_page_count={pages + 8}")
        return dossier

    monkeypatch.setattr(dossier_module.Dossier, "create", on_a_small_disk)
    assert cli.main(["sample", str(desk / "Latihan.gm100")]) == 1
    message, advice = complaint()
    assert "penuh" in message
    assert_clear(message, advice)
    assert contents(desk) == {}


def test_a_file_open_on_another_pc_is_still_checked_and_printed(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with other_process(HOLD, str(file), str(tmp_path / "lain")):
        assert cli.main(["check", str(file)]) == 0
        assert cli.main(report(file, file.parent / "laporan.pdf")) == 0
    assert capsys.readouterr().err == ""
    assert (file.parent / "laporan.pdf").read_bytes().startswith(b"%PDF-")


def test_a_pdf_open_elsewhere_is_saved_beside_it(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = file.parent / "laporan.pdf"
    pdf.write_bytes(b"%PDF lama")
    keep_open(monkeypatch, {"laporan.pdf"})
    assert cli.main(report(file, pdf)) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[-1] == str(file.parent / "laporan_v2.pdf")
    assert told[-2].endswith("Berkas sedang dibuka di program lain. Disimpan sebagai laporan_v2.pdf.")
    assert pdf.read_bytes() == b"%PDF lama"
    assert set(contents(file.parent)) == {file.name, "laporan.pdf", "laporan_v2.pdf"}


def test_every_name_beside_an_open_pdf_taken(
    file: Path, complaint: Complaint, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["laporan.pdf", *(f"laporan_v{n}.pdf" for n in range(2, 99))]
    for name in names:
        (file.parent / name).write_bytes(b"%PDF lama")
    before = contents(file.parent)
    keep_open(monkeypatch, set(names))
    assert cli.main(report(file, file.parent / "laporan.pdf")) == 1
    message, advice = complaint()
    assert "sedang dibuka di program lain" in message
    assert_clear(message, advice)
    assert contents(file.parent) == before


def keep_open(monkeypatch: pytest.MonkeyPatch, names: set[str]) -> None:
    """Nobody can replace the files of those names, as on Windows while a reader shows them."""
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        if Path(target).name in names:
            raise PermissionError(errno.EACCES, "open in another program", str(target))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
