"""A pasted block is typed over cells, a marked one is emptied: one act each; a heading makes new records."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_list import ListSpec, RecordLine, RecordList
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.conftest import Hands

PERSON = kind("person")
SPEC = ListSpec(PERSON, ("name", "nip", "phone", "agency_id"), "Orang", "Belum ada orang.", ("name",))
NAME, NIP, PHONE = 0, 1, 2


@pytest.fixture
def desk(place: Workplace, theme: Theme) -> Desk:
    assert theme
    return Desk(place)


@pytest.fixture
def people(desk: Desk) -> Iterator[RecordList]:
    desk.services.records.add_many(PERSON, [{"name": name} for name in ("Ani", "Budi", "Cici")])
    shown = RecordList(desk, SPEC)
    shown.resize(900, 400)
    shown.show()
    shown.refresh()
    desk.place.undo.changed.connect(lambda _news: shown.refresh())
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def told(desk: Desk) -> list[KnownProblem]:
    heard: list[KnownProblem] = []
    desk.place.errors.told.connect(heard.append)
    return heard


def paste(people: RecordList, text: str, name: str, column: int, *, over: bool | None = None) -> None:
    """Paste at that person's cell."""
    lines = [line for line in people.model.lines if isinstance(line, RecordLine)]
    people.grid.select_line(next(line.id for line in lines if line.values["name"] == name), column)
    QGuiApplication.clipboard().setText(text)
    people.grid.keys.paste(over=over)


def column(people: RecordList, field: str) -> list[object]:
    return [line.values[field] for line in people.model.lines if isinstance(line, RecordLine)]


def test_a_block_goes_over_the_cells_in_one_act(people: RecordList, desk: Desk) -> None:
    paste(people, "197001151995031002\t0812 1\n-\t0812 2\n\t\n", "Budi", NIP)
    assert column(people, "nip") == ["", "197001151995031002", ""]
    assert column(people, "phone") == ["", "0812 1", "0812 2"]
    assert column(people, "name") == ["Ani", "Budi", "Cici"]
    assert desk.place.undo.stack.undoText() == "Tempel 4 sel orang"
    desk.place.undo.stack.undo()
    assert column(people, "phone") == ["", "", ""]


def test_one_cell_replaces_a_name(people: RecordList) -> None:
    paste(people, "Anita\n", "Ani", NAME)
    assert column(people, "name") == ["Anita", "Budi", "Cici"]


def test_rows_at_the_name_are_new_people(people: RecordList) -> None:
    paste(people, "Dodi\t\t0812\nEndah\t\t0813\n", "Budi", NAME)
    assert column(people, "name") == ["Ani", "Budi", "Cici", "Dodi", "Endah"]


def test_a_heading_makes_new_people_wherever_it_is_pasted(people: RecordList) -> None:
    paste(people, "Telepon\tNama\n0812\tDodi\n", "Budi", PHONE)
    assert column(people, "name") == ["Ani", "Budi", "Cici", "Dodi"]
    assert column(people, "phone") == ["", "", "", "0812"]


def test_one_cell_can_be_a_new_person(people: RecordList) -> None:
    paste(people, "Dodi\n", "Ani", NAME, over=False)
    assert column(people, "name") == ["Ani", "Budi", "Cici", "Dodi"]


def test_a_bad_cell_keeps_the_whole_block_out(people: RecordList, told: list[KnownProblem]) -> None:
    paste(people, "0812\tDinas Entah\n0813\t\n", "Ani", PHONE)
    assert column(people, "phone") == ["", "", ""]
    assert told[0].message.startswith("Baris 1, OPD:")
    assert told[0].advice == "Belum ada yang ditempel."
    paste(people, "#REF!\n", "Ani", PHONE)
    assert "Excel menandai sel ini salah" in told[1].message


def test_a_block_longer_than_the_list_is_not_cut_silently(
    people: RecordList, told: list[KnownProblem]
) -> None:
    paste(people, "1\n2\n3\n", "Budi", PHONE)
    assert column(people, "phone") == ["", "", ""]
    assert "tinggal 2 baris" in told[0].message


def test_what_was_read_with_a_doubt_says_so_at_its_cell(people: RecordList) -> None:
    paste(people, "12345\n", "Ani", NIP)
    cell = people.model.cells.cell(people.model.shown_lines()[0], people.model.cells.columns[NIP])
    assert cell.note is not None
    assert not cell.note.refused
    assert column(people, "nip")[0] == "12345"


def mark(people: RecordList, hands: Hands, name: str, column: int, right: int) -> None:
    """The cells from that person's column so many to the right, and those of the line below."""
    paste(people, "", name, column)
    people.grid.view.setFocus()
    for key in (*[Qt.Key.Key_Right] * right, Qt.Key.Key_Down):
        hands.press(people.grid.view, key, Qt.KeyboardModifier.ShiftModifier)


def test_delete_empties_a_marked_block_in_one_act(people: RecordList, desk: Desk, hands: Hands) -> None:
    paste(people, "197001151995031002\t0812 1\n-\t0812 2\n", "Ani", NIP)
    mark(people, hands, "Ani", NIP, 1)
    hands.press(people.grid.view, Qt.Key.Key_Delete)
    assert column(people, "name") == ["Ani", "Budi", "Cici"]
    assert (column(people, "nip"), column(people, "phone")) == ([""] * 3, [""] * 3)
    assert desk.place.undo.stack.undoText() == "Kosongkan 4 sel orang"
    desk.place.undo.stack.undo()
    assert column(people, "phone") == ["0812 1", "0812 2", ""]


def test_a_block_with_a_name_is_not_emptied(
    people: RecordList, hands: Hands, told: list[KnownProblem]
) -> None:
    paste(people, "197001151995031002\n", "Ani", NIP)
    mark(people, hands, "Ani", NAME, 1)
    hands.press(people.grid.view, Qt.Key.Key_Delete)
    assert column(people, "name") == ["Ani", "Budi", "Cici"]
    assert column(people, "nip") == ["197001151995031002", "", ""]
    assert told[0].message == "Nama tanpa gelar wajib diisi; kolom itu tidak dapat dikosongkan."
    assert told[0].advice == "Belum ada yang dikosongkan."
