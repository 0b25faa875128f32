"""The page of councils and teams with its people, and what its tests do there."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.rosters_page import RostersPage
from gm100_desktop.ui.pages.rosters_view import RosterView
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace

PERSON, POSITION, MEMBERSHIP, DOCUMENT = map(kind, ("person", "position", "membership", "document"))


@pytest.fixture
def page(place: Workplace, theme: Theme) -> Iterator[RostersPage]:
    assert theme
    shown = RostersPage(place)
    place.undo.changed.connect(shown.take)
    shown.resize(1158, 700)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def records(page: RostersPage) -> Records:
    return page.desk.services.records


@pytest.fixture
def decree(records: Records) -> int:
    values: dict[str, Any] = {"kind": "decree", "title": "SK Dewan", "number": "188/1"}
    return records.add(DOCUMENT, {**values, "valid_from": "2024-01-03", "valid_until": "2026-12-31"})


def roster(page: RostersPage) -> RosterView:
    assert isinstance(page.view, RosterView)
    return page.view


def names(page: RostersPage) -> list[str]:
    return [line.person.full_name for line in roster(page).roster.lines]


def seat(records: Records, role: str, name: str, decree: int | None, **values: Any) -> int:
    """Somebody new sits in the council."""
    body = records.all(kind("body"), {"kind": "council"})[0]["id"]
    (found,) = records.all(kind("body_role"), {"body_id": body, "code": role})
    person = records.add(PERSON, {"name": name})
    given = {"body_id": body, "role_id": found["id"], "person_id": person, "decree_id": decree}
    return records.add(MEMBERSHIP, {**given, **values})


def answer(kind_of_dialog: type[QDialog], act: Callable[[Any], object]) -> list[str]:
    """Do that with the next dialog of the kind; what went wrong is in the list."""
    wrong: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind_of_dialog):
            wrong.append(type(dialog).__name__)
            return
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.done(0)

    QTimer.singleShot(0, look)
    return wrong
