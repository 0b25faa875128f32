"""Full backups and restoring: always into a new file, never over one that exists."""

import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.safekeeping import Restored
from gm100_desktop.storage import file_info
from gm100_desktop.storage.connection import connect, number, transaction
from gm100_desktop.storage.copying import copy_evidence, copy_records
from gm100_desktop.storage.growing import growing
from gm100_desktop.storage.leniency import read_leniently
from gm100_desktop.storage.progress import Progress, silent

_SPARE = 4 << 20


@dataclass(frozen=True, slots=True)
class Signature:
    """Who does it, and when."""

    who: str
    at: str  # ISO date and time


def full_backup(source: Path, target: Path, step: Progress = silent) -> list[str]:
    """`target` is a whole, checked copy with all evidence; the hashes whose bytes the source lacks."""
    _refuse_without_room(source, target)
    with growing(target) as fresh:
        step(0, "Menyalin catatan")
        copy_records(source, fresh)
        with closing(connect(source, read_only=True)) as given:
            missing = copy_evidence(given, fresh, step)
        step(100, "Menyelesaikan cadangan")
    return missing


def restore(
    point: Path, target: Path, signature: Signature, present: Path | None = None, step: Progress = silent
) -> Restored:
    """`target` is a new file with the records of `point` and the evidence found there or in `present`.

    The present file may be damaged: evidence it cannot give is named.
    """
    with growing(target) as fresh:
        step(0, "Memulihkan catatan")
        copy_records(point, fresh)
        _note_origin(fresh, point, signature)
        wanted = _lacking(fresh)
        with closing(connect(point, read_only=True)) as given:
            missing = copy_evidence(given, fresh, step)
        if missing and present is not None:
            missing = _bring_from_present(present, fresh, step)
        step(100, "Menyelesaikan pemulihan")
    return Restored(target, wanted - len(missing), tuple(missing))


def _bring_from_present(present: Path, fresh: Path, step: Progress) -> list[str]:
    """What even a damaged file still gives."""
    with closing(read_leniently(present)) as given:
        return copy_evidence(given, fresh, step)


def _note_origin(fresh: Path, point: Path, signature: Signature) -> None:
    """The history of the new file tells where it comes from."""
    connection = connect(fresh)
    try:
        with transaction(connection):
            file_info.set_info(connection, file_info.RESTORED_FROM, point.name)
            sql = "INSERT INTO journal_step(label, areas, at, who, origin) VALUES (?, ?, ?, ?, ?)"
            row = ("Pulihkan titik pulih", Area.REGION, signature.at, signature.who, Origin.RESTORE)
            connection.execute(sql, row)
    finally:
        connection.close()


def _lacking(path: Path) -> int:
    connection = connect(path, read_only=True)
    try:
        return number(connection, "SELECT count(*) FROM evidence_blob WHERE bytes IS NULL")
    finally:
        connection.close()


def _refuse_without_room(source: Path, target: Path) -> None:
    """Said before the long work, not after it."""
    wanted, free = source.stat().st_size + _SPARE, shutil.disk_usage(target.parent).free
    if free < wanted:
        mebibytes = -(-(wanted - free) >> 20)
        raise KnownProblem(
            f"Ruang di {target.parent} kurang {mebibytes} MB untuk cadangan penuh; tidak ada yang ditulis.",
            "Kosongkan ruang, atau pilih disk lain.",
        )
