"""'Mengapa 3,31?' in sentences: every step to the index as one would write it on paper."""

from collections.abc import Iterator
from decimal import Decimal

from gm100_desktop.domain.evaluations import Rounding
from gm100_desktop.domain.index_steps import ComponentStep, IndexSteps
from gm100_desktop.domain.rounding import half_up
from gm100_desktop.domain.wording import decimal_text, number

_SHOWN = 4
_UNROUNDED = 20


def reasons(steps: IndexSteps) -> tuple[str, ...]:
    """One sentence a component, then the sum, the index as printed and the comparable one."""
    return (*(_component(step, steps.rounding) for step in steps.components), *_index(steps))


def _component(step: ComponentStep, rounding: str) -> str:
    told = f"{_value(step)}; {decimal_text(step.value, 2)} × {decimal_text(step.weight)} %"
    told += f" = {decimal_text(step.product)}"
    if rounding == Rounding.PER_TERM:
        told += f", dibulatkan {decimal_text(step.addend, 2)}"
    return f"{step.label}: {told}."


def _value(step: ComponentStep) -> str:
    """'15,75 : 5 pertanyaan = 3,15', with the questions that count 0."""
    if step.total is None or not step.count:
        return f"nilai {decimal_text(step.value, 2)}"
    told = f"{_sum(step.total)} : {number(step.count)} pertanyaan = {decimal_text(step.value, 2)}"
    missing = step.count - step.answered
    return f"{told} ({number(missing)} belum dijawab, dihitung 0)" if missing else told


def _sum(total: Decimal) -> str:
    """'15,75'; a sum of panels that does not come out even is cut, '7,3333…'."""
    exact = half_up(total, _UNROUNDED).normalize()
    shown = half_up(exact, _SHOWN)
    return decimal_text(exact) if shown == exact else f"{decimal_text(shown)}…"


def _index(steps: IndexSteps) -> Iterator[str]:
    added = " + ".join(decimal_text(step.addend) for step in steps.components) or "0"
    total, printed = decimal_text(steps.exact), decimal_text(steps.printed, 2)
    if steps.rounding == Rounding.PER_TERM:
        comparable = decimal_text(steps.comparable, 2)
        yield f"Indeks: {added} = {printed} (dibulatkan per komponen, seperti surat hasil)."
        yield f"Indeks sebanding: jumlah sebelum pembulatan, dibulatkan sekali = {comparable}."
    else:
        yield f"Indeks: {added} = {total}, dibulatkan sekali = {printed}."
