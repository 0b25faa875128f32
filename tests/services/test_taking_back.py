"""An older act taken back alone: done when nothing newer depends on it, otherwise refused as a whole."""

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Wanted
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.acting import PERSON, a_programme, dump, last_label, undo

ACTIVITY = kind("activity")


def step_called(dossier: Dossier, words: str) -> int:
    (line,) = dossier.history_of_file(100, Wanted(words=words))
    return line.step


def test_one_older_act_goes_and_the_newer_stay(dossier: Dossier, records: Records) -> None:
    programme = a_programme(records)
    records.change(kind("programme"), programme, "objective", "Cepat")
    records.add(PERSON, {"name": "Sari"})
    before = dump(dossier.connection)
    dossier.take_back(step_called(dossier, "ubah"))
    assert records.get(kind("programme"), programme)["objective"] == ""
    assert [row["name"] for row in records.all(PERSON)] == ["Sari"]
    assert last_label(dossier).startswith("Batalkan “Ubah")
    undo(dossier)
    assert dump(dossier.connection) == before


@pytest.mark.parametrize("newer", ["its field", "another field", "a record that belongs to it", "its end"])
def test_an_act_something_newer_depends_on_stays(dossier: Dossier, records: Records, newer: str) -> None:
    programme = a_programme(records, name="Satu Genggam")
    step = step_called(dossier, "Tambah program")
    if newer == "its field":
        records.change(kind("programme"), programme, "objective", "Cepat")
        step = step_called(dossier, "Ubah")
        records.change(kind("programme"), programme, "objective", "Lebih cepat")
    elif newer == "another field":
        records.change(kind("programme"), programme, "objective", "Cepat")
    elif newer == "a record that belongs to it":
        records.add(ACTIVITY, {"programme_id": programme, "name": "Pasang"})
    else:
        records.remove(kind("programme"), [programme])
    before = dump(dossier.connection)
    with pytest.raises(KnownProblem, match="diubah lagi sesudahnya"):
        dossier.take_back(step)
    assert dump(dossier.connection) == before


def test_a_removed_record_whose_place_was_taken_stays_removed(dossier: Dossier, records: Records) -> None:
    programme = a_programme(records)
    year = kind("programme_year")
    first = records.add(year, {"programme_id": programme, "year": 2026})
    records.remove(year, [first])
    step = step_called(dossier, "Hapus")
    records.add(year, {"programme_id": programme, "year": 2026})
    before = dump(dossier.connection)
    with pytest.raises(KnownProblem):
        dossier.take_back(step)
    assert dump(dossier.connection) == before


def test_the_history_is_narrowed_by_words_area_day_and_person(dossier: Dossier, records: Records) -> None:
    records.add(PERSON, {"name": "100% Sari_"})
    a_programme(records)
    said = [line.label for line in dossier.history_of_file(9)]
    assert [line.label for line in dossier.history_of_file(9, Wanted(words="100% sari_"))] == said[-1:]
    assert dossier.history_of_file(9, Wanted(words="100_")) == []
    assert [line.label for line in dossier.history_of_file(9, Wanted(area=Area.ROSTERS))] == said[-1:]
    (person,) = dossier.people_of_history()
    assert len(dossier.history_of_file(9, Wanted(who=person))) == len(said)
    assert dossier.history_of_file(9, Wanted(who=f"{person}x")) == []
    day = dossier.history_of_file(1)[0].at[:10]
    assert len(dossier.history_of_file(9, Wanted(since=day, until=day))) == len(said)
    assert dossier.history_of_file(9, Wanted(until="2020-01-01")) == []
