"""A file of question scores: a code and the scores of everybody who gave one, line by line.

Semicolon, tab or comma stand between; decimals have a comma or a point, a comma only where it does not
stand between the scores too, or inside quotes. A first line of headings is passed over.
"""

import codecs
import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from io import StringIO

from gm100_desktop.domain.problems import KnownProblem

LARGEST_FILE = 2_000_000
HIGHEST = Decimal(4)
NOTHING_COUNTED = "Perbaiki berkas itu. Tidak ada yang dihitung."
_SCORE = re.compile(r"\d{1,3}(?:[.,]\d{1,18})?", re.ASCII)
_HEADINGS = frozenset({"kode", "code", "pertanyaan", "question", "kode pertanyaan"})
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def score_of(text: str) -> Decimal | None:
    """'3,60' or '3.60' from 0 to 4; None for anything else."""
    given = text.strip()
    if not _SCORE.fullmatch(given):
        return None
    value = Decimal(given.replace(",", "."))
    return value if value <= HIGHEST else None


def text_of(content: bytes) -> str:
    """The text of a file as spreadsheets write it: Unicode with or without a mark, or Western Windows."""
    if len(content) > LARGEST_FILE:
        raise KnownProblem("Berkas nilai terlalu besar.", "Pilih berkas CSV dengan kode dan nilai saja.")
    try:
        return content.decode("utf-16" if content.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def scores_in(text: str, codes: Iterable[str]) -> dict[str, tuple[Decimal, ...]]:
    """The scores of every question in the file; KnownProblem names the line that cannot be taken."""
    known = {code.casefold(): code for code in codes}
    lines_of: dict[str, int] = {}
    found: dict[str, tuple[Decimal, ...]] = {}
    for line, (asked, *cells) in _rows(text, known):
        code = known.get(asked.casefold())
        if code is None:
            raise _refused(line, f"kode “{asked[:40]}” tidak ada dalam instrumen ini")
        if code in found:
            raise _refused(line, f"kode {code} sudah ada pada baris {lines_of[code]}")
        found[code], lines_of[code] = tuple(_scores(line, code, cells)), line
    if not found:
        raise KnownProblem("Berkas nilai kosong.", "Isi kode pertanyaan dan nilainya, satu baris satu kode.")
    return found


def _rows(text: str, known: Mapping[str, str]) -> Iterator[tuple[int, Sequence[str]]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=_separator(text))
    is_first = True
    try:
        for cells in reader:
            row = [cell.strip() for cell in cells]
            if not any(row):
                continue
            if not (is_first and _is_heading(row, known)):
                yield reader.line_num, row
            is_first = False
    except csv.Error as error:
        raise _refused(reader.line_num, "isinya tidak terbaca sebagai CSV") from error


def _separator(text: str) -> str:
    head = next((line for line in text.splitlines() if line.strip()), "")
    return next((sign for sign in ";\t" if sign in head), ",")


def _is_heading(row: Sequence[str], known: Mapping[str, str]) -> bool:
    """Whether the line names columns: no known code, and a word of headings or nothing like a score."""
    if row[0].casefold() in known:
        return False
    told = [cell for cell in row[1:] if cell]
    return row[0].casefold() in _HEADINGS or (bool(told) and not any(map(_SCORE.fullmatch, told)))


def _scores(line: int, code: str, cells: Sequence[str]) -> Iterator[Decimal]:
    for cell in filter(None, cells):
        score = score_of(cell)
        if score is None:
            raise _refused(line, f"nilai {code} “{cell[:40]}” bukan angka 0 sampai 4")
        yield score


def _refused(line: int, reason: str) -> KnownProblem:
    return KnownProblem(f"Baris {line}: {reason}.", NOTHING_COUNTED)
