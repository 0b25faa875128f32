"""Minutes: what was written down of a session, who signs, and which session is meant."""

import pytest

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import Profile
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import notulen
from tests.services.gathering.told import add, link, paper, person


def _session(records: Records, **values: object) -> int:
    given = {"title": "Rapat Dewan", "kind": "council_meeting", "status": "done", "starts_on": "2026-06-10"}
    return add(records, "session", **given | values)


def test_everything_that_was_written_down_is_told(region: Records, dossier: Dossier) -> None:
    ani = person(region, "Ani", ("Bupati", "", "2020-01-01", None))
    session = _session(
        region, discussion="Peta jalan: dibahas.\n\nUsul dinilai.", decisions="Enam dipilih.\nRapat lagi.",
        note="Materi dibagikan.", agenda="Quick win", online_link="https://rapat.example", invited_count=9,
        target="Buku 2", target_reached="yes", chaired_by_id=ani, speech="Selamat datang.",
    )  # fmt: skip
    add(region, "task", session_id=session, text="Kirim data", status="done", result="Lima data",
        due_on="2026-07-01", person_id=ani)  # fmt: skip
    add(region, "session_speaker", session_id=session, name="Budi", institution="UNC", topic="Dampak")
    add(region, "session_speaker", session_id=session, name="Citra", role="companion")
    add(region, "session_output", session_id=session, title="Buku 2", delivered_on="2026-07-02")
    add(region, "obstacle", session_id=session, text="Data terlambat.", follow_up="Ukur ulang")
    add(region, "question_log", session_id=session, number=7, question="Kapan?", asked_by="Asesor",
        answer="Juli.", answered_by_id=ani, promised="Jadwal", due_on="2026-07-03")  # fmt: skip
    brief = notulen(dossier)
    assert (brief.discussion, brief.decisions) == (
        ("Peta jalan: dibahas.", "Usul dinilai."), ("Enam dipilih.", "Rapat lagi."),
    )  # fmt: skip
    assert (brief.notes, brief.agenda_text, brief.online_link, brief.target, brief.speech) == (
        ("Materi dibagikan.",), ("Quick win",), "https://rapat.example", "Buku 2 (tercapai)",
        ("Selamat datang.",),
    )  # fmt: skip
    (agreed,) = brief.agreements
    assert (agreed.owner, agreed.due, agreed.state, agreed.result) == (
        "Ani",
        "2026-07-01",
        "Selesai",
        "Lima data",
    )
    assert [(one.name, one.topic) for one in brief.speakers] == [("Budi (UNC)", "Dampak")]
    assert (brief.companions, brief.led_by) == (("Citra",), "Bupati Ani")
    assert [(one.title, one.delivered) for one in brief.outputs] == [("Buku 2", "2026-07-02")]
    assert brief.constraints == ("Data terlambat (langkah: Ukur ulang)",)
    (asked,) = brief.asked
    assert (asked.number, asked.answered_by, asked.promised, asked.due) == (1, "Ani", "Jadwal", "2026-07-03")
    assert (brief.kind, brief.stage, brief.status, brief.attendance.invited) == ("Rapat Dewan", "", "", 9)


def test_the_agenda_goes_day_by_day_in_order_of_time(region: Records, dossier: Dossier) -> None:
    session = _session(region, ends_on="2026-06-11")
    for day, time, item in (
        ("2026-06-11", "08:00", "Penutup"),
        ("2026-06-10", "10:00", "Paparan"),
        ("2026-06-10", "09:00", "Doa"),
    ):
        add(
            region,
            "session_agenda",
            session_id=session,
            day=day,
            start_time=time,
            item=item,
            led_by="Panitia",
        )
    told = [(day.date, [one.item for one in day.items]) for day in notulen(dossier).agenda]
    assert told == [("2026-06-10", ["Doa", "Paparan"]), ("2026-06-11", ["Penutup"])]


