"""Every fact of the articles S0 and S1 is kept, read back and, where it belongs there, reported."""

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.services.gathering import gather
from gm100_desktop.services.gathering.people import People
from gm100_desktop.storage.queries.ledger import ledger_of
from tests.regions.building import stored
from tests.regions.conftest import Region
from tests.regions.pelalawan import CLIPPING, RECORDS
from tests.regions.pelalawan_facts import FACTS
from tests.regions.telling import Fact

MUST = (
    *range(1, 6), 7, *range(9, 14), *range(15, 33), 36, *range(38, 44), 46, *range(49, 58), 60, 61,
    *range(63, 68), *range(169, 173),
)  # fmt: skip
"""Numbers of the rows of S0 and S1 the program must be able to record, as the list of facts marks them."""

KINDS = {one.name: one.kind for one in RECORDS}


def _name(fact: Fact) -> str:
    return fact.id


def test_every_row_that_must_be_recorded_is() -> None:
    wanted = {f"A{number:03d}" for number in MUST}
    assert wanted == {fact.id for fact in FACTS if fact.is_must}
    assert len({fact.id for fact in FACTS}) == len(FACTS)


@pytest.mark.parametrize("fact", FACTS, ids=_name)
def test_the_fact_is_read_back(pelalawan: Region, fact: Fact) -> None:
    for name, field, value in fact.found:
        record = pelalawan.records.get(kind(KINDS[name]), pelalawan.ids[name])
        assert record[field] == stored(value, pelalawan.ids), (name, field)


@pytest.fixture(scope="module")
def report(pelalawan: Region) -> str:
    """All the report of the region is told, before it is set on paper."""
    options = ReportOptions(report_date="2017-07-20", profile=Profile.INTERNAL)
    return repr(gather(pelalawan.dossier, "laporan", options)).replace("\xa0", " ")


@pytest.mark.parametrize("fact", [fact for fact in FACTS if fact.in_report], ids=_name)
def test_the_fact_reaches_the_report(report: str, fact: Fact) -> None:
    assert [words for words in fact.in_report if words not in report] == []


@pytest.mark.parametrize(
    ("name", "day", "post"),
    [
        ("fakhrizal", "2017-04-30", "Kepala Dinas Koperasi dan UMKM"),
        ("fakhrizal", "2017-05-02", "Kepala Dinas Komunikasi dan Informatika"),
        ("harris", "2017-07-19", "Bupati Pelalawan"),
    ],
)
def test_a_name_is_printed_with_the_post_of_the_day(
    pelalawan: Region, name: str, day: str, post: str
) -> None:
    people = People(ledger_of(pelalawan.dossier.connection))
    assert people.post_on(pelalawan.ids[name], day) == post


def test_the_file_is_sound_and_its_evidence_opens(pelalawan: Region) -> None:
    assert pelalawan.dossier.check().findings == ()
    document = pelalawan.records.get(kind("document"), pelalawan.ids["kliping"])
    assert pelalawan.dossier.evidence.read(str(document["file_hash"])).decode() == CLIPPING


def test_each_record_has_its_history(pelalawan: Region) -> None:
    for name in ("ikut", "bimtek", "mou", "quick-win"):
        history = pelalawan.dossier.history(kind(KINDS[name]).table, pelalawan.ids[name])
        assert [line.label.split()[0] for line in history] == ["Catat"]
