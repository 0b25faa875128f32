"""A quick win in a month: last month beside it, what to look at, in words."""

from typing import Any

import pytest

from gm100_desktop.domain.conditions import Condition, Tone
from gm100_desktop.domain.lines.quick_wins import (
    MonthLine,
    MonthUpdate,
    filled_of,
    mean_progress,
    month_name,
    share,
)

WRONG, LOOK, FINE = (
    Condition("Terlambat", Tone.WRONG),
    Condition("?", Tone.ATTENTION),
    Condition("Sesuai", Tone.RUNNING),
)


def a_line(condition: Condition = FINE, overdue: int = 0, **updates: Any) -> MonthLine:
    """A line of October 2026; `m09=(plan, progress)` tells what was reported of September."""
    told = {f"2026-{month[1:]}": MonthUpdate(*figures) for month, figures in updates.items()}
    return MonthLine(
        1, "Lapor Tirta", 2026, "running", "governance", "Smart Governance", "Diskominfo", "2026-10",
        told, overdue, condition,
    )  # fmt: skip


def test_last_month_stands_beside_this_one() -> None:
    line = a_line(m09=(72, 40), m10=(75, 46))
    assert (line.last.progress, line.this.progress, line.rise, line.is_filled) == (40, 46, 6, True)
    assert a_line().this == a_line().last == MonthUpdate()


def test_a_year_counts_from_nought() -> None:
    updates = {"2025-12": MonthUpdate(100, 96), "2026-01": MonthUpdate(5, 4)}
    line = MonthLine(1, "A", 2025, "running", "", "", "", "2026-01", updates, 0, FINE)
    assert (line.last.progress, line.rise, line.since, line.is_awaited) == (96, None, "", True)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (a_line(FINE, 2, m10=(75, 74)), ""),
        (
            a_line(LOOK, m08=(68, 40), m09=(72, 40), m10=(75, 40)),
            "Tetap 40 % sejak Agustus; rencana Oktober 75 %.",
        ),
        (a_line(LOOK, m08=(68, 40), m09=(72, 40), m10=(None, 40)), "Tetap 40 % sejak Agustus."),
        (a_line(WRONG, m09=(60, 48), m10=(70, 52)), "Kemajuan 52 %; rencana Oktober 70 %."),
        (a_line(WRONG, 2, m09=(60, 58), m10=(60, 59)), "2 tonggak lewat tenggat."),
        (
            a_line(WRONG, 1, m09=(60, 40), m10=(60, 45)),
            "Kemajuan 45 %; rencana Oktober 60 %. 1 tonggak lewat tenggat.",
        ),
        (a_line(LOOK), "Kemajuan Oktober belum diisi; batasnya 7 November 2026."),
    ],
)
def test_what_to_look_at_in_words(line: MonthLine, sentence: str) -> None:
    assert line.sentence.replace("\u00a0", " ") == sentence


def test_a_follow_up_in_one_line() -> None:
    told = MonthUpdate(follow_up="Pindah bersama Bidang TIK", agency="Diskominfo", due_on="2026-11-14")
    assert told.follow_up_words == "Pindah bersama Bidang TIK · Diskominfo · 14 November 2026"
    assert MonthUpdate(follow_up="Menunggu").follow_up_words == "Menunggu"


def test_how_many_have_reported_and_how_far_they_are() -> None:
    lines = [a_line(m10=(75, 40)), a_line(m10=(75, None)), a_line(m09=(100, 100)), a_line(m10=(None, 81))]
    assert filled_of(lines) == (2, 3)
    assert str(mean_progress(lines)) == "60.50"
    assert mean_progress([]) is None
    assert (month_name("2026-10"), share(None), share(0).replace("\u00a0", " ")) == ("Oktober", "", "0 %")
