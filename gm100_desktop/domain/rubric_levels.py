"""The level a figure suggests by the internal rubric; the ministry's own wording is not known."""

from decimal import Decimal

from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.masterplan import LegalBasisState

HIGHEST = 4
_SHARES = (Decimal(25), Decimal(50), Decimal(75))
_BUDGET_SHARES = (Decimal("0.5"), Decimal(1), Decimal(2))
_REGULAR = 2
"""Meetings a year from which a body meets regularly."""


def share_level(percent: Decimal) -> int:
    """0 of nothing, then one level for each quarter begun."""
    return _steps(percent, _SHARES)


def budget_share_level(percent: Decimal) -> int:
    """0 of nothing, then up to 0,5 %, 1 %, 2 %, and beyond."""
    return _steps(percent, _BUDGET_SHARES)


def count_level(count: int) -> int:
    """As many as there are, at most 4."""
    return min(max(count, 0), HIGHEST)


def regulation_level(state: str, kind: str, decisions: int) -> int:
    """Draft 2, of the head of region 3, of the region 4; 4 too with decisions that carry it out."""
    if state == LegalBasisState.DRAFT:
        return 2
    if state != LegalBasisState.IN_FORCE:
        return 0
    return HIGHEST if kind == DocumentKind.REGULATION_REGIONAL or decisions else 3


def function_level(
    *, is_formed: bool, meetings: int, with_minutes: int, outsiders_came: bool, outputs_used: bool
) -> int:
    """Formed 1, met once 2, met regularly with minutes 3; with outsiders and outputs that were used 4."""
    if not meetings:
        return int(is_formed)
    if min(meetings, with_minutes) < _REGULAR:
        return 2
    return HIGHEST if outsiders_came and outputs_used else 3


def _steps(value: Decimal, bounds: tuple[Decimal, ...]) -> int:
    return 0 if value <= 0 else 1 + sum(value > bound for bound in bounds)
