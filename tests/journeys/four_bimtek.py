"""The four bimtek of a year as they were held, with the letters by which people are found in the roster."""

from typing import NamedTuple


class Item(NamedTuple):
    """One item of an agenda; it begins when the one before it ends."""

    words: str
    ends: str  # as typed


class Bimtek(NamedTuple):
    """Everything that is typed about one session."""

    title: str
    stage: str
    days: tuple[str, str]
    venue: str
    opened_by: str
    agenda: tuple[Item, ...]  # a day is full when its hours are
    guests: tuple[str, ...]
    walk_in: str
    discussion: str
    decision: str
    task: tuple[str, str, str]  # what, who as it is called for short, until when
    deputy: str = ""


HOURS = ("8.30", "16")
BIMTEK = (
    Bimtek(
        "Analisis kesiapan", "Bimtek I", ("10/3/2026", "11/3/2026"), "Aula Kencana", "hendra",
        (Item("Pembukaan", "9.15"), Item("Paparan kesiapan", "16"), Item("Latihan SWOT", "16")),
        ("hendra", "maya lest", "rangga", "citra ayu", "wahyu"), "Wak Leman",
        "Data dasar belum lengkap", "Data dasar dilengkapi tiap OPD",
        ("Lengkapi data dasar", "diskominfo", "30/3/2026"),
    ),
    Bimtek(
        "Visi dan strategi", "Bimtek II", ("14/4/2026", "15/4/2026"), "Pendapa Tirta", "surya at",
        (Item("Pembukaan", "9"), Item("Menyusun strategi", "16"), Item("Penajaman", "16")),
        ("retno", "maya lest", "rangga", "gilang", "laksmi"), "Bu Tini Warung",
        "Strategi dipilih bersama", "Enam strategi disepakati",
        ("Tulis narasi strategi", "dinkes", "30/4/2026"), deputy="teguh",
    ),
    Bimtek(
        "Rencana aksi", "Bimtek III", ("12/5/2026", "13/5/2026"), "Aula Kencana", "hendra",
        (Item("Pembukaan", "9"), Item("Menyusun rencana aksi", "16"), Item("Pagu tiap tahun", "16")),
        ("hendra", "nina mar", "yudi", "melati", "wahyu"), "Pak Darto",
        "Pagu disesuaikan", "Rencana aksi disetujui",
        ("Kirim pagu ke Bapperida", "disdik", "29/5/2026"),
    ),
    Bimtek(
        "Penetapan masterplan", "Bimtek IV", ("9/6/2026", "10/6/2026"), "Pendapa Tirta", "surya at",
        (Item("Pembukaan", "9"), Item("Membaca naskah", "16"), Item("Penetapan", "16")),
        ("hendra", "maya lest", "rangga", "laila", "putu ayu"), "Nyi Rarasati",
        "Naskah dibaca bab demi bab", "Masterplan ditetapkan",
        ("Terbitkan naskah", "dinsos", "30/6/2026"),
    ),
)  # fmt: skip
