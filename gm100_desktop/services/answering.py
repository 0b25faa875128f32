"""Answers of a round: levels, texts, panels, who answers until when, what is taken from last year."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from gm100_desktop.domain import act_labels
from gm100_desktop.domain.evaluations import ReviewMark
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.documents import EVIDENCE_LINK
from gm100_desktop.domain.kinds.evaluations import ANSWER, ASSESSOR, ASSESSOR_SCORE, EVALUATION
from gm100_desktop.domain.lines.evaluations import AnswerLine, RoundSheet
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED
from gm100_desktop.domain.wording import number
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Change, Records
from gm100_desktop.storage.queries import evaluations, records

Values = Mapping[str, Value]


class Answering:
    """What can be written into the answers of one open file."""

    def __init__(self, dossier: Dossier, of_any_kind: Records) -> None:
        self._dossier, self._records = dossier, of_any_kind

    def put_level(self, evaluation_id: int, question_ids: Sequence[int], level: Decimal | None) -> None:
        """The self score of the questions is that level, in one act."""
        codes = self._codes(evaluation_id, question_ids)
        surveyed = evaluations.surveyed_questions(self._connection, evaluation_id) & set(codes)
        if surveyed:
            code = codes[min(surveyed)]
            raise RefusedValue(
                f"Nilai {code} dihitung dari jawaban survei.", "Ubah jawaban surveinya.", "self_score"
            )
        verb = "Kosongkan" if level is None else "Isi"
        values: Values = {"self_score": stored(level)}
        self.fill(evaluation_id, dict.fromkeys(codes, values), f"{verb} nilai mandiri {_named(codes)}")

    def put(self, evaluation_id: int, question_id: int, name: str, value: Value) -> None:
        """One field of the answer is the value."""
        codes = self._codes(evaluation_id, [question_id])
        label = act_labels.changed(ANSWER, [ANSWER.field(name)], 1, codes[question_id])
        self.fill(evaluation_id, {question_id: {name: value}}, label)

    def charge(
        self, evaluation_id: int, question_ids: Sequence[int], agency_id: int | None, due_on: str | None
    ) -> None:
        """That agency answers the questions until that day, in one act."""
        codes = self._codes(evaluation_id, question_ids)
        values: Values = {"agency_id": agency_id, "due_on": due_on}
        self.fill(evaluation_id, dict.fromkeys(codes, values), f"Tugaskan {_named(codes)}")

    def answer_id(self, evaluation_id: int, question_id: int) -> int:
        """The answer to the question; a new, empty one when there is none yet."""
        found = evaluations.answer_ids(self._connection, evaluation_id, [question_id]).get(question_id)
        if found:
            return found
        code = self._codes(evaluation_id, [question_id])[question_id]
        row = {"evaluation_id": evaluation_id, "question_id": question_id}
        return self._records.add(ANSWER, row, label=f"Buka jawaban {code}")

    def put_panel(
        self, evaluation_id: int, question_id: int, assessor_id: int, score: Decimal | None
    ) -> None:
        """The assessor's score of the question is that; None takes it away."""
        code = self._codes(evaluation_id, [question_id])[question_id]
        if self._records.get(ASSESSOR, assessor_id)["evaluation_id"] != evaluation_id:
            raise RefusedValue("Asesor ini bukan asesor putaran ini.", NOT_SAVED, "assessor_id")
        verb = "Hapus" if score is None else "Isi"
        with self._dossier.write(f"{verb} nilai asesor {code}", ANSWER.area):
            answer = self.answer_id(evaluation_id, question_id)
            within: dict[str, Value] = {"answer_id": answer, "assessor_id": assessor_id}
            found = records.ids_where(self._connection, ASSESSOR_SCORE.table, within)
            if score is None:
                self._records.remove(ASSESSOR_SCORE, found)
            elif found:
                self._records.change(ASSESSOR_SCORE, found[0], "score", stored(score))
            else:
                self._records.add(ASSESSOR_SCORE, {**within, "score": stored(score)})

    def take_last(self, sheet: RoundSheet, question_ids: Sequence[int]) -> int:
        """Last year's text and proofs stand in the answers that have none, all to be confirmed; how many."""
        wanted = set(question_ids)
        taken = [line for line in sheet.answers if line.question_id in wanted and _can_take(line)]
        if not taken:
            raise KnownProblem(
                "Tidak ada penjelasan atau bukti tahun lalu yang dapat diambil.",
                "Pertanyaan yang dipilih belum dijawab tahun lalu, atau sudah terisi.",
            )
        codes = {line.question_id: line.code for line in taken}
        with self._dossier.write(f"Ambil jawaban tahun lalu {_named(codes)}", ANSWER.area):
            texts = {line.question_id: _taken(line) for line in taken}
            self.fill(sheet.round.id, texts, "Ambil jawaban tahun lalu")
            self._records.add_many(EVIDENCE_LINK, self._links(sheet.round.id, taken))
        return len(taken)

    def fill(self, evaluation_id: int, wanted: Mapping[int, Values], label: str) -> None:
        """Each question has those values; what has no answer yet gets one, unless nothing is said."""
        there = evaluations.answer_ids(self._connection, evaluation_id, wanted)
        changes: list[Change] = [
            (answer, name, value)
            for question, answer in there.items()
            for name, value in wanted[question].items()
        ]
        new = [
            {"evaluation_id": evaluation_id, "question_id": question, **values}
            for question, values in wanted.items()
            if question not in there and any(value not in (None, "") for value in values.values())
        ]
        if changes or new:
            with self._dossier.write(label, ANSWER.area):
                self._records.change_many(ANSWER, changes)
                self._records.add_many(ANSWER, new)

    def _codes(self, evaluation_id: int, question_ids: Iterable[int]) -> dict[int, str]:
        """The codes of the questions, in their order; RefusedValue when the round does not ask one."""
        self._records.get(EVALUATION, evaluation_id)
        asked, wanted = evaluations.question_codes(self._connection, evaluation_id), set(question_ids)
        if wanted - asked.keys():
            raise RefusedValue("Pertanyaan ini bukan bagian instrumen putaran ini.", NOT_SAVED, "question_id")
        return {question: code for question, code in asked.items() if question in wanted}

    def _links(self, evaluation_id: int, taken: Sequence[AnswerLine]) -> list[dict[str, Value]]:
        answers = evaluations.answer_ids(
            self._connection, evaluation_id, [line.question_id for line in taken]
        )
        return [
            {
                "record_kind": ANSWER.table,
                "record_id": answers[line.question_id],
                "document_id": proof.document_id,
                "page": proof.page,
                "caption": proof.caption,
                "sort_order": order * 10,
            }
            for line in taken
            if line.last and not line.proofs
            for order, proof in enumerate(line.last.proofs, 1)
        ]

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._dossier.connection


def stored(score: Decimal | None) -> str:
    """'3.25'; '' for no score."""
    return "" if score is None else f"{score:f}"


def _can_take(line: AnswerLine) -> bool:
    """Whether last year has a text or a proof for an answer that has none."""
    last = line.last
    return last is not None and bool(
        (last.explanation and not line.explanation) or (last.proofs and not line.proofs)
    )


def _taken(line: AnswerLine) -> Values:
    values: dict[str, Value] = {"review": ReviewMark.TO_CONFIRM.value}
    if line.last and not line.explanation:
        values["explanation"] = line.last.explanation
    return values


def _named(codes: Mapping[int, str]) -> str:
    """'BL1', '12 pertanyaan'."""
    return next(iter(codes.values())) if len(codes) == 1 else f"{number(len(codes))} pertanyaan"
