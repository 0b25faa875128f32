"""Council and team: who sat on a day, and what a roster lacks."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gm100_desktop.domain.rosters import BodyKind, RoleCode, Sector
from gm100_desktop.domain.seats import (
    Seat,
    agencies_without_member,
    has_external_member,
    roster_doubts,
    seated_on,
    sector_counts,
)

CHAIR = Seat(1, 11, RoleCode.CHAIR, decree_id=5, starts_on="2024-01-03", ends_on="2026-12-31")
RECTOR = Seat(2, 12, RoleCode.MEMBER, Sector.ACADEMIA, 5, "2024-01-03", "2026-12-31")
HEAD = Seat(3, 13, RoleCode.MEMBER, Sector.GOVERNMENT, 5, "2024-01-03", "2025-06-30")
COUNCIL = (CHAIR, RECTOR, HEAD)


def doubts(*seats: Seat, body: BodyKind = BodyKind.COUNCIL) -> list[tuple[str, tuple[int, ...]]]:
    return [(doubt.text, doubt.ids) for doubt in roster_doubts(body, seats)]


def test_a_good_council_raises_no_doubt() -> None:
    assert doubts(*COUNCIL) == []
    assert doubts() == []


def test_who_sat_on_a_day() -> None:
    assert seated_on(COUNCIL, "2025-06-30") == COUNCIL
    assert seated_on(COUNCIL, "2025-07-01") == (CHAIR, RECTOR)
    assert seated_on(COUNCIL, "2024-01-02") == ()


def test_a_body_needs_exactly_one_chair() -> None:
    second = replace(RECTOR, role=RoleCode.CHAIR)
    assert doubts(CHAIR, second) == [("Ada 2 ketua pada satu SK; seharusnya satu.", (1, 2))]
    assert doubts(RECTOR, HEAD) == [("Belum ada ketua pada SK ini.", (2, 3))]
    assert doubts(RECTOR, HEAD, body=BodyKind.WORKING_GROUP) == []


def test_each_decree_has_its_own_chair() -> None:
    former = replace(CHAIR, id=9, person_id=19, decree_id=4, starts_on="2021-01-01", ends_on="2024-01-02")
    assert doubts(*COUNCIL, former) == []


@pytest.mark.parametrize(
    ("seat", "text"),
    [
        (replace(HEAD, person_id=12), "Dua kedudukan dalam satu badan. Periksa SK."),
        (replace(HEAD, ends_on="2023-12-31"), "Akhir masa lebih awal daripada mulainya."),
    ],
)
def test_a_doubtful_seat_is_named(seat: Seat, text: str) -> None:
    assert text in [doubt for doubt, _ in doubts(CHAIR, RECTOR, seat)]


def test_one_seat_after_another_is_no_double() -> None:
    later = replace(HEAD, id=4, role=RoleCode.SECRETARY, starts_on="2025-07-01", ends_on="2026-12-31")
    assert doubts(*COUNCIL, later) == []


def test_a_seat_needs_a_decree() -> None:
    loose = replace(RECTOR, decree_id=None, role=RoleCode.CHAIR)
    assert doubts(loose) == [("Belum ada SK untuk anggota ini.", (2,))]
    assert doubts(loose, body=BodyKind.FORUM) == []


def test_a_council_without_outsiders_is_doubtful() -> None:
    assert doubts(CHAIR, HEAD) == [("Belum ada anggota dari luar pemerintah.", (1, 3))]
    assert doubts(CHAIR, HEAD, body=BodyKind.EXECUTING_TEAM) == []
    assert has_external_member(COUNCIL)


def test_agencies_without_a_member() -> None:
    assert agencies_without_member([1, 2, 3], [2, None, 2]) == (1, 3)


seats = st.builds(
    Seat, st.integers(1, 99), st.integers(1, 20), st.just("member"), st.sampled_from(list(Sector))
)


@given(st.lists(seats))
def test_people_are_counted_once_in_every_order(drawn: list[Seat]) -> None:
    single = list({seat.person_id: seat for seat in drawn}.values())
    counts = sector_counts(single)
    assert [sector for sector, _ in counts] == list(Sector)
    assert sum(count for _, count in counts) == len(single)
    assert counts == sector_counts(single[::-1]) == sector_counts([*single, *single])
