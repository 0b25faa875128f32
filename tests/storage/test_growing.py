"""Files that grow out of sight: two at once never meet, nothing is replaced, leftovers go one day."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.storage.growing import growing, room_beside
from gm100_desktop.storage.troubles import explained
from tests.storage.failing_places import folder_for_all, unprivileged

DAY = 24 * 60 * 60
posix = pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions and links")


def grow(target: Path, text: str, meet: Callable[[], object] = lambda: None) -> bool:
    """Write it in two halves, with the other one at work in between; whether the name was to be had."""
    try:
        with growing(target) as fresh:
            fresh.write_text(text[: len(text) // 2])
            meet()
            with fresh.open("a") as file:
                file.write(text[len(text) // 2 :])
            meet()
    except FileExistsError:
        return False
    return True


def test_of_two_at_the_same_instant_one_gets_the_name(tmp_path: Path) -> None:
    target = tmp_path / "salinan.gm100"
    meet = Barrier(2, timeout=10).wait
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda sign: grow(target, sign * 1000, meet), "ab"))
    assert sorted(made) == [False, True]
    assert target.read_text() == "ab"[made.index(True)] * 1000
    assert list(tmp_path.iterdir()) == [target]


def test_one_that_came_in_between_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "salinan.gm100"
    assert not grow(target, "baru", lambda: target.write_text("milik orang"))
    assert target.read_text() == "milik orang"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("came", [False, True])
def test_a_disk_without_second_names_is_served_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, came: bool
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    target = tmp_path / "salinan.gm100"
    assert grow(target, "baru", lambda: target.write_text("lain") if came else None) is not came
    assert target.read_text() == ("lain" if came else "baru")
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    def fail(target: Path) -> None:
        with growing(target) as fresh:
            fresh.write_text("setengah")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail(tmp_path / "salinan.gm100")
    assert list(tmp_path.iterdir()) == []


def left_by_a_kill(folder: Path, name: str, age: int) -> Path:
    """A room as a killed process leaves it, with a room in it."""
    room = folder / f".gm100-{name}"
    inner = room / ".gm100-00000000000000aa"
    inner.mkdir(parents=True)
    (inner / "salinan.gm100").write_text("setengah")
    (room / "salinan.gm100-journal").write_text("setengah")
    when = folder.stat().st_mtime - age
    for each in (inner / "salinan.gm100", room / "salinan.gm100-journal", inner, room):
        os.utime(each, (when, when))
    return room


def test_what_a_killed_process_left_goes_a_day_later(tmp_path: Path) -> None:
    old = left_by_a_kill(tmp_path, "0123456789abcdef", 2 * DAY)
    young = left_by_a_kill(tmp_path, "fedcba9876543210", DAY // 2)
    foreign = left_by_a_kill(tmp_path, "milik-orang", 9 * DAY)
    with room_beside(tmp_path / "x"):
        assert not old.exists()
    assert (young / "salinan.gm100-journal").exists()
    assert (foreign / "salinan.gm100-journal").exists()


@posix
def test_a_link_that_looks_like_a_room_leads_nowhere(tmp_path: Path) -> None:
    papers = tmp_path / "surat"
    papers.mkdir()
    (papers / "penting.txt").write_text("isi")
    room = left_by_a_kill(tmp_path, "0123456789abcdef", 2 * DAY)
    (room / "jalan").symlink_to(papers, target_is_directory=True)
    os.utime(room / "jalan", (0, 0), follow_symlinks=False)
    os.utime(room, (0, 0))
    with room_beside(tmp_path / "x"):
        assert not room.exists()
    assert (papers / "penting.txt").read_text() == "isi"


def test_what_is_said_names_what_the_person_knows(tmp_path: Path) -> None:
    with pytest.raises(KnownProblem) as caught, explained(tmp_path):
        grow(tmp_path / "hilang" / "salinan.gm100", "x")
    assert caught.value.message == f"Folder {tmp_path / 'hilang'} tidak ditemukan."
    with pytest.raises(KnownProblem) as caught, explained(tmp_path), growing(tmp_path / "a.gm100") as fresh:
        (fresh.parent / "b").open("rb")
    assert caught.value.message == f"a.gm100 tidak ditemukan di {tmp_path}."


@posix
def test_a_folder_nobody_may_write_to_is_named(tmp_path: Path) -> None:
    with folder_for_all() as folder:
        folder.chmod(0o555)
        with unprivileged(), pytest.raises(KnownProblem) as caught, explained(tmp_path):
            grow(folder / "salinan.gm100", "x")
        assert caught.value.message.startswith(f"Anda tidak punya izin menulis salinan.gm100 di {folder};")
