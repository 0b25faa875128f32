"""A small, sound instrument as a file says it, to be spoilt or used by tests."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

SMALL: dict[str, Any] = {
    "version": "UJI-2027",
    "label": "Instrumen uji 2027",
    "purpose": "yearly",
    "year": 2027,
    "reference": "S-12/UJI/2027 (1 Maret 2027)",
    "scale_min": 0,
    "scale_max": 4,
    "rounding": "once",
    "certainty": "default",
    "components": [
        {
            "code": "tata-kelola",
            "label": "Tata kelola",
            "weight": "33.5",
            "questions": [
                {"code": "T1", "label": "Kebijakan ditetapkan", "rubric": "regulation"},
                {"code": "T2", "label": "Tim bekerja", "rubric": "function", "dimension": "governance"},
            ],
        },
        {
            "code": "layanan",
            "label": "Layanan",
            "weight": "41.25",
            "questions": [
                {"code": "L1", "label": "Layanan daring", "rubric": "tahap", "dimension": "living"},
                {"code": "L2", "label": "Waktu layanan", "element": "Mutu", "official_number": "2.1"},
                {"code": "L3", "label": "Keluhan ditanggapi", "typical_evidence": "Rekap keluhan"},
            ],
        },
        {
            "code": "impact",
            "label": "Dampak",
            "weight": "25.25",
            "questions": [
                {"code": "D1", "label": "Warga merasakan", "rubric": "quality"},
                {"code": "D2", "label": "Warga ikut serta"},
            ],
        },
    ],
    "rubrics": [{"code": "tahap", "levels": ["Belum", "Niat", "Uji coba", "Sebagian", "Penuh"]}],
}


def small() -> dict[str, Any]:
    """A fresh copy that may be changed."""
    return deepcopy(SMALL)


def put(folder: Path, data: object, name: str = "instrumen.json") -> Path:
    """The data in a file; bytes and text as they are."""
    path = folder / name
    if isinstance(data, bytes):
        path.write_bytes(data)
    else:
        text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")
    return path
