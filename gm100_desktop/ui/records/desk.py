"""What the lists and forms of one page share: the acts, the titles of other records, the window's parts."""

from collections.abc import Mapping

from gm100_desktop.domain.documents import DocumentKind, document_kind_word
from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.reading import read, shown
from gm100_desktop.services import Services
from gm100_desktop.ui.commands import MENUS
from gm100_desktop.ui.forms.context import FormContext, Titles
from gm100_desktop.ui.workplace import Workplace

Record = Mapping[str, Value]
SHORT = frozenset({"agency", "institution"})
"""Kinds whose records have a short name."""

MENU_LETTERS = "".join(menu.title.partition("&")[2][0] for menu in MENUS).casefold()
TAKEN = f"{MENU_LETTERS}mu"
"""Alt-letters of the menus, of "Menu" when they are folded, and of "Tutup" in dialogs."""


class Desk:
    """One per page."""

    def __init__(self, place: Workplace, letters: str = "") -> None:
        """`letters` are those the page itself leads somewhere with."""
        self.place = place
        self.services = Services(place.dossier, place.today)
        self.titles = Titles(self._choices, self._short_names)
        self.context = FormContext(place.today, self.titles, TAKEN + letters)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be changed."""
        return self.place.dossier.read_only

    def shown(self, field: Field, value: Value) -> str:
        """The value as a cell shows it; a reference by the title of its record."""
        if field.type is FieldType.REFERENCE:
            return self.titles.title(field.refers_to, int(value)) if value else ""
        if field.choices is DocumentKind:
            return self.document_kind(str(value or ""))
        return shown(field, value)

    def document_kind(self, code: str) -> str:
        """What a sort of paper is called in this region."""
        regions = self.services.records.all(kind("region")) if code == DocumentKind.REGULATION_HEAD else []
        return document_kind_word(code, str(regions[0]["type"]) if regions else "")

    def shown_short(self, field: Field, value: Value) -> str:
        """The same in a narrow place: an agency by its abbreviation."""
        short = self.titles.short(field.refers_to, int(value)) if field.refers_to in SHORT and value else ""
        return short or self.shown(field, value)

    def change_typed(self, one: Kind, record_id: int, field: Field, text: str) -> str:
        """The typed text is stored; returns what was understood when that is doubtful."""
        value, doubt = self.read(field, text)
        self.services.records.change(one, record_id, field.name, value)
        return doubt

    def read(self, field: Field, text: str) -> tuple[Value, str]:
        """The value of a typed text, and the doubt about it; RefusedValue says why there is none."""
        if field.type is FieldType.REFERENCE and text.strip():
            found = self.titles.record(field.refers_to, text)
            if found is not None:
                return found, ""
            meant = self.titles.only_match(field.refers_to, text)
            if meant is not None:
                return meant[0], f"Dibaca {meant[1]}."
        understood = read(field, text, self.place.today())
        return understood.value, understood.note

    def _short_names(self, kind_id: str) -> dict[int, str]:
        rows = self.services.records.all(kind(kind_id)) if kind_id in SHORT else []
        return {int(row["id"] or 0): str(row["abbreviation"]) for row in rows}

    def _choices(self, kind_id: str) -> list[tuple[int, str]]:
        return self.services.records.choices(kind_id)
