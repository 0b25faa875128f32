"""Quick wins with months, benefit, photos and evidence, with answers worked out by hand."""

from decimal import Decimal

import pytest

from gm100_desktop.domain.briefs.quick_wins import QuickWinBrief
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.quick_wins import QuickWins
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import laporan
from tests.services.gathering.told import add, link, paper, plan, programme


def _win(records: Records, **values: object) -> int:
    given = {"name": "Antre Pasti", "year": 2026, "sub_dimension_id": 11, "status": "running"}
    return add(records, "quick_win", **given | values)


def _months(records: Records, win: int, *months: tuple[str, int | None, int | None]) -> None:
    for month, planned, progress in months:
        add(records, "progress_update", quick_win_id=win, month=month, plan=planned, progress=progress)


def _told(dossier: Dossier, day: str = "2026-11-20", **options: object) -> QuickWinBrief:
    (win,) = laporan(dossier, day, **options).quick_wins
    return win


@pytest.mark.parametrize(
    ("status", "month", "due", "late"),
    [
        ("running", (60, 50), None, False),
        ("running", (60, 49), None, True),
        ("running", (60, 60), "2026-10-01", True),
        ("running", (60, 100), "2026-10-01", False),
        ("stopped", (60, 10), "2026-10-01", False),
    ],
)
def test_late_as_the_window_says(
    region: Records, dossier: Dossier, status: str, month: tuple[int, int], due: str | None, late: bool
) -> None:
    win = _win(region, status=status)
    _months(region, win, ("2026-11", *month))
    if due:
        add(region, "milestone", quick_win_id=win, title="Tonggak", due_on=due)
    assert _told(dossier).is_late is late
    assert laporan(dossier).quick_wins_late == int(late)
    (line,) = QuickWins(dossier, region).monthly(2026, "2026-11")
    assert (line.condition.text == "Terlambat") is late


def test_only_the_months_up_to_the_day(region: Records, dossier: Dossier) -> None:
    win = _win(region, status="finished")
    _months(
        region, win, ("2026-05", 40, 30), ("2026-06", 50, 45), ("2026-09", 90, 100), ("2027-01", 100, 100)
    )
    told = _told(dossier, "2026-06-15")
    points = {point.month: (point.planned, point.reached) for point in told.curve}
    assert len(points) == 12
    assert (points["2026-06"], points["2026-09"], points["2026-01"]) == ((50, 45), (90, None), (None, None))
    assert (told.report_month, told.status) == ("2026-06", "Berjalan")
    assert (_told(dossier).report_month, _told(dossier).status) == ("2026-09", "Selesai")


def test_of_an_earlier_year_as_far_as_it_had_come(region: Records, dossier: Dossier) -> None:
    wins = [_win(region, name=name, year=2025, status="finished") for name in ("Tuntas", "Jalan", "Henti")]
    for win, progress in zip(wins, (100, 60, 20), strict=True):
        _months(region, win, ("2025-12", 100, progress))
    add(region, "quick_win_year", quick_win_id=wins[2], year=2025, status="stopped")
    told = laporan(dossier, year=2025)
    assert [(win.name, win.status) for win in told.quick_wins] == [
        ("Tuntas", "Selesai"), ("Jalan", "Berjalan"), ("Henti", "Berhenti"),
    ]  # fmt: skip
    assert told.quick_wins_running.running == 2
    assert laporan(dossier).quick_wins == ()


def test_an_older_one_that_runs_on_is_of_this_year_too(region: Records, dossier: Dossier) -> None:
    win = _win(region, year=2024)
    assert laporan(dossier).quick_wins == ()
    add(region, "quick_win_year", quick_win_id=win, year=2026, status="running")
    assert [one.name for one in laporan(dossier).quick_wins] == ["Antre Pasti"]


def test_benefit_that_is_measured_later_is_not_known(region: Records, dossier: Dossier) -> None:
    win = _win(region)
    add(region, "measure", quick_win_id=win, name="Waktu tunggu", unit="menit", before_value="96",
        before_when="2026-02", after_value="41", after_when="2026-10")  # fmt: skip
    before, after = _told(dossier, "2026-09-30").measures[0], _told(dossier).measures[0]
    assert (before.before, before.after, before.change, before.after_when) == (Decimal(96), None, "", "")
    assert (after.after, after.change) == (Decimal(41), "turun 57,29\N{NO-BREAK SPACE}%")


