"""The index as the summary shows it; None in the brief while the file holds no evaluation figures."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class ComponentScore:
    """One component this year and last year."""

    name: str
    value: Decimal
    last_year: Decimal | None = None


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The index of one year; official and self scores are never mixed."""

    year: int
    official: Decimal | None = None
    own: Decimal | None = None


@dataclass(frozen=True, slots=True)
class IndexBrief:
    """The index of the round that is reported."""

    kind: str  # 'nilai mandiri' or 'nilai hasil evaluasi'
    version: str  # '2026-REG'
    value: Decimal
    change: Decimal | None = None
    compared_with: str = ""  # 'nilai mandiri 2025: 2,86'
    components: tuple[ComponentScore, ...] = ()
    trend: tuple[TrendPoint, ...] = ()
    note: str = ""  # what must be said about the kinds of score
