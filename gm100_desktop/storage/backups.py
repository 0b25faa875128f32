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
from gm100_desktop.storage.connection import connect, transaction
from gm100_desktop.storage.copying import copy_evidence, copy_records
from gm100_desktop.storage.evidence import mentioned
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
            copy_evidence(given, fresh, step)
        missing = _lacking(fresh)
        step(100, "Menyelesaikan cadangan")
    return missing


def restore(
    point: Path, target: Path, signature: Signature, present: Path | None = None, step: Progress = silent
) -> Restored:
    """`target` is a new file with the records of `point` and the evidence found there or in `present`.

    The present file is only read, and may be damaged or gone: evidence it cannot give is named.
    """
    with growing(target) as fresh:
        step(0, "Memulihkan catatan")
        copy_records(point, fresh)
        _note_origin(fresh, point, signature)
        wanted = len(_lacking(fresh))
        with closing(connect(point, read_only=True)) as given:
            copy_evidence(given, fresh, step)
        if present is not None and present.is_file() and _lacking(fresh):
            with closing(read_leniently(present)) as given:
                copy_evidence(given, fresh, step)
        missing = tuple(_lacking(fresh))
        step(100, "Menyelesaikan pemulihan")
    return Restored(target, wanted - len(missing), missing)


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


def _lacking(path: Path) -> list[str]:
    """The hashes of all evidence the file knows of, or a record mentions, whose bytes are not in it."""
    with closing(connect(path, read_only=True)) as connection:
        stored = connection.execute("SELECT hash, bytes IS NOT NULL FROM evidence_blob").fetchall()
        known = {file_hash for file_hash, _ in stored} | mentioned(connection)
        return sorted(known - {file_hash for file_hash, is_held in stored if is_held})


def _refuse_without_room(source: Path, target: Path) -> None:
    """Said before the long work, not after it."""
    wanted, free = source.stat().st_size + _SPARE, shutil.disk_usage(target.parent).free
    if free < wanted:
        mebibytes = -(-(wanted - free) >> 20)
        raise KnownProblem(
            f"Ruang di {target.parent} kurang {mebibytes} MB untuk cadangan penuh; tidak ada yang ditulis.",
            "Kosongkan ruang, atau pilih disk lain.",
        )
