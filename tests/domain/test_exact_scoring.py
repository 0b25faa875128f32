"""Nothing on the way to an index is a binary fraction: the code and the values it makes say so."""

import ast
import dataclasses
import re
import tokenize
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from gm100_desktop.domain.index_steps import IndexSteps, ScoredComponent, index_steps
from gm100_desktop.domain.instrument_scoring import steps_of_answers, steps_of_components
from gm100_desktop.services.shipped_instruments import shipped, shipped_instrument
from tests.domain.worked_example import answers_for, values_for

PACKAGE = Path(__file__).parents[2] / "gm100_desktop"
ON_THE_WAY = (
    "rounding", "scoring", "index_steps", "index_reasons", "instrument_scoring", "improvements",
    "disagreements", "score_files", "own_figures", "rubric_levels", "evaluations", "survey", "instruments",
    "instrument_checks", "instrument_files", "instrument_values", "simulator", "round_sheets", "answering",
    "round_figures", "surveys", "shipped_instruments", "instrument_rows", "score", "score_table",
)  # fmt: skip
FLOAT_MAKERS = {"float", "fsum", "fmean", "mean", "round", "sqrt", "truediv", "as_float", "to_eng_string"}

FROM_SQLITE = "queries"
"""Lists that SQLite makes of whole numbers and texts alone: no table of ours has another sort of number."""


def files_on_the_way() -> list[Path]:
    return sorted(
        path for path in PACKAGE.rglob("*.py") if path.stem in ON_THE_WAY and "ui" not in path.parts
    )


def binary_fractions(path: Path) -> Iterator[str]:
    """Float literals, calls that make floats, and numbers of JSON read as floats."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, float | complex):
            yield f"{path.name}:{node.lineno}: {node.value}"
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in FLOAT_MAKERS:
                yield f"{path.name}:{node.lineno}: {name}()"
            exact = {word.arg for word in node.keywords}
            if name == "loads" and "parse_float" not in exact and path.parent.name != FROM_SQLITE:
                yield f"{path.name}:{node.lineno}: loads() without parse_float"


def numbers_in(value: object) -> Iterator[object]:
    """Every number that stands anywhere in a value."""
    if isinstance(value, int | float | complex | Decimal):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from numbers_in(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from numbers_in(one)


def all_exact(steps: IndexSteps) -> bool:
    found = list(numbers_in(steps))
    return bool(found) and all(type(one) in (Decimal, int) for one in found)


def test_no_code_on_the_way_makes_a_binary_fraction() -> None:
    assert [found for path in files_on_the_way() for found in binary_fractions(path)] == []


def test_every_layer_of_scoring_is_looked_at() -> None:
    layers = {path.parent.name for path in files_on_the_way()}
    assert {"domain", "services", "queries", "cli"} <= layers
    assert len(files_on_the_way()) >= 20


def test_no_word_float_in_the_tokens_of_scoring() -> None:
    for path in files_on_the_way():
        with tokenize.open(path) as file:
            names = {token.string for token in tokenize.generate_tokens(file.readline)}
        assert "float" not in names, path.name


def test_no_table_keeps_a_binary_fraction() -> None:
    schema = PACKAGE.parent.joinpath("resources", "schema").rglob("*.sql")
    text = "\n".join(path.read_text(encoding="utf-8") for path in schema)
    assert "STRICT" in text
    assert re.findall(r"\b(REAL|FLOAT|DOUBLE|NUMERIC|DECIMAL)\b", text) == []


@pytest.mark.parametrize(
    "code", ["x = 0.1", "float('1')", "round(x)", "import json\njson.loads(text)", "math.fsum(x)", "x = 1e2"]
)
def test_the_search_finds_what_it_forbids(tmp_path: Path, code: str) -> None:
    path = tmp_path / "scoring.py"
    path.write_text(code, encoding="utf-8")
    assert len(list(binary_fractions(path))) == 1


@pytest.mark.parametrize("version", [one.version for one in shipped() if one.purpose == "yearly"])
def test_every_number_of_an_index_is_exact(version: str) -> None:
    instrument = shipped_instrument(version)
    assert instrument is not None
    assert all_exact(steps_of_answers(instrument, answers_for(instrument)))
    assert all_exact(steps_of_components(instrument, values_for(instrument)))
    assert all(type(part.weight) is Decimal for part in instrument.components)


def test_a_binary_fraction_is_found_where_it_hides() -> None:
    part = ScoredComponent("a", "A", Decimal(100), (Decimal("3.25"), None))
    steps = index_steps([part], "once")
    assert all_exact(steps)
    assert not all_exact(dataclasses.replace(steps, exact=1.625))  # type: ignore[arg-type]  # the very fault
