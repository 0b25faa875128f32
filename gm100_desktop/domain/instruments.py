"""An instrument as data: components with weights, questions, and the words of the levels.

Weights are exact decimals. What a file or a person wrote is checked in `instrument_checks`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal

from gm100_desktop.domain.evaluations import Certainty, InstrumentPurpose, Rounding
from gm100_desktop.domain.regions import Track

WHOLE_WEIGHT = Decimal(100)
INTERNAL = "acuan internal"
"""What every use of a rubric says: the ministry has published no words for the levels."""

DIMENSION_CODES = ("governance", "branding", "economy", "living", "society", "environment")
"""The six dimensions in their fixed order."""

TRACK_ENDINGS = {Track.REGULER: "REG", Track.KPPN_IKN: "KPPN"}


@dataclass(frozen=True, slots=True)
class Question:
    """One question; `official_number` repeats itself between sections, so the code names it."""

    code: str
    label: str
    official_number: str = ""
    element: str = ""
    dimension: str = ""  # code
    figure_source: str = ""
    typical_evidence: str = ""
    rubric: str = ""  # code; '' leaves the level free


@dataclass(frozen=True, slots=True)
class Component:
    """A weighted part of an instrument."""

    code: str
    label: str
    weight: Decimal  # hundredths
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Rubric:
    """What each level means, lowest first; never more than an internal aid."""

    code: str
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Instrument:
    """One version, whole; `rubrics` are the words it brings along."""

    version: str
    label: str
    components: tuple[Component, ...]
    purpose: str = InstrumentPurpose.YEARLY.value
    year: int | None = None
    track: str = ""  # '' for all
    reference: str = ""  # letter number and date
    scale_min: int = 0
    scale_max: int = 4
    rounding: str = Rounding.ONCE.value
    impact_form: str = ""
    certainty: str = ""
    note: str = ""
    rubrics: tuple[Rubric, ...] = field(default=())

    @property
    def questions(self) -> Iterator[Question]:
        """Every question, in order."""
        return (question for part in self.components for question in part.questions)

    @property
    def question_count(self) -> int:
        """How many questions it asks."""
        return sum(len(part.questions) for part in self.components)

    @property
    def total_weight(self) -> Decimal:
        """The sum of all weights."""
        return sum((part.weight for part in self.components), Decimal(0))


@dataclass(frozen=True, slots=True)
class InstrumentLine:
    """A version as a list shows it; `id` is None for a shipped one that is not in the file yet."""

    id: int | None
    version: str
    label: str
    year: int | None
    track: str
    purpose: str
    certainty: str
    weight: Decimal  # of all components
    components: int
    questions: int
    rounds: tuple[tuple[int, str], ...] = ()  # year and phase of each round that uses it

    @property
    def is_whole(self) -> bool:
        """Whether the weights of a yearly version make 100."""
        return self.purpose != InstrumentPurpose.YEARLY or self.weight == WHOLE_WEIGHT

    @property
    def is_locked(self) -> bool:
        """Whether a yearly round uses it, so that it is never changed."""
        return self.purpose == InstrumentPurpose.YEARLY and bool(self.rounds)


def line_of(one: Instrument) -> InstrumentLine:
    """A version that is not in the file yet."""
    return InstrumentLine(
        None,
        one.version,
        one.label,
        one.year,
        one.track,
        one.purpose,
        one.certainty,
        one.total_weight,
        len(one.components),
        one.question_count,
    )


def version_of(year: int, track: str) -> str:
    """The id a version of that year and track has: '2025-REG'; without a track the year alone."""
    ending = TRACK_ENDINGS.get(Track.of(track)) if track else None
    return f"{year}-{ending}" if ending else str(year)


def year_and_track(version: str) -> tuple[int, str] | None:
    """The year and track such an id stands for; None for any other id."""
    year, dash, ending = version.partition("-")
    if len(year) != 4 or not (year.isascii() and year.isdigit()):
        return None
    if not dash:
        return int(year), ""
    return next(((int(year), track.value) for track, end in TRACK_ENDINGS.items() if end == ending), None)


def successor(of: Instrument, year: int) -> Instrument:
    """The same instrument for a later year, until that year's letter is known."""
    return replace(
        of,
        version=version_of(year, of.track),
        label=of.label.replace(str(of.year), str(year)),
        year=year,
        reference=f"Salinan {of.version}",
        certainty=Certainty.DEFAULT.value,
        note="Dipakai sampai ada surat baru.",
    )


def is_whole(of: Instrument) -> bool:
    """Whether the weights of a yearly instrument make 100; a selection has no index."""
    return of.purpose != InstrumentPurpose.YEARLY or of.total_weight == WHOLE_WEIGHT
