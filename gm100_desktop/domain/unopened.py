"""An answer that is not in the file yet: a text being typed for it is kept under its round and question."""

from typing import NamedTuple

_SPREAD = 1 << 31


class Unopened(NamedTuple):
    """A question of a round that has no answer yet."""

    evaluation_id: int
    question_id: int

    @property
    def key(self) -> int:
        """One number for both; never that of a record."""
        return -(self.evaluation_id * _SPREAD + self.question_id)


def unopened_of(key: int) -> Unopened | None:
    """What the number stands for; None for that of a record."""
    return Unopened(*divmod(-key, _SPREAD)) if key < 0 else None
