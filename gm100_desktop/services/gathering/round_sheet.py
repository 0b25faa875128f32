"""One evaluation round as its records say: components, questions, answers, and the scores of every kind."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from gm100_desktop.domain.briefs.evaluation import ComponentBrief, QuestionBrief
from gm100_desktop.domain.evaluations import ComponentCode, ImpactForm, ReviewMark, ScoreKind
from gm100_desktop.domain.index_steps import IndexSteps, ScoredComponent, index_steps
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.rounding import half_up
from gm100_desktop.domain.scoring import question_score
from gm100_desktop.domain.survey import statement_score
from gm100_desktop.services.gathering.sources import Sources

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Scores:
    """What one question was given, by whom."""

    own: Decimal | None = None
    panel: Decimal | None = None

    def of(self, kind: str) -> Decimal | None:
        """The score of that kind."""
        return self.own if kind == ScoreKind.SELF else self.panel


class RoundSheet:
    """A round read from the ledger; every question of its instrument, answered or not."""

    def __init__(self, sources: Sources, row: Row) -> None:
        self._sources, self.row = sources, row
        self._ledger = sources.ledger
        self._answers = {
            one.whole("question_id"): one for one in self._ledger.of("answer", "evaluation_id", row.id)
        }

    @property
    def instrument(self) -> Row | None:
        """The version; None where only a final score is known."""
        return self._ledger.one("instrument", self.row.maybe("instrument_id"))

    @cached_property
    def components(self) -> Sequence[Row]:
        """The weighted parts in their order."""
        instrument = self.row.maybe("instrument_id")
        return (
            sorted(self._ledger.of("component", "instrument_id", instrument), key=_numbered)
            if instrument
            else ()
        )

    def questions(self, component: Row) -> Sequence[Row]:
        """The questions of a component in their order."""
        return sorted(self._ledger.of("question", "component_id", component.id), key=_numbered)

    def scores(self, question: Row) -> Scores:
        """The own score and the mean of the panel; a final score stands where only that is known."""
        answer = self._answers.get(question.id)
        surveyed = statement_score(self._surveyed.get(question.id, ()))
        if answer is None:
            return Scores(surveyed)
        own = answer.decimal("self_score") if surveyed is None else surveyed
        given = self._ledger.of("assessor_score", "answer_id", answer.id)
        panel = question_score([score for one in given if (score := one.decimal("score")) is not None])
        return Scores(own, answer.decimal("final_score") if panel is None else panel)

    def is_scored(self, kind: str) -> bool:
        """Whether any question has a score of that kind."""
        return any(
            self.scores(one).of(kind) is not None for part in self.components for one in self.questions(part)
        )

    def steps(self, kind: str) -> IndexSteps:
        """The index of that kind of score with every step."""
        parts = [
            ScoredComponent(
                part.text("code"),
                part.text("label"),
                part.decimal("weight") or Decimal(0),
                tuple(self.scores(one).of(kind) for one in self.questions(part)),
            )
            for part in self.components
        ]
        instrument = self.instrument
        return index_steps(parts, instrument.text("rounding") if instrument else "")

    def briefs(self, before: "RoundSheet | None") -> Iterator[ComponentBrief]:
        """The components with their questions; last year's own scores beside them."""
        last = before.own_by_code() if before else {}
        instrument = self.instrument
        is_survey = instrument is not None and instrument.text("impact_form") == ImpactForm.SURVEY
        for letter, part in zip(LETTERS, self.components, strict=False):
            questions = tuple(
                self._question(number, one, last) for number, one in enumerate(self.questions(part), 1)
            )
            surveyed = is_survey and part.text("code") == ComponentCode.IMPACT
            weight = part.decimal("weight") or Decimal(0)
            yield ComponentBrief(letter, part.text("label"), weight, questions, is_survey=surveyed)

    def own_by_code(self) -> dict[str, Decimal]:
        """The own scores by code of the question; codes stay the same over the years."""
        found = (
            (one.text("code"), self.scores(one).own)
            for part in self.components
            for one in self.questions(part)
        )
        return {code: score for code, score in found if score is not None}

    def _question(self, number: int, row: Row, last: dict[str, Decimal]) -> QuestionBrief:
        scores, answer, code = self.scores(row), self._answers.get(row.id), row.text("code")
        return QuestionBrief(
            number=number,
            code=code,
            text=row.text("label"),
            element=row.text("element") or self._dimension(row),
            part=self._surveyed_part(row),
            own=scores.own,
            panel=scores.panel,
            last_own=last.get(code),
            level=self._level(row.text("rubric"), scores.own),
            explanation=answer.text("explanation") if answer else "",
            agency=self._sources.people.agency(answer.maybe("agency_id")) if answer else "",
            review=ReviewMark.word(answer.text("review")) if answer and answer.text("review") else "",
            marks=self._sources.evidence.marks("answer", answer.id, code) if answer else (),
            is_proven=row.id in self._surveyed or (answer is not None and self._has_proof(answer)),
        )

    def _has_proof(self, answer: Row) -> bool:
        return any(True for _ in self._sources.evidence.proofs("answer", answer.id))

    def _dimension(self, question: Row) -> str:
        row = self._ledger.one("dimension", question.maybe("dimension_id"))
        return row.text("name") if row else ""

    def _surveyed_part(self, question: Row) -> str:
        """The sub-dimension of a statement 'IM-1-2-3': the second of the first dimension."""
        words = question.text("code").split("-")
        dimension = question.maybe("dimension_id")
        if dimension is None or len(words) != len("IM d s n".split()) or not words[2].isdigit():
            return ""
        subs = sorted(self._ledger.of("sub_dimension", "dimension_id", dimension), key=_numbered)
        at = int(words[2]) - 1
        return subs[at].text("name") if 0 <= at < len(subs) else ""

    def _level(self, rubric: str, score: Decimal | None) -> str:
        """The words of the level a whole score stands for."""
        if score is None or not rubric or score != half_up(score, 0):
            return ""
        return self._levels.get((rubric, int(score)), "")

    @cached_property
    def _levels(self) -> dict[tuple[str, int], str]:
        rows = self._ledger.all("rubric_level")
        return {(row.text("rubric"), row.whole("level")): row.text("text") for row in rows}

    @cached_property
    def _surveyed(self) -> dict[int, list[int]]:
        """The survey's answers by question."""
        found: dict[int, list[int]] = {}
        for respondent in self._ledger.of("respondent", "evaluation_id", self.row.id):
            for answer in self._ledger.of("survey_answer", "respondent_id", respondent.id):
                found.setdefault(answer.whole("question_id"), []).append(answer.whole("score"))
        return found


def _numbered(row: Row) -> tuple[int, int]:
    return row.whole("number"), row.id
