"""Awards, and where the programme was in the news."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.sessions import AchievementLine, PublicationLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.wording import clock
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known


def achievements(sources: Sources) -> Iterator[AchievementLine]:
    """Every award up to the report's year, the earliest first."""
    for row in _told(sources, "achievement", "given_on"):
        marks = sources.evidence.marks("achievement", row.id, "Penghargaan")
        yield AchievementLine(row.text("title"), row.text("giver"), row.text("given_on"), marks)


def publications(sources: Sources) -> Iterator[PublicationLine]:
    """News and statements to the press up to the report's year, the earliest first."""
    news = [_news(sources, row) for row in _told(sources, "publication", "published_on")]
    told = [_statement(sources, row) for row in _told(sources, "press_statement", "stated_on")]
    yield from sorted((*news, *told), key=lambda line: line.date)


def _told(sources: Sources, table: str, column: str) -> list[Row]:
    rows = [row for row in sources.ledger.all(table) if sources.moment.tells(row.text(column))]
    return sorted(rows, key=lambda row: (row.text(column), row.id))


def _news(sources: Sources, row: Row) -> PublicationLine:
    own = sources.evidence.of_document(row.maybe("document_id"), "Publikasi")
    return PublicationLine(
        title=row.text("title"),
        medium=row.text("medium"),
        author=row.text("author") or row.text("contributor"),
        editor=row.text("editor"),
        date=row.text("published_on"),
        time=_time(row),
        hijri_date=row.text("hijri_date"),
        reads=row.maybe("read_count"),
        link=row.text("link"),
        marks=together(own, sources.evidence.marks("publication", row.id, "Publikasi")),
    )


def _time(row: Row) -> str:
    """'06.06 WIB'; '' when the hour is not known."""
    hour = row.text("published_time")
    return known(clock(hour), row.text("time_zone"), glue=" ") if hour else ""


def _statement(sources: Sources, row: Row) -> PublicationLine:
    """A quote; its author with the post of that day."""
    person_id, day = row.maybe("person_id"), row.text("stated_on")
    post = sources.people.post_on(person_id, day or sources.moment.day)
    return PublicationLine(
        title=f"“{row.text('quote').strip().strip('“”')}”",
        medium=known("Pernyataan pers", row.text("place")),
        author=known(sources.people.name(person_id), post),
        date=day,
        marks=sources.evidence.marks("press_statement", row.id, "Pernyataan"),
    )
