"""What all row classes share; knows no table of its own."""

from peewee import Model


def table_of(row_class: type[Model]) -> str:
    """'ProgrammeYearRow' is kept in table 'programme_year'."""
    name = row_class.__name__.removesuffix("Row")
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


class Row(Model):
    """A record of one table; columns, keys and what deleting does, no rule and no label."""

    class Meta:
        legacy_table_names = False
        table_function = table_of
