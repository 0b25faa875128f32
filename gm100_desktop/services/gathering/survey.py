"""The impact survey of the report's year. Of respondents only answers and days are read."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gm100_desktop.domain.briefs.survey import (
    StatementBrief,
    SurveyBrief,
    SurveyDimensionBrief,
    SurveyedBrief,
)
from gm100_desktop.domain.evaluations import RoundPhase
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.domain.rounding import mean_of
from gm100_desktop.domain.survey import LEAST, MOST, QUOTA, statement_place, statement_score
from gm100_desktop.services.gathering.round_sheet import RoundSheet
from gm100_desktop.services.gathering.setting import page_setup
from gm100_desktop.services.gathering.sources import Sources, sources_of
from gm100_desktop.services.gathering.words import region_name


@dataclass(frozen=True, slots=True)
class _Asked:
    """A statement and its place: the dimension, the sub-dimension, the place there."""

    row: Row
    place: tuple[int, int, int]


def survey_brief(ledger: Ledger, options: ReportOptions) -> SurveyBrief:
    """The survey of the year's round, answered or not; KnownProblem when it asks no statements."""
    sources = sources_of(ledger, options)
    found = next(_surveyed_rounds(sources), None)
    if found is None:
        raise KnownProblem(
            f"Tidak ada putaran evaluasi tahun {sources.moment.year} yang memakai survei dampak.",
            "Mulai putarannya di halaman Evaluasi, atau pilih tahun lain.",
        )
    sheet, asked = found
    instrument = sheet.instrument
    return SurveyBrief(
        region=region_name(sources.ledger),
        year=sources.moment.year,
        phase=RoundPhase.word(sheet.row.text("phase")),
        version=instrument.text("version") if instrument else "",
        report_date=sources.options.report_date,
        dimensions=tuple(_dimensions(sources, sheet.row, asked)),
        setup=page_setup(sources.ledger, sources.options),
        is_draft=sources.options.is_draft,
    )


def _surveyed_rounds(sources: Sources) -> Iterator[tuple[RoundSheet, Sequence[_Asked]]]:
    """The rounds of the year that ask statements, the final one first."""
    rows = [row for row in sources.ledger.all("evaluation") if row.whole("year") == sources.moment.year]
    rows = [row for row in rows if row.text("phase") != RoundPhase.SELECTION]
    for row in sorted(rows, key=lambda row: (not row.flag("is_final"), -row.id)):
        sheet = RoundSheet(sources, row)
        asked = tuple(_asked(sheet))
        if asked:
            yield sheet, asked


def _asked(sheet: RoundSheet) -> Iterator[_Asked]:
    for component in sheet.components:
        for row in sheet.questions(component):
            place = statement_place(row.text("code"))
            if place is not None:
                yield _Asked(row, place)


def _dimensions(sources: Sources, evaluation: Row, asked: Sequence[_Asked]) -> Iterator[SurveyDimensionBrief]:
    ledger = sources.ledger
    respondents = ledger.of("respondent", "evaluation_id", evaluation.id)
    answers = _answers(ledger, respondents)
    for row in sorted(ledger.all("dimension"), key=lambda row: row.whole("number")):
        own = sorted((one for one in asked if one.place[0] == row.whole("number")), key=lambda one: one.place)
        if own:
            people = [one for one in respondents if one.whole("dimension_id") == row.id]
            yield _dimension(ledger, evaluation, row, own, people, answers)


def _dimension(
    ledger: Ledger,
    evaluation: Row,
    row: Row,
    asked: Sequence[_Asked],
    people: Sequence[Row],
    answers: Mapping[int, Sequence[int]],
) -> SurveyDimensionBrief:
    surveyed = {
        one.whole("sub_dimension_id"): one for one in ledger.of("survey", "evaluation_id", evaluation.id)
    }
    subs = sorted(ledger.of("sub_dimension", "dimension_id", row.id), key=lambda sub: sub.whole("number"))
    parts = tuple(_parts(ledger, subs, surveyed, asked, answers))
    days = sorted(filter(None, (one.text("answered_on") for one in people)))
    means = [one.mean for part in parts for one in part.statements if one.mean is not None]
    return SurveyDimensionBrief(
        number=row.whole("number"),
        name=row.text("name"),
        parts=parts,
        respondents=sum(bool(ledger.of("survey_answer", "respondent_id", one.id)) for one in people),
        goal=QUOTA,
        first_day=days[0] if days else "",
        last_day=days[-1] if days else "",
        mean=mean_of(means),
    )


def _parts(
    ledger: Ledger,
    subs: Sequence[Row],
    surveyed: Mapping[int, Row],
    asked: Sequence[_Asked],
    answers: Mapping[int, Sequence[int]],
) -> Iterator[SurveyedBrief]:
    numbers = {one.row.id: at for at, one in enumerate(asked, 1)}
    for part in dict.fromkeys(one.place[1] for one in asked):
        sub = next((sub for sub in subs if sub.whole("number") == part), None)
        survey = surveyed.get(sub.id) if sub else None
        own = [one.row for one in asked if one.place[1] == part]
        programme = ledger.one("programme", survey.maybe("programme_id")) if survey else None
        agency = ledger.one("agency", survey.maybe("agency_id")) if survey else None
        yield SurveyedBrief(
            name=sub.text("name") if sub else f"Bagian {part}",
            statements=tuple(_statement(row, numbers[row.id], answers.get(row.id, ())) for row in own),
            programme=programme.text("name") if programme else "",
            agency=(agency.text("abbreviation") or agency.text("name")) if agency else "",
            users=survey.maybe("user_count") if survey else None,
        )


def _statement(row: Row, number: int, scores: Sequence[int]) -> StatementBrief:
    given = Counter(scores)
    counts = tuple(given[score] for score in range(LEAST, MOST + 1))
    return StatementBrief(number, row.text("label"), statement_score(scores), counts)


def _answers(ledger: Ledger, respondents: Sequence[Row]) -> Mapping[int, Sequence[int]]:
    """Every answer by its statement."""
    found: dict[int, list[int]] = {}
    for respondent in respondents:
        for answer in ledger.of("survey_answer", "respondent_id", respondent.id):
            found.setdefault(answer.whole("question_id"), []).append(answer.whole("score"))
    return found
