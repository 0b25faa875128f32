"""Rows of a sheet that are no records: sums, and headings that come again on each page."""

import re
from collections.abc import Sequence

from gm100_desktop.domain.pasting.words import normal

TOTAL = "Baris jumlah; tidak ditambahkan."
HEADING_AGAIN = "Judul kolom yang berulang; tidak ditambahkan."
TITLE = "Judul atau catatan di luar kolom yang dikenal; tidak ditambahkan."

_SUM_WORDS = frozenset(
    "jumlah|total|subtotal|sub total|sub jumlah|jumlah total|total jumlah|grand total|jumlah keseluruhan"
    "|total keseluruhan|jumlah seluruhnya|total seluruhnya|jumlah akhir|rata rata".split("|")
)
_SUM_BEGINNINGS = ("jumlah ", "total ", "subtotal ", "sub total ", "sub jumlah ")
_FIGURE = re.compile(r"\(?(?:rp\.?|idr)?\s*-?[\d.,]+\s*%?\)?", re.ASCII | re.IGNORECASE)


def oddity(cells: Sequence[str], heading: Sequence[str]) -> str:
    """Why the row is no record; '' when it may be one."""
    filled = [normal(cell) for cell in cells if cell.strip()]
    if heading and filled == [normal(cell) for cell in heading if cell.strip()]:
        return HEADING_AGAIN
    return TOTAL if _sums(cells) else ""


def _sums(cells: Sequence[str]) -> bool:
    """'Jumlah' before figures; a program called 'Jumlah Kunjungan Naik' has words beside it."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    first = normal(filled[0]) if filled else ""
    figures = bool(filled[1:]) and all(_FIGURE.fullmatch(cell) for cell in filled[1:])
    return first in _SUM_WORDS or (figures and first.startswith(_SUM_BEGINNINGS))
