"""The shape of a kind's records in the file: every column with its field, what it holds by default."""

from collections.abc import Mapping
from dataclasses import dataclass

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.kinds import PROGRAM_COLUMNS
from gm100_desktop.domain.value_checks import checked
from gm100_desktop.storage.queries.records import Column, Record


@dataclass(frozen=True, slots=True)
class Shape:
    """How values become a row; worked out once for each kind."""

    kind: Kind
    columns: Mapping[str, Column]
    fields: Mapping[str, Field]
    blank: Mapping[str, Value]
    needed: tuple[Field, ...]  # must be given: required, and without a default

    @classmethod
    def of(cls, one: Kind, columns: Mapping[str, Column]) -> "Shape":
        """The shape of records of that kind with these columns."""
        blank = {name: column.default for name, column in columns.items()}
        needed = tuple(field for field in one.fields if field.required and blank[field.name] in {None, ""})
        return cls(one, columns, {field.name: field for field in one.fields}, blank, needed)

    def completed(self, values: Mapping[str, Value]) -> Record:
        """Every column of a new record, checked; what is not given takes its default."""
        row = dict(self.blank)
        for name, value in values.items():
            if value in {None, ""} and self._has_default(name):
                continue
            row[name] = self.fit(name, value)
        for field in self.needed:
            if field.name not in values:
                checked(field, None)
        return row

    def fit(self, name: str, value: Value) -> Value:
        """The value as the column keeps it; nothing becomes the default where nothing is not allowed."""
        field = self.fields.get(name)
        if field is None:
            return self._of_program(name, value)
        if value is None or (value == "" and field.type is FieldType.CHOICE):
            column = self.columns[name]
            if not column.is_nullable and not field.required:
                value = column.default
        return checked(field, value)

    def _has_default(self, name: str) -> bool:
        """Whether a new record leaves the field to its default when nothing is given."""
        field = self.fields.get(name)
        return field is not None and field.required and self.blank[name] not in {None, ""}

    def _of_program(self, name: str, value: Value) -> Value:
        """Values of the program's own columns come as they are; another name is a mistake of ours."""
        if name not in PROGRAM_COLUMNS.get(self.kind.table, frozenset()):
            raise KeyError(f"{self.kind.id}: {name}")
        return value
