"""What assessors look for in a survey: each doubt in one sentence, and where it leads."""

from typing import Any

from gm100_desktop.domain.lines.surveys import RespondentLine, SurveyedLine, SurveySheet
from gm100_desktop.domain.survey_doubts import Check, Doubt, survey_doubts
from tests.domain.a_survey import full, respondent, survey, surveyed

WHOLE = [*full(1), *full(2)]


def told(people: list[RespondentLine], *lines: SurveyedLine) -> list[Doubt]:
    return survey_doubts(survey(people, lines))


def only(found: list[Doubt], check: Check) -> Doubt:
    (doubt,) = [one for one in found if one.check is check]
    return doubt


def swapped(number: int, **values: object) -> list[RespondentLine]:
    """The whole survey with one respondent of the first dimension told otherwise."""
    return [respondent(number, **values), *(one for one in WHOLE if one.id != 1000 + number)]  # type: ignore[arg-type]


def test_a_sound_survey_has_no_doubts() -> None:
    assert told(WHOLE) == []


def test_a_survey_nobody_has_begun_has_none_either() -> None:
    assert survey_doubts(SurveySheet(1)) == []


def test_below_the_quota() -> None:
    doubt = only(told([*full(1, 48), *full(2)]), Check.BELOW_QUOTA)
    assert doubt.sentence == "Smart Governance baru 48 dari 50 responden lengkap; tambah 2 lagi."
    assert doubt.dimension_id == 1


def test_a_form_that_is_not_filled_whole() -> None:
    doubt = only(told([*WHOLE, respondent(51, parts=(1, 2))]), Check.INCOMPLETE)
    assert (
        doubt.sentence
        == "Responden 51 Smart Governance belum menjawab semua pernyataan; lengkapi jawabannya."
    )
    assert doubt.respondent_id == 1051


def test_a_programme_that_is_not_chosen() -> None:
    doubt = only(told(WHOLE, surveyed(2, programme_id=None)), Check.NO_PROGRAMME)
    assert "Program untuk Bagian 2 (Smart Governance) belum dipilih" in doubt.sentence
    assert doubt.sub_dimension_id == 2


def test_somebody_who_does_not_use_the_service() -> None:
    doubt = only(told(swapped(7, is_user=False)), Check.NO_USER)
    assert doubt.sentence.startswith("Responden 7 Smart Governance bukan pengguna layanan")


def test_the_same_score_for_everything() -> None:
    equal = dict.fromkeys(respondent(9).scores, 3)
    doubt = only(told(swapped(9, scores=equal)), Check.ALL_EQUAL)
    assert doubt.sentence.startswith("Responden 9 Smart Governance memberi nilai yang sama")


def test_more_respondents_than_users() -> None:
    doubt = only(told(WHOLE, surveyed(4, user_count=32)), Check.MORE_THAN_USERS)
    assert doubt.sentence.startswith("Bagian 4: 50 responden, padahal penggunanya 32 orang")
    assert told(WHOLE, surveyed(4, user_count=50)) == []


def test_a_form_per_sub_dimension_is_held_against_its_own_users() -> None:
    people = [respondent(at, parts=(1,)) for at in range(1, 51)]
    found = told([*people, *full(2)], surveyed(1, user_count=50), surveyed(2, user_count=10))
    assert Check.MORE_THAN_USERS not in {one.check for one in found}


def test_an_answer_outside_the_dates_of_the_survey() -> None:
    doubt = only(told(swapped(3, answered_on="2026-09-25")), Check.OUTSIDE_DATES)
    assert doubt.sentence == (
        "Responden 3 Smart Governance menjawab di luar masa survei 10–24 September 2026; periksa tanggalnya."
    )
    assert told(swapped(3, answered_on="2026-09-24")) == []
    assert told(swapped(3, answered_on=None)) == []


def test_kominfo_or_bappeda_alone() -> None:
    alone = surveyed(5, agency_id=1, agency="Diskominfo", coordinator="kominfo")
    doubt = only(told(WHOLE, alone), Check.WITHOUT_AGENCY)
    assert doubt.sentence == (
        "Bagian 5: survei dipegang Diskominfo sendiri, padahal OPD programnya Disdik; OPD itu harus ikut."
    )
    own = surveyed(5, agency_id=7, coordinator="kominfo")
    assert told(WHOLE, own) == []


def test_an_agency_that_is_not_named() -> None:
    doubt = only(told(WHOLE, surveyed(6, agency_id=None, agency="")), Check.WITHOUT_AGENCY)
    assert doubt.sentence == "Bagian 6: OPD penanggung jawab survei belum dipilih."


def test_the_same_person_in_two_dimensions_is_told_by_numbers_and_with_care() -> None:
    known: dict[str, Any] = {"name": "S.R.", "age": 41, "contact": "0812 555"}
    people = [respondent(3, 1, **known), respondent(8, 2, **{**known, "contact": "0812-555"})]
    doubt = only(told(people), Check.TWICE)
    assert doubt.sentence == (
        "Responden nomor 3 Smart Governance dan nomor 8 Smart Branding mungkin orang yang sama: nama, umur, "
        "dan kontaknya sama. Cocokkan dengan formulirnya."
    )
    assert doubt.respondent_id == 2008
    assert "S.R." not in doubt.sentence


def test_initials_and_age_alone_say_nothing() -> None:
    people = [respondent(3, 1, name="S.R.", age=41), respondent(8, 2, name="S.R.", age=41)]
    assert Check.TWICE not in {one.check for one in told(people)}
    other = [
        respondent(3, 1, name="S.R.", age=41, contact="1"),
        respondent(8, 2, name="S.R.", age=41, contact="2"),
    ]
    assert Check.TWICE not in {one.check for one in told(other)}


def test_initials_age_sex_and_trade_are_enough() -> None:
    known: dict[str, Any] = {"name": "S.R.", "age": 41, "sex": "female", "occupation": "Guru"}
    found = only(told([respondent(3, 1, **known), respondent(8, 2, **known)]), Check.TWICE)
    assert "nama, umur, dan pekerjaannya sama" in found.sentence


def test_many_are_named_by_the_first_and_counted() -> None:
    people = [respondent(at, is_user=at > 9) for at in range(1, 51)]
    doubt = only(told([*people, *full(2)]), Check.NO_USER)
    assert doubt.sentence.startswith("Responden 1, 2, 3, 4, 5, dan 4 lainnya Smart Governance bukan pengguna")
