"""The file is read once, in one moment, also while somebody works in it."""

import subprocess
import sys
from collections import Counter
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.gathering import BRIEFS, gather
from gm100_desktop.services.records import Records
from gm100_desktop.storage.connection import transaction
from gm100_desktop.storage.queries.ledger import ledger_of
from tests.services.gathering.gathered import DAY, laporan


@pytest.mark.parametrize("kind_id", list(BRIEFS))
def test_each_table_is_read_once(practice: Dossier, kind_id: str) -> None:
    asked: list[str] = []
    practice.connection.set_trace_callback(asked.append)
    try:
        gather(practice, kind_id, ReportOptions(report_date=DAY))
    finally:
        practice.connection.set_trace_callback(None)
    assert asked[0].startswith("BEGIN")
    assert asked[-1] == "COMMIT"
    queries = Counter(asked[1:-1])
    assert set(queries.values()) == {1}
    assert len(queries) < 100


def test_gathering_writes_nothing(practice: Dossier) -> None:
    before = practice.connection.total_changes
    laporan(practice)
    assert practice.connection.total_changes == before


def test_the_same_file_gives_the_same_brief(practice: Dossier) -> None:
    one, other = laporan(practice), laporan(practice)
    assert repr(_without_pictures(one)) == repr(_without_pictures(other))


def _without_pictures(brief: LaporanBrief) -> tuple[object, ...]:
    return brief.masterplan, brief.rosters, brief.sessions, brief.participation, brief.evidence


def test_a_child_prints_while_the_window_writes(dossier: Dossier, region: Records, tmp_path: Path) -> None:
    """The file is open for writing here; the report is made by another process, of one moment."""
    target = tmp_path / "laporan.pdf"
    region.change(kind("region"), 1, "capital", "Kencanapura")
    words = ["report", str(dossier.path), "--kind", "laporan", "--date", DAY, "--out", str(target)]
    command = [sys.executable, "-m", "gm100_desktop", *words]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for number in range(20):
        region.add(kind("agency"), {"name": f"Dinas {number}"})
    told, complaints = child.communicate(timeout=120)
    assert (child.returncode, complaints) == (0, "")
    assert told.splitlines()[-1] == str(target)
    text = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert "Kencanapura" in text
    assert dossier.check().is_sound


def test_nobody_can_write_between_two_tables_of_one_reading(
    dossier: Dossier, region: Records, now: datetime
) -> None:
    """The reader holds the file for the short time it reads; what is written waits, and is read next time."""
    places = Places(restore_points=dossier.path.parent)
    region.add(kind("agency"), {"name": "Dinas Lama"})
    with Dossier.open(dossier.path, who="Budi", now=lambda: now, places=places, read_only=True) as reader:
        dossier.connection.execute("PRAGMA busy_timeout=1")
        with transaction(reader.connection, "DEFERRED"):
            ledger = ledger_of(reader.connection)
            assert len(ledger.all("region")) == 1
            with pytest.raises(KnownProblem):
                region.add(kind("agency"), {"name": "Dinas Baru"})
            assert len(ledger.all("agency")) == 1
        region.add(kind("agency"), {"name": "Dinas Baru"})
        assert laporan(reader).rosters.agencies == 2


DAYS = st.dates(date(2021, 1, 1), date(2028, 12, 31))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(day=DAYS, year=st.integers(2021, 2028))
def test_nothing_that_happens_later_is_told(practice: Dossier, day: date, year: int) -> None:
    until = day.isoformat()
    brief = laporan(practice, until, year=year)
    last = min(year, day.year)
    sessions = [one.starts for one in brief.sessions.bimtek] + [one.starts for one in brief.sessions.meetings]
    news = [one.date for one in brief.sessions.publications] + [
        one.date for one in brief.sessions.achievements
    ]
    happened = [
        *sessions,
        *news,
        *(one.starts for one in (brief.participation.timeline if brief.participation else ())),
        *(one.signed_date for one in brief.mous),
        *(one.starts for mou in brief.mous for scope in mou.scopes for one in scope.realisations),
        *(one.reached for win in brief.quick_wins for one in win.milestones),
        *(one.taken for win in brief.quick_wins for one in win.photos),
        *(one.after_when for win in brief.quick_wins for one in win.measures),
        *(one.month for win in brief.quick_wins for one in win.curve if one.reached is not None),
        *(line.date for group in brief.evidence.groups for line in group.lines),
        *(one.starts for one in brief.region.leaders),
    ]
    assert [when for when in happened if when > until] == []
    years = zip(brief.masterplan.years, brief.masterplan.budget.by_year, strict=False)
    assert all(one.spent == 0 for at, one in years if at > last)
    told = brief.participation.evaluation_years if brief.participation else ()
    assert all(one.year <= last for one in told)
