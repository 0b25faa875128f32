"""What the page of evidence shows: documents, where each is used, and what became of files taken in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VaultLine:
    """One document with its file, and how often records cite it."""

    id: int
    title: str
    code: str = ""
    kind: str = "other"
    number: str = ""
    openness: str = "internal"
    link: str = ""
    valid_until: str | None = None
    file_name: str = ""
    media_type: str = ""
    file_size: int | None = None
    file_hash: str = ""
    uses: int = 0
    is_missing: bool = False  # a file is named, but its bytes are not in this region's file
    is_changed: bool = False  # the bytes are not those that were stored
    is_older: bool = False  # kept beside the newer version that took its place


@dataclass(frozen=True, slots=True)
class UseLine:
    """One place where a document is used."""

    id: int  # place in the list
    kind_id: str
    record_id: int
    what: str  # 'Program'
    title: str
    page: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True)
class TakenFile:
    """What became of one file: it lies in the vault as that document."""

    name: str
    document_id: int
    title: str  # of the document: 'B-015 Notulen rapat'
    was_known: bool = False  # the same content was there already
    was_linked: bool = False  # it proves the record now; False when it did so before


@dataclass(frozen=True, slots=True)
class Intake:
    """What became of several files."""

    taken: tuple[TakenFile, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()  # sentence and advice, one per file
