"""Evaluation rounds as their page shows them, and what can be done with a round and its answers."""

import sqlite3
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from gm100_desktop.domain.disagreements import disagreements
from gm100_desktop.domain.evaluations import RoundPhase, RoundState
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.frozen_copies import round_words
from gm100_desktop.domain.improvements import Improvement, improvement, standing
from gm100_desktop.domain.kinds.evaluations import EVALUATION, INSTRUMENT
from gm100_desktop.domain.lines.evaluations import RoundLine, RoundSheet, RoundTrend
from gm100_desktop.domain.own_figures import OwnFigure
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED
from gm100_desktop.domain.round_doubts import round_doubts
from gm100_desktop.domain.round_states import NextStage
from gm100_desktop.services.answering import Answering
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.instruments import Instruments
from gm100_desktop.services.records import Records
from gm100_desktop.services.round_deadlines import count_back
from gm100_desktop.services.round_figures import own_figures
from gm100_desktop.services.round_progress import RoundProgress
from gm100_desktop.services.round_sheets import round_sheet, scores_alone
from gm100_desktop.services.round_trend import round_trend
from gm100_desktop.storage.queries import evaluations
from gm100_desktop.storage.queries.round_facts import round_setting


class Evaluations:
    """The yearly evaluation rounds of one open file."""

    def __init__(self, dossier: Dossier, of_any_kind: Records) -> None:
        self._dossier, self._records = dossier, of_any_kind

    def rounds(self) -> list[RoundLine]:
        """The yearly rounds, newest first; the selection stands apart."""
        return evaluations.rounds(self._connection)

    def sheet(self, evaluation_id: int) -> RoundSheet:
        """The whole round with every question and what was answered the year before."""
        return round_sheet(self._connection, self._round(evaluation_id))

    def comparable(self, evaluation_id: int, kind: str) -> Decimal | None:
        """The index rounded once, in which years are compared; None when nothing is scored.

        A region that did not take part has 0,00; where the panel is not on file the official result counts.
        """
        found = standing(self._scores(evaluation_id), kind)
        return found.index if found else None

    def improvement(self, evaluation_id: int, kind: str) -> Improvement:
        """The change against the final round of the year before."""
        sheet = self._scores(evaluation_id)
        return improvement(sheet, self._year_before(sheet), kind)

    def trend(self, evaluation_id: int) -> RoundTrend:
        """The years up to that round, and its components beside last year's."""
        return round_trend(self._connection, evaluation_id)

    def disagreements(self, evaluation_id: int) -> list[str]:
        """A sentence for each typed official value that is more than 0,01 from the computed one."""
        sheet = self._scores(evaluation_id)
        return list(disagreements(sheet, self._year_before(sheet)))

    def doubts(self, evaluation_id: int) -> list[str]:
        """A sentence for each thing about the round that is odd but may be so."""
        return list(round_doubts(round_setting(self._connection, self._round(evaluation_id).id)))

    def start(self, year: int, phase: str, instrument_id: int) -> int:
        """A new round stands in the file; only the second phase counts for the year.

        KnownProblem when the weights of the instrument do not make 100.
        """
        if phase == RoundPhase.SELECTION:
            raise RefusedValue("Seleksi dicatat pada halaman Daerah.", NOT_SAVED, "phase")
        Instruments(self._dossier, self._records).refuse_uneven(instrument_id)
        participation = evaluations.latest_participation(self._connection)
        values: dict[str, Value] = {
            "year": year,
            "phase": phase,
            "instrument_id": instrument_id,
            "track": self._records.get(INSTRUMENT, instrument_id)["track"],
            "state": RoundState.INVITED.value,
            "is_final": int(phase == RoundPhase.SECOND),
            "participation_id": participation,
        }
        return self._records.add(EVALUATION, values, label=f"Mulai evaluasi {RoundPhase.word(phase)} {year}")

    def next_stage(self, evaluation_id: int) -> NextStage | None:
        """What comes after the present stage, and what belongs to it; None after the last."""
        return self._progress.next_stage(self._round(evaluation_id))

    def move_on(self, evaluation_id: int) -> RoundState:
        """The round is in its next stage; KnownProblem when something that must be there is missing."""
        return self._progress.move_on(self._round(evaluation_id))

    def put_level(self, evaluation_id: int, question_ids: Sequence[int], level: Decimal | None) -> None:
        """The self score of the questions is that level, in one act."""
        self._answering.put_level(evaluation_id, question_ids, level)

    def put(self, evaluation_id: int, question_id: int, name: str, value: Value) -> None:
        """One field of the answer is the value: explanation, review, note, agency_id, due_on, final_score."""
        self._answering.put(evaluation_id, question_id, name, value)

    def put_panel(
        self, evaluation_id: int, question_id: int, assessor_id: int, score: Decimal | None
    ) -> None:
        """The assessor's score of the question is that; None takes it away."""
        self._answering.put_panel(evaluation_id, question_id, assessor_id, score)

    def answer_id(self, evaluation_id: int, question_id: int) -> int:
        """The answer to the question; a new, empty one when there is none yet."""
        return self._answering.answer_id(evaluation_id, question_id)

    def question_title(self, evaluation_id: int, question_id: int) -> str:
        """'BL1 · Evaluasi 2026 Tahap II'; '' when the round is gone or does not ask it."""
        found = evaluations.round_of(self._connection, evaluation_id)
        code = evaluations.question_codes(self._connection, evaluation_id).get(question_id)
        return f"{code} · {round_words(found.year, found.phase)}" if found and code else ""

    def take_last(self, evaluation_id: int, question_ids: Sequence[int]) -> int:
        """Last year's text and proofs stand in the answers that have none, all to be confirmed; how many."""
        return self._answering.take_last(self.sheet(evaluation_id), question_ids)

    def charge(
        self, evaluation_id: int, question_ids: Sequence[int], agency_id: int | None, due_on: str | None
    ) -> None:
        """That agency answers the questions until that day, in one act."""
        self._answering.charge(evaluation_id, question_ids, agency_id, due_on)

    def count_back(self, evaluation_id: int) -> int:
        """Every agency in charge has its deadline counted back from the round's; how many agencies."""
        return count_back(self._answering, self._scores(evaluation_id), self._records.today())

    def own_figures(self, evaluation_id: int) -> Mapping[int, OwnFigure]:
        """What the file itself knows about a question, by its id; offered, never filled in."""
        return own_figures(self._connection, self._scores(evaluation_id), self._records.today())

    def _round(self, evaluation_id: int) -> RoundLine:
        found = evaluations.round_of(self._connection, evaluation_id)
        if found is None:
            raise RefusedValue("Putaran evaluasi ini sudah dihapus.", "Pilih putaran lain.")
        return found

    def _scores(self, evaluation_id: int) -> RoundSheet:
        return scores_alone(self._connection, self._round(evaluation_id))

    def _year_before(self, sheet: RoundSheet) -> RoundSheet | None:
        before = evaluations.final_round_of(self._connection, sheet.round.year - 1)
        return scores_alone(self._connection, before) if before else None

    @cached_property
    def _answering(self) -> Answering:
        return Answering(self._dossier, self._records)

    @cached_property
    def _progress(self) -> RoundProgress:
        return RoundProgress(self._dossier, self._records)

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._dossier.connection
