"""What an act changed, in the words of the program: the lines of Riwayat."""

from typing import NamedTuple


class ChangedLine(NamedTuple):
    """One changed field of one record, or a whole record added or removed."""

    id: int
    kind: str  # 'Program'
    title: str  # 'Satu Genggam'
    what: str  # 'Status', or 'Ditambah' and 'Dihapus' for the whole record
    before: str
    after: str
