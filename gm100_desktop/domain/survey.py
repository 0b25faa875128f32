"""The impact survey: statements answered 0..4 by people who used the service, and how many there must be.

Usually one form asks about a whole dimension; where that cannot be, each sub-dimension has its own form.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.lines.surveys import RespondentLine, Statement, SurveyDimension, SurveySheet
from gm100_desktop.domain.rounding import mean_of

QUOTA = 50
"""Respondents of one form."""

LEAST, MOST = 0, 4
MEANING = {LEAST: "tidak merasakan sama sekali", MOST: "merasakan sepenuhnya"}
_STATEMENT = re.compile(r"IM-(\d{1,3})-(\d{1,3})-(\d{1,3})$", re.ASCII)


def statement_score(answers: Sequence[int]) -> Decimal | None:
    """The self score of a statement: the mean of its answers, two decimals, half up; None without any."""
    return mean_of([Decimal(answer) for answer in answers])


def statement_place(code: str) -> tuple[int, int, int] | None:
    """Dimension, sub-dimension and place of the statement 'IM-1-2-3'; None for other questions."""
    match = _STATEMENT.search(code)
    return (int(match[1]), int(match[2]), int(match[3])) if match else None


@dataclass(frozen=True, slots=True)
class Quota:
    """How many of the respondents of one form have answered it whole; `part` is 0 for a whole dimension."""

    dimension: SurveyDimension
    part: int
    name: str  # of the dimension, or of the sub-dimension
    count: int
    goal: int = QUOTA

    @property
    def missing(self) -> int:
        """How many are still to be asked."""
        return max(0, self.goal - self.count)


def is_parted(sheet: SurveySheet, dimension_id: int) -> bool:
    """Whether each sub-dimension has a form of its own: most respondents answer one of them alone."""
    parts = {one.id: one.part for one in sheet.statements_of(dimension_id)}
    answered = [_parts(one, parts) for one in sheet.respondents_of(dimension_id)]
    answered = [found for found in answered if found]
    alone = sum(len(found) == 1 for found in answered)
    return len(set(parts.values())) > 1 and alone > 1 and 2 * alone > len(answered)


def asked_of(sheet: SurveySheet, respondent: RespondentLine) -> Sequence[Statement]:
    """The statements of the form that the respondent fills in."""
    statements = sheet.statements_of(respondent.dimension_id)
    if not is_parted(sheet, respondent.dimension_id):
        return statements
    parts = {one.part for one in statements if one.id in respondent.scores}
    return [one for one in statements if one.part in parts]


def quotas(sheet: SurveySheet) -> list[Quota]:
    """Every form of the survey with its count, in the order of the dimensions."""
    return [quota for dimension in sheet.dimensions for quota in quotas_of(sheet, dimension)]


def quotas_of(sheet: SurveySheet, dimension: SurveyDimension) -> list[Quota]:
    """The forms of one dimension: one, or one per sub-dimension."""
    statements, respondents = sheet.statements_of(dimension.id), sheet.respondents_of(dimension.id)
    if not is_parted(sheet, dimension.id):
        return [Quota(dimension, 0, dimension.name, _complete(respondents, statements))]
    names = {one.part: one.name for one in sheet.surveyed_of(dimension.id)}
    return [
        Quota(dimension, part, names.get(part, f"Sub-dimensi {part}"), _complete(respondents, asked))
        for part in dict.fromkeys(one.part for one in statements)
        for asked in [[one for one in statements if one.part == part]]
    ]


def _parts(respondent: RespondentLine, parts: dict[int, int]) -> set[int]:
    return {parts[one] for one in respondent.scores if one in parts}


def _complete(respondents: Sequence[RespondentLine], asked: Sequence[Statement]) -> int:
    """How many have answered every statement asked."""
    return sum(bool(asked) and all(one.id in person.scores for one in asked) for person in respondents)
