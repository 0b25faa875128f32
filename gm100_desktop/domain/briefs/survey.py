"""The impact survey on paper: forms to be filled in by hand, and what the answers came to; never a person."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from gm100_desktop.domain.briefs.setting import PageSetup


@dataclass(frozen=True, slots=True)
class StatementBrief:
    """A statement of a form, what it scored, and how often each score was given."""

    number: int  # within the form of its dimension
    text: str
    mean: Decimal | None = None
    counts: Sequence[int] = ()  # of 0 to 4

    @property
    def answered(self) -> int:
        """How many answered it."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class SurveyedBrief:
    """A sub-dimension with the programme that was surveyed for it."""

    name: str
    statements: Sequence[StatementBrief]
    programme: str = ""
    agency: str = ""
    users: int | None = None


@dataclass(frozen=True, slots=True)
class SurveyDimensionBrief:
    """One form; `respondents` have answered anything of it."""

    number: int
    name: str
    parts: Sequence[SurveyedBrief]
    respondents: int = 0
    goal: int = 0
    first_day: str = ""
    last_day: str = ""
    mean: Decimal | None = None  # of the statements


@dataclass(frozen=True, slots=True)
class SurveyBrief:
    """The survey of one round."""

    region: str
    year: int
    phase: str
    version: str
    report_date: str
    dimensions: Sequence[SurveyDimensionBrief]
    setup: PageSetup = field(default_factory=PageSetup)
    is_draft: bool = False
