"""Which yearly evaluations are done, due or missing."""

from gm100_desktop.domain.participation import (
    Round,
    StageState,
    YearState,
    early_evaluation_doubt,
    evaluation_years,
    first_evaluation_year,
    pipeline,
    years_in_programme,
)


def states(first: int, last: int | None, rounds: list[Round], this_year: int) -> dict[int, YearState]:
    return {line.year: line.state for line in evaluation_years(first, last, rounds, this_year)}


def test_the_window_of_a_region_that_joined_in_2017() -> None:
    rounds = [Round(2018, "follow_up"), Round(2019, "interview")]
    assert states(2018, 2022, rounds, 2020) == {
        2018: YearState.DONE,
        2019: YearState.RUNNING,
        2020: YearState.DUE,
        2021: YearState.AHEAD,
        2022: YearState.AHEAD,
    }


def test_an_open_window_ends_this_year() -> None:
    assert states(2024, None, [], 2026) == {
        2024: YearState.MISSING,
        2025: YearState.MISSING,
        2026: YearState.DUE,
    }


def test_a_round_outside_the_window_is_not_lost() -> None:
    assert states(2018, 2019, [Round(2025, "result")], 2026)[2025] is YearState.DONE


def test_not_taking_part_is_no_gap() -> None:
    assert states(2025, None, [Round(2025, participated=False)], 2026)[2025] is YearState.ABSENT


def test_a_published_index_closes_a_year() -> None:
    assert states(2018, 2018, [Round(2018, "filling", has_index=True)], 2026) == {2018: YearState.DONE}


def test_two_phases_are_one_year() -> None:
    assert states(2025, 2025, [Round(2025, "result"), Round(2025, "filling")], 2025) == {2025: YearState.DONE}


def test_evaluation_starts_the_year_after_joining() -> None:
    assert first_evaluation_year(2017) == 2018
    assert early_evaluation_doubt(2018, 2017) == ""
    assert early_evaluation_doubt(2017, 2017).startswith("Evaluasi 2017 mendahului")


def test_years_in_the_programme() -> None:
    assert years_in_programme(2017, 2020) == 3
    assert years_in_programme(2017, 2016) == 0


def test_the_way_is_done_up_to_the_furthest_step() -> None:
    way = pipeline(
        "candidate", [("mou", "2017-05-22"), ("bimtek", "2017-06"), ("bimtek", "2017-09"), ("x", None)]
    )
    assert [stage.state for stage in way].count(StageState.DONE) == 6
    assert [(stage.step.value, stage.happened_when) for stage in way if stage.state is StageState.NOW] == [
        ("bimtek", "2017-09")
    ]
    assert way[-1].state is StageState.AHEAD


def test_a_status_alone_says_how_far_the_region_came() -> None:
    assert [stage.step.value for stage in pipeline("selected", []) if stage.state is StageState.NOW] == [
        "result_letter"
    ]
    assert pipeline("candidate", [])[0].state is StageState.NOW


def test_a_rejected_region_stops() -> None:
    way = pipeline("rejected", [("administrative", "2017-04")])
    assert way[2].state is StageState.ENDED
    assert {stage.state for stage in way[3:]} == {StageState.AHEAD}
