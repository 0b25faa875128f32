"""What all row classes share: their table's name and the database a dossier lends its connection to."""

from peewee import Model

from gm100_desktop.storage.database import database as lent_database


def table_of(row_class: type[Model]) -> str:
    """'ProgrammeYearRow' is kept in table 'programme_year'."""
    name = row_class.__name__.removesuffix("Row")
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


class Row(Model):
    """A record of one table, usable only inside `Dossier.write`; columns and keys, no rule and no label."""

    class Meta:
        database = lent_database
        legacy_table_names = False
        table_function = table_of
