"""Closed sets: a stored code and the Indonesian word for it, together in one place.

To add one: subclass `Choice` in the module of its area; members in the order a list shows them.
A released code is never changed; only its word may be.
"""

from enum import StrEnum
from typing import Self


class Choice(StrEnum):
    """A member of a closed set; equal to its code, shown by its label."""

    label: str
    _value_: str

    def __new__(cls, code: str, label: str) -> Self:
        """The member with this code and this word."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label
        return member

    @classmethod
    def of(cls, code: str) -> Self:
        """The member with that code; ValueError when the set has none."""
        for member in cls:
            if member.value == code:
                return member
        raise ValueError(f"{code!r} is not a code of {cls.__name__}")

    @classmethod
    def word(cls, code: str) -> str:
        """The word for a stored code; '' for '', and the code itself when a later version wrote it."""
        return next((member.label for member in cls if member.value == code), code)
