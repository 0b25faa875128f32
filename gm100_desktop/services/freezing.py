"""Bekukan: the copies of an evaluation round, made when its answers are sent."""

from collections.abc import Iterable

from gm100_desktop.domain.evaluations import RoundState
from gm100_desktop.domain.frozen_copies import BEFORE_SENDING, belongs_to, round_label, round_words
from gm100_desktop.domain.history import RecordChange
from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.domain.safekeeping import FrozenCopy
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Change, Records
from gm100_desktop.storage.queries.records import Record


class Freezing:
    """Frozen copies of rounds; a copy belongs to the round its label begins with."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def label_for(self, evaluation_id: int) -> str:
        """What a copy of the round is called when it is frozen now."""
        year, phase, row = self._round(evaluation_id)
        today = self._records.today().isoformat()
        return round_label(year, phase, str(row["submitted_on"] or "") or None, today)

    def freeze_round(self, evaluation_id: int, label: str = "") -> int:
        """All records as they are now are kept for the round; the number of the copy."""
        return self._dossier.frozen.freeze(label.strip() or self.label_for(evaluation_id))

    def submit_round(self, evaluation_id: int, day: str = "") -> int:
        """The round counts as sent on that day, today if none is given, and is frozen so; the copy's number.

        Two acts: the round's new state can be taken back, the copy stays. A round that has gone further
        keeps its state.
        """
        year, phase, row = self._round(evaluation_id)
        changes: list[Change] = []
        if not row["submitted_on"]:
            changes.append((evaluation_id, "submitted_on", day or self._records.today().isoformat()))
        if row["state"] in BEFORE_SENDING:
            changes.append((evaluation_id, "state", RoundState.SUBMITTED.value))
        if changes:
            self._records.change_many(EVALUATION, changes, f"Kirim {round_words(year, phase)}")
        return self.freeze_round(evaluation_id)

    def copies_of(self, evaluation_id: int) -> list[FrozenCopy]:
        """The frozen copies of the round, newest first."""
        year, phase, _row = self._round(evaluation_id)
        return [copy for copy in self._dossier.frozen.all() if belongs_to(copy.label, year, phase)]

    def just_sent(self, step: int) -> list[int]:
        """The rounds whose answers were sent by that act and of which no copy is kept yet."""
        changes = self._dossier.changes_of(step)
        sent = [
            change.record_id for change in changes if change.table == EVALUATION.table and _is_sending(change)
        ]
        return [found for found in sent if self._records.exists(EVALUATION, found) and self.is_wanted(found)]

    def name_of(self, evaluation_id: int) -> str:
        """'Evaluasi 2026 Tahap II'."""
        year, phase, _row = self._round(evaluation_id)
        return round_words(year, phase)

    def is_wanted(self, evaluation_id: int) -> bool:
        """Whether a copy should be offered: the answers are sent, and none was kept."""
        _year, _phase, row = self._round(evaluation_id)
        return row["state"] not in BEFORE_SENDING and not self.copies_of(evaluation_id)

    def usual_label(self, year: int, phase: str) -> str:
        """What a copy made now is called usually: after the round of that year and phase, if there is one."""
        found = _ids(self._records.all(EVALUATION, {"year": year, "phase": phase}))
        if found:
            return self.label_for(found[0])
        return round_label(year, phase, None, self._records.today().isoformat())

    def _round(self, evaluation_id: int) -> tuple[int, str, Record]:
        row = self._records.get(EVALUATION, evaluation_id)
        return int(row["year"] or 0), str(row["phase"]), row


def _is_sending(change: RecordChange) -> bool:
    return any(
        each.field == "state" and each.before in BEFORE_SENDING and each.after not in BEFORE_SENDING
        for each in change.fields
    )


def _ids(rows: Iterable[Record]) -> list[int]:
    return [int(row["id"] or 0) for row in rows]
