"""The survey of a round: programmes, respondents and answers, pasted, removed and left without names."""

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.evaluations import EVALUATION, RESPONDENT
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.instruments import Instruments
from gm100_desktop.services.surveys import Surveys
from tests.conftest import NOW
from tests.services.acting import a_programme, last_label, undo

COLUMNS = [RESPONDENT.field(name) for name in ("name", "age", "sex", "occupation")]


@pytest.fixture
def services(dossier: Dossier) -> Services:
    return Services(dossier, NOW.date)


@pytest.fixture
def surveys(services: Services) -> Surveys:
    return services.surveys


@pytest.fixture
def evaluation(services: Services) -> int:
    instrument = Instruments(services.dossier, services.records).lay("2024-REG")
    return services.evaluations.start(2026, "II", instrument)


def answered(surveys: Surveys, evaluation: int) -> list[list[int]]:
    sheet = surveys.sheet(evaluation)
    return [list(one.scores.values()) for one in sheet.respondents]


def test_a_round_asks_nine_statements_of_each_dimension(surveys: Surveys, evaluation: int) -> None:
    sheet = surveys.sheet(evaluation)
    assert [len(sheet.statements_of(one.id)) for one in sheet.dimensions] == [9] * 6
    assert [len(sheet.surveyed_of(one.id)) for one in sheet.dimensions] == [3] * 6
    assert [one.code for one in sheet.statements_of(1)][:4] == [
        "IM-1-1-1",
        "IM-1-1-2",
        "IM-1-1-3",
        "IM-1-2-1",
    ]
    assert surveys.doubts(sheet) == []


def test_the_sheet_takes_four_questions_to_the_file(
    dossier: Dossier, surveys: Surveys, evaluation: int
) -> None:
    asked: list[str] = []
    dossier.connection.set_trace_callback(asked.append)
    surveys.sheet(evaluation)
    dossier.connection.set_trace_callback(None)
    assert len(asked) == 5


def test_a_programme_brings_its_agency(services: Services, surveys: Surveys, evaluation: int) -> None:
    agency = services.records.add(kind("agency"), {"name": "Dinas Pendidikan"})
    programme = a_programme(services.records, agency_id=agency)
    assert (programme, "Satu Genggam") in surveys.programmes(1)
    surveys.put_surveyed(evaluation, {1: {"programme_id": programme}})
    line = surveys.sheet(evaluation).surveyed[0]
    assert (line.programme, line.agency_id) == ("Satu Genggam", agency)
    assert last_label(services.dossier) == "Ubah survei Layanan Publik"
    surveys.put_surveyed(evaluation, {1: {"user_count": 900}, 2: {"starts_on": "2026-09-10"}})
    assert last_label(services.dossier) == "Ubah survei 2 sub-dimensi"
    assert [one.user_count for one in surveys.sheet(evaluation).surveyed[:2]] == [900, None]
    assert surveys.sheet(evaluation).surveyed[1].starts_on == "2026-09-10"


def test_respondents_are_numbered_in_their_dimension_and_go_on_where_the_last_stood(
    services: Services, surveys: Surveys, evaluation: int
) -> None:
    first = surveys.add_respondent(evaluation, 1)
    surveys.put([first], RESPONDENT.field("enumerator"), "Rani")
    surveys.put([first], RESPONDENT.field("answered_on"), "2026-09-10")
    surveys.add_respondent(evaluation, 1)
    surveys.add_respondent(evaluation, 2)
    found = surveys.sheet(evaluation).respondents
    assert [(one.dimension_id, one.number, one.enumerator) for one in found] == [
        (1, 1, "Rani"), (1, 2, "Rani"), (2, 1, ""),
    ]  # fmt: skip
    assert found[1].answered_on == "2026-09-10"


def test_answers_are_put_changed_and_taken_away_in_one_act(
    dossier: Dossier, surveys: Surveys, evaluation: int
) -> None:
    person = surveys.add_respondent(evaluation, 1)
    first, second, third, *_ = (one.id for one in surveys.sheet(evaluation).statements_of(1))
    surveys.put_answers([(person, first, 3), (person, second, 1)])
    surveys.put_answers([(person, first, 4), (person, second, None), (person, third, 0)])
    assert surveys.sheet(evaluation).respondents[0].scores == {first: 4, third: 0}
    assert last_label(dossier) == "Isi jawaban responden 1"
    undo(dossier)
    assert surveys.sheet(evaluation).respondents[0].scores == {first: 3, second: 1}


def test_the_mean_of_the_answers_is_the_self_score(
    services: Services, surveys: Surveys, evaluation: int
) -> None:
    people = [surveys.add_respondent(evaluation, 1) for _ in range(3)]
    statement = surveys.sheet(evaluation).statements_of(1)[0]
    surveys.put_answers([(one, statement.id, score) for one, score in zip(people, (4, 3, 3), strict=True)])
    found = {one.code: one.self_score for one in services.evaluations.sheet(evaluation).answers}
    assert str(found[statement.code]) == "3.33"


def test_a_statement_of_another_dimension_and_a_score_above_four_are_refused(
    surveys: Surveys, evaluation: int
) -> None:
    person = surveys.add_respondent(evaluation, 1)
    sheet = surveys.sheet(evaluation)
    with pytest.raises(RefusedValue, match="bukan bagian formulir"):
        surveys.put_answers([(person, sheet.statements_of(2)[0].id, 3)])
    with pytest.raises(RefusedValue):
        surveys.put_answers([(person, sheet.statements_of(1)[0].id, 5)])
    assert answered(surveys, evaluation) == [[]]


