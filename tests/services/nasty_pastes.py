"""Blocks as they really come out of offices: what was copied, how much of it is ready, what is held back."""

from typing import NamedTuple

HEAD = "Nama\tNIP\tOPD\n"
ANI = "197001151995031002"
BUDI = "198502022010011003"
CICI = "199003032015022001"
TABLE = (
    "<html><head><style>td{color:red}</style></head><body>"
    "<table><tr><th colspan=2>Nama</th><th>NIP</th></tr>"
    f"<tr><td>Ani<br>Lestari</td><td></td><td> {ANI} </td></tr>"
    "<tr><td>Budi &amp; Co</td><td></td><td></td></tr></table>"
    "<table><tr><td>lain</td></tr></table></body></html>"
)


class Block(NamedTuple):
    """One block: where it goes, what was copied, how many rows are ready and how many held back."""

    kind: str
    text: str
    ready: int
    held: int = 0
    first: dict[str, object] | None = None  # fields of the first record added
    ignored: int = 0  # columns nobody understood
    known: int = 0
    doubts: int = 0


def many(rows: int) -> str:
    """A roster of that many people."""
    return HEAD + "".join(f"Orang {number:05d}\t\tDiskominfo\r\n" for number in range(rows))


PEOPLE: dict[str, Block] = {
    "merged heading": Block(
        "person", f"Nama\t\tNIP\nAni\t\t{ANI}\nBudi\t\t\n", 2, first={"name": "Ani", "nip": ANI}
    ),
    "two heading rows": Block(
        "person",
        f"No\tIdentitas\t\tUnit Kerja\n\tNama Lengkap\tNIP\t\n1\tAni\t{ANI}\tDiskominfo\n2\tBudi\t\t\n",
        2,
        first={"name": "Ani", "nip": ANI, "agency_id": 1},
    ),
    "a merged heading over letters set apart, and titles between the rows": Block(
        "person",
        f"No.\tIdentitas\t\tInstansi / Unit Kerja\n\tNama Lengkap dan Gelar\tN I P\t\n"
        f"POKJA I\t\t\t\n1\tAni\t{ANI}\tDiskominfo\nPOKJA II\t\t\t\n2\tBudi\t\t\n",
        2,
        2,
        first={"name": "Ani", "nip": ANI, "agency_id": 1},
    ),
    "other words in another order": Block(
        "person",
        "SKPD\tNo. HP\tNama Pegawai\nDISKOMINFO\t'0812\tAni\n",
        1,
        first={"name": "Ani", "phone": "0812"},
    ),
    "a number Excel has spoilt": Block("person", f"{HEAD}Ani\t1,98E+17\t\nBudi\t{BUDI}\t\n", 1, 1),
    "NIP with blanks": Block("person", f"{HEAD}Ani\t19700115 199503 1 002\t\n", 1, first={"nip": ANI}),
    "NIP with no-break and zero-width signs": Block(
        "person",
        f"{HEAD}Ani\u200b\t\u200e19700115\u00a0199503\u00a01\u00a0002\ufeff\t\n",
        1,
        first={"name": "Ani", "nip": ANI},
    ),
    "Windows signs read as control characters": Block(
        "person", f"{HEAD}Ani \x96 Lestari\t{ANI}\t\n", 1, first={"name": "Ani – Lestari"}
    ),
    "curly quotes and accents": Block(
        "person", f"{HEAD}Rénata “Ren” D’Souza\t\t\n", 1, first={"name": "Rénata “Ren” D’Souza"}
    ),
    "a command as a formula": Block(
        "person", f"{HEAD}=cmd|'/C calc'!A0\t\t\n", 1, first={"name": "=cmd|'/C calc'!A0"}
    ),
    "five thousand rows": Block("person", many(5_000), 5_000),
    "empty columns": Block(
        "person", f"\tNama\t\tNIP\t\n\tAni\t\t{ANI}\t\n", 1, first={"name": "Ani", "nip": ANI}
    ),
    "empty rows": Block("person", f"\n\n{HEAD}\n\nAni\t\t\n\t\t\n\nBudi\t\t\n\n\n", 2),
    "trailing blanks": Block(
        "person", f"Nama  \t NIP \t\t\t\nAni   \t {ANI}  \t\t\t\n\t\t\t\t\n", 1, first={"name": "Ani"}
    ),
    "tabs and line ends in quotes": Block(
        "person",
        f'{HEAD}"Ani\tLestari"\t\t\n"Budi\nSantoso"\t\t\n"Cici ""Ci"" D"\t\t\n',
        3,
        first={"name": "Ani Lestari"},
    ),
    "a table of a web page": Block("person", TABLE, 2, first={"name": "Ani Lestari", "nip": ANI}),
    "old Macintosh line ends": Block("person", f"{HEAD}Ani\t\t\nBudi\t\t\n".replace("\n", "\r"), 2),
    "Windows line ends": Block("person", f"{HEAD}Ani\t\t\nBudi\t\t\n".replace("\n", "\r\n"), 2),
    "a byte-order mark": Block("person", f"\ufeff{HEAD}Ani\t\t\n", 1),
    "no-break blanks": Block(
        "person", "Nama\u00a0Lengkap\tNIP\nAni\u00a0\u202fLestari\t\n", 1, first={"name": "Ani Lestari"}
    ),
    "zero-width signs": Block("person", "Na\u200bma\tNIP\nA\u2060ni\u00ad\t\n", 1, first={"name": "Ani"}),
    "marks that turn the text round": Block(
        "person", f"{HEAD}\u202eAni\u202c\u200f\t\t\n", 1, first={"name": "Ani"}
    ),
    "headings that come twice": Block(
        "person", f"Nama\tNama\tNIP\nAni\tBudi\t{ANI}\n", 1, first={"name": "Ani"}, ignored=1
    ),
    "one cell": Block("person", "Ani", 1, first={"name": "Ani"}),
    "columns nobody knows": Block("person", "Nama\tZodiak\tShio\nAni\tLeo\tNaga\n", 1, ignored=2),
    "references not found": Block(
        "person", f"{HEAD}Ani\t\tDinas Entah\nBudi\t\tDiskominfo\n", 1, 1, first={"agency_id": 1}
    ),
    "double names": Block("person", f"{HEAD}Ani\t\t\nIr. ANI\t\t\nBudi\t{BUDI}\t\nBudi\t{CICI}\t\n", 3, 1),
    "header only": Block("person", HEAD, 0),
    "nothing": Block("person", " \n\t\n", 0),
    "no text at all": Block("person", "\x00\x01PNG\x00\x1a\nIHDR\x00\n", 0, 2),
    "signs of feeling": Block("person", f"{HEAD}Ani 😀👩‍🏫\t\t\n", 1, first={"name": "Ani 😀👩‍🏫"}),
    "control characters": Block(
        "person", f"{HEAD}A\x07ni\x1b Les\x02tari\t\t\n", 1, first={"name": "Ani Lestari"}
    ),
    "ten thousand letters": Block("person", f"{HEAD}Ani\t\t\n{'B' * 10_000}\t\t\n", 2),
    "more letters than a field holds": Block("person", f"{HEAD}Ani\t\t\n{'B' * 20_001}\t\t\n", 1, 1),
    "more columns than the list": Block(
        "person", f"Ani\t{ANI}\t\t\tlebih\tlagi\nBudi\t\t\t\t\t\n", 2, ignored=2
    ),
    "a sum at the end": Block("person", f"{HEAD}Ani\t\t\nBudi\t\t\nJumlah\t2\t\n", 2, 1),
    "a numbered first column": Block(
        "person", f"1\tAni\t{ANI}\n2\tBudi\t\n3\tCici\t\n", 3, first={"name": "Ani", "nip": ANI}
    ),
    "columns that are counted below the heading": Block(
        "person", f"No\t{HEAD}1\t2\t3\t4\n1\tAni\t\t\n", 1, first={"name": "Ani"}
    ),
    "a heading of which only the name is known": Block(
        "agency", "Nama\tKepala\tLantai\nDinas Entah\tAni\t3\n", 1, first={"name": "Dinas Entah"}, ignored=2
    ),
    "letters put together from parts": Block(
        "person", f"{HEAD}Re\u0301nata\t\t\n", 1, first={"name": "R\u00e9nata"}
    ),
    "the heading again on each page": Block("person", f"{HEAD}Ani\t\t\n{HEAD}Budi\t\t\n", 2, 1),
    "a hidden apostrophe": Block(
        "person", "Nama\tTelepon\nAni\t'0812 0000\n", 1, first={"phone": "0812 0000"}
    ),
    "marks of faults": Block(
        "person", f"{HEAD}Ani\t#N/A\t\n#REF!\t\t\nBudi\t\t#NAME?\nCici\t\t-\n", 1, 3, first={"name": "Cici"}
    ),
    "people who are there already": Block("person", f"{HEAD}Lama\t\t\nAni\t\t\n", 1, known=1),
}
FIGURES: dict[str, Block] = {
    "money in every way": Block(
        "programme_budget",
        "Tahun\tPagu (Rp)\n2024\tRp1.250.000,00\n2025\tIDR 1,250,000.00\n"
        "2026\t1,2 miliar\n2027\tRp 350.000.000,-\n2028\t1.250,5\n",
        4,
        1,
        first={"allocation": 1_250_000},
        doubts=2,
    ),
    "negative in brackets": Block(
        "programme_budget",
        "Tahun\tPagu\n2025\t(1.250.000)\n2026\t(Rp 5)\n2027\t5\n",
        1,
        2,
        first={"allocation": 5},
    ),
    "two rows of heading over figures": Block(
        "programme_budget",
        "Tahun\tAnggaran (Rp)\t\n\tPagu\tRealisasi\n2025\t100.000\t90.000\n2026\t200.000\t-\n",
        2,
        first={"allocation": 100_000, "realisation": 90_000},
    ),
    "sums between": Block(
        "programme_budget", "Tahun\tPagu\n2025\t100\nSub Total\t100\n2026\t200\nTOTAL\t300\n", 2, 2
    ),
    "dates of all sorts": Block(
        "document",
        "Perihal\tTanggal\nA\t26/02/2020\nB\t26-2-20\nC\t2020-02-26\nD\tRabu, 26 Februari 2020\n"
        "E\t26 Feb 2020\nF\t2020-02-26 00:00:00\nG\t43887\nH\t31/02/2020\nI\t02/26/2020\n",
        6,
        3,
        first={"dated_on": "2020-02-26"},
        doubts=1,
    ),
    "a sum that is a title": Block("document", "Perihal\tTanggal\nJumlah Kunjungan Naik\t\nTotal\t\n", 1, 1),
    "decimals both ways and percent": Block(
        "indicator_year",
        "Tahun\tTarget\tRealisasi\n2024\t85,71\t85.71\n2025\t88,89 %\t1,250.50\n2026\tsepuluh\t1\n",
        2,
        1,
        first={"target": "85.71", "result": "85.71"},
        doubts=1,
    ),
    "ticks": Block(
        "application",
        "Nama aplikasi\tSesuai SPBE\nA\t✓\nB\t☐\nC\tya\nD\tmungkin\n",
        3,
        1,
        first={"is_spbe": 1},
    ),
    "words of a choice in another spelling": Block(
        "person", "Nama\tJenis kelamin\nAni\tperempuan\nBudi\tLAKI-LAKI\nCici\tP\nDodi\tx\n", 3, 1, doubts=1
    ),
}
BLOCKS = PEOPLE | FIGURES
