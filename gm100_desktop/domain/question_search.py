"""Finding the question an assessor speaks of: by its code, else by words."""

from collections.abc import Callable, Iterator, Sequence

from gm100_desktop.domain.lines.evaluations import AnswerLine


def found_question(answers: Sequence[AnswerLine], text: str) -> int | None:
    """The first question meant: that very code, a code that begins so, words of the question, any words."""
    wanted = text.strip().casefold()
    if not wanted:
        return None
    for fits in _ways(wanted):
        met = next((one.question_id for one in answers if fits(one)), None)
        if met is not None:
            return met
    return None


def _ways(wanted: str) -> Iterator[Callable[[AnswerLine], bool]]:
    words = wanted.split()
    yield lambda one: one.code.casefold() == wanted
    yield lambda one: one.official_number.casefold() == wanted
    yield lambda one: one.code.casefold().startswith(wanted)
    yield lambda one: _has(one.label, words)
    yield lambda one: _has(f"{one.code} {one.label} {one.element} {one.explanation}", words)


def _has(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)
