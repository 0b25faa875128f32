"""The years of the evaluation side by side, and one round's components beside last year's."""

import sqlite3
from collections.abc import Iterator
from decimal import Decimal

from gm100_desktop.domain.evaluations import ScoreKind, short_label
from gm100_desktop.domain.improvements import official_steps
from gm100_desktop.domain.index_steps import IndexSteps
from gm100_desktop.domain.lines.evaluations import ComponentTrend, RoundSheet, RoundTrend, YearIndex
from gm100_desktop.services.round_sheets import scores_alone
from gm100_desktop.storage.queries import evaluations


def round_trend(connection: sqlite3.Connection, evaluation_id: int) -> RoundTrend:
    """The final rounds up to that one's year, and its components against last year's of each kind."""
    rounds = evaluations.rounds(connection)
    shown = next(one for one in rounds if one.id == evaluation_id)
    finals = [one for one in rounds if one.is_final and one.year <= shown.year and one.id != shown.id]
    sheets = {one.year: scores_alone(connection, one) for one in finals}
    sheets[shown.year] = scores_alone(connection, shown)
    years = tuple(_year(sheets[year]) for year in sorted(sheets))
    return RoundTrend(years, tuple(_components(sheets[shown.year], sheets.get(shown.year - 1))))


def _year(sheet: RoundSheet) -> YearIndex:
    """Nothing of a year without the region: it is a gap."""
    one = sheet.round
    if not one.participated:
        return YearIndex(one.year)
    own = sheet.steps(ScoreKind.SELF).printed if sheet.is_scored(ScoreKind.SELF) else None
    return YearIndex(one.year, own, one.official_index)


def _components(sheet: RoundSheet, before: RoundSheet | None) -> Iterator[ComponentTrend]:
    own, panel = _values(sheet, ScoreKind.SELF), _values(sheet, ScoreKind.PANEL)
    official = _of(official_steps(sheet))
    last_own = _values(before, ScoreKind.SELF) if before else {}
    last_official = _of(official_steps(before)) if before else {}
    for part in sheet.components:
        code = part.code
        yield ComponentTrend(
            short_label(part.label),
            own=own.get(code),
            panel=panel.get(code),
            official=official.get(code),
            last_own=last_own.get(code),
            last_official=last_official.get(code),
        )


def _values(sheet: RoundSheet, kind: str) -> dict[str, Decimal]:
    return _of(sheet.steps(kind)) if sheet.is_scored(kind) else {}


def _of(steps: IndexSteps | None) -> dict[str, Decimal]:
    return {one.code: one.value for one in steps.components} if steps else {}
