"""How something stands, as a chip: the domain's word and weight in the window's tone and shape."""

from collections.abc import Mapping

from gm100_desktop.domain.conditions import Condition
from gm100_desktop.domain.conditions import Tone as Weight
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.palette import Tone

TONES: Mapping[Weight, Tone] = {
    Weight.GOOD: Tone.GOOD,
    Weight.RUNNING: Tone.RUNNING,
    Weight.NEUTRAL: Tone.NEUTRAL,
    Weight.ATTENTION: Tone.LOOK,
    Weight.WRONG: Tone.WRONG,
}
WEIGHTS = (Weight.WRONG, Weight.ATTENTION, Weight.NEUTRAL, Weight.RUNNING, Weight.GOOD)
"""The worst first, for sorting."""
PAUSED = {"Ditunda": "circle-pause", "Berhenti": "circle-pause"}


def condition_chip(condition: Condition) -> Chip:
    """Its chip."""
    return Chip(condition.text, TONES[condition.tone], shape=PAUSED.get(condition.text, ""))


def condition_rank(condition: Condition) -> int:
    """What it is sorted by: the worst first."""
    return WEIGHTS.index(condition.tone)
