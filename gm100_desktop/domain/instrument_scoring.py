"""The index of a version from question scores or from components alone, without a region's file."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from gm100_desktop.domain.index_steps import IndexSteps, ScoredComponent, index_steps, steps_of_values
from gm100_desktop.domain.instruments import Instrument
from gm100_desktop.domain.rounding import half_up
from gm100_desktop.domain.scoring import Weighted, question_score

Panels = Mapping[str, Sequence[Decimal]]
"""The scores of each question, one of every assessor who gave one."""


def steps_of_answers(instrument: Instrument, answers: Panels) -> IndexSteps:
    """The index from the scores of the questions; a question without any counts 0."""
    parts = [
        ScoredComponent(
            part.code,
            part.label,
            part.weight,
            tuple(question_score(answers.get(question.code, ())) for question in part.questions),
        )
        for part in instrument.components
    ]
    return index_steps(parts, instrument.rounding)


def steps_of_components(instrument: Instrument, values: Mapping[str, Decimal]) -> IndexSteps:
    """The index from the values of the components, each rounded to two decimals as letters print them."""
    parts = [
        (part.code, part.label, Weighted(half_up(values[part.code]), part.weight))
        for part in instrument.components
    ]
    return steps_of_values(parts, instrument.rounding)


def unanswered(instrument: Instrument, answers: Panels) -> Iterator[str]:
    """The codes of the questions nobody scored."""
    return (question.code for question in instrument.questions if not answers.get(question.code))
