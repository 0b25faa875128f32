"""A page in miniature: it keeps lines, stores what is typed and hands the lines in again."""

from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.settings import ListColumns
from gm100_desktop.ui.models.columns import Column, Line
from gm100_desktop.ui.models.rows import RowsModel
from tests.ui.sample_lines import COLUMNS, PROGRAMMES, Programme


@dataclass
class Store:
    """Five programmes; refuses what is no number in the budget."""

    lines: tuple[Programme, ...] = PROGRAMMES
    typed: list[tuple[int, str, str]] = field(default_factory=list)
    model: RowsModel | None = None

    def edited(self, line: Line, column: Column[Any], text: str) -> str | None:
        """Store the text as a page does, then show the lines again."""
        if column.title == "Pagu" and not text.replace(".", "").isdecimal():
            raise RefusedValue("Tulis rupiah utuh, misalnya 96.300.000.", "Belum disimpan.")
        self.typed.append((line.id, column.title, text))
        value = {"Program": {"title": text}}.get(column.title)
        change: dict[str, Any] = value or {"budget": int(text.replace(".", ""))}
        self.lines = tuple(replace(each, **change) if each.id == line.id else each for each in self.lines)
        if self.model is not None:
            self.model.set_lines(self.lines)
        return None

    def make_model(self, **options: Any) -> RowsModel:
        """A model over these lines."""
        self.model = RowsModel(COLUMNS, edited=self.edited, **options)
        self.model.set_lines(self.lines)
        return self.model


class Memory:
    """Remembers arrangements as the settings would."""

    def __init__(self) -> None:
        self.kept: dict[str, ListColumns] = {}

    def recall(self, name: str) -> ListColumns:
        """What was kept under that name."""
        return self.kept.get(name, ListColumns())

    def keep(self, name: str, arrangement: ListColumns) -> None:
        """Keep it."""
        self.kept[name] = arrangement


@pytest.fixture
def store() -> Store:
    """The page in miniature."""
    return Store()


@pytest.fixture
def memory() -> Memory:
    """A person who has arranged nothing yet."""
    return Memory()
