"""The book of self-assessment of the report's year."""

from gm100_desktop.domain.briefs.penilaian_mandiri import PenilaianMandiriBrief
from gm100_desktop.domain.ledger import Ledger
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services.gathering.evaluation import evaluation_brief, not_taken_part
from gm100_desktop.services.gathering.marks import marks_in
from gm100_desktop.services.gathering.rated_rounds import RatedRounds
from gm100_desktop.services.gathering.setting import letterhead, page_setup, signature
from gm100_desktop.services.gathering.sources import sources_of
from gm100_desktop.services.gathering.words import region_name

KIND = "penilaian-mandiri"


def penilaian_mandiri_brief(ledger: Ledger, options: ReportOptions) -> PenilaianMandiriBrief:
    """Every question of the year's round, answered or not; KnownProblem without a round of questions."""
    sources = sources_of(ledger, options)
    evaluation = evaluation_brief(sources, RatedRounds(sources))
    if evaluation and not evaluation.participated:
        raise not_taken_part(evaluation.year)
    if evaluation is None or not evaluation.asked:
        raise KnownProblem(
            f"Belum ada putaran evaluasi tahun {sources.moment.year} dengan daftar pertanyaan.",
            "Mulai putaran di halaman Evaluasi, atau pilih tahun lain.",
        )
    return PenilaianMandiriBrief(
        region=region_name(ledger),
        report_date=options.report_date,
        agency_word=ledger.region.text("agency_word"),
        letterhead=letterhead(ledger),
        evaluation=evaluation,
        evidence=sources.evidence.register(marks_in(tuple(evaluation.components))),
        signature=signature(sources, KIND),
        setup=page_setup(ledger, options),
        is_draft=options.is_draft,
    )
