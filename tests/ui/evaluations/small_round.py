"""A small instrument with last year's round and this year's, and how a test looks at the page."""

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services import Services
from gm100_desktop.ui.models.cells import CELL, Cell
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_question import QuestionForm
from gm100_desktop.ui.pages.evaluations_table import QuestionTable

WORDS = ("Belum dibentuk", "Baru ada SK", "Rapat sekali", "Rapat berkala", "Rapat berkala, keluaran dipakai")


class SmallRound(NamedTuple):
    """Ids of what stands in the file."""

    services: Services
    last: int  # the round of 2025
    now: int  # the round of 2026
    questions: dict[str, int]  # by code
    document: int

    def answer(self, code: str) -> dict[str, object]:
        """The answer of 2026 as it is stored; nothing when there is none."""
        within = {"evaluation_id": self.now, "question_id": self.questions[code]}
        found = self.services.records.all(kind("answer"), within)
        return dict(found[0]) if found else {}

    def level(self, code: str) -> object:
        """The level of 2026 as it is stored."""
        return self.answer(code).get("self_score", "")

    def give(self, level: int, *codes: str, last: bool = False) -> None:
        """Those questions have that level."""
        ids = [self.questions[code] for code in codes]
        self.services.evaluations.put_level(self.last if last else self.now, ids, Decimal(level))

    def prove(self, code: str, page: str, *, last: bool = False) -> None:
        """That page of the document proves the answer."""
        evaluation = self.last if last else self.now
        answer = self.services.evaluations.answer_id(evaluation, self.questions[code])
        link: dict[str, Value] = {
            "record_kind": "answer",
            "record_id": answer,
            "document_id": self.document,
            "page": page,
        }
        self.services.records.add(kind("evidence_link"), link)


def small_round(services: Services) -> SmallRound:
    """Two components, three questions: half of the index each."""
    records = services.records
    instrument = records.add(
        kind("instrument"),
        {"version": "UJI-1", "label": "Instrumen uji", "purpose": "yearly", "year": 2025, "rounding": "once"},
    )
    questions: dict[str, int] = {}
    for number, (code, label, asked) in enumerate(PARTS, 1):
        values: dict[str, Value] = {
            "instrument_id": instrument,
            "code": code,
            "label": label,
            "weight": "50",
            "number": number,
        }
        component = records.add(kind("component"), values)
        for at, (question, words) in enumerate(asked, 1):
            row: dict[str, Value] = {
                "component_id": component,
                "code": question,
                "number": at,
                "label": words,
            }
            questions[question] = records.add(kind("question"), {**row, "rubric": "uji", "element": "Unsur"})
    for level, words in enumerate(WORDS):
        records.add(kind("rubric_level"), {"rubric": "uji", "level": level, "text": words})
    rounds = [services.evaluations.start(year, "II", instrument) for year in (2025, 2026)]
    document = records.add(kind("document"), {"kind": "minutes", "title": "Notulen rapat", "code": "B-001"})
    return SmallRound(services, rounds[0], rounds[1], questions, document)


REGULATION = "Ketersediaan <b>peraturan</b> &amp; %s"
PARTS = (
    ("baseline", "Baseline (kondisi awal)", (("BL1", "Payung hukum"), ("BL2", "Rapat Dewan"))),
    ("output", "Output (keluaran)", (("OP1", REGULATION),)),
)


def table(page: EvaluationsPage) -> QuestionTable:
    """The table, which is shown first."""
    view = page.view
    assert isinstance(view, QuestionTable)
    return view


def form(page: EvaluationsPage) -> QuestionForm:
    """The form of the question at hand."""
    shown = page.view.form
    assert isinstance(shown, QuestionForm)
    return shown


def cell(page: EvaluationsPage, question: int, title: str) -> Cell:
    """One cell of the table, as it is painted."""
    view = table(page)
    at = next(at for at, column in enumerate(view.model.cells.columns) if column.title == title)
    found = view.model.line_index(question, at).data(CELL)
    assert isinstance(found, Cell)
    return found


def shown_codes(page: EvaluationsPage) -> list[str]:
    """The questions in the table."""
    return [str(getattr(line, "answer").code) for line in table(page).model.shown_lines()]  # noqa: B009


def settle() -> None:
    """Let what waits for the end of the round of events happen."""
    QApplication.processEvents()
