"""The words behind `gm100` when it opens the window: ours and Qt's."""

from pathlib import Path

import pytest

from gm100_desktop.app import read_arguments


@pytest.mark.parametrize(
    ("words", "file", "page", "smoke", "rest"),
    [
        ([], None, "", False, []),
        (["a b.gm100"], Path("a b.gm100"), "", False, []),
        (["a.gm100", "--page", "masterplan"], Path("a.gm100"), "masterplan", False, []),
        (
            ["--smoke", "-platform", "offscreen", "a.gm100"],
            Path("a.gm100"),
            "",
            True,
            ["-platform", "offscreen"],
        ),
        (["-platform", "offscreen"], None, "", False, ["-platform", "offscreen"]),
    ],
)
def test_our_words_are_kept_apart_from_those_of_qt(
    words: list[str], file: Path | None, page: str, rest: list[str], *, smoke: bool
) -> None:
    options, for_qt = read_arguments(words)
    assert (options.file, options.page, options.smoke) == (file, page, smoke)
    assert for_qt == rest


def test_a_throw_away_profile_has_its_own_folder() -> None:
    options, _ = read_arguments(["--data-dir", "profil"])
    assert options.data_dir == Path("profil")


def test_a_word_nobody_knows_is_wrong_usage() -> None:
    with pytest.raises(SystemExit) as ended:
        read_arguments(["--tidak-ada"])
    assert ended.value.code == 2
