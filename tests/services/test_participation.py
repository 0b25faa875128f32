"""Where the region stands in the programme, and the aspects its selection asks about."""

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.participation import YearState
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.participation import Participation
from gm100_desktop.services.records import Records
from gm100_desktop.services.selection import Selection, aspect_lists
from tests.services.acting import dump, undo

YEARLY = {"phase": "II", "state": "result", "official_index": "2.63"}


@pytest.fixture
def joined(records: Records) -> int:
    """A region that was chosen in the wave of 2023."""
    movement = records.add(kind("movement"), {"name": "Gerakan"})
    wave = records.add(kind("wave"), {"movement_id": movement, "number": 6, "year": 2023})
    return records.add(kind("participation"), {"wave_id": wave, "status": "selected"})


def years_of(records: Records, participation: int) -> dict[int, YearState]:
    return {one.year: one.state for one in Participation(records).standing(participation).years}


def test_evaluation_begins_the_year_after_joining(records: Records, joined: int) -> None:
    records.add(kind("evaluation"), {"year": 2024, **YEARLY})
    records.add(kind("evaluation"), {"year": 2023, "phase": "selection"})
    assert years_of(records, joined) == {
        2024: YearState.DONE,
        2025: YearState.MISSING,
        2026: YearState.DUE,
    }


def test_the_window_of_the_participation_goes_before_the_rule(records: Records, joined: int) -> None:
    records.change_many(kind("participation"), [(joined, "monev_from", 2025), (joined, "monev_until", 2025)])
    assert years_of(records, joined) == {2025: YearState.MISSING}


def test_a_region_that_was_not_chosen_owes_no_evaluation(records: Records, joined: int) -> None:
    records.change(kind("participation"), joined, "status", "rejected")
    assert years_of(records, joined) == {}
    records.add(kind("evaluation"), {"year": 2024, **YEARLY})
    assert years_of(records, joined) == {2024: YearState.DONE}


@pytest.mark.parametrize(("year", "count"), [(2017, 5), (2018, 9), (2019, 7)])
def test_the_list_of_the_year_is_laid_out_once(
    dossier: Dossier, records: Records, year: int, count: int
) -> None:
    selection = Selection(dossier, records)
    evaluation = records.add(kind("evaluation"), {"year": year, "phase": "selection"})
    before = dump(dossier.connection)
    assert selection.fill_aspects(evaluation) == count
    assert selection.fill_aspects(evaluation) == 0
    labels = [row["label"] for row in records.all(kind("question"))]
    assert labels == [q.label for one in aspect_lists() if one.year == year for q in one.questions]
    undo(dossier)
    assert dump(dossier.connection) == before
    assert selection.fill_aspects(evaluation) == count


def test_a_list_that_is_on_file_is_taken_again(dossier: Dossier, records: Records) -> None:
    selection = Selection(dossier, records)
    for _ in range(2):
        evaluation = records.add(kind("evaluation"), {"year": 2019, "phase": "selection"})
        assert selection.fill_aspects(evaluation) == 7
        records.remove(kind("evaluation"), [evaluation])
    assert len(records.all(kind("instrument"))) == 1


def test_a_year_without_a_list_says_what_to_do(dossier: Dossier, records: Records) -> None:
    evaluation = records.add(kind("evaluation"), {"year": 2022, "phase": "selection"})
    before = dump(dossier.connection)
    with pytest.raises(KnownProblem, match="seleksi 2022 tidak tersedia"):
        Selection(dossier, records).fill_aspects(evaluation)
    assert dump(dossier.connection) == before
