"""What a verb says: answers and progress on stdout, complaints on stderr."""

from typing import TextIO

_PLAIN_SIGNS = str.maketrans(
    {"×": "x", "…": "...", "–": "-", "—": "-", "·": "-", "“": '"', "”": '"', "\u00a0": " "}
)


class Console:
    """The two streams of one run."""

    def __init__(self, answers: TextIO, complaints: TextIO) -> None:
        self._answers = answers
        self._complaints = complaints

    def say(self, text: str) -> None:
        """One answer line stands on stdout."""
        _write(self._answers, text + "\n")

    def progress(self, percent: int, text: str) -> None:
        """One progress line stands on stdout; the window reads it."""
        self.say(f"PROGRES {percent} {text}")

    def complain(self, message: str, advice: str) -> None:
        """The sentence stands on the first line of stderr, the advice on the second."""
        _write(self._complaints, "\n".join(filter(None, (message, advice))) + "\n")


def _write(stream: TextIO, text: str) -> None:
    """The text stands on the stream; signs an old terminal has not give way to plain ones."""
    try:
        stream.write(text)
    except UnicodeEncodeError:
        plain = text.translate(_PLAIN_SIGNS)
        stream.write(plain.encode(stream.encoding, "replace").decode(stream.encoding))
    stream.flush()
