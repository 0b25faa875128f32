"""What the file keeps about one person: a copy to hand over, and leaving the person without a name."""

from collections.abc import Iterator

from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.kinds import kind, kind_of_table
from gm100_desktop.domain.kinds.rosters import COMPANION, MEMBERSHIP, PERSON
from gm100_desktop.domain.reading import shown
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.naming import naming
from gm100_desktop.services.records import Change, Records
from gm100_desktop.services.spreadsheets import CellSort, RowRole, Sheet, SheetColumn, SheetRow
from gm100_desktop.storage.queries.records import Record

COLUMNS = (SheetColumn("Isian"), SheetColumn("Nilai", CellSort.CODE))
ERASED = ("front_title", "back_title", "nip", "rank", "sex", "phone", "email", "note")
"""What names or reaches a person; sector and agency stay, so that the counts of a roster stay true."""
_NOTED = (MEMBERSHIP, COMPANION)
_LINK = kind("evidence_link")


class PersonalData:
    """The personal data in one file."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def copy_of(self, person: int) -> Sheet:
        """Everything the file keeps about the person now, and the acts that changed it."""
        rows = [*self._rows(PERSON, person)]
        for table, row_id in dict.fromkeys((table, row_id) for table, _, row_id in self._naming(person)):
            rows += self._rows(kind_of_table(table), row_id)
        title = self._records.title(PERSON, person)
        return Sheet(f"Data pribadi {title}", COLUMNS, (*rows, *self._acts(person)))

    def erase(self, person: int) -> None:
        """The person stays without name, number and contact, so that seats and attendance add up. One act.

        Copies made before, the history among them, keep what they hold.
        """
        values: dict[str, Value] = dict.fromkeys(ERASED, "")
        values["name"] = f"Orang {person}"
        with self._dossier.write(f"Hapus data pribadi orang {person}", PERSON.area):
            changes: list[Change] = [(person, name, value) for name, value in values.items()]
            self._records.change_many(PERSON, changes)
            for one in _NOTED:
                noted = self._records.all(one, {"person_id": person})
                self._records.change_many(one, [(int(row["id"] or 0), "note", "") for row in noted])
            links = self._records.all(_LINK, {"record_kind": PERSON.table, "record_id": person})
            self._records.remove(_LINK, [int(row["id"] or 0) for row in links])

    def _naming(self, person: int) -> Iterator[tuple[str, str, int]]:
        return naming(self._dossier.connection, PERSON, person)

    def _rows(self, one: Kind, record_id: int) -> Iterator[SheetRow]:
        """A heading, and every field that holds something."""
        row = self._records.get(one, record_id)
        label = f"{one.label[:1].upper()}{one.label[1:]}"
        yield SheetRow((label, self._records.title(one, record_id)), RowRole.GROUP)
        for field in one.fields:
            told = self._shown(field, row)
            if told:
                yield SheetRow((field.label, told), depth=1)

    def _shown(self, field: Field, row: Record) -> str:
        value = row[field.name]
        if field.type is FieldType.REFERENCE:
            return self._records.title(kind(field.refers_to), int(value)) if value else ""
        return shown(field, value)

    def _acts(self, person: int) -> Iterator[SheetRow]:
        lines = self._dossier.history(PERSON.table, person)
        if lines:
            yield SheetRow(("Riwayat perubahan", ""), RowRole.GROUP)
        for line in lines:
            yield SheetRow((line.at, f"{line.label} ({line.who})"), depth=1)
