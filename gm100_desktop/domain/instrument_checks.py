"""Whether plain data is an instrument; every fault with its place, in words somebody can act on.

Values are checked by the fields of their kinds, as if they had been typed; what joins several of
them (weights, codes, rubrics) is checked here. To allow one more key: name it in its `_KEYS`.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from decimal import Decimal

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.instrument_files import FORMAT, WHOLE_FILE, Fault, Node, RefusedInstrument
from gm100_desktop.domain.instrument_values import CODE, Check, shortened
from gm100_desktop.domain.instruments import (
    DIMENSION_CODES,
    Component,
    Instrument,
    Question,
    Rubric,
    is_whole,
)
from gm100_desktop.domain.kinds.evaluations import COMPONENT, INSTRUMENT, QUESTION
from gm100_desktop.domain.wording import decimal_text

MOST_COMPONENTS, MOST_QUESTIONS, MOST_RUBRICS = 20, 500, 100
LOWEST, HIGHEST = 0, 4
FINEST_WEIGHT = Decimal("0.01")

_INSTRUMENT_KEYS = tuple(field.name for field in INSTRUMENT.fields)
_COMPONENT_KEYS = ("code", "label")
_QUESTION_KEYS = tuple(
    name for name in Question.__slots__ if name != "dimension"
)  # the dimension is a code here and an id in the file
_ROOT_KEYS = {*_INSTRUMENT_KEYS, "format", "copy_of", "components", "rubrics"}

Find = Callable[[str], object]
"""The data of another version by its id; None when nobody knows it."""

_INHERITED = (
    "purpose",
    "track",
    "scale_min",
    "scale_max",
    "rounding",
    "impact_form",
    "components",
    "rubrics",
)


def instrument_from(raw: object, rubrics: Collection[str], find: Find = lambda _: None) -> Instrument:
    """The instrument the data describes; RefusedInstrument names every fault.

    `rubrics` are the codes that are known without the file; `find` follows `copy_of`.
    """
    whole = _with_copied(raw, find)
    check = Check()
    instrument = _instrument(check, whole, rubrics)
    if check.faults:
        raise RefusedInstrument(check.faults)
    return instrument


def rubrics_from(raw: object) -> tuple[Rubric, ...]:
    """The rubrics of a file that holds nothing else."""
    check = Check()
    found = _rubrics(check, check.node(WHOLE_FILE, raw))
    if check.faults:
        raise RefusedInstrument(check.faults)
    return found


def _with_copied(raw: object, find: Find) -> object:
    """The data with what it takes from the version it copies, and that from another."""
    chain: list[str] = []
    while isinstance(raw, Node) and "copy_of" in raw:
        wanted = raw["copy_of"]
        if not isinstance(wanted, str) or not CODE.fullmatch(wanted):
            raise RefusedInstrument([Fault("copy_of", "harus berupa id versi")])
        if "components" in raw:
            raise RefusedInstrument([Fault("copy_of", "tidak boleh bersama components")])
        chain += [] if chain else [_named(raw.get("version"))]
        if wanted in chain:
            around = " → ".join(shortened(one) for one in (*chain, wanted))
            raise RefusedInstrument([Fault("copy_of", f"versi saling menyalin tanpa ujung: {around}")])
        chain.append(wanted)
        raw = _copied(raw, wanted, find(wanted))
    return raw


def _copied(raw: Node, wanted: str, base: object) -> Node:
    if not isinstance(base, Node):
        raise RefusedInstrument([Fault("copy_of", f"versi {wanted} tidak dikenal")])
    taken = [(name, base[name]) for name in (*_INHERITED, "copy_of") if name in base]
    own = [(name, value) for name, value in raw.items() if name != "copy_of"]
    merged = Node(list(dict([*taken, *own]).items()))
    merged.doubled = raw.doubled
    return merged


def _instrument(check: Check, raw: object, rubrics: Collection[str]) -> Instrument:
    _no_strange_numbers(check, raw)
    root = check.node(WHOLE_FILE, raw, _ROOT_KEYS)
    if root.get("format", FORMAT) != FORMAT:
        check.fault("format", f"harus {FORMAT}; berkas ini dari program yang lebih baru")
    values = check.values("", root, INSTRUMENT, _INSTRUMENT_KEYS)
    _scale(check, values)
    own = _rubrics(check, root)
    known = {*rubrics, *(one.code for one in own)}
    components = _components(check, root, known)
    made = Instrument(str(values["version"]), str(values["label"]), components, rubrics=own)
    given = {name: value for name, value in values.items() if value not in {None, ""}}
    made = replace(made, **given)  # type: ignore[arg-type]  # the keys are the fields, checked by their kinds
    if components and not is_whole(made) and all(part.weight >= 0 for part in components):
        check.fault("components", f"jumlah bobot harus 100, sekarang {decimal_text(made.total_weight)}")
    return made


def _scale(check: Check, values: Mapping[str, Value]) -> None:
    for name, wanted in (("scale_min", LOWEST), ("scale_max", HIGHEST)):
        if values[name] not in {None, wanted}:
            check.fault(name, f"nilai berskala {LOWEST}–{HIGHEST}; tulis {wanted}")


def _components(check: Check, root: Node, rubrics: Collection[str]) -> tuple[Component, ...]:
    listed = check.listed("components", root.get("components"), MOST_COMPONENTS)
    found = [_component(check, f"components[{index}]", one, rubrics) for index, one in enumerate(listed)]
    check.unique((f"components[{index}].code", part.code) for index, part in enumerate(found))
    places = [
        (f"components[{index}].questions[{number}].code", question.code)
        for index, part in enumerate(found)
        for number, question in enumerate(part.questions)
    ]
    if len(places) > MOST_QUESTIONS:
        check.fault("components", f"paling banyak {MOST_QUESTIONS} pertanyaan, ini {len(places)}")
    check.unique(places)
    return tuple(found)


def _component(check: Check, path: str, raw: object, rubrics: Collection[str]) -> Component:
    node = check.node(path, raw, {*_COMPONENT_KEYS, "weight", "questions"})
    values = check.values(path, node, COMPONENT, _COMPONENT_KEYS)
    listed = check.listed(f"{path}.questions", node.get("questions"), MOST_QUESTIONS)
    questions = tuple(
        _question(check, f"{path}.questions[{number}]", one, rubrics) for number, one in enumerate(listed)
    )
    return Component(str(values["code"]), str(values["label"]), _weight(check, path, node), questions)


def _question(check: Check, path: str, raw: object, rubrics: Collection[str]) -> Question:
    node = check.node(path, raw, {*_QUESTION_KEYS, "dimension"})
    values = check.values(path, node, QUESTION, _QUESTION_KEYS)
    dimension = node.get("dimension", "")
    if dimension not in {"", *DIMENSION_CODES} if isinstance(dimension, str) else True:
        check.fault(f"{path}.dimension", f"harus salah satu dari {', '.join(DIMENSION_CODES)}")
    if values["rubric"] and values["rubric"] not in rubrics:
        check.fault(f"{path}.rubric", f"rubrik {shortened(str(values['rubric']))} tidak dikenal")
    texts = {name: str(value) for name, value in values.items()}
    return Question(**texts, dimension=str(dimension))


def _weight(check: Check, path: str, node: Node) -> Decimal:
    """The weight, exact; -1 stands for one that is none, and was told."""
    given = node.get("weight")
    weight = _number(given)
    if weight is None or not 0 <= weight <= 100:
        check.fault(f"{path}.weight", "bobot harus angka 0–100")
    elif weight % FINEST_WEIGHT:
        check.fault(f"{path}.weight", "bobot paling banyak dua angka di belakang koma")
    else:
        return weight
    return Decimal(-1)


def _number(given: object) -> Decimal | None:
    if isinstance(given, bool):
        return None
    if isinstance(given, str) and re.fullmatch(r"\d{1,3}(\.\d{1,18})?", given, re.ASCII):
        return Decimal(given)
    if isinstance(given, int):
        return Decimal(given)
    return given if isinstance(given, Decimal) and given.is_finite() else None


def _rubrics(check: Check, root: Node) -> tuple[Rubric, ...]:
    if "rubrics" not in root:
        return ()
    listed = check.listed("rubrics", root["rubrics"], MOST_RUBRICS)
    found = [_rubric(check, f"rubrics[{index}]", one) for index, one in enumerate(listed)]
    check.unique((f"rubrics[{index}].code", one.code) for index, one in enumerate(found))
    return tuple(found)


def _rubric(check: Check, path: str, raw: object) -> Rubric:
    node = check.node(path, raw, {"code", "levels"})
    code = check.values(path, node, QUESTION, ["code"])["code"]
    levels = node.get("levels")
    wanted = HIGHEST - LOWEST + 1
    if not isinstance(levels, list) or len(levels) != wanted:
        check.fault(f"{path}.levels", f"harus {wanted} uraian, untuk tingkat {LOWEST} sampai {HIGHEST}")
        levels = []
    words = Field("text", "Uraian", FieldType.LONG_TEXT)
    told = [check.value(f"{path}.levels[{number}]", words, one) for number, one in enumerate(levels)]
    return Rubric(str(code), tuple(str(one) for one in told))


def _no_strange_numbers(check: Check, raw: object, path: str = "") -> None:
    """NaN and Infinity are no JSON, though many programs write them."""
    if isinstance(raw, Decimal) and not raw.is_finite():
        check.fault(path, "bukan angka")
    elif isinstance(raw, dict):
        for key, value in raw.items():
            _no_strange_numbers(check, value, f"{path}.{shortened(key)}".lstrip("."))
    elif isinstance(raw, list):
        for index, value in enumerate(raw):
            _no_strange_numbers(check, value, f"{path}[{index}]")


def _named(version: object) -> str:
    return version if isinstance(version, str) else "?"
