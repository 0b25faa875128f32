"""What every test may ask for; areas add their own fixtures in a conftest beside their tests."""

import os
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported anywhere

from gm100_desktop.folders import Folders, folders_under

hypothesis.settings.register_profile("unhurried", deadline=None)  # a busy machine is no failure
hypothesis.settings.load_profile("unhurried")

WIB = timezone(timedelta(hours=7), "WIB")
NOW = datetime(2026, 11, 20, 14, 32, tzinfo=WIB)
PERSONAL = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CONFIG_HOME",
    "XDG_STATE_HOME",
    "XDG_DATA_HOME",
)


@pytest.fixture(autouse=True)
def _nobody_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what belongs to the person who runs it."""
    home = tmp_path_factory.mktemp("rumah")
    for name in PERSONAL:
        monkeypatch.setenv(name, str(home))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application starts as the program does."""
    return ["gm100", "-style", "Fusion"]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """A throw-away profile."""
    return folders_under(tmp_path / "profil")


@pytest.fixture
def now() -> datetime:
    """The moment all tests take for the present."""
    return NOW


@pytest.fixture
def today() -> date:
    """The day all tests take for today."""
    return NOW.date()
