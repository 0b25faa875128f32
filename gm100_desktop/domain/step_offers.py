"""The steps the simulator offers for a round: what each question would need to count one level higher.

Efforts are the region's own estimate in whole points; what stands here is only where it begins.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from gm100_desktop.domain.lines.evaluations import AnswerLine, RoundSheet
from gm100_desktop.domain.programmes import Tally
from gm100_desktop.domain.rubric_levels import HIGHEST, share_level
from gm100_desktop.domain.simulator import ZERO, Chain, Part, Step, StepKind
from gm100_desktop.domain.wording import number

EFFORTS: Mapping[str, int] = {
    "regulation": 5,
    "function": 2,
    "share": 4,
    "quality": 3,
    "count": 2,
    "budget_share": 5,
    "coverage": 4,
    "funding_sources": 4,
    "bpk_opinion": 5,
    "lppd_status": 5,
    "spbe_index": 5,
    "sakip_predicate": 5,
}
USUAL, FOR_EVIDENCE = 3, 1
MOST = 99

StepKey = tuple[str, str]
"""Code of the question and the score the step leads to."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person set."""

    only_proven: bool = True  # an answer nothing proves counts 0, as assessors may do
    efforts: Mapping[StepKey, int] = field(default_factory=dict)
    tallies: Mapping[int, Tally] = field(default_factory=dict)  # question id → works running out of planned
    surveyed: frozenset[int] = frozenset()  # questions the citizens answer


def key_of(step: Step) -> StepKey:
    """By which the effort of a step is remembered."""
    return step.question, str(step.end)


def offered(sheet: RoundSheet, wishes: Wishes) -> list[Part]:
    """Every component with all its questions and their steps."""
    return [
        Part(
            part.code,
            part.label,
            part.weight,
            tuple(_chain(sheet, one, wishes) for one in sheet.answers if one.component == part.code),
        )
        for part in sheet.components
    ]


def _chain(sheet: RoundSheet, one: AnswerLine, wishes: Wishes) -> Chain:
    own = one.self_score or ZERO
    if one.question_id in wishes.surveyed:
        return Chain(one.code, own)
    counts = ZERO if _is_bare(one, wishes) else own
    return Chain(one.code, counts, tuple(_steps(sheet, one, counts, wishes)))


def _is_bare(one: AnswerLine, wishes: Wishes) -> bool:
    return wishes.only_proven and not one.proofs


def _steps(sheet: RoundSheet, one: AnswerLine, counts: Decimal, wishes: Wishes) -> Iterator[Step]:
    own, reached = one.self_score or ZERO, counts
    if own > counts:
        effort = wishes.efforts.get((one.code, str(own)), FOR_EVIDENCE)
        yield Step(one.code, StepKind.EVIDENCE.value, counts, own, effort, "Tautkan bukti")
        reached = own
    for level in range(int(own) + 1, HIGHEST + 1):
        step = _level(sheet, one, (reached, Decimal(level)), wishes)
        yield step
        reached = step.end


def _level(sheet: RoundSheet, one: AnswerLine, way: tuple[Decimal, Decimal], wishes: Wishes) -> Step:
    start, end = way
    words = sheet.levels.get(one.rubric, {}).get(int(end), f"Tingkat {end}")
    kind, effort = StepKind.LEVEL.value, EFFORTS.get(one.rubric, USUAL)
    tally = wishes.tallies.get(one.question_id)
    if tally is not None and tally.planned:
        more = _missing(tally, int(end)) - max(_missing(tally, int(end) - 1), 0)
        if more > 0:
            kind, effort = StepKind.PROGRAMME.value, more
            running = tally.running + max(_missing(tally, int(end)), 0)
            words = f"{number(more)} lagi berjalan: {number(running)} dari {number(tally.planned)}"
        else:
            effort = FOR_EVIDENCE
            words = f"{number(tally.running)} dari {number(tally.planned)} sudah berjalan: {words}"
    return Step(one.code, kind, start, end, wishes.efforts.get((one.code, str(end)), effort), words)


def _missing(tally: Tally, level: int) -> int:
    """How many more must run for that level; not above nothing when it is reached."""
    for running in range(tally.planned + 1):
        share = Tally(running, tally.planned).percent
        if share is not None and share_level(share) >= level:
            return running - tally.running
    return tally.planned - tally.running
