"""The one door to the shipped files, and what must lie behind it."""

import csv
import io
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from gm100_desktop.assets import asset, asset_bytes, asset_text

PAPER_FACES = [
    f"Liberation{cut}.ttf" for cut in ("Sans-Regular", "Sans-Bold", "Sans-Italic", "Sans-BoldItalic")
]
PAPER_FACES += [face.replace("Sans", "Serif") for face in PAPER_FACES]
WINDOW_FACES = ["OpenSans-Regular.ttf", "OpenSans-SemiBold.ttf"]
ICONS = sorted(icon.name for icon in asset("icons").iterdir() if icon.name.endswith(".svg"))


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(asset_text("reference", name))))


@pytest.mark.parametrize("face", PAPER_FACES + WINDOW_FACES)
def test_fonts_are_truetype(face: str) -> None:
    assert asset_bytes("fonts", face)[:4] == b"\x00\x01\x00\x00"


@pytest.mark.parametrize("icon", ICONS)
def test_icons_take_the_colour_they_are_given(icon: str) -> None:
    drawing = ET.fromstring(asset_text("icons", icon))  # noqa: S314  (our own file)
    assert drawing.get("viewBox") == "0 0 24 24"
    assert drawing.get("stroke") == "currentColor"


def test_every_foreign_file_travels_with_its_licence() -> None:
    assert "SIL OPEN FONT LICENSE" in asset_text("fonts", "LICENSE-liberation.txt")
    assert "Apache License" in asset_text("fonts", "LICENSE-open-sans.txt")
    assert asset_text("icons", "LICENSE-lucide.txt").startswith("ISC License")
    for table in asset("reference").iterdir():
        if table.name.endswith(".csv"):
            assert asset("reference", table.name.replace(".csv", ".SOURCE.md")).is_file(), table.name


def test_the_arms_keep_their_proportions_on_paper_and_on_screen() -> None:
    header = asset_bytes("images", "tirta-kencana.png")[16:24]
    width, height = int.from_bytes(header[:4]), int.from_bytes(header[4:])
    drawing = ET.fromstring(asset_text("images", "tirta-kencana.svg"))  # noqa: S314  (our own file)
    box = [float(part) for part in drawing.attrib["viewBox"].split()]
    assert width / height == pytest.approx(box[2] / box[3], abs=0.002)
    assert width >= 24 / 25.4 * 300  # 24 mm on the cover at 300 dpi


def test_there_are_six_dimensions_of_three_parts() -> None:
    table = rows("dimensions.csv")
    parts = [(row["dimension_number"], row["number"]) for row in table]
    assert parts == [(str(dimension), str(part)) for dimension in range(1, 7) for part in range(1, 4)]
    assert len({row["sub_dimension"] for row in table}) == 18
    assert len({row["dimension"] for row in table}) == 6


def test_every_taking_part_region_is_on_the_official_list() -> None:
    official = {row["code"] for row in rows("regions.csv")}
    assert len(official) == 552
    assert {row["code"] for row in rows("programme-regions.csv")} <= official


def test_what_is_shipped_lies_in_real_files() -> None:
    path = asset("images", "gm100.svg")
    assert isinstance(path, Path)
    assert path.read_bytes() == asset_bytes("images", "gm100.svg")


def test_what_is_not_shipped_is_missed_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        asset_bytes("fonts", "Helvetica.ttf")
