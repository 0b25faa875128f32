"""Briefs no office would write: every text hostile, every list empty or endless."""

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.domain.briefs.masterplan import Count, SubDimensionBrief
from gm100_desktop.domain.briefs.region import RegionBrief
from gm100_desktop.domain.briefs.setting import Letterhead
from tests.reports.a_laporan import a_laporan, a_register
from tests.reports.a_masterplan import a_dimension, a_programme
from tests.reports.a_quick_win import a_quick_win

Anything = TypeVar("Anything")

HOSTILE = ' <b>tebal</b> &amp; <img src="file:///etc/passwd"/> (\\) 😀\x00\x07 e\u0301 \u202eterbalik'
_TIMES = re.compile(r"(\d{4}(-\d\d){0,2}|\d\d:\d\d|\d{18}|)", re.ASCII)


def every_text(value: Anything, add: str) -> Anything:
    """The same brief with that behind each of its texts; dates, times and NIP stay."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return value if _TIMES.fullmatch(value) else type(value)(value + add)
    if isinstance(value, tuple):
        return type(value)(every_text(one, add) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {field.name: every_text(getattr(value, field.name), add) for field in fields(value)}
        return replace(value, **changed)
    return value


def an_empty_laporan() -> LaporanBrief:
    """A file nobody has written anything in."""
    region = RegionBrief("", "Kabupaten Baru", "Baru", "")
    parts = tuple(part for part in Part if part not in (Part.EVALUATION, Part.FINDINGS))
    kop = Letterhead("PEMERINTAH KABUPATEN BARU")
    return LaporanBrief(2026, "", "2026-11-20", region, kop, "Diskominfo", parts=parts)


def an_endless_laporan(rows: int = 500) -> LaporanBrief:
    """Five hundred programmes in one sub-dimension, six hundred documents."""
    lines = tuple(a_programme(4, at) for at in range(1, rows + 1))
    sub = SubDimensionBrief("Health", Count(rows, rows), lines)
    brief = a_laporan()
    dimensions = list(brief.masterplan.dimensions)
    dimensions[3] = replace(a_dimension(4), sub_dimensions=(sub,), count=Count(rows, rows))
    plan = replace(brief.masterplan, dimensions=tuple(dimensions))
    return replace(brief, masterplan=plan, evidence=a_register(600))


def a_small_laporan(**changes: Any) -> LaporanBrief:
    """One programme per sub-dimension and one quick win: little enough to lengthen every text."""
    plan = a_laporan().masterplan
    few = replace(plan, dimensions=tuple(a_dimension(number, 1) for number in range(1, 7)))
    brief = a_laporan(masterplan=few, quick_wins=(a_quick_win(1),), evidence=a_register(4))
    return replace(brief, **changes)
