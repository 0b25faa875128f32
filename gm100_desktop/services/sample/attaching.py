"""The bytes behind a record: the file of a document, the coat of arms of the letterhead."""

from pathlib import Path, PurePath

from gm100_desktop.assets import asset_bytes
from gm100_desktop.domain.fields import Value
from gm100_desktop.services.sample.source import SourceRow
from gm100_desktop.storage.evidence import Evidence

_MEDIA_TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".pdf": "application/pdf"}


class Attachments:
    """Stores what the columns `file` and `logo` name, and tells what the record then holds."""

    def __init__(self, folder: Path, evidence: Evidence) -> None:
        self._folder, self._evidence = folder, evidence

    def taken_from(self, row: SourceRow) -> dict[str, Value]:
        """The columns that are measured from the files; their names are gone from the row."""
        if row.kind == "document":
            return self._document(row)
        logo = row.cells.pop("logo", "") if row.kind == "paper_profile" else ""
        return {"logo_hash": self._evidence.store(asset_bytes("images", logo))} if logo else {}

    def _document(self, row: SourceRow) -> dict[str, Value]:
        name, pages = row.cells.pop("file", ""), row.cells.pop("page_count", "")
        values: dict[str, Value] = {"page_count": int(pages)} if pages.isdigit() else {}
        if name:
            content = self._read(row, name)
            values |= {
                "file_name": name,
                "media_type": _MEDIA_TYPES[PurePath(name).suffix],
                "file_size": len(content),
                "file_hash": self._evidence.store(content),
            }
        return values

    def _read(self, row: SourceRow, name: str) -> bytes:
        if PurePath(name).suffix not in _MEDIA_TYPES:
            raise row.broken(f"jenis berkas '{name}' tidak dikenal.")
        try:
            return self._folder.joinpath("evidence", name).read_bytes()
        except OSError as problem:
            raise row.broken(f"berkas bukti '{name}' tidak ada.") from problem
