"""Naming the region of a new file, and choosing the year and phase it works on."""

from collections.abc import Sequence
from csv import DictReader
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from gm100_desktop.assets import asset_text
from gm100_desktop.domain.kinds.regions import PAPER_PROFILE, REGION
from gm100_desktop.domain.regions import RegionType
from gm100_desktop.services.dossier import Clock, Dossier, Places
from gm100_desktop.services.records import Change, Records
from gm100_desktop.services.starting_set import lay_starting_set

HEAD_TITLES = {RegionType.KABUPATEN: "Bupati", RegionType.KOTA: "Wali Kota"}
THE_ONE = 1
"""Id of the region's only row."""


@dataclass(frozen=True, slots=True)
class OfficialRegion:
    """A kabupaten or kota of the official list."""

    code: str
    province: str
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class NewFile:
    """What the person wants to begin."""

    path: Path
    region: OfficialRegion
    year: int


def official_regions() -> Sequence[OfficialRegion]:
    """Every kabupaten and kota there is, by code."""
    rows = DictReader(StringIO(asset_text("reference", "regions.csv")))
    return [OfficialRegion(**row) for row in rows if row["type"] != "provinsi"]


def name_region(dossier: Dossier, records: Records, region: OfficialRegion, working_year: int) -> None:
    """The new file belongs to that region, its letterhead says so, and bodies and waves are laid out."""
    kind = RegionType.of(region.type)
    with dossier.write(f"Buat berkas {kind.label} {region.name}", REGION.area):
        records.add(
            REGION,
            {
                "code": region.code,
                "type": region.type,
                "name": region.name,
                "province": region.province,
                "head_title": HEAD_TITLES[kind],
                "working_year": working_year,
            },
        )
        records.add(PAPER_PROFILE, {"kop_line_1": f"PEMERINTAH {kind.label} {region.name}".upper()})
        lay_starting_set(records)


def make_file(wish: NewFile, *, who: str, now: Clock, places: Places) -> Dossier:
    """The new file exists, belongs to its region and is open."""
    dossier = Dossier.create(wish.path, who=who, now=now, places=places)
    try:
        name_region(dossier, Records(dossier, lambda: now().date()), wish.region, wish.year)
    except BaseException:
        dossier.close()
        raise
    return dossier


def choose_period(records: Records, year: int, phase: str) -> None:
    """The region works on that year and phase from now on."""
    changes: list[Change] = [(THE_ONE, "working_year", year), (THE_ONE, "working_phase", phase)]
    records.change_many(REGION, changes, "Ubah tahun kerja")
