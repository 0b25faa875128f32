"""Who of the ministries works with the region, and who held or holds several posts."""

from collections.abc import Iterable, Iterator

from gm100_desktop.domain.briefs.participation import OfficialLine
from gm100_desktop.domain.briefs.rosters import CareerLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.people import name_key
from gm100_desktop.domain.periods import covers
from gm100_desktop.domain.posts import post_title
from gm100_desktop.domain.regions import InstitutionKind
from gm100_desktop.services.gathering.sources import Sources

NATIONAL = (InstitutionKind.MINISTRY, InstitutionKind.AGENCY_NATIONAL)


def officials(sources: Sources) -> Iterator[OfficialLine]:
    """The people of ministries and national agencies who hold a post on the day, by institution."""
    for institution in sources.ledger.all("institution"):
        if institution.text("kind") in NATIONAL:
            for person in _by_name(sources.ledger.of("person", "institution_id", institution.id)):
                post = sources.people.post_on(person.id, sources.moment.day)
                if post:
                    yield OfficialLine(sources.people.name(person.id), post, institution.text("name"))


def careers(sources: Sources) -> Iterator[CareerLine]:
    """Every post of those who have had more than one by the day, the latest first."""
    for person in _by_name(sources.ledger.all("person")):
        posts = [
            row
            for row in sources.ledger.of("position", "person_id", person.id)
            if sources.moment.has_come(row.text("starts_on"))
        ]
        if len(posts) > 1:
            posts.sort(key=lambda row: (row.text("starts_on"), not row.flag("is_side_post")), reverse=True)
            yield from (_post(sources, person, row) for row in posts)


def _post(sources: Sources, person: Row, row: Row) -> CareerLine:
    is_held = covers(row.text("starts_on") or None, row.text("ends_on") or None, sources.moment.day)
    held = "Merangkap" if row.flag("is_side_post") else "Dijabat"
    return CareerLine(
        name=sources.people.name(person.id),
        post=post_title(row.text("title"), row.text("acting")),
        starts=row.text("starts_on"),
        ends=row.text("ends_on") if sources.moment.has_come(row.text("ends_on")) else "",
        state=held if is_held else "Sebelumnya",
    )


def _by_name(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (name_key(row.text("name")), row.id))
