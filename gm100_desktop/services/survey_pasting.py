"""A pasted block as respondents: the fields of each first, then an answer for every statement."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.kinds.evaluations import RESPONDENT
from gm100_desktop.domain.lines.surveys import Statement
from gm100_desktop.domain.pasting import Lookup, Pasted, ReadyRow, Surroundings, understand
from gm100_desktop.domain.pasting.cleaning import clean_block
from gm100_desktop.domain.pasting.words import normal
from gm100_desktop.domain.survey import LEAST, MOST

_ANSWER = "answer_"
_SEARCHED = 6  # rows looked at for the numbers of the statements
NOT_PASTED = frozenset({"evaluation_id", "dimension_id", "number"})
"""What a block does not decide: where it belongs, and the running number."""

Block = Sequence[Sequence[str]]


def understood(
    statements: Sequence[Statement],
    columns: Sequence[Field],
    rows: Block,
    blank: Mapping[str, Value],
    today: date,
) -> Pasted:
    """What the block says; a row with a wrong value is held back with the reason."""
    block = _plainly_headed(clean_block(rows), statements)
    answers = [answer_field(one, at) for at, one in enumerate(statements, 1)]
    fields = [field for field in RESPONDENT.fields if field.name not in NOT_PASTED]
    kept = [field for field in RESPONDENT.fields if field.name in NOT_PASTED]
    hidden = [replace(field, label=f"{field.label} survei") for field in kept]  # no heading names them
    whole = replace(RESPONDENT, fields=(*fields, *answers, *hidden))
    empty = {**blank, **dict.fromkeys((one.name for one in answers), None)}
    around = Surroundings(empty, {}, lambda _field: Lookup.of(()), frozenset(), (), today)
    return understand(whole, _columns(columns, answers, block), block, around)


def answer_field(statement: Statement, number: int) -> Field:
    """The answer to a statement as a field of the respondent; 'P3' is the third of the form."""
    return Field(f"{_ANSWER}{statement.id}", f"P{number}", FieldType.WHOLE, least=LEAST, most=MOST)


def respondent_in(row: ReadyRow, number: int) -> dict[str, Value]:
    """The respondent a row brings, by that number."""
    values = {name: value for name, value in row.values.items() if not name.startswith(_ANSWER)}
    return {**{name: value for name, value in values.items() if name != "id"}, "number": number}


def answers_in(row: ReadyRow) -> Iterator[tuple[int, int]]:
    """Statement and score of every answer a row brings."""
    for name, value in row.values.items():
        if name.startswith(_ANSWER) and value is not None:
            yield int(name.removeprefix(_ANSWER)), int(value)


def _columns(columns: Sequence[Field], answers: Sequence[Field], block: Block) -> list[Field | None]:
    """Without a heading the answers are the last columns, and what stands before them is as on screen."""
    widest = max((len(row) for row in block), default=0)
    before = widest - len(answers) - _is_counted(block)
    if before < 0:
        return [*columns]
    unknown = [None] * (before - len(columns))
    return [*columns[:before], *unknown, *answers]


def _is_counted(block: Block) -> bool:
    """Whether the first column only counts the rows."""
    figures = [row[0].strip(" .") for row in block if any(row)]
    return len(figures) > 1 and figures == [str(at) for at in range(1, len(figures) + 1)]


def _plainly_headed(block: list[list[str]], statements: Sequence[Statement]) -> list[list[str]]:
    """The block with 'P1', 'P2', … where its heading names the statements in another way."""
    for row in block[:_SEARCHED]:
        for names in _namings(statements):
            at = _run_of(names, [normal(cell) for cell in row])
            if at is not None:
                row[at : at + len(names)] = [f"P{place}" for place in range(1, len(names) + 1)]
                return block
    return block


def _namings(statements: Sequence[Statement]) -> Iterator[list[str]]:
    """How people number the statements of a form: '1', 'Q1', '1.1', 'IM-1-1-1', or the sentence itself."""
    count = range(1, len(statements) + 1)
    for letter in ("", "q", "s", "no ", "pernyataan ", "jawaban ", "butir "):
        yield [f"{letter}{place}" for place in count]
    yield [normal(one.code) for one in statements]
    yield [normal(one.code.split("-", 2)[2]) for one in statements]
    yield [normal(one.label) for one in statements]


def _run_of(names: Sequence[str], row: Sequence[str]) -> int | None:
    """Where those names follow each other in the row."""
    places = range(len(row) - len(names) + 1)
    return next((at for at in places if list(row[at : at + len(names)]) == list(names)), None)
