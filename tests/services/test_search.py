"""Search over the records of a file: what is found, in which order, and that it keeps in step."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.search import Hit, HitGroup
from gm100_desktop.domain.search_kinds import GROUPS
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.records import Records
from gm100_desktop.services.search import Search
from gm100_desktop.storage.queries.records import Record
from tests.services.acting import AGENCY, BUDGET, DOCUMENT, PERSON, PROGRAMME, SESSION, a_programme, undo
from tests.services.practice import practice_file

EVERYTHING = frozenset(one for group in GROUPS for one in group.kinds)
HOSTILE = '<b>"Satu" & <img src=x> OR NOT (* ^ : {title}'


@pytest.fixture
def search(dossier: Dossier) -> Iterator[Search]:
    made = Search(dossier, EVERYTHING)
    yield made
    made.close()


def hits(search: Search, typed: str) -> list[Hit]:
    """Everything found now, the best first."""
    while search.step():
        pass
    return [hit for group in search.find(typed) for hit in group.hits]


def titles(search: Search, typed: str) -> list[str]:
    return [hit.title.text for hit in hits(search, typed)]


@pytest.mark.parametrize(
    "typed",
    [
        "sudarno",
        "Maryadi Sudarno",
        "sud mary",
        "drs. Ir. H. Sudarno, M.Si.",
        "dr h sudarno maryadi s.ag",
        "SUDÁRNO",
        "197001151995031002",
        "19700115 199503 1 002",
        "19700115 1995",
    ],
)
def test_people_are_found_without_titles_accents_and_blanks(
    search: Search, records: Records, typed: str
) -> None:
    person = {"front_title": "Dr. H.", "name": "Sudarno Maryadi", "back_title": "S.Ag., M.Pd."}
    records.add(PERSON, {**person, "nip": "197001151995031002"})
    records.add(PERSON, {"name": "Hasan Drajat"})
    assert titles(search, typed) == ["Dr. H. Sudarno Maryadi, S.Ag., M.Pd."]


def test_an_accent_in_the_file_need_not_be_typed(search: Search, records: Records) -> None:
    records.add(AGENCY, {"name": "Kafé Literasi"})
    assert titles(search, "kafe") == ["Kafé Literasi"]


def test_names_come_before_texts_and_whole_names_before_begun_ones(search: Search, records: Records) -> None:
    for name, target in (
        ("Antrean Puskesmas", "Pasien tidak menunggu lapor ulang"),
        ("Satu Lapor", ""),
        ("Laporan Desa", ""),
        ("Lapor", ""),
    ):
        a_programme(records, name=name, target=target)
    assert titles(search, "lapor") == ["Lapor", "Laporan Desa", "Satu Lapor", "Antrean Puskesmas"]


def test_a_heading_under_which_a_name_fits_comes_first(search: Search, records: Records) -> None:
    a_programme(records, name="Antrean", target="seperti rapat dewan")
    records.add(SESSION, {"title": "Rapat Dewan", "kind": "council_meeting"})
    assert [group.title for group in search_all(search, "rapat dewan")] == ["Bimtek & Rapat", "Program"]


def search_all(search: Search, typed: str) -> list[HitGroup]:
    hits(search, typed)
    return search.find(typed)


def test_the_place_of_the_words_is_told_and_marked(search: Search, records: Records) -> None:
    minutes = "Pembukaan.\n" + "Bahasan lain. " * 30 + "Gedung pusat data dipinjam."
    records.add(SESSION, {"title": "Rapat I", "kind": "council_meeting", "discussion": minutes})
    (hit,) = hits(search, "pusat data")
    assert (hit.what, hit.place) == ("kegiatan", "Pembahasan")
    assert [hit.excerpt.text[begin:end] for begin, end in hit.excerpt.spans] == ["pusat", "data"]


def test_a_part_tells_its_owner_and_is_narrowed_by_it(search: Search, records: Records) -> None:
    for name in ("Lapor Tirta", "Satu Genggam"):
        owner = records.add(kind("quick_win"), {"name": name, "year": 2026, "sub_dimension_id": 1})
        records.add(kind("milestone"), {"title": "Uji coba", "quick_win_id": owner})
    assert [hit.what for hit in hits(search, "uji lapor")] == ["tonggak · Lapor Tirta"]


def test_figures_are_found_as_they_are_typed(search: Search, records: Records) -> None:
    programme = a_programme(records)
    money: Record = {
        "programme_id": programme,
        "year": 2026,
        "source": "regional_budget",
        "allocation": 96_300_000,
    }
    records.add(BUDGET, money)
    year: Record = {"programme_id": programme, "year": 2026, "target": "85.71", "result": "71.85"}
    records.add(kind("programme_year"), year)
    for typed, place in (
        ("85,71", "Target"),
        ("85.71", "Target"),
        ("96.300.000", "Pagu"),
        ("96300000", "Pagu"),
    ):
        assert [hit.place for hit in hits(search, typed)] == [place]
    assert not hits(search, "71,71")  # no figure reaches from one field into the next


def test_a_date_and_the_word_for_a_state_narrow(search: Search, records: Records) -> None:
    records.add(SESSION, {"title": "Rapat", "kind": "council_meeting", "starts_on": "2020-02-26"})
    records.add(SESSION, {"title": "Rapat", "kind": "council_meeting", "starts_on": "2021-02-26"})
    assert len(hits(search, "rapat 26 februari 2020")) == 1
    (hit,) = hits(search, "februari 2020")
    assert (hit.place, hit.excerpt.text) == ("Mulai", "26 Februari 2020")


def test_contacts_and_notes_about_people_lead_nowhere(search: Search, records: Records) -> None:
    told = {"phone": "081299887766", "email": "rahasia@contoh.example", "note": "sakit gigi"}
    records.add(PERSON, {"name": "Ani", **told})
    assert [titles(search, typed) for typed in ("081299887766", "rahasia", "gigi", "ani")][3:] == [["Ani"]]
    assert not any(hits(search, typed) for typed in ("081299887766", "rahasia", "gigi"))


@pytest.mark.parametrize(
    "typed", [HOSTILE, '"', "satu*", "NEAR(satu)", "title:satu", "satu\x00", "\ue000satu"]
)
def test_hostile_words_are_only_words(search: Search, records: Records, typed: str) -> None:
    records.add(DOCUMENT, {"kind": "letter", "title": HOSTILE})
    hits(search, typed)
    (hit,) = hits(search, "satu img")
    assert hit.title.text == HOSTILE
    assert [hit.title.text[begin:end] for begin, end in hit.title.spans] == ["Satu", "img"]


def test_a_text_of_ten_thousand_letters_is_found_to_its_last_word(search: Search, records: Records) -> None:
    records.add(SESSION, {"title": "Rapat", "kind": "other", "discussion": "kata " * 2000 + "penghabisan"})
    (hit,) = hits(search, "penghabisan")
    assert len(hit.excerpt.text) < 200


Change = Callable[[Records, int], object]
CHANGES: dict[str, Change] = {
    "Dinas Baru": lambda records, agency: records.change(AGENCY, agency, "name", "Dinas Baru"),
    "": lambda records, agency: records.remove(AGENCY, [agency]),
}


@pytest.mark.parametrize("name", CHANGES)
def test_acts_and_their_undoing_are_seen(
    search: Search, dossier: Dossier, records: Records, name: str
) -> None:
    agency = records.add(AGENCY, {"name": "Dinas Lama"})
    assert titles(search, "dinas") == ["Dinas Lama"]
    CHANGES[name](records, agency)
    assert titles(search, "dinas") == ([name] if name else [])
    undo(dossier)
    assert titles(search, "dinas") == ["Dinas Lama"]
    assert not hits(search, "baru")


def test_a_part_follows_the_name_of_what_it_belongs_to(search: Search, records: Records) -> None:
    agency = records.add(AGENCY, {"name": "Dinas Lama"})
    programme = a_programme(records, name="Lapor Tirta", agency_id=agency)
    assert titles(search, "lapor lama") == ["Lapor Tirta"]
    records.change(AGENCY, agency, "name", "Dinas Baru")
    assert not hits(search, "lapor lama")
    assert [hit.record_id for hit in hits(search, "lapor baru")] == [programme]


def test_what_is_written_while_the_index_grows_is_not_lost(search: Search, records: Records) -> None:
    records.add(AGENCY, {"name": "Dinas Satu"})
    assert search.step()
    records.add(AGENCY, {"name": "Dinas Dua"})
    a_programme(records, name="Dinas Tiga")
    assert sorted(titles(search, "dinas")) == ["Dinas Dua", "Dinas Satu", "Dinas Tiga"]
    assert search.progress == 100


def test_only_the_wanted_kinds_are_searched(dossier: Dossier, records: Records) -> None:
    records.add(AGENCY, {"name": "Dinas"})
    a_programme(records, name="Dinas")
    search = Search(dossier, {"programme"})
    assert [hit.kind_id for hit in hits(search, "dinas")] == ["programme"]
    search.close()


def test_one_heading_shows_more_of_its_own(search: Search, records: Records) -> None:
    records.add_many(AGENCY, [{"name": f"Dinas {number}"} for number in range(20)])
    a_programme(records, name="Dinas Program")
    hits(search, "dinas")
    agencies, programmes = search.find("dinas")
    assert (len(agencies.hits), agencies.has_more, programmes.has_more) == (6, True, False)
    (alone,) = search.find("dinas", heading="OPD", limit=50)
    assert (len(alone.hits), alone.has_more) == (20, False)


def test_a_closed_search_hears_nothing(dossier: Dossier, records: Records) -> None:
    listeners = list(dossier.news._listeners)
    search = Search(dossier, EVERYTHING)
    assert list(dossier.news._listeners) != listeners
    search.close()
    assert list(dossier.news._listeners) == listeners
    records.add(AGENCY, {"name": "Dinas"})


def test_a_file_that_may_only_be_read_is_searched(tmp_path: Path, now: datetime, today: date) -> None:
    with practice_file(tmp_path, now) as written:
        path = written.path
    before = path.read_bytes()
    places = Places(restore_points=tmp_path / "titik-pulih")
    with Dossier.open(path, who="Budi", now=lambda: now, places=places, read_only=True) as dossier:
        search = Search(dossier, EVERYTHING)
        assert titles(search, "lapor tirta")
        assert _every_name_finds_its_record(search, Records(dossier, lambda: today))
        search.close()
    assert path.read_bytes() == before


def _every_name_finds_its_record(search: Search, records: Records) -> bool:
    """A sample of all programmes of the practice region, each by its whole name."""
    names = {int(row["id"] or 0): str(row["name"]) for row in records.all(PROGRAMME)}
    return all(
        any((hit.kind_id, hit.record_id) == ("programme", key) for hit in hits(search, name))
        for key, name in list(names.items())[::5]
    )
