"""An instrument as records and back; the words of its rubrics stand apart and belong to the whole file."""

from decimal import Decimal

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.instruments import Component, Instrument, Question, Rubric
from gm100_desktop.domain.kinds.evaluations import COMPONENT, INSTRUMENT, QUESTION, RUBRIC_LEVEL
from gm100_desktop.domain.kinds.fixed import DIMENSION
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries.records import Record

Levels = dict[int, tuple[int, str]]
"""For each level the id of its record and its words."""

_APART = frozenset({"components", "rubrics"})
_HEAD = tuple(name for name in Instrument.__slots__ if name not in _APART)
_TEXTS = tuple(name for name in Question.__slots__ if name != "dimension")


def add_instrument(records: Records, one: Instrument) -> int:
    """The version with its components and questions stands in the file; call it inside one act."""
    added = records.add(INSTRUMENT, {name: getattr(one, name) for name in _HEAD})
    parts = records.add_many(
        COMPONENT,
        [
            {"instrument_id": added, "code": p.code, "label": p.label, "weight": str(p.weight), "number": n}
            for n, p in enumerate(one.components, 1)
        ],
    )
    dimensions = {str(row["code"]): row["id"] for row in records.all(DIMENSION)}
    rows: list[dict[str, Value]] = [
        {name: getattr(question, name) for name in _TEXTS}
        | {"component_id": part, "number": number, "dimension_id": dimensions.get(question.dimension)}
        for part, component in zip(parts, one.components, strict=True)
        for number, question in enumerate(component.questions, 1)
    ]
    records.add_many(QUESTION, rows)
    return added


def stored_instrument(records: Records, instrument_id: int) -> Instrument:
    """The version as it stands in the file, with the rubrics its questions use."""
    row = records.get(INSTRUMENT, instrument_id)
    dimensions = {row["id"]: str(row["code"]) for row in records.all(DIMENSION)}
    parts = sorted(records.all(COMPONENT, {"instrument_id": instrument_id}), key=_place)
    components = tuple(_component(records, part, dimensions) for part in parts)
    head = {name: row[name] for name in _HEAD}
    made = Instrument(components=components, **head)  # type: ignore[arg-type]  # the columns are the fields
    wanted = list(dict.fromkeys(question.rubric for question in made.questions if question.rubric))
    return Instrument(components=components, rubrics=_rubrics(records, wanted), **head)  # type: ignore[arg-type]


def stored_rubrics(records: Records) -> dict[str, Levels]:
    """Every rubric of the file with its levels."""
    found: dict[str, Levels] = {}
    for row in records.all(RUBRIC_LEVEL):
        place = found.setdefault(str(row["rubric"]), {})
        place[int(row["level"] or 0)] = (int(row["id"] or 0), str(row["text"]))
    return found


def _component(records: Records, row: Record, dimensions: dict[Value, str]) -> Component:
    questions = sorted(records.all(QUESTION, {"component_id": row["id"]}), key=_place)
    return Component(
        str(row["code"]),
        str(row["label"]),
        Decimal(str(row["weight"]) or 0),
        tuple(_question(one, dimensions) for one in questions),
    )


def _question(row: Record, dimensions: dict[Value, str]) -> Question:
    texts = {name: str(row[name]) for name in _TEXTS}
    return Question(**texts, dimension=dimensions.get(row["dimension_id"], ""))


def _rubrics(records: Records, codes: list[str]) -> tuple[Rubric, ...]:
    """The words of each rubric; a level nobody described is told by nothing."""
    known = stored_rubrics(records)
    return tuple(
        Rubric(code, tuple(known.get(code, {}).get(level, (0, ""))[1] for level in range(5)))
        for code in codes
    )


def _place(row: Record) -> tuple[int, int]:
    return int(row["number"] or 0), int(row["id"] or 0)
