"""Believable minutes in one line; everything invented."""

from dataclasses import replace
from typing import Any

from gm100_desktop.domain.briefs.notulen import (
    AgendaDay,
    AgendaItem,
    AskedLine,
    AttendanceBrief,
    NotulenBrief,
    Output,
    SpeakerLine,
)
from gm100_desktop.domain.briefs.quick_wins import Photo
from gm100_desktop.domain.briefs.sessions import Agreement, AttendanceCount
from gm100_desktop.domain.briefs.setting import Signatory, Signature
from tests.reports.a_laporan import a_register
from tests.reports.a_quick_win import photograph
from tests.reports.a_region import letterhead, mark, signatory


def some_agreements() -> tuple[Agreement, ...]:
    """Done with its result, running, open without anything known but the words."""
    return (
        Agreement(
            "Menyerahkan data awal enam quick win", "OPD terkait", "2026-09-30", "Selesai", "Lima dari enam"
        ),
        Agreement("Menyamakan pagu 2027 dengan KUA-PPAS", "Bappeda, BKAD", "2026-09-09", "Berjalan"),
        Agreement("Mengirim draf Buku 2 kepada narasumber"),
    )


def a_day(date: str = "2026-08-26") -> AgendaDay:
    """A day with three items."""
    return AgendaDay(
        date,
        (
            AgendaItem("Pembukaan", "08:30", "09:00", "Sekretaris Daerah"),
            AgendaItem("Paparan peta jalan", "09:00", "12:00", "Bappeda"),
            AgendaItem("Diskusi kelompok", "13:00", ""),
        ),
    )


def a_photo(number: int) -> Photo:
    """A photo with its caption."""
    return Photo(photograph(90 + number), f"Diskusi kelompok {number}", "Aula Bappeda", "2026-08-26")


def a_notulen(**changes: Any) -> NotulenBrief:
    """Minutes with all they can have."""
    writer = Signatory("Bima Arkananta, S.Kom.", "Notulis", "Penata Muda (III/a)", "199205302020121003")
    brief = NotulenBrief(
        title="Bimbingan Teknis Smart City Tahap III",
        region="Kabupaten Tirta Kencana",
        report_date="2026-11-20",
        letterhead=letterhead(),
        kind="Bimtek",
        stage="Bimtek III",
        starts="2026-08-26",
        ends="2026-08-27",
        start_time="08:30",
        end_time="16:00",
        venue="Aula Bappeda, Kencanapura",
        online_link="https://rapat.example/bimtek-3",
        opened_by="Bupati Tirta Kencana, yang diwakili oleh Sekretaris Daerah",
        speech=("Bupati meminta data awal diukur sebelum quick win dimulai.",),
        led_by="Kepala Bappeda",
        organisers="Diskominfo",
        speakers=(
            SpeakerLine("Dr. Arya Wicaksana (Universitas Nusa Contoh)", "Peta jalan", (mark(50),)),
            SpeakerLine("Ir. Laksmi Handayani (Bappeda)"),
        ),
        companions=("Ir. Nugroho Adisatya",),
        attendance=AttendanceBrief(
            78, 84, (AttendanceCount("OPD", 29), AttendanceCount("Dewan", 18)), ("Media",), (mark(48, "1"),)
        ),
        target="Draf Buku 2 (tercapai)",
        marks=(mark(47, ""),),
        agenda_text=("Peta jalan dan pemilihan quick win",),
        agenda=(a_day(), a_day("2026-08-27")),
        discussion=(
            "Peta jalan: Bappeda memaparkan 62 program. Peserta meminta pagu 2027 disamakan.",
            "Sebelas usul dinilai menurut manfaat, keunikan, dan kesiapan.",
        ),
        decisions=("Enam quick win ditetapkan.", "Rapat Dewan berikutnya membahas draf Buku 2."),
        agreements=some_agreements(),
        outputs=(Output("Draf Buku 2", "2026-09-12", (mark(38, ""),)), Output("Daftar calon quick win")),
        constraints=("Data awal belum lengkap (langkah: pengukuran ulang)",),
        notes=("Materi dibagikan pada hari kedua.",),
        asked=(
            AskedLine(
                1, "Siapa mengukur?", "Pembimbing", "Data", "OPD pelaksana.", "Bima", "Tabel", "2026-09-30"
            ),
            AskedLine(2, "Kapan ditetapkan?"),
        ),
        photos=tuple(a_photo(at) for at in range(1, 4)),
        evidence=a_register(3),
        signature=Signature(writer, "Kencanapura", "2026-08-27", signatory()),
    )
    return replace(brief, **changes)


def bare_minutes(**changes: Any) -> NotulenBrief:
    """A session of which nothing is known but its name."""
    brief = NotulenBrief("Rapat perdana", "Kabupaten Tirta Kencana", "2026-11-20", letterhead())
    return replace(brief, **changes)
