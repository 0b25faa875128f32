"""Who sits where on a day, in a file made for it."""

import pytest

from gm100_desktop.domain.briefs.rosters import BodyBrief
from gm100_desktop.domain.report_options import Profile
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import laporan
from tests.services.gathering.told import add, body, decree, person, seat


def _council(dossier: Dossier, day: str, **options: object) -> BodyBrief:
    return laporan(dossier, day, **options).rosters.bodies[0]


def test_a_successor_ends_the_decree_before_it(region: Records, dossier: Dossier) -> None:
    old = decree(region, "1/2024", "2024-03-01")
    new = decree(region, "2/2025", "2025-06-01", replaces_id=old)
    council = body(region)
    seat(region, council, person(region, "Ani"), old, "chair")
    seat(region, council, person(region, "Budi"), new, "chair")
    told = {day: _council(dossier, day) for day in ("2024-02-29", "2024-03-01", "2025-05-31", "2025-06-01")}
    assert {day: [one.name for one in found.members] for day, found in told.items()} == {
        "2024-02-29": [], "2024-03-01": ["Ani"], "2025-05-31": ["Ani"], "2025-06-01": ["Budi"],
    }  # fmt: skip
    assert told["2024-02-29"].decree is None
    assert [one.number for one in told["2025-06-01"].former_decrees] == ["1/2024"]


def test_own_dates_of_a_seat_go_before_those_of_the_decree(region: Records, dossier: Dossier) -> None:
    sk, council = decree(region, "1/2024", "2024-03-01", valid_until="2026-12-31"), body(region)
    seat(region, council, person(region, "Ani"), sk, ends_on="2025-01-31")
    seat(region, council, person(region, "Budi"), sk, starts_on="2025-02-01")
    assert [one.name for one in _council(dossier, "2025-01-31").members] == ["Ani"]
    assert [one.name for one in _council(dossier, "2025-02-01").members] == ["Budi"]
    assert _council(dossier, "2027-01-01").members == ()


@pytest.mark.parametrize(
    ("typed", "day", "printed"),
    [
        ("", "2024-05-01", "Kepala Bappeda"),
        ("", "2025-05-01", "Plt. Sekretaris Daerah"),
        ("Sekretaris Daerah", "2025-05-01", "Plt. Sekretaris Daerah"),
        ("Kepala Bappeda", "2025-05-01", "Kepala Bappeda"),
        ("Kepala Bappeda", "2026-05-01", "Asisten"),
        ("Wakil masyarakat adat", "2025-05-01", "Wakil masyarakat adat"),
    ],
)
def test_the_post_of_the_day_is_printed(
    region: Records, dossier: Dossier, typed: str, day: str, printed: str
) -> None:
    who = person(
        region,
        "Ani",
        ("Kepala Bappeda", "", "2020-01-01", "2025-12-31"),
        ("Sekretaris Daerah", "plt", "2025-01-01", "2025-12-31"),
        ("Asisten", "", "2026-01-01", None),
    )
    seat(region, body(region), who, decree(region, "1/2024", "2024-03-01"), position_text=typed)
    assert [one.position for one in _council(dossier, day).members] == [printed]


def test_people_count_once_and_groups_follow_their_body(region: Records, dossier: Dossier) -> None:
    sk = decree(region, "1/2024", "2024-03-01")
    team = body(region, "executing_team", "Tim Pelaksana")
    group = body(region, "working_group", "Pokja 1", parent_id=team, dimension_id=1)
    office = body(region, "secretariat", "Sekretariat", parent_id=team)
    lead, ani = person(region, "Wati"), person(region, "Ani", sector="academia")
    seat(region, team, lead, sk, "group_lead")
    seat(region, group, lead, sk, "chair")
    seat(region, group, ani, sk)
    seat(region, office, person(region, "Budi"), sk)
    told, below = laporan(dossier).rosters.bodies
    assert [(one.number, one.name, one.group, one.is_leading) for one in told.members] == [
        (1, "Wati", "", True), (2, "Wati", "Pokja 1", False), (3, "Ani", "Pokja 1", False),
    ]  # fmt: skip
    assert (told.people, {one.sector: one.count for one in told.sectors if one.count}) == (
        2, {"Pemerintah": 1, "Akademisi": 1},
    )  # fmt: skip
    assert [one.name for one in below.members] == ["Budi"]


def test_only_a_council_is_asked_for_members_from_outside(region: Records, dossier: Dossier) -> None:
    sk = decree(region, "1/2024", "2024-03-01")
    for body_kind, name in (("council", "Dewan"), ("executing_team", "Tim"), ("forum", "Forum")):
        seat(region, body(region, body_kind, name), person(region, name), sk)
    assert [one.has_external_member for one in laporan(dossier).rosters.bodies] == [False, True, True]


def test_an_agency_is_present_through_its_divisions_but_not_through_the_forum(
    region: Records, dossier: Dossier
) -> None:
    sk = decree(region, "1/2024", "2024-03-01")
    health, school = add(region, "agency", name="Dinkes"), add(region, "agency", name="Disdik")
    division = add(region, "agency", name="Bidang P2P", parent_id=health, kind="bidang")
    add(region, "agency", name="Badan lama", is_active=0)
    seat(region, body(region), person(region, "Ani", agency_id=division), sk)
    seat(region, body(region, "forum", "Forum"), person(region, "Budi", agency_id=school), sk)
    rosters = laporan(dossier).rosters
    assert (rosters.agencies, rosters.agencies_without_member) == (2, ("Disdik",))


def test_the_public_sees_no_number_of_a_person(region: Records, dossier: Dossier) -> None:
    ani = person(region, "Ani", nip="197001151995031002", phone="0811", email="ani@contoh.example")
    seat(region, body(region), ani, decree(region, "1/2024", "2024-03-01"))
    numbers = {
        profile: _council(dossier, "2026-01-01", profile=profile).members[0].nip for profile in Profile
    }
    assert numbers == {
        Profile.INTERNAL: "197001151995031002",
        Profile.MINISTRY: "197001151995031002",
        Profile.PUBLIC: "",
    }
    assert all("ani@contoh" not in repr(laporan(dossier, profile=profile)) for profile in Profile)


def test_units_stand_behind_their_agency_below_what_they_belong_to(region: Records, dossier: Dossier) -> None:
    health = add(region, "agency", name="Dinas Kesehatan", sort_order=2)
    kominfo = add(region, "agency", name="Diskominfo", sort_order=1)
    division = add(region, "agency", name="Bidang TIK", kind="bidang", parent_id=kominfo, sort_order=9)
    add(region, "agency", name="Seksi Jaringan", kind="seksi", parent_id=division)
    add(region, "agency", name="Puskesmas", kind="upt", parent_id=health)
    add(region, "agency", name="Seksi lama", kind="seksi", parent_id=division, is_active=0)
    told = [(one.agency, one.name, one.kind, one.above) for one in laporan(dossier).rosters.units]
    assert told == [
        ("Diskominfo", "Bidang TIK", "Bidang", ""),
        ("Diskominfo", "Seksi Jaringan", "Seksi", "Bidang TIK"),
        ("Dinas Kesehatan", "Puskesmas", "UPT", ""),
    ]
