"""What is said to a person when something cannot be done: one clear Indonesian sentence, then advice."""

import re

UNKIND = re.compile(
    r"\b(error|oops|maaf|gagal|traceback|exception|invalid|tidak valid|errno|none)\b", re.IGNORECASE
)
ENGLISH = re.compile(r"\b(the|file|is|not|found|database|disk image|permission|denied|cannot|open)\b")
ROOM = ".gm100-"
"""Where files grow unseen; nobody knows it by name."""
SECOND_SENTENCE = re.compile(r"[.?] +[A-Z]")


def assert_clear(message: str, advice: str) -> None:
    """One sentence that says what is, and at least one that says what to do; in plain office words."""
    assert SECOND_SENTENCE.search(message) is None, message
    for words in (message, advice):
        assert words.strip() == words != "", words
        assert words[0].isupper() or words.split()[0].count("."), words  # a name of a file may come first
        assert words.endswith((".", "…")), words
        assert "!" not in words, words
        assert "\n" not in words, words
        assert UNKIND.search(words) is None, words
        assert ENGLISH.search(words) is None, words
        assert ROOM not in words, words
