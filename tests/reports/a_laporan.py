"""A believable main report in one line; everything invented."""

from dataclasses import replace
from typing import Any

from gm100_desktop.domain.briefs.evidence import EvidenceGroup, EvidenceLine, EvidenceRegister
from gm100_desktop.domain.briefs.laporan import LaporanBrief, LegalBasis
from gm100_desktop.domain.briefs.masterplan import (
    Count,
)
from gm100_desktop.domain.briefs.participation import (
    PartnerLine,
)
from gm100_desktop.domain.briefs.rosters import BodyBrief, DecreeFacts, MemberLine, RostersBrief, SectorCount
from gm100_desktop.domain.briefs.sessions import (
    AchievementLine,
    Agreement,
    AttendanceCount,
    BimtekLine,
    CollaborationLine,
    MeetingLine,
    PublicationLine,
    SessionsBrief,
)
from gm100_desktop.domain.briefs.setting import Signature
from tests.reports.a_masterplan import a_masterplan
from tests.reports.a_quick_win import a_quick_win
from tests.reports.a_region import a_mou, a_participation, a_region, letterhead, mark, signatory
from tests.reports.an_evaluation import an_evaluation
from tests.reports.an_inventory import an_inventory


def a_decree() -> DecreeFacts:
    """The decree the bodies sit under."""
    return DecreeFacts(
        "Keputusan Bupati Tirta Kencana",
        "100.3.3.2/214/KEP/2026",
        "2026-03-09",
        "Dewan Smart City dan Tim Pelaksana Smart City",
        state="Berlaku",
        marks=(mark(15, "2"),),
    )


def a_body(name: str = "Dewan Smart City", members: int = 14) -> BodyBrief:
    """A body with leading seats and members."""
    roles = ("Pembina", "Pengarah", "Ketua", "Wakil Ketua", "Sekretaris")
    lines = tuple(
        MemberLine(
            number=at,
            role=roles[at - 1] if at <= len(roles) else "Anggota",
            name=f"Dr. Laksmi Handayani {at}, S.T., M.P.P.",
            position=f"Kepala Bidang {at}",
            institution="Dinas Komunikasi dan Informatika",
            sector="Pemerintah" if at % 5 else "Akademisi",
            nip="197306191999032002" if at % 5 else "",
            group="" if at <= len(roles) else f"Pokja Smart {('Governance', 'Living')[at % 2]}",
            is_leading=at <= len(roles),
        )
        for at in sorted(range(1, members + 1), key=lambda at: (at > len(roles), at % 2, at))
    )
    sectors = (
        SectorCount("Pemerintah", members - members // 5),
        SectorCount("Akademisi", members // 5),
        SectorCount("Media", 0),
    )
    former = replace(a_decree(), number="100.3.3.2/87/KEP/2024", date="2024-02-12", marks=())
    return BodyBrief(name, a_decree(), "", lines, sectors, (former,))


def some_sessions() -> SessionsBrief:
    """Bimtek, meetings, recognition."""
    return SessionsBrief(
        bimtek=(
            BimtekLine(
                "Tahap I",
                "Konsep dan kesiapan daerah",
                "2026-06-10",
                "2026-06-11",
                "Aula Bappeda",
                "Sekretaris Daerah, mewakili Bupati",
                "Diskominfo",
                ("Dr. Arya Wicaksana (Universitas Nusa Contoh)",),
                present=78,
                invited=84,
                attendance=(AttendanceCount("OPD", 29, 30), AttendanceCount("Dewan", 18)),
                target="Draf Buku 1",
                outputs=("Draf Buku 1", "Kata kunci visi"),
                agreements=(Agreement("Menyerahkan data awal", "OPD terkait", "2026-07-01", "Selesai"),),
                marks=(mark(48, "1"),),
            ),
            BimtekLine("Monev", "", "2026-08-26"),
        ),
        meetings=(
            MeetingLine(
                "Rapat Dewan triwulan II",
                "Rapat Dewan",
                "Dewan Smart City",
                "2026-07-08",
                "",
                "Pendopo",
                "Bupati Tirta Kencana",
                31,
                40,
                "Quick win ditetapkan",
                (
                    Agreement(
                        "Menyamakan pagu 2027 dengan KUA-PPAS", "Bappeda, BKAD", "2026-09-09", "Selesai"
                    ),
                    Agreement("Menyusun daftar risiko", "Ketua Pokja 1–6", "2026-09-23", "Berjalan"),
                ),
                (mark(18, "1"),),
            ),
            MeetingLine("Forum Smart City Daerah", "Forum", starts="2026-10-02"),
        ),
        agreements_done=1,
        agreements_total=2,
        collaborations=(
            CollaborationLine(
                "Satu Data kawasan", "Kabupaten Mekar Jaya", "Standar data bersama", "3 set data"
            ),
        ),
        achievements=(
            AchievementLine("Inovasi layanan kesehatan terbaik", "Pemerintah Provinsi", "2026-08-17"),
        ),
        publications=(
            PublicationLine("Antre Pasti pangkas waktu tunggu", "Kencana Pos", "G. Prasetyo", "2026-10-20"),
        ),
    )


def a_register(count: int = 60) -> EvidenceRegister:
    """Documents B-001 to B-0nn; one still missing."""
    lines = tuple(
        EvidenceLine(
            code=f"B-{at:03d}",
            title=f"Laporan waktu tunggu puskesmas {at}",
            number=f"440/{at:03d}/DINKES/2026",
            date="2026-11-05",
            issuer="Dinas Kesehatan",
            pages=str(at % 9 + 1),
            used_for="QW3, OC14",
            state="Menyusul" if at == 3 else "Ada",
            is_gap=at == 3,
            openness="Publik" if at % 4 else "Terbatas",
        )
        for at in range(1, count + 1)
    )
    half = count // 2
    groups = (EvidenceGroup("Masterplan", lines[:half]), EvidenceGroup("Quick win", lines[half:]))
    return EvidenceRegister(groups, count, 1)


def a_laporan(**changes: Any) -> LaporanBrief:
    """The main report of the practice region."""
    brief = LaporanBrief(
        year=2026,
        phase="Tahap II",
        report_date="2026-11-20",
        region=a_region(),
        letterhead=letterhead(),
        agency="Dinas Komunikasi dan Informatika",
        ministry="Kementerian Komunikasi dan Digital",
        signature=Signature(signatory(), "Kencanapura", "2026-11-20"),
        legal_bases=(
            LegalBasis("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"),
            LegalBasis("Peraturan Bupati Nomor 14 Tahun 2026 tentang Masterplan Smart City", (mark(),)),
        ),
        participation=a_participation(),
        mous=(a_mou(),),
        partners=(PartnerLine("Universitas Nusa Contoh", "Perguruan tinggi", "Pendamping", "2025", "2027"),),
        rosters=RostersBrief(
            (a_body(), a_body("Tim Pelaksana", 32)), 38, ("Dinas Pariwisata", "Kecamatan Wirasari")
        ),
        masterplan=a_masterplan(),
        quick_wins=tuple(a_quick_win(number) for number in range(1, 7)),
        quick_wins_running=Count(6, 6),
        applications=an_inventory(),
        sessions=some_sessions(),
        evaluation=an_evaluation(),
        evidence=a_register(),
    )
    return replace(brief, **changes)
