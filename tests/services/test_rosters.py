"""Rosters as the page shows them: who sat on a day, with which post, and what is doubtful."""

from datetime import date
from typing import Any

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.rosters import Roster, SeatLine
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.validity import Validity
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.services.rosters import ANY_DECREE, Rosters, usual_decree
from tests.services.acting import sit

COUNCIL = BodyKind.COUNCIL


@pytest.fixture
def rosters(dossier: Dossier, today: date) -> Rosters:
    return Rosters(dossier, lambda: today)


@pytest.fixture
def council(records: Records, seats: dict[str, int]) -> dict[str, int]:
    """The decree holds from 2024 to 2026."""
    for name, day in (("valid_from", "2024-01-03"), ("valid_until", "2026-12-31")):
        records.change(kind("document"), seats["decree_id"], name, day)
    return seats


def roster_on(rosters: Rosters, day: str, decree: int | None = ANY_DECREE) -> Roster:
    return rosters.roster(COUNCIL, rosters.decrees(day), decree, day)


def names(roster: Roster) -> list[str]:
    return [line.person.name for line in roster.lines]


def post(records: Records, person: int, title: str, **values: Any) -> int:
    return records.add(kind("position"), {"person_id": person, "title": title, **values})


def test_only_those_who_sat_on_the_day_are_shown(
    rosters: Rosters, records: Records, council: dict[str, int]
) -> None:
    sit(records, council, "ani", "chair")
    sit(records, council, "budi", "member", ends_on="2025-06-30")
    assert names(roster_on(rosters, "2025-06-30")) == ["Ani", "Budi"]
    assert names(roster_on(rosters, "2025-07-01")) == ["Ani"]
    assert names(roster_on(rosters, "2027-01-01")) == []


def test_a_decree_is_chosen_and_seats_without_one_stand_apart(
    rosters: Rosters, records: Records, council: dict[str, int]
) -> None:
    sit(records, council, "ani", "chair")
    sit(records, council, "budi", "member", decree_id=None)
    assert names(roster_on(rosters, "2025-01-01", council["decree_id"])) == ["Ani"]
    assert names(roster_on(rosters, "2025-01-01", None)) == ["Budi"]
    assert names(roster_on(rosters, "2025-01-01")) == ["Ani", "Budi"]


def test_everybody_is_shown_with_the_post_of_that_day(
    rosters: Rosters, records: Records, council: dict[str, int]
) -> None:
    sit(records, council, "ani", "chair", position_text="Sekretaris Daerah")
    sit(records, council, "budi", "member", position_text="Kepala Dinas Kesehatan")
    post(records, council["ani"], "Kepala Diskominfo", starts_on="2023-01-03")
    post(records, council["ani"], "Sekretaris Daerah", acting="plt", starts_on="2025-10-01")

    def shown(day: str) -> list[tuple[str, str | None]]:
        return [(line.position, line.since) for line in roster_on(rosters, day).lines]

    assert shown("2025-09-30") == [
        ("Kepala Diskominfo", "2023-01-03"),
        ("Kepala Dinas Kesehatan", "2024-01-03"),
    ]
    assert shown("2025-10-01")[0] == ("Plt. Sekretaris Daerah", "2025-10-01")


def test_sectors_and_agencies_nobody_comes_from_are_counted(
    rosters: Rosters, records: Records, council: dict[str, int]
) -> None:
    health = records.add(kind("agency"), {"name": "Dinas Kesehatan"})
    clinic = records.add(kind("agency"), {"name": "Puskesmas", "parent_id": health})
    records.add(kind("agency"), {"name": "Dinas Pendidikan"})
    records.add(kind("agency"), {"name": "Dinas Lama", "is_active": 0})
    records.change(kind("person"), council["ani"], "agency_id", clinic)
    records.change(kind("person"), council["budi"], "sector", "media")
    sit(records, council, "ani", "chair")
    sit(records, council, "ani", "member", starts_on="2025-01-01")
    sit(records, council, "budi", "member")
    roster = roster_on(rosters, "2025-05-05")
    assert {sector.value: count for sector, count in roster.sectors if count} == {"government": 1, "media": 1}
    assert [agency.name for agency in roster.without_member] == ["Dinas Pendidikan"]
    assert roster.count_words == "2 orang, 3 kedudukan"
    before = roster_on(rosters, "2023-05-05").without_member
    assert [agency.name for agency in before] == ["Dinas Kesehatan", "Dinas Pendidikan"]


