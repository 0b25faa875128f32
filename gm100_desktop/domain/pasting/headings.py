"""Which field each column of a pasted block belongs to: by its heading, else by the columns on screen."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from gm100_desktop.domain.fields import Field, Kind
from gm100_desktop.domain.kinds import kind as kind_named
from gm100_desktop.domain.pasting.words import normal

POSITION = kind_named("position").field("title")
"""A roster names the post beside the person; the post becomes a record of its own."""

_AGENCY = (
    "opd",
    "skpd",
    "perangkat daerah",
    "unit kerja",
    "instansi",
    "dinas",
    "asal instansi",
    "satuan kerja",
)
_BOSS_AGENCY = (*_AGENCY, "opd pengampu", "penanggung jawab", "opd pelaksana", "pelaksana")
_MONEY = {"allocation": ("anggaran", "pagu anggaran"), "realisation": ("realisasi anggaran", "serapan")}
_DATES = {
    "starts_on": ("tanggal", "tanggal mulai", "tgl mulai"),
    "ends_on": ("tanggal selesai", "tgl selesai"),
}
SYNONYMS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "person": {
        "name": (
            "nama",
            "nama lengkap",
            "nama pegawai",
            "nama pejabat",
            "nama dan gelar",
            "nama/gelar",
            "nama lengkap dan gelar",
            "nama lengkap/gelar",
            "nama lengkap beserta gelar",
            "nama beserta gelar",
        ),
        "nip": ("nip", "nrp", "nip nrp", "nomor induk pegawai"),
        "rank": ("golongan", "pangkat/golongan", "pangkat/gol", "pangkat golongan", "gol/ruang", "gol"),
        "agency_id": _AGENCY,
        "phone": ("no hp", "hp", "nomor hp", "no telepon", "no telp", "telp", "whatsapp", "wa"),
        "email": ("email", "e-mail", "alamat email"),
        "sex": ("l/p", "jk", "kelamin", "gender"),
        "sector": ("unsur", "kelompok"),
        "note": ("keterangan", "ket"),
        "title": ("jabatan", "jabatan kedinasan", "jabatan dalam dinas"),
    },
    "membership": {
        "person_id": ("nama", "nama lengkap", "nama anggota"),
        "role_id": (
            "jabatan dalam tim",
            "kedudukan dalam tim",
            "kedudukan dalam dewan",
            "jabatan dalam dewan",
        ),
        "position_text": ("jabatan", "jabatan kedinasan"),
        "decree_id": ("nomor sk", "sk"),
    },
    "attendance": {
        "name": ("nama", "nama lengkap", "nama peserta"),
        "position_text": ("jabatan",),
        "agency_id": _AGENCY,
        "category": ("kategori", "unsur"),
    },
    "session_speaker": {"name": ("nama", "narasumber"), "topic": ("topik", "judul materi")},
    "agency": {"name": ("nama", "nama dinas", *_AGENCY), "abbreviation": ("akronim",)},
    "institution": {"name": ("nama", "nama instansi", "instansi", "lembaga")},
    "programme": {
        "name": ("program", "nama program/inovasi", "program/inovasi", "inovasi", "uraian program"),
        "sub_dimension_id": ("sub dimensi", "subdimensi", "sub-dimensi smart city"),
        "agency_id": _BOSS_AGENCY,
        "target": ("sasaran program",),
        "unit": ("satuan",),
    },
    "action_item": {"name": ("kegiatan", "uraian", "nama"), "agency_id": _BOSS_AGENCY, "unit": ("satuan",)},
    "activity": {"name": ("kegiatan", "uraian kegiatan", "sub kegiatan")},
    "programme_budget": _MONEY,
    "indicator_year": {"result": ("realisasi", "capaian")},
    "action_budget": _MONEY,
    "quick_win_budget": _MONEY,
    "quick_win": {"name": ("quick win", "nama", "program", "inovasi"), "agency_id": _BOSS_AGENCY},
    "milestone": {
        "title": ("tahapan", "kegiatan", "uraian"),
        "due_on": ("target", "target waktu", "batas waktu"),
    },
    "application": {
        "name": ("aplikasi", "nama", "nama sistem"),
        "agency_id": (*_AGENCY, "pemilik", "pengelola"),
        "link": ("url", "alamat", "alamat url", "website"),
        "purpose": ("deskripsi", "uraian", "kegunaan"),
        "year": ("tahun", "tahun pembuatan"),
    },
    "document": {
        "title": ("judul", "tentang", "perihal/tentang", "uraian"),
        "number": ("no", "nomor surat", "no surat", "nomor dokumen"),
        "dated_on": ("tgl", "tanggal surat", "tgl surat"),
        "issuer": ("dari", "pengirim", "asal surat"),
    },
    "session": {"title": ("kegiatan", "nama kegiatan", "acara", "uraian"), "venue": ("lokasi",), **_DATES},
    "position": {"person_id": ("nama",), "agency_id": _AGENCY},
    "respondent": {
        "name": ("nama", "inisial", "nama responden", "responden"),
        "age": ("usia",),
        "sex": ("l/p", "jk", "kelamin", "gender"),
        "contact": ("no hp", "hp", "nomor hp", "telepon", "no telepon", "wa", "whatsapp"),
        "is_user": ("pengguna",),
        "answered_on": ("tgl", "tanggal survei", "tanggal isi"),
        "enumerator": ("petugas", "enumerator", "pewawancara"),
    },
}
Block = Sequence[Sequence[str]]
_COUNTING = frozenset({"no", "nomor", "nomor urut", "no urut"})
"""Headings of a column that only counts the rows."""

_SPACED_OUT = re.compile(r"(?<=\b\w) (?=\w\b)")
"""The blanks of letters that are written apart."""

_SEARCHED = 6
"""Rows looked at for a heading; above it stand the title and the region of the sheet."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The field of each column, which rows are content, and headings nobody understood."""

    fields: tuple[Field | None, ...]
    first_row: int
    has_heading: bool
    ignored: tuple[str, ...] = ()
    heading: tuple[str, ...] = ()  # as it was written, to know it when it comes again


