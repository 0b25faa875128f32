"""Which decree or agreement holds on a day."""

from datetime import date

import pytest

from gm100_desktop.domain.validity import (
    Decree,
    Validity,
    agreement_validity,
    decree_term,
    decree_validity,
    expiry_note,
    in_force_on,
)

OLD = Decree(1, dated_on="2021-02-01", valid_until="2025-12-31")
NEW = Decree(2, dated_on="2024-01-02", valid_from="2024-01-03", valid_until="2026-12-31", replaces_id=1)
DRAFT = Decree(3, dated_on="2026-12-01", state="draft", replaces_id=2)
REVOKED = Decree(4, dated_on="2020-01-01", valid_until="2020-06-30", state="revoked")
ALL = (OLD, NEW, DRAFT, REVOKED)


@pytest.mark.parametrize(
    ("decree", "day", "validity"),
    [
        (OLD, "2021-01-31", Validity.AHEAD),
        (OLD, "2021-02-01", Validity.IN_FORCE),
        (OLD, "2024-01-02", Validity.IN_FORCE),
        (OLD, "2024-01-03", Validity.REPLACED),
        (NEW, "2024-01-03", Validity.IN_FORCE),
        (NEW, "2026-12-31", Validity.IN_FORCE),
        (NEW, "2027-01-01", Validity.ENDED),
        (DRAFT, "2026-12-15", Validity.DRAFT),
        (REVOKED, "2020-06-30", Validity.IN_FORCE),
        (REVOKED, "2020-07-01", Validity.REVOKED),
    ],
)
def test_a_successor_ends_a_decree(decree: Decree, day: str, validity: Validity) -> None:
    assert decree_validity(decree, ALL, day) is validity


def test_terms_are_worked_out() -> None:
    assert decree_term(OLD, ALL) == ("2021-02-01", "2024-01-02")
    assert decree_term(NEW, ALL) == ("2024-01-03", "2026-12-31")
    assert decree_term(Decree(9, "2020-01-01"), ALL) == ("2020-01-01", None)


def test_one_decree_at_a_time_after_a_replacement() -> None:
    assert in_force_on(ALL, "2023-05-01") == (OLD,)
    assert in_force_on(ALL, "2024-01-03") == (NEW,)
    assert in_force_on(ALL, "2027-01-01") == ()


@pytest.mark.parametrize(
    ("today", "note"),
    [
        (date(2026, 11, 20), "SK berakhir 31 Desember 2026"),
        (date(2027, 1, 1), "SK sudah berakhir 31 Desember 2026"),
        (date(2026, 10, 1), ""),
    ],
)
def test_a_near_end_is_told(today: date, note: str) -> None:
    assert expiry_note("2026-12-31", today) == note


@pytest.mark.parametrize(
    ("status", "validity"),
    [
        ("done", Validity.IN_FORCE),
        ("planned", Validity.DRAFT),
        ("postponed", Validity.POSTPONED),
        ("cancelled", Validity.CANCELLED),
    ],
)
def test_only_a_signed_agreement_holds(status: str, validity: Validity) -> None:
    assert agreement_validity(status, "2017-05-22", "2019-05-21", "2018-01-01") is validity


def test_an_agreement_has_a_term() -> None:
    assert agreement_validity("done", "2017-05-22", "2019-05-21", "2020-01-01") is Validity.ENDED
    assert agreement_validity("done", "2017-05-22", None, "2017-05-21") is Validity.AHEAD
