"""Computes the index again from a printed Kartu Skor, with nothing of the program's own code.

Usage: python tests/recompute_index.py KARTU.pdf
"""

import re
import sys
from decimal import ROUND_HALF_UP, Decimal

from pypdf import PdfReader

INDEX = re.compile(r"Indeks \(.+?\)\s+(\d,\d\d)")
COMPONENT = re.compile(r"^(\S.*?) (\d+(?:,\d+)?) % (\d,\d\d) (?:[+-]?\d,\d\d|–)$", re.MULTILINE)


def compared(path: str) -> tuple[Decimal, Decimal]:
    """The index as printed, and as the printed weights and values make it."""
    text = PdfReader(path).pages[0].extract_text().replace("\xa0", " ")
    index, components = INDEX.search(text), COMPONENT.findall(text)
    if index is None or sum(number(weight) for _, weight, _ in components) != 100:
        raise SystemExit("Ini bukan Kartu Skor.")
    products = [number(weight) * number(value) / 100 for _, weight, value in components]
    if "dibulatkan per komponen" in text:
        products = [rounded(one) for one in products]
    return number(index[1]), rounded(sum(products, Decimal(0)))


def rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


def number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


if __name__ == "__main__":
    printed, again = compared(sys.argv[1])
    sys.stdout.write(f"tercetak {printed}, dihitung ulang {again}\n")
    sys.exit(printed != again)
