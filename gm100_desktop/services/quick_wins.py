"""Quick wins as their page shows them, and what can be done to them beyond changing a field."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from gm100_desktop.domain import act_labels
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.quick_wins import MILESTONE, PROGRESS_UPDATE, QUICK_WIN, QUICK_WIN_CANDIDATE
from gm100_desktop.domain.lines.quick_wins import MonthLine, months_of_year
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.quick_win_progress import (
    WHOLE,
    check_postponement,
    overdue,
    quick_win_condition,
)
from gm100_desktop.domain.quick_wins import Decision, QuickWinStatus
from gm100_desktop.domain.reading import NOT_SAVED
from gm100_desktop.domain.wording import month_year, number
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries import quick_wins, records
from gm100_desktop.storage.queries.quick_wins import QuickWinRow

NOTHING = (None, "")
NAMED_AT_MOST = 3

Entry = tuple[int, str, Value]
"""Id of a quick win, field of its month, the value."""


class QuickWins:
    """The quick wins of one open file."""

    def __init__(self, dossier: Dossier, of_any_kind: Records) -> None:
        self._dossier, self._records = dossier, of_any_kind

    def monthly(self, year: int, month: str) -> list[MonthLine]:
        """The quick wins of the year as they stand in that month."""
        today = self._records.today()
        return [_line(row, month, today) for row in quick_wins.of_year(self._connection, year)]

    def put(self, quick_win_id: int, month: str, name: str, value: Value) -> None:
        """A figure or text of that month is the value; a month left with nothing has no line."""
        title = f"{QUICK_WIN.label} {self._records.title(QUICK_WIN, quick_win_id)}"
        label = act_labels.changed_of_year(PROGRESS_UPDATE.field(name), month_year(month), title)
        self.put_all(month, [(quick_win_id, name, value)], label)

    def put_all(self, month: str, entries: Sequence[Entry], label: str) -> None:
        """Everything of the month is as given, in one act of that name."""
        with self._dossier.write(label, PROGRESS_UPDATE.area):
            for quick_win_id, name, value in entries:
                self._put(quick_win_id, month, name, value)

    def update_id(self, quick_win_id: int, month: str) -> int:
        """The line of that month; a new, empty one when there is none yet."""
        found = self._found(quick_win_id, month)
        return found or self._records.add(PROGRESS_UPDATE, {"quick_win_id": quick_win_id, "month": month})

    def copy_plan(self, year: int, month: str) -> int:
        """Whoever has no plan for the month has the one of the month before; how many."""
        lines = self.monthly(year, month)
        entries = [
            (line.id, "plan", line.last.plan)
            for line in lines
            if line.is_awaited and line.this.plan is None and line.last.plan is not None
        ]
        if not entries:
            raise KnownProblem(
                "Tidak ada rencana bulan lalu yang perlu disalin.",
                f"Semua rencana {month_year(month)} sudah terisi, atau bulan lalu tanpa rencana.",
            )
        self.put_all(month, entries, f"Salin {number(len(entries))} rencana ke {month_year(month)}")
        return len(entries)

    def finish_month(self, year: int, month: str) -> None:
        """The month is told whole: who has come to the end is finished, who has begun is running."""
        lines = self.monthly(year, month)
        missing = [line.name for line in lines if line.is_awaited and not line.is_filled]
        if missing:
            raise KnownProblem(
                f"{number(len(missing))} quick win belum diisi: {_named(missing)}.",
                "Isi kemajuannya dulu; yang tidak bergerak pun ditulis.",
            )
        changes = [(line.id, "status", status) for line in lines if (status := _status_after(line))]
        self._records.change_many(QUICK_WIN, changes, f"Selesaikan {month_year(month)}")

    def postpone(self, milestone_id: int, due_on: str) -> None:
        """The milestone has a later day; RefusedValue when it is reached, or the day is not later."""
        title = self._records.title(MILESTONE, milestone_id)
        with self._dossier.write(f"Tunda tonggak {act_labels.shortened(title)}", MILESTONE.area):
            row = self._records.get(MILESTONE, milestone_id)
            check_postponement(_day(row["due_on"]), due_on, _day(row["done_on"]))
            self._records.change(MILESTONE, milestone_id, "due_on", due_on)

    def choose(self, candidate_id: int) -> int:
        """The candidate has become a quick win, whose id is returned."""
        row = self._records.get(QUICK_WIN_CANDIDATE, candidate_id)
        if row["quick_win_id"]:
            raise KnownProblem("Usulan ini sudah menjadi quick win.", "Buka quick win itu di Daftar.")
        if not row["sub_dimension_id"]:
            raise RefusedValue("Pilih sub-dimensi usulan ini dulu.", NOT_SAVED, "sub_dimension_id")
        same = ("year", "sub_dimension_id", "agency_id", "priority_programme_id", "reason")
        with self._dossier.write(
            f"Pilih quick win {act_labels.shortened(str(row['title']))}", QUICK_WIN.area
        ):
            values = {"name": row["title"], **{name: row[name] for name in same}}
            chosen = self._records.add(QUICK_WIN, values)
            told: dict[str, Value] = {"decision": Decision.CHOSEN.value, "quick_win_id": chosen}
            told["decided_on"] = row["decided_on"] or self._records.today().isoformat()
            self._records.change_many(
                QUICK_WIN_CANDIDATE, [(candidate_id, name, value) for name, value in told.items()]
            )
        return chosen

    def _put(self, quick_win_id: int, month: str, name: str, value: Value) -> None:
        found = self._found(quick_win_id, month)
        if not found:
            if value not in NOTHING:
                values: dict[str, Value] = {"quick_win_id": quick_win_id, "month": month, name: value}
                self._records.add(PROGRESS_UPDATE, values)
            return
        row = {**self._records.get(PROGRESS_UPDATE, found), name: value}
        if all(row[field.name] in NOTHING for field in PROGRESS_UPDATE.fields if not field.required):
            self._records.remove(PROGRESS_UPDATE, [found])
        else:
            self._records.change(PROGRESS_UPDATE, found, name, value)

    def _found(self, quick_win_id: int, month: str) -> int:
        wanted: dict[str, Value] = {"quick_win_id": quick_win_id, "month": month}
        return next(iter(records.ids_where(self._connection, PROGRESS_UPDATE.table, wanted)), 0)

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._dossier.connection


def _line(row: QuickWinRow, month: str, today: date) -> MonthLine:
    late = overdue(row.milestones, today)
    months = months_of_year(row.updates, month)
    condition = quick_win_condition(row.status, months, month, today, late)
    return MonthLine(
        row.id, row.name, row.year, row.status, row.dimension, row.dimension_name, row.agency,
        month, row.updates, late, condition,
    )  # fmt: skip


def _status_after(line: MonthLine) -> str:
    """What the status becomes by the result of the month; '' when it stays."""
    progress = line.this.progress or 0
    if progress >= WHOLE and line.status in {QuickWinStatus.PLANNED, QuickWinStatus.RUNNING}:
        return QuickWinStatus.FINISHED.value
    if progress > 0 and line.status == QuickWinStatus.PLANNED:
        return QuickWinStatus.RUNNING.value
    return ""


def _named(names: Sequence[str]) -> str:
    """'A, B, C dan 4 lagi'."""
    rest = len(names) - NAMED_AT_MOST
    told = ", ".join(names[:NAMED_AT_MOST])
    return f"{told} dan {number(rest)} lagi" if rest > 0 else told


def _day(value: Value) -> str | None:
    return str(value) if value else None
