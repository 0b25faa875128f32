"""Rounds going from stage to stage, in the practice region and in a file of their own."""

from collections.abc import Iterator
from datetime import date

import pytest

from gm100_desktop.domain.evaluations import RoundState
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.frozen_copies import round_label
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.evaluations import Evaluations
from gm100_desktop.services.records import Records
from tests.conftest import NOW
from tests.services.acting import last_label, undo
from tests.services.practice import practice_file

DAY = date(2026, 11, 20)
EVALUATION = kind("evaluation")


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    with practice_file(tmp_path_factory.mktemp("contoh"), NOW) as dossier:
        yield dossier


def test_what_the_practice_region_lacks_before_it_sends(practice: Dossier) -> None:
    evaluations = Services(practice, lambda: DAY).evaluations
    one = evaluations.rounds()[0]
    Services(practice, lambda: DAY).records.change(EVALUATION, one.id, "state", "survey")
    sheet, coming = evaluations.sheet(one.id), evaluations.next_stage(one.id)
    assert coming is not None
    told = {line.text: line.is_met for line in coming.requirements}
    assert coming.state is RoundState.SUBMITTED
    assert told[f"Semua pertanyaan terjawab ({sheet.answered} dari 111)"] == (sheet.answered == 111)
    papers = [line for line in sheet.answers if line.self_score and not line.code.startswith("IM-")]
    proven = sum(bool(line.proofs) for line in papers)
    assert f"Semua jawaban berbukti ({proven} dari {len(papers)})" in told  # statements need no papers
    assert not told["Salinan beku disimpan"]


def test_a_copy_frozen_in_the_name_of_the_round_counts(practice: Dossier) -> None:
    evaluations = Services(practice, lambda: DAY).evaluations
    one = evaluations.rounds()[0]

    def is_kept() -> bool:
        coming = evaluations.next_stage(one.id)
        assert coming is not None
        return next(line.is_met for line in coming.requirements if line.text == "Salinan beku disimpan")

    practice.frozen.freeze(round_label(one.year, "I", None, DAY.isoformat()))
    assert not is_kept()
    practice.frozen.freeze(round_label(one.year, one.phase, None, DAY.isoformat()))
    assert is_kept()


@pytest.fixture
def started(records: Records, dossier: Dossier) -> tuple[Evaluations, int]:
    instrument = records.add(kind("instrument"), {"version": "2026-REG", "label": "Uji", "year": 2026})
    component: dict[str, Value] = {
        "instrument_id": instrument, "code": "baseline", "label": "Baseline", "weight": "100",
    }  # fmt: skip
    part = records.add(kind("component"), component)
    asked: dict[str, Value] = {"component_id": part, "code": "BL1", "label": "Satu"}
    records.add(kind("question"), asked)
    acts = Evaluations(dossier, records)
    return acts, acts.start(2026, "II", instrument)


def test_a_step_is_one_act_and_stops_at_what_must_be_there(
    started: tuple[Evaluations, int], records: Records, dossier: Dossier, today: date
) -> None:
    acts, one = started
    with pytest.raises(
        KnownProblem,
        match=r"Belum dapat ke tahap Pengisian mandiri; belum terpenuhi: Tenggat putaran diisi\.",
    ):
        acts.move_on(one)
    records.change(EVALUATION, one, "due_on", "2026-12-18")
    assert acts.move_on(one) is RoundState.FILLING
    assert last_label(dossier) == "Evaluasi 2026 Tahap II ke tahap Pengisian mandiri"
    with pytest.raises(KnownProblem, match="Ada pertanyaan yang terjawab"):
        acts.move_on(one)
    question = acts.sheet(one).answers[0].question_id
    acts.put_level(one, [question], acts.sheet(one).components[0].weight / 50)
    assert acts.move_on(one) is RoundState.SUBMITTED
    assert records.get(EVALUATION, one)["submitted_on"] == today.isoformat()
    undo(dossier)
    row = records.get(EVALUATION, one)
    assert (row["state"], row["submitted_on"]) == ("filling", None)


def test_after_the_follow_up_there_is_nothing(started: tuple[Evaluations, int], records: Records) -> None:
    acts, one = started
    records.change(EVALUATION, one, "state", "follow_up")
    assert acts.next_stage(one) is None
    with pytest.raises(KnownProblem, match="tahap terakhir"):
        acts.move_on(one)
