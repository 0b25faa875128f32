"""What a question would need to count one level higher."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from gm100_desktop.domain.lines.evaluations import (
    AnswerLine,
    ComponentLine,
    ProofLine,
    RoundLine,
    RoundSheet,
)
from gm100_desktop.domain.programmes import Tally
from gm100_desktop.domain.simulator import Chain, StepKind, cheapest
from gm100_desktop.domain.step_offers import Wishes, key_of, offered

D = Decimal
PROOF = (ProofLine(1, 1, "B-001", "3"),)
ROUND = RoundLine(1, 2026, "II", "filling", "", 1, "X", "once", True, True, None, None, None, None)


def answer(number: int = 1, **changes: Any) -> AnswerLine:
    line = AnswerLine(number, number, "output", f"OP{number}", "Pertanyaan", rubric="function", proofs=PROOF)
    return replace(line, **changes)


def chains(*answers: AnswerLine, wishes: Wishes | None = None) -> list[Chain]:
    levels = {"function": dict(enumerate(("Belum", "SK", "Sekali", "Berkala", "Aktif")))}
    parts = (ComponentLine(1, "output", "Output", D(100)),)
    sheet = RoundSheet(ROUND, parts, answers, levels=levels)
    (part,) = offered(sheet, wishes or Wishes())
    return list(part.chains)


def test_each_level_above_the_score_is_one_step_in_the_words_of_the_rubric() -> None:
    (chain,) = chains(answer(self_score=D(2)))
    assert [(step.start, step.end, step.words) for step in chain.steps] == [
        (D(2), D(3), "Berkala"),
        (D(3), D(4), "Aktif"),
    ]
    assert {step.kind for step in chain.steps} == {StepKind.LEVEL}


def test_a_score_between_levels_goes_to_the_next_whole_one() -> None:
    (chain,) = chains(answer(self_score=D("2.5")))
    assert [(step.start, step.end) for step in chain.steps] == [(D("2.5"), D(3)), (D(3), D(4))]


def test_an_unanswered_question_begins_at_nothing() -> None:
    (chain,) = chains(answer())
    assert chain.score == 0
    assert [step.end for step in chain.steps] == [1, 2, 3, 4]


def test_an_answer_nothing_proves_counts_nothing_until_it_is_proven() -> None:
    (chain,) = chains(answer(self_score=D(3), proofs=()))
    assert chain.score == 0
    assert [step.kind for step in chain.steps] == [StepKind.EVIDENCE.value, StepKind.LEVEL.value]
    assert [step.end for step in chain.steps] == [D(3), D(4)]
    (taken,) = chains(answer(self_score=D(3), proofs=()), wishes=Wishes(only_proven=False))
    assert (taken.score, len(taken.steps)) == (D(3), 1)


@pytest.mark.parametrize(
    ("tally", "score", "told"),
    [
        (Tally(6, 9), 3, [("1 lagi berjalan: 7 dari 9", 1)]),
        (Tally(2, 8), 1, [("1 lagi berjalan: 3 dari 8", 1), ("2 lagi berjalan: 5 dari 8", 2),
                          ("2 lagi berjalan: 7 dari 8", 2)]),
        (Tally(9, 9), 3, [("9 dari 9 sudah berjalan: Aktif", 1)]),
    ],
)  # fmt: skip
def test_a_share_rises_by_works_that_run(tally: Tally, score: int, told: list[tuple[str, int]]) -> None:
    (chain,) = chains(answer(self_score=D(score)), wishes=Wishes(tallies={1: tally}))
    assert [(step.words, step.effort) for step in chain.steps] == told


def test_citizens_answers_are_not_offered() -> None:
    (chain,) = chains(answer(self_score=D("2.36")), wishes=Wishes(surveyed=frozenset({1})))
    assert (chain.score, chain.steps) == (D("2.36"), ())


def test_an_effort_that_was_set_decides_what_is_cheapest() -> None:
    one, other = answer(1, self_score=D(3)), answer(2, self_score=D(3))
    (first, _) = chains(one, other)
    wishes = Wishes(efforts={key_of(first.steps[0]): 9})
    sheet = RoundSheet(ROUND, (ComponentLine(1, "output", "Output", D(100)),), (one, other))
    found = cheapest(offered(sheet, wishes), "once", D("3.50"))
    assert found is not None
    assert [step.question for step in found.steps] == ["OP2"]
