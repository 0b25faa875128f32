"""The impact survey of a round as its page sees it: what was surveyed, who answered, and what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gm100_desktop.domain.wording import tanggal_range


@dataclass(frozen=True, slots=True)
class SurveyDimension:
    """A dimension of the survey, in the fixed order."""

    id: int
    code: str
    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A question of the instrument that people answer; `part` is its sub-dimension, 1 to 3."""

    id: int
    code: str  # 'IM-1-2-3'
    label: str
    dimension_id: int
    part: int


@dataclass(frozen=True, slots=True)
class SurveyedLine:
    """What is surveyed for one sub-dimension; `survey_id` is None until something is chosen."""

    id: int  # of the sub-dimension
    survey_id: int | None
    dimension_id: int
    part: int
    name: str
    programme_id: int | None = None
    programme: str = ""
    programme_agency_id: int | None = None  # who is responsible for the programme
    programme_agency: str = ""
    agency_id: int | None = None  # who answers for the survey
    agency: str = ""
    coordinator: str = ""  # of the agency that answers: kominfo, planning
    user_count: int | None = None
    starts_on: str | None = None
    ends_on: str | None = None

    @property
    def dates(self) -> str:
        """'10–24 September 2026'."""
        return tanggal_range(self.starts_on, self.ends_on)


@dataclass(frozen=True, slots=True)
class RespondentLine:
    """Somebody who answered; name and contact never leave the file."""

    id: int
    dimension_id: int
    number: int
    name: str = ""
    age: int | None = None
    sex: str = ""
    occupation: str = ""
    contact: str = ""
    is_user: bool = True
    answered_on: str | None = None
    enumerator: str = ""
    scores: Mapping[int, int] = field(default_factory=dict)  # statement id → 0..4


@dataclass(frozen=True, slots=True)
class SurveySheet:
    """The whole survey of a round."""

    evaluation_id: int
    dimensions: Sequence[SurveyDimension] = ()
    statements: Sequence[Statement] = ()
    surveyed: Sequence[SurveyedLine] = ()
    respondents: Sequence[RespondentLine] = ()

    def statements_of(self, dimension_id: int) -> Sequence[Statement]:
        """The statements of that dimension, in the order of the form."""
        return [one for one in self.statements if one.dimension_id == dimension_id]

    def surveyed_of(self, dimension_id: int) -> Sequence[SurveyedLine]:
        """What is surveyed in that dimension, a line per sub-dimension."""
        return [one for one in self.surveyed if one.dimension_id == dimension_id]

    def respondents_of(self, dimension_id: int) -> Sequence[RespondentLine]:
        """Who answered the form of that dimension, by number."""
        return [one for one in self.respondents if one.dimension_id == dimension_id]

    def dimension(self, dimension_id: int) -> SurveyDimension | None:
        """The dimension with that id, when the round asks about it."""
        return next((one for one in self.dimensions if one.id == dimension_id), None)
