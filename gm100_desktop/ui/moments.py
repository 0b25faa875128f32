"""When something happened, as a list shows it; times in files are ISO text."""

from datetime import date, datetime

from gm100_desktop.domain.wording import tanggal_medium


def moment_text(at: datetime, today: date) -> str:
    """'14.32' today, '5 Nov 2026 14.32' on another day."""
    clock = at.strftime("%H.%M")
    return clock if at.date() == today else f"{tanggal_medium(at.date())} {clock}"


def stamp_text(at: str, today: date) -> str:
    """The same for a stored time; what cannot be read is shown as it is."""
    try:
        return moment_text(datetime.fromisoformat(at), today)
    except ValueError:
        return at
