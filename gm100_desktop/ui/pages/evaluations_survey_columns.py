"""The columns of the survey's entry grid: who answered, and an answer for every statement of the form."""

from collections.abc import Iterator, Mapping, Sequence

from gm100_desktop.domain.kinds.evaluations import RESPONDENT, SURVEY_ANSWER
from gm100_desktop.domain.lines.surveys import RespondentLine, Statement, SurveySheet
from gm100_desktop.domain.reading import shown
from gm100_desktop.domain.rosters import Sex
from gm100_desktop.domain.survey import LEAST, MOST, statement_score
from gm100_desktop.domain.wording import decimal_text, tanggal_short
from gm100_desktop.ui.models.columns import Align, Column, Line, Look

SCORE = SURVEY_ANSWER.field("score")
NUMBER, MEAN, NAME = "No", "Rerata", "Nama"
LETTERS = {Sex.MALE.value: "L", Sex.FEMALE.value: "P"}
_FIRST, _NEXT, _LATER, _LAST = 1, 2, 3, 4  # which columns give way


def entry_columns(sheet: SurveySheet, dimension_id: int) -> list[Column[RespondentLine]]:
    """Number, the person, the nine answers under their sub-dimensions, and the mean of them."""
    return [*_person(), *_answers(sheet, dimension_id), _mean()]


def statements_by_key(sheet: SurveySheet, dimension_id: int) -> Mapping[str, Statement]:
    """The statement of each answer column, by the key of the column."""
    statements = sheet.statements_of(dimension_id)
    return dict(zip((column.key for column in _answers(sheet, dimension_id)), statements, strict=True))


def total_row(statements: Mapping[str, Statement], lines: Sequence[Line]) -> dict[str, str]:
    """The mean of every statement over the respondents shown."""
    people = [line for line in lines if isinstance(line, RespondentLine)]
    texts = {NUMBER: "", NAME: "Rata-rata"}
    for key, one in statements.items():
        mean = statement_score([person.scores[one.id] for person in people if one.id in person.scores])
        texts[key] = "" if mean is None else decimal_text(mean, 2)
    return texts if people else {}


def _person() -> Iterator[Column[RespondentLine]]:
    yield Column(
        NUMBER, lambda line: str(line.number), lambda line: line.number, Align.RIGHT, 60, Look.SECOND
    )
    yield Column(
        NAME, lambda line: line.name, look=Look.NAME, field=RESPONDENT.field("name"), width=112,
        stretch=True, private=True,
    )  # fmt: skip
    yield Column(
        "Umur", lambda line: "" if line.age is None else str(line.age), lambda line: line.age,
        Align.RIGHT, 54, field=RESPONDENT.field("age"), gives_way=_LAST,
    )  # fmt: skip
    yield Column(
        "L/P", lambda line: LETTERS.get(line.sex, ""), field=RESPONDENT.field("sex"), width=46,
        typed=lambda line: Sex.word(line.sex) if line.sex else "", gives_way=_LAST,
    )  # fmt: skip
    yield _usual("occupation", "Pekerjaan", 96, _NEXT)
    yield _usual("contact", "Kontak", 100, _FIRST, private=True)
    yield Column(
        "Pengguna", lambda line: "Ya" if line.is_user else "Tidak", field=RESPONDENT.field("is_user"),
        width=78, gives_way=_LATER,
    )  # fmt: skip
    yield Column(
        "Tanggal", lambda line: tanggal_short(line.answered_on) if line.answered_on else "",
        lambda line: line.answered_on, field=RESPONDENT.field("answered_on"), width=90, gives_way=_LATER,
    )  # fmt: skip
    yield _usual("enumerator", "Petugas", 84, _FIRST)


def _usual(
    name: str, title: str, width: int, gives_way: int, *, private: bool = False
) -> Column[RespondentLine]:
    field = RESPONDENT.field(name)
    return Column(
        title, lambda line: shown(field, getattr(line, name)), field=field, width=width,
        gives_way=gives_way, private=private,
    )  # fmt: skip


def _answers(sheet: SurveySheet, dimension_id: int) -> Iterator[Column[RespondentLine]]:
    bands = {one.part: one.name for one in sheet.surveyed_of(dimension_id)}
    for at, one in enumerate(sheet.statements_of(dimension_id), 1):
        yield _answer(one, f"P{at}", bands.get(one.part, f"Bagian {one.part}"))


def _answer(one: Statement, title: str, band: str) -> Column[RespondentLine]:
    def told(line: RespondentLine) -> str:
        score = line.scores.get(one.id)
        return "" if score is None else str(score)

    return Column(
        title, told, lambda line: line.scores.get(one.id), Align.RIGHT, 46, band=band, field=SCORE,
        tip=lambda _line: f"{title} · {one.label}",
        due=lambda line: bool(line.scores) and one.id not in line.scores,
    )  # fmt: skip


def _mean() -> Column[RespondentLine]:
    def mean(line: RespondentLine) -> str:
        found = statement_score(list(line.scores.values()))
        return "" if found is None else decimal_text(found, 2)

    return Column(MEAN, mean, align=Align.RIGHT, width=62, look=Look.SECOND, gives_way=_LAST)


def is_score(text: str) -> bool:
    """Whether the key gives an answer at once."""
    return len(text) == 1 and text in map(str, range(LEAST, MOST + 1))
