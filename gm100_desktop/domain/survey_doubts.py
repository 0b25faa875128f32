"""What assessors look for in a survey, told before they do: each in one sentence with where to go."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gm100_desktop.domain.lines.surveys import RespondentLine, SurveyDimension, SurveyedLine, SurveySheet
from gm100_desktop.domain.people import name_key
from gm100_desktop.domain.survey import asked_of, is_parted, quotas_of
from gm100_desktop.domain.wording import number, tanggal_range

MOST_NAMED = 5
"""Numbers of respondents that one sentence names."""

_FEWEST = 3
"""Answers from which on equal ones are worth a look."""


class Check(StrEnum):
    """The sort of doubt."""

    BELOW_QUOTA = "below_quota"
    INCOMPLETE = "incomplete"
    TWICE = "twice"
    NO_PROGRAMME = "no_programme"
    NO_USER = "no_user"
    ALL_EQUAL = "all_equal"
    MORE_THAN_USERS = "more_than_users"
    OUTSIDE_DATES = "outside_dates"
    WITHOUT_AGENCY = "without_agency"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubt and its place: a respondent, a sub-dimension, or the dimension as a whole."""

    check: Check
    sentence: str
    dimension_id: int
    respondent_id: int | None = None
    sub_dimension_id: int | None = None


Judge = Callable[[SurveySheet, SurveyDimension], Iterable[Doubt]]


def survey_doubts(sheet: SurveySheet) -> list[Doubt]:
    """Every doubt, dimension by dimension; nothing about a survey nobody has begun."""
    if not (sheet.respondents or any(one.survey_id for one in sheet.surveyed)):
        return []
    found = [doubt for one in sheet.dimensions for judge in _JUDGES for doubt in judge(sheet, one)]
    return [*found, *_twice(sheet)]


def _below_quota(sheet: SurveySheet, dimension: SurveyDimension) -> Iterator[Doubt]:
    for quota in quotas_of(sheet, dimension):
        if quota.missing:
            words = (
                f"{quota.name} baru {number(quota.count)} dari {number(quota.goal)} responden lengkap; "
                f"tambah {number(quota.missing)} lagi."
            )
            yield Doubt(Check.BELOW_QUOTA, words, dimension.id)


def _incomplete(sheet: SurveySheet, dimension: SurveyDimension) -> Iterator[Doubt]:
    def lacks(person: RespondentLine) -> bool:
        asked = asked_of(sheet, person)
        return not asked or any(one.id not in person.scores for one in asked)

    yield from _about(
        sheet, dimension, Check.INCOMPLETE, lacks, "belum menjawab semua pernyataan; lengkapi jawabannya."
    )


def _no_user(sheet: SurveySheet, dimension: SurveyDimension) -> Iterator[Doubt]:
    yield from _about(
        sheet,
        dimension,
        Check.NO_USER,
        lambda person: not person.is_user,
        "bukan pengguna layanan; ganti dengan orang yang memakainya.",
    )


def _all_equal(sheet: SurveySheet, dimension: SurveyDimension) -> Iterator[Doubt]:
    def repeats(person: RespondentLine) -> bool:
        return len(person.scores) >= _FEWEST and len(set(person.scores.values())) == 1

    yield from _about(
        sheet,
        dimension,
        Check.ALL_EQUAL,
        repeats,
        "memberi nilai yang sama untuk semua pernyataan; cocokkan dengan formulirnya.",
    )


def _outside_dates(sheet: SurveySheet, dimension: SurveyDimension) -> Iterator[Doubt]:
    surveyed = sheet.surveyed_of(dimension.id)
    first = min((one.starts_on for one in surveyed if one.starts_on), default="")
    last = max((one.ends_on for one in surveyed if one.ends_on), default="")

    def lies_outside(person: RespondentLine) -> bool:
        day = person.answered_on
        return bool(day) and bool((first and str(day) < first) or (last and str(day) > last))

    words = f"menjawab di luar masa survei{_span(first, last)}; periksa tanggalnya."
    yield from _about(sheet, dimension, Check.OUTSIDE_DATES, lies_outside, words)


def _no_programme(sheet: SurveySheet, dimension: SurveyDimension) -> Iterator[Doubt]:
    for line in sheet.surveyed_of(dimension.id):
        if line.programme_id is None:
            words = f"Program untuk {line.name} ({dimension.name}) belum dipilih; pilih di bagian Program."
            yield Doubt(Check.NO_PROGRAMME, words, dimension.id, sub_dimension_id=line.id)


