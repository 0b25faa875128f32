"""The region: profile, vision and what it wants to reach."""

from dataclasses import dataclass, field

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.setting import Picture


@dataclass(frozen=True, slots=True)
class Fact:
    """One line 'label - text' with its proof."""

    label: str
    text: str
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A counted fact with its source; `disputed` keeps what other sources say, as (text, source)."""

    label: str
    text: str  # '342.118 jiwa'
    year: str = ""
    source: str = ""
    disputed: tuple[tuple[str, str], ...] = ()
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Mission:
    """One mission of the region and the programme that serves it."""

    number: int
    text: str
    alignment: str = ""  # dimensions or programmes that carry it, or the narrative of the alignment
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class PriorityProgramme:
    """One of the region's priority programmes; `quick_wins` names those chosen from it."""

    number: int
    name: str
    quick_wins: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """Who led the region, and when."""

    position: str
    name: str
    starts: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True)
class RegionBrief:
    """The region as the report introduces it."""

    code: str  # '62.03'
    name: str  # 'Kabupaten Tirta Kencana'
    short_name: str  # 'Tirta Kencana'
    province: str
    capital: str = ""
    head_title: str = "Bupati"
    year_formed: str = ""
    arms: Picture = field(default_factory=Picture)
    facts: tuple[Fact, ...] = ()  # further lines of the profile, in order
    figures: tuple[Figure, ...] = ()  # area, population, districts, agencies ...
    leaders: tuple[Term, ...] = ()
    vision_title: str = ""  # 'Tirta Kencana Terhubung'
    vision: str = ""
    vision_period: str = ""  # '2025-2030'
    missions: tuple[Mission, ...] = ()
    smart_city_goal: str = ""  # what the region wants from the programme
    priority_programmes: tuple[PriorityProgramme, ...] = ()
