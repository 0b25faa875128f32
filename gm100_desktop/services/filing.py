"""The coat of arms of the letterhead: the bytes and the record that mentions them are one act."""

from pathlib import Path

from gm100_desktop.domain.kinds.regions import PAPER_PROFILE
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records

PICTURES = (b"\x89PNG", b"\xff\xd8\xff")
LARGEST_ARMS = 5_000_000
THE_ONE = 1


class Filing:
    """The arms of one open region."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def choose_arms(self, source: Path) -> None:
        """The letterhead carries that picture; KnownProblem when it is no PNG or JPEG."""
        if source.stat().st_size > LARGEST_ARMS or not _is_picture(source):
            raise KnownProblem(
                "Lambang harus gambar PNG atau JPEG, paling besar 5 MB.",
                "Kop surat tidak diubah. Pilih gambar lain.",
            )
        label = "Pilih lambang daerah"
        with self._dossier.write(label, PAPER_PROFILE.area):
            file_hash = self._dossier.evidence.store_file(source)
            self._records.change_many(PAPER_PROFILE, [(THE_ONE, "logo_hash", file_hash)], label)


def _is_picture(source: Path) -> bool:
    with source.open("rb") as file:
        start = file.read(4)
    return any(start.startswith(mark) for mark in PICTURES)
