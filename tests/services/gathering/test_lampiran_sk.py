"""The annexes of a decree: under the right one, on the right day, by office or by name."""

import pytest

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import lampiran_sk
from tests.services.gathering.told import add, body, decree, person, seat


def _head(records: Records, name: str, starts_on: str, ends_on: str | None, *posts: tuple[str, str]) -> None:
    held = [(title, acting, starts_on, ends_on) for title, acting in posts]
    add(records, "leadership", head_id=person(records, name, *held), starts_on=starts_on, ends_on=ends_on)


def test_a_replaced_decree_shows_who_sat_under_it_last(region: Records, dossier: Dossier) -> None:
    old = decree(region, "1/2024", "2024-03-01", title="Tentang Dewan Smart City")
    new = decree(region, "2/2025", "2025-06-01", replaces_id=old)
    council = body(region, name="Dewan Smart City Kabupaten Tirta Kencana")
    seat(region, council, person(region, "Ani"), old, ends_on="2024-12-31")
    seat(region, council, person(region, "Budi"), old, starts_on="2025-01-01")
    seat(region, council, person(region, "Cici"), new)
    told = {
        (sk, day): [one.who for one in lampiran_sk(dossier, day, decree_id=sk).annexes[0].seats]
        for sk in (old, new)
        for day in ("2024-06-30", "2026-11-20")
    }
    assert told == {
        (old, "2024-06-30"): ["Ani"], (old, "2026-11-20"): ["Budi"],
        (new, "2024-06-30"): ["Cici"], (new, "2026-11-20"): ["Cici"],
    }  # fmt: skip
    brief = lampiran_sk(dossier, decree_id=old)
    assert (brief.decree, brief.number, brief.subject) == (
        "KEPUTUSAN BUPATI TIRTA KENCANA", "1/2024", "Dewan Smart City",
    )  # fmt: skip
    assert [(one.label, one.title) for one in brief.annexes] == [
        ("LAMPIRAN", ("SUSUNAN DEWAN SMART CITY", "KABUPATEN TIRTA KENCANA"))
    ]


def test_without_a_choice_it_is_the_decree_of_the_day(region: Records, dossier: Dossier) -> None:
    old = decree(region, "1/2024", "2024-03-01")
    new = decree(region, "2/2025", "2025-06-01", replaces_id=old, valid_until="2026-06-30")
    council = body(region)
    seat(region, council, person(region, "Ani"), old)
    seat(region, council, person(region, "Budi"), new)
    days = ("2024-05-01", "2025-06-01", "2026-11-20")
    assert [lampiran_sk(dossier, day).number for day in days] == ["1/2024", "2/2025", "2/2025"]


def test_the_head_of_the_day_of_the_decree_signs(region: Records, dossier: Dossier) -> None:
    _head(region, "Ardan Wiratama", "2021-02-26", "2025-02-19")
    _head(region, "Ratna Wulandari", "2025-02-20", None, ("Bupati Tirta Kencana", "pj"))
    council, signed = body(region), []
    for day in ("2024-03-01", "2025-06-01"):
        sk = decree(region, day, day)
        seat(region, council, person(region, day), sk)
        signed.append(lampiran_sk(dossier, decree_id=sk).signatory)
    assert [(one.name, one.position) for one in signed if one] == [
        ("ARDAN WIRATAMA", "BUPATI TIRTA KENCANA"),
        ("RATNA WULANDARI", "Pj. BUPATI TIRTA KENCANA"),
    ]


def test_by_office_or_by_name(region: Records, dossier: Dossier) -> None:
    """An office has no acting form, whoever stands in for a time."""
    sk, council = decree(region, "1/2024", "2024-03-01"), body(region)
    chief = person(region, "Ani", ("Kepala Dinas", "plt", "2024-01-01", None))
    seat(region, council, chief, sk, "chair", is_ex_officio=1)
    seat(region, council, person(region, "Budi", sector="community"), sk, position_text="Ketua RTIK")
    seat(region, council, person(region, "Cici"), sk, is_ex_officio=1)
    (annex,) = lampiran_sk(dossier).annexes
    assert [(one.who, one.role) for one in annex.seats] == [
        ("Kepala Dinas", "Ketua"), ("Budi, Ketua RTIK", "Anggota (komunitas)"), ("Cici", "Anggota"),
    ]  # fmt: skip


def test_each_body_has_its_annex(region: Records, dossier: Dossier) -> None:
    sk = decree(region, "1/2024", "2024-03-01")
    for body_kind, name in (("executing_team", "Tim Pelaksana"), ("council", "Dewan")):
        seat(region, body(region, body_kind, name), person(region, name), sk)
    brief = lampiran_sk(dossier)
    assert [(one.label, one.title[0]) for one in brief.annexes] == [
        ("LAMPIRAN I", "SUSUNAN DEWAN"), ("LAMPIRAN II", "SUSUNAN TIM PELAKSANA"),
    ]  # fmt: skip


def test_what_cannot_be_printed_is_said(region: Records, dossier: Dossier) -> None:
    with pytest.raises(KnownProblem, match="Belum ada SK"):
        lampiran_sk(dossier)
    letter = add(region, "document", kind="letter", title="Surat")
    for wrong in (99, letter):
        with pytest.raises(KnownProblem, match=f"nomor catatan {wrong}"):
            lampiran_sk(dossier, decree_id=wrong)
    with pytest.raises(KnownProblem, match="SK 1/2024 belum memuat anggota"):
        lampiran_sk(dossier, decree_id=decree(region, "1/2024", "2024-03-01"))
