"""The question an assessor speaks of is found by code or by words."""

import pytest

from gm100_desktop.domain.lines.evaluations import AnswerLine
from gm100_desktop.domain.question_search import found_question

ASKED = (
    AnswerLine(1, None, "outcome", "OC10", "Indeks pembangunan", "2.1.10"),
    AnswerLine(2, None, "outcome", "OC1", "Program Dewan", "2.1.1", element="Kelembagaan"),
    AnswerLine(3, None, "output", "OP2", "Keberlangsungan fungsi Dewan", explanation="Rapat dua kali"),
)


@pytest.mark.parametrize(
    ("typed", "question"),
    [
        ("oc1", 2),  # that very code before one that begins so
        ("OC", 1),
        ("2.1.1", 2),
        ("fungsi dewan", 3),
        ("dewan", 2),
        ("kelembagaan", 2),
        ("rapat kali", 3),
        ("  op2 ", 3),
        ("tidak ada", None),
        ("  ", None),
    ],
)
def test_code_before_words_and_the_question_before_everything_else(typed: str, question: int | None) -> None:
    assert found_question(ASKED, typed) == question
