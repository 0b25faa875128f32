"""How values are written for people; the only place that knows Indonesian formats.

Glossary of the words this code keeps as the team says them:
opd      perangkat daerah, an agency of the region (also SKPD in older texts)
bimtek   bimbingan teknis, the guidance workshops I-IV and monev
monev    monitoring dan evaluasi, the yearly evaluation by the ministry
sk       surat keputusan, the decree that creates a body and names its members
pagu     the allocated budget of a year; realisasi is what was spent
tanggal  a date as people write it, as against the ISO text that is stored
nip      the 18-digit number of a civil servant
"""

from gm100_desktop.domain.people import nip_text
from gm100_desktop.domain.wording.dates import (
    DAYS,
    MONTHS,
    MONTHS_SHORT,
    clock,
    day_tanggal,
    held,
    month_short,
    month_year,
    tanggal,
    tanggal_medium,
    tanggal_range,
    tanggal_short,
    term,
    time_range,
    weekday,
)
from gm100_desktop.domain.wording.labels import label
from gm100_desktop.domain.wording.marks import EMPTY, NO_BREAK, RANGE
from gm100_desktop.domain.wording.numbers import (
    decimal_text,
    number,
    percent,
    percent_text,
    roman,
    rupiah,
    rupiah_million,
    rupiah_short,
    signed,
)
from gm100_desktop.domain.wording.spelling import spelled

__all__ = [
    "DAYS",
    "EMPTY",
    "MONTHS",
    "MONTHS_SHORT",
    "NO_BREAK",
    "RANGE",
    "clock",
    "day_tanggal",
    "decimal_text",
    "held",
    "label",
    "month_short",
    "month_year",
    "nip_text",
    "number",
    "percent",
    "percent_text",
    "roman",
    "rupiah",
    "rupiah_million",
    "rupiah_short",
    "signed",
    "spelled",
    "tanggal",
    "tanggal_medium",
    "tanggal_range",
    "tanggal_short",
    "term",
    "time_range",
    "weekday",
]
