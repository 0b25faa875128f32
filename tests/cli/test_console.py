"""What verbs say, on terminals of every age."""

import io

import pytest

from gm100_desktop.cli.console import Console

SAID = "2,43 × 20 % = 0,486 … “BL1” – 77,78\u00a0% 字"


def said(encoding: str) -> str:
    answers, complaints = (io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2))
    console = Console(answers, complaints)
    console.say(SAID)
    console.complain(SAID, "")
    texts = [stream.buffer.getvalue().decode(encoding) for stream in (answers, complaints)]
    assert texts[0] == texts[1]
    return texts[0].rstrip("\r\n")


def test_a_modern_terminal_gets_every_sign() -> None:
    assert said("utf-8") == SAID


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("ascii", '2,43 x 20 % = 0,486 ... "BL1" - 77,78 % ?'),
        ("cp437", '2,43 x 20 % = 0,486 ... "BL1" - 77,78 % ?'),
    ],
)
def test_an_old_one_gets_plain_signs_instead_of_an_error(encoding: str, text: str) -> None:
    assert said(encoding) == text
