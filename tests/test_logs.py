"""The log says what happened, never to whom, and never grows without end."""

import logging
from pathlib import Path

import pytest

from gm100_desktop.logs import LOG_NAME, ONE_MB, hidden, logging_to

logger = logging.getLogger("gm100_desktop.tests")
HOME = Path("/home/sari")


def fail(text: str) -> None:
    raise ValueError(text)


def logged_failure(folder: Path, text: str) -> str:
    with logging_to(folder, HOME) as file:
        try:
            fail(text)
        except ValueError:
            logger.exception("import failed")
    return file.read_text(encoding="utf-8")


def test_messages_arrive_while_it_lasts(tmp_path: Path) -> None:
    with logging_to(tmp_path / "log", HOME) as file:
        logger.info("opened in %d ms", 12)
        logger.debug("too fine")
    logger.warning("too late")
    lines = file.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1
    assert lines[0].endswith("INFO gm100_desktop.tests: opened in 12 ms")


def test_nothing_remains_afterwards(tmp_path: Path) -> None:
    ours = logging.getLogger("gm100_desktop")
    before = (ours.level, list(ours.handlers))
    with pytest.raises(ValueError, match="x"), logging_to(tmp_path, HOME):
        fail("x")
    assert (ours.level, list(ours.handlers)) == before


def test_an_error_keeps_its_kind_and_place_but_not_its_words(tmp_path: Path) -> None:
    text = logged_failure(tmp_path, "tidak terbaca: 'Budi Santoso' 19700115 199503 1 002")
    assert "ValueError: tidak terbaca: '…' …" in text
    assert "test_logs.py" in text
    assert "in fail" in text
    assert "Budi" not in text
    assert "1970" not in text


def test_the_cause_of_an_error_is_told_too(tmp_path: Path) -> None:
    with logging_to(tmp_path, HOME) as file:
        try:
            try:
                fail("dalam")
            except ValueError as inner:
                raise RuntimeError("luar") from inner
        except RuntimeError:
            logger.exception("both")
    text = file.read_text(encoding="utf-8")
    assert text.index("ValueError: dalam") < text.index("RuntimeError: luar")


def test_the_home_folder_is_not_named(tmp_path: Path) -> None:
    with logging_to(tmp_path, HOME) as file:
        logger.info("log in %s", HOME / "log")
    assert "sari" not in file.read_text(encoding="utf-8")


def test_it_rotates_into_three_files(tmp_path: Path) -> None:
    with logging_to(tmp_path, HOME):
        for _ in range(45):
            logger.info("x" * 100_000)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [LOG_NAME, f"{LOG_NAME}.1", f"{LOG_NAME}.2"]
    assert all(file.stat().st_size <= ONE_MB for file in files)


def test_an_unwritable_folder_does_not_stop_the_program(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    with logging_to(tmp_path / "berkas" / "log", HOME) as file:
        logger.info("lost")
    assert not file.exists()


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("no such column: 'budget'", "no such column: '…'"),
        ('could not read "Budi"', "could not read '…'"),
        ("Rp1.250.000 terlalu besar", "Rp… terlalu besar"),
        ("UNIQUE constraint failed: person.nip", "UNIQUE constraint failed: person.nip"),
        ("[Errno 28] No space left", "[Errno 28] No space left"),
    ],
)
def test_hidden_words(said: str, written: str) -> None:
    assert hidden(said) == written
