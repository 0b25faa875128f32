"""Pictures at print size: turned upright, cropped but never distorted, 200 dpi, without hidden data."""

import io
import warnings
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

PRINT_DPI = 200
_LARGEST = 300_000_000  # pixels; anything larger is no photo
_QUALITY = 85


@dataclass(frozen=True, slots=True)
class Printable:
    """A JPEG ready to be embedded as it is."""

    jpeg: bytes
    width: int
    height: int


def printable(content: bytes, width: float, height: float, *, crop: bool) -> Printable | None:
    """The picture for a box of that many points; None when it is missing or cannot be read.

    With `crop` it fills the box, without it keeps its own shape and fits inside.
    """
    if not content:
        return None
    box = (max(1, round(width / 72 * PRINT_DPI)), max(1, round(height / 72 * PRINT_DPI)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return _scaled(content, box, crop=crop)
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None  # a damaged picture costs its box, never the report


def _scaled(content: bytes, box: tuple[int, int], *, crop: bool) -> Printable | None:
    with Image.open(io.BytesIO(content)) as opened:
        if opened.width * opened.height > _LARGEST:
            return None
        opened.draft("RGB", (box[0] * 2, box[1] * 2))  # a JPEG is decoded no larger than needed
        picture = _on_white(ImageOps.exif_transpose(opened))
    if crop:
        picture = ImageOps.fit(picture, _not_enlarged(picture, box), Image.Resampling.LANCZOS)
    else:
        picture.thumbnail(box, Image.Resampling.LANCZOS)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return Printable(out.getvalue(), picture.width, picture.height)


def _on_white(picture: Image.Image) -> Image.Image:
    """The picture without transparency: paper is white."""
    if picture.mode in ("RGB", "L"):
        return picture.convert("RGB")
    opaque = Image.new("RGB", picture.size, "white")
    layered = picture.convert("RGBA")
    opaque.paste(layered, mask=layered.getchannel("A"))
    return opaque


def _not_enlarged(picture: Image.Image, box: tuple[int, int]) -> tuple[int, int]:
    """The box in its own shape, but no more pixels than the picture has."""
    scale = min(1.0, picture.width / box[0], picture.height / box[1])
    return max(1, round(box[0] * scale)), max(1, round(box[1] * scale))
