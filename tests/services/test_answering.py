"""Filling a round: levels, texts, panels, last year's answers, who answers until when. Each is one act."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from gm100_desktop.domain.evaluations import ScoreKind
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.evaluations import AnswerLine
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.evaluations import Evaluations
from gm100_desktop.services.records import Records
from tests.services.acting import dump, last_label, undo

SELF, PANEL = ScoreKind.SELF, ScoreKind.PANEL
CODES = ("BL1", "BL2", "OP1")


@pytest.fixture
def acts(dossier: Dossier, records: Records) -> Evaluations:
    return Evaluations(dossier, records)


@pytest.fixture
def this(acts: Evaluations, records: Records) -> int:
    return a_round(acts, records, 2026)


def an_instrument(records: Records, year: int) -> int:
    instrument = records.add(
        kind("instrument"), {"version": f"{year}-REG", "label": str(year), "year": year, "track": "REGULER"}
    )
    for number, (code, asked) in enumerate({"baseline": ("BL1", "BL2"), "output": ("OP1",)}.items(), 1):
        component = records.add(
            kind("component"),
            {"instrument_id": instrument, "code": code, "label": code, "weight": "50", "number": number},
        )
        rows: list[dict[str, Any]] = [{"component_id": component, "code": one, "label": one} for one in asked]
        records.add_many(kind("question"), rows)
    return instrument


def a_round(acts: Evaluations, records: Records, year: int) -> int:
    return acts.start(year, "II", an_instrument(records, year))


def lines_of(acts: Evaluations, evaluation: int) -> dict[str, AnswerLine]:
    return {line.code: line for line in acts.sheet(evaluation).answers}


def asked(acts: Evaluations, evaluation: int) -> dict[str, int]:
    return {code: line.question_id for code, line in lines_of(acts, evaluation).items()}


def an_agency(records: Records, name: str) -> int:
    return records.add(kind("agency"), {"name": name})


def prove(acts: Evaluations, records: Records, evaluation: int, code: str) -> None:
    document = records.add(kind("document"), {"title": "Notulen", "code": "B-014"})
    link: Mapping[str, Any] = {
        "document_id": document,
        "record_kind": "answer",
        "record_id": acts.answer_id(evaluation, asked(acts, evaluation)[code]),
        "page": "3",
    }
    records.add(kind("evidence_link"), link)


def test_a_round_starts_with_the_track_of_its_instrument(acts: Evaluations, records: Records) -> None:
    first = acts.start(2026, "I", an_instrument(records, 2026))
    (line,) = acts.rounds()
    assert (line.id, line.state, line.track, line.is_final) == (first, "invited", "REGULER", False)
    assert [answer.answer_id for answer in acts.sheet(first).answers] == [None, None, None]
    with pytest.raises(RefusedValue):
        acts.start(2026, "I", line.instrument_id or 0)
    with pytest.raises(RefusedValue, match="halaman Daerah"):
        acts.start(2026, "selection", line.instrument_id or 0)


def test_levels_of_many_questions_are_one_act(
    acts: Evaluations, dossier: Dossier, this: int, records: Records
) -> None:
    questions = asked(acts, this)
    acts.put_level(this, [questions["BL1"]], Decimal("2.5"))
    assert last_label(dossier) == "Isi nilai mandiri BL1"
    before = dump(dossier.connection)
    acts.put_level(this, list(questions.values()), Decimal(3))
    assert last_label(dossier) == "Isi nilai mandiri 3 pertanyaan"
    assert acts.comparable(this, SELF) == Decimal("3.00")
    undo(dossier)
    assert dump(dossier.connection) == before
    assert [line.self_score for line in acts.sheet(this).answers] == [Decimal("2.5"), None, None]
    acts.put_level(this, [questions["BL1"], questions["BL2"]], None)
    assert len(records.all(kind("answer"))) == 1  # an empty level makes no answer
    assert acts.comparable(this, SELF) is None


@pytest.mark.parametrize("level", ["4.01", "-1"])
def test_a_level_off_the_scale_is_refused(acts: Evaluations, this: int, level: str) -> None:
    with pytest.raises(RefusedValue):
        acts.put_level(this, [asked(acts, this)["BL1"]], Decimal(level))


def test_a_question_of_another_instrument_is_refused(
    acts: Evaluations, records: Records, dossier: Dossier, this: int
) -> None:
    other = asked(acts, a_round(acts, records, 2025))
    before = dump(dossier.connection)
    for act in (
        lambda: acts.put_level(this, [other["BL1"]], Decimal(3)),
        lambda: acts.put(this, other["BL1"], "note", "x"),
        lambda: acts.answer_id(this, other["BL1"]),
    ):
        with pytest.raises(RefusedValue, match="bukan bagian instrumen"):
            act()
    assert dump(dossier.connection) == before


def test_a_text_makes_the_answer_it_stands_in(acts: Evaluations, dossier: Dossier, this: int) -> None:
    question = asked(acts, this)["OP1"]
    acts.put(this, question, "explanation", "Perbup berlaku.")
    assert last_label(dossier) == "Ubah penjelasan jawaban OP1"
    acts.put(this, question, "review", "doubtful")
    found = lines_of(acts, this)["OP1"]
    assert (found.explanation, found.review) == ("Perbup berlaku.", "doubtful")
    assert acts.answer_id(this, question) == found.answer_id


def test_a_panel_of_any_size_gives_the_mean(
    acts: Evaluations, records: Records, dossier: Dossier, this: int
) -> None:
    panel = [
        records.add(kind("assessor"), {"evaluation_id": this, "name": name, "number": number})
        for number, name in enumerate(("Ani", "Budi", "Cici"), 1)
    ]
    question = asked(acts, this)["BL1"]
    for assessor, score in zip(panel, ("3", "3", "4"), strict=True):
        acts.put_panel(this, question, assessor, Decimal(score))
    assert last_label(dossier) == "Isi nilai asesor BL1"
    found = lines_of(acts, this)["BL1"]
    assert found.panel == dict(zip(panel, map(Decimal, (3, 3, 4)), strict=True))
    assert found.panel_score is not None
    assert found.panel_score.quantize(Decimal("0.000001")) == Decimal("3.333333")
    assert found.self_score is None  # kinds are never mixed
    acts.put_panel(this, question, panel[0], None)
    assert lines_of(acts, this)["BL1"].panel_score == Decimal("3.5")
    acts.put_panel(this, question, panel[1], Decimal("2.25"))
    assert lines_of(acts, this)["BL1"].panel_score == Decimal("3.125")
    acts.put(this, question, "final_score", "1.00")
    assert lines_of(acts, this)["BL1"].panel_score == Decimal("3.125")  # a panel outweighs a final score
    stranger = records.add(kind("assessor"), {"evaluation_id": a_round(acts, records, 2025), "name": "Dedi"})
    with pytest.raises(RefusedValue, match="bukan asesor putaran ini"):
        acts.put_panel(this, question, stranger, Decimal(4))


def test_last_year_is_taken_to_be_confirmed_and_never_over_what_is_there(
    acts: Evaluations, records: Records, dossier: Dossier, this: int
) -> None:
    last = a_round(acts, records, 2025)
    for code in ("BL1", "BL2"):
        acts.put(last, asked(acts, last)[code], "explanation", f"Tahun lalu {code}")
        acts.put_level(last, [asked(acts, last)[code]], Decimal(3))
    prove(acts, records, last, "BL1")
    questions = asked(acts, this)
    acts.put(this, questions["BL2"], "explanation", "Tahun ini")
    before = dump(dossier.connection)
    assert acts.take_last(this, list(questions.values())) == 1
    assert last_label(dossier) == "Ambil jawaban tahun lalu BL1"
    found = lines_of(acts, this)
    assert (found["BL1"].explanation, found["BL1"].review) == ("Tahun lalu BL1", "to_confirm")
    assert [proof.words for proof in found["BL1"].proofs] == ["B-014 hlm 3"]
    assert found["BL1"].self_score is None
    assert (found["BL2"].explanation, found["BL2"].review) == ("Tahun ini", "")
    undo(dossier)
    assert dump(dossier.connection) == before
    with pytest.raises(KnownProblem, match="Tidak ada penjelasan"):
        acts.take_last(this, [questions["OP1"]])


def test_the_round_beside_is_the_nearest_one_before(acts: Evaluations, records: Records, this: int) -> None:
    old = a_round(acts, records, 2023)
    acts.put(old, asked(acts, old)["BL1"], "explanation", "Lama")
    last = lines_of(acts, this)["BL1"].last
    assert last is not None
    assert (last.year, last.explanation, last.proofs) == (2023, "Lama", ())
    assert lines_of(acts, this)["BL2"].last is None


def test_agencies_are_charged_and_their_deadlines_counted_back(
    acts: Evaluations, records: Records, dossier: Dossier, this: int
) -> None:
    questions = asked(acts, this)
    with pytest.raises(KnownProblem, match="belum mempunyai tenggat"):
        acts.count_back(this)
    records.change(kind("evaluation"), this, "due_on", "2026-12-18")
    with pytest.raises(KnownProblem, match="Belum ada OPD"):
        acts.count_back(this)
    one, other = an_agency(records, "Dinas Kominfo"), an_agency(records, "Bapperida")
    acts.charge(this, [questions["BL1"], questions["BL2"]], one, "2026-12-01")
    assert last_label(dossier) == "Tugaskan 2 pertanyaan"
    acts.charge(this, [questions["OP1"]], other, None)
    assert acts.count_back(this) == 2
    assert last_label(dossier) == "Hitung mundur tenggat 2 OPD"
    found = lines_of(acts, this)
    assert {code: line.due_on for code, line in found.items()} == dict.fromkeys(CODES, "2026-12-14")
    assert (found["BL1"].agency, found["OP1"].agency) == ("Dinas Kominfo", "Bapperida")
    acts.charge(this, [questions["OP1"]], None, None)
    assert lines_of(acts, this)["OP1"].agency_id is None


def test_a_deadline_that_is_over_is_not_counted_back(
    acts: Evaluations, records: Records, this: int, today: date
) -> None:
    acts.charge(this, [asked(acts, this)["BL1"]], an_agency(records, "Dinas Kominfo"), None)
    records.change(kind("evaluation"), this, "due_on", f"{today.year - 1}-12-18")
    with pytest.raises(KnownProblem, match="sudah lewat"):
        acts.count_back(this)


def test_a_round_that_is_gone(acts: Evaluations) -> None:
    for act in (lambda: acts.sheet(99), lambda: acts.put_level(99, [1], Decimal(1))):
        with pytest.raises(RefusedValue, match="sudah dihapus"):
            act()
