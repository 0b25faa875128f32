"""Which way an indicator goes, and whether it has reached what was set for the year."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.masterplan import BetterWay


class Trend(Choice):
    """How the latest result compares with the one before it."""

    BETTER = "better", "membaik"
    WORSE = "worse", "memburuk"
    SAME = "same", "tetap"


class Figures(NamedTuple):
    """The decimals of an indicator as text, '' when not stated."""

    direction: str  # a BetterWay
    baseline: str
    targets: Mapping[int, str]
    results: Mapping[int, str]


def told_results(figures: Figures) -> list[tuple[int, Decimal]]:
    """What was reached, year by year."""
    return [(year, Decimal(text)) for year, text in sorted(figures.results.items()) if text]


def trend(figures: Figures) -> Trend | None:
    """The latest result against the one before, or against the baseline; None while one is missing."""
    known = [value for _, value in told_results(figures)]
    if figures.baseline:
        known.insert(0, Decimal(figures.baseline))
    if len(known) < 2 or not told_results(figures):
        return None
    before, now = known[-2:]
    if before == now:
        return Trend.SAME
    rises = now > before
    return Trend.BETTER if rises is (figures.direction != BetterWay.DOWN) else Trend.WORSE


def is_rising(figures: Figures) -> bool | None:
    """Whether the figure itself went up; None when it stayed or nothing is known."""
    found = trend(figures)
    if found in {None, Trend.SAME}:
        return None
    return (found is Trend.BETTER) is (figures.direction != BetterWay.DOWN)


def reached_target(figures: Figures) -> bool | None:
    """Whether the latest result met the target of its year; None when either is missing."""
    known = told_results(figures)
    if not known:
        return None
    year, result = known[-1]
    target = figures.targets.get(year, "")
    if not target:
        return None
    wanted = Decimal(target)
    return result <= wanted if figures.direction == BetterWay.DOWN else result >= wanted
