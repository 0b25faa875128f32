"""A round from stage to stage: what comes next, and the step there as one act."""

from gm100_desktop.domain.evaluations import RoundState
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.frozen_copies import round_words
from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.domain.lines.evaluations import RoundLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.round_states import NextStage, next_stage
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries.round_facts import round_facts


class RoundProgress:
    """The stages of the rounds of one open file."""

    def __init__(self, dossier: Dossier, of_any_kind: Records) -> None:
        self._dossier, self._records = dossier, of_any_kind

    def next_stage(self, one: RoundLine) -> NextStage | None:
        """What comes after the present stage, and what belongs to it; None after the last."""
        return next_stage(round_facts(self._dossier.connection, one.id, round_words(one.year, one.phase)))

    def move_on(self, one: RoundLine) -> RoundState:
        """The round is in its next stage; what is sent without a day is sent today."""
        coming = self.next_stage(one)
        if coming is None:
            raise KnownProblem("Putaran ini sudah pada tahap terakhir.", "Ubah keadaannya pada formulir.")
        if coming.obstacles:
            raise KnownProblem(
                f"Belum dapat ke tahap {coming.state.label}; belum terpenuhi: {coming.obstacles[0]}.",
                "Lengkapi dulu, lalu ulangi.",
            )
        row = self._records.get(EVALUATION, one.id)
        told: dict[str, Value] = {"state": coming.state.value}
        if coming.state is RoundState.SUBMITTED and not row["submitted_on"]:
            told["submitted_on"] = self._records.today().isoformat()
        label = f"{round_words(one.year, one.phase)} ke tahap {coming.state.label}"
        self._records.change_many(EVALUATION, [(one.id, name, value) for name, value in told.items()], label)
        return coming.state
