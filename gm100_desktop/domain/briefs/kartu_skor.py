"""The score card: one page on one round."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from gm100_desktop.domain.briefs.evaluation import IndexBrief, ResultBrief
from gm100_desktop.domain.briefs.masterplan import BudgetBrief, Count, DimensionBrief, Money
from gm100_desktop.domain.briefs.quick_wins import QuickWinBrief
from gm100_desktop.domain.briefs.setting import PageSetup, Picture


@dataclass(frozen=True, slots=True)
class CardFact:
    """A figure beside the index: 'Perubahan', '+0,21', 'dari nilai mandiri 2025, 2,86'."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class KartuSkorBrief:
    """Everything on the card; `result` is of the kind that counts."""

    region: str
    year: int
    phase: str
    report_date: str
    agency: str
    index: IndexBrief
    result: ResultBrief | None = None  # None where only a final score is known
    facts: Sequence[CardFact] = ()
    count: Count = field(default_factory=Count)
    dimensions: Sequence[DimensionBrief] = ()
    budget: BudgetBrief = field(default_factory=lambda: BudgetBrief(Money(), ()))
    quick_wins: Sequence[QuickWinBrief] = ()
    strong: str = ""
    weak: str = ""
    arms: Picture = field(default_factory=Picture)
    setup: PageSetup = field(default_factory=PageSetup)
    is_draft: bool = False
