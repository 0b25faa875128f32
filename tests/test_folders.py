"""Where the program keeps what belongs to the person."""

from pathlib import Path

import pytest

from gm100_desktop.folders import folders_under, usual_folders

HOME = Path("/home/sari").absolute()
ELSEWHERE = Path("/srv/sari").absolute()


def test_linux_follows_the_desktop_rules() -> None:
    here = usual_folders("linux", {}, HOME)
    assert here.settings_file == HOME / ".config/gm100/settings.json"
    assert here.log == HOME / ".local/state/gm100/log"
    assert here.restore_points == HOME / ".local/share/gm100/titik-pulih"


def test_a_named_place_wins() -> None:
    there = usual_folders("linux", {"XDG_CONFIG_HOME": str(ELSEWHERE)}, HOME)
    assert there.settings_file == ELSEWHERE / "gm100/settings.json"


@pytest.mark.parametrize("named", ["", "relatif"])
def test_a_place_that_is_none_is_ignored(named: str) -> None:
    assert usual_folders("linux", {"XDG_DATA_HOME": named}, HOME) == usual_folders("linux", {}, HOME)


def test_windows_keeps_large_things_out_of_the_roaming_profile() -> None:
    local = HOME / "AppData" / "Local" / "GM100 Desktop"
    here = usual_folders("win32", {"APPDATA": str(ELSEWHERE)}, HOME)
    assert here.settings_file == ELSEWHERE / "GM100 Desktop" / "settings.json"
    assert (here.log, here.restore_points) == (local / "log", local / "titik-pulih")


def test_a_throw_away_profile_lies_in_one_folder(tmp_path: Path) -> None:
    profile = folders_under(tmp_path)
    assert all(tmp_path in place.parents for place in (profile.settings_file, profile.log))
    assert list(tmp_path.iterdir()) == []