def test_risks_stand_by_level_and_unjudged_ones_last(region: Records, dossier: Dossier) -> None:
    win = _win(region)
    for event, likelihood, impact in (("A", 2, 2), ("B", None, 5), ("C", 4, 4), ("D", 2, 2)):
        add(region, "risk", quick_win_id=win, event=event, likelihood=likelihood, impact=impact)
    assert [(risk.event, risk.level, risk.band) for risk in _told(dossier).risks] == [
        ("C", 16, "sangat tinggi"), ("A", 4, "rendah"), ("D", 4, "rendah"), ("B", 0, ""),
    ]  # fmt: skip


def test_each_mark_stands_where_what_it_proves_is_printed(region: Records, dossier: Dossier) -> None:
    one = programme(region, plan(region), "LIV-1")
    win = _win(region, programme_id=one, resource_regulation="SOP antrean")
    _months(region, win, ("2026-10", 80, 80))
    (update,) = (int(row["id"] or 0) for row in region.all(kind("progress_update"), {"quick_win_id": win}))
    measure = add(region, "measure", quick_win_id=win, name="Waktu", before_value="2", after_value="1")
    paper(region, "B-1", ("quick_win", win))
    paper(region, "B-2", ("measure", measure), "2")
    paper(region, "B-3", ("progress_update", update))
    paper(region, "B-4", ("quick_win", win), kind="sop")
    told = _told(dossier)
    assert [mark.code for mark in told.measure_marks] == ["B-1", "B-2"]
    assert [mark.code for mark in told.curve_marks] == ["B-3"]
    assert [(part.title, [mark.code for mark in part.marks]) for part in told.write_up] == [
        ("Regulasi dan SOP", ["B-4"])
    ]
    lines = {line.code: line.used_for for group in laporan(dossier).evidence.groups for line in group.lines}
    assert lines == dict.fromkeys(("B-1", "B-2", "B-3", "B-4"), "LIV-1")


def test_without_benefit_the_evidence_stands_with_the_curve(region: Records, dossier: Dossier) -> None:
    win = _win(region)
    paper(region, "B-1", ("quick_win", win))
    assert (_told(dossier).measure_marks, _told(dossier).curve_marks) == ((), ())
    _months(region, win, ("2026-10", 80, 80))
    assert [mark.code for mark in _told(dossier).curve_marks] == ["B-1"]


def test_photos_are_those_taken_by_the_day(region: Records, dossier: Dossier) -> None:
    win = _win(region)
    for name, taken in (("Pembukaan", "2026-03-01"), ("Penutupan", "2026-12-01")):
        photo = add(region, "document", kind="photo", title=name, code=f"F-{name}", place="Wirasari")
        link(region, photo, ("quick_win", win), taken_on=taken)
    paper(region, "B-1", ("quick_win", win))
    (photo_line,) = _told(dossier).photos
    assert (photo_line.caption, photo_line.place, photo_line.taken, photo_line.picture.read()) == (
        "Pembukaan", "Wirasari", "2026-03-01", b"",
    )  # fmt: skip


def test_what_the_last_month_says(region: Records, dossier: Dossier) -> None:
    agency = add(region, "agency", name="Dinas Kesehatan", abbreviation="Dinkes")
    win = _win(region, agency_id=agency, sustainability="Masuk RKA")
    partner = add(region, "institution", name="Relawan TIK", abbreviation="RTIK")
    add(region, "quick_win_partner", quick_win_id=win, institution_id=partner)
    add(
        region, "quick_win_budget", quick_win_id=win, year=2026, source="public_service_agency", allocation=40
    )
    add(region, "quick_win_budget", quick_win_id=win, year=2025, source="csr", allocation=30)
    add(region, "progress_update", quick_win_id=win, month="2026-10", progress=80, obstacle="Dua layar rusak",
        follow_up="Ganti", follow_up_agency_id=agency, follow_up_due_on="2026-11-30",
        description="Tujuh belas terpasang")  # fmt: skip
    told = _told(dossier)
    assert (told.agency, told.partners, told.budget, told.source) == ("Dinas Kesehatan", "RTIK", 40, "BLUD")
    (obstacle,) = told.obstacles
    assert (obstacle.text, obstacle.follow_up, obstacle.owner, obstacle.due) == (
        "Dua layar rusak", "Ganti", "Dinkes", "2026-11-30",
    )  # fmt: skip
    assert (told.note, told.write_up, told.sustainability) == ("Tujuh belas terpasang", (), "Masuk RKA")
