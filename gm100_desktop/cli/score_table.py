"""The index and every step to it as a small table for a terminal."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.evaluations import Rounding
from gm100_desktop.domain.index_reasons import reasons
from gm100_desktop.domain.index_steps import ComponentStep, IndexSteps
from gm100_desktop.domain.instruments import Instrument
from gm100_desktop.domain.wording import decimal_text, number

HEADINGS = ("Komponen", "Nilai", "Bobot", "Nilai × bobot", "Dijumlahkan")
NAMED_AT_MOST = 12


def told(instrument: Instrument, steps: IndexSteps, unanswered: Sequence[str], absent: Sequence[str]) -> str:
    """The whole answer, lines and all."""
    printed = decimal_text(steps.printed, 2)
    lines = [
        f"{instrument.label} ({instrument.version})",
        f"Pembulatan: {Rounding.word(steps.rounding).lower()}",
        "",
        *_table([HEADINGS, *map(_cells, steps.components), _total(steps)]),
        "",
        f"Indeks seperti tercetak  {printed}",
        f"Indeks sebanding         {decimal_text(steps.comparable, 2)}",
        "",
        f"Mengapa {printed}?",
        *(f"  {reason}" for reason in reasons(steps)),
    ]
    return "\n".join([*lines, *_left_out(absent), *_missing(unanswered)])


def _cells(step: ComponentStep) -> tuple[str, ...]:
    weight = f"{decimal_text(step.weight)} %"
    value, product = decimal_text(step.value, 2), decimal_text(step.product)
    return (step.label, value, weight, product, decimal_text(step.addend))


def _total(steps: IndexSteps) -> tuple[str, ...]:
    weight = sum(step.weight for step in steps.components)
    products = sum(step.product for step in steps.components)
    return ("Jumlah", "", f"{decimal_text(weight)} %", decimal_text(products), decimal_text(steps.exact))


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The first column to the left, the others to the right; a line above the sum."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rule = "  ".join("-" * width for width in widths)
    for at, row in enumerate(rows):
        if at in (1, len(rows) - 1):
            yield rule
        first, *others = zip(row, widths, strict=True)
        yield "  ".join([first[0].ljust(first[1]), *(text.rjust(width) for text, width in others)]).rstrip()


def _left_out(absent: Sequence[str]) -> Iterator[str]:
    if absent:
        yield ""
        yield f"{', '.join(absent)} tidak disebut: dihitung 0, bobotnya tetap."


def _missing(unanswered: Sequence[str]) -> Iterator[str]:
    if unanswered:
        rest = len(unanswered) - NAMED_AT_MOST
        more = f" dan {number(rest)} lagi" if rest > 0 else ""
        named = ", ".join(unanswered[:NAMED_AT_MOST])
        yield ""
        yield f"{number(len(unanswered))} pertanyaan belum dijawab dan dihitung 0: {named}{more}."
