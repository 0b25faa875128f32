"""A roster of 120 as an office keeps it in Excel: everything that spoils such a sheet is in it."""

from typing import NamedTuple

GIVEN = (
    "Agus",
    "Bayu",
    "Citra",
    "Dewi",
    "Eko",
    "Fitri",
    "Gilang",
    "Hesti",
    "Indra",
    "Jamal",
    "Kartika",
    "Lina",
)
FAMILY = (
    "Wibisana", "Prasetya", "Lestarini", "Kusumah", "Hartanti", "Mulyadinata", "Sasmita", "Rahayuni",
    "Nugraheni", "Tirtawijaya",
)  # fmt: skip
AGENCIES = {
    "Diskominfo": "Dinas Komunikasi dan Informatika",
    "Bappeda": "Badan Perencanaan Pembangunan Daerah",
    "Dinkes": "Dinas Kesehatan",
    "Disdik": "Dinas Pendidikan",
    "Dishub": "Dinas Perhubungan",
    "Dinsos": "Dinas Sosial",
}
"""What the file knows already, by abbreviation."""

UNKNOWN = ("Dinas Kemaritiman", "Balai Cagar Alam")
TITLES = (
    "{}, S.Kom", "Dr. H. {}, S.Sos., M.Si.", "{} SE MM", "Ir. {}", "Hj. {}, S.Pd., M.Pd.", "{}", "drg. {}",
)  # fmt: skip
HEADING = (
    "DAFTAR NAMA TIM SMART CITY\t\t\t\t\t\t\r\n"
    '"KABUPATEN TIRTA KENCANA\nTAHUN 2026"\t\t\t\t\t\t\r\n'
    "\t\t\t\t\t\t\r\n"
    "No.\tIdentitas\t\tJabatan\tInstansi / Unit Kerja\tKedudukan dalam Tim\tParaf\r\n"
    "\tNama Lengkap dan Gelar\tN I P\t\t\t\t\r\n"
    "1\t2\t3\t4\t5\t6\t7\r\n"
)
SPOILT, TWICE, STRANGERS = (17, 43, 71, 98), (5, 29, 64), (33, 34, 87)
"""Numbers of people whose NIP Excel has spoilt, who stand there twice, and whose agency nobody knows."""

PEOPLE = len(GIVEN) * len(FAMILY)


class Sheet(NamedTuple):
    """What was copied, and who of it can be added: all, or those of known agencies."""

    text: str
    names: frozenset[str]  # bare, everybody whose row is whole
    strangers: frozenset[str]  # of them, who comes from an agency nobody knows


def messy_roster() -> Sheet:
    """The sheet as it lies on the clipboard."""
    everybody = [f"{given} {family}" for family in FAMILY for given in GIVEN]
    lines = [HEADING]
    for number, name in enumerate(everybody, 1):
        if number % 40 == 1:
            lines.append(f"POKJA {number // 40 + 1}\t\t\t\t\t\t\r\n")  # merged over the whole width
        lines.append(_row(number, name))
        if number in TWICE:
            lines.append(_row(number, name.upper()))
        if number % 25 == 0:
            lines.append("\t\t\t\t\t\t\r\n")
    whole = frozenset(name for at, name in enumerate(everybody, 1) if at not in SPOILT)
    return Sheet("".join(lines), whole, frozenset(everybody[at - 1] for at in STRANGERS))


def _row(number: int, name: str) -> str:
    written = TITLES[number % len(TITLES)].format(name)
    role = "Ketua" if number == 1 else "Anggota" if number % 3 else ""
    post = f"Plt. Kepala Bidang {number}" if number % 10 == 0 else ""
    return f"{number}\t{written}\t{_nip(number)}\t{post}\t{_agency(number)}\t{role}\t\r\n"


def _nip(number: int) -> str:
    """As typed with blanks, as pasted from elsewhere, as spoilt by Excel, or none."""
    if number in SPOILT:
        return "1,98E+17"
    if number % 9 == 0:
        return "-"
    year, serial = 1965 + number % 30, number % 9 + 1
    blank = "\u00a0" if number % 2 else " "
    return blank.join(
        (f"{year}{number % 12 + 1:02}15", f"{year + 25}03", str(number % 2 + 1), f"{serial:03}")
    )


def _agency(number: int) -> str:
    if number in STRANGERS:
        return UNKNOWN[number % 2]
    short, long = list(AGENCIES.items())[number % len(AGENCIES)]
    return (short, long, short.upper(), long.replace(" dan ", " & "), f" {long} ")[number % 5]
