"""Pictures at print size."""

from io import BytesIO

import pytest
from PIL import Image

from gm100_desktop.reports.ink.pictures import PRINT_DPI, printable


def file_of(size: tuple[int, int], kind: str = "JPEG", mode: str = "RGB", **options: object) -> bytes:
    out = BytesIO()
    Image.new(mode, size, 128 if mode == "L" else (200, 30, 30, 90)[: len(mode)]).save(out, kind, **options)
    return out.getvalue()


def test_a_large_photo_is_scaled_to_two_hundred_dots_per_inch() -> None:
    ready = printable(file_of((4000, 3000)), 144, 108, crop=True)
    assert ready is not None
    assert (ready.width, ready.height) == (2 * PRINT_DPI, 1.5 * PRINT_DPI)
    assert len(ready.jpeg) < 60_000


def test_a_small_photo_is_not_blown_up() -> None:
    ready = printable(file_of((80, 60)), 144, 108, crop=True)
    assert ready is not None
    assert (ready.width, ready.height) == (80, 60)


def test_a_photo_is_cropped_and_never_distorted() -> None:
    picture = Image.new("RGB", (900, 300), "white")
    picture.paste("black", (0, 0, 300, 300))
    out = BytesIO()
    picture.save(out, "PNG")
    ready = printable(out.getvalue(), 72, 72, crop=True)
    assert ready is not None
    assert ready.width == ready.height
    with Image.open(BytesIO(ready.jpeg)) as opened:
        assert min(opened.convert("L").tobytes()) > 200


def test_what_a_camera_hides_in_the_file_is_not_printed() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x8825] = {1: "S", 2: (6.0, 30.0, 0.0)}  # where it was taken
    ready = printable(file_of((400, 200), exif=exif.tobytes()), 72, 144, crop=False)
    assert ready is not None
    assert ready.height > ready.width
    with Image.open(BytesIO(ready.jpeg)) as opened:
        assert not opened.getexif()


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "CMYK", "I;16", "1"])
def test_any_kind_of_picture_becomes_a_plain_one_on_white(mode: str) -> None:
    out = BytesIO()
    kind = "TIFF" if mode in ("CMYK", "I;16") else "PNG"
    Image.new(mode, (40, 40)).save(out, kind)
    ready = printable(out.getvalue(), 30, 30, crop=False)
    assert ready is not None
    with Image.open(BytesIO(ready.jpeg)) as opened:
        assert opened.mode == "RGB"


@pytest.mark.parametrize("content", [b"", b"no picture", file_of((400, 300))[:200], b"%PDF-1.7"])
def test_what_is_no_picture_costs_nothing_but_its_box(content: bytes) -> None:
    assert printable(content, 100, 100, crop=True) is None


def test_a_picture_too_large_to_be_one_is_left_out() -> None:
    bomb = file_of((30_000, 12_000), "PNG", "1")
    assert printable(bomb, 100, 100, crop=True) is None
