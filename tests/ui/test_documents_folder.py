"""The folder proposed for files is one that exists."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from gm100_desktop.ui.documents_folder import documents_folder


@pytest.mark.parametrize(("made", "expected"), [(True, "Dokumen"), (False, "")])
def test_a_folder_that_is_missing_gives_way_to_the_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: bool, expected: str
) -> None:
    documents = tmp_path / "Dokumen"
    if made:
        documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert documents_folder() == tmp_path / expected


def test_a_system_that_says_nothing_gives_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: "")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert documents_folder() == tmp_path
