"""Where a round stands by one kind of score, ready to be shown: index, components, and every step to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.evaluations import Rounding, ScoreKind
from gm100_desktop.domain.improvements import official_steps
from gm100_desktop.domain.index_steps import ComponentStep, IndexSteps
from gm100_desktop.domain.lines.evaluations import RoundSheet
from gm100_desktop.domain.wording import EMPTY, decimal_text, percent_text, signed
from gm100_desktop.ui.chips import Chip, status
from gm100_desktop.ui.palette import Tone

OFFICIAL = "official"
"""Beside the kinds that are computed: what the letter prints."""

KINDS = (
    (ScoreKind.SELF.value, "Indeks mandiri"),
    (ScoreKind.PANEL.value, "Indeks asesor"),
    (OFFICIAL, "Indeks resmi"),
)
ONCE = "dibulatkan sekali, setengah ke atas"
PER_TERM = "tiap sumbangan dibulatkan, setengah ke atas"
LEAST_DECIMALS = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """One kind of score; kinds are never mixed."""

    kind: str
    index: Decimal | None
    steps: IndexSteps | None = None
    change: Decimal | None = None
    is_approximate: bool = False
    compared_with: str = ""
    doubts: Sequence[str] = ()

    @property
    def title(self) -> str:
        """'Indeks mandiri'."""
        return dict(KINDS)[self.kind]

    @property
    def index_words(self) -> str:
        """'3,12'."""
        return decimal_text(self.index, 2)

    @property
    def chip(self) -> Chip | None:
        """'+0,14' against the year before; none without one."""
        if self.index is None or self.change is None:
            return None
        tone = Tone.GOOD if self.change > 0 else Tone.LOOK if self.change < 0 else Tone.NEUTRAL
        shape = {Tone.GOOD: "arrow-up", Tone.LOOK: "arrow-down"}.get(tone, "")
        words = f"{'± ' if self.is_approximate else ''}{signed(self.change)}"
        return status(words, tone, shape)._replace(tip=self.compared_with)


def computed(sheet: RoundSheet, kind: str) -> IndexSteps | None:
    """The steps of that kind; None when nothing has been scored."""
    if kind == OFFICIAL:
        return official_steps(sheet)
    return sheet.steps(kind) if sheet.components and sheet.is_scored(kind) else None


def index_of(sheet: RoundSheet, kind: str, steps: IndexSteps | None) -> Decimal | None:
    """As the letter prints it, or as it comes out of the answers; 0 for a region that did not take part."""
    if not sheet.round.participated:
        return Decimal(0)
    if kind == OFFICIAL:
        return sheet.round.official_index
    return steps.printed if steps else None


def rounding_words(steps: IndexSteps) -> str:
    """How the version rounds."""
    return PER_TERM if steps.rounding == Rounding.PER_TERM else ONCE


def counted(step: ComponentStep) -> str:
    """'22 : 7', the sum of the scores and how many questions there are; '–' when only the value is known."""
    return EMPTY if step.total is None else f"{tidy(step.total)} : {step.count}"


def tidy(value: Decimal) -> str:
    """An exact figure without idle zeros, at most two decimals."""
    whole = value == value.to_integral_value()
    return decimal_text(value, 0) if whole else decimal_text(value, 2)


def weight_words(weight: Decimal) -> str:
    """'20 %'."""
    return percent_text(weight, 0 if weight == weight.to_integral_value() else 2)


def exact(value: Decimal, least: int = LEAST_DECIMALS) -> str:
    """Every decimal there is, at least that many."""
    places = -int(value.normalize().as_tuple().exponent)
    return decimal_text(value, max(least, places))


def arrow(steps: IndexSteps) -> str:
    """'3,115 → 3,12'."""
    least = 2 if steps.rounding == Rounding.PER_TERM else LEAST_DECIMALS
    return f"{exact(steps.exact, least)} → {decimal_text(steps.printed, 2)}"
