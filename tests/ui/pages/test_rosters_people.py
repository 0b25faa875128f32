"""Dewan & Tim, all people: an editable list, doubtful numbers, somebody asked for from outside."""

from PySide6.QtGui import QGuiApplication

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.rosters_page import PEOPLE, RostersPage, nip_chip
from gm100_desktop.ui.records.record_list import RecordLine
from gm100_desktop.ui.workplace import Destination
from tests.ui.pages.roster_steps import decree, page, records

__all__ = ["decree", "page", "records"]  # fixtures

PERSON, POSITION, MEMBERSHIP, DOCUMENT = map(kind, ("person", "position", "membership", "document"))


def test_everybody_is_an_editable_list_and_ten_are_pasted(page: RostersPage, records: Records) -> None:
    page.open_section(PEOPLE)
    rows = "\n".join(
        f"{number}\tDr. Orang {letter}, M.Si.\t19720518 199803 1 01{number}\tKepala Bidang {letter}"
        for number, letter in enumerate("ABCDEFGHIJ")
    )
    QGuiApplication.clipboard().setText("No\tNama\tNIP\tJabatan\n" + rows)
    assert page.view.list is not None
    page.view.list.grid.keys.paste()
    assert len(page.view.list.model.lines) == 10
    assert len(records.all(POSITION)) == 10
    assert page.facts() == "10 orang tercatat"


def test_a_strange_nip_is_kept_and_marked(page: RostersPage, records: Records) -> None:
    person = records.add(PERSON, {"name": "Ani", "nip": "12345"})
    chip = nip_chip(RecordLine(person, records.get(PERSON, person)))
    assert chip is not None
    assert chip.tip == "NIP 18 angka; ini 5 angka."
    records.change(PERSON, person, "nip", "197205181998031004")
    assert nip_chip(RecordLine(person, records.get(PERSON, person))) is None


def test_somebody_asked_for_from_outside_is_shown_among_all(page: RostersPage, records: Records) -> None:
    ani = records.add(PERSON, {"name": "Ani"})
    records.add(PERSON, {"name": "Budi"})
    page.go_to(Destination("dewan-tim", ani, "phone"))
    assert (page.view.section.title, page.selected()) == (PEOPLE, ani)
    assert page.view.form.focusWidget() is not None
