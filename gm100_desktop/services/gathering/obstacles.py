"""What holds the work up and is still open, as of the day."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.masterplan import ObstacleLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.masterplan import ObstacleStatus
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import in_brackets


def dimension_obstacles(
    sources: Sources, dimension: Row, programmes: Sequence[Row]
) -> Iterator[ObstacleLine]:
    """What holds up a programme of the dimension, or the dimension as a whole; each stands once."""
    owners = {row.id: row for row in programmes}
    for row in sorted(_open(sources), key=lambda row: (row.text("noted_on"), row.id)):
        programme = row.maybe("programme_id")
        is_ours = programme in owners if programme else row.maybe("dimension_id") == dimension.id
        if is_ours:
            owner = owners[programme].maybe("agency_id") if programme else None
            yield ObstacleLine(
                text=row.text("text"),
                follow_up=row.text("follow_up"),
                owner=sources.people.agency(owner),
                marks=sources.evidence.marks("obstacle", row.id, dimension.text("name")),
            )


def _open(sources: Sources) -> Iterator[Row]:
    for row in sources.ledger.all("obstacle"):
        if row.text("status") == ObstacleStatus.OPEN and sources.moment.tells(row.text("noted_on")):
            yield row


def session_obstacle(row: Row) -> str:
    """'Keterbatasan pengetahuan (kebutuhan: pendampingan; langkah: ...)'."""
    need, step = row.text("need").rstrip("."), row.text("follow_up").rstrip(".")
    about = in_brackets(f"kebutuhan: {need}" if need else "", f"langkah: {step}" if step else "")
    return f"{row.text('text').rstrip('.')}{about}"
