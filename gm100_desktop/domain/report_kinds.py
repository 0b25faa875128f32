"""The reports that can be printed: what the window and the command line must know of them, as plain data.

To add one: a `ReportKind` here, its brief in `briefs`, its gatherer in services and its builder in reports.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.regions import PaperSize


class OptionType(StrEnum):
    """How an option is chosen."""

    CHOICE = "choice"  # one of `choices`
    DATE = "date"
    YEAR = "year"
    PARTS = "parts"  # any of `choices`, in the order wished
    RECORD = "record"  # the id of a record of the kind `refers_to`
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class OptionWord:
    """A code and the word for it."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class ReportOption:
    """One thing to choose before printing; `name` is its name among the report's options."""

    name: str
    label: str
    type: OptionType
    choices: tuple[OptionWord, ...] = ()
    refers_to: str = ""
    hint: str = ""  # what an empty choice means


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One report of the catalogue."""

    id: str
    title: str
    summary: str
    icon: str
    options: tuple[ReportOption, ...]


_PAPER = ReportOption(
    "paper",
    "Kertas",
    OptionType.CHOICE,
    tuple(OptionWord(size.value, size.label) for size in PaperSize),
    hint="menurut profil daerah",
)
_PROFILE = ReportOption(
    "profile",
    "Untuk",
    OptionType.CHOICE,
    (
        OptionWord("kementerian", "Kementerian (tanpa kontak)"),
        OptionWord("internal", "Internal"),
        OptionWord("publik", "Publik (tanpa NIP, kontak, dan tanda tangan)"),
    ),
)
_DATE = ReportOption("report_date", "Tanggal surat", OptionType.DATE, hint="hari ini")
_YEAR = ReportOption("year", "Tahun", OptionType.YEAR, hint="tahun kerja")
_DRAFT = ReportOption("is_draft", "Beri tanda DRAF", OptionType.FLAG)
_PARTS = ReportOption(
    "parts",
    "Bab dan lampiran",
    OptionType.PARTS,
    (
        OptionWord("sampul", "Sampul"),
        OptionWord("kata-pengantar", "Kata Pengantar"),
        OptionWord("daftar-isi", "Daftar Isi"),
        OptionWord("ringkasan", "Ringkasan Eksekutif"),
        OptionWord("pendahuluan", "BAB I Pendahuluan"),
        OptionWord("gambaran-umum", "BAB II Gambaran Umum"),
        OptionWord("pelaksanaan", "BAB III Pelaksanaan"),
        OptionWord("hasil-evaluasi", "BAB IV Hasil Evaluasi"),
        OptionWord("tindak-lanjut", "BAB V Tindak Lanjut"),
        OptionWord("penutup", "BAB VI Penutup"),
        OptionWord("lampiran-susunan", "Lampiran susunan keanggotaan"),
        OptionWord("lampiran-bukti", "Lampiran daftar bukti"),
        OptionWord("lampiran-quick-win", "Lampiran quick win"),
    ),
    hint="semua",
)
_MATRIX_PARTS = ReportOption(
    "parts",
    "Bagian",
    OptionType.PARTS,
    (
        OptionWord("peta-jalan", "Peta Jalan"),
        OptionWord("matriks", "Matriks program"),
        OptionWord("rencana-aksi", "Matriks rencana aksi"),
    ),
    hint="semua",
)
_DECREE = ReportOption(
    "decree_id", "SK", OptionType.RECORD, refers_to="document", hint="SK yang berlaku pada tanggal surat"
)
_SESSION = ReportOption(
    "session_id",
    "Kegiatan",
    OptionType.RECORD,
    refers_to="session",
    hint="kegiatan terakhir yang ada daftar hadirnya",
)
_HELD = replace(_SESSION, hint="kegiatan terlaksana terakhir yang ada notulennya")
_BLANK = ReportOption("is_blank", "Kosong, untuk ditandatangani", OptionType.FLAG)

REPORT_KINDS = (
    ReportKind(
        "laporan",
        "Laporan Pelaksanaan dan Evaluasi",
        "Laporan lengkap untuk kementerian: profil, dewan dan tim, masterplan, quick win, bimtek, lampiran.",
        "book-open",
        (_YEAR, _PAPER, _PROFILE, _DATE, _PARTS, _DRAFT),
    ),
    ReportKind(
        "kartu-skor",
        "Kartu Skor",
        "Satu halaman: indeks, komponen, enam dimensi, anggaran, dan quick win tahun ini.",
        "gauge",
        (_YEAR, _PAPER, _DATE, _DRAFT),
    ),
    ReportKind(
        "penilaian-mandiri",
        "Buku Penilaian Mandiri",
        "Setiap pertanyaan dengan nilai, penjelasan, dan buktinya; hasil per komponen dan daftar bukti.",
        "clipboard-check",
        (_YEAR, _PAPER, _DATE, _DRAFT),
    ),
    ReportKind(
        "matriks",
        "Matriks Masterplan dan Peta Jalan",
        "Program per dimensi pada tahun rencana, dengan target, pagu, dan sumber dana; kertas mendatar.",
        "table-2",
        (_YEAR, _PAPER, _PROFILE, _DATE, _MATRIX_PARTS, _DRAFT),
    ),
    ReportKind(
        "lampiran-sk",
        "Lampiran SK",
        "Susunan dewan dan tim sebagai lampiran keputusan kepala daerah.",
        "users-round",
        (_DECREE, _PAPER, _DATE, _DRAFT),
    ),
    ReportKind(
        "daftar-hadir",
        "Daftar Hadir",
        "Lembar hadir satu kegiatan, kosong atau terisi, satu set per hari.",
        "file-text",
        (_SESSION, _PAPER, _DATE, _BLANK, _DRAFT),
    ),
    ReportKind(
        "notulen",
        "Notulen dan Laporan Kegiatan",
        "Satu kegiatan: acara, pembahasan, keputusan, kesepakatan, keluaran, tanya jawab, dan foto.",
        "messages-square",
        (_HELD, _PAPER, _PROFILE, _DATE, _DRAFT),
    ),
    ReportKind(
        "formulir-survei",
        "Formulir Survei Dampak",
        "Enam lembar kosong, satu per dimensi, untuk diisi responden dengan tangan.",
        "clipboard-check",
        (_YEAR, _PAPER, _DATE, _DRAFT),
    ),
    ReportKind(
        "rekap-survei",
        "Rekap Survei Dampak",
        "Rata-rata dan sebaran jawaban setiap pernyataan, tanpa data pribadi responden.",
        "list-checks",
        (_YEAR, _PAPER, _DATE, _DRAFT),
    ),
)


def report_kind(kind_id: str) -> ReportKind:
    """The report of that id; a KnownProblem that lists the ids when there is none."""
    for kind in REPORT_KINDS:
        if kind.id == kind_id:
            return kind
    raise KnownProblem(
        f"Tidak ada laporan '{kind_id}'.",
        f"Pilih salah satu: {', '.join(kind.id for kind in REPORT_KINDS)}.",
    )
