"""How a report is set and who speaks in it: sheet, letterhead, pictures, signatures."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Paper(StrEnum):
    """The sheets of the office; F4 is 215 x 330 mm."""

    A4 = "A4"
    F4 = "F4"


@dataclass(frozen=True, slots=True)
class Margins:
    """Of the upright sheet, in whole millimetres; the left one binds."""

    left: int = 30
    right: int = 20
    top: int = 20
    bottom: int = 25


@dataclass(frozen=True, slots=True)
class PageSetup:
    """The sheet and type of the region's profile."""

    paper: Paper = Paper.A4
    margins: Margins = field(default_factory=Margins)
    duplex: bool = False  # printed on both sides: even pages are mirrored
    body_size: int = 0  # points of running text; 0 = the report's own size


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file, or the function that reads it when its page is drawn; b'' when it is missing."""

    content: bytes | Callable[[], bytes] = b""
    alt: str = ""  # what it shows, for those who cannot see it

    def read(self) -> bytes:
        """Return the bytes of the picture file."""
        return self.content if isinstance(self.content, bytes) else self.content()


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The kop: arms left, owner and agency in the middle; of the head of region: emblem above one line."""

    owner: str  # 'PEMERINTAH KABUPATEN TIRTA KENCANA', or 'BUPATI TIRTA KENCANA'
    agency: str = ""  # 'DINAS KOMUNIKASI DAN INFORMATIKA'; '' in the kop of the head of region
    lines: tuple[str, ...] = ()  # address, then telephone, e-mail and site
    arms: Picture = field(default_factory=Picture)
    is_head_of_region: bool = False


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs, with the words above the name."""

    name: str  # with titles
    position: str  # in full, with 'Plt.' where it applies; the comma behind it is the paper's
    rank: str = ""  # 'Pembina Utama Muda (IV/c)'
    nip: str = ""  # 18 digits as stored; '' prints no NIP line
    on_behalf: tuple[str, ...] = ()  # lines above the position: ('a.n. Sekretaris Daerah',)


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature block; with a superior it becomes the two-signature form."""

    maker: Signatory
    place: str = ""
    date: str = ""
    superior: Signatory | None = None  # stands left under 'Mengetahui,'
    is_electronic: bool = False  # leaves the empty TTE box instead of room for ink
