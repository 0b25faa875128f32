"""Whose file it is, and what "this year" means in it."""

from typing import NamedTuple

from gm100_desktop.domain.regions import RegionType

SHORT_WORDS = {RegionType.KABUPATEN: "Kab.", RegionType.KOTA: "Kota"}


class RegionHead(NamedTuple):
    """The region with the year and phase being worked on."""

    code: str
    type: str
    name: str
    province: str
    working_year: int
    working_phase: str

    @property
    def short_name(self) -> str:
        """'Kab. Tirta Kencana'."""
        return f"{SHORT_WORDS[RegionType.of(self.type)]} {self.name}"
