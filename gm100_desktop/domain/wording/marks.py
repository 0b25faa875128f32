"""The few signs every shown text shares."""

EMPTY = "–"
"""Shown where there is nothing; a true zero is shown as 0."""

RANGE = "–"
NO_BREAK = "\u00a0"
