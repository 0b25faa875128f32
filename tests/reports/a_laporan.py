"""A believable main report in one line, and its parts; everything invented."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

from PIL import Image

from gm100_desktop.assets import asset_bytes
from gm100_desktop.domain.briefs.evidence import EvidenceGroup, EvidenceLine, EvidenceMark, EvidenceRegister
from gm100_desktop.domain.briefs.laporan import LaporanBrief, LegalBasis
from gm100_desktop.domain.briefs.masterplan import (
    ActionArea,
    ActionLine,
    BookLine,
    BudgetBrief,
    Count,
    DimensionBrief,
    MasterplanBrief,
    Money,
    ObstacleLine,
    PlanDocument,
    ProgrammeLine,
    SourceGroup,
    SourceLine,
    SourceMoney,
    SubDimensionBrief,
    YearMark,
    YearWork,
)
from gm100_desktop.domain.briefs.participation import (
    EvaluationYearLine,
    MouBrief,
    MouParty,
    ParticipationBrief,
    PartnerLine,
    ScopeLine,
    ScopeRealisation,
    TimelineLine,
    WaveLine,
)
from gm100_desktop.domain.briefs.quick_wins import (
    Measure,
    Milestone,
    MonthPoint,
    Photo,
    QuickWinBrief,
    RiskLine,
    WriteUp,
)
from gm100_desktop.domain.briefs.region import Fact, Figure, Mission, PriorityProgramme, RegionBrief, Term
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
from gm100_desktop.domain.briefs.setting import Letterhead, Picture, Signatory, Signature

YEARS = (2024, 2025, 2026, 2027, 2028)
NAMES = (
    ("Smart Governance", ("Layanan Publik", "Kebijakan Publik", "Tata Kelola Birokrasi")),
    ("Smart Branding", ("Tourism Branding", "Business Branding", "City Appearance Branding")),
    ("Smart Economy", ("Industry", "Welfare", "Transaction")),
    ("Smart Living", ("Harmony", "Health", "Mobility")),
    ("Smart Society", ("Komunitas", "Pendidikan", "Keamanan")),
    ("Smart Environment", ("Proteksi Lingkungan", "Sampah dan Limbah", "Energi")),
)
TITLES = (
    "Satu Pintu Layanan Kencana",
    "Peta Investasi Terbuka",
    "Pasar Tani Daring",
    "Antre Pasti Puskesmas",
    "Rumah Belajar Malam",
    "Bank Sampah Terhubung",
)
AGENCIES = ("DPMPTSP", "Diskominfo", "Disperindag", "Dinkes", "Disdik", "DLH")


def mark(number: int = 14, page: str = "3") -> EvidenceMark:
    """'[B-014 hlm 3]'."""
    return EvidenceMark(f"B-{number:03d}", page)


def arms() -> Picture:
    """The coat of arms of the practice region."""
    return Picture(asset_bytes("images", "tirta-kencana.png"), "Lambang Kabupaten Tirta Kencana")


def photograph(red: int = 120, size: tuple[int, int] = (800, 600)) -> Picture:
    """A picture file that stands for a photo."""
    out = BytesIO()
    Image.new("RGB", size, (red, 140, 160)).save(out, "JPEG")
    return Picture(out.getvalue(), "Warga mendaftar di puskesmas")


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


def a_programme(number: int, at: int, **changes: Any) -> ProgrammeLine:
    """One programme of a dimension."""
    is_running = at % 4 != 3
    signs = (
        YearMark.RUNNING if at % 3 == 0 else YearMark.NONE,
        YearMark.RUNNING if is_running else YearMark.NONE,
        YearMark.RUNNING if is_running else YearMark.PLANNED,
        YearMark.PLANNED,
        YearMark.PLANNED,
    )
    money = Money(640_000_000 + at * 217_500_000, 598_400_000 + at * 200_000_000 if is_running else 0)
    years = tuple(Money(money.budget, money.spent if year <= 2026 else 0) for year in YEARS)
    total = Money(money.budget * 5, money.spent * 3)
    line = ProgrammeLine(
        code=f"{NAMES[number - 1][0][6:9].upper()}-{at:02d}",
        name=f"{TITLES[number - 1]} {at}",
        agency=AGENCIES[number - 1],
        marks_by_year=signs,
        money=money,
        sources=(SourceMoney("APBD Kabupaten/Kota", years, total),),
        status="Berjalan" if is_running else "Rencana",
        works=(YearWork(2026, f"{at + 4} lokasi", f"{at + 2} lokasi" if is_running else ""),),
        marks=(mark(40 + at, str(at)),) if is_running else (),
    )
    return replace(line, **changes)


def a_dimension(number: int, programmes: int = 3) -> DimensionBrief:
    """One dimension with three sub-dimensions."""
    name, subs = NAMES[number - 1]
    parts = []
    for index, sub in enumerate(subs):
        lines = tuple(a_programme(number, index * programmes + at) for at in range(1, programmes + 1))
        running = sum(line.marks_by_year[2] is YearMark.RUNNING for line in lines)
        parts.append(SubDimensionBrief(sub, Count(running, len(lines)), lines))
    every = [line for part in parts for line in part.programmes]
    return DimensionBrief(
        number=number,
        name=name,
        count=Count(sum(part.count.running for part in parts), len(every)),
        money=Money(sum(line.money.budget for line in every), sum(line.money.spent for line in every)),
        running_by_year=tuple(
            sum(line.marks_by_year[at] is YearMark.RUNNING for line in every) for at in range(len(YEARS))
        ),
        money_by_year=tuple(
            Money(
                sum(line.sources[0].years[at].budget for line in every),
                sum(line.sources[0].years[at].spent for line in every),
            )
            for at in range(len(YEARS))
        ),
        sub_dimensions=tuple(parts),
        obstacles=(
            ObstacleLine(
                "Lelang simpang adaptif mundur dua triwulan",
                "Kontrak ditandatangani dan pagu yang tersisa diajukan dalam perubahan APBD",
                "Dishub",
                "2026-11-03",
                (mark(43, "2"),),
            ),
        ),
    )


def a_masterplan(programmes: int = 3) -> MasterplanBrief:
    """Six dimensions and an action plan."""
    dimensions = tuple(a_dimension(number, programmes) for number in range(1, 7))
    money = Money(sum(one.money.budget for one in dimensions), sum(one.money.spent for one in dimensions))
    by_year = tuple(
        Money(
            sum(one.money_by_year[at].budget for one in dimensions),
            sum(one.money_by_year[at].spent for one in dimensions),
        )
        for at in range(len(YEARS))
    )
    half = Money(money.budget // 2, money.spent // 2)
    rest = Money(money.budget - half.budget, money.spent - half.spent)
    lines = (
        ActionLine(
            "SDM-01",
            "Pelatihan operator desa",
            "Diskominfo",
            (YearMark.RUNNING,) * 3 + (YearMark.PLANNED,) * 2,
            Money(310_000_000, 287_500_000),
            "Berjalan",
            (mark(48, "5"),),
        ),
        ActionLine("SDM-02", "Sertifikasi pranata komputer", "BKPSDM", (YearMark.NONE,) * 5, Money()),
    )
    return MasterplanBrief(
        documents=(
            PlanDocument(
                "Master Plan Smart City",
                "Masterplan Smart City Kabupaten Tirta Kencana",
                "versi 2",
                "2024",
                "2028",
                "Berlaku",
                "Peraturan Bupati Nomor 14 Tahun 2026",
                is_main=True,
                marks=(mark(),),
                books=(
                    BookLine("Buku 1", "Analisis Strategis", "2024-03-01"),
                    BookLine("Buku 2", "Masterplan"),
                ),
            ),
            PlanDocument(
                "Master Plan TIK",
                "Rencana Induk TIK",
                starts="2021",
                ends="2025",
                status="Selesai",
                note="12 butir dipetakan ke program masterplan",
            ),
        ),
        years=YEARS,
        version="Masterplan 2024–2028 versi 2",
        count=Count(
            sum(one.count.running for one in dimensions), sum(one.count.planned for one in dimensions)
        ),
        dimensions=dimensions,
        action_areas=(
            ActionArea("Peningkatan Kapasitas SDM", Count(1, 2), Money(310_000_000, 287_500_000), lines),
            ActionArea("Pembangunan Infrastruktur Pendukung", Count(), Money()),
        ),
        budget=BudgetBrief(
            money,
            by_year,
            (
                SourceGroup("APBD", half, by_year, (SourceLine("APBD Kabupaten/Kota", half, by_year),)),
                SourceGroup("Transfer", rest, by_year, (SourceLine("DAK", rest, by_year),)),
                SourceGroup("Non-APBD", Money(), (Money(),) * 5),
            ),
            (mark(31, "12"),),
        ),
    )


def a_quick_win(number: int = 4, **changes: Any) -> QuickWinBrief:
    """One quick win with all it can have."""
    planned = (0, 4, 12, 22, 34, 46, 58, 68, 78, 86, 94, 100)
    reached = (0, 3, 8, 17, 30, 45, 59, 71, 80, 85)
    months = tuple(
        MonthPoint(f"2026-{at + 1:02d}", planned[at], reached[at] if at < len(reached) else None)
        for at in range(12)
    )
    dimension = (number - 1) % 6 + 1
    win = QuickWinBrief(
        number=number,
        name=TITLES[dimension - 1],
        sentence="Pasien mendaftar dari rumah, datang pada jamnya, dan melihat giliran di layar tunggu.",
        dimension=dimension,
        dimension_name=NAMES[dimension - 1][0],
        sub_dimension=NAMES[dimension - 1][1][1],
        code=f"QW-{number:02d}",
        agency="Dinas Kesehatan",
        partners="BPJS Kesehatan, RTIK",
        starts="2026-03-02",
        budget=1_275_000_000,
        source="APBD",
        status="Berjalan",
        measures=(
            Measure(
                "Waktu tunggu",
                "menit per pasien",
                Decimal(96),
                Decimal(41),
                "2026-02",
                "2026-10",
                "turun 57,29 %",
            ),
            Measure(
                "Pendaftaran daring",
                "persen kunjungan",
                Decimal(8),
                Decimal(63),
                "2026-02",
                "2026-10",
                "naik 55 poin",
            ),
            Measure(
                "Puskesmas terhubung", "dari 19 puskesmas", Decimal(2), Decimal(19), "2026-02", "2026-10"
            ),
        ),
        measure_marks=(mark(42, "7"), mark(44, "2")),
        curve=months,
        report_month="2026-10",
        curve_marks=(mark(45, "4"),),
        milestones=(
            Milestone("Peluncuran", "2026-03-02", "2026-03-02"),
            Milestone("10 puskesmas", "2026-05-15", "2026-05-15"),
            Milestone("19 puskesmas", "2026-08-12", "2026-08-12"),
            Milestone("Survei warga", "2026-10-10", "2026-10-12"),
            Milestone("Serah operasi", "2026-12-20"),
        ),
        photos=(
            Photo(
                photograph(), "Layar giliran di Puskesmas Wirasari", taken="2026-10-14", marks=(mark(46, ""),)
            ),
            Photo(photograph(200), "Kader mendampingi pendaftaran di Desa Banyu Biru", taken="2026-09-09"),
            Photo(Picture(), "Rapat evaluasi bulanan", "Kencanapura", "2026-09-30"),
        ),
        risks=(
            RiskLine("Petugas berganti", 8, "sedang", "SOP, dua operator"),
            RiskLine("Jaringan desa putus", 6, "sedang", "Nomor cetak luring"),
            RiskLine("Server dinas penuh", 4, "rendah", "Pusat data daerah"),
        ),
        sustainability="Operasi 2027 masuk RKA sebesar Rp310.000.000 dan diatur Perkadis Nomor 6 Tahun 2026.",
        sustainability_marks=(mark(47, "1"),),
        obstacles=(ObstacleLine("Dua puskesmas belum terhubung", "Layar dipasang", "Dinkes", "2026-11-04"),),
        note="Kemajuan Oktober 85 dari rencana 86; layar dua puskesmas baru terpasang 4 November 2026.",
        write_up=(
            WriteUp("Latar belakang", "Waktu tunggu puskesmas rata-rata 96 menit per pasien."),
            WriteUp("Keunikan", "Jam datang dihitung dari riwayat layanan tiap poli."),
        ),
    )
    return replace(win, **changes)


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
        sessions=some_sessions(),
        evidence=a_register(),
    )
    return replace(brief, **changes)
