"""The versions the program brings along are those of the ministry's letters."""

from decimal import Decimal

import pytest

from gm100_desktop.assets import asset, asset_bytes
from gm100_desktop.domain.evaluations import ComponentCode
from gm100_desktop.domain.instrument_files import written
from gm100_desktop.domain.instruments import Instrument, is_whole
from gm100_desktop.services.shipped_instruments import shipped, shipped_instrument, shipped_rubrics

YEARLY = ("baseline", "output", "outcome", "impact", "quick_win")
KPPN = (*YEARLY, "collaboration")
LETTER_REG = "B-1003/DJAI/AI.01.04/12/2022 (5 Desember 2022)"
LETTER_KPPN = "B-1004/DJAI/AI.01.04/12/2022 (6 Desember 2022)"
LETTER_2023 = "B-1384/DJAI/AI.01.04/12/2023 (4 Desember 2023)"
LETTER_2024 = "B-1478/DJAI/AI.01.02/11/2024 (25 November 2024)"
STARTS = {"baseline": "BL", "output": "OP", "outcome": "OC", "impact": "IM", "quick_win": "QW",
          "collaboration": "KO"}  # fmt: skip


def version(name: str) -> Instrument:
    found = shipped_instrument(name)
    assert found
    return found


def test_each_file_holds_the_version_it_is_named_after() -> None:
    files = {one.stem for one in asset("instruments").glob("*.json")} - {"rubrics"}
    assert files == {one.version for one in shipped()} == {
        "2021", "2022-REG", "2022-KPPN", "2023-REG", "2023-KPPN", "2024-REG", "2024-KPPN",
        "SELEKSI-2017", "SELEKSI-2018", "SELEKSI-2019",
    }  # fmt: skip
    for one in shipped():
        assert written(one).encode() == asset_bytes("instruments", f"{one.version}.json")


@pytest.mark.parametrize(
    ("name", "questions", "outcome", "impact"),
    [
        ("2021", 109, 31, 54),
        ("2022-REG", 109, 31, 54),
        ("2022-KPPN", 59, 31, 4),
        ("2023-REG", 111, 33, 54),
        ("2023-KPPN", 117, 33, 54),
        ("2024-REG", 111, 33, 54),
        ("2024-KPPN", 117, 33, 54),
    ],
)
def test_each_version_asks_as_many_questions(name: str, questions: int, outcome: int, impact: int) -> None:
    one = version(name)
    count = {part.code: len(part.questions) for part in one.components}
    assert one.question_count == questions == sum(count.values())
    wanted = {"baseline": 5, "output": 7, "outcome": outcome, "impact": impact, "quick_win": 12}
    assert count == wanted | ({"collaboration": 6} if "collaboration" in count else {})
    assert len({question.code for question in one.questions}) == questions


@pytest.mark.parametrize(
    ("name", "weights", "rounding", "form", "certainty", "letter"),
    [
        ("2021", (10, 20, 30, 30, 10), "once", "survey", "default", ""),
        ("2022-REG", (10, 20, 30, 20, 20), "per_term", "survey", "ok", LETTER_REG),
        ("2022-KPPN", (10, 20, 30, 10, 30), "per_term", "questions", "ok", LETTER_KPPN),
        ("2023-REG", (10, 20, 30, 20, 20), "once", "survey", "ok", LETTER_2023),
        ("2023-KPPN", (10, 20, 20, 20, 20, 10), "once", "survey", "ok", LETTER_2023),
        ("2024-REG", (10, 20, 30, 20, 20), "once", "survey", "likely", LETTER_2024),
        ("2024-KPPN", (10, 20, 20, 20, 20, 10), "once", "survey", "default", LETTER_2024),
    ],
)  # fmt: skip
def test_weights_rounding_and_letters(
    name: str, weights: tuple[int, ...], rounding: str, form: str, certainty: str, letter: str
) -> None:
    one = version(name)
    assert tuple(part.weight for part in one.components) == weights
    assert tuple(part.code for part in one.components) == (KPPN if len(weights) == 6 else YEARLY)
    assert (one.rounding, one.impact_form, one.certainty, one.reference) == (
        rounding,
        form,
        certainty,
        letter,
    )
    assert is_whole(one)
    assert one.total_weight == Decimal(100)


@pytest.mark.parametrize("one", shipped(), ids=lambda one: one.version)
def test_codes_say_where_a_question_belongs_and_rubrics_are_known(one: Instrument) -> None:
    known = {rubric.code for rubric in shipped_rubrics()}
    for part in one.components:
        assert ComponentCode.of(part.code)
        start = STARTS.get(part.code, "AS")
        assert all(question.code.startswith(start) for question in part.questions)
    assert {question.rubric for question in one.questions} <= {"", *known}


def test_levels_are_suggested_where_a_rubric_exists_and_free_elsewhere() -> None:
    rubric = {question.code: question.rubric for question in version("2023-KPPN").questions}
    assert {code for code, name in rubric.items() if not name and not code.startswith("IM-")} == {
        "OC06", "OC09", "OC12", "OC13", "QW9", "QW10",
    }  # fmt: skip
    assert {rubric[code] for code in ("OC02", "OC03", "OC04", "OC05")} == {
        "bpk_opinion", "lppd_status", "spbe_index", "sakip_predicate",
    }  # fmt: skip
    assert [rubric[code] for code in ("BL1", "BL2", "BL4", "OP6", "OP7", "QW1", "QW11", "QW12", "KO6")] == [
        "regulation", "function", "share", "budget_share", "funding_sources", "quality", "share", "count",
        "quality",
    ]  # fmt: skip
    assert all(len(one.levels) == 5 and all(one.levels) for one in shipped_rubrics())


def test_statements_of_the_survey_stand_in_their_dimension_and_differ() -> None:
    statements = [one for one in version("2023-REG").questions if one.code.startswith("IM-")]
    assert [one.code for one in statements] == [
        f"IM-{dimension}-{sub}-{number}"
        for dimension in range(1, 7)
        for sub in (1, 2, 3)
        for number in (1, 2, 3)
    ]
    assert len({one.label for one in statements}) == 54
    assert all(one.label.endswith(".") and one.label[0].isupper() for one in statements)
    assert [one.dimension for one in statements[::9]] == [
        "governance", "branding", "economy", "living", "society", "environment",
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "aspects"), [("SELEKSI-2017", 5), ("SELEKSI-2018", 9), ("SELEKSI-2019", 7)])
def test_selections_ask_for_the_aspects_of_their_year(name: str, aspects: int) -> None:
    one = version(name)
    assert (one.purpose, one.question_count, [part.code for part in one.components]) == (
        "selection",
        aspects,
        ["aspects"],
    )


@pytest.mark.parametrize("name", ["2025-REG", "2025-KPPN", "2031-REG"])
def test_a_later_year_is_a_copy_of_2024_with_an_id_of_its_own(name: str) -> None:
    year, _, track = name.partition("-")
    base, one = version(f"2024-{track}"), version(name)
    assert one.components == base.components
    assert (one.version, one.year, one.certainty, one.reference) == (
        name,
        int(year),
        "default",
        f"Salinan 2024-{track}",
    )
    assert year in one.label
    assert "2024" not in one.label


@pytest.mark.parametrize("name", ["2018-REG", "2020", "2021-REG", "2025", "KPPN", "", "25-REG", "2025-reg"])
def test_nothing_is_invented_for_other_ids(name: str) -> None:
    assert shipped_instrument(name) is None
