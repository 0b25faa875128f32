"""Which marks of a main report are printed, by the parts that were chosen."""

from collections.abc import Callable, Iterator, Mapping

from gm100_desktop.domain.briefs.evidence import EvidenceMark
from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.services.gathering.marks import marks_in

ON_PAGE = 2
"""Photos that stand on the page of a quick win; the others stand in its annex."""


def printed_marks(brief: LaporanBrief) -> Iterator[EvidenceMark]:
    """The marks a reader can meet in the chosen parts."""
    for part in brief.parts:
        if part in _TELLS:
            yield from marks_in(_TELLS[part](brief))


def _summary(brief: LaporanBrief) -> tuple[object, ...]:
    plans = tuple(one.marks for one in brief.masterplan.documents if one.is_main)
    return tuple(win.measure_marks for win in brief.quick_wins), brief.masterplan.budget.marks, plans


def _introduction(brief: LaporanBrief) -> tuple[object, ...]:
    return brief.legal_bases, brief.participation.marks if brief.participation else ()


def _overview(brief: LaporanBrief) -> tuple[object, ...]:
    people = brief.rosters, brief.sessions.bimtek
    return brief.region, brief.participation, brief.mous, brief.partners, brief.masterplan.documents, *people


def _implementation(brief: LaporanBrief) -> tuple[object, ...]:
    plan, sessions = brief.masterplan, brief.sessions
    pages = tuple(
        (win.measure_marks, win.curve_marks, win.sustainability_marks, win.photos[:ON_PAGE])
        for win in brief.quick_wins
    )
    company = sessions.meetings, sessions.collaborations, sessions.achievements, sessions.publications
    return (
        plan.dimensions,
        plan.action_areas,
        plan.budget,
        pages,
        brief.candidates,
        brief.applications,
        *company,
    )


def _evaluation(brief: LaporanBrief) -> tuple[object, ...]:
    found = brief.evaluation
    return tuple(one.marks for part in found.components for one in part.questions) if found else ()


def _findings(brief: LaporanBrief) -> tuple[object, ...]:
    return tuple(brief.evaluation.findings) if brief.evaluation else ()


def _annex(brief: LaporanBrief) -> tuple[object, ...]:
    return tuple(
        (win.write_up, win.sustainability_marks, win.obstacles, win.photos[ON_PAGE:])
        for win in brief.quick_wins
    )


_TELLS: Mapping[Part, Callable[[LaporanBrief], tuple[object, ...]]] = {
    Part.SUMMARY: _summary,
    Part.INTRODUCTION: _introduction,
    Part.OVERVIEW: _overview,
    Part.IMPLEMENTATION: _implementation,
    Part.EVALUATION: _evaluation,
    Part.FINDINGS: _findings,
    Part.PHOTOS: _annex,
}
