"""Where the letter and the arithmetic differ: typed official values more than 0,01 from the computed ones."""

from collections.abc import Iterator
from decimal import Decimal

from gm100_desktop.domain.evaluations import ScoreKind
from gm100_desktop.domain.improvements import improvement, official_steps
from gm100_desktop.domain.lines.evaluations import RoundSheet
from gm100_desktop.domain.scoring import differs
from gm100_desktop.domain.wording import decimal_text, signed

PANEL = ScoreKind.PANEL.value


def disagreements(sheet: RoundSheet, before: RoundSheet | None) -> Iterator[str]:
    """One sentence for each typed official value that differs, with both values."""
    if not sheet.round.participated:
        yield from _absent(sheet)
        return
    yield from _components(sheet)
    yield from _index(sheet)
    yield from _improvement(sheet, before)


def _absent(sheet: RoundSheet) -> Iterator[str]:
    official = sheet.round.official_index
    if official is not None and differs(official, Decimal(0)):
        told = decimal_text(official, 2)
        yield f"Indeks resmi {sheet.round.year} {told}, padahal daerah dicatat tidak ikut dan nilainya 0,00."


def _components(sheet: RoundSheet) -> Iterator[str]:
    for part, step in zip(sheet.components, sheet.steps(PANEL).components, strict=True):
        if part.official is not None and step.answered and differs(part.official, step.value):
            yield _told(f"Nilai resmi {part.label}", part.official, "nilai asesor", step.value)


def _index(sheet: RoundSheet) -> Iterator[str]:
    official = sheet.round.official_index
    if official is None:
        return
    if sheet.is_scored(PANEL) and differs(official, sheet.steps(PANEL).printed):
        yield _told("Indeks resmi", official, "nilai asesor", sheet.steps(PANEL).printed)
    steps = official_steps(sheet)
    if steps and differs(official, steps.printed):
        yield _told("Indeks resmi", official, "nilai resmi komponen", steps.printed)


def _improvement(sheet: RoundSheet, before: RoundSheet | None) -> Iterator[str]:
    official, found = sheet.round.official_improvement, improvement(sheet, before, PANEL)
    if official is None or found.value is None or not differs(official, found.value):
        return
    about = " (perkiraan)" if found.is_approximate else ""
    yield (
        f"Peningkatan resmi {signed(official)}, sedangkan terhadap {found.compared_with}"
        f" hasilnya {signed(found.value)}{about}: selisih {_gap(official, found.value)}."
    )


def _told(what: str, official: Decimal, basis: str, computed: Decimal) -> str:
    return (
        f"{what} {decimal_text(official, 2)}, sedangkan hitungan dari {basis} {decimal_text(computed, 2)}:"
        f" selisih {_gap(official, computed)}."
    )


def _gap(official: Decimal, computed: Decimal) -> str:
    return decimal_text(abs(official - computed), 2)
