"""The matrix: every work in a row, with what it is to reach, who carries it, and its money year by year."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gm100_desktop.domain.briefs.masterplan import Money
from gm100_desktop.domain.briefs.matriks import MatriksBrief, WorkLine, WorkSection
from gm100_desktop.reports.house_style import dimension_colour
from gm100_desktop.reports.laporan.money_columns import figure_column, million, text_column
from gm100_desktop.reports.laporan.sentences import shown
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Band, Cell, Column, Content, Row, Total
from gm100_desktop.reports.pieces.table_trimming import trimmed

YEARS_BESIDE = 5


@dataclass(frozen=True, slots=True)
class Works:
    """What one matrix lists."""

    noun: str
    head: str  # of the column of names
    sections: tuple[WorkSection, ...]


@dataclass(frozen=True, slots=True)
class YearsTable:
    """The matrix of up to five years."""

    words: str  # '2024–2028'
    table: Table


def matrix(brief: MatriksBrief, works: Works) -> Iterator[YearsTable]:
    """One table for every five years of the plan."""
    for first in range(0, len(brief.years), YEARS_BESIDE):
        span = slice(first, first + YEARS_BESIDE)
        years = brief.years[span]
        words = str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
        columns = _columns(brief, works, span)
        yield YearsTable(words, Table(*trimmed(columns, list(_rows(works, span))), before=0))


def _columns(brief: MatriksBrief, works: Works, span: slice) -> list[Column]:
    lines = [line for section in works.sections for line in section.lines]
    sums = _sums(works.sections, span)
    totals = [*(_sum(line, span) for line in lines), sum(sums)]
    return [
        text_column("Kode", [line.code for line in lines], 14, 24),
        Column(works.head, share=0.9),
        Column("Sasaran", share=0.9, optional=True),
        Column("Keluaran", share=1.25, optional=True),
        text_column(brief.agency_word, [line.agency for line in lines], 16, 26),
        Column("Sumber dana", 21, optional=True),
        *(
            figure_column(str(year), [million(amount) for amount in _of_year(works, at)], 14)
            for at, year in enumerate(brief.years[span], span.start)
        ),
        figure_column("Jumlah", map(million, totals), 14, optional=True),
    ]


def _rows(works: Works, span: slice) -> Iterator[Row]:
    for section in works.sections:
        colour = dimension_colour(section.number).fill if section.number else ""
        for group in section.groups:
            name = group.name if group.name == section.name else f"{section.name} · {group.name}"
            yield Band(name, colour)
            for line in group.lines:
                yield _row(line, span)
        yield _total(f"Jumlah {section.name}", [money.budget for money in section.money_by_year[span]])
    if len(works.sections) > 1:
        yield _total(f"Jumlah {works.noun}", _sums(works.sections, span))


def _row(line: WorkLine, span: slice) -> Row:
    return (
        shown(line.code),
        Cell(line.name, second="Quick win") if line.is_quick_win else line.name,
        shown(line.aim),
        _output(line),
        Cell(line.agency, second=line.partners) if line.partners else shown(line.agency),
        shown(line.sources),
        *map(_year_cell, line.money_by_year[span], line.targets[span]),
        million(_sum(line, span)),
    )


def _output(line: WorkLine) -> Content:
    """What comes out and how it is counted, and below it by what it is measured."""
    unit = f"({line.unit})" if line.unit else ""
    output = " ".join(part for part in (line.output, unit) if part)
    return Cell(shown(output), second=line.measured_by) if line.measured_by else shown(output)


def _year_cell(money: Money, target: str) -> Content:
    return Cell(million(money.budget), second=target) if target else million(money.budget)


def _total(title: str, amounts: Sequence[int]) -> Total:
    return Total(("", title, "", "", "", "", *map(million, amounts), million(sum(amounts))))


def _sum(line: WorkLine, span: slice) -> int:
    return sum(money.budget for money in line.money_by_year[span])


def _sums(sections: Sequence[WorkSection], span: slice) -> list[int]:
    """The money of each year, all sections together."""
    columns = zip(*(section.money_by_year[span] for section in sections), strict=True)
    return [sum(money.budget for money in column) for column in columns]


def _of_year(works: Works, at: int) -> list[int]:
    """Every amount that stands in the column of that year."""
    own = [line.money_by_year[at].budget for section in works.sections for line in section.lines]
    sums = [section.money_by_year[at].budget for section in works.sections]
    return [*own, *sums, sum(sums)]
