"""Profile, leaders, vision and figures of a small file, and who signs."""

import pytest

from gm100_desktop.domain.briefs.region import RegionBrief
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.report_options import Profile
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import daftar_hadir, laporan
from tests.services.gathering.told import add, paper, person


def _told(dossier: Dossier, day: str = "2026-11-20", **options: object) -> RegionBrief:
    return laporan(dossier, day, **options).region


@pytest.mark.parametrize(
    ("year", "title"),
    [(2020, ""), (2021, "Mandiri"), (2024, "Mandiri"), (2025, "Jernih"), (2029, "Jernih"), (2031, "Jernih")],
)
def test_the_vision_of_the_year(region: Records, dossier: Dossier, year: int, title: str) -> None:
    for name, start, end in (("Jernih", 2025, 2029), ("Mandiri", 2021, 2024)):
        vision = add(region, "vision", title=name, start_year=start, end_year=end)
        add(region, "mission", vision_id=vision, number=1, text=f"Misi {name}")
    told = _told(dossier, f"{year}-12-31", year=year)
    assert (told.vision_title, [one.text for one in told.missions]) == (
        title,
        [f"Misi {title}"] if title else [],
    )


def test_a_vision_without_years_holds_always(region: Records, dossier: Dossier) -> None:
    add(region, "vision", title="Emas")
    assert (_told(dossier).vision_title, _told(dossier).vision_period) == ("Emas", "")


def test_missions_with_what_carries_them(region: Records, dossier: Dossier) -> None:
    vision = add(region, "vision", title="Emas")
    for number, text in ((2, "Kedua"), (1, "Pertama")):
        mission = add(region, "mission", vision_id=vision, number=number, text=text)
        add(region, "alignment", mission_id=mission, dimension_id=number, narrative="Sejalan.")
        paper(region, f"B-{number}", ("mission", mission))
    told = _told(dossier).missions
    assert [(one.text, one.alignment, [mark.code for mark in one.marks]) for one in told] == [
        ("Pertama", "Smart Governance: Sejalan", ["B-1"]), ("Kedua", "Smart Branding: Sejalan", ["B-2"]),
    ]  # fmt: skip


def test_leaders_up_to_the_day(region: Records, dossier: Dossier) -> None:
    for starts_on, ends_on in (("2025-02-20", None), ("2021-02-26", "2025-02-19")):
        add(region, "leadership", head_id=person(region, f"Ani {starts_on}"), starts_on=starts_on,
            ends_on=ends_on)  # fmt: skip
    assert [one.name for one in _told(dossier).leaders] == ["Ani 2021-02-26", "Ani 2025-02-20"]
    assert [(one.position, one.ends) for one in _told(dossier, "2024-01-01").leaders] == [
        ("Bupati", "2025-02-19")
    ]


def test_disputed_figures_keep_both_values(region: Records, dossier: Dossier) -> None:
    region.change(kind("region"), 1, "population", 412860)
    region.change(kind("region"), 1, "population_year", 2025)
    figure = add(region, "figure", topic="Peserta asesmen", unit="daerah", year=2017)
    add(region, "figure", topic="Tanpa nilai")
    add(region, "figure_value", figure_id=figure, value="64", source="InfoPublik")
    add(region, "figure_value", figure_id=figure, value="65", source="MC Riau", is_chosen=1)
    later = add(region, "figure", topic="Nanti", year=2027)
    add(region, "figure_value", figure_id=later, value="1")
    assert [(one.label, one.text, one.year, one.source, one.disputed) for one in _told(dossier).figures] == [
        ("Penduduk", "412.860 jiwa", "2025", "", ()),
        ("Peserta asesmen", "65 daerah", "2017", "MC Riau", (("64 daerah", "InfoPublik"),)),
    ]


def test_priority_programmes_of_the_year(region: Records, dossier: Dossier) -> None:
    for number, start, end in ((2, 2025, 2029), (1, None, None), (3, 2020, 2024)):
        key = add(
            region, "priority_programme", number=number, title=f"P{number}", start_year=start, end_year=end
        )
        for year in (2026, 2028):
            add(region, "quick_win", name=f"QW{number}-{year}", year=year, sub_dimension_id=1,
                priority_programme_id=key)  # fmt: skip
    assert [(one.name, one.quick_wins) for one in _told(dossier).priority_programmes] == [
        ("P1", "QW1-2026"), ("P2", "QW2-2026"),
    ]  # fmt: skip


def _signatory(records: Records, person_id: int, **values: object) -> None:
    add(records, "signatory", person_id=person_id, **values)


def test_who_signs_has_the_post_of_the_day(region: Records, dossier: Dossier) -> None:
    ani = person(region, "Ani", ("Kepala Dinas Kominfo", "plt", "2025-01-01", "2025-12-31"),
                 ("Kepala Dinas Kominfo", "", "2026-01-01", None), rank="Pembina (IV/a)")  # fmt: skip
    _signatory(region, ani, position_text="Kepala Dinas Kominfo", form="electronic")
    _signatory(region, ani, place_in_block="superior", on_behalf_of="a.n. Sekretaris Daerah")
    found = {day: laporan(dossier, day).signature for day in ("2025-06-01", "2026-06-01")}
    assert [one.maker.position for one in found.values() if one] == [
        "Plt. Kepala Dinas Kominfo", "Kepala Dinas Kominfo",
    ]  # fmt: skip
    signed = found["2026-06-01"]
    assert signed is not None
    assert signed.superior is not None
    assert (signed.is_electronic, signed.date, signed.superior.on_behalf, signed.maker.rank) == (
        True, "2026-06-01", ("a.n. Sekretaris Daerah",), "Pembina (IV/a)",
    )  # fmt: skip


def test_a_report_with_its_own_signatory_takes_no_other_beside_it(region: Records, dossier: Dossier) -> None:
    _signatory(region, person(region, "Ani"))
    _signatory(region, person(region, "Budi"), place_in_block="superior")
    _signatory(region, person(region, "Cici"), report_kind="daftar-hadir")
    add(region, "attendance", session_id=add(region, "session", title="Rapat"), name="Dedi")
    main, sheet = laporan(dossier).signature, daftar_hadir(dossier).days[0].signature
    assert main is not None
    assert sheet is not None
    assert (main.maker.name, main.superior and main.superior.name) == ("Ani", "Budi")
    assert (sheet.maker.name, sheet.superior) == ("Cici", None)


def test_for_the_public_nobody_signs(region: Records, dossier: Dossier) -> None:
    assert laporan(dossier).signature is None
    _signatory(region, person(region, "Ani"))
    signed = {profile: laporan(dossier, profile=profile).signature for profile in Profile}
    assert [profile for profile, one in signed.items() if one is None] == [Profile.PUBLIC]
