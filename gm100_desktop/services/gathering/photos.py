"""The photos that show a record."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.quick_wins import Photo
from gm100_desktop.domain.briefs.setting import Picture
from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.services.gathering.setting import picture_of
from gm100_desktop.services.gathering.sources import Sources


def photos(sources: Sources, table: str, record_id: int, used_for: str) -> Iterator[Photo]:
    """The photos linked to the record, taken by the day."""
    for link, document in sources.evidence.proofs(table, record_id):
        taken = link.text("taken_on") or document.text("dated_on")
        if document.text("kind") == DocumentKind.PHOTO and sources.moment.has_come(taken):
            caption, file_hash = link.text("caption") or document.text("title"), document.text("file_hash")
            picture = picture_of(sources.ledger, file_hash) if file_hash else b""
            mark = sources.evidence.cite(document, used_for)
            yield Photo(Picture(picture, caption), caption, document.text("place"), taken, (mark,))
