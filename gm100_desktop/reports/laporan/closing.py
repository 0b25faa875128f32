"""BAB Penutup."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import (
    capital,
    lagging,
    listed,
    not_recorded,
    plan_budget_sentence,
    round_name,
    running_sentence,
    words,
)
from gm100_desktop.reports.pieces.text import paragraph


def closing(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """The last chapter: the region's own words, or what the figures say."""
    yield from chapter.open()
    for text in brief.texts.closing or _composed(brief):
        yield paragraph(text)


def _composed(brief: LaporanBrief) -> list[str]:
    plan = brief.masterplan
    state = f"{running_sentence(plan.count)} {plan_budget_sentence(plan)}".strip()
    texts = [f"Keadaan per {tanggal(brief.report_date)}: {state[:1].lower()}{state[1:]}"]
    behind = listed(
        [f"{one.name} ({one.count.running} dari {one.count.planned})" for one in lagging(plan.dimensions)]
    )
    if behind:
        texts.append(
            f"Dimensi dengan program yang belum seluruhnya berjalan dan paling tertinggal: {behind}."
        )
    count = brief.quick_wins_running
    if count.planned:
        texts.append(running_sentence(count, "quick win"))
    missing = not_recorded(brief)
    if missing:
        texts.append(missing)
    gaps = brief.evidence.gaps
    if gaps:
        texts.append(
            f"{capital(words(gaps))} dari {words(brief.evidence.count)} bukti dukung masih perlu dilengkapi."
        )
    texts.append(f"Demikian laporan {brief.region.name} {round_name(brief)} disampaikan.")
    return texts
