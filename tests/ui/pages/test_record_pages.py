"""Daerah and Bimtek & Rapat: every section opens, what is entered is stored, undone and found again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.ui.grid.parts import ROW_HEIGHT
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.region_page import RegionPage
from gm100_desktop.ui.pages.sessions_page import SessionsPage
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace


def _show(page: RecordPage) -> None:
    page.place.undo.changed.connect(page.take)
    page.resize(1158, 700)
    page.show()


@pytest.fixture
def region(place: Workplace, theme: Theme) -> Iterator[RegionPage]:
    assert theme
    page = RegionPage(place)
    _show(page)
    yield page
    page.close()
    page.deleteLater()


@pytest.fixture
def sessions(place: Workplace, theme: Theme) -> Iterator[SessionsPage]:
    assert theme
    page = SessionsPage(place)
    _show(page)
    yield page
    page.close()
    page.deleteLater()


def test_every_section_opens_and_says_what_to_do_first(region: RegionPage) -> None:
    for section in region.sections:
        region.open_section(section.title)
        QApplication.processEvents()
        assert region.view.section is section
        if region.view.list is not None and not region.view.list.model.lines:
            assert region.view.list.spec.empty.startswith("Belum ada")
    assert "Nusa Contoh" in region.facts()


def test_the_profile_is_corrected_in_place(region: RegionPage) -> None:
    region.open_section("Profil")
    form = region.view.form
    form.bind(lambda *_: None)
    form.changed.emit("capital", "Kencanapura")
    assert region.desk.services.records.get(kind("region"), 1)["capital"] == "Kencanapura"
    region.place.undo.stack.undo()
    assert region.desk.services.records.get(kind("region"), 1)["capital"] == ""


def test_a_vision_takes_its_missions_along(region: RegionPage) -> None:
    region.open_section("Visi & misi")
    region.add_record()
    missions = region.view.parts[0].list
    assert missions.add(number=1) is not None
    assert missions.add(number=2) is not None
    assert len(missions.model.lines) == 2
    assert region.view.list is not None
    region.view.list.remove()
    assert region.desk.services.records.all(kind("mission")) == []
    region.place.undo.stack.undo()
    assert len(region.desk.services.records.all(kind("mission"))) == 2


def test_only_a_picture_becomes_the_arms(region: RegionPage, tmp_path: Path) -> None:
    source = tmp_path / "lambang.png"
    source.write_bytes(b"GIF89a")
    with pytest.raises(KnownProblem, match="PNG atau JPEG"):
        region.desk.services.filing.choose_arms(source)
    assert region.desk.services.records.get(kind("paper_profile"), 1)["logo_hash"] == ""
    source.write_bytes(b"\x89PNG\r\n\x1a\n")
    region.desk.services.filing.choose_arms(source)
    assert len(str(region.desk.services.records.get(kind("paper_profile"), 1)["logo_hash"])) == 64


def _seat(page: RecordPage, name: str) -> None:
    records = page.desk.services.records
    body = records.all(kind("body"), {"kind": "council"})[0]["id"]
    role = records.all(kind("body_role"), {"body_id": body, "code": "member"})[0]["id"]
    person = records.add(kind("person"), {"name": name})
    decree = records.add(
        kind("document"),
        {"kind": "decree", "title": f"SK {name}", "valid_from": "2026-01-01", "number": name},
    )
    seat = {"body_id": body, "role_id": role, "person_id": person, "decree_id": decree}
    records.add(kind("membership"), seat)


def test_a_bimtek_is_entered_its_guests_invited_and_marked(sessions: SessionsPage) -> None:
    _seat(sessions, "Ani")
    _seat(sessions, "Budi")
    sessions.open_section("Bimtek")
    sessions.add_record()
    session = sessions.selected()
    assert session is not None
    records = sessions.desk.services.records
    for name, value in {"stage": "I", "starts_on": "2026-03-02", "ends_on": "2026-03-03"}.items():
        records.change(kind("session"), session, name, value)
    sessions._invite_all()
    sessions._invite_all()
    assert [one["category"] for one in records.all(kind("attendance"))] == ["council", "council"]
    sessions._mark_present()
    days = {(one["attendance_id"], one["day"]) for one in records.all(kind("attendance_day"))}
    assert len(days) == 4
    assert sessions.place.undo.stack.undoText() == "Tandai semua hadir"


def test_a_session_without_a_date_cannot_be_marked(sessions: SessionsPage) -> None:
    sessions.open_section("Bimtek")
    sessions.add_record()
    with pytest.raises(KnownProblem, match="Tanggal kegiatan belum diisi"):
        sessions.desk.services.sessions.mark_all_present(sessions.selected() or 0)


def test_a_meeting_is_no_bimtek(sessions: SessionsPage) -> None:
    sessions.open_section("Rapat & kegiatan")
    sessions.add_record()
    assert "0 bimtek dan monev · 1 rapat dan kegiatan" in sessions.facts()
    sessions.open_section("Bimtek")
    assert sessions.view.list is not None
    assert sessions.view.list.model.lines == ()


def test_buttons_stand_close_below_the_only_proof(region: RegionPage) -> None:
    records = region.desk.services.records
    document = records.add(kind("document"), {"title": "SK Dewan", "kind": "decree"})
    region.open_section("Profil")
    region.view.form.pages.select("Bukti")
    (proofs,) = (part for part in region.view.parts if part.list.spec.kind.id == "evidence_link")
    empty = proofs.list.grid.view.height()
    records.add(kind("evidence_link"), {"document_id": document, "record_kind": "region", "record_id": 1})
    assert proofs.list.model.rowCount() == 1
    assert proofs.list.grid.view.height() == empty - px(ROW_HEIGHT)
