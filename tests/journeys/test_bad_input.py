"""Files and places that fail, at the command line: exit code 1, one sentence, advice, and nothing changed."""

import errno
import os
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
from tests.journeys.bad_files import SPOILED, contents
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
