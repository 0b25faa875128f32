"""The stages of a round, one after the other, and what belongs to each."""

import pytest

from gm100_desktop.domain.evaluations import RoundState
from gm100_desktop.domain.round_states import RoundFacts, next_stage, next_state, requirements

S = RoundState


@pytest.mark.parametrize(
    ("impact_form", "path"),
    [("survey", list(RoundState)), ("questions", [one for one in RoundState if one is not S.SURVEY])],
)
def test_every_stage_leads_to_the_next(impact_form: str, path: list[RoundState]) -> None:
    for state, after in zip(path, [*path[1:], None], strict=True):
        assert next_state(state, impact_form) is after


def test_a_round_that_was_in_a_survey_it_does_not_have_goes_on() -> None:
    assert next_state("survey", "") is S.SUBMITTED


def texts(state: RoundState, facts: RoundFacts) -> dict[str, bool]:
    return {one.text: one.is_met for one in requirements(state, facts)}


def test_what_belongs_to_sending() -> None:
    facts = RoundFacts("filling", questions=111, answered=109, to_prove=55, proven=54)
    assert texts(S.SUBMITTED, facts) == {
        "Ada pertanyaan yang terjawab": True,
        "Semua pertanyaan terjawab (109 dari 111)": False,
        "Semua jawaban berbukti (54 dari 55)": False,
        "Salinan beku disimpan": False,
    }
    whole = RoundFacts("filling", questions=111, answered=111, to_prove=57, proven=57, frozen=1)
    assert all(texts(S.SUBMITTED, whole).values())


def test_what_belongs_to_the_other_stages() -> None:
    facts = RoundFacts("result", promises=3, promises_kept=2, components=5, official_components=5)
    assert texts(S.INVITED, facts) == {}
    assert texts(S.SURVEY, facts) == {"Program survei dipilih (0 dari 18)": False}
    assert texts(S.SUPPLEMENT, facts) == {"Janji dalam wawancara dipenuhi (2 dari 3)": False}
    assert texts(S.SUPPLEMENT, RoundFacts("interview")) == {}
    assert texts(S.RESULT, facts)["Nilai resmi komponen diisi (5 dari 5)"]
    follow_up = RoundFacts("result", findings=4, recommendations=2, planned=1)
    assert texts(S.FOLLOW_UP, follow_up) == {
        "Temuan asesor dicatat": True,
        "Setiap rekomendasi mempunyai tugas (1 dari 2)": False,
    }


@pytest.mark.parametrize(
    ("facts", "obstacles"),
    [
        (RoundFacts("invited"), ("Tenggat putaran diisi", "Instrumen mempunyai pertanyaan")),
        (RoundFacts("invited", has_due_date=True, questions=7), ()),
        (RoundFacts("survey"), ("Ada pertanyaan yang terjawab",)),
        (RoundFacts("supplement"), ("Indeks resmi diisi",)),
        (RoundFacts("result"), ()),
    ],
)
def test_only_what_must_be_there_stops_the_step(facts: RoundFacts, obstacles: tuple[str, ...]) -> None:
    found = next_stage(facts)
    assert found is not None
    assert found.obstacles == obstacles


def test_nothing_comes_after_the_follow_up() -> None:
    assert next_stage(RoundFacts("follow_up")) is None
