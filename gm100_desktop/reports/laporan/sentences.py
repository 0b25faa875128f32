"""Sober sentences from figures: they say what the brief holds and nothing more."""

from collections.abc import Sequence

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.masterplan import Count, DimensionBrief, MasterplanBrief, Money
from gm100_desktop.domain.wording import EMPTY, NO_BREAK, number, percent, rupiah_short, spelled

_IN_WORDS = 100  # larger numbers are written in figures


def words(value: int) -> str:
    """A count as it stands in running text."""
    return spelled(value) if 0 <= value < _IN_WORDS else number(value)


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def money(value: int) -> str:
    """An amount that does not break from its unit."""
    return rupiah_short(value).replace(" ", NO_BREAK)


def listed(parts: Sequence[str]) -> str:
    """'a', 'a dan b', 'a, b, dan c'."""
    if len(parts) <= 2:
        return " dan ".join(parts)
    return f"{', '.join(parts[:-1])}, dan {parts[-1]}"


def shown(text: str) -> str:
    """The text, or a dash where there is none."""
    return text or EMPTY


def joined(*parts: str) -> str:
    """What is known, set apart by a dot; a dash when nothing is."""
    return " · ".join(part for part in parts if part) or EMPTY


def named(sort: str, title: str) -> str:
    """'MoU: Kerja sama pendidikan'; a title that says its sort is left as it is."""
    if not title or title.casefold().startswith(sort.casefold()):
        return title or sort
    return f"{sort}: {title}"


def round_name(brief: LaporanBrief) -> str:
    """'Tahun 2026 Tahap II'."""
    return f"Tahun {brief.year} {brief.phase}".strip()


def running_sentence(count: Count, what: str = "program") -> str:
    """How many programmes (or what else is counted) run."""
    if not count.planned:
        return f"Belum ada {what} yang direncanakan."
    if count.running == count.planned:
        return f"Seluruh {words(count.planned)} {what} berjalan."
    if not count.running:
        return f"Dari {words(count.planned)} {what} yang direncanakan, belum ada yang berjalan."
    return f"{capital(words(count.running))} dari {words(count.planned)} {what} berjalan."


def budget_sentence(spent: Money, of: str = "") -> str:
    """How much of the allocation of programmes or of everything is spent; nothing without an allocation."""
    if not spent.budget:
        return ""
    share = percent(spent.spent, spent.budget)
    whose = f" {of}" if of else ""
    return f"Serapan anggaran{whose} {share}, yaitu {money(spent.spent)} dari {money(spent.budget)}."


def plan_budget_sentence(plan: MasterplanBrief) -> str:
    """The same for programmes and actions together."""
    has_actions = any(area.money.budget for area in plan.action_areas)
    return budget_sentence(plan.budget.money, "program dan rencana aksi" if has_actions else "program")


def not_recorded(brief: LaporanBrief) -> str:
    """What this report cannot tell yet, in one sentence; nothing when all of it is there."""
    plan = brief.masterplan
    parts = {
        "keikutsertaan daerah": brief.participation is not None,
        "program masterplan": plan.count.planned > 0,
        f"pagu anggaran {brief.year}": plan.budget.money.budget > 0,
        "rencana aksi": any(area.lines for area in plan.action_areas),
        "quick win": bool(brief.quick_wins),
        "anggota Dewan dan Tim Pelaksana": any(body.members for body in brief.rosters.bodies),
        "bimbingan teknis": bool(brief.sessions.bimtek),
        f"rapat {brief.year}": bool(brief.sessions.meetings),
    }
    missing = [name for name, is_told in parts.items() if not is_told]
    return f"Belum dicatat: {listed(missing)}." if missing else ""


def lagging(dimensions: Sequence[DimensionBrief]) -> list[DimensionBrief]:
    """The two dimensions with the smallest share running, if they are behind at all."""
    behind = [one for one in dimensions if one.count.planned > one.count.running]
    return sorted(behind, key=lambda one: one.count.running * 10_000 // one.count.planned)[:2]
