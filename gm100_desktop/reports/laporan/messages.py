"""The four messages of the summary, composed from figures; a message without figures is left out."""

from collections.abc import Callable
from dataclasses import dataclass

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.masterplan import SourceGroup
from gm100_desktop.domain.briefs.quick_wins import Measure, QuickWinBrief
from gm100_desktop.domain.wording import decimal_text, percent
from gm100_desktop.reports.laporan.sentences import (
    capital,
    lagging,
    listed,
    money,
    running_sentence,
    words,
)

MOST = 4


@dataclass(frozen=True, slots=True)
class Message:
    """A short title and one or two sentences with their proof."""

    title: str
    text: str
    marks: Marks = ()


def messages(brief: LaporanBrief) -> list[Message]:
    """At most four, the weightiest first; none while nothing is recorded."""
    told: tuple[Callable[[LaporanBrief], Message | None], ...]
    told = (_benefit, _behind, _money, _late, _agreements, _bodies, _legal)
    found = [message for tell in told if (message := tell(brief))]
    return found[:MOST]


def _benefit(brief: LaporanBrief) -> Message | None:
    """The first measured benefit of a quick win."""
    for win in brief.quick_wins:
        for measure in win.measures:
            if measure.change:
                return Message("Manfaat terukur", _measured(win, measure), win.measure_marks)
    return None


def _measured(win: QuickWinBrief, measure: Measure) -> str:
    unit = f" {measure.unit}" if measure.unit else ""
    values = f"dari {decimal_text(measure.before)} menjadi {decimal_text(measure.after)}{unit}"
    return f"Quick win {win.name}: {measure.name[:1].lower()}{measure.name[1:]} {measure.change}, {values}."


def _behind(brief: LaporanBrief) -> Message | None:
    behind = lagging(brief.masterplan.dimensions)
    if not behind:
        return None
    title = "Satu dimensi tertinggal" if len(behind) == 1 else "Dua dimensi tertinggal"
    told = [f"{one.name} {one.count.running} dari {one.count.planned}" for one in behind]
    return Message(title, f"{listed(told)} program berjalan.")


def _money(brief: LaporanBrief) -> Message | None:
    budget = brief.masterplan.budget
    other = budget.groups[1:]
    outside = sum_budget(other)
    if not outside or not budget.money.budget:
        return None
    share = percent(outside, budget.money.budget)
    names = listed([group.name for group in other if group.money.budget])
    text = f"{money(outside)} atau {share} pagu berasal dari {names}."
    return Message("Anggaran di luar APBD", text, budget.marks)


def sum_budget(groups: tuple[SourceGroup, ...]) -> int:
    """The allocation of several groups of sources."""
    return sum(group.money.budget for group in groups)


def _late(brief: LaporanBrief) -> Message | None:
    count, late = brief.quick_wins_running, brief.quick_wins_late
    if not count.planned:
        return None
    text = running_sentence(count, "quick win")
    if late:
        text += f" {capital(words(late))} terlambat."
    return Message("Quick win", text)


def _agreements(brief: LaporanBrief) -> Message | None:
    sessions = brief.sessions
    if not sessions.agreements_total:
        return None
    done, total = words(sessions.agreements_done), words(sessions.agreements_total)
    return Message("Kesepakatan rapat", f"{capital(done)} dari {total} kesepakatan rapat selesai.")


def _bodies(brief: LaporanBrief) -> Message | None:
    absent = brief.rosters.agencies_without_member
    if not brief.rosters.bodies or not brief.rosters.agencies:
        return None
    word = brief.agency_word
    total = words(brief.rosters.agencies)
    if not absent:
        return Message("Keterlibatan", f"Seluruh {total} {word} duduk dalam Dewan atau Tim.")
    count = capital(words(len(absent)))
    return Message("Keterlibatan", f"{count} dari {total} {word} belum duduk dalam Dewan atau Tim.")


def _legal(brief: LaporanBrief) -> Message | None:
    main = next((one for one in brief.masterplan.documents if one.is_main and one.legal_basis), None)
    if main is None:
        return None
    text = f"{main.title} ditetapkan dengan {main.legal_basis}."
    return Message("Dasar hukum masterplan", text, main.marks)
