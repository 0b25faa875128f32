"""The main report: everything gathered for one year, on one date."""

from dataclasses import replace

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.ledger import Ledger
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services.gathering.agreements import mou_briefs
from gm100_desktop.services.gathering.applications import applications_brief
from gm100_desktop.services.gathering.candidates import candidates_brief
from gm100_desktop.services.gathering.careers import officials
from gm100_desktop.services.gathering.evaluation import evaluation_brief
from gm100_desktop.services.gathering.index import index_brief
from gm100_desktop.services.gathering.legal_bases import legal_bases
from gm100_desktop.services.gathering.masterplan import masterplan_brief
from gm100_desktop.services.gathering.participation import participation_brief
from gm100_desktop.services.gathering.partners import partner_lines
from gm100_desktop.services.gathering.parts import chosen_parts, told_parts
from gm100_desktop.services.gathering.phases import report_phase
from gm100_desktop.services.gathering.printed import printed_marks
from gm100_desktop.services.gathering.quick_wins import QuickWins
from gm100_desktop.services.gathering.rated_rounds import RatedRounds
from gm100_desktop.services.gathering.region import region_brief
from gm100_desktop.services.gathering.rosters import rosters_brief
from gm100_desktop.services.gathering.sessions import sessions_brief
from gm100_desktop.services.gathering.setting import letterhead, page_setup, signature
from gm100_desktop.services.gathering.sources import Sources, sources_of
from gm100_desktop.services.gathering.words import making_agency

KIND = "laporan"


def laporan_brief(ledger: Ledger, options: ReportOptions) -> LaporanBrief:
    """Everything the report needs; the register lists what the chosen parts cite."""
    parts, sources = chosen_parts(options), sources_of(ledger, options)
    quick_wins, rounds = QuickWins(sources), RatedRounds(sources)
    brief = LaporanBrief(
        year=sources.moment.year,
        phase=report_phase(sources),
        report_date=options.report_date,
        region=region_brief(sources),
        letterhead=letterhead(ledger),
        agency=making_agency(ledger),
        ministry=_ministry(sources),
        agency_word=ledger.region.text("agency_word"),
        setup=page_setup(ledger, options),
        is_draft=options.is_draft,
        parts=parts,
        signature=signature(sources, KIND),
        legal_bases=tuple(legal_bases(sources)),
        participation=participation_brief(sources),
        mous=tuple(mou_briefs(sources)),
        partners=tuple(partner_lines(sources)),
        officials=tuple(officials(sources)),
        rosters=rosters_brief(sources),
        masterplan=masterplan_brief(sources),
        quick_wins=quick_wins.briefs(),
        candidates=candidates_brief(sources),
        quick_wins_running=quick_wins.running(),
        quick_wins_late=quick_wins.late(),
        applications=applications_brief(sources),
        sessions=sessions_brief(sources),
        index=index_brief(sources, rounds),
        evaluation=evaluation_brief(sources, rounds),
    )
    brief = replace(brief, evidence=sources.evidence.register(printed_marks(brief)))
    return replace(brief, parts=told_parts(brief))


def _ministry(sources: Sources) -> str:
    """The ministry of the movement that runs on the day, else of the last one on file."""
    rows, year = sources.ledger.all("movement"), int(sources.moment.day[:4])
    running = [row for row in rows if row.whole("start_year") <= year <= (row.maybe("end_year") or year)]
    return next((row.text("ministry") for row in reversed(running or rows) if row.text("ministry")), "")
