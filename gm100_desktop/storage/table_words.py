"""What a table is called in a sentence a clerk reads."""

from gm100_desktop.domain.kinds import kind_of_table


def called(table: str) -> str:
    """'program', 'berkas bukti'; a table of the program's own by its name."""
    try:
        return kind_of_table(table).label
    except KeyError:
        return table


def record_called(table: str, record_id: int) -> str:
    """'program nomor 12'."""
    return f"{called(table)} nomor {record_id}"
