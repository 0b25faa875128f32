"""The impact survey of a round: what is surveyed, who answered, and what can be done with it."""

import sqlite3
from collections.abc import Mapping, Sequence

from gm100_desktop.domain.evaluations import RoundState
from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.kinds.evaluations import EVALUATION, RESPONDENT, SURVEY, SURVEY_ANSWER
from gm100_desktop.domain.kinds.masterplan import PROGRAMME
from gm100_desktop.domain.lines.surveys import RespondentLine, Statement, SurveySheet
from gm100_desktop.domain.pasting import Pasted
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED
from gm100_desktop.domain.survey import statement_place
from gm100_desktop.domain.survey_doubts import Doubt, survey_doubts
from gm100_desktop.domain.wording import number
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Change, Records
from gm100_desktop.services.survey_pasting import answers_in, respondent_in, understood
from gm100_desktop.storage.queries import surveys

Entry = tuple[int, int, int | None]
"""Respondent, statement, and the score; None takes it away."""

AFTER_RESULT = frozenset({RoundState.RESULT, RoundState.FOLLOW_UP})
KEPT_FROM_ONE_TO_THE_NEXT = ("answered_on", "enumerator")


class Surveys:
    """The surveys of one open file."""

    def __init__(self, dossier: Dossier, of_any_kind: Records) -> None:
        self._dossier, self._records = dossier, of_any_kind

    def sheet(self, evaluation_id: int) -> SurveySheet:
        """The whole survey; without dimensions when the round asks no statements."""
        dimensions = surveys.dimensions(self._connection)
        by_number = {one.number: one.id for one in dimensions}
        statements = _statements(surveys.questions(self._connection, evaluation_id), by_number)
        asked = {one.dimension_id for one in statements}
        return SurveySheet(
            evaluation_id,
            tuple(one for one in dimensions if one.id in asked),
            statements,
            tuple(
                one for one in surveys.surveyed(self._connection, evaluation_id) if one.dimension_id in asked
            ),
            tuple(surveys.respondents(self._connection, evaluation_id)),
        )

    def doubts(self, sheet: SurveySheet) -> list[Doubt]:
        """What assessors would ask about, each in a sentence with its place."""
        return survey_doubts(sheet)

    def programmes(self, sub_dimension_id: int) -> list[tuple[int, str]]:
        """The programmes that may be surveyed for the sub-dimension."""
        return self._records.choices(PROGRAMME.id, {"sub_dimension_id": sub_dimension_id})

    def put_surveyed(self, evaluation_id: int, entries: Mapping[int, Mapping[str, Value]]) -> None:
        """Each sub-dimension is surveyed with those values; a programme brings its agency. One act."""
        lines = {one.id: one for one in surveys.surveyed(self._connection, evaluation_id)}
        changes: list[Change] = []
        new: list[dict[str, Value]] = []
        for sub_dimension, given in entries.items():
            line = lines[sub_dimension]
            values = self._with_agency(given, has_agency=line.agency_id is not None)
            if line.survey_id is not None:
                changes += [(line.survey_id, name, value) for name, value in values.items()]
            elif any(value is not None for value in values.values()):
                new.append({"evaluation_id": evaluation_id, "sub_dimension_id": sub_dimension, **values})
        if changes or new:
            with self._dossier.write(_surveyed_label([lines[one].name for one in entries]), SURVEY.area):
                self._records.change_many(SURVEY, changes)
                self._records.add_many(SURVEY, new)

    def add_respondent(self, evaluation_id: int, dimension_id: int) -> int:
        """A new respondent behind the last one, with the day and the enumerator of that one."""
        line = self._last(evaluation_id, dimension_id)
        values: dict[str, Value] = {
            "evaluation_id": evaluation_id,
            "dimension_id": dimension_id,
            "number": line.number + 1 if line else 1,
        }
        if line is not None:
            values |= {name: getattr(line, name) for name in KEPT_FROM_ONE_TO_THE_NEXT}
        return self._records.add(RESPONDENT, values, label=f"Tambah responden {values['number']}")

    def put(self, respondents: Sequence[int], field: Field, value: Value) -> None:
        """That field of the respondents holds the value; the history names them by number."""
        named = self._numbers(respondents)
        changes: list[Change] = [(one, field.name, value) for one in respondents]
        self._records.change_many(RESPONDENT, changes, f"Ubah {field.label.lower()} {named}")

    def put_answers(self, entries: Sequence[Entry], label: str = "") -> None:
        """The answers stand as given, in one act; RefusedValue when a statement is not of the form."""
        wanted = list(dict.fromkeys(respondent for respondent, _, _ in entries))
        self._refuse_strange(entries, wanted)
        there = surveys.answer_ids(self._connection, wanted)
        changes: list[Change] = []
        new: list[dict[str, Value]] = []
        gone: list[int] = []
        for respondent, question, score in entries:
            found = there.get((respondent, question))
            if score is None:
                gone += [found] if found else []
            elif found:
                changes.append((found, "score", score))
            else:
                new.append({"respondent_id": respondent, "question_id": question, "score": score})
        if changes or new or gone:
            named = label or f"Isi jawaban {self._numbers(wanted)}"
            with self._dossier.write(named, SURVEY_ANSWER.area):
                self._records.remove(SURVEY_ANSWER, gone, label=named)
                self._records.change_many(SURVEY_ANSWER, changes, named)
                self._records.add_many(SURVEY_ANSWER, new, label=named)

    def understand(
        self, sheet: SurveySheet, dimension_id: int, columns: Sequence[Field], rows: Sequence[Sequence[str]]
    ) -> Pasted:
        """The block as respondents with their answers; `columns` are the respondent's fields on screen."""
        statements = sheet.statements_of(dimension_id)
        given = {"evaluation_id": sheet.evaluation_id, "dimension_id": dimension_id}
        blank = {**self._records.blank(RESPONDENT), **given, "number": 1}
        return understood(statements, columns, rows, blank, self._records.today())

    def add(self, sheet: SurveySheet, dimension_id: int, pasted: Pasted) -> list[int]:
        """The ready rows stand behind the last respondent, with their answers; one act."""
        if not pasted.rows:
            return []
        last = self._last(sheet.evaluation_id, dimension_id)
        first = last.number + 1 if last else 1
        label = f"Tempel {number(len(pasted.rows))} responden"
        with self._dossier.write(label, RESPONDENT.area):
            rows = [respondent_in(row, first + at) for at, row in enumerate(pasted.rows)]
            ids = self._records.add_many(RESPONDENT, rows, label=label)
            answers = [
                {"respondent_id": respondent, "question_id": question, "score": score}
                for respondent, row in zip(ids, pasted.rows, strict=True)
                for question, score in answers_in(row)
            ]
            self._records.add_many(SURVEY_ANSWER, answers, label=label)
        return ids

    def remove(self, respondents: Sequence[int]) -> None:
        """The respondents are gone with their answers."""
        named = self._numbers(respondents)
        self._records.remove(RESPONDENT, respondents, label=f"Hapus {named}")

    def anonymise(self, evaluation_id: int) -> int:
        """Names and contacts of the round's respondents are erased, answers stay; how many had any.

        KnownProblem before the result letter. Copies made before, the history too, keep what they hold.
        """
        if self._records.get(EVALUATION, evaluation_id)["state"] not in AFTER_RESULT:
            raise KnownProblem(
                "Nama responden masih dapat ditanyakan asesor sampai surat hasil diterima.",
                "Hapus setelah putaran berada pada tahap Hasil.",
            )
        found = surveys.respondents(self._connection, evaluation_id)
        named = [one.id for one in found if one.name or one.contact]
        if not named:
            raise KnownProblem("Responden putaran ini sudah tanpa nama dan kontak.", "Tidak ada yang diubah.")
        changes: list[Change] = [(one, name, "") for one in named for name in ("name", "contact")]
        label = f"Hapus nama dan kontak {number(len(named))} responden"
        self._records.change_many(RESPONDENT, changes, label)
        return len(named)

    def _with_agency(self, given: Mapping[str, Value], *, has_agency: bool) -> dict[str, Value]:
        programme = given.get("programme_id")
        if programme is None or has_agency or "agency_id" in given:
            return dict(given)
        return {**given, "agency_id": self._records.get(PROGRAMME, int(programme))["agency_id"]}

    def _last(self, evaluation_id: int, dimension_id: int) -> RespondentLine | None:
        found = surveys.respondents(self._connection, evaluation_id)
        lines = [one for one in found if one.dimension_id == dimension_id]
        return max(lines, key=lambda one: one.number, default=None)

    def _refuse_strange(self, entries: Sequence[Entry], respondents: Sequence[int]) -> None:
        rows = {one: self._records.get(RESPONDENT, one) for one in respondents}
        rounds = {int(row["evaluation_id"] or 0) for row in rows.values()}
        asked = {
            (evaluation, one.dimension_id, one.id)
            for evaluation in rounds
            for one in self.sheet(evaluation).statements
        }
        for respondent, question, _ in entries:
            row = rows[respondent]
            if (row["evaluation_id"], row["dimension_id"], question) not in asked:
                raise RefusedValue(
                    "Pernyataan ini bukan bagian formulir dimensinya.", NOT_SAVED, "question_id"
                )

    def _numbers(self, respondents: Sequence[int]) -> str:
        """'responden 12', '3 responden': nobody's name stands in the history of the file."""
        if len(respondents) != 1:
            return f"{number(len(respondents))} responden"
        return f"responden {self._records.get(RESPONDENT, respondents[0])['number']}"

    @property
    def _connection(self) -> sqlite3.Connection:
        return self._dossier.connection


def _statements(asked: Sequence[surveys.Asked], by_number: Mapping[int, int]) -> tuple[Statement, ...]:
    """The questions that are statements of a survey, dimension by dimension."""
    places = {one.id: place for one in asked if (place := statement_place(one.code)) is not None}
    found = sorted((one for one in asked if one.id in places), key=lambda one: places[one.id])
    return tuple(
        Statement(one.id, one.code, one.label, by_number[places[one.id][0]], places[one.id][1])
        for one in found
        if places[one.id][0] in by_number
    )


def _surveyed_label(names: Sequence[str]) -> str:
    return f"Ubah survei {names[0]}" if len(names) == 1 else f"Ubah survei {number(len(names))} sub-dimensi"
