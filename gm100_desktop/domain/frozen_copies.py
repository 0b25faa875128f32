"""What a frozen copy is called: the round it belongs to first, then what happened that day."""

from gm100_desktop.domain.act_labels import LONGEST, shortened
from gm100_desktop.domain.evaluations import RoundPhase, RoundState
from gm100_desktop.domain.wording import tanggal

GLUE = " · "
SENT, FROZEN = "terkirim", "dibekukan"
BEFORE_SENDING = frozenset({RoundState.INVITED, RoundState.FILLING, RoundState.SURVEY})
"""States of a round whose answers are not with the ministry yet."""


def round_words(year: int, phase: str) -> str:
    """'Evaluasi 2026 Tahap II'; a year and a phase name one round and no other."""
    return f"Evaluasi {year} {RoundPhase.word(phase)}"


def round_label(year: int, phase: str, submitted_on: str | None, today: str) -> str:
    """'Evaluasi 2026 Tahap II · terkirim 13 November 2026', or the day of freezing while it is not sent."""
    done = f"{SENT} {tanggal(submitted_on)}" if submitted_on else f"{FROZEN} {tanggal(today)}"
    return f"{round_words(year, phase)}{GLUE}{done}"


def act_label(label: str) -> str:
    """'Bekukan “Evaluasi 2026 Tahap II · terkirim 13 November 2026”', as the history calls it."""
    return f"Bekukan “{shortened(label, LONGEST)}”"


def belongs_to(label: str, year: int, phase: str) -> bool:
    """Whether the copy of that label is one of the round."""
    return label.partition(GLUE)[0] == round_words(year, phase)
