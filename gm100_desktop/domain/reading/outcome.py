"""What reading a typed text comes to: a value with perhaps a note, or a refusal in one sentence."""

from dataclasses import dataclass

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.problems import RefusedValue

NOT_SAVED = "Belum disimpan."
"""The advice of every refusal; a form may put the stored value behind it."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The value to store, and a note to show when it was not typed exactly so."""

    value: Value
    note: str = ""


def refusal(field: Field, sentence: str) -> RefusedValue:
    """The problem to raise: what to write instead, and that nothing was stored."""
    return RefusedValue(sentence, NOT_SAVED, field.name)