def test_a_block_without_heading_is_read_from_its_end(surveys: Surveys, evaluation: int) -> None:
    sheet = surveys.sheet(evaluation)
    rows = [
        ["A.B.", "34", "Laki-laki", "Guru", *"432143214"],
        ["C.D.", "51", "Perempuan", "Petani", *"000000000"],
    ]
    pasted = surveys.understand(sheet, 1, COLUMNS, rows)
    assert pasted.is_clear
    surveys.add(sheet, 1, pasted)
    found = surveys.sheet(evaluation).respondents
    assert [(one.number, one.name, one.age, one.sex, one.occupation) for one in found] == [
        (1, "A.B.", 34, "male", "Guru"), (2, "C.D.", 51, "female", "Petani"),
    ]  # fmt: skip
    assert answered(surveys, evaluation) == [[4, 3, 2, 1, 4, 3, 2, 1, 4], [0] * 9]


def test_answers_alone_and_counted_rows_are_understood(surveys: Surveys, evaluation: int) -> None:
    sheet = surveys.sheet(evaluation)
    alone = surveys.understand(sheet, 1, COLUMNS, [[*"123412341"]])
    counted = surveys.understand(sheet, 1, COLUMNS, [["1", *"123412341"], ["2", *"023412341"]])
    surveys.add(sheet, 1, alone)
    surveys.add(sheet, 1, counted)
    assert [one.number for one in surveys.sheet(evaluation).respondents] == [1, 2, 3]
    assert answered(surveys, evaluation)[2] == [0, 2, 3, 4, 1, 2, 3, 4, 1]


@pytest.mark.parametrize(
    "heads",
    [list("123456789"), [f"P{at}" for at in range(1, 10)], [f"1.{s}.{n}" for s in "123" for n in "123"]],
)
def test_a_heading_may_name_statements_as_people_do(
    surveys: Surveys, evaluation: int, heads: list[str]
) -> None:
    sheet = surveys.sheet(evaluation)
    if heads[0] == "1.1.1":
        heads = [head.removeprefix("1.") for head in heads]
    rows = [["No", "Usia", "Inisial", *heads, "Tgl"], ["1", "34", "A.B.", *"432143214", "10/9/2026"]]
    surveys.add(sheet, 1, surveys.understand(sheet, 1, COLUMNS, rows))
    (found,) = surveys.sheet(evaluation).respondents
    assert (found.name, found.age, found.answered_on) == ("A.B.", 34, "2026-09-10")
    assert answered(surveys, evaluation) == [[4, 3, 2, 1, 4, 3, 2, 1, 4]]


def test_rows_with_wrong_values_are_held_back_with_the_reason(surveys: Surveys, evaluation: int) -> None:
    sheet = surveys.sheet(evaluation)
    rows = [
        ["A.B.", "34", *"4321432145"[:8], "7"],
        ["C.D.", "abc", *"111111111"],
        ["E.F.", "20", *"22222222", ""],
    ]
    pasted = surveys.understand(sheet, 1, COLUMNS, rows)
    assert [(note.row, note.label, note.text) for note in pasted.refusals] == [
        (0, "P9", "7"),
        (1, "Umur", "abc"),
    ]
    surveys.add(sheet, 1, pasted)
    assert [one.name for one in surveys.sheet(evaluation).respondents] == ["E.F."]
    assert answered(surveys, evaluation) == [[2] * 8]


def test_a_removed_respondent_takes_the_answers_along(
    dossier: Dossier, surveys: Surveys, evaluation: int
) -> None:
    sheet = surveys.sheet(evaluation)
    first, second = surveys.add(sheet, 1, surveys.understand(sheet, 1, COLUMNS, [["A", *"111111111"]] * 2))
    surveys.remove([first])
    assert [one.id for one in surveys.sheet(evaluation).respondents] == [second]
    assert last_label(dossier) == "Hapus responden 1"
    undo(dossier)
    assert len(surveys.sheet(evaluation).respondents) == 2


def test_names_go_after_the_result_and_the_answers_stay(
    services: Services, surveys: Surveys, evaluation: int
) -> None:
    person = surveys.add_respondent(evaluation, 1)
    surveys.put([person], RESPONDENT.field("name"), "Sri Rahayu")
    surveys.put([person], RESPONDENT.field("contact"), "0812")
    surveys.put_answers([(person, surveys.sheet(evaluation).statements_of(1)[0].id, 3)])
    with pytest.raises(KnownProblem, match="sampai surat hasil"):
        surveys.anonymise(evaluation)
    services.records.change(EVALUATION, evaluation, "state", "result")
    assert surveys.anonymise(evaluation) == 1
    (found,) = surveys.sheet(evaluation).respondents
    assert (found.name, found.contact, list(found.scores.values())) == ("", "", [3])
    with pytest.raises(KnownProblem, match="sudah tanpa nama"):
        surveys.anonymise(evaluation)


def test_no_act_is_named_after_a_respondent(dossier: Dossier, surveys: Surveys, evaluation: int) -> None:
    sheet = surveys.sheet(evaluation)
    (person,) = surveys.add(sheet, 1, surveys.understand(sheet, 1, COLUMNS, [["Sri Rahayu", *"111111111"]]))
    surveys.put([person], RESPONDENT.field("age"), 30)
    surveys.put_answers([(person, sheet.statements_of(1)[0].id, 3)])
    surveys.remove([person])
    assert not [line for line in dossier.history_of_file(10) if "Sri" in line.label]
