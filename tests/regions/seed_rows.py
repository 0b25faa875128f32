"""The list of all facts of the articles: id, articles, priority, what must be recorded."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Priority(StrEnum):
    """How much a fact matters."""

    MUST = "M"
    SHOULD = "S"
    COULD = "C"


@dataclass(frozen=True, slots=True)
class SeedRow:
    """One fact of the list."""

    id: str
    sources: tuple[str, ...]
    priority: Priority
    what: str


def seed_rows() -> Sequence[SeedRow]:
    """Every row of the list, in its order."""
    with Path(__file__).with_name("seed_rows.csv").open(encoding="utf-8", newline="") as file:
        return [
            SeedRow(row["id"], tuple(row["sources"].split()), Priority(row["priority"]), row["what"])
            for row in csv.DictReader(file)
        ]
