"""The common work of the report comparison: the same invented rows for our engine and for the floor."""

from collections.abc import Iterator
from dataclasses import dataclass

DIMENSIONS = (
    "Smart Governance",
    "Smart Branding",
    "Smart Economy",
    "Smart Living",
    "Smart Society",
    "Smart Environment",
)
PROGRAMMES = 200
YEARS = 5
QUICK_WINS = 60
DETAILS = 6
UPDATES = 12
PEOPLE = 300
PER_GROUP = 10
SESSIONS = 40

Texts = tuple[str, ...]

ACTION_HEAD = ("Kode", "Program", "Tahun", "Target", "Hasil", "Pagu", "Realisasi", "%")
ACTION_WIDTHS = (22, 52, 11, 16, 16, 18, 18, 7)  # millimetres, together the text width of A4
ACTION_RIGHT = (False, False, True, True, True, True, True, True)
DETAIL_HEAD = ("Hal", "Keterangan")
DETAIL_WIDTHS = (40, 120)
UPDATE_HEAD = ("Bulan", "Rencana", "Realisasi", "Catatan")
UPDATE_WIDTHS = (25, 20, 20, 95)
ROSTER_HEAD = ("No", "Nama", "NIP", "Jabatan", "Kedudukan")
ROSTER_WIDTHS = (10, 50, 35, 40, 25)
BIMTEK_HEAD = ("Tahap", "Tanggal", "Tempat", "Narasumber", "Hadir")
BIMTEK_WIDTHS = (15, 30, 45, 55, 15)


@dataclass(frozen=True, slots=True)
class Section:
    """One titled table; level 1 opens a page."""

    level: int
    title: str
    head: Texts
    widths: tuple[int, ...]
    right: tuple[bool, ...]
    rows: Iterator[Texts]


def work(times: int) -> Iterator[Section]:
    """All sections in order, with that many times the rows."""
    for index, name in enumerate(DIMENSIONS):
        rows = _actions(index, PROGRAMMES * times)
        yield Section(1, name, ACTION_HEAD, ACTION_WIDTHS, ACTION_RIGHT, rows)
    for number in range(1, QUICK_WINS * times + 1):
        title = f"Quick win {number}: Layanan {number} tanpa antre"
        yield Section(2, title, DETAIL_HEAD, DETAIL_WIDTHS, (False, False), _details(number))
        plain = (False, True, True, False)
        yield Section(0, "", UPDATE_HEAD, UPDATE_WIDTHS, plain, _updates(number))
    for group in range(PEOPLE * times // PER_GROUP):
        title = f"Perangkat daerah {group + 1}"
        yield Section(
            2, title, ROSTER_HEAD, ROSTER_WIDTHS, (True, False, False, False, False), _people(group)
        )
    rows = _sessions(SESSIONS * times)
    yield Section(1, "Bimbingan teknis", BIMTEK_HEAD, BIMTEK_WIDTHS, (False,) * 4 + (True,), rows)


def _actions(dimension: int, programmes: int) -> Iterator[Texts]:
    for programme in range(dimension, programmes, len(DIMENSIONS)):
        for year in range(YEARS):
            budget = 640_000_000 + programme * 1_375_000 + year * 21_000_000
            spent = budget * (71 + programme % 29) // 100
            yield (
                f"{DIMENSIONS[dimension][6:9].upper()}-{programme:04d}",
                f"Program percepatan layanan {programme} bagi warga desa dan kelurahan",
                str(2024 + year),
                f"{programme % 40 + 5} lokasi",
                f"{programme % 40 + 3} lokasi",
                f"{budget // 10_000 / 100:,.2f}",
                f"{spent // 10_000 / 100:,.2f}",
                f"{spent * 100 // budget}",
            )


def _details(number: int) -> Iterator[Texts]:
    for line in range(DETAILS):
        yield (
            f"Keterangan {line + 1}",
            f"Uraian singkat butir {line + 1} untuk layanan {number} menurut catatan dinas",
        )


def _updates(number: int) -> Iterator[Texts]:
    for month in range(UPDATES):
        yield (
            f"2026-{month + 1:02d}",
            str(month * 8),
            str(month * 8 - number % 5),
            f"Kemajuan bulan {month + 1} dicatat",
        )


def _people(group: int) -> Iterator[Texts]:
    for index in range(PER_GROUP):
        number = group * PER_GROUP + index + 1
        yield (
            str(number),
            f"Nama Anggota {number}, S.T., M.P.P.",
            f"19730619 199903 2 {number % 1000:03d}",
            f"Kepala Bidang {index}",
            "Anggota",
        )


def _sessions(count: int) -> Iterator[Texts]:
    for number in range(count):
        yield (
            f"{number % 4 + 1}",
            "10-11 Juni 2026",
            f"Aula {number}, Kencanapura",
            f"Dr. Narasumber {number} (Universitas)",
            str(60 + number % 30),
        )
