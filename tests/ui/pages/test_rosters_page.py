"""Dewan & Tim: who sat on a day, adding and pasting members, replacing the decree, posts over time."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.rosters import AgencyName
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.records import Records
from gm100_desktop.ui.commands import MENUS
from gm100_desktop.ui.dialogs.paste_preview import PastePreview
from gm100_desktop.ui.pages.rosters_adding import AddMember
from gm100_desktop.ui.pages.rosters_body import BodyDialog
from gm100_desktop.ui.pages.rosters_decrees import NewDecree
from gm100_desktop.ui.pages.rosters_page import PEOPLE, RostersPage
from gm100_desktop.ui.pages.rosters_person import PersonForm
from gm100_desktop.ui.pages.rosters_view import RosterView
from gm100_desktop.ui.records.record_dialog import RecordDialog
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Destination, Workplace
from tests.ui.conftest import Hands
from tests.ui.pages.roster_steps import answer, decree, names, page, records, roster, seat

__all__ = ["decree", "page", "records"]  # fixtures

PERSON, POSITION, MEMBERSHIP, DOCUMENT = map(kind, ("person", "position", "membership", "document"))


def test_a_new_file_says_what_to_do_first(page: RostersPage) -> None:
    assert page.facts() == "0 orang, 0 kedudukan"
    for section in page.sections:
        page.open_section(section.title)
        view = page.view
        shown = view.grid if isinstance(view, RosterView) else view.list.grid if view.list else None
        assert shown is not None
        assert shown.empty_state.isVisible()
        assert shown.empty_state.sentence().startswith("Belum ada")


def test_the_first_decree_is_recorded_and_chosen(page: RostersPage, records: Records) -> None:
    def fill(dialog: NewDecree) -> None:
        for name, text in (
            ("number", "188.45/214/2024"),
            ("dated_on", "3/1/2024"),
            ("valid_until", "31/12/2026"),
        ):
            dialog.blocks[name].input.put(text)
        assert not dialog.takes_over.isVisible()
        dialog.accept()

    assert answer(NewDecree, fill) == []
    assert roster(page).first_step.isVisible()
    roster(page).first_step.click()
    assert not roster(page).first_step.isVisible()
    (row,) = records.all(DOCUMENT)
    assert (row["kind"], row["number"], row["valid_until"]) == ("decree", "188.45/214/2024", "2026-12-31")
    assert roster(page).decree is not None
    assert roster(page).choice.box.currentText() == "188.45/214/2024 · s.d. 31 Des 2026"
    assert page.facts() == "0 orang, 0 kedudukan · SK berakhir 31 Desember 2026"


def test_a_refused_date_keeps_the_dialog_open_with_its_reason(page: RostersPage, records: Records) -> None:
    def fill(dialog: NewDecree) -> None:
        dialog.blocks["dated_on"].input.put("31/2/2024")
        dialog.accept()
        assert dialog.isVisible()
        assert "Februari 2024" in dialog.blocks["dated_on"].problem

    assert answer(NewDecree, fill) == []
    page._new_decree(roster(page))
    assert records.all(DOCUMENT) == []


def test_a_new_decree_takes_the_members_over(page: RostersPage, records: Records, decree: int) -> None:
    seat(records, "chair", "Ani", decree)

    def fill(dialog: NewDecree) -> None:
        assert dialog.takes_over.isChecked()
        dialog.blocks["number"].input.put("188/9")
        dialog.accept()
        assert "mulai berlakunya" in dialog.blocks["dated_on"].problem
        dialog.blocks["valid_from"].input.put("1/7/2026")
        dialog.accept()

    assert answer(NewDecree, fill) == []
    page._new_decree(roster(page))
    shown = roster(page).decree
    assert shown is not None
    assert (shown.number, names(page)) == ("188/9", ["Ani"])
    assert len(records.all(MEMBERSHIP)) == 2


def test_somebody_is_added_by_typing_a_name(page: RostersPage, records: Records, decree: int) -> None:
    roster(page).show_decree(decree)

    def fill(dialog: AddMember) -> None:
        assert not dialog.sector.isVisible()
        dialog.name.setEditText("Lina Hartati, S.E.")
        assert dialog.sector.isVisible()
        dialog.sector.setCurrentText("Dunia usaha")
        dialog._seat_and_go_on()
        dialog.name.setEditText("Ani")
        dialog.sector.setCurrentText("Pemerintah")
        dialog.role.setCurrentText("Ketua")
        dialog.accept()

    assert answer(AddMember, fill) == []
    page.add_record()
    assert names(page) == ["Ani", "Lina Hartati, S.E."]
    assert {row["decree_id"] for row in records.all(MEMBERSHIP)} == {decree}
    assert dict(roster(page).roster.sectors)["business"] == 1  # type: ignore[index]  # a code is its member
    assert page.place.undo.stack.undoText() == "Tambah anggota Ani"


def test_a_refused_member_is_told_in_the_dialog(page: RostersPage, records: Records, decree: int) -> None:
    seat(records, "chair", "Ani", decree)

    def fill(dialog: AddMember) -> None:
        dialog.name.setEditText("Budi")
        dialog.role.setCurrentText("Ketua")
        dialog.accept()
        assert dialog.isVisible()
        assert "sudah mempunyai ketua" in dialog.message.words.text()

    assert answer(AddMember, fill) == []
    roster(page).add_from(None)
    assert names(page) == ["Ani"]


def test_an_agency_without_anybody_leads_to_adding_somebody_of_it(
    page: RostersPage, records: Records
) -> None:
    agency = records.add(kind("agency"), {"name": "Dinas Perikanan"})
    assert [one.name for one in roster(page).roster.without_member] == ["Dinas Perikanan"]
    (action,) = roster(page).counts.missing_menu().actions()

    def fill(dialog: AddMember) -> None:
        dialog.name.setEditText("Orang Perikanan")
        dialog.accept()

    assert answer(AddMember, fill) == []
    action.trigger()
    (person,) = records.all(PERSON)
    assert (person["name"], person["agency_id"]) == ("Orang Perikanan", agency)
    assert roster(page).roster.without_member == ()
    assert AgencyName(agency, "Dinas Perikanan").name == action.text()


def test_the_day_decides_who_is_shown_and_the_decree_follows(
    page: RostersPage, records: Records, decree: int
) -> None:
    values: dict[str, Any] = {"kind": "decree", "title": "SK lama", "number": "100/1"}
    old = records.add(DOCUMENT, {**values, "valid_from": "2020-01-01", "valid_until": "2023-12-31"})
    seat(records, "chair", "Ani", decree)
    seat(records, "chair", "Budi", old)
    view = roster(page)
    assert names(page) == ["Ani"]
    view.choice.day.input.put("5/5/2022")
    view.choice.day.leave()
    assert (names(page), view.choice.box.currentText()) == (["Budi"], "100/1 · s.d. 31 Des 2023")
    view.show_decree(decree)
    assert (view.day, names(page)) == ("2024-01-03", ["Ani"])
    page.open_section("Tim Pelaksana")
    assert roster(page).choice.day.input.written() == "03/01/2024"
    page.open_section("Dewan")
    view.choice.day.input.put("5/5/2027")
    view.choice.day.leave()
    assert names(page) == []
    assert view.grid.empty_state.sentence() == (
        "Tidak ada yang duduk pada 5 Mei 2027. SK berakhir 31 Desember 2026."
    )


def test_a_pasted_list_of_names_is_seated_and_undone_at_once(
    page: RostersPage, records: Records, decree: int
) -> None:
    roster(page).show_decree(decree)
    rows = [
        "Ir. Hendra Kusuma, M.T.\tKepala Diskominfo\tPemerintah",
        "Prof. Dr. Wayan Sudarma\tRektor\tAkademisi",
    ]
    QGuiApplication.clipboard().setText("\n".join(rows))
    roster(page).grid.keys.paste()
    assert names(page) == ["Ir. Hendra Kusuma, M.T.", "Prof. Dr. Wayan Sudarma"]
    assert [line.position for line in roster(page).roster.lines] == ["Kepala Diskominfo", "Rektor"]
    page.place.undo.stack.undo()
    assert (names(page), records.all(PERSON)) == ([], [])


def test_a_pasted_block_with_doubts_is_shown_first(page: RostersPage, records: Records) -> None:
    QGuiApplication.clipboard().setText("Nama\tSektor\tWarna\nRudi\tMedia\tBiru")
    assert answer(PastePreview, lambda dialog: dialog.reject()) == []
    roster(page).grid.keys.paste()
    assert records.all(PERSON) == []
    assert answer(PastePreview, lambda dialog: dialog.accept()) == []
    roster(page).grid.keys.paste()
    assert names(page) == ["Rudi"]


def test_the_same_names_once_more_are_shown_and_change_nothing(page: RostersPage, records: Records) -> None:
    seat(records, "member", "Ani", None)
    QGuiApplication.clipboard().setText("Nama\nAni")
    told: list[str] = []
    answer(PastePreview, lambda dialog: told.extend(one.text() for one in dialog.findChildren(QLabel)))
    roster(page).grid.keys.paste()
    assert told[0] == "0 baris siap ditambahkan, 1 sudah ada"
    assert names(page) == ["Ani"]


def test_removed_seats_come_back_and_the_people_stay(
    page: RostersPage, records: Records, decree: int
) -> None:
    seat(records, "chair", "Ani", decree)
    seat(records, "member", "Budi", decree)
    roster(page).grid.view.selectAll()
    roster(page).grid.keys.remove()
    assert (names(page), len(records.all(PERSON))) == ([], 2)
    page.place.undo.stack.undo()
    assert names(page) == ["Ani", "Budi"]


def test_enter_opens_the_seat_and_the_form_shows_the_person(
    page: RostersPage, records: Records, decree: int, hands: Hands
) -> None:
    ani = seat(records, "chair", "Ani", decree)
    page.select(ani)
    assert page.view.form.head.title() == "Ani"

    def fill(dialog: RecordDialog) -> None:
        assert dialog.form.kind is MEMBERSHIP
        dialog.form.changed.emit("position_text", "Sekretaris Daerah")

    assert answer(RecordDialog, fill) == []
    hands.press(roster(page).grid.view, Qt.Key.Key_Return)
    assert roster(page).roster.lines[0].position == "Sekretaris Daerah"


def test_posts_are_added_opened_and_removed_in_the_form(
    page: RostersPage, records: Records, decree: int, hands: Hands
) -> None:
    seat(records, "chair", "Ani", decree)
    form = page.view.form
    assert isinstance(form, PersonForm)
    assert form.seats.list.lines()[0].words == "Dewan · Ketua · sejak 03/01/2024"

    def fill(dialog: RecordDialog) -> None:
        dialog.form.changed.emit("title", "Kepala Dinas")

    assert answer(RecordDialog, fill) == []
    hands.click(form.posts.add)
    assert [line.post.title for line in form.posts.timeline.lines()] == ["Kepala Dinas"]
    assert roster(page).roster.lines[0].position == "Kepala Dinas"
    form.posts.timeline.setFocus()
    hands.press(form.posts.timeline, Qt.Key.Key_Delete)
    assert records.all(POSITION) == []


def test_what_is_doubtful_about_somebody_stands_in_list_and_form(
    page: RostersPage, records: Records, decree: int
) -> None:
    ani = seat(records, "chair", "Ani", decree)
    person = records.get(MEMBERSHIP, ani)["person_id"]
    seat(records, "member", "Budi", decree)
    second = {**records.get(MEMBERSHIP, ani), "role_id": records.all(MEMBERSHIP)[1]["role_id"]}
    second.pop("id")
    records.add(MEMBERSHIP, second)
    page.select(ani)
    form = page.view.form
    assert isinstance(form, PersonForm)
    assert form.seats.doubts() == "Dua kedudukan dalam satu badan. Periksa SK."
    assert [line.person.id for line in roster(page).roster.lines if line.doubts] == [person, person]


def test_roles_of_a_body_are_put_in_order(page: RostersPage, records: Records) -> None:
    def fill(dialog: BodyDialog) -> None:
        roles = dialog.form.findChildren(type(dialog.form.pages))
        assert roles
        assert dialog.form.head.title() == "Dewan Smart City"

    assert answer(BodyDialog, fill) == []
    page._edit_body(roster(page))
    body = records.all(kind("body"), {"kind": "forum"})[0]["id"]
    records.remove(kind("body"), [int(body or 0)])
    page.open_section("Forum")
    assert roster(page).place().body_id in {row["id"] for row in records.all(kind("body"), {"kind": "forum"})}


def test_a_problem_while_removing_goes_through_the_one_gateway(
    page: RostersPage, records: Records, decree: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[KnownProblem] = []
    page.place.errors.told.connect(told.append)
    seat(records, "chair", "Ani", decree)

    def refuse(*_: object) -> None:
        raise KnownProblem("Berkas hanya dapat dibaca.")

    monkeypatch.setattr(records, "remove", refuse)
    roster(page).grid.keys.remove()
    assert [str(problem) for problem in told] == ["Berkas hanya dapat dibaca."]


def test_the_annex_of_the_decree_is_printed_from_here(place: Workplace, theme: Theme) -> None:
    gone: list[Destination] = []
    page = RostersPage(replace(place, go=gone.append))
    records = page.desk.services.records
    decree = records.add(DOCUMENT, {"kind": "decree", "title": "SK", "valid_from": "2024-01-03"})
    seat(records, "chair", "Ani", decree)
    page.refresh()
    assert page.print_out()
    page.open_section(PEOPLE)
    assert page.print_out()
    assert gone == [
        Destination("laporan", decree, "lampiran-sk"),
        Destination("laporan", None, "lampiran-sk"),
    ]
    assert theme
    page.deleteLater()


def test_no_two_parts_in_sight_answer_to_the_same_letter(
    page: RostersPage, records: Records, decree: int
) -> None:
    seat(records, "chair", "Ani", decree)
    roster(page).show_decree(decree)
    page.refresh_now()
    labels = [label for label in page.findChildren(QLabel) if label.buddy() is not None and label.isVisible()]
    letters = [label.text().partition("&")[2][:1].casefold() for label in labels if "&" in label.text()]
    assert "k" in letters
    assert len(letters) > 5
    assert len(set(letters)) == len(letters)
    assert set(letters).isdisjoint(menu.title.partition("&")[2][0].casefold() for menu in MENUS)
