"""Which parts a main report has: those that were chosen, without annexes that have nothing to show."""

from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions


def chosen_parts(options: ReportOptions) -> tuple[Part, ...]:
    """The chosen parts in their chosen order, each once; all of them when nothing was chosen."""
    known = {part.value: part for part in Part}
    unknown = [name for name in options.parts if name not in known]
    if unknown:
        raise KnownProblem(
            f"Laporan ini tidak punya bagian '{unknown[0]}'.", f"Pilih dari: {', '.join(known)}."
        )
    return tuple(dict.fromkeys(known[name] for name in options.parts)) or tuple(Part)


def told_parts(brief: LaporanBrief) -> tuple[Part, ...]:
    """The parts of the brief, without those that would be a page with nothing but a title."""
    evaluation = brief.evaluation
    holds = {
        Part.ROSTERS: any(body.members for body in brief.rosters.bodies) or bool(brief.rosters.careers),
        Part.EVIDENCE: brief.evidence.count > 0,
        Part.PHOTOS: bool(brief.quick_wins),
        Part.EVALUATION: evaluation is not None and bool(evaluation.results),
        Part.FINDINGS: evaluation is not None and any(evaluation.findings),
    }
    told = tuple(part for part in brief.parts if holds.get(part, True))
    return told or brief.parts
