"""The file of an instrument: bytes to plain data with exact numbers, and an instrument to text.

Nothing here looks at what the data says; `instrument_checks` does. A file is refused before it is
read when it is too large, and before it is understood when it is nested too deeply.
"""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from gm100_desktop.domain.instruments import Component, Instrument, Question
from gm100_desktop.domain.problems import KnownProblem

FORMAT = 1
LARGEST_FILE = 2_000_000
DEEPEST = 12
WHOLE_FILE = "berkas"
_LONGEST_NUMBER = 18
_SIGN = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]|\n', re.DOTALL)  # a string without an end runs to the end
_UTF8_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and where: 'components[2].weight'."""

    path: str
    reason: str

    @property
    def words(self) -> str:
        """'components[2].weight: bobot harus angka 0–100'."""
        return f"{self.path}: {self.reason}"


class RefusedInstrument(KnownProblem):
    """An instrument that cannot be taken in; every fault that was found, the first one named."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        more = f" (dan {len(faults) - 1} kesalahan lain)" if len(faults) > 1 else ""
        super().__init__(
            f"Instrumen ditolak. {faults[0].words}{more}.", "Tidak ada yang diubah. Perbaiki berkas itu."
        )
        self.faults = tuple(faults)


class Node(dict[str, object]):
    """An object of the file, which remembers keys that were written twice."""

    def __init__(self, pairs: Sequence[tuple[str, object]]) -> None:
        super().__init__(pairs)
        told = Counter(key for key, _ in pairs) if len(self) < len(pairs) else Counter[str]()
        self.doubled = sorted(key for key, times in told.items() if times > 1)


def parsed(content: bytes) -> object:
    """What the file says, numbers exact; RefusedInstrument says where it cannot be read."""
    text = _text(content)
    _refuse_depth(text)
    try:
        return json.loads(
            text,
            object_pairs_hook=Node,
            parse_float=_exact,
            parse_int=_whole,
            parse_constant=_exact,  # NaN and Infinity: the checks name their place
        )
    except json.JSONDecodeError as problem:
        place = f"baris {problem.lineno} kolom {problem.colno}"
        raise RefusedInstrument([Fault(place, "susunan JSON salah")]) from problem


def written(instrument: Instrument) -> str:
    """The file of the instrument; reading it gives the same instrument."""
    head = {
        name: value
        for name in _HEAD
        if (value := getattr(instrument, name)) not in ("", None)  # 0 is said
    }
    body: dict[str, object] = {"format": FORMAT, **head}
    body["components"] = [_component(part) for part in instrument.components]
    if instrument.rubrics:
        body["rubrics"] = [{"code": one.code, "levels": list(one.levels)} for one in instrument.rubrics]
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


_HEAD = (
    "version",
    "label",
    "purpose",
    "year",
    "track",
    "reference",
    "scale_min",
    "scale_max",
    "rounding",
    "impact_form",
    "certainty",
    "note",
)


def _component(part: Component) -> dict[str, object]:
    whole = int(part.weight)
    return {
        "code": part.code,
        "label": part.label,
        "weight": whole if whole == part.weight else str(part.weight),
        "questions": [_question(one) for one in part.questions],
    }


def _question(one: Question) -> dict[str, str]:
    named = {name: str(getattr(one, name)) for name in Question.__slots__}
    return {name: text for name, text in named.items() if text}


def _text(content: bytes) -> str:
    if len(content) > LARGEST_FILE:
        raise _refused("lebih besar daripada 2 MB")
    if content.startswith(_UTF16_MARKS) or b"\0" in content:
        raise _refused("bukan teks UTF-8; simpan ulang dengan penyandian UTF-8")
    if content.startswith(_UTF8_MARK):
        raise _refused("diawali tanda BOM; simpan ulang sebagai UTF-8 tanpa BOM")
    if not content.strip():
        raise _refused("kosong")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise _refused(f"bukan teks UTF-8 pada bita ke-{problem.start + 1}") from problem


def _refuse_depth(text: str) -> None:
    """A parser would climb down level by level; the depth is counted first, sign by sign."""
    depth, line = 0, 1
    for found in _SIGN.finditer(text):
        sign = found[0][0]
        line += sign == "\n"
        depth += (sign in "[{") - (sign in "]}")
        if depth > DEEPEST:
            raise RefusedInstrument([Fault(f"baris {line}", f"bersarang lebih dari {DEEPEST} tingkat")])


def _whole(digits: str) -> int | Decimal:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else _exact(digits)


def _exact(text: str) -> Decimal:
    """The number as it is written; one that is beyond all bounds is no number."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return Decimal("NaN")


def _refused(reason: str) -> RefusedInstrument:
    return RefusedInstrument([Fault(WHOLE_FILE, reason)])
