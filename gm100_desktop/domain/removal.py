"""What removing records takes along, and what keeps it from happening; said before or after the act."""

from collections.abc import Iterable
from dataclasses import dataclass

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.wording import number


@dataclass(frozen=True, slots=True)
class GoesWith:
    """Kinds and how many of each; `kept_by` holds records that must be removed first."""

    along: tuple[tuple[str, int], ...] = ()
    kept_by: tuple[tuple[str, int], ...] = ()

    @property
    def sentence(self) -> str:
        """'Ikut terhapus: 3 kegiatan, 5 anggaran program.'; '' when nothing goes along."""
        return f"Ikut terhapus: {_counted(self.along)}." if self.along else ""

    @property
    def obstacle(self) -> str:
        """'Masih dipakai 1 evaluasi.'; '' when nothing stands in the way."""
        return f"Masih dipakai {_counted(self.kept_by)}." if self.kept_by else ""


def _counted(counts: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{number(count)} {kind(kind_id).label}" for kind_id, count in counts)