def layout_of(kind: Kind, columns: Sequence[Field | None], rows: Block) -> Layout:
    """How the block lies; without a heading its columns are those on screen, from the first."""
    known = _known_headings(kind)
    for index in range(min(_SEARCHED, len(rows))):
        row, height = _heading_at(known, rows, index)
        found = _fields_of(known, row)
        if _is_heading(row, found) or _names_title(kind, row, found):
            return _headed(row, found, index + height, rows)
    return _headless(columns, rows)


def _heading_at(known: Mapping[str, Field], rows: Block, index: int) -> tuple[Sequence[str], int]:
    """The heading that may stand there, and how many rows it is high."""
    joined = _joined(known, rows[index], rows[index + 1]) if index + 1 < len(rows) else []
    return (joined, 2) if joined else (rows[index], 1)


def _joined(known: Mapping[str, Field], above: Sequence[str], below: Sequence[str]) -> list[str]:
    """Both rows as one heading; empty when the lower one is none.

    Each of its cells must name a field, by itself or below the cell that a merged heading
    carries over several columns.
    """
    if sum(bool(cell.strip()) for cell in above) < 2 or not any(cell.strip() for cell in below):
        return []
    joined: list[str] = []
    carried = ""
    for top, low in zip_longest(map(str.strip, above), map(str.strip, below), fillvalue=""):
        carried = top or carried
        whole = f"{carried} {low}" if low else top
        if low and normal(whole) not in known and normal(low) not in _COUNTING and not _names(known, low):
            return []
        joined.append(whole if normal(whole) in known or not low else low)
    return joined


def _names(known: Mapping[str, Field], cell: str) -> bool:
    """Whether the cell alone names a field, in any reading."""
    return any(word in known for word in _readings(cell))


