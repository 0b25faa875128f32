"""How one record is named in a list, a label or a sentence."""

import re
from collections.abc import Mapping, Sequence

from gm100_desktop.domain.act_labels import shortened
from gm100_desktop.domain.fields import FieldType, Kind, Value
from gm100_desktop.domain.people import full_name, name_key
from gm100_desktop.domain.reading import shown

LONGEST = 120
_GLUE = {"sub_dimension": " › ", "evaluation": " ", "plan": " versi ", "position": " "}
_FIGURES = re.compile(r"(\d+)", re.ASCII)


def titled(kind: Kind, row: Mapping[str, Value], references: Mapping[str, str]) -> str:
    """The name of the record; `references` names what its reference fields point at."""
    parts = [_part(kind, name, row, references) for name in kind.title]
    if kind.id == "person":
        return full_name(*parts)
    return _GLUE.get(kind.id, " · ").join(part for part in parts if part)


def natural_key(text: str) -> tuple[tuple[int, str], ...]:
    """What titles are sorted by: 'Pokja 2' before 'Pokja 10', whatever the case."""
    pieces = _FIGURES.split(text.casefold())
    return tuple((int(piece), "") if index % 2 else (-1, piece) for index, piece in enumerate(pieces))


def bare_name_key(row: Mapping[str, Value]) -> str:
    """What people are sorted by: the name without titles."""
    return name_key(str(row["name"]))


def told_apart(titles: Sequence[str], owners: Sequence[str]) -> list[str]:
    """The titles, each of those that occur twice followed by its owner in brackets."""
    seen: dict[str, int] = {}
    for title in titles:
        seen[title] = seen.get(title, 0) + 1
    return [
        f"{title} ({owner})" if owner and seen[title] > 1 else title
        for title, owner in zip(titles, owners, strict=True)
    ]


def _part(kind: Kind, name: str, row: Mapping[str, Value], references: Mapping[str, str]) -> str:
    field = kind.field(name)
    if field.type is FieldType.REFERENCE:
        return references.get(name, "")
    text = shown(field, row[name])
    return shortened(text, LONGEST) if field.type is FieldType.LONG_TEXT else text
