"""How one list of records differs from the others, as data."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as made

from gm100_desktop.domain.fields import Field, Kind, Value
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.models.columns import Align, Column
from gm100_desktop.ui.models.rows import Grouping
from gm100_desktop.ui.records.desk import Desk, Record

Reading = Callable[[Record], str]
"""What a cell shows of a record."""


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One record as the grid shows it."""

    id: int
    values: Record


Begin = Callable[[Desk, Mapping[str, Value], Sequence[RecordLine]], Mapping[str, Value]]
"""The first values of a new record, from what is given and what is listed."""


def nobody_types(_desk: Desk, record_id: int, text: str) -> None:
    """Of a column that only tells something: no editor is ever opened there."""
    raise ValueError(f"{record_id}: {text}")


@dataclass(frozen=True, slots=True)
class OwnColumn:
    """A column that stands for more, or for less, than one field of the record."""

    field: Field  # its words, and what is typed into it; its name is no field of the kind
    read: Callable[[Desk, Mapping[str, Value]], Reading]  # asked once per refresh, with what is given
    store: Callable[[Desk, int, str], object] = nobody_types  # id and typed text; RefusedValue says why not
    pasted: str = ""  # the field a pasted cell goes into
    chip: Callable[[str], Chip] | None = None  # what is read stands in a chip
    typed: str = ""  # the field the editor begins with; what is shown when empty
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class ListSpec:
    """How one list of records differs from the others."""

    kind: Kind
    columns: tuple[str, ...]  # fields and own columns shown, the first of them stretches
    title: str
    empty: str  # what an empty list says
    order: tuple[str, ...] = ()  # fields the list is sorted by when it is read
    extra: tuple[Column[RecordLine], ...] = ()  # columns nobody types into
    own: Mapping[str, OwnColumn] = made(default_factory=dict)
    grouping: Grouping | None = None
    where: Callable[[Record], bool] | None = None  # which of the records belong here
    swatch: Callable[[RecordLine], str] | None = None  # dimension code, for a square before the first column
    is_part: bool = False  # stands inside a form: narrower columns, only the first one stays
    widths: Mapping[str, int] = made(default_factory=dict)  # of fields that need another than the usual
    heads: Mapping[str, str] = made(default_factory=dict)  # shorter words than the field's own
    stretching: tuple[str, ...] = ()  # fields that share the room with the first
    begin: Begin | None = None  # what a new record continues with, after what is listed
    tree: str = ""  # the field that names the record above; what stands below follows it
    name: str = ""  # under which the columns are remembered; the kind's id when empty

    def field(self, name: str) -> Field:
        """The field of that column."""
        return self.own[name].field if name in self.own else self.kind.field(name)
