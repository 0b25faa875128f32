"""The windows a list of records opens: nothing sticks out, scrolls twice or hides which row is meant."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.ui.dialogs.choose_record import ChooseRecord
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.dialogs.paste_preview import PastePreview
from gm100_desktop.ui.dialogs.record_history import RecordHistory
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_dialog import RecordDialog
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.conftest import Hands

PERSON = kind("person")
BLOCK = [
    ["Nama", "NIP", "Ket."],
    ["Ani Lestari, S.E.", "", ""],
    ["Budi", "19720518 199803 1 004", "baru pindah"],
    ["Cici", "", ""],
]


@pytest.fixture
def desk(place: Workplace, theme: Theme) -> Desk:
    assert theme
    return Desk(place)


def _shown(dialog: Dialog, qtbot: QtBot) -> Dialog:
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _outer(dialog: Dialog) -> QScrollArea:
    found = dialog.body.parentWidget()
    assert found is not None
    area = found.parentWidget()
    area = area.parentWidget() if area is not None else None
    assert isinstance(area, QScrollArea)
    return area


def _texts(dialog: QWidget) -> list[dict[str, str]]:
    grid = dialog.findChild(Grid)
    assert grid is not None
    model = grid.view.model()
    assert isinstance(model, RowsModel)
    titles = [column.title for column in model.cells.columns]
    return [
        {title: str(model.index(row, at).data()) for at, title in enumerate(titles)}
        for row in range(model.rowCount())
    ]


@pytest.mark.parametrize("kind_id", ["attendance", "membership", "position", "signatory"])
def test_a_record_in_a_window_scrolls_once(desk: Desk, qtbot: QtBot, kind_id: str) -> None:
    records = desk.services.records
    session = records.add(kind("session"), {"title": "Bimtek I"})
    person = records.add(PERSON, {"name": "Ani"})
    body = records.all(kind("body"))[0]["id"]
    role = records.all(kind("body_role"), {"body_id": body})[0]["id"]
    owners: dict[str, dict[str, Value]] = {
        "attendance": {"session_id": session},
        "membership": {"person_id": person, "body_id": body, "role_id": role},
        "position": {"person_id": person, "title": "Camat"},
        "signatory": {"person_id": person},
    }
    one = kind(kind_id)
    dialog = RecordDialog(desk, one, records.add(one, owners[kind_id]))
    _shown(dialog, qtbot)
    assert _outer(dialog).verticalScrollBar().maximum() == 0
    assert dialog.height() >= dialog.form.head.height() * 3


def test_a_refused_text_is_shown_once_more_before_the_window_closes(
    desk: Desk, qtbot: QtBot, hands: Hands
) -> None:
    ani = desk.services.records.add(PERSON, {"name": "Ani"})
    dialog = RecordDialog(
        desk,
        kind("position"),
        desk.services.records.add(kind("position"), {"person_id": ani, "title": "Camat"}),
    )
    _shown(dialog, qtbot)
    dialog.form.focus_field("starts_on")
    field = dialog.focusWidget()
    assert field is not None
    hands.type(field, "31/02/2026")
    dialog.form.focus_field("title")
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.focusWidget() is field
    dialog.reject()
    assert not dialog.isVisible()


def test_a_dialog_takes_the_size_it_wants(desk: Desk, qtbot: QtBot) -> None:
    dialog = Dialog("Panjang")
    for line in range(22):
        dialog.add_text(f"Baris {line}")
    _shown(dialog, qtbot)
    assert dialog.height() == dialog.sizeHint().height()
    assert _outer(dialog).verticalScrollBar().maximum() == 0


def test_a_long_title_does_not_widen_the_choice(desk: Desk, qtbot: QtBot) -> None:
    offered = [(1, "Peraturan Bupati " * 12), (2, "SK")]
    dialog = ChooseRecord("Tambah bukti", "Dokumen", offered)
    _shown(dialog, qtbot)
    box = dialog.findChild(QComboBox)
    assert box is not None
    right = box.mapTo(dialog, box.rect().topRight()).x()
    assert right < dialog.width()
    box.setEditText("sk")
    assert dialog.chosen == 2


def test_a_row_that_is_not_added_still_says_who_it_is(desk: Desk, qtbot: QtBot) -> None:
    desk.services.records.add(PERSON, {"name": "Budi", "nip": "197205181998031004"})
    columns = [PERSON.field("name"), PERSON.field("nip")]
    pasted = desk.services.paste.understand(PERSON, columns, BLOCK)
    dialog = PastePreview(pasted, desk.shown, None, BLOCK)
    _shown(dialog, qtbot)
    rows = _texts(dialog)
    known = next(row for row in rows if "Sudah ada" in row.get("Keterangan", ""))
    assert (known["Baris"], known["Nama"]) == ("3", "Budi")
    assert rows[0]["Nama"] == "Ani Lestari, S.E."
    focus = dialog.focusWidget()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "&Tambah 2 baris"
    titles = list(rows[0])
    assert len(set(titles)) == len(titles)
    assert titles[:3] == ["Baris", "Nama", "Keterangan"]


def test_agencies_nobody_has_recorded_come_along_when_wanted(desk: Desk, qtbot: QtBot) -> None:
    block = [["Nama", "Instansi", "NIP"], ["Ani", "Bapperida", ""], ["Budi", "Dinkes", "1,98E+17"]]
    pasted = desk.services.paste.understand(PERSON, [], block)
    dialog = PastePreview(pasted, desk.shown, None, block, records_agencies=True)
    _shown(dialog, qtbot)
    add = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
    assert (add.text(), add.isEnabled(), dialog.agencies()) == ("&Tambah 0 baris", False, [])
    assert dialog.focusWidget() is dialog.also
    dialog.also.setChecked(True)
    assert (add.text(), add.isEnabled()) == ("&Tambah 1 baris", True)
    with desk.services.paste.after_agencies(dialog.agencies(), PERSON):
        desk.services.paste.add(desk.services.paste.understand(PERSON, [], block))
    (person,) = desk.services.records.all(PERSON)
    assert desk.services.records.title(kind("agency"), int(person["agency_id"] or 0)) == "Bapperida"
    desk.place.undo.stack.undo()
    assert desk.services.records.all(kind("agency")) == []


def test_people_on_file_who_take_a_seat_are_counted_with_the_new_ones(desk: Desk, qtbot: QtBot) -> None:
    for name in ("Ani", "Budi"):
        desk.services.records.add(PERSON, {"name": name})
    block = [["Nama"], ["Ani"], ["Budi"], ["Cici"]]
    pasted = desk.services.paste.understand(PERSON, [], block)
    dialog = PastePreview(pasted, desk.shown, None, block, joining=frozenset({1}))
    _shown(dialog, qtbot)
    told = dialog.findChild(QLabel)
    assert told is not None
    assert told.text() == "1 baris siap ditambahkan, 1 orang tercatat ikut didudukkan, 1 sudah ada"
    assert {button.text() for button in dialog.findChildren(QPushButton)} == {"&Batal", "&Tambah 2 baris"}
    remarks = [row["Keterangan"] for row in _texts(dialog)]
    assert remarks == ["Sudah tercatat; ikut didudukkan.", "Sudah ada di berkas; tidak ditambahkan lagi.", ""]


def test_no_agency_is_offered_where_none_can_be_recorded(desk: Desk, qtbot: QtBot) -> None:
    block = [["Nama", "Instansi"], ["Ani", "Bapperida"]]
    pasted = desk.services.paste.understand(PERSON, [], block)
    dialog = PastePreview(pasted, desk.shown, None, block)
    _shown(dialog, qtbot)
    assert dialog.also.isHidden()
    assert dialog.agencies() == []


def test_the_history_of_a_record_names_field_and_both_values(desk: Desk, qtbot: QtBot) -> None:
    ani = desk.services.records.add(PERSON, {"name": "Ani"})
    desk.services.records.change(PERSON, ani, "rank", "Pembina (IV/a)")
    lines = desk.place.dossier.history(PERSON.table, ani)
    dialog = RecordHistory(PERSON, "Ani", lines, desk.shown)
    _shown(dialog, qtbot)
    changed = _texts(dialog)[0]
    assert (changed["Isian"], changed["Sebelum"], changed["Sesudah"]) == ("Pangkat", "–", "Pembina (IV/a)")
