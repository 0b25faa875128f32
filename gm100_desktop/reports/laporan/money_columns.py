"""Columns of money: as wide as their widest figure, years side by side, 'Rp juta' in the head."""

from collections.abc import Iterable, Sequence

from gm100_desktop.domain.briefs.masterplan import Money, YearMark
from gm100_desktop.domain.wording import EMPTY, percent, rupiah_million
from gm100_desktop.reports.house_style import CELL, MM
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.pieces.table_rows import Cell, Column

UNIT = "Rp juta"
UPRIGHT_YEARS = 5  # more years than this need the paper turned
_FIGURE, _POINT = 0.556, 0.278  # widths of figures and points in the shipped faces
_CAPITAL, _LETTER = 0.74, 0.56  # of codes and abbreviations
_SIGNS = {"■": YearMark.RUNNING, "□": YearMark.PLANNED, EMPTY: YearMark.NONE}
SIGN_OF = {mark: sign for sign, mark in _SIGNS.items()}
KEY = "■ berjalan  □ direncanakan  – tidak ada rencana"


def million(amount: int) -> str:
    """An amount for a column headed 'Rp juta'; a dash for none."""
    return rupiah_million(amount) if amount else EMPTY


def width_of(texts: Iterable[str], least: float = 13.0) -> float:
    """How many millimetres the widest of these figures needs, with its padding."""
    widest = max((sum(_FIGURE if sign.isdigit() else _POINT for sign in text) for text in texts), default=0.0)
    return max(widest * CELL.size / MM + 2.4, least)


def figure_column(title: str, texts: Iterable[str], least: float = 13.0, *, optional: bool = False) -> Column:
    """A right-aligned column wide enough for all its figures."""
    return Column(title, width_of(texts, least), Align.RIGHT, optional=optional)


def text_column(title: str, texts: Iterable[str], least: float, most: float) -> Column:
    """A column of short words: as wide as its longest text, within bounds."""
    longest = max(map(_ems, texts), default=0.0)
    width = min(max(longest * CELL.size / MM + 2.4, least), most)
    return Column(title, width, optional=True)


def _ems(text: str) -> float:
    return sum(_CAPITAL if sign.isupper() else _LETTER for sign in text)


def money_columns(amounts: Sequence[Money]) -> tuple[Column, Column, Column]:
    """Pagu, realisasi and serapan of one year."""
    return (
        figure_column("Pagu", [million(one.budget) for one in amounts], 15, optional=True),
        figure_column("Realisasi", [million(one.spent) for one in amounts], 16, optional=True),
        Column("Serapan", 14, Align.RIGHT, optional=True),
    )


def money_cells(one: Money) -> tuple[str, str, str]:
    """The three figures of one year; the share without its sign, which stands in the head."""
    return million(one.budget), million(one.spent) if one.budget or one.spent else EMPTY, share_cell(one)


def share_cell(one: Money) -> str:
    """Spent of allocated, in hundredths; a dash while nothing is spent."""
    if not one.spent:
        return EMPTY
    return percent(one.spent, one.budget).removesuffix("%").rstrip()


def year_columns(years: Sequence[int], amounts: Iterable[Money]) -> tuple[Column, ...]:
    """One column per year; allocation above, spent below it."""
    texts = [million(value) for one in amounts for value in (one.budget, one.spent)]
    return tuple(figure_column(str(year), texts) for year in years)


def year_cell(one: Money) -> Cell | str:
    """Allocation, and below it in grey what was spent."""
    if not one.budget and not one.spent:
        return EMPTY
    return Cell(million(one.budget), second=million(one.spent))


def mark_columns(years: Sequence[int]) -> tuple[Column, ...]:
    """Narrow columns for the signs of each year."""
    return tuple(Column(f"’{year % 100:02d}", 6, Align.CENTRE) for year in years)


def told_years(years: Sequence[int], report_year: int) -> slice:
    """The years up to the report, at most five."""
    end = next((at + 1 for at, year in enumerate(years) if year == report_year), len(years))
    return slice(max(end - UPRIGHT_YEARS, 0), end)