def test_proofs_stand_where_they_prove_and_in_a_register(region: Records, dossier: Dossier) -> None:
    session = _session(region)
    paper(region, "B-1", ("session", session), "2", kind="attendance_list")
    paper(region, "B-2", ("session", session), kind="minutes")
    out = add(region, "document", title="Buku", kind="report", code="B-3")
    add(region, "session_output", session_id=session, title="Buku 2", document_id=out)
    for at in range(8):
        photo = add(region, "document", title=f"Foto {at}", kind="photo", code=f"F-{at}")
        link(region, photo, ("session", session), caption=f"Suasana {at}")
    brief = notulen(dossier)
    assert [mark.code for mark in (*brief.attendance.marks, *brief.marks, *brief.outputs[0].marks)] == [
        "B-1", "B-2", "B-3",
    ]  # fmt: skip
    assert [photo.caption for photo in brief.photos] == [f"Suasana {at}" for at in range(6)]
    lines = {line.code: line.used_for for group in brief.evidence.groups for line in group.lines}
    assert (lines["B-1"], lines["B-2"], lines["B-3"], lines["F-0"]) == (
        "Peserta", "Kegiatan", "Keluaran", "Dokumentasi",
    )  # fmt: skip
    assert "F-6" not in lines


def test_the_last_that_was_held_and_has_minutes_unless_one_is_chosen(
    region: Records, dossier: Dossier
) -> None:
    first = _session(region, title="Pertama", starts_on="2026-01-10", discussion="Dibahas.")
    noted = _session(region, title="Bernotulen", starts_on="2026-02-10")
    add(region, "task", session_id=noted, text="Kirim data")
    later = _session(region, title="Tanpa notulen", starts_on="2026-03-10")
    _session(region, title="Rencana", starts_on="2026-12-10", status="planned", discussion="Nanti.")
    assert notulen(dossier).title == "Bernotulen"
    assert notulen(dossier, "2026-01-31").title == "Pertama"
    assert notulen(dossier, session_id=later).title == "Tanpa notulen"
    assert notulen(dossier, session_id=first).has_minutes


def test_without_minutes_the_last_that_was_held_and_else_what_to_do(
    region: Records, dossier: Dossier
) -> None:
    with pytest.raises(KnownProblem, match="Belum ada kegiatan terlaksana"):
        notulen(dossier)
    _session(region, title="Tanpa notulen")
    assert not notulen(dossier).has_minutes


def test_who_took_the_minutes_signs_beside_who_answers_for_them(region: Records, dossier: Dossier) -> None:
    chief, aide, writer = (person(region, name) for name in ("Kepala", "Asisten", "Penulis"))
    session = _session(region, minutes_by_id=writer, ends_on="2026-06-11")
    alone = notulen(dossier).signature
    assert alone is not None
    assert (alone.maker.name, alone.superior) == ("Penulis", None)
    add(region, "signatory", person_id=chief, position_text="Kepala Dinas")
    add(region, "signatory", person_id=aide, position_text="Asisten", place_in_block="superior")
    both = notulen(dossier).signature
    assert both is not None
    assert both.superior is not None
    assert (both.maker.name, both.maker.position, both.date) == ("Penulis", "Notulis", "2026-06-11")
    assert both.superior.name == "Kepala"
    add(region, "signatory", person_id=chief, report_kind="notulen", position_text="Kepala Dinas")
    add(region, "signatory", person_id=aide, report_kind="notulen", place_in_block="superior")
    own = notulen(dossier).signature
    assert own is not None
    assert own.superior is not None
    assert (own.maker.name, own.superior.name) == ("Penulis", "Asisten")
    public = notulen(dossier, profile=Profile.PUBLIC, session_id=session)
    assert (public.signature, public.minutes_by) == (None, "Penulis")


def test_the_public_is_not_invited_into_the_meeting(region: Records, dossier: Dossier) -> None:
    _session(region, online_link="https://rapat.example/rahasia")
    assert notulen(dossier, profile=Profile.PUBLIC).online_link == ""
