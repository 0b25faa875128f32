"""The practice region: an invented kabupaten, read from data files and written like anybody's records."""

from datetime import date
from pathlib import Path

from gm100_desktop.assets import asset
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.kinds.evaluations import COMPONENT, QUESTION
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.instruments import Instruments
from gm100_desktop.services.records import Records
from gm100_desktop.services.sample.attaching import Attachments
from gm100_desktop.services.sample.chapters import CHAPTERS, Chapter
from gm100_desktop.services.sample.expanding import expanded
from gm100_desktop.services.sample.filling import Filler
from gm100_desktop.services.sample.source import SourceRow, rows_of
from gm100_desktop.storage.copying import Progress, silent

TOLD_ON = date(2026, 11, 5)
"""The day the practice region tells of: what lies after it is still planned."""


def build_practice_region(dossier: Dossier, step: Progress = silent, folder: Path | None = None) -> None:
    """The empty file holds the practice region, in one act a chapter; KnownProblem names a broken line."""
    folder = folder or asset("practice")
    records = Records(dossier, lambda: TOLD_ON)
    filler = Filler(records, dossier.connection, Attachments(folder, dossier.evidence))
    for index, chapter in enumerate(CHAPTERS):
        step(100 * index // len(CHAPTERS), chapter.label)
        rows = _rows(folder, chapter)
        with dossier.write(chapter.label, chapter.area, Origin.IMPORT):
            for version in chapter.instruments:
                _lay(version, Instruments(dossier, records), records, filler)
            filler.fill(rows)
    step(100, "Daerah contoh selesai")


def _lay(version: str, instruments: Instruments, records: Records, filler: Filler) -> None:
    """The version stands in the file; rows call its parts '2024-REG/baseline' and '2024-REG/BL1'."""
    instrument = instruments.lay(version)
    filler.know("instrument", {version: instrument})
    parts = records.all(COMPONENT, {"instrument_id": instrument})
    filler.know("component", {f"{version}/{row['code']}": int(row["id"] or 0) for row in parts})
    asked = [row for part in parts for row in records.all(QUESTION, {"component_id": part["id"]})]
    filler.know("question", {f"{version}/{row['code']}": int(row["id"] or 0) for row in asked})


def _rows(folder: Path, chapter: Chapter) -> list[SourceRow]:
    found = [row for sheet in chapter.sheets for row in rows_of(folder, sheet.path, sheet.kind)]
    return [row for one in found for row in expanded(one)]