def _headless(columns: Sequence[Field | None], rows: Block) -> Layout:
    """The columns on screen, behind a column of running numbers; what lies beyond them is told."""
    fields = (None, *columns) if _is_counted(rows) else tuple(columns)
    widest = max(map(len, rows), default=0)
    counted = len(fields) - len(columns)
    over = [
        f"kolom ke-{at + 1}"
        for at in range(counted, widest)
        if (at >= len(fields) or fields[at] is None)
        and any(row[at : at + 1] and row[at].strip() for row in rows)
    ]
    return Layout(fields, 0, has_heading=False, ignored=tuple(over))


def _is_counted(rows: Block) -> bool:
    """Whether the first column only counts the rows, and others say something."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    figures = [row[0].strip(" .") for row in filled]
    running = [str(number) for number in range(1, len(filled) + 1)]
    return (
        len(filled) > 1
        and figures == running
        and all(any(cell.strip() for cell in row[1:]) for row in filled)
    )


def _known_headings(kind: Kind) -> dict[str, Field]:
    """Every word a heading may be, each for one field; labels win over synonyms."""
    synonyms = SYNONYMS.get(kind.id, {})
    fields = {field.name: field for field in kind.fields}
    if kind.id == "person":
        fields[POSITION.name] = POSITION
    known = {normal(word): fields[name] for name, words in synonyms.items() for word in words}
    for field in fields.values():
        own = (field.label, _without_unit(field.label))
        known |= {normal(word): field for word in own if normal(word) not in known or field.label == word}
    return known


def _fields_of(known: Mapping[str, Field], row: Sequence[str]) -> list[Field | None]:
    """The field each cell names; a field named twice belongs to the first."""
    found: list[Field | None] = []
    for cell in row:
        field = next((known[word] for word in _readings(cell) if word in known), None)
        found.append(None if field in found else field)
    return found


def _readings(cell: str) -> Iterator[str]:
    """What a heading may mean: 'NIP (baru)', 'N I P', 'Instansi / Unit Kerja' as each of the two."""
    words = [normal(_without_unit(cell)), normal(cell)]
    yield from words
    yield from (_SPACED_OUT.sub("", each) for each in words)
    yield from map(normal, cell.split("/"))


def _is_heading(row: Sequence[str], found: Sequence[Field | None]) -> bool:
    """Most cells name fields; in a block of several columns at least two do."""
    filled = sum(bool(cell.strip()) for cell in row)
    named = sum(field is not None for field in found)
    return named * 2 >= filled and named >= min(2, max(filled, 1), len(row))


def _names_title(kind: Kind, row: Sequence[str], found: Sequence[Field | None]) -> bool:
    """The name itself has its heading, though the others are strange; no cell is a figure."""
    has_title = any(field is not None and field.name in kind.title for field in found)
    return has_title and not any(cell.strip() and cell.strip()[0].isdigit() for cell in row)


def _headed(row: Sequence[str], found: Sequence[Field | None], below: int, rows: Block) -> Layout:
    """The layout under that heading; `below` is the row that follows it."""
    ignored = tuple(
        cell.strip()
        for cell, field in zip(row, found, strict=True)
        if field is None and normal(cell) not in _COUNTING | {""}
    )
    first = below + (below < len(rows) and counts_columns(rows[below]))
    return Layout(tuple(found), first, has_heading=True, ignored=ignored, heading=tuple(row))


def counts_columns(row: Sequence[str]) -> bool:
    """The line '1 2 3 4' that official tables carry below their heading."""
    figures = [cell.strip(" ()") for cell in row if cell.strip()]
    return len(figures) > 1 and figures == [str(place) for place in range(1, len(figures) + 1)]


def _without_unit(label: str) -> str:
    """'Bandwidth (Mbps)' as 'Bandwidth'."""
    return label.partition("(")[0]
