"""Journey D2: a messy roster of 120 is pasted, pasted again and taken back, by keys alone."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.window import Window
from tests.journeys.keyboard import JOURNEY, Keyboard, Record
from tests.journeys.messy_roster import AGENCIES, PEOPLE, SPOILT, STRANGERS, TWICE, UNKNOWN, messy_roster
from tests.journeys.reading import dump, gained, rows
from tests.ui.window_parts import a_file

DECREE = {
    "kind": "decree",
    "title": "Tim Smart City",
    "number": "188/1",
    "valid_from": "2026-01-02",
    "valid_until": "2026-12-31",
}
TITLES_BETWEEN = 3
KEYS = 8
"""To the page, to the team, paste, with the new OPD, add; paste again, close; undo."""

SEATED = """
    SELECT p.name, r.label FROM membership m
    JOIN person p ON p.id = m.person_id JOIN body_role r ON r.id = m.role_id ORDER BY m.sort_order
"""


@pytest.fixture
def file(desk: Path, now: datetime) -> Path:
    """A region that knows its OPD and has signed the decree of its team, but nobody in it."""
    with a_file(desk / "Tirta Kencana.gm100", now) as dossier:
        records = Records(dossier, now.date)
        records.add_many(
            kind("agency"), [{"name": name, "abbreviation": short} for short, name in AGENCIES.items()]
        )
        records.add(kind("document"), DECREE)
        return dossier.path


@pytest.fixture
def keyboard(window: Window, file: Path) -> Keyboard:
    """At the window over that file."""
    window.begin(file)
    window.settle_in()
    return Keyboard(window.shell)


def promised() -> int:
    """How many rows the button of the dialog says it adds."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    (words,) = [button.text() for button in dialog.findChildren(QPushButton) if button.isDefault()]
    return int(words.split()[1])


def test_a_messy_roster_is_added_as_told_once_only_and_taken_back_whole(
    keyboard: Keyboard, window: Window, file: Path, record_property: Record
) -> None:
    sheet, told = messy_roster(), list[int]()
    QGuiApplication.clipboard().setText(sheet.text)
    untouched = dump(file)

    def add_with_agencies() -> None:
        told.append(promised())
        keyboard.press("Alt+C")
        told.append(promised())
        keyboard.press("Return")

    keyboard.press("Ctrl+2", "Alt+PageDown")
    said = keyboard.in_dialog("Tempel orang", add_with_agencies, "Ctrl+V")
    whole = PEOPLE - len(SPOILT)
    held = len(SPOILT) + len(TWICE) + len(STRANGERS) + TITLES_BETWEEN
    assert said[0] == f"{whole - len(STRANGERS)} baris siap ditambahkan, {held} ditahan"
    assert told == [whole - len(STRANGERS), whole]

    after = dump(file)
    posts = sum(f"Kepala Bidang {number}\t" in sheet.text for number in range(1, PEOPLE + 1))
    assert gained(untouched, after) == {
        "person": whole, "membership": whole, "agency": len(UNKNOWN), "position": posts,
    }  # fmt: skip
    seated = rows(file, SEATED)
    assert {name for name, _role in seated} == sheet.names
    assert seated[0] == ("Agus Wibisana", "Ketua")
    assert {role for _name, role in seated[1:]} == {"Anggota"}
    assert {len(nip) for (nip,) in rows(file, "SELECT nip FROM person")} == {0, 18}
    assert window.shell.current is not None
    assert window.shell.current.facts().startswith(f"{whole} orang")

    said = keyboard.in_dialog("Tempel orang", lambda: keyboard.press("Escape"), "Ctrl+V")
    again = len(SPOILT) + TITLES_BETWEEN
    assert said[0] == f"0 baris siap ditambahkan, {whole + len(TWICE)} sudah ada, {again} ditahan"
    assert dump(file) == after

    keyboard.press("Ctrl+Z")
    assert dump(file) == untouched
    assert keyboard.letters == 0
    assert keyboard.others <= KEYS, "a paste costs no more than reading what it will do"
    record_property(f"{JOURNEY}D2, a messy roster of {PEOPLE} pasted twice and taken back", keyboard.effort)
