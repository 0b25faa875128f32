"""Bimtek, meetings, collaboration, awards and news of a small file."""

import pytest

from gm100_desktop.domain.briefs.sessions import SessionsBrief
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import laporan
from tests.services.gathering.told import add, paper, person, plan, programme


def _session(records: Records, **values: object) -> int:
    given = {"title": "Rapat", "kind": "council_meeting", "starts_on": "2026-03-12", "status": "done"}
    return add(records, "session", **given | values)


def _told(dossier: Dossier, day: str = "2026-11-20", **options: object) -> SessionsBrief:
    return laporan(dossier, day, **options).sessions


@pytest.mark.parametrize(
    ("values", "marked", "is_told"),
    [
        ({}, "", True),
        ({"status": "planned"}, "", False),
        ({"status": "planned"}, "absent", False),
        ({"status": "planned"}, "present", True),
        ({"status": "cancelled"}, "present", False),
        ({"status": "postponed"}, "", False),
        ({"starts_on": "2026-12-01"}, "", False),
        ({"starts_on": "2025-12-01"}, "", False),
        ({"kind": "assessment"}, "", False),
    ],
)
def test_only_what_was_held_this_year_is_a_meeting(
    region: Records, dossier: Dossier, values: dict[str, str], marked: str, is_told: bool
) -> None:
    session = _session(region, **values)
    if marked:
        guest = add(region, "attendance", session_id=session, name="Ani")
        add(region, "attendance_day", attendance_id=guest, day="2026-03-12", state=marked)
    assert bool(_told(dossier).meetings) is is_told


def test_who_came_what_was_decided_and_agreed(region: Records, dossier: Dossier) -> None:
    chair = person(region, "Ani", ("Sekretaris Daerah", "plt", "2026-01-01", None))
    council = add(region, "body", kind="council", name="Dewan Smart City")
    agency = add(region, "agency", name="Dinas Kominfo", abbreviation="Diskominfo")
    session = _session(region, body_id=council, chaired_by_id=chair, mode="hybrid", room="Ruang 2",
                       city="Wirasari", subdistrict="Wirasari",
                       decisions="Server dipindah.\n\nAnggaran ditambah")  # fmt: skip
    for name, heads, state in (("Budi", 1, "present"), ("Cici", 1, "absent"), ("Warga", 20, "")):
        guest = add(region, "attendance", session_id=session, name=name, head_count=heads)
        if state:
            add(region, "attendance_day", attendance_id=guest, day="2026-03-12", state=state)
    for text, status, done_on in (
        ("Satu", "done", "2026-04-01"), ("Dua", "done", "2026-06-01"), ("Tiga", "open", None),
        ("Empat", "dropped", None),
    ):  # fmt: skip
        add(region, "task", text=text, session_id=session, status=status, done_on=done_on, agency_id=agency)
    told = _told(dossier, "2026-05-01")
    (meeting,) = told.meetings
    assert (meeting.present, meeting.led_by, meeting.body, meeting.place) == (
        21, "Plt. Sekretaris Daerah", "Dewan Smart City", "Hibrida, Ruang 2, Wirasari",
    )  # fmt: skip
    assert meeting.summary == "Server dipindah. Anggaran ditambah."
    assert [(one.text, one.owner, one.state) for one in meeting.agreements] == [
        ("Satu", "Diskominfo", "Selesai"), ("Dua", "Diskominfo", "Berjalan"),
        ("Tiga", "Diskominfo", "Belum dikerjakan"), ("Empat", "Diskominfo", "Dibatalkan"),
    ]  # fmt: skip
    assert (told.agreements_done, told.agreements_total) == (1, 3)
    later = _told(dossier)
    assert (later.agreements_done, later.agreements_total) == (2, 3)


