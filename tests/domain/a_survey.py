"""A survey for tests: six dimensions of nine statements, programmes chosen, and respondents as wished."""

from collections.abc import Sequence
from dataclasses import replace

from gm100_desktop.domain.lines.surveys import (
    RespondentLine,
    Statement,
    SurveyDimension,
    SurveyedLine,
    SurveySheet,
)

NAMES = ("Smart Governance", "Smart Branding")
DAY = "2026-09-15"


def statements() -> list[Statement]:
    """Ids 111 to 133 for the first dimension, 211 to 233 for the second."""
    return [
        Statement(100 * d + 10 * s + n, f"IM-{d}-{s}-{n}", f"Pernyataan {d}.{s}.{n}", d, s)
        for d in (1, 2)
        for s in (1, 2, 3)
        for n in (1, 2, 3)
    ]


def surveyed(sub_dimension: int, **values: object) -> SurveyedLine:
    """A programme of the agency that surveys it, for the sub-dimension 1 to 6."""
    dimension, part = divmod(sub_dimension - 1, 3)
    line = SurveyedLine(
        id=sub_dimension, survey_id=sub_dimension, dimension_id=dimension + 1, part=part + 1,
        name=f"Bagian {sub_dimension}", programme_id=sub_dimension, programme=f"Program {sub_dimension}",
        programme_agency_id=7, programme_agency="Disdik", agency_id=7, agency="Disdik",
        user_count=900, starts_on="2026-09-10", ends_on="2026-09-24",
    )  # fmt: skip
    return replace(line, **values)  # type: ignore[arg-type]


def respondent(
    number: int, dimension: int = 1, parts: Sequence[int] = (1, 2, 3), **values: object
) -> RespondentLine:
    """Somebody who answered those parts of the form, each statement a little differently."""
    scores = {100 * dimension + 10 * part + n: (part + n) % 5 for part in parts for n in (1, 2, 3)}
    line = RespondentLine(1000 * dimension + number, dimension, number, answered_on=DAY, scores=scores)
    return replace(line, **values)  # type: ignore[arg-type]


def survey(people: Sequence[RespondentLine], lines: Sequence[SurveyedLine] = ()) -> SurveySheet:
    """The sheet of two dimensions."""
    dimensions = [SurveyDimension(at, f"d{at}", at, name) for at, name in enumerate(NAMES, 1)]
    chosen = {line.id: line for line in lines}
    every = [chosen.get(at, surveyed(at)) for at in range(1, 7)]
    return SurveySheet(1, dimensions, statements(), every, list(people))


def full(dimension: int = 1, count: int = 50) -> list[RespondentLine]:
    """As many respondents as the quota asks for."""
    return [respondent(at, dimension) for at in range(1, count + 1)]
