"""People as a report prints them: the name with titles, the post held on the day that is meant."""

from collections.abc import Iterable

from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.people import full_name
from gm100_desktop.domain.posts import Post, post_on, posts_on, title_on

_NAME = ("front_title", "name", "back_title")


class People:
    """Names and posts of one file."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def name(self, person_id: int | None) -> str:
        """The name with titles; '' for nobody."""
        person = self._ledger.one("person", person_id)
        return full_name(*(person.text(part) for part in _NAME)) if person else ""

    def bare_name(self, person_id: int | None) -> str:
        """The name as decrees of the head of region print it; '' for nobody."""
        person = self._ledger.one("person", person_id)
        return person.text("name") if person else ""

    def post_on(self, person_id: int | None, day: str) -> str:
        """The post to print for that day, 'Plt. Sekretaris Daerah'; '' when none was held."""
        return title_on(self._posts(person_id), day)

    def post_as(self, person_id: int | None, day: str, typed: str) -> str:
        """The typed post as it was held on the day, with its acting form.

        A typed post the person is known to hold at another time gives way to the one of the day;
        one that is not on file is printed as it was typed.
        """
        posts = list(self._posts(person_id))
        found = post_on(posts, day, typed)
        if found and (not typed or _is(found, typed) or any(_is(post, typed) for post in posts)):
            return found.full_title
        return typed

    def side_posts(self, person_id: int | None, day: str) -> tuple[str, ...]:
        """What somebody was that day beside the post that is printed."""
        held = posts_on(self._posts(person_id), day)
        return tuple(post.full_title for post in held[1:] if post.is_side_post)

    def institution(self, person: Row) -> str:
        """Where the person comes from, agency or institution."""
        agency = self._ledger.one("agency", person.maybe("agency_id"))
        place = agency or self._ledger.one("institution", person.maybe("institution_id"))
        return place.text("name") if place else ""

    def home(self, person_id: int | None) -> str:
        """Where somebody comes from; '' for nobody."""
        person = self._ledger.one("person", person_id)
        return self.institution(person) if person else ""

    def agency(self, agency_id: int | None) -> str:
        """The short name of an agency, else its name; '' for none."""
        return _short(self._ledger.one("agency", agency_id))

    def organisation(self, institution_id: int | None) -> str:
        """The short name of an institution, else its name; '' for none."""
        return _short(self._ledger.one("institution", institution_id))

    def _posts(self, person_id: int | None) -> Iterable[Post]:
        return map(_post, self._ledger.of("position", "person_id", person_id or 0))


def _short(row: Row | None) -> str:
    return (row.text("abbreviation") or row.text("name")) if row else ""


def _post(row: Row) -> Post:
    return Post(
        title=row.text("title"),
        acting=row.text("acting"),
        starts_on=row.text("starts_on") or None,
        ends_on=row.text("ends_on") or None,
        is_side_post=row.flag("is_side_post"),
        id=row.id,
    )


def _is(post: Post, typed: str) -> bool:
    """Whether the typed words name that post, with or without its acting form."""
    words = " ".join(typed.casefold().split())
    return words in {" ".join(title.casefold().split()) for title in (post.title, post.full_title)}
