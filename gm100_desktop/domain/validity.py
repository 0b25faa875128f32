"""Which decrees, regulations and agreements hold on a day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.documents import AgreementStatus, LegalState
from gm100_desktop.domain.periods import covers, days_since, first_day, last_day
from gm100_desktop.domain.wording.dates import tanggal

SOON = 60
"""Days before its end from which an expiring decree is worth a line."""


class Validity(Choice):
    """How a paper stands on a day."""

    DRAFT = "draft", "Rancangan"  # also an agreement not signed yet
    AHEAD = "ahead", "Belum berlaku"
    IN_FORCE = "in_force", "Berlaku"
    ENDED = "ended", "Berakhir"
    REPLACED = "replaced", "Digantikan"
    REVOKED = "revoked", "Dicabut"
    POSTPONED = "postponed", "Ditunda"
    CANCELLED = "cancelled", "Batal"


_UNSIGNED: Mapping[str, Validity] = {
    AgreementStatus.POSTPONED: Validity.POSTPONED,
    AgreementStatus.CANCELLED: Validity.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Decree:
    """A decree or regulation, as far as its validity goes."""

    id: int
    dated_on: str | None = None
    valid_from: str | None = None
    valid_until: str | None = None
    state: str = ""
    replaces_id: int | None = None

    @property
    def starts_on(self) -> str | None:
        """The first day it holds: as it says, else the day it is dated."""
        return self.valid_from or self.dated_on


def decree_term(decree: Decree, decrees: Iterable[Decree]) -> tuple[str | None, str | None]:
    """The first and last day the decree holds; a successor ends it on the day before its own start."""
    return decree.starts_on, _earliest(decree.valid_until, _replaced_on(decree, decrees))


def decree_validity(decree: Decree, decrees: Iterable[Decree], day: str) -> Validity:
    """How the decree stands on the day, knowing the others."""
    replaced_on = _replaced_on(decree, decrees)
    start, end = decree.starts_on, _earliest(decree.valid_until, replaced_on)
    if decree.state == LegalState.DRAFT:
        return Validity.DRAFT
    if decree.state == LegalState.REVOKED and (not end or day > last_day(end)):
        return Validity.REVOKED
    if start and day < first_day(start):
        return Validity.AHEAD
    if covers(start, end, day):
        return Validity.IN_FORCE
    return Validity.REPLACED if end == replaced_on else Validity.ENDED


def in_force_on(decrees: Sequence[Decree], day: str) -> tuple[Decree, ...]:
    """The decrees that hold on the day, the latest first."""
    holding = [one for one in decrees if decree_validity(one, decrees, day) is Validity.IN_FORCE]
    return tuple(sorted(holding, key=lambda decree: decree.starts_on or "", reverse=True))


def expiry_note(ends_on: str | None, today: date, subject: str = "SK") -> str:
    """'SK berakhir 31 Desember 2026' when the end has come or is near; '' otherwise."""
    if not ends_on or days_since(ends_on, today) < -SOON:
        return ""
    return (
        f"{subject} {'sudah berakhir' if days_since(ends_on, today) > 0 else 'berakhir'} {tanggal(ends_on)}"
    )


def agreement_validity(status: str, starts_on: str | None, ends_on: str | None, day: str) -> Validity:
    """How an agreement stands on the day; one that is not signed does not hold."""
    if status != AgreementStatus.DONE:
        return _UNSIGNED.get(status, Validity.DRAFT)
    if starts_on and day < first_day(starts_on):
        return Validity.AHEAD
    return Validity.IN_FORCE if covers(starts_on, ends_on, day) else Validity.ENDED


def _replaced_on(decree: Decree, decrees: Iterable[Decree]) -> str | None:
    """The last day before a successor takes over, if one does."""
    starts = [
        one.starts_on for one in decrees if one.replaces_id == decree.id and one.state != LegalState.DRAFT
    ]
    days = [date.fromisoformat(first_day(start)) - timedelta(days=1) for start in starts if start]
    return min(days).isoformat() if days else None


def _earliest(one: str | None, other: str | None) -> str | None:
    known = [last_day(day) for day in (one, other) if day]
    return min(known, default=None)
