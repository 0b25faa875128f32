"""The text of reports as it was looked at and approved; GM100_REWRITE_GOLDEN=1 writes it anew."""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"
PAGE = "\f\n"


def agrees(name: str, pages: list[str]) -> None:
    """Each page says what it said when it was approved."""
    file = FOLDER / f"{name}.txt"
    if os.environ.get("GM100_REWRITE_GOLDEN"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(PAGE.join(f"{page}\n" for page in pages), encoding="utf-8")
    approved = [page.removesuffix("\n") for page in file.read_text(encoding="utf-8").split(PAGE)]
    for number, (said, now) in enumerate(zip(approved, pages, strict=False), 1):
        assert now == said, f"{name}, page {number}"
    assert len(pages) == len(approved)
