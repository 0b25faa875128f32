"""A list of records: what is typed, filled, pasted, added and removed is stored, and undo takes it back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.commands import MENUS
from gm100_desktop.ui.delegates.kit import PADDING
from gm100_desktop.ui.metrics import TextSize, px, text_font
from gm100_desktop.ui.models.cells import CELL
from gm100_desktop.ui.models.columns import Look
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_form import RecordForm
from gm100_desktop.ui.records.record_list import ListSpec, RecordLine, RecordList
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.widgets.elided_label import ElidedLabel
from gm100_desktop.ui.workplace import Workplace
from tests.ui.conftest import Hands

PERSON = ListSpec(
    kind("person"), ("name", "nip", "sector", "agency_id"), "Orang", "Belum ada orang.", ("name",)
)


@pytest.fixture
def desk(place: Workplace, theme: Theme) -> Desk:
    assert theme
    return Desk(place)


@pytest.fixture
def people(desk: Desk) -> Iterator[RecordList]:
    shown = RecordList(desk, PERSON)
    shown.resize(900, 400)
    shown.show()
    desk.place.undo.changed.connect(lambda _news: shown.refresh())
    yield shown
    shown.close()
    shown.deleteLater()


def _names(people: RecordList) -> list[str]:
    return [str(line.values["name"]) for line in people.model.lines if isinstance(line, RecordLine)]


def test_a_typed_cell_is_one_act_that_undo_takes_back(people: RecordList, desk: Desk, hands: Hands) -> None:
    ani = desk.services.records.add(kind("person"), {"name": "Ani"})
    people.refresh()
    people.select(ani)
    hands.press(people.grid.view, Qt.Key.Key_F2)
    editor = people.grid.view.focusWidget()
    assert editor is not None
    hands.type(editor, "Anita")
    hands.press(editor, Qt.Key.Key_Return)
    assert _names(people) == ["Anita"]
    desk.place.undo.stack.undo()
    assert _names(people) == ["Ani"]


def test_ten_pasted_people_are_ten_records_and_one_undo(people: RecordList, desk: Desk) -> None:
    rows = "\n".join(f"Dr. Orang {letter}, M.Si.\t\tPemerintah" for letter in "ABCDEFGHIJ")
    QGuiApplication.clipboard().setText("Nama\tNIP\tSektor\n" + rows)
    people.grid.keys.paste()
    assert len(_names(people)) == 10
    assert _names(people)[0] == "Orang A"
    assert desk.place.undo.stack.undoText() == "Tempel 10 orang"
    desk.place.undo.stack.undo()
    assert _names(people) == []


def test_a_new_record_has_a_name_to_type_over(people: RecordList) -> None:
    added = people.add()
    assert added is not None
    assert people.selected() == added
    assert _names(people) == ["Orang baru"]


def test_removed_lines_come_back_by_one_undo(people: RecordList, desk: Desk) -> None:
    desk.services.records.add_many(kind("person"), [{"name": "Ani"}, {"name": "Budi"}, {"name": "Cici"}])
    people.refresh()
    people.grid.view.selectAll()
    people.remove()
    assert _names(people) == []
    desk.place.undo.stack.undo()
    assert _names(people) == ["Ani", "Budi", "Cici"]


def test_only_the_records_of_the_owner_are_shown_and_new_ones_are_theirs(desk: Desk) -> None:
    records = desk.services.records
    owner = records.add(kind("body"), {"kind": "forum", "name": "Forum A"})
    other = records.add(kind("body"), {"kind": "forum", "name": "Forum B"})
    records.add(kind("body_role"), {"body_id": other, "code": "chair", "label": "Ketua"})
    spec = ListSpec(kind("body_role"), ("label", "code"), "Kedudukan", "Belum ada kedudukan.")
    roles = RecordList(desk, spec)
    roles.show_owner({"body_id": owner})
    assert roles.model.lines == ()
    added = roles.add(code="chair")
    assert records.get(kind("body_role"), added or 0)["body_id"] == owner
    roles.deleteLater()


def test_a_problem_goes_through_the_one_gateway(people: RecordList, desk: Desk) -> None:
    told: list[KnownProblem] = []
    desk.place.errors.told.connect(told.append)
    agency = desk.services.records.add(kind("agency"), {"name": "Dinas"})
    assert people.add(agency_id=agency + 99) is None
    assert len(told) == 1
    assert _names(people) == []


def test_a_form_field_that_is_left_is_stored_under_its_own_name(desk: Desk, hands: Hands) -> None:
    ani = desk.services.records.add(kind("person"), {"name": "Ani"})
    form = RecordForm(desk, kind("person"))
    form.resize(360, 700)
    form.show()
    form.show_id(ani)
    form.focus_field("phone")
    field = form.focusWidget()
    assert field is not None
    hands.type(field, "0812 0000 1122")
    form.leave()
    assert desk.services.records.get(kind("person"), ani)["phone"] == "0812 0000 1122"
    assert desk.place.undo.stack.undoText().startswith("Ubah")
    desk.services.records.remove(kind("person"), [ani])
    form.show_id(ani)
    assert form.record_id is None
    form.close()
    form.deleteLater()


def test_the_first_column_may_carry_a_square_of_its_dimension(desk: Desk) -> None:
    ani = desk.services.records.add(kind("person"), {"name": "Ani"})
    spec = ListSpec(kind("person"), ("name", "nip"), "Orang", "", swatch=lambda _line: "governance")
    shown = RecordList(desk, spec)
    shown.refresh()
    name, nip = (shown.model.line_index(ani, at).data(CELL) for at in (0, 1))
    assert (name.column.look, name.mark) == (Look.SWATCH, "governance")
    assert (nip.column.look, nip.mark) == (Look.PLAIN, None)
    shown.deleteLater()


def test_a_new_month_follows_the_last_one(desk: Desk) -> None:
    values: dict[str, Value] = {"name": "Lapor Tirta", "year": 2026, "sub_dimension_id": 1}
    owner = desk.services.records.add(kind("quick_win"), values)
    months = RecordList(desk, ListSpec(kind("progress_update"), ("month", "plan"), "Bulan", ""))
    months.show_owner({"quick_win_id": owner})
    for _ in range(2):
        months.add()
    assert [line.values["month"] for line in months.model.lines] == ["2026-01", "2026-02"]  # type: ignore[attr-defined]
    months.deleteLater()


def test_no_field_takes_a_letter_of_the_menus(desk: Desk) -> None:
    form = RecordForm(desk, kind("session"))
    for tab in form.pages.names():
        form.pages.select(tab)
    marked = [label.text() for label in form.findChildren(ElidedLabel) if label.buddy() is not None]
    letters = {text.partition("&")[2][0].casefold() for text in marked if "&" in text}
    menus = {menu.title.partition("&")[2][0].casefold() for menu in MENUS}
    assert len(letters) > len(menus)
    assert letters.isdisjoint({*menus, "m", "u"})
    form.deleteLater()


def test_a_closed_set_sorts_by_its_own_order_and_heads_are_whole(desk: Desk) -> None:
    records = desk.services.records
    for state in ("done", "dropped", "open", "running"):
        records.add(kind("task"), {"text": state, "status": state})
    spec = ListSpec(kind("task"), ("text", "status", "done_on"), "Tugas", "", ("status",))
    tasks = RecordList(desk, spec)
    tasks.refresh()
    shown = [line for line in tasks.model.shown_lines() if isinstance(line, RecordLine)]
    assert [line.values["text"] for line in shown] == ["open", "running", "done", "dropped"]
    years = RecordList(desk, ListSpec(kind("vision"), ("title", "start_year"), "Visi", ""))
    column = years.model.cells.columns[1]
    words = QFontMetrics(text_font(TextSize.LABEL, semibold=True)).horizontalAdvance(column.title)
    assert px(column.width) >= words + px(2 * PADDING)
    for shown_list in (tasks, years):
        shown_list.deleteLater()


def test_an_agency_is_shown_short_and_found_and_typed_by_either_name(desk: Desk) -> None:
    records = desk.services.records
    names = {"name": "Dinas Komunikasi dan Informatika", "abbreviation": "Diskominfo"}
    agency = records.add(kind("agency"), names)
    records.add(kind("task"), {"text": "Rapat", "agency_id": agency})
    other = records.add(kind("task"), {"text": "Surat"})
    tasks = RecordList(desk, ListSpec(kind("task"), ("text", "agency_id"), "Tugas", "", ("text",)))
    tasks.refresh()
    first, second = (tasks.model.index(row, 1) for row in (0, 1))
    assert first.data() == "Diskominfo"
    assert first.data(Qt.ItemDataRole.EditRole) == "Dinas Komunikasi dan Informatika"
    assert tasks.model.setData(second, "diskominfo")
    assert records.get(kind("task"), other)["agency_id"] == agency
    assert tasks.model.setData(second, "")
    assert tasks.model.setData(second, "diskom")
    assert records.get(kind("task"), other)["agency_id"] == agency
    assert second.data(CELL).note.sentence == "Dibaca Dinas Komunikasi dan Informatika."
    for words in ("informatika", "diskom"):
        tasks.grid.filter(words)
        assert len(tasks.model.shown_lines()) >= 1
    tasks.deleteLater()


def test_new_and_pasted_records_stand_behind_the_others(desk: Desk) -> None:
    owner = desk.services.records.add(kind("vision"), {"title": "Kencana Jernih"})
    missions = RecordList(desk, ListSpec(kind("mission"), ("text", "number"), "Misi", "", ("number",)))
    missions.show_owner({"vision_id": owner})
    missions.add(text="Satu")
    missions.add(text="Dua")
    QGuiApplication.clipboard().setText("Tiga\nEmpat")
    missions.grid.keys.paste()
    shown = [line.values for line in missions.model.shown_lines() if isinstance(line, RecordLine)]
    numbered = [(values["text"], values["number"]) for values in shown]
    assert numbered == [("Satu", 1), ("Dua", 2), ("Tiga", 3), ("Empat", 4)]
    missions.deleteLater()
