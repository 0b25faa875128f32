"""From which candidates the quick wins were chosen, by what, and why."""

from gm100_desktop.domain.briefs.quick_wins import CandidateLine, CandidatesBrief
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.quick_wins import Decision
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known


def candidates_brief(sources: Sources) -> CandidatesBrief:
    """The candidates of the latest year up to the report's, in the order of choice."""
    rows = sources.ledger.all("quick_win_candidate")
    year = max((row.whole("year") for row in rows if row.whole("year") <= sources.moment.year), default=0)
    of_year = [row for row in rows if row.whole("year") == year]
    of_year.sort(key=lambda row: (-(row.decimal("score") or 0), row.id))
    chosen = sum(_decision(sources, row) == Decision.CHOSEN for row in of_year)
    return CandidatesBrief(year, tuple(_line(sources, row) for row in of_year), chosen)


def _decision(sources: Sources, row: Row) -> str:
    """What was decided by the day; before that the choice was open."""
    is_made = sources.moment.has_come(row.text("decided_on"))
    return row.text("decision") if is_made else Decision.OPEN.value


def _line(sources: Sources, row: Row) -> CandidateLine:
    score, decision = row.decimal("score"), _decision(sources, row)
    is_told = sources.moment.has_come(row.text("decided_on"))
    return CandidateLine(
        name=row.text("title"),
        place=_place(sources, row),
        agency=sources.people.agency(row.maybe("agency_id")),
        criteria=row.text("criteria"),
        score=decimal_text(score, 2) if score is not None else "",
        decision=Decision.word(decision),
        decided=row.text("decided_on") if is_told else "",
        reason=row.text("reason") if is_told else "",
        marks=sources.evidence.marks("quick_win_candidate", row.id, "Calon quick win"),
    )


def _place(sources: Sources, row: Row) -> str:
    """Where it would stand in the masterplan, and the priority programme it serves."""
    sub = sources.ledger.one("sub_dimension", row.maybe("sub_dimension_id"))
    dimension = sources.ledger.one("dimension", sub.whole("dimension_id")) if sub else None
    priority = sources.ledger.one("priority_programme", row.maybe("priority_programme_id"))
    names = (found.text(column) for found, column in ((dimension, "name"), (sub, "name"), (priority, "title"))
             if found)  # fmt: skip
    return known(*names, glue=" · ")
