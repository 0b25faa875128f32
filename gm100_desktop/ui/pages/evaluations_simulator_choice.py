"""What a person tries out in the simulator: the steps on offer, those taken, and where they lead."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from gm100_desktop.domain.lines.evaluations import RoundSheet
from gm100_desktop.domain.simulator import Plan, Step, cheapest, index_of
from gm100_desktop.domain.step_choice import OpenStep, open_steps, steps_taken, taken_of, toggled
from gm100_desktop.domain.step_offers import StepKey, key_of
from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.services.simulation import Offers, Simulation
from gm100_desktop.ui.preferences import Preferences

Efforts = Mapping[StepKey, int]


class Trial:
    """The steps of one round; writes nothing but the efforts, which are the person's own."""

    def __init__(self, simulation: Simulation, preferences: Preferences, evaluation_id: int) -> None:
        self._simulation, self._preferences = simulation, preferences
        self.evaluation_id = evaluation_id
        self.only_proven = True
        self.taken: dict[str, int] = {}
        self._offers = self._ask({})
        self.read()

    @property
    def sheet(self) -> RoundSheet:
        """The round as it is."""
        return self._offers.sheet

    @property
    def now(self) -> Decimal:
        """The printed index without any step."""
        return index_of(self._offers.parts, {}, self._rounding).printed

    @property
    def reached(self) -> Decimal:
        """The printed index with all steps taken together."""
        return index_of(self._offers.parts, self.taken, self._rounding).printed

    @property
    def highest(self) -> Decimal:
        """The printed index with every step that is offered."""
        chains = [chain for part in self._offers.parts for chain in part.chains]
        every = {chain.question: len(chain.steps) for chain in chains}
        return index_of(self._offers.parts, every, self._rounding).printed

    @property
    def steps(self) -> list[Step]:
        """The steps taken."""
        return steps_taken(self._offers.parts, self.taken)

    @property
    def offered(self) -> int:
        """How many steps there are, also those behind others."""
        return sum(len(chain.steps) for part in self._offers.parts for chain in part.chains)

    def open(self) -> list[OpenStep]:
        """The steps taken and those that can be taken next, the best first."""
        return open_steps(self._offers.parts, self.taken, self._rounding)

    def read(self) -> None:
        """Ask for the steps anew; what is no longer offered is no longer taken."""
        self._offers = self._ask(self._efforts())
        known = {chain.question: len(chain.steps) for part in self._offers.parts for chain in part.chains}
        self.taken = {code: min(count, known.get(code, 0)) for code, count in self.taken.items()}

    def count_only_proven(self, *, only_proven: bool) -> None:
        """Whether an answer nothing proves counts 0; the steps are others then."""
        self.only_proven, self.taken = only_proven, {}
        self.read()

    def toggle(self, one: OpenStep) -> None:
        """Take the step, or give it up."""
        self.taken = toggled(self.taken, one)

    def set_effort(self, step: Step, effort: int) -> None:
        """That step costs so much from now on, for this person and version."""
        version, code = self.sheet.round.version, " ".join(key_of(step))
        kept = self._preferences.settings.efforts
        self._preferences.change(efforts={**kept, version: {**kept.get(version, {}), code: effort}})
        self.read()

    def find(self, target: Decimal) -> Plan | None:
        """The cheapest steps to that index are the ones taken; none when it is out of reach."""
        plan = cheapest(self._offers.parts, self._rounding, target)
        self.taken = taken_of(plan.steps) if plan else {}
        return plan

    @property
    def _rounding(self) -> str:
        return self.sheet.round.rounding

    def _ask(self, efforts: Efforts) -> Offers:
        return self._simulation.offers(self.evaluation_id, efforts, only_proven=self.only_proven)

    def _efforts(self) -> dict[StepKey, int]:
        kept = self._preferences.settings.efforts.get(self.sheet.round.version, {})
        pairs = [(code.rpartition(" "), effort) for code, effort in kept.items()]
        return {(question, end): effort for (question, _, end), effort in pairs}


def effort_words(steps: Sequence[Step]) -> str:
    """'5 langkah, usaha 9'."""
    return f"{number(len(steps))} langkah, usaha {number(sum(step.effort for step in steps))}"


def together_words(trial: Trial) -> str:
    """What the steps taken come to together; empty without any."""
    steps = trial.steps
    return f"{effort_words(steps)}, bersama-sama → {decimal_text(trial.reached, 2)}." if steps else ""


def found_words(trial: Trial, plan: Plan | None, target: Decimal) -> str:
    """What the search came to, and for what it is exact."""
    aim = decimal_text(target, 2)
    if plan is None:
        most = decimal_text(trial.highest, 2)
        return f"Sasaran {aim} di luar jangkauan: semua {number(trial.offered)} langkah hanya sampai {most}."
    if not plan.steps:
        return f"Sasaran {aim} sudah tercapai tanpa langkah."
    reached = decimal_text(plan.index, 2)
    return f"{effort_words(plan.steps)} → {reached}; paling murah dari langkah yang ditawarkan."