def test_doubts_about_one_person_stand_with_them_and_others_beside_the_list(
    rosters: Rosters, records: Records, council: dict[str, int]
) -> None:
    sit(records, council, "ani", "member")
    sit(records, council, "ani", "chair", ends_on="2025-01-31")
    sit(records, council, "budi", "member")
    lines = {line.id: line for line in roster_on(rosters, "2025-01-31").lines}
    told = {line.person.name: line.doubts for line in lines.values()}
    assert told == {"Ani": ("Dua kedudukan dalam satu badan. Periksa SK.",), "Budi": ()}
    later = roster_on(rosters, "2025-02-01")
    assert later.doubts == ("Belum ada ketua pada SK ini.", "Belum ada anggota dari luar pemerintah.")


def test_a_successor_ends_a_decree_and_the_one_in_force_is_the_usual(
    rosters: Rosters, records: Records, council: dict[str, int]
) -> None:
    assert usual_decree(COUNCIL, rosters.decrees("2025-01-01")) is None
    sit(records, council, "ani", "chair")
    values: dict[str, Any] = {
        "kind": "decree",
        "title": "SK baru",
        "number": "188/7",
        "valid_from": "2025-07-01",
    }
    new = records.add(kind("document"), {**values, "replaces_id": council["decree_id"]})
    assert usual_decree(COUNCIL, rosters.decrees("2025-01-01")) == council["decree_id"]
    sit(records, {**council, "decree_id": new}, "budi", "chair")
    assert usual_decree(COUNCIL, rosters.decrees("2025-06-30")) == council["decree_id"]
    assert usual_decree(COUNCIL, rosters.decrees("2025-07-01")) == new
    latest, former = rosters.decrees("2025-07-01")
    assert (latest.validity, latest.words, latest.standing) == (
        Validity.IN_FORCE, "188/7", "SK berlaku pada tanggal ini",
    )  # fmt: skip
    assert (former.validity, former.words) == (Validity.REPLACED, "SK Dewan · s.d. 30 Jun 2025")
    assert former.standing == "SK digantikan 30 Juni 2025"
    assert latest.body_kinds == {"council"}


def test_two_decrees_in_force_are_shown_together(
    rosters: Rosters, records: Records, council: dict[str, int]
) -> None:
    other = records.add(
        kind("document"), {"kind": "decree", "title": "SK tambahan", "valid_from": "2025-01-01"}
    )
    sit(records, council, "ani", "chair")
    sit(records, {**council, "decree_id": other}, "budi", "member")
    assert usual_decree(COUNCIL, rosters.decrees("2025-02-01")) == ANY_DECREE


def test_what_somebody_sits_in_and_the_posts_they_held(
    rosters: Rosters, records: Records, council: dict[str, int]
) -> None:
    sit(records, council, "ani", "chair", starts_on="2024-01-03", ends_on="2025-01-31")
    sit(records, council, "ani", "member", starts_on="2025-02-01")
    seats = rosters.seats_of(council["ani"], rosters.decrees("2025-03-01"), "2025-03-01")
    assert [seat.words for seat in seats] == [
        "Dewan · Anggota · sejak 01/02/2025",
        "Dewan · Ketua · s.d. 31/01/2025",
    ]
    post(records, council["ani"], "Kabid TIK", starts_on="2015-01-09", ends_on="2019-03-03")
    post(
        records, council["ani"], "Kepala Diskominfo", starts_on="2023-01-03", decree_number="SK 821.2/12/2023"
    )
    post(records, council["ani"], "Sekretaris Bapperida", starts_on="2019-03-04", ends_on="2023-01-02")
    lines = rosters.posts_of(council["ani"])
    assert [(line.post.title, line.is_held) for line in lines] == [
        ("Kepala Diskominfo", True), ("Sekretaris Bapperida", False), ("Kabid TIK", False),
    ]  # fmt: skip
    assert lines[0].detail == "3 Jan 2023 – sekarang · SK 821.2/12/2023"
    assert lines[2].detail == "9 Jan 2015 – 3 Mar 2019 · tanpa SK"


def test_a_list_is_a_fixed_number_of_queries_however_many_members(
    dossier: Dossier, rosters: Rosters, records: Records, council: dict[str, int]
) -> None:
    people = records.add_many(kind("person"), [{"name": f"Orang {n}"} for n in range(120)])
    rows: list[dict[str, Any]] = [
        {
            "body_id": council["body_id"],
            "role_id": council["member"],
            "decree_id": council["decree_id"],
            "person_id": n,
        }
        for n in people
    ]
    records.add_many(kind("membership"), rows)
    sent: list[str] = []
    dossier.connection.set_trace_callback(sent.append)
    lines: tuple[SeatLine, ...] = roster_on(rosters, "2025-01-01").lines
    dossier.connection.set_trace_callback(None)
    assert len(lines) == 120
    assert len(sent) == 4, "decrees, bodies, seats, agencies"
