"""One Alt-letter per label, unique among those seen together; knows no widget."""

from collections.abc import Iterable, Sequence


def with_mnemonics(labels: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """The labels with '&' before a letter nobody else has; without one when all are taken."""
    used = {letter.casefold() for letter in taken}
    return [_marked(label, used) for label in labels]


def _marked(label: str, used: set[str]) -> str:
    for at in _candidates(label):
        letter = label[at].casefold()
        if letter not in used:
            used.add(letter)
            return f"{_plain(label[:at])}&{_plain(label[at:])}"
    return _plain(label)


def _candidates(label: str) -> list[int]:
    """Places of letters: beginnings of words first."""
    letters = [at for at, sign in enumerate(label) if sign.isalpha() and sign.isascii()]
    begins = [at for at in letters if at == 0 or not label[at - 1].isalnum()]
    return begins + [at for at in letters if at not in begins]


def _plain(text: str) -> str:
    return text.replace("&", "&&")
