"""What all views of the evaluation share: the round that is shown, its sheet, and the kind of score."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from gm100_desktop.domain.evaluations import RoundPhase, ScoreKind
from gm100_desktop.domain.lines.evaluations import AnswerLine, ComponentLine, RoundLine, RoundSheet
from gm100_desktop.services import Services
from gm100_desktop.ui.pages.evaluations_rows import belongs
from gm100_desktop.ui.pages.evaluations_standing import OFFICIAL, Standing, computed, index_of
from gm100_desktop.ui.workplace import Period, Workplace

if TYPE_CHECKING:
    from gm100_desktop.domain.own_figures import OwnFigure


class ShownRound:
    """One per page; read anew at each refresh."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._chosen: int | None = None
        self._chosen_in: Period | None = None  # another working year ends the choice
        self._by_id: dict[int, AnswerLine] = {}
        self._figures: Mapping[int, OwnFigure] | None = None
        self._standing: Standing | None = None
        self.rounds: Sequence[RoundLine] = ()
        self.sheet: RoundSheet | None = None
        self.kind = ScoreKind.SELF.value
        self.question: int | None = None  # the one at hand, in every view
        self.narrowing = ""  # a component's code, or what is missing

    @property
    def year(self) -> int:
        """The year of the round; the working year without one."""
        return self.sheet.round.year if self.sheet else self._place.period().year

    @property
    def id(self) -> int:
        """The round that is shown; 0 without one."""
        return self.sheet.round.id if self.sheet else 0

    @property
    def name(self) -> str:
        """'2026 Tahap II'."""
        return round_name(self.sheet.round) if self.sheet else ""

    @property
    def is_of_working_year(self) -> bool:
        """Whether the round belongs to the year that is worked on."""
        return self.year == self._place.period().year

    @property
    def answers(self) -> Sequence[AnswerLine]:
        """Every question of the round, in the order of its instrument."""
        return self.sheet.answers if self.sheet else ()

    def choose(self, evaluation_id: int) -> None:
        """Show that round until the working year changes."""
        self._chosen, self._chosen_in = evaluation_id, self._place.period()

    def read(self, services: Services) -> None:
        """Ask for everything anew."""
        self.rounds = services.evaluations.rounds()
        shown = self._wanted()
        self.sheet = services.evaluations.sheet(shown.id) if shown else None
        self._by_id = {answer.question_id: answer for answer in self.answers}
        self._figures, self._standing = None, None
        if self.question not in self._by_id:
            self.question = next(iter(self._by_id), None)

    def answer(self, question_id: int | None) -> AnswerLine | None:
        """The question with its answer, when the round asks it."""
        return self._by_id.get(question_id) if question_id is not None else None

    def component(self, code: str) -> ComponentLine | None:
        """The weighted part of that code."""
        parts = self.sheet.components if self.sheet else ()
        return next((part for part in parts if part.code == code), None)

    def question_of(self, answer_id: int) -> int | None:
        """Which question that answer belongs to."""
        found = (one.question_id for one in self.answers if one.answer_id == answer_id)
        return next(found, None)

    def beside(self, step: int) -> int | None:
        """The next or the former question that the narrowing leaves; None behind the last."""
        order = list(self._by_id)
        at = order.index(self.question) if self.question in self._by_id else -1
        following = order[at + 1 :] if step > 0 else order[: max(at, 0)][::-1]
        return next((one for one in following if belongs(self._by_id[one], self.narrowing)), None)

    def place(self, question_id: int) -> tuple[int, int]:
        """The how-manieth of how many questions it is."""
        order = list(self._by_id)
        return (order.index(question_id) + 1 if question_id in self._by_id else 0), len(order)

    def figure(self, services: Services, question_id: int) -> "OwnFigure | None":
        """What the file itself knows about that question."""
        if self._figures is None:
            self._figures = services.evaluations.own_figures(self.id)
        return self._figures.get(question_id)

    def standing(self, services: Services) -> Standing:
        """Where the round stands by the chosen kind of score."""
        if self._standing is None or self._standing.kind != self.kind:
            self._standing = self._stands(services)
        return self._standing

    def _stands(self, services: Services) -> Standing:
        if self.sheet is None:
            return Standing(self.kind, None)
        steps = computed(self.sheet, self.kind)
        index = index_of(self.sheet, self.kind, steps)
        if self.kind == OFFICIAL:
            doubts = tuple(services.evaluations.disagreements(self.id))
            return Standing(self.kind, index, steps, self.sheet.round.official_improvement, doubts=doubts)
        change = services.evaluations.improvement(self.id, self.kind)
        return Standing(self.kind, index, steps, change.value, change.is_approximate, change.compared_with)

    def _wanted(self) -> RoundLine | None:
        period = self._place.period()
        if self._chosen_in != period:
            self._chosen = None
        chosen = next((one for one in self.rounds if one.id == self._chosen), None)
        this_year = [one for one in self.rounds if one.year == period.year]
        phase = next((one for one in this_year if one.phase == period.phase), None)
        return chosen or phase or next(iter(this_year), None)


def round_name(one: RoundLine) -> str:
    """'2026 Tahap II'."""
    return f"{one.year} {RoundPhase.word(one.phase)}"
