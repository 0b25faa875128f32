"""The instruments and rubrics that come with the program; no file of a region is needed to read them.

To add a version: put its JSON file into resources/instruments, named after the version.
"""

from functools import cache

from gm100_desktop.assets import asset, asset_bytes
from gm100_desktop.domain.instrument_checks import instrument_from, rubrics_from
from gm100_desktop.domain.instrument_files import parsed
from gm100_desktop.domain.instruments import Instrument, Rubric, successor, year_and_track

_FOLDER, _RUBRICS, _SUFFIX = "instruments", "rubrics.json", ".json"


@cache
def shipped() -> tuple[Instrument, ...]:
    """Every shipped version, oldest first; the selections behind the yearly ones."""
    names = sorted(one.name for one in asset(_FOLDER).glob(f"*{_SUFFIX}") if one.name != _RUBRICS)
    return tuple(_read(name) for name in names)


@cache
def shipped_rubrics() -> tuple[Rubric, ...]:
    """What the levels of each rubric mean; an internal aid, never official."""
    return rubrics_from(parsed(asset_bytes(_FOLDER, _RUBRICS)))


def rubric_codes() -> frozenset[str]:
    """The rubrics that every program knows."""
    return frozenset(one.code for one in shipped_rubrics())


def shipped_instrument(version: str) -> Instrument | None:
    """The shipped version, or for a later year a copy of the last one of its track; None for others."""
    found = next((one for one in shipped() if one.version == version), None)
    if found or not (wanted := year_and_track(version)):
        return found
    base = last_shipped(*wanted)
    return successor(base, wanted[0]) if base else None


def last_shipped(year: int, track: str) -> Instrument | None:
    """The newest yearly version of the track up to that year."""
    fitting = [one for one in shipped() if one.track == track and one.year and one.year <= year]
    return max(fitting, key=lambda one: one.year or 0, default=None) if track else None


def _read(name: str) -> Instrument:
    return instrument_from(parsed(asset_bytes(_FOLDER, name)), rubric_codes())
