"""Every fact of the articles is kept, read back, gathered where it belongs and printed there."""

from collections.abc import Callable
from functools import cache

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.reports.sheet import sheet_of
from gm100_desktop.services.gathering import Brief, gather
from gm100_desktop.services.gathering.people import People
from gm100_desktop.storage.queries.ledger import ledger_of
from tests.regions.building import stored
from tests.regions.conftest import Region
from tests.regions.printed_text import gathered_text, packed, parts_of
from tests.regions.telling import Fact, Place, ToldRegion
from tests.regions.told import REGIONS
from tests.reports.print_rules import broken_rules
from tests.reports.printed import made

REPORTS = ("laporan", "lampiran-sk", "daftar-hadir")
WITHOUT_ROSTER = "kapuas"
"""Its article tells of no council, team or decree."""

FACTS = [(region, fact) for region in REGIONS for fact in region.facts]
PRINTED = [(region, fact) for region, fact in FACTS if fact.place]

Regions = dict[str, Region]
Briefs = Callable[[str, str, Profile], Brief]
Parts = Callable[[str, str], dict[Place, str]]


def _name(one: ToldRegion | Fact) -> str:
    return one.id


@pytest.mark.parametrize(("region", "fact"), FACTS, ids=_name)
def test_the_fact_is_read_back(regions: Regions, region: ToldRegion, fact: Fact) -> None:
    file, kinds = regions[region.id], {one.name: one.kind for one in region.records}
    for name, field, value in fact.found:
        record = file.records.get(kind(kinds[name]), file.ids[name])
        assert record[field] == stored(value, file.ids), (name, field)


@pytest.fixture(scope="module")
def briefs(regions: Regions) -> Briefs:
    """What a report of a region is told, gathered once."""

    @cache
    def brief(region: str, report: str, profile: Profile) -> Brief:
        day = regions[region].told.day
        return gather(regions[region].dossier, report, ReportOptions(report_date=day, profile=profile))

    return brief


@pytest.fixture(scope="module")
def printed(briefs: Briefs) -> Parts:
    """A report of a region part by part, printed and read once."""

    @cache
    def parts(region: str, report: str) -> dict[Place, str]:
        return parts_of(report, made(report, briefs(region, report, Profile.INTERNAL)))

    return parts


@pytest.mark.parametrize(("region", "fact"), PRINTED, ids=_name)
def test_the_fact_is_gathered_and_printed(
    briefs: Briefs, printed: Parts, region: ToldRegion, fact: Fact
) -> None:
    assert fact.place
    report = fact.place.report
    told = gathered_text(briefs(region.id, report, Profile.INTERNAL))
    assert [words for words in fact.words if packed(words) not in told] == []
    page = printed(region.id, report)[fact.place]
    assert [words for words in (*fact.words, *fact.on_paper) if packed(words) not in page] == []
    for place, lines in fact.beside:
        there = printed(region.id, place.report)[place]
        assert [words for words in lines if packed(words) not in there] == [], place


@pytest.mark.parametrize("profile", [Profile.MINISTRY, Profile.INTERNAL])
@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("region", [region.id for region in REGIONS])
def test_each_report_is_printed_twice_alike(
    briefs: Briefs, regions: Regions, region: str, report: str, profile: Profile
) -> None:
    if (region, report) == (WITHOUT_ROSTER, "lampiran-sk"):
        with pytest.raises(KnownProblem, match="Belum ada SK Dewan atau Tim"):
            briefs(region, report, profile)
        return
    options = ReportOptions(report_date=regions[region].told.day, profile=profile)
    brief = briefs(region, report, profile)
    first = made(report, brief)
    assert not broken_rules(first, sheet_of(brief.setup))
    assert made(report, gather(regions[region].dossier, report, options)) == first


def test_the_report_for_the_ministry_has_its_parts(printed: Parts) -> None:
    """A173: summary, dimensions, quick wins, rosters, bimtek, evaluation, evidence and signature."""
    chapters = {place.chapter for place in printed("siak", "laporan")}
    sections = {place.section for place in printed("siak", "laporan")}
    assert chapters >= {
        "Kata Pengantar", "Ringkasan Eksekutif", "Pelaksanaan", "Susunan Keanggotaan", "Daftar Bukti Dukung",
    }  # fmt: skip
    assert sections >= {"Capaian enam dimensi", "Quick win", "Dewan dan Tim Pelaksana", "Bimbingan teknis"}


@pytest.mark.parametrize(
    ("region", "name", "day", "post"),
    [
        ("pelalawan", "fakhrizal", "2017-04-30", "Kepala Dinas Koperasi dan UMKM"),
        ("pelalawan", "fakhrizal", "2017-05-02", "Kepala Dinas Komunikasi dan Informatika"),
        ("pelalawan", "harris", "2017-07-19", "Bupati Pelalawan"),
        ("siak", "jamaludin", "2020-02-26", "Pj. Sekretaris Daerah"),
        ("kapuas", "suwarno", "2019-02-22", "Plt. Kepala Dinas Komunikasi dan Informatika"),
        ("indramayu", "samuel", "2018-05-08", "Direktur Jenderal Aplikasi Informatika"),
    ],
)
def test_a_name_is_printed_with_the_post_of_the_day(
    regions: Regions, region: str, name: str, day: str, post: str
) -> None:
    people = People(ledger_of(regions[region].dossier.connection))
    assert people.post_on(regions[region].ids[name], day) == post


@pytest.mark.parametrize("region", REGIONS, ids=lambda one: one.id)
def test_the_file_is_sound_and_its_evidence_opens(regions: Regions, region: ToldRegion) -> None:
    file = regions[region.id]
    assert file.dossier.check().findings == ()
    document = file.records.get(kind("document"), file.ids["kliping"])
    assert file.dossier.evidence.read(str(document["file_hash"])).decode() == region.clipping


@pytest.mark.parametrize("region", REGIONS, ids=lambda one: one.id)
def test_each_record_has_its_history(regions: Regions, region: ToldRegion) -> None:
    dossier, ids = regions[region.id].dossier, regions[region.id].ids
    for one in region.records:
        labels = [line.label for line in dossier.history(kind(one.kind).table, ids[one.name])]
        assert labels[0].startswith("Ubah " if one.finds else "Catat "), one.name
