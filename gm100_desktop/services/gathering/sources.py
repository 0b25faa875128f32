"""What every part of a report is gathered from."""

from dataclasses import dataclass

from gm100_desktop.domain.ledger import Ledger
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services.gathering.decrees import Decrees
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.moment import Moment
from gm100_desktop.services.gathering.people import People


@dataclass(frozen=True, slots=True)
class Sources:
    """The records of one file with the doors to them, and the moment they are told of."""

    ledger: Ledger
    people: People
    evidence: Evidence
    decrees: Decrees
    moment: Moment
    options: ReportOptions


def sources_of(ledger: Ledger, options: ReportOptions) -> Sources:
    """The sources of one report; its year is the working year unless another was chosen."""
    moment = Moment(options.report_date, options.year or ledger.region.whole("working_year"))
    evidence = Evidence(ledger, moment)
    return Sources(ledger, People(ledger), evidence, Decrees(ledger, evidence), moment, options)
