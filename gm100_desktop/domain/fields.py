"""How a record is described: its fields, their words and what may be written in them.

One description serves the form, the grid, the paste, the history and the check before
writing. A `Kind` knows no window and no table class; it names its table by text.
"""

from dataclasses import dataclass
from enum import StrEnum

from gm100_desktop.domain.areas import Area

Value = str | int | None
"""What a field holds: text, whole number (also rupiah, flag and reference id), or nothing."""

ChoiceSet = type[StrEnum]
"""A closed set of codes."""


class FieldType(StrEnum):
    """How a value is typed, shown and kept."""

    TEXT = "text"  # one line, '' when empty
    LONG_TEXT = "long_text"  # several lines, '' when empty
    CODE = "code"  # one line never read as a number: NIP, nomor, kode
    DATE = "date"  # ISO YYYY-MM-DD, None when unknown
    PARTIAL_DATE = "partial_date"  # ISO YYYY, YYYY-MM or YYYY-MM-DD, None when unknown
    MONTH = "month"  # ISO YYYY-MM
    TIME = "time"  # HH:MM, '' when unknown
    MONEY = "money"  # whole rupiah
    WHOLE = "whole"  # whole number
    YEAR = "year"  # 1900-2100
    PERCENT = "percent"  # whole 0-100
    DECIMAL = "decimal"  # exact decimal kept as text '85.71', '' when empty
    FLAG = "flag"  # 0 or 1
    CHOICE = "choice"  # code of a closed set
    REFERENCE = "reference"  # id of a record of another kind


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a record as a person sees it."""

    name: str
    label: str
    type: FieldType = FieldType.TEXT
    required: bool = False
    choices: ChoiceSet | None = None  # of a CHOICE, or the words for some codes of an open CODE
    is_open: bool = False  # a code outside the choices is kept as it stands
    refers_to: str = ""  # kind id, for REFERENCE
    least: int | None = None
    most: int | None = None
    hint: str = ""  # shown in the empty field: "mis. 2.16.03"
    tab: str = "Pokok"  # heading of the form tab the field stands on
    width: int = 2  # columns it takes in a form two columns wide
    nought_is_none: bool = False  # 0 stands for nothing written: the file has no other way to say so
    heading: str = ""  # words above it, where a part of a long tab begins


@dataclass(frozen=True, slots=True)
class Kind:
    """One sort of record: where it is kept, what it is called and what its fields are."""

    id: str
    table: str
    area: Area
    label: str  # "program", as in "Tambah program"
    title: tuple[str, ...]  # field names that together name one record
    fields: tuple[Field, ...]
    parent: str = ""  # name of the REFERENCE field that owns the record, if any

    def field(self, name: str) -> Field:
        """The field of that name; KeyError when the kind has none."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(f"{self.id}.{name}")
