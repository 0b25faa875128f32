"""What the form of a question says of it: where it belongs, what its levels mean, what usually proves it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from gm100_desktop.domain.lines.evaluations import AnswerLine
from gm100_desktop.domain.rounding import half_up
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.pages.evaluations_levels import LevelLine
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.pages.evaluations_rows import is_statement
from gm100_desktop.ui.pages.evaluations_standing import tidy

HIGHEST = 4


def kind_line(shown: ShownRound, answer: AnswerLine) -> str:
    """'OP2 · Output › Kelembagaan · nomor resmi 2.1.1 · 7 dari 111'."""
    part = shown.component(answer.component)
    branch = " › ".join(filter(None, (part.label if part else "", answer.element)))
    official = f"nomor resmi {answer.official_number}" if answer.official_number else ""
    at, of = shown.place(answer.question_id)
    return " · ".join(filter(None, (answer.code, branch, official, f"{number(at)} dari {number(of)}")))


def level_lines(answer: AnswerLine, words: Mapping[int, str]) -> Sequence[LevelLine]:
    """Every level with its words, and who stands there."""
    return [_line(level, words.get(level, ""), answer) for level in range(HIGHEST + 1)]


def scale_words(answer: AnswerLine, words: Mapping[int, str]) -> str:
    """Where the words of the levels come from; a score between two levels is told here."""
    own = answer.self_score
    between = f" · sekarang {tidy(own)}" if own is not None and not _is_whole(own) else ""
    if is_statement(answer):
        return f"Nilai mandiri · rata-rata jawaban survei{between}"
    if words:
        return f"Nilai mandiri · uraian tingkat: acuan internal{between}"
    return f"Nilai mandiri · tingkat bebas, jelaskan alasannya{between}"


def usual_proof(answer: AnswerLine) -> str:
    """'Bukti · lazimnya undangan, daftar hadir, notulen'; the source of the figure as well."""
    usual = f"lazimnya {answer.typical_evidence}" if answer.typical_evidence else ""
    source = f"sumber angka {answer.figure_source}" if answer.figure_source else ""
    return " · ".join(filter(None, ("Bukti", usual, source)))


def _line(level: int, words: str, answer: AnswerLine) -> LevelLine:
    is_own = answer.self_score is not None and answer.self_score == level
    others = _others(level, answer)
    marks = " · ".join((*others, "mandiri") if is_own else others)
    return LevelLine(level, words, marks[:1].upper() + marks[1:], differs=bool(others) and not is_own)


def _others(level: int, answer: AnswerLine) -> tuple[str, ...]:
    panel = answer.panel_score
    last = answer.last.self_score if answer.last else None
    told: list[str] = []
    if panel is not None and half_up(panel, 0) == level:
        told.append(f"asesor {tidy(panel)}")
    if answer.last and last is not None and half_up(last, 0) == level:
        told.append(f"tahun {answer.last.year}: {tidy(last)}")
    return tuple(told)


def _is_whole(score: Decimal) -> bool:
    return score == score.to_integral_value()
