"""What a verb says: answers and progress on stdout, complaints on stderr."""

from typing import TextIO


class Console:
    """The two streams of one run."""

    def __init__(self, answers: TextIO, complaints: TextIO) -> None:
        self._answers = answers
        self._complaints = complaints

    def say(self, text: str) -> None:
        """One answer line stands on stdout."""
        self._answers.write(text + "\n")
        self._answers.flush()

    def progress(self, percent: int, text: str) -> None:
        """One progress line stands on stdout; the window reads it."""
        self.say(f"PROGRES {percent} {text}")

    def complain(self, message: str, advice: str) -> None:
        """The sentence stands on the first line of stderr, the advice on the second."""
        self._complaints.write("\n".join(filter(None, (message, advice))) + "\n")
        self._complaints.flush()
