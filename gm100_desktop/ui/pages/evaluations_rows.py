"""A question as a row of the list, and which rows a narrowing leaves."""

from collections.abc import Sequence
from dataclasses import dataclass

from gm100_desktop.domain.evaluations import ReviewMark
from gm100_desktop.domain.lines.evaluations import AnswerLine

UNPROVEN, UNANSWERED, TO_CONFIRM = "unproven", "unanswered", "to_confirm"
NARROWINGS = (
    (UNANSWERED, "Belum terjawab"),
    (UNPROVEN, "Tanpa bukti"),
    (TO_CONFIRM, "Perlu konfirmasi"),
)


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in the list, found by its own id: an answer may not be there yet."""

    id: int
    answer: AnswerLine

    @property
    def level(self) -> int | None:
        """The chosen level; None for a score between two of them."""
        score = self.answer.self_score
        return int(score) if score is not None and score == score.to_integral_value() else None


def rows_of(answers: Sequence[AnswerLine], narrowing: str = "") -> list[QuestionRow]:
    """A row per question that the narrowing leaves."""
    return [QuestionRow(one.question_id, one) for one in answers if belongs(one, narrowing)]


def belongs(answer: AnswerLine, narrowing: str) -> bool:
    """Whether the question is left by that narrowing: a component, or what is missing."""
    if narrowing == UNPROVEN:
        return is_unproven(answer)
    if narrowing == UNANSWERED:
        return answer.self_score is None
    if narrowing == TO_CONFIRM:
        return answer.review == ReviewMark.TO_CONFIRM
    return not narrowing or answer.component == narrowing


def is_unproven(answer: AnswerLine) -> bool:
    """A level above nothing that no page proves; statements are proved by the survey."""
    return bool(answer.self_score) and not answer.proofs and not is_statement(answer)


def is_statement(answer: AnswerLine) -> bool:
    """Whether people are asked instead of papers."""
    return answer.code.startswith("IM-")
