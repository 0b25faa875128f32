"""Words as they are compared: what differs only in case, blanks and marks is the same."""

import re

_MARKS = re.compile(r"[.,;:*'\"()\[\]/\\_–—-]+")


def normal(text: str) -> str:
    """'Dinas Kominfo & Statistik ' and 'dinas kominfo dan statistik' are the same."""
    return " ".join(_MARKS.sub(" ", text.casefold().replace("&", " dan ")).split())
