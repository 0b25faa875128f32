"""Dates, months and times as printed."""

from datetime import date

import pytest

from gm100_desktop.domain.wording import (
    day_tanggal,
    held,
    month_short,
    month_year,
    tanggal,
    tanggal_medium,
    tanggal_range,
    tanggal_short,
    term,
    time_range,
)


@pytest.mark.parametrize(
    ("when", "long", "medium", "short"),
    [
        ("2020-02-26", "26 Februari 2020", "26 Feb 2020", "26/02/2020"),
        ("2026-08-07", "7 Agustus 2026", "7 Agu 2026", "07/08/2026"),
        (date(2025, 12, 1), "1 Desember 2025", "1 Des 2025", "01/12/2025"),
        ("2017-05", "Mei 2017", "Mei 2017", "05/2017"),
        ("2017", "2017", "2017", "2017"),
        (None, "–", "–", "–"),
        ("", "–", "–", "–"),
        ("2017-13", "2017-13", "2017-13", "2017-13"),
    ],
)
def test_dates(when: date | str | None, long: str, medium: str, short: str) -> None:
    assert (tanggal(when), tanggal_medium(when), tanggal_short(when)) == (long, medium, short)


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("2019-10-10", "2019-10-11", "10–11 Oktober 2019"),
        ("2023-07-31", "2023-08-01", "31 Juli–1 Agustus 2023"),
        ("2023-12-31", "2024-01-01", "31 Desember 2023–1 Januari 2024"),
        ("2017-05", "2017-07", "Mei–Juli 2017"),
        ("2017", "2019", "2017–2019"),
        ("2017", "2017-05", "2017–Mei 2017"),
        ("2020-02-26", "2020-02-26", "26 Februari 2020"),
        ("2020-02-26", None, "26 Februari 2020"),
        (None, "2020-02-26", "26 Februari 2020"),
        (None, None, "–"),
    ],
)
def test_ranges_write_once_what_both_ends_share(start: str | None, end: str | None, text: str) -> None:
    assert tanggal_range(start, end) == text


def test_day_of_the_week() -> None:
    assert day_tanggal("2020-02-26") == "Rabu, 26 Februari 2020"
    assert day_tanggal("2017-05") == "Mei 2017"


def test_months() -> None:
    assert month_year("2026-10") == month_year("2026-10-31") == "Oktober 2026"
    assert month_short("2026-08") == "Agu 2026"
    assert month_year(None) == "–"


@pytest.mark.parametrize(
    ("start", "end", "zone", "text"),
    [
        ("08:30", "16:00", "WIB", "08.30–16.00 WIB"),
        ("08:30", "", "WITA", "08.30 WITA"),
        ("", "16:00", "", "16.00"),
        ("", "", "WIB", "–"),
    ],
)
def test_times(start: str, end: str, zone: str, text: str) -> None:
    assert time_range(start, end, zone) == text


def test_terms() -> None:
    assert term("2024-05-05", None) == "sejak 5 Mei 2024"
    assert term("", "2025-05-05") == "s.d. 5 Mei 2025"
    assert term("2024-05-05", "2024-05-09") == "5–9 Mei 2024"
    assert term(None, None) == "–"


def test_posts_held() -> None:
    assert held("2019-03-04", "2023-01-02") == "4 Mar 2019 – 2 Jan 2023"
    assert held("2025-10-01", None) == "1 Okt 2025 – sekarang"
    assert held(None, "2023-01-02") == "s.d. 2 Jan 2023"
