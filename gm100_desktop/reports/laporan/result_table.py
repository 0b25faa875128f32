"""From the components to the index: value, weight, weighted value, and the final band."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from gm100_desktop.domain.briefs.evaluation import EvaluationBrief, ResultBrief, ResultLine
from gm100_desktop.domain.wording import EMPTY, decimal_text, signed
from gm100_desktop.reports.house_style import AIR_LINE, NOTE
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.question_tables import score
from gm100_desktop.reports.laporan.sentences import capital
from gm100_desktop.reports.pieces.final_band import BandFigure, FinalBand
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import Run
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Column, Total
from gm100_desktop.reports.pieces.text import Text

_LETTER, _CHANGE, _LAST, _ADDEND = 10, 22, 22, 26


def result_table(found: EvaluationBrief, result: ResultBrief, chapter: Chapter) -> Iterator[Piece]:
    """One kind of score up to its index."""
    yield chapter.table("Hasil per komponen dan nilai akhir", _second(found, result))
    columns = [
        Column("", _LETTER),
        Column("Komponen"),
        Column(f"Nilai {found.year}", 22, Align.RIGHT),
        Column("Bobot, %", 20, Align.RIGHT),
        Column("Nilai terbobot", _ADDEND, Align.RIGHT),
        Column(f"Nilai {found.year - 1}", _LAST, Align.RIGHT),
        Column("Perubahan", _CHANGE, Align.RIGHT),
    ]
    rows = [_row(one, places(result)) for one in result.lines]
    yield Table(columns, [*rows, _total(result)], tail=_band(result))
    if result.note:
        yield Text([Run(result.note, NOTE)], before=AIR_LINE)


def places(result: ResultBrief) -> int:
    """Decimals of a weighted value: as it is added up, with nothing of it left out."""
    return 2 if result.is_per_term else max((3, *(_decimals(one.addend) for one in result.lines)))


def weights_told(weights: Iterable[Decimal]) -> str:
    """What they make together, '100' even where some have decimals."""
    return decimal_text(Decimal(f"{sum(weights, Decimal(0)).normalize():f}"))


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _second(found: EvaluationBrief, result: ResultBrief) -> str:
    how = "pembulatan per komponen" if result.is_per_term else "pembulatan satu kali pada nilai akhir"
    return f"{capital(result.kind)}, versi {found.version}, {how}"


def _row(one: ResultLine, decimals: int) -> tuple[str, ...]:
    change = EMPTY if one.last_year is None else signed(one.value - one.last_year)
    return (
        one.letter,
        one.name,
        score(one.value),
        decimal_text(one.weight),
        decimal_text(one.addend, decimals),
        score(one.last_year),
        change,
    )


def _total(result: ResultBrief) -> Total:
    weights = weights_told(one.weight for one in result.lines)
    last = EMPTY if result.last_exact is None else decimal_text(result.last_exact, places(result))
    return Total(("", "Jumlah", "", weights, decimal_text(result.exact, places(result)), last, ""))


def _band(result: ResultBrief) -> FinalBand:
    figures = [
        BandFigure(decimal_text(result.index, 2), _CHANGE + _LAST, is_result=True),
        BandFigure(score(result.last_index), _CHANGE),
        BandFigure(EMPTY if result.change is None else signed(result.change), 0),
    ]
    return FinalBand("Nilai akhir (indeks)", _LETTER, figures)
