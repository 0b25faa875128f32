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
