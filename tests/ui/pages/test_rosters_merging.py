"""Dewan & Tim: people who may be one, side by side; made one, told apart, chosen by hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.rosters_merging import APART, DONE, MergePeople, Two, pairs_of
from gm100_desktop.ui.pages.rosters_page import ERASED, PEOPLE, RostersPage
from gm100_desktop.ui.widgets.side_choice import SideValue
from tests.ui.conftest import Hands
from tests.ui.pages.roster_steps import page, records

__all__ = ["page", "records"]  # fixtures

PERSON, POSITION = kind("person"), kind("position")
NIP = "197001151995031002"


@pytest.fixture
def twice(records: Records) -> tuple[int, int]:
    """Somebody who is on file twice: once with a number, once with two posts."""
    one, other = records.add_many(
        PERSON,
        [
            {"name": "Sudarno Maryadi", "nip": NIP, "rank": "Pembina (IV/a)"},
            {"name": "Sudarno Maryadi", "front_title": "Dr.", "rank": "Pembina Tk. I (IV/b)"},
        ],
    )
    records.add_many(POSITION, [{"person_id": other, "title": title} for title in ("Kabid", "Kadis")])
    return one, other


def opened(page: RostersPage) -> MergePeople:
    dialog = MergePeople(page.desk, pairs_of(page.desk.services.merging.candidates()), page)
    dialog.show()
    QApplication.processEvents()
    return dialog


def test_the_two_stand_side_by_side_and_become_one(
    page: RostersPage, records: Records, twice: tuple[int, int]
) -> None:
    dialog = opened(page)
    assert dialog.pair == Two(*twice, "Nama sama")
    assert dialog.choice("name") is None
    chosen = {
        name: found.chosen() for name in ("nip", "rank", "front_title") if (found := dialog.choice(name))
    }
    assert chosen == {"nip": 0, "rank": 1, "front_title": 1}
    rank = dialog.choice("rank")
    assert rank is not None
    rank.choose(0)
    dialog.accept()
    (row,) = records.all(PERSON)
    assert (row["id"], row["nip"], row["front_title"], row["rank"]) == (
        twice[0],
        NIP,
        "Dr.",
        "Pembina (IV/a)",
    )
    assert len(records.all(POSITION, {"person_id": twice[0]})) == 2
    assert dialog._told.text() == DONE
    assert not dialog._ok.isVisible()
    page.place.undo.stack.undo()
    assert len(records.all(PERSON)) == 2
    dialog.close()


def test_two_people_are_told_apart_for_good(
    page: RostersPage, records: Records, twice: tuple[int, int]
) -> None:
    assert twice
    dialog = opened(page)
    dialog.tell_apart()
    assert dialog._told.text() == APART
    dialog.close()
    assert opened(page).pair is None
    assert len(records.all(PERSON)) == 2


def test_pairs_are_walked_and_those_of_the_one_that_went_go_too(page: RostersPage, records: Records) -> None:
    records.add_many(PERSON, [{"name": "Budi"}, {"name": "Budi"}, {"name": "Budi, S.T."}])
    dialog = opened(page)
    assert [two[:2] for two in dialog._pairs] == [(1, 2), (1, 3), (2, 3)]
    dialog._next.click()
    assert dialog.pair is not None
    assert dialog.pair[:2] == (1, 3)
    dialog._back.click()
    dialog.accept()
    assert dialog.pair is not None
    assert dialog.pair[:2] == (1, 3)
    assert not dialog._next.isVisible()
    dialog.close()


def test_a_value_is_chosen_by_the_arrows(page: RostersPage, twice: tuple[int, int], hands: Hands) -> None:
    assert twice
    dialog = opened(page)
    dialog.activateWindow()
    rank = dialog.choice("rank")
    assert rank is not None
    left, right = rank.findChildren(SideValue)
    right.setFocus()
    hands.press(right, Qt.Key.Key_Left)
    assert (left.isChecked(), rank.chosen()) == (True, 0)
    dialog.close()


def test_what_is_refused_is_said_and_nothing_has_changed(
    page: RostersPage, records: Records, twice: tuple[int, int]
) -> None:
    dialog = opened(page)
    records.remove(PERSON, [twice[1]])
    dialog.accept()
    assert dialog.message.words.text()
    assert [row["id"] for row in records.all(PERSON)] == [twice[0]]
    dialog.close()


def test_the_acts_stand_where_everybody_is_listed(page: RostersPage, records: Records) -> None:
    records.add_many(PERSON, [{"name": "Ani"}, {"name": "Budi"}])
    assert not any(action.isVisible() for action in page._of_people)
    page.open_section(PEOPLE)
    assert all(action.isVisible() for action in page._of_people)
    told: list[KnownProblem] = []
    page.place.errors.told.connect(told.append)
    page._of_people[1].trigger()
    assert [problem.message for problem in told] == ["Pilih tepat dua orang pada daftar."]


def test_somebody_is_left_without_a_name_and_told_what_stays(page: RostersPage, records: Records) -> None:
    ani = records.add(PERSON, {"name": "Ani", "nip": NIP})
    page.open_section(PEOPLE)
    page.select(ani)
    said: list[str] = []
    page.status_changed.connect(said.append)
    page._of_people[3].trigger()
    assert (records.get(PERSON, ani)["name"], records.get(PERSON, ani)["nip"]) == (f"Orang {ani}", "")
    assert said[-1] == ERASED
    page.place.undo.stack.undo()
    assert records.get(PERSON, ani)["nip"] == NIP
