"""The rounds that count, by year, with the index of every kind of score the day knows of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from gm100_desktop.domain.briefs.evaluation import OFFICIAL, OWN, PANEL
from gm100_desktop.domain.evaluations import Rounding, ScoreKind
from gm100_desktop.domain.index_steps import IndexSteps, steps_of_values
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.scoring import Weighted
from gm100_desktop.services.gathering.evaluation_years import has_result, yearly_rounds
from gm100_desktop.services.gathering.round_sheet import RoundSheet
from gm100_desktop.services.gathering.sources import Sources


@dataclass(frozen=True, slots=True)
class RatedRound:
    """A round with the index of each kind that there is, and the steps to it where they are known."""

    sheet: RoundSheet
    steps: Mapping[str, IndexSteps]
    printed: Mapping[str, Decimal]

    @property
    def year(self) -> int:
        """The year it belongs to."""
        return self.sheet.row.whole("year")

    @property
    def version(self) -> str:
        """The instrument's id; '' where only a final score is known."""
        instrument = self.sheet.instrument
        return instrument.text("version") if instrument else ""

    @property
    def kind(self) -> str:
        """The kind of score that counts: official once it is there, else the own one."""
        return OFFICIAL if OFFICIAL in self.printed else OWN

    @property
    def took_part(self) -> bool:
        """Whether the region was in the evaluation of that year."""
        return self.sheet.row.flag("participated")

    def is_approximate(self, kind: str) -> bool:
        """Whether years are compared by a final score alone, rounded nobody knows how."""
        instrument = self.sheet.instrument
        is_once = instrument is not None and instrument.text("rounding") == Rounding.ONCE
        return kind in self.printed and kind not in self.steps and not is_once

    def comparable(self, kind: str) -> Decimal | None:
        """The index rounded once; a final score without components stands for itself."""
        steps = self.steps.get(kind)
        return steps.comparable if steps else self.printed.get(kind)


class RatedRounds:
    """Each year has one round that feeds the improvement."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._rows = {row.whole("year"): row for row in yearly_rounds(sources) if _counts(sources, row)}
        self._read: dict[int, RatedRound] = {}

    def all(self) -> Sequence[RatedRound]:
        """Every year, oldest first."""
        return [found for year in self._rows if (found := self.of(year))]

    def of(self, year: int) -> RatedRound | None:
        """The round of a year with its scores; read once."""
        if year not in self._rows:
            return None
        if year not in self._read:
            self._read[year] = self._rated(self._rows[year])
        return self._read[year]

    def change(self, year: int, kind: str) -> Decimal | None:
        """How the index changed: as the letter prints it, else as the comparable one did."""
        found, before = self.of(year), self.of(year - 1)
        typed = found.sheet.row.decimal("official_improvement") if found and kind == OFFICIAL else None
        if typed is not None or found is None or before is None:
            return typed
        now, last = found.comparable(kind), before.comparable(kind)
        return None if now is None or last is None else now - last

    def _rated(self, row: Row) -> RatedRound:
        sheet, is_out = RoundSheet(self._sources, row), has_result(self._sources, row)
        kinds = ((OWN, ScoreKind.SELF), (PANEL, ScoreKind.PANEL)) if is_out else ((OWN, ScoreKind.SELF),)
        took_part = row.flag("participated")
        steps = {word: sheet.steps(kind) for word, kind in kinds if took_part and sheet.is_scored(kind)}
        printed = {word: one.printed for word, one in steps.items()}
        official = row.decimal("official_index")
        if is_out and official is not None:
            printed[OFFICIAL] = official
            told = self._told(sheet)
            steps |= {OFFICIAL: told} if told else {}
        return RatedRound(sheet, steps, printed)

    def _told(self, sheet: RoundSheet) -> IndexSteps | None:
        """The components as the letter prints them; None unless it prints all."""
        rows = self._sources.ledger.of("component_result", "evaluation_id", sheet.row.id)
        values = {row.whole("component_id"): row.decimal("value") for row in rows}
        parts = []
        for part in sheet.components:
            value = values.get(part.id)
            if value is None:
                return None
            weight = part.decimal("weight") or Decimal(0)
            parts.append((part.text("code"), part.text("label"), Weighted(value, weight)))
        instrument = sheet.instrument
        return steps_of_values(parts, instrument.text("rounding")) if parts and instrument else None


def _counts(sources: Sources, row: Row) -> bool:
    """The round that feeds the improvement, once it was called for."""
    return row.flag("is_final") and sources.moment.has_come(row.text("invited_on"))
