"""The values of an instrument's file, one by one: of the right type, as a person might have typed them."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from gm100_desktop.domain.act_labels import uncapitalised
from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.instrument_files import WHOLE_FILE, Fault, Node
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.value_checks import checked

CODE = re.compile(r"[A-Za-z0-9][\w.-]*", re.ASCII)
"""What an id or code may look like: it names files, columns and arguments."""

_LONGEST = {FieldType.CODE: 40, FieldType.CHOICE: 40, FieldType.TEXT: 500, FieldType.LONG_TEXT: 2_000}
_NAMING = frozenset({"version", "code"})
_NUMBERS = (FieldType.WHOLE, FieldType.YEAR)
_LONGEST_SHOWN = 40
_MOST_FAULTS = 50


class Check:
    """Collects faults, so that a file is put right in one go."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def fault(self, path: str, reason: str) -> None:
        """Something is wrong at that place."""
        if len(self.faults) < _MOST_FAULTS:
            self.faults.append(Fault(path, reason.rstrip(".")))

    def node(self, path: str, raw: object, keys: Collection[str] | None = None) -> Node:
        """The object with none but these keys, each once; an empty one where there is none."""
        if not isinstance(raw, Node):
            self.fault(path, "harus berupa objek JSON { … }")
            return Node([])
        start = "" if path == WHOLE_FILE else f"{path}."
        for key in raw.doubled:
            self.fault(f"{start}{shortened(key)}", "kunci ini tertulis dua kali")
        for key in raw:
            if keys is not None and key not in keys:
                self.fault(f"{start}{shortened(key)}", "kunci ini tidak dikenal")
        return raw

    def listed(self, path: str, raw: object, most: int) -> Sequence[object]:
        """The list, with something in it."""
        if not isinstance(raw, list) or not raw:
            self.fault(path, "harus berupa daftar [ … ] yang berisi")
            return ()
        if len(raw) > most:
            self.fault(path, f"paling banyak {most} butir, ini {len(raw)}")
            return ()
        return raw

    def unique(self, codes: Iterable[tuple[str, str]]) -> None:
        """No code twice, by place; codes that differ in capitals only are one to a reader."""
        seen: Counter[str] = Counter()
        for path, code in codes:
            if code and seen[code.casefold()]:
                self.fault(path, f"kode {code} sudah dipakai")
            seen[code.casefold()] += 1

    def values(self, path: str, node: Node, kind: Kind, names: Iterable[str]) -> dict[str, Value]:
        """The values of those keys, as their fields store them."""
        start = f"{path}." if path else ""
        return {name: self._in(node, f"{start}{name}", kind.field(name)) for name in names}

    def value(self, path: str, field: Field, given: object) -> Value:
        """The value as it is stored; nothing where it is wrong, which was told."""
        reason = _type_fault(field, given)
        stored = _nothing(field)
        if not reason and isinstance(given, (str, int)):
            try:
                stored = checked(field, given)
                reason = _text_fault(field, stored)
            except RefusedValue as problem:
                reason = uncapitalised(problem.message)
        if reason:
            self.fault(path, reason)
            return _nothing(field)
        return stored

    def _in(self, node: Node, path: str, field: Field) -> Value:
        if field.name in node and node[field.name] is not None:
            return self.value(path, field, node[field.name])
        if field.required and field.name in _MUST_BE_GIVEN:
            self.fault(path, "wajib diisi")
        return _nothing(field)


_MUST_BE_GIVEN = frozenset({"version", "code", "label"})
"""The other required ones have a default."""


def shortened(text: str) -> str:
    """A key or code of a stranger's file, short and printable."""
    shown = "".join(sign if sign.isprintable() else "·" for sign in text[:_LONGEST_SHOWN])
    return f"{shown}…" if len(text) > _LONGEST_SHOWN else shown


def _nothing(field: Field) -> Value:
    return None if field.type in _NUMBERS else ""


def _type_fault(field: Field, given: object) -> str:
    if field.type in _NUMBERS:
        is_whole = isinstance(given, int) and not isinstance(given, bool)
        return "" if is_whole else "harus bilangan bulat"
    if not isinstance(given, str):
        return "harus berupa tulisan"
    codes = [] if field.is_open else [member.value for member in field.choices or ()]
    if codes and given not in {"", *codes}:
        return f"harus salah satu dari {', '.join(codes)}"
    return ""


def _text_fault(field: Field, value: Value) -> str:
    longest = _LONGEST.get(field.type)
    if not isinstance(value, str) or longest is None:
        return ""
    if len(value) > longest:
        return f"paling panjang {longest} huruf, ini {len(value)}"
    if field.name in _NAMING and value and not CODE.fullmatch(value):
        return "hanya huruf, angka, titik, garis bawah, dan tanda hubung"
    return ""