def _more_than_users(sheet: SurveySheet, dimension: SurveyDimension) -> Iterator[Doubt]:
    for line in sheet.surveyed_of(dimension.id):
        asked = _asked_about(sheet, line)
        if line.user_count is not None and asked > line.user_count:
            words = (
                f"{line.name}: {number(asked)} responden, padahal penggunanya {number(line.user_count)} "
                "orang; periksa jumlah penggunanya."
            )
            yield Doubt(Check.MORE_THAN_USERS, words, dimension.id, sub_dimension_id=line.id)


def _without_agency(sheet: SurveySheet, dimension: SurveyDimension) -> Iterator[Doubt]:
    for line in sheet.surveyed_of(dimension.id):
        words = _agency_words(line)
        if words:
            yield Doubt(Check.WITHOUT_AGENCY, words, dimension.id, sub_dimension_id=line.id)


def _agency_words(line: SurveyedLine) -> str:
    """Why the agency that is responsible seems not to take part; '' when it does."""
    if line.programme_id is None:
        return ""
    if line.agency_id is None:
        return f"{line.name}: OPD penanggung jawab survei belum dipilih."
    if line.programme_agency_id in (None, line.agency_id):
        return ""
    alone = " sendiri" if line.coordinator else ""
    return (
        f"{line.name}: survei dipegang {line.agency}{alone}, padahal OPD programnya "
        f"{line.programme_agency}; OPD itu harus ikut."
    )


def _twice(sheet: SurveySheet) -> Iterator[Doubt]:
    """Who may have answered the forms of two dimensions; told by numbers alone, as it may be chance."""
    people: dict[tuple[object, ...], list[RespondentLine]] = defaultdict(list)
    for person in sheet.respondents:
        mark = _mark(person)
        if mark:
            people[mark].append(person)
    for found in people.values():
        if len({person.dimension_id for person in found}) > 1:
            named = [f"nomor {number(one.number)} {_name(sheet, one)}" for one in found[:MOST_NAMED]]
            same = "nama, umur, dan kontaknya" if found[0].contact else "nama, umur, dan pekerjaannya"
            words = (
                f"Responden {_listed(named, len(found))} mungkin orang yang sama: {same} sama. "
                "Cocokkan dengan formulirnya."
            )
            last = found[-1]
            yield Doubt(Check.TWICE, words, last.dimension_id, respondent_id=last.id)


def _mark(person: RespondentLine) -> tuple[object, ...]:
    """By what a person is known again: without a contact sex and occupation too; () when too little."""
    name = "".join(sign for sign in name_key(person.name) if sign.isalnum())
    contact = "".join(sign for sign in person.contact.casefold() if sign.isalnum())
    if not name or person.age is None:
        return ()
    if contact:
        return name, person.age, contact
    trade = person.occupation.casefold().strip()
    return (name, person.age, person.sex, trade) if person.sex and trade else ()


def _about(
    sheet: SurveySheet,
    dimension: SurveyDimension,
    check: Check,
    holds: Callable[[RespondentLine], bool],
    words: str,
) -> Iterator[Doubt]:
    """One sentence about all respondents of the dimension of whom it holds; it leads to the first."""
    found = [person for person in sheet.respondents_of(dimension.id) if holds(person)]
    if found:
        named = [number(person.number) for person in found[:MOST_NAMED]]
        sentence = f"Responden {_listed(named, len(found))} {dimension.name} {words}"
        yield Doubt(check, sentence, dimension.id, respondent_id=found[0].id)


def _asked_about(sheet: SurveySheet, line: SurveyedLine) -> int:
    """How many respondents answered about that sub-dimension."""
    respondents = sheet.respondents_of(line.dimension_id)
    if not is_parted(sheet, line.dimension_id):
        return len(respondents)
    asked = {one.id for one in sheet.statements_of(line.dimension_id) if one.part == line.part}
    return sum(bool(asked & person.scores.keys()) for person in respondents)


def _listed(named: Sequence[str], count: int) -> str:
    """'3', '3 dan 7', '3, 7, 9, 12, 15, dan 4 lainnya'."""
    rest = [f"{number(count - len(named))} lainnya"] if count > len(named) else []
    told = [*named, *rest]
    if len(told) < 3:
        return " dan ".join(told)
    return f"{', '.join(told[:-1])}, dan {told[-1]}"


def _span(first: str, last: str) -> str:
    return f" {tanggal_range(first, last)}" if first and last else ""


def _name(sheet: SurveySheet, person: RespondentLine) -> str:
    found = sheet.dimension(person.dimension_id)
    return found.name if found else ""


_JUDGES: Sequence[Judge] = (
    _below_quota,
    _incomplete,
    _no_programme,
    _without_agency,
    _no_user,
    _all_equal,
    _more_than_users,
    _outside_dates,
)
