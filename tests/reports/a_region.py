"""A believable region: profile, participation, agreements, letterhead; everything invented."""

from gm100_desktop.assets import asset_bytes
from gm100_desktop.domain.briefs.evidence import EvidenceMark
from gm100_desktop.domain.briefs.participation import (
    EvaluationYearLine,
    MouBrief,
    MouParty,
    ParticipationBrief,
    ScopeLine,
    ScopeRealisation,
    TimelineLine,
    WaveLine,
)
from gm100_desktop.domain.briefs.region import Fact, Figure, Mission, PriorityProgramme, RegionBrief, Term
from gm100_desktop.domain.briefs.setting import Letterhead, Picture, Signatory


def mark(number: int = 14, page: str = "3") -> EvidenceMark:
    """'[B-014 hlm 3]'."""
    return EvidenceMark(f"B-{number:03d}", page)


def arms() -> Picture:
    """The coat of arms of the practice region."""
    return Picture(asset_bytes("images", "tirta-kencana.png"), "Lambang Kabupaten Tirta Kencana")


def letterhead() -> Letterhead:
    """The kop of the practice region's Diskominfo."""
    return Letterhead(
        "PEMERINTAH KABUPATEN TIRTA KENCANA",
        "DINAS KOMUNIKASI DAN INFORMATIKA",
        (
            "Jalan Bendungan Agung Nomor 12, Kencanapura 99123",
            "Telepon (0999) 123456 · pos-el diskominfo@tirtakencanakab.example",
        ),
        arms(),
    )


def signatory() -> Signatory:
    """The head of Diskominfo."""
    return Signatory(
        "Ir. Bagas Prawironegoro, M.T.",
        "Kepala Dinas Komunikasi dan Informatika",
        "Pembina Utama Muda (IV/c)",
        "197108231997031004",
    )


def a_region() -> RegionBrief:
    """The invented region."""
    return RegionBrief(
        code="99.01",
        name="Kabupaten Tirta Kencana",
        short_name="Tirta Kencana",
        province="Nusa Contoh",
        capital="Kencanapura",
        year_formed="1999",
        arms=arms(),
        facts=(Fact("Kecamatan, desa", "14 kecamatan, 187 desa dan kelurahan"),),
        figures=(
            Figure("Jumlah penduduk", "612.480 jiwa", "2025", "BPS", (("609.112 jiwa", "Disdukcapil"),)),
            Figure("Luas wilayah", "2.314,55 km²", "2025", "BPS", marks=(mark(14, "3"),)),
        ),
        leaders=(Term("Bupati", "Ardan Wiratama", "2025-02-20"), Term("Wakil Bupati", "Siti Rahmawati")),
        vision_title="Tirta Kencana Terhubung",
        vision="Terwujudnya kabupaten yang melayani, terbuka, dan lestari.",
        vision_period="2025-2030",
        missions=(
            Mission(1, "Meningkatkan mutu layanan publik.", "Smart Governance dan Smart Living", (mark(),)),
            Mission(2, "Memperkuat ekonomi desa.", "Smart Economy"),
        ),
        smart_city_goal="layanan publik yang cepat, terukur, dan menjangkau seluruh desa.",
        priority_programmes=(
            PriorityProgramme(1, "Layanan kesehatan tanpa antre", "Antre Pasti Puskesmas"),
            PriorityProgramme(2, "Perizinan sehari selesai"),
        ),
    )


def a_participation() -> ParticipationBrief:
    """How the invented region came in."""
    return ParticipationBrief(
        programme="Gerakan Menuju Smart City",
        status="Terpilih",
        wave="Gelombang II",
        joined="2018-05-08",
        letter="Surat Direktur Jenderal Aplikasi Informatika Nomor B-12/DJAI/AI.01.05/04/2018",
        marks=(mark(16, "1"),),
        figures=(
            Figure("Peserta asesmen", "65 daerah", "2018", "surat hasil", (("64 daerah", "siaran pers"),)),
        ),
        waves=(
            WaveLine("Gelombang I", "2017", 25, 65, 25),
            WaveLine("Gelombang II", "2018", 50, 0, 75, is_ours=True),
            WaveLine("Gelombang III", "2019", 25, 165, 100, is_last=True),
        ),
        timeline=(
            TimelineLine("Seleksi administrasi", "Terlaksana", "", "2018-02-12", "2018-02-13", "Jakarta"),
            TimelineLine("Penandatanganan MoU", "Terlaksana", "2018-05-02", "2018-05-08", "", "Makassar"),
        ),
        window_from="2019",
        evaluation_years=(
            EvaluationYearLine(2024, "Selesai", "nilai hasil evaluasi 2,63", (mark(17, "2"),)),
            EvaluationYearLine(2025, "Selesai"),
            EvaluationYearLine(2026, "Jatuh tempo"),
        ),
    )


def a_mou() -> MouBrief:
    """An agreement with five scope lines."""
    return MouBrief(
        label="Nota Kesepahaman",
        title="Implementasi Program Smart City",
        parties=(
            MouParty("Kementerian Komunikasi dan Informatika", "112/2018", "Direktur Jenderal"),
            MouParty("Kabupaten Tirta Kencana", "119/05/2018", "Bupati", "Bupati Tirta Kencana", "Hadir"),
        ),
        planned_date="2018-05-02",
        planned_place="Jakarta",
        signed_date="2018-05-08",
        signed_place="Makassar",
        starts="2018-05-08",
        state="Berlaku",
        scopes=(
            ScopeLine(
                "Fasilitasi",
                (
                    ScopeRealisation(
                        "Pendampingan masterplan", "2018-06-04", "2018-06-05", "Tim ahli", "Buku 1"
                    ),
                ),
            ),
            ScopeLine("Konsultasi"),
            ScopeLine("Pelatihan", (ScopeRealisation("Bimtek I–IV", "2018-06", "2018-10", "Kementerian"),)),
            ScopeLine("Studi banding"),
            ScopeLine("Program sister city"),
        ),
        marks=(mark(18, ""),),
    )
