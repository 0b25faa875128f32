"""Every kind a page can show is found by Ctrl+K, and Enter stands at that very record."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.kinds import PROGRAM_COLUMNS, kind
from gm100_desktop.domain.search_kinds import NOT_SEARCHED, reading_of
from gm100_desktop.services.records import Records
from gm100_desktop.ui.dialogs.search_lines import SearchLine
from gm100_desktop.ui.dialogs.search_painting import line_at
from gm100_desktop.ui.dialogs.search_panel import SearchPanel
from gm100_desktop.ui.dialogs.search_places import Goal, goal_of, reachable
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.records.part_list import PartList
from gm100_desktop.ui.records.record_dialog import RecordDialog
from gm100_desktop.ui.window import Window
from tests.journeys.standing import where
from tests.services.practice import practice_file
from tests.ui.conftest import Hands

CTRL = Qt.KeyboardModifier.ControlModifier
PAGE_IDS = [spec.id for spec in PAGES if spec.id != "evaluasi"]
"""Rounds are chosen on that page before anything in them; its own tests lead there."""
WORD, FIGURE = "zamrudkhatulistiwa", "987654321"
TEXTS = frozenset({FieldType.TEXT, FieldType.LONG_TEXT})
ONLY_LINKS = {"application_service", "companion", "document_relation", "session_organiser"}
"""Kinds without a text of their own: what they tie together is found."""
Seek = Callable[[str], SearchPanel]


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice region, made once, with what a young plan lacks."""
    folder = tmp_path_factory.mktemp("latihan")
    with practice_file(folder, datetime.fromisoformat("2026-11-20T14:32:00+07:00")) as made:
        fill_gaps(Records(made, lambda: datetime.fromisoformat("2026-11-20").date()))
        return made.path


def fill_gaps(records: Records) -> None:
    """One record of each kind of the masterplan of which the practice region may have none."""
    plan = records.all(kind("plan"), {"is_current": 1})[0]["id"]
    other = records.add(kind("plan"), {"title": "Master Plan TIK", "kind": "ict"})
    programme = records.all(kind("programme"), {"plan_id": plan})[0]["id"]
    agency = records.all(kind("agency"))[-1]["id"]
    given: dict[str, dict[str, Value]] = {
        "plan_book": {"plan_id": other, "title": "Buku 1", "number": 1},
        "plan_item": {"plan_id": other, "title": "Pusat data"},
        "readiness": {"plan_id": plan, "element": "structure"},
        "swot": {"plan_id": plan, "kind": "threat", "text": "Banjir"},
        "action_item": {"plan_id": plan, "name": "Pelatihan", "area": "hr"},
        "indicator": {"plan_id": plan, "name": "Indeks"},
        "programme_partner": {"programme_id": programme, "agency_id": agency},
        "obstacle": {"programme_id": programme, "text": "Kabel putus"},
    }
    for one, values in given.items():
        records.add(kind(one), values)
    item, indicator = (records.all(kind(one))[-1]["id"] for one in ("action_item", "indicator"))
    records.add(kind("action_year"), {"action_item_id": item, "year": 2026})
    records.add(kind("action_budget"), {"action_item_id": item, "year": 2026})
    records.add(kind("indicator_year"), {"indicator_id": indicator, "year": 2026})


@pytest.fixture
def opened(window: Window, practice: Path, desk: Path) -> Window:
    """The window over a copy of it."""
    window.begin(Path(shutil.copy(practice, desk)), "bimtek")
    window.settle_in()
    return window


@pytest.fixture
def seek(opened: Window, hands: Hands, qtbot: QtBot) -> Seek:
    """Presses Ctrl+K, types, and waits until everything has been looked through."""

    def found(text: str) -> SearchPanel:
        hands.press(opened.shell, Qt.Key.Key_K, CTRL)
        panel = opened.shell.findChild(SearchPanel)
        assert isinstance(panel, SearchPanel)
        hands.type(panel.field, text)
        qtbot.waitUntil(lambda: "Esc" in panel.findChildren(QLabel)[-1].text())
        QApplication.processEvents()
        return panel

    return found


def test_every_kind_is_found_and_enter_stands_at_it(
    opened: Window, seek: Seek, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    apart = list[str]()
    monkeypatch.setattr(RecordDialog, "exec", lambda dialog: apart.append(dialog.windowTitle()))
    page = page_of(opened)
    records = Records(page.place.dossier, page.place.today)
    unseen = set[str]()
    for one in sorted(reachable(PAGE_IDS) - NOT_SEARCHED):
        marked = mark_one_of(records, kind(one))
        if marked is None:
            unseen.add(one)
            continue
        goal, words = marked
        panel = seek(words)
        found = [line.what.partition(" · ")[0] for line in lines(panel) if not line.is_heading]
        assert found == [kind(one).label], one
        hands.press(panel.field, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert not apart, one
        assert where(page_of(opened), goal.destination) == goal.destination, one
        assert goal.destination.part is None or in_sight(page_of(opened), goal.destination.part), one
        opened.shell.commands["undo"].trigger()
    assert {one for one in unseen if kind(one).area is not Area.EVALUATIONS} == ONLY_LINKS


def mark_one_of(records: Records, one: Kind) -> tuple[Goal, str] | None:
    """The newest record that stands in the window, given words that only it has."""
    for row in reversed(records.all(one)):
        record_id = int(row["id"] or 0)
        goal = goal_of(records, one.id, record_id, PAGE_IDS)
        field = field_to_mark(one)
        if goal is not None and not goal.is_apart and field is not None:
            words = WORD if field.type in TEXTS else FIGURE
            records.change(one, record_id, field.name, int(words) if field.type is FieldType.MONEY else words)
            return goal, words
    return None


def field_to_mark(one: Kind) -> Field | None:
    """A text rather than a figure; nothing the program fills in."""
    reading, kept = reading_of(one), PROGRAM_COLUMNS.get(one.id, frozenset())
    free = [field for field in (*reading.texts, *reading.title) if field.most is None]
    fields = [field for field in free if field.name not in kept]
    return min(fields, key=lambda field: field.type not in TEXTS, default=None)


def in_sight(page: Page, part: tuple[str, int]) -> bool:
    """Some of the list can be seen; uses of a document stand in a list of another sort."""
    lists = [shown for shown in page.findChildren(PartList) if shown.list.spec.kind.id == part[0]]
    return not lists or any(not shown.visibleRegion().isEmpty() for shown in lists)


def page_of(window: Window) -> Page:
    page = window.shell.current
    assert page is not None
    return page


def lines(panel: SearchPanel) -> list[SearchLine]:
    shown = panel.list
    return [line_at(shown.lines.index(row)) for row in range(shown.lines.rowCount())]
