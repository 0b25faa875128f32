"""The road map and the matrix of the masterplan a report date works on."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.matriks import MatriksBrief, MatriksPart, WorkGroup, WorkSection
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.masterplan import ActionArea
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services.gathering.phases import report_phase
from gm100_desktop.services.gathering.plan_works import PlanWorks
from gm100_desktop.services.gathering.plans import current_plan, plan_documents, plan_version
from gm100_desktop.services.gathering.setting import page_setup, signature
from gm100_desktop.services.gathering.sources import Sources, sources_of
from gm100_desktop.services.gathering.words import region_name
from gm100_desktop.services.gathering.works import action_work, programme_work

KIND = "matriks"


def matriks_brief(ledger: Ledger, options: ReportOptions) -> MatriksBrief:
    """Six dimensions and the action plan of the masterplan; KnownProblem while there is nothing to show."""
    parts, sources = _parts(options), sources_of(ledger, options)
    plan = current_plan(sources)
    if plan is None:
        raise KnownProblem(
            "Belum ada masterplan yang dapat dicetak.",
            "Catat masterplan dan programnya di halaman Masterplan.",
        )
    works = PlanWorks(sources, plan)
    if not works.programmes and not works.actions:
        raise KnownProblem(
            "Belum ada program atau rencana aksi yang dapat dicetak.", "Catat program di halaman Masterplan."
        )
    return _brief(sources, works, parts)


def _brief(sources: Sources, works: PlanWorks, parts: tuple[MatriksPart, ...]) -> MatriksBrief:
    ledger, options = sources.ledger, sources.options
    main = next(one for one in plan_documents(sources, works.plan) if one.is_main)
    return MatriksBrief(
        region=region_name(ledger),
        year=sources.moment.year,
        phase=report_phase(sources),
        report_date=options.report_date,
        version=plan_version(works.plan),
        legal_basis=main.legal_basis,
        years=works.years,
        dimensions=tuple(_dimensions(works)),
        actions=tuple(_areas(works)),
        agency_word=ledger.region.text("agency_word"),
        parts=_told(works, parts),
        setup=page_setup(ledger, options),
        signature=signature(sources, KIND),
        is_draft=options.is_draft,
    )


def _parts(options: ReportOptions) -> tuple[MatriksPart, ...]:
    """The chosen parts in their order, each once; all of them when nothing was chosen."""
    known = {part.value: part for part in MatriksPart}
    unknown = [name for name in options.parts if name not in known]
    if unknown:
        raise KnownProblem(
            f"Laporan ini tidak punya bagian '{unknown[0]}'.", f"Pilih dari: {', '.join(known)}."
        )
    return tuple(dict.fromkeys(known[name] for name in options.parts)) or tuple(MatriksPart)


def _told(works: PlanWorks, parts: tuple[MatriksPart, ...]) -> tuple[MatriksPart, ...]:
    """Without the parts that would be a title over nothing."""
    holds = {
        MatriksPart.ROADMAP: bool(works.programmes),
        MatriksPart.MATRIX: bool(works.programmes),
        MatriksPart.ACTIONS: bool(works.actions),
    }
    told = tuple(part for part in parts if holds[part])
    return told or tuple(part for part, held in holds.items() if held)


def _dimensions(works: PlanWorks) -> Iterator[WorkSection]:
    """Those with programmes, in their fixed order."""
    for row in sorted(works.sources.ledger.all("dimension"), key=_number):
        subs = sorted(works.sources.ledger.of("sub_dimension", "dimension_id", row.id), key=_number)
        own = {sub.id for sub in subs}
        programmes = [one for one in works.programmes if one.whole("sub_dimension_id") in own]
        if programmes:
            yield WorkSection(
                number=row.whole("number"),
                name=row.text("name"),
                count=works.programme_standings.count(programmes, works.year),
                money_by_year=works.programme_money(programmes).by_year(works.years),
                groups=tuple(_groups(works, subs, programmes)),
            )


def _groups(works: PlanWorks, subs: Sequence[Row], programmes: Sequence[Row]) -> Iterator[WorkGroup]:
    for sub in subs:
        own = [row for row in programmes if row.whole("sub_dimension_id") == sub.id]
        if own:
            yield WorkGroup(sub.text("name"), tuple(programme_work(works, row) for row in own))


def _areas(works: PlanWorks) -> Iterator[WorkSection]:
    """The areas of the action plan that hold anything."""
    for area in ActionArea:
        rows = [row for row in works.actions if row.text("area") == area]
        if rows:
            yield WorkSection(
                number=0,
                name=area.label,
                count=works.action_standings.count(rows, works.year),
                money_by_year=works.action_money(rows).by_year(works.years),
                groups=(WorkGroup(area.label, tuple(action_work(works, row) for row in rows)),),
            )


def _number(row: Row) -> int:
    return row.whole("number")
