"""Attendance sheets: who was invited, who came instead, day by day."""

import pytest

from gm100_desktop.domain.briefs.daftar_hadir import Presence
from gm100_desktop.domain.briefs.setting import Paper
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import Profile
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import daftar_hadir
from tests.services.gathering.told import add, person


def _session(records: Records, **values: object) -> int:
    given = {"title": "Bimtek I", "starts_on": "2026-06-10", "ends_on": "2026-06-11", "room": "Aula"}
    return add(records, "session", **given | values)


def test_each_day_has_its_own_sheet_with_its_own_marks(region: Records, dossier: Dossier) -> None:
    session = _session(region, start_time="08:30", end_time="16:00", agenda="Umum")
    add(region, "session_agenda", session_id=session, day="2026-06-10", item="Pembukaan", start_time="09:00")
    add(region, "session_agenda", session_id=session, day="2026-06-10", item="Doa", start_time="08:30")
    ani = add(region, "attendance", session_id=session, name="Ani", sort_order=2)
    add(region, "attendance", session_id=session, name="Budi", sort_order=1)
    add(region, "attendance", session_id=session, name="Rombongan desa", head_count=12)
    add(region, "attendance_day", attendance_id=ani, day="2026-06-10", state="present")
    add(region, "attendance_day", attendance_id=ani, day="2026-06-11", state="excused")
    brief = daftar_hadir(dossier)
    assert [(day.date, day.agenda) for day in brief.days] == [
        ("2026-06-10", "Doa; Pembukaan"), ("2026-06-11", "Umum"),
    ]  # fmt: skip
    assert [[(one.name, one.presence) for one in day.attendees] for day in brief.days] == [
        [("Budi", Presence.OPEN), ("Ani", Presence.PRESENT)],
        [("Budi", Presence.OPEN), ("Ani", Presence.ABSENT)],
    ]
    blank = daftar_hadir(dossier, is_blank=True)
    assert {one.presence for day in blank.days for one in day.attendees} == {Presence.OPEN}
    assert (brief.setup.paper, brief.code) == (Paper.F4, f"DH-{session:04d}")


def test_who_was_invited_keeps_the_line_of_who_came_instead(region: Records, dossier: Dossier) -> None:
    chief = person(region, "Ani", ("Kepala Dinas", "", "2020-01-01", None), nip="197001151995031002")
    deputy = person(region, "Budi", ("Sekretaris", "", "2020-01-01", None), nip="198001151995031002")
    agency = add(region, "agency", name="Dinas Kesehatan")
    session = _session(region)
    add(region, "attendance", session_id=session, person_id=deputy, represents_id=chief, agency_id=agency,
        position_text="Sekretaris")  # fmt: skip
    (line,) = daftar_hadir(dossier).days[0].attendees
    assert (line.name, line.nip, line.position, line.institution, line.represented_by) == (
        "Ani", "197001151995031002", "Kepala Dinas", "Dinas Kesehatan", "Budi",
    )  # fmt: skip
    assert daftar_hadir(dossier, profile=Profile.PUBLIC).days[0].attendees[0].nip == ""


def test_who_sends_somebody_of_another_house_is_not_of_that_house(region: Records, dossier: Dossier) -> None:
    agency = add(region, "agency", name="Dinas Kominfo")
    head, deputy = person(region, "Hasan"), person(region, "Fathoni", agency_id=agency)
    add(region, "attendance", session_id=_session(region), person_id=deputy, represents_id=head,
        agency_id=agency)  # fmt: skip
    (line,) = daftar_hadir(dossier).days[0].attendees
    assert (line.name, line.institution, line.represented_by) == ("Hasan", "", "Fathoni")


def test_the_list_is_signed_on_the_day_it_was_kept(region: Records, dossier: Dossier) -> None:
    add(region, "attendance", session_id=_session(region), name="Ani")
    add(region, "signatory", person_id=person(region, "Budi"), report_kind="daftar-hadir")
    signed = [day.signature.date for day in daftar_hadir(dossier).days if day.signature]
    assert signed == ["2026-06-10", "2026-06-11"]


def test_the_latest_with_a_list_unless_one_is_chosen(region: Records, dossier: Dossier) -> None:
    first = _session(region, title="Pertama")
    latest = _session(region, title="Terakhir", starts_on="2026-08-01", ends_on=None)
    off = _session(region, title="Batal", starts_on="2026-09-01", ends_on=None, status="cancelled")
    _session(region, title="Tanpa daftar", starts_on="2026-10-01", ends_on=None)
    for session in (first, latest, off):
        add(region, "attendance", session_id=session, name="Ani")
    assert daftar_hadir(dossier).event == "Terakhir"
    assert daftar_hadir(dossier, session_id=first).event == "Pertama"


def test_a_session_without_date_has_one_sheet(region: Records, dossier: Dossier) -> None:
    session = _session(region, starts_on=None, ends_on=None)
    add(region, "attendance", session_id=session, name="Ani")
    assert [day.date for day in daftar_hadir(dossier).days] == [""]


def test_what_cannot_be_printed_is_said(region: Records, dossier: Dossier) -> None:
    with pytest.raises(KnownProblem, match="Belum ada kegiatan"):
        daftar_hadir(dossier)
    with pytest.raises(KnownProblem, match="nomor catatan 7"):
        daftar_hadir(dossier, session_id=7)
