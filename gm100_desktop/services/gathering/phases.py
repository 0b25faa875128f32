"""The phase a report of a year belongs to."""

from gm100_desktop.domain.evaluations import RoundPhase
from gm100_desktop.domain.regions import Phase
from gm100_desktop.services.gathering.evaluation_years import yearly_rounds
from gm100_desktop.services.gathering.sources import Sources


def report_phase(sources: Sources) -> str:
    """The phase of the working year; of another year that of its last round, when it had two."""
    region = sources.ledger.region
    if sources.moment.year == region.whole("working_year"):
        return Phase.word(region.text("working_phase"))
    rounds = [row for row in yearly_rounds(sources) if row.whole("year") == sources.moment.year]
    return RoundPhase.word(rounds[-1].text("phase")) if len(rounds) > 1 else ""
