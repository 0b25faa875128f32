"""Undo and redo over a real file: acts come and go, news reaches the pages, errors clear the stack."""

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.changes import Changes
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.ui.undo import LIMIT, Undo

INSERT = "INSERT INTO institution (name) VALUES (?)"


@pytest.fixture
def dossier(tmp_path: Path, now: datetime) -> Iterator[Dossier]:
    places = Places(tmp_path / "titik-pulih")
    with Dossier.create(tmp_path / "a.gm100", who="Sari", now=lambda: now, places=places) as opened:
        yield opened


@pytest.fixture
def problems() -> list[Exception]:
    return []


@pytest.fixture
def undo(qtbot: QtBot, dossier: Dossier, problems: list[Exception]) -> Iterator[Undo]:
    assert qtbot
    held = Undo(dossier, problems.append)
    yield held
    held.close()


def add(dossier: Dossier, name: str, origin: Origin = Origin.TYPED) -> None:
    with dossier.write(f"Tambah {name}", Area.REGION, origin):
        dossier.connection.execute(INSERT, (name,))


def names(dossier: Dossier) -> list[str]:
    return [name for (name,) in dossier.connection.execute("SELECT name FROM institution ORDER BY id")]


def test_an_act_can_be_taken_back_and_brought_back(undo: Undo, dossier: Dossier) -> None:
    add(dossier, "Bank Contoh")
    assert undo.stack.undoText() == "Tambah Bank Contoh"
    undo.stack.undo()
    assert names(dossier) == []
    assert undo.stack.redoText() == "Tambah Bank Contoh"
    undo.stack.redo()
    assert names(dossier) == ["Bank Contoh"]
    undo.stack.undo()
    assert names(dossier) == []


def test_the_news_of_acts_undo_and_redo_reaches_the_pages(undo: Undo, dossier: Dossier) -> None:
    heard: list[Changes] = []
    undo.changed.connect(heard.append)
    add(dossier, "Bank Contoh")
    undo.stack.undo()
    undo.stack.redo()
    assert [changes.origin for changes in heard] == [Origin.TYPED, Origin.UNDO, Origin.REDO]
    assert all(changes.areas == {Area.REGION} for changes in heard)
    assert undo.stack.count() == 1


def test_at_most_fifty_acts_are_kept(undo: Undo, dossier: Dossier) -> None:
    for number in range(LIMIT + 5):
        add(dossier, f"Bank {number}")
    assert undo.stack.count() == LIMIT == 50


def test_a_restored_file_has_no_past_to_undo(undo: Undo, dossier: Dossier) -> None:
    add(dossier, "Bank Contoh")
    add(dossier, "Dari titik pulih", Origin.RESTORE)
    assert undo.stack.count() == 0


def test_an_undo_that_fails_is_told_and_clears_the_stack(
    qtbot: QtBot, undo: Undo, dossier: Dossier, problems: list[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    add(dossier, "Bank Contoh")

    def full(_step: int, _origin: Origin) -> int:
        raise KnownProblem("Disk penuh.")

    monkeypatch.setattr(dossier, "revert", full)
    undo.stack.undo()
    assert [str(problem) for problem in problems] == ["Disk penuh."]
    qtbot.waitUntil(lambda: undo.stack.count() == 0)
    assert names(dossier) == ["Bank Contoh"]


def test_news_from_another_thread_arrives_on_the_gui_thread(
    qtbot: QtBot, undo: Undo, dossier: Dossier
) -> None:
    threads: list[int] = []
    undo.changed.connect(lambda _changes: threads.append(threading.get_ident()))
    changes = Changes(frozenset({Area.REGION}), "Impor", Origin.IMPORT, 7)
    worker = threading.Thread(target=lambda: dossier.news.announce(changes))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: threads == [threading.get_ident()])
    assert undo.stack.undoText() == "Impor"


def test_freezing_is_no_step_to_take_back(undo: Undo, dossier: Dossier) -> None:
    add(dossier, "Bank Contoh")
    dossier.frozen.freeze("Evaluasi 2026 Tahap II")
    assert (undo.stack.count(), undo.stack.undoText()) == (1, "Tambah Bank Contoh")
    undo.stack.undo()
    assert names(dossier) == []
    assert len(dossier.frozen.all()) == 1


def test_a_closed_undo_hears_nothing_more(undo: Undo, dossier: Dossier) -> None:
    undo.close()
    add(dossier, "Bank Contoh")
    assert undo.stack.count() == 0
