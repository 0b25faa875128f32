"""The yearly evaluations of the M&E window: which are done, due or missing, and what came out."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.participation import EvaluationYearLine
from gm100_desktop.domain.evaluations import RoundPhase, RoundState
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.participation import Round, evaluation_years
from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known

RESULTS = (RoundState.RESULT, RoundState.FOLLOW_UP)


def evaluation_year_lines(sources: Sources, participation: Row) -> Iterator[EvaluationYearLine]:
    """Every year of the M&E window up to the report year, and how its evaluation stands."""
    rows = yearly_rounds(sources)
    first = participation.maybe("monev_from") or min((row.whole("year") for row in rows), default=None)
    if first is None:
        return
    rounds = [_round(sources, row) for row in rows]
    last = participation.maybe("monev_until")
    for found in evaluation_years(first, last, rounds, sources.moment.last_year):
        if found.year <= sources.moment.year:
            of_year = [row for row in rows if row.whole("year") == found.year]
            yield EvaluationYearLine(
                found.year, found.state.label, _note(sources, of_year), _marks(sources, of_year)
            )


def yearly_rounds(sources: Sources) -> Sequence[Row]:
    """The evaluation rounds up to the report year, the selection apart, in order of time."""
    rows = [row for row in sources.ledger.all("evaluation") if row.text("phase") != RoundPhase.SELECTION]
    rows = [row for row in rows if sources.moment.knows(row.whole("year"))]
    return sorted(rows, key=lambda row: (row.whole("year"), row.text("phase")))


def has_result(sources: Sources, row: Row) -> bool:
    """Whether the official result was there on the day."""
    letter = sources.ledger.one("document", row.maybe("result_document_id"))
    is_out = sources.moment.has_come(letter.text("dated_on")) if letter else True
    return bool(row.text("official_index")) and row.flag("participated") and is_out


def _round(sources: Sources, row: Row) -> Round:
    known_result = has_result(sources, row)
    letter = sources.ledger.one("document", row.maybe("result_document_id"))
    is_ahead = letter is not None and not sources.moment.has_come(letter.text("dated_on"))
    state = RoundState.SUBMITTED if is_ahead and row.text("state") in RESULTS else row.text("state")
    return Round(row.whole("year"), state, row.flag("participated"), known_result)


def _note(sources: Sources, rows: Sequence[Row]) -> str:
    """'nilai hasil evaluasi 2,63, peringkat 118' of the round that counts."""
    told = [row for row in rows if has_result(sources, row)]
    told.sort(key=lambda row: row.flag("is_final"))
    if not told:
        return ""
    row = told[-1]
    rank = row.maybe("rank")
    index = f"nilai hasil evaluasi {decimal_text(row.text('official_index'), 2)}"
    return known(index, f"peringkat {number(rank)}" if rank else "")


def _marks(sources: Sources, rows: Sequence[Row]) -> Marks:
    evidence = sources.evidence
    groups = []
    for row in rows:
        used_for = f"Evaluasi {row.whole('year')}"
        groups.append(evidence.of_document(row.maybe("result_document_id"), used_for))
        groups.append(evidence.marks("evaluation", row.id, used_for))
    return together(*groups)
