"""What is odd about a round but may be so: told, never refused."""

from collections.abc import Iterator
from dataclasses import dataclass

from gm100_desktop.domain.participation import early_evaluation_doubt
from gm100_desktop.domain.regions import Track


@dataclass(frozen=True, slots=True)
class RoundSetting:
    """A round and what surrounds it."""

    year: int
    track: str
    is_final: bool = True
    version_track: str = ""  # '' when the version is for all
    region_track: str = ""  # of the participation
    joined: int | None = None  # year of the wave
    other_finals: int = 0  # further rounds of the year that are marked as the final one


def round_doubts(one: RoundSetting) -> Iterator[str]:
    """One sentence for each."""
    if one.joined is not None:
        early = early_evaluation_doubt(one.year, one.joined)
        if early:
            yield early
    if one.version_track and one.track and one.version_track != one.track:
        yield (
            f"Putaran ini jalur {Track.word(one.track)}, sedangkan instrumennya untuk jalur"
            f" {Track.word(one.version_track)}."
        )
    if one.region_track and one.track and one.region_track != one.track:
        yield (
            f"Putaran ini jalur {Track.word(one.track)}, sedangkan daerah tercatat pada jalur"
            f" {Track.word(one.region_track)}."
        )
    if one.is_final and one.other_finals:
        yield f"Ada putaran lain {one.year} yang juga ditandai putaran akhir; setiap tahun cukup satu."