def test_a_bimtek_with_its_people(region: Records, dossier: Dossier) -> None:
    region.change(kind("region"), 1, "agency_word", "SKPD")
    bppt = add(region, "institution", name="BPPT RI")
    anjani = person(region, "Anjani", institution_id=bppt)
    add(region, "companion", person_id=person(region, "Budi"), starts_on="2026-01-01", ends_on="2026-06-30")
    add(region, "companion", person_id=person(region, "Cici"), role="lead_companion", starts_on="2026-08-01")
    add(region, "companion", person_id=anjani)
    session = _session(region, kind="bimtek", stage="II", title="Bimtek dua", target="Daftar program",
                       target_reached="partly", opened_by_position="Bupati", invited_count=40,
                       represented_by_position="Sekda")  # fmt: skip
    for order, (name, role, who) in enumerate((("", "speaker", anjani), ("Dedi", "moderator", None),
                                               ("Eka", "companion", None))):  # fmt: skip
        add(
            region,
            "session_speaker",
            session_id=session,
            name=name,
            role=role,
            person_id=who,
            sort_order=order,
        )
    for category, heads in (("agency", 3), ("council", 2)):
        add(region, "attendance", session_id=session, name=category, category=category, head_count=heads)
    add(region, "obstacle", session_id=session, text="Kurang paham.", need="Pendampingan", follow_up="Kelas")
    report = add(region, "document", title="Buku 1", code="B-2")
    add(region, "session_output", session_id=session, title="Rancangan Buku 1", document_id=report)
    paper(region, "B-1", ("session", session), "4")
    host = add(region, "agency", name="Diskominfo")
    for role, place in (("host", {"agency_id": host}), ("organiser", {"institution_id": bppt})):
        add(region, "session_organiser", session_id=session, role=role, **place)
    (line,) = _told(dossier).bimtek
    assert (line.stage, line.opened_by, line.organiser) == (
        "Bimtek II", "Bupati, yang diwakili oleh Sekda", "BPPT RI, Diskominfo (tuan rumah)",
    )  # fmt: skip
    assert (line.facilitators, line.companions) == (
        ("Anjani (BPPT RI)", "Dedi (moderator)"),
        ("Eka", "Budi"),
    )
    assert [(one.category, one.present) for one in line.attendance] == [("Dewan", 2), ("SKPD", 3)]
    assert (line.present, line.invited, line.target) == (5, 40, "Daftar program (sebagian)")
    assert line.constraints == "Kurang paham (kebutuhan: Pendampingan, langkah: Kelas)"
    assert [(mark.code, mark.page) for mark in line.marks] == [("B-1", "4"), ("B-2", "")]
    assert _told(dossier, "2026-03-11").bimtek == ()


def test_collaboration_is_that_of_the_plan_that_is_worked_on(region: Records, dossier: Dossier) -> None:
    old, new = plan(region, is_current=0), plan(region)
    programme(region, old, "GOV-1", collaboration="joint", collaboration_regions="Kota Lama")
    one = programme(
        region, new, "GOV-1", collaboration="joint", collaboration_regions="Kota Samudra", unit="desa"
    )
    programme(region, new, "GOV-2")
    radio = add(region, "institution", name="Radio Kencana")
    for place in ({"institution_id": radio}, {"agency_id": add(region, "agency", name="Dinas")}):
        add(region, "programme_partner", programme_id=one, **place)
    add(region, "programme_year", programme_id=one, year=2026, target="9", result="8")
    (line,) = _told(dossier).collaborations
    assert (line.partners, line.contribution, line.result) == (
        "Kota Samudra, Radio Kencana", "Bersama daerah lain", "Hasil 2026: 8 desa",
    )  # fmt: skip


def test_news_awards_and_statements_up_to_the_day(region: Records, dossier: Dossier) -> None:
    speaker = person(region, "Ani", ("Bupati", "", "2020-01-01", None))
    for day in ("2026-05-01", "2026-12-01"):
        add(
            region,
            "publication",
            title=f"Berita {day}",
            published_on=day,
            medium="MC Riau",
            contributor="Ika",
        )
        add(region, "achievement", title=f"Juara {day}", given_on=day, giver="Gubernur")
        add(region, "press_statement", person_id=speaker, stated_on=day, place="Wirasari", quote="Kami siap")
    told = _told(dossier)
    assert [(one.title, one.medium, one.author) for one in told.publications] == [
        ("Berita 2026-05-01", "MC Riau", "Ika"), ("“Kami siap”", "Pernyataan pers, Wirasari", "Ani, Bupati"),
    ]  # fmt: skip
    assert [one.title for one in told.achievements] == ["Juara 2026-05-01"]
    assert len(_told(dossier, "2026-12-31").publications) == 4
