"""Journey D3: four bimtek with agenda, guests, minutes and agreements, and a printed sheet, by keys alone."""

from datetime import date, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages import laporan_page
from gm100_desktop.ui.window import Window
from tests.journeys.four_bimtek import BIMTEK, HOURS, Bimtek
from tests.journeys.keyboard import JOURNEY, Keyboard, Record
from tests.journeys.printing import words_of
from tests.journeys.reading import rows
from tests.services.practice import practice_file

PATIENCE = 60_000  # ms; a slow machine is no failure
F4_POINTS = (609.4, 935.4)
MOVES, SHEET = 53, 6
"""Keys beside what is typed: to a session (open it, leave a field, two for a guest or an item, change the
tab), and to the page, the sheet, its paper and the PDF."""


@pytest.fixture
def file(desk: Path, now: datetime) -> Path:
    """The practice region with its roster, before its first session."""
    with practice_file(desk, now) as dossier:
        records = Records(dossier, now.date)
        for kind_id in ("session", "task"):
            one = kind(kind_id)
            records.remove(one, [int(row["id"] or 0) for row in records.all(one)])
        return dossier.path


@pytest.fixture
def keyboard(busy_window: Window, file: Path) -> Keyboard:
    """At the window over that file."""
    busy_window.begin(file)
    busy_window.settle_in()
    return Keyboard(busy_window.shell)


def enter(keyboard: Keyboard, one: Bimtek) -> None:
    """One session, from tab to tab of its form."""
    keyboard.press("Alt+D", "T")
    keyboard.type(one.title, "Tab", "Tab")
    for text in (one.stage, "Terlaksana", *one.days, *HOURS):
        keyboard.type(text, "Tab")
    keyboard.press("Ctrl+Tab")
    keyboard.type(one.venue, "Ctrl+Tab")
    keyboard.type(one.opened_by, "Return")
    if one.deputy:
        keyboard.press("Tab", "Tab")
        keyboard.type(one.deputy, "Return")
    write_minutes(keyboard, one)
    keyboard.press("Ctrl+Tab")
    for item in one.agenda:
        keyboard.press("Ctrl+Return")
        keyboard.type(item.words, "Tab", "Tab")
        keyboard.type(item.ends)
    fill_attendance(keyboard, one)
    what, agency, until = one.task
    keyboard.press("Ctrl+Tab", "Ctrl+Tab", "Ctrl+Return")
    keyboard.type(what, "Tab")
    keyboard.type(agency, "Tab")
    keyboard.type(until, "Return")


def write_minutes(keyboard: Keyboard, one: Bimtek) -> None:
    """Who led, who wrote, what was said and decided."""
    keyboard.press("Ctrl+Tab")
    for letters in ("hendra", "laila"):
        keyboard.type(letters, "Return", "Tab")
    keyboard.press("Tab")
    keyboard.type(one.discussion, "Tab")
    keyboard.type(one.decision)


def fill_attendance(keyboard: Keyboard, one: Bimtek) -> None:
    """From the roster by letters, and somebody nobody expected; all of them came."""
    keyboard.press("Ctrl+Tab", "Ctrl+Tab")
    for name in (*one.guests, one.walk_in):
        keyboard.press("Ctrl+Return")
        keyboard.type(name, "Return")
    keyboard.press("Alt+D", "H")


def iso(typed: str) -> str:
    """The day as the file has it."""
    day, month, year = map(int, typed.split("/"))
    return date(year, month, day).isoformat()


def assert_kept(file: Path) -> None:
    """Everything that was typed is in the file, and nothing else."""
    sessions = "SELECT title, starts_on, ends_on, start_time, end_time, venue, status, discussion, decisions"
    assert rows(file, f"{sessions} FROM session WHERE kind = 'bimtek' ORDER BY starts_on") == [
        (one.title, *map(iso, one.days), "08:30", "16:00", one.venue, "done", one.discussion, one.decision)
        for one in BIMTEK
    ]
    assert rows(file, "SELECT stage FROM session ORDER BY starts_on") == [("I",), ("II",), ("III",), ("IV",)]
    agenda = "SELECT item, day FROM session_agenda ORDER BY day, start_time"
    assert rows(file, agenda) == [
        (item.words, iso(one.days[at == 2])) for one in BIMTEK for at, item in enumerate(one.agenda)
    ]
    tasks = """
        SELECT t.text, LOWER(a.abbreviation), t.due_on
        FROM task t JOIN agency a ON a.id = t.agency_id ORDER BY t.due_on
    """
    assert rows(file, tasks) == [(*one.task[:2], iso(one.task[2])) for one in BIMTEK]


def assert_found_by_letters(file: Path) -> None:
    """Each of the roster is the one meant, and came on both days; who walked in is kept by name."""
    guests = """
        SELECT COALESCE(p.name, ''), a.name, (SELECT COUNT(*) FROM attendance_day d
            WHERE d.attendance_id = a.id AND d.state = 'present')
        FROM attendance a JOIN session s ON s.id = a.session_id LEFT JOIN person p ON p.id = a.person_id
        ORDER BY s.starts_on, a.sort_order
    """
    found = rows(file, guests)
    letters = [(one, name) for one in BIMTEK for name in (*one.guests, one.walk_in)]
    assert len(found) == len(letters)
    for (one, typed), (person, as_written, days) in zip(letters, found, strict=True):
        assert days == 2
        if typed == one.walk_in:
            assert (person, as_written) == ("", typed)
        else:
            assert typed in person.casefold()
    led = "SELECT o.name, COALESCE(r.name, '') FROM session s JOIN person o ON o.id = s.opened_by_id"
    people = rows(file, f"{led} LEFT JOIN person r ON r.id = s.represented_by_id ORDER BY s.starts_on")
    for one, (opener, deputy) in zip(BIMTEK, people, strict=True):
        assert one.opened_by in opener.casefold()
        assert (one.deputy in deputy.casefold()) if one.deputy else deputy == ""


def test_four_bimtek_are_entered_and_a_sheet_is_printed_on_f4(
    keyboard: Keyboard,
    file: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    record_property: Record,
) -> None:
    keyboard.press("Ctrl+5")
    for one in BIMTEK:
        enter(keyboard, one)
    assert_kept(file)
    assert_found_by_letters(file)
    pdf = tmp_path / "hadir.pdf"
    monkeypatch.setattr(laporan_page, "ask_target", lambda _parent, _path: pdf)  # the system's own dialog
    keyboard.press("Alt+D", "C", "Tab", "Tab")
    keyboard.type("F4")
    keyboard.press("Ctrl+Shift+S")
    qtbot.waitUntil(pdf.exists, timeout=PATIENCE)
    told = words_of(pdf)
    last = BIMTEK[-1]
    for words in (last.title, last.walk_in, "Hendra Kusuma", "Putu Ayu Larasati"):
        assert words in told, words
    box = PdfReader(pdf).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(F4_POINTS, abs=1)
    assert keyboard.others <= MOVES * len(BIMTEK) + SHEET, "nobody walks a long way between two fields"
    record_property(f"{JOURNEY}D3, four bimtek with a sheet printed", keyboard.effort)
