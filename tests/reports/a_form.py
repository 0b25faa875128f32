"""Believable official forms in one line; everything invented."""

from dataclasses import replace
from typing import Any

from gm100_desktop.domain.briefs.daftar_hadir import AttendanceDay, AttendeeLine, DaftarHadirBrief, Presence
from gm100_desktop.domain.briefs.lampiran_sk import LampiranSkBrief, SeatLine, SkAnnex
from gm100_desktop.domain.briefs.setting import Signatory, Signature
from tests.reports.a_region import letterhead

SEATS = (
    ("Bupati Tirta Kencana", "Pembina"),
    ("Wakil Bupati Tirta Kencana", "Pengarah"),
    ("Ketua Dewan Perwakilan Rakyat Daerah", "Pengarah"),
    ("Sekretaris Daerah", "Ketua"),
    ("Kepala Badan Perencanaan Pembangunan Daerah", "Wakil Ketua"),
    ("Kepala Dinas Komunikasi dan Informatika", "Sekretaris"),
    ("Prof. Dr. Sekar Anindita, M.Sc., Rektor Universitas Nusa Contoh", "Anggota (akademisi)"),
    ("Maya Larasati, Ketua Relawan TIK Kabupaten Tirta Kencana", "Anggota (komunitas)"),
)


def an_annex(label: str = "LAMPIRAN I", seats: int = 8, group: str = "") -> SkAnnex:
    """One annex with that many seats."""
    lines = tuple(
        SeatLine(at + 1, *SEATS[at % len(SEATS)], group=group if at > 5 else "") for at in range(seats)
    )
    return SkAnnex(label, ("SUSUNAN DEWAN SMART CITY", "KABUPATEN TIRTA KENCANA"), lines)


def a_lampiran_sk(**changes: Any) -> LampiranSkBrief:
    """The annexes of a decree, signed by the Bupati."""
    brief = LampiranSkBrief(
        decree="KEPUTUSAN BUPATI TIRTA KENCANA",
        number="100.3.3.2/214/KEP/2026",
        date="2026-03-09",
        subject="Dewan Smart City dan Tim Pelaksana Smart City Kabupaten Tirta Kencana",
        report_date="2026-11-20",
        annexes=(an_annex(), an_annex("LAMPIRAN II", 40, "Pokja Smart Living")),
        signatory=Signatory("Ardan Wiratama", "Bupati Tirta Kencana"),
    )
    return replace(brief, **changes)


def some_attendees(count: int = 28) -> tuple[AttendeeLine, ...]:
    """People with and without NIP."""
    return tuple(
        AttendeeLine(
            name=f"Dra. Hj. Nurmala Setyaningrum {at}, M.M." if at % 3 else f"Maya Larasati {at}",
            nip="196804121994032003" if at % 3 else "",
            position="Kepala Bidang Lalu Lintas" if at % 3 else "Ketua Relawan TIK",
            institution="Dinas Perhubungan" if at % 3 else "",
        )
        for at in range(1, count + 1)
    )


def a_day(**changes: Any) -> AttendanceDay:
    """One day of a session."""
    signed = Signatory(
        "Rangga Saputra, S.Kom., M.Kom.", "Kepala Bidang E-Government", "", "197903052005011006"
    )
    day = AttendanceDay(
        "2026-08-26",
        "08:30",
        "16:00",
        "Peta jalan dan pemilihan quick win",
        some_attendees(),
        1,
        Signature(signed, "Kencanapura", "2026-08-26"),
    )
    return replace(day, **changes)


def a_daftar_hadir(**changes: Any) -> DaftarHadirBrief:
    """The sheets of a two-day session: one to sign, one as it was kept."""
    kept = tuple(
        replace(one, presence=Presence.PRESENT if at % 4 else Presence.ABSENT)
        for at, one in enumerate(some_attendees(12))
    )
    brief = DaftarHadirBrief(
        event="Bimbingan Teknis Smart City Tahap III",
        venue="Aula Bappeda, Jalan Pelita Nomor 4, Kencanapura",
        code="DH-BT3-0826",
        report_date="2026-11-20",
        letterhead=letterhead(),
        days=(a_day(), a_day(date="2026-08-27", attendees=kept)),
    )
    return replace(brief, **changes)
