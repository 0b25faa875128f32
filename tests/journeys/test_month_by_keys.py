"""Journey D4: the month of all quick wins is told in one grid, by keys alone."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from gm100_desktop.ui.window import Window
from tests.journeys.keyboard import JOURNEY, Keyboard, Record
from tests.journeys.reading import dump, gained, rows

REPORTS = {  # in the order of the grid
    "Satu Genggam": (94, ""),
    "Lapor Tirta": (61, "Server lama rusak"),
    "Jelajah Tirta": (90, ""),
    "Kalender Festival Daring": (100, ""),
    "Rumah Merek UMKM": (86, ""),
    "Pasar Kencana Nontunai": (78, "Sinyal lemah di dua pasar"),
    "Ambulans Desa Siaga": (100, ""),
    "Antre Pasti Puskesmas": (95, ""),
    "Sekolah Aman": (88, "Kamera belum datang"),
    "Kampung Siaga Bencana": (85, ""),
    "Bank Sampah Terpadu": (70, "Timbangan dipinjam"),
    "Lampu Jalan Surya": (92, ""),
}
MONTH = "2026-11"
PLACE, ACROSS, FINISH = 2, 3, 2
"""Keys to get to the month, from result to obstacle, and to say that it is told whole."""

STORED = f"""
    SELECT q.name, p.progress, p.obstacle FROM quick_win q JOIN progress_update p ON p.quick_win_id = q.id
    WHERE p.month = '{MONTH}' ORDER BY q.name
"""
STATUS = "SELECT status FROM quick_win WHERE name = 'Ambulans Desa Siaga'"
TYPED = sorted((name, progress, obstacle) for name, (progress, obstacle) in REPORTS.items())


@pytest.fixture
def keyboard(window: Window, practice: Path) -> Keyboard:
    """At the window over the practice region."""
    window.begin(practice)
    window.settle_in()
    return Keyboard(window.shell)


def test_twelve_quick_wins_are_told_row_by_row(
    keyboard: Keyboard, practice: Path, record_property: Record
) -> None:
    before = dump(practice)
    keyboard.press("Ctrl+4", "Alt+PageDown")
    for progress, obstacle in REPORTS.values():
        keyboard.type(str(progress))
        if obstacle:
            keyboard.press(*["Tab"] * ACROSS)
            keyboard.type(obstacle)
        keyboard.press("Ctrl+Return")
    assert rows(practice, STORED) == TYPED
    assert set(gained(before, dump(practice))) == {"progress_update"}
    keyboard.press("Alt+D", "B")
    assert rows(practice, STATUS) == [("finished",)]
    told = sum(bool(obstacle) for _, obstacle in REPORTS.values())
    assert keyboard.others <= PLACE + len(REPORTS) + told * ACROSS + FINISH, (
        "a key for a row, three to a text"
    )
    record_property(f"{JOURNEY}D4, a month of 12 quick wins typed", keyboard.effort)


def test_the_same_month_is_pasted_from_a_spreadsheet(
    keyboard: Keyboard, practice: Path, record_property: Record
) -> None:
    lines = [f"{progress}\t\t\t\t{obstacle}" for progress, obstacle in REPORTS.values()]
    QGuiApplication.clipboard().setText("\r\n".join(lines))
    before = dump(practice)
    keyboard.press("Ctrl+4", "Alt+PageDown", "Ctrl+V")
    assert rows(practice, STORED) == TYPED
    keyboard.press("Alt+D", "B")
    assert rows(practice, STATUS) == [("finished",)]
    keyboard.press("Ctrl+Z", "Ctrl+Z")
    assert dump(practice) == before
    record_property(f"{JOURNEY}D4, the same pasted, finished and taken back", keyboard.effort)
