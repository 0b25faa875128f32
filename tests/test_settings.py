"""Preferences survive bad files, newer programs and full disks."""

import json
import logging
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.settings import (
    READERS,
    RECENT_KEPT,
    SCALES,
    Appearance,
    ListColumns,
    Settings,
    read_settings,
    with_recent,
    write_settings,
)

FULL = Settings(
    theme=Appearance.DARK,
    scale=125,
    user_name="Sari",
    last_folder="/data",
    recent_files=("/data/a.gm100", "/data/b.gm100"),
    window_geometry="AdnQywADAAA=",
    last_page="quick_win",
    form_widths={"masterplan": 348},
    lists={"programmes": ListColumns({"budget": 120}, ("name", "budget"), ("code",))},
    efforts={"2026-REG": {"OP2 4": 5}},
)
LISTS = st.builds(
    ListColumns,
    st.dictionaries(st.text(), st.integers()),
    st.lists(st.text()).map(tuple),
    st.lists(st.text()).map(tuple),
)


def write_raw(path: Path, content: object) -> None:
    path.write_text(json.dumps(content), encoding="utf-8")


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    write_settings(tmp_path / "s.json", FULL)
    assert read_settings(tmp_path / "s.json") == FULL


@given(
    st.builds(
        Settings,
        scale=st.sampled_from(SCALES),
        user_name=st.text(),
        recent_files=st.lists(st.text()).map(tuple),
        window_geometry=st.just(""),
        lists=st.dictionaries(st.text(), LISTS),
    )
)
def test_any_preferences_survive(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    path = tmp_path_factory.mktemp("s") / "s.json"
    write_settings(path, settings)
    assert read_settings(path) == settings


def test_every_setting_has_a_reader() -> None:
    assert set(READERS) == {each.name for each in fields(Settings)} - {"unknown"}


def test_without_a_file_the_defaults_hold(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert read_settings(tmp_path / "none.json") == Settings()
    assert caplog.records == []


@pytest.mark.parametrize("content", ["", "{", "[1]", '"teks"', "\x00\xff"])
def test_a_broken_file_gives_the_defaults(tmp_path: Path, content: str) -> None:
    (tmp_path / "s.json").write_text(content, encoding="latin-1")
    assert read_settings(tmp_path / "s.json") == Settings()


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("theme", "ungu"),
        ("theme", ["dark"]),
        ("scale", 20),
        ("scale", True),
        ("scale", "100"),
        ("user_name", None),
        ("last_folder", 5),
        ("recent_files", "satu"),
        ("recent_files", [1]),
        ("window_geometry", "bukan base64!"),
        ("form_widths", {"masterplan": "lebar"}),
        ("lists", {"programmes": {"widths": [1]}}),
        ("lists", {"programmes": "semua"}),
        ("efforts", {"2026-REG": {"OP2 4": "banyak"}}),
        ("efforts", {"2026-REG": 3}),
    ],
)
def test_a_bad_value_falls_back_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str, bad: Any
) -> None:
    path = tmp_path / "s.json"
    write_settings(path, FULL)
    write_raw(path, json.loads(path.read_text(encoding="utf-8")) | {name: bad})
    with caplog.at_level(logging.WARNING):
        expected: dict[str, Any] = {name: getattr(Settings(), name)}
        assert read_settings(path) == replace(FULL, **expected)
    assert [record.getMessage() for record in caplog.records] == [f"setting {name} not usable, default taken"]


def test_what_a_newer_program_wrote_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    write_raw(path, {"theme": "light", "masa_depan": {"a": [1, None]}})
    write_settings(path, replace(read_settings(path), theme=Appearance.DARK))
    assert json.loads(path.read_text(encoding="utf-8"))["masa_depan"] == {"a": [1, None]}
    assert read_settings(path).theme is Appearance.DARK


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "s.json"
    write_settings(path, FULL)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(KnownProblem, match="Pengaturan tidak dapat disimpan"):
        write_settings(path, Settings())
    assert read_settings(path) == FULL


def test_a_place_that_is_a_file_is_a_known_problem(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("", encoding="utf-8")
    with pytest.raises(KnownProblem):
        write_settings(tmp_path / "berkas" / "s.json", Settings())


def test_the_newest_file_comes_first_and_once() -> None:
    settings = Settings()
    for number in [*range(RECENT_KEPT + 3), 5]:
        settings = with_recent(settings, Path("/data") / f"{number}.gm100")
    assert len(settings.recent_files) == RECENT_KEPT
    assert [Path(each).stem for each in settings.recent_files[:3]] == ["5", "12", "11"]
    assert len(set(settings.recent_files)) == RECENT_KEPT
    assert settings.last_folder == str(Path("/data"))
