"""The list of a roster: its columns, and the group rows that name the roles."""

from collections.abc import Sequence

from gm100_desktop.domain.fields import Field
from gm100_desktop.domain.kinds.rosters import PERSON
from gm100_desktop.domain.lines.rosters import SeatLine
from gm100_desktop.domain.pasting.headings import POSITION
from gm100_desktop.domain.people import name_key
from gm100_desktop.domain.rosters import Acting, BodyKind, Sector
from gm100_desktop.domain.wording import EMPTY, number, tanggal_short
from gm100_desktop.ui.chips import Chip, status, tag
from gm100_desktop.ui.models.columns import Column, Group, Look
from gm100_desktop.ui.models.rows import Grouping
from gm100_desktop.ui.palette import Tone

SECTOR_ICONS = {
    Sector.GOVERNMENT: "landmark",
    Sector.ACADEMIA: "graduation-cap",
    Sector.BUSINESS: "briefcase",
    Sector.COMMUNITY: "users",
    Sector.MEDIA: "newspaper",
}
DAY_AND_MONTH = 5


def sector_icon(sector: str) -> str:
    """The icon of a sector's code; '' of an unknown one."""
    return next((name for one, name in SECTOR_ICONS.items() if one == sector), "")


def seat_chips(line: SeatLine) -> tuple[Chip, ...]:
    """What is to be noted of a seat: acting, ex officio, its own end, a doubt."""
    chips = []
    if line.doubts:
        chips.append(Chip("Periksa", Tone.LOOK, tip=" ".join(line.doubts)))
    if line.post is not None and line.post.acting:
        chips.append(tag(Acting.word(line.post.acting)))
    if line.own_end:
        chips.append(status(f"s.d. {tanggal_short(line.own_end)}", Tone.NEUTRAL))
    if line.is_ex_officio:
        chips.append(tag("ex officio"))
    return tuple(chips)


COLUMNS: tuple[Column[SeatLine], ...] = (
    Column(
        "Nama",
        lambda line: line.person.full_name,
        sort_key=lambda line: name_key(line.person.name),
        look=Look.NAME,
        width=200,
        stretch=True,
        finds=lambda line: line.person.agency,
    ),
    Column("Jabatan pada tanggal itu", lambda line: line.position or EMPTY, width=190, stretch=True),
    Column(
        "Sektor",
        lambda line: Sector.word(line.person.sector),
        look=Look.ICON,
        mark=lambda line: sector_icon(line.person.sector),
        width=112,
        gives_way=2,
    ),
    Column(
        "Menjabat sejak",
        lambda line: tanggal_short(line.since),
        sort_key=lambda line: line.since,
        look=Look.SECOND,
        width=106,
        gives_way=1,
    ),
    Column(
        "Catatan",
        lambda line: ", ".join(chip.text for chip in seat_chips(line)),
        look=Look.CHIPS,
        mark=seat_chips,
        width=148,
    ),
)
PASTED: dict[str, Field] = {
    COLUMNS[0].key: PERSON.field("name"),
    COLUMNS[1].key: POSITION,
    COLUMNS[2].key: PERSON.field("sector"),
}
"""What a block without heading holds, by the column it is pasted under."""


def _role_row(_key: str, lines: Sequence[SeatLine]) -> Group:
    first = lines[0]
    of_group = first.body.kind == BodyKind.WORKING_GROUP
    title = f"{first.body.name} · {first.role}" if of_group else first.role
    detail = number(len(lines)) if len(lines) > 1 else ""
    return Group(_role_key(first), title, detail, first.body.dimension)


def _role_key(line: SeatLine) -> str:
    return f"{line.body.id}/{line.role_id}"


GROUPING = Grouping(_role_key, _role_row)
