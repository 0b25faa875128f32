"""A block of cells as spreadsheets put it on the clipboard: tab-separated, some cells quoted."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData

_QUOTED = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|$)')
_PLAIN = re.compile(r"[^\t\n]*")
_NEEDS_QUOTES = re.compile(r'[\t\n"]')


def parse_clipboard(data: QMimeData) -> list[list[str]]:
    """The rows on the clipboard; those of a web page's table when there is no better text."""
    text = data.text()
    if data.hasHtml() and "\t" not in text and "<table" in data.html().casefold():
        # Imported when wanted: hardly any block comes without tabs.
        from gm100_desktop.ui.models.clipboard_table import parse_table

        return parse_table(data.html())
    return parse_block(text) if text.strip() else []


def parse_block(text: str) -> list[list[str]]:
    """The rows of a copied block; cells are trimmed of surrounding blanks, the last line end is no row."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        cell, at = _cell(text, at)
        rows[-1].append(cell)
        if at >= len(text):
            return rows
        if text[at] == "\n":
            rows.append([])
        at += 1


def _cell(text: str, at: int) -> tuple[str, int]:
    """The cell that begins there, and where it ends.

    Excel quotes a cell only when it holds a tab, a line end or (LibreOffice) a quote; quotes
    around anything else were typed by somebody and stay.
    """
    quoted = _QUOTED.match(text, at)
    if quoted and _NEEDS_QUOTES.search(quoted[1]):
        return quoted[1].replace('""', '"').strip(), quoted.end()
    plain = _PLAIN.match(text, at)
    end = plain.end() if plain else at
    return text[at:end].strip(" \u00a0"), end


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """The rows as text that Excel and LibreOffice paste into the same cells."""
    return "".join("\t".join(_quoted(cell) for cell in row) + "\n" for row in rows)


def _quoted(cell: str) -> str:
    if not _NEEDS_QUOTES.search(cell):
        return cell
    return '"' + cell.replace('"', '""') + '"'
