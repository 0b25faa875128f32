"""Columns that stand for further records, so that a line of a data file stays one line to a reader.

`present`, `excused`, `absent` of attendance list days; `scores` of an answer lists one score an assessor;
`1-1` to `3-3` of a respondent are the answers to the statements of the three sub-dimensions.
"""

from collections.abc import Callable, Iterator

from gm100_desktop.domain.instruments import DIMENSION_CODES
from gm100_desktop.domain.sessions import AttendanceState
from gm100_desktop.services.sample.source import SourceRow

_STATEMENTS = tuple(f"{sub}-{number}" for sub in (1, 2, 3) for number in (1, 2, 3))


def expanded(row: SourceRow) -> Iterator[SourceRow]:
    """The row without such columns, and the rows they stand for."""
    return _EXPANSIONS.get(row.kind, _as_it_is)(row)


def _as_it_is(row: SourceRow) -> Iterator[SourceRow]:
    yield row


def _attendance(row: SourceRow) -> Iterator[SourceRow]:
    days = {state: row.cells.pop(state, "").split() for state in AttendanceState}
    yield row
    for state, listed in days.items():
        for day in listed:
            yield _below(row, "attendance_day", {"day": day, "state": str(state)})


def _answer(row: SourceRow) -> Iterator[SourceRow]:
    scores = row.cells.pop("scores", "").split()
    yield row
    for number, score in enumerate(scores, 1):
        assessor = f"{row.cells['evaluation']}-{number}"
        yield _below(row, "assessor_score", {"assessor": assessor, "score": score})


def _respondent(row: SourceRow) -> Iterator[SourceRow]:
    version, dimension = row.cells.pop("instrument", ""), row.cells.get("dimension", "")
    if dimension not in DIMENSION_CODES:
        raise row.broken(f"dimensi '{dimension}' tidak dikenal.")
    scores = {statement: row.cells.pop(statement, "") for statement in _STATEMENTS}
    yield row
    number = DIMENSION_CODES.index(dimension) + 1
    for statement, score in scores.items():
        question = f"{version}/IM-{number}-{statement}"
        yield _below(row, "survey_answer", {"question": question, "score": score})


def _below(owner: SourceRow, kind: str, cells: dict[str, str]) -> SourceRow:
    return SourceRow(kind, cells, owner.file, owner.line, owner)


_EXPANSIONS: dict[str, Callable[[SourceRow], Iterator[SourceRow]]] = {
    "attendance": _attendance,
    "answer": _answer,
    "respondent": _respondent,
}
