"""Row classes of the record tables, one module per area; imported at the first write only.

To add one: write the table in a migration step, then the class `XxxRow` in the module of its
area. A test compares every class with the real schema, in both directions.
"""

from gm100_desktop.storage.tables import (
    applications,
    documents,
    evaluations,
    masterplan,
    quick_wins,
    regions,
    rosters,
    sessions,
)
from gm100_desktop.storage.tables.base import Row, table_of

AREAS = (regions, documents, rosters, masterplan, quick_wins, sessions, applications, evaluations)

ROW_CLASSES: dict[str, type[Row]] = {
    table_of(row_class): row_class
    for area in AREAS
    for row_class in vars(area).values()
    if isinstance(row_class, type) and issubclass(row_class, Row) and row_class is not Row
}
"""Table name to row class; every record table is here."""
