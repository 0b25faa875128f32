"""How a year compares with the year before: the change of the comparable index, and against what.

Years are compared by the index rounded once, whatever their versions print. Self scores are compared
with self scores only. Where no panel is on file, the official components of the letter stand in for it,
and where the letter tells the final score alone, that score; what is not exact is marked approximate.
"""

from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.evaluations import Rounding, ScoreKind
from gm100_desktop.domain.index_steps import IndexSteps, steps_of_values
from gm100_desktop.domain.lines.evaluations import RoundSheet
from gm100_desktop.domain.scoring import Weighted
from gm100_desktop.domain.scoring import improvement as change_of
from gm100_desktop.domain.wording import decimal_text

NOT_FOR_COMPARISON = Decimal("0.00")
"""Index of a region that did not take part (result letters)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The comparable index of a round and where it comes from."""

    index: Decimal
    source: str  # 'nilai asesor 2025'
    is_approximate: bool = False


@dataclass(frozen=True, slots=True)
class Improvement:
    """The change against the year before; None prints as '–', and `compared_with` says why."""

    value: Decimal | None
    is_approximate: bool = False
    compared_with: str = ""  # 'nilai asesor 2025: 2,79'


def official_steps(sheet: RoundSheet) -> IndexSteps | None:
    """The steps from the components as the letter prints them; None unless all are on file."""
    given = [
        (part.code, part.label, Weighted(part.official, part.weight))
        for part in sheet.components
        if part.official is not None
    ]
    is_whole = bool(given) and len(given) == len(sheet.components)
    return steps_of_values(given, sheet.round.rounding) if is_whole else None


def standing(sheet: RoundSheet, kind: str) -> Standing | None:
    """The comparable index by that kind of score; None when it has none."""
    year = sheet.round.year
    if not sheet.round.participated:
        return Standing(NOT_FOR_COMPARISON, f"tidak ikut {year}")
    if sheet.is_scored(kind):
        return Standing(sheet.steps(kind).comparable, f"{ScoreKind.word(kind)} {year}")
    return _official(sheet) if kind == ScoreKind.PANEL else None


def improvement(sheet: RoundSheet, before: RoundSheet | None, kind: str) -> Improvement:
    """The change from the final round of the year before to this round."""
    now = standing(sheet, kind)
    then = standing(before, kind) if before else None
    obstacle = _obstacle(sheet, before, now, then)
    if obstacle or now is None or then is None:
        return Improvement(None, compared_with=obstacle)
    told = f"{then.source}: {decimal_text(then.index, 2)}"
    is_approximate = now.is_approximate or then.is_approximate
    return Improvement(change_of(now.index, then.index), is_approximate, told)


def _official(sheet: RoundSheet) -> Standing | None:
    year, steps = sheet.round.year, official_steps(sheet)
    if steps:
        return Standing(steps.comparable, f"komponen resmi {year}")
    if sheet.round.official_index is None:
        return None
    is_exact = sheet.round.instrument_id is not None and sheet.round.rounding == Rounding.ONCE
    return Standing(sheet.round.official_index, f"nilai akhir resmi {year}", not is_exact)


def _obstacle(
    sheet: RoundSheet, before: RoundSheet | None, now: Standing | None, then: Standing | None
) -> str:
    year = sheet.round.year
    if not sheet.round.is_final:
        return f"Bukan putaran akhir {year}."
    if not sheet.round.participated:
        return f"Daerah tidak ikut evaluasi {year}."
    if before is None:
        return f"Tidak ada evaluasi {year - 1}."
    if not before.round.participated:
        return f"Daerah tidak ikut evaluasi {year - 1}."
    if now is None:
        return f"Evaluasi {year} belum dinilai."
    return f"Evaluasi {year - 1} tanpa nilai yang sebanding." if then is None else ""
