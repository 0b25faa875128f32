"""Whatever is typed about quick wins, sessions and tasks stands in some report: no field is a dead end."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from gm100_desktop.domain.fields import FieldType, Kind
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.reports.builders import build
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering import gather
from gm100_desktop.services.records import Records
from tests.reports.printed import silent
from tests.services.gathering.gathered import DAY
from tests.services.gathering.told import add

REPORTS = ("laporan", "notulen", "daftar-hadir")
KINDS = (
    "quick_win", "quick_win_candidate", "quick_win_partner", "quick_win_year", "milestone", "progress_update",
    "measure", "risk", "session", "session_speaker", "session_agenda", "attendance", "session_output",
    "question_log", "task",
)  # fmt: skip
NOT_PRINTED: dict[str, str] = {}
"""Field and why it stays off the paper."""


def _texts(one: Kind) -> Iterator[str]:
    """The fields of a kind that hold words."""
    yield from (field.name for field in one.fields if field.type in {FieldType.TEXT, FieldType.LONG_TEXT})


def _fields() -> list[str]:
    return [f"{kind_id}.{name}" for kind_id in KINDS for name in _texts(kind(kind_id))]


def _marker(field: str) -> str:
    """A word of its own for each field."""
    return f"Q{_fields().index(field):03d}Z"


def _marked(records: Records, kind_id: str, **values: object) -> int:
    texts = {name: _marker(f"{kind_id}.{name}") for name in _texts(kind(kind_id))}
    return add(records, kind_id, **texts | values)


def _fill(records: Records) -> None:
    """A quick win and a bimtek with all they can have, each text once."""
    win = _marked(records, "quick_win", year=2026, sub_dimension_id=1, status="running")
    _marked(records, "quick_win_candidate", year=2026, decision="chosen", decided_on="2026-02-01")
    _marked(records, "quick_win_partner", quick_win_id=win)
    _marked(records, "quick_win_year", quick_win_id=win, year=2026)
    _marked(records, "milestone", quick_win_id=win, due_on="2026-05-01")
    _marked(records, "progress_update", quick_win_id=win, month="2026-10", plan=60, progress=50)
    _marked(records, "measure", quick_win_id=win, before_value="96", after_value="41")
    _marked(records, "risk", quick_win_id=win, likelihood=3, impact=4)
    session = _marked(
        records, "session", kind="bimtek", stage="III", status="done", starts_on="2026-06-10",
    )  # fmt: skip
    for part in ("session_speaker", "session_agenda", "attendance", "session_output", "question_log", "task"):
        _marked(records, part, session_id=session)


@pytest.fixture
def printed(region: Records, dossier: Dossier, tmp_path: Path) -> str:
    """The text of all reports of that file."""
    _fill(region)
    pages = []
    for kind_id in REPORTS:
        brief = gather(dossier, kind_id, ReportOptions(report_date=DAY))
        made = build(kind_id, brief, tmp_path / f"{kind_id}.pdf", silent)
        pages += [page.extract_text() for page in PdfReader(made).pages]
    return "\n".join(pages)


def test_every_text_stands_in_some_report(printed: str) -> None:
    missing = [field for field in _fields() if _marker(field) not in printed]
    assert missing == list(NOT_PRINTED)


def test_the_exceptions_say_why() -> None:
    assert set(NOT_PRINTED) <= set(_fields())
    assert all(NOT_PRINTED.values())
