"""People as a report prints them: the name with titles, the post held on the day that is meant."""

from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.people import full_name
from gm100_desktop.domain.posts import Post, title_on


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

    def post_on(self, person_id: int | None, day: str, wanted: str = "") -> str:
        """The post to print for that day, 'Plt. Sekretaris Daerah'; '' when none was held."""
        rows = self._ledger.of("position", "person_id", person_id or 0)
        return title_on(map(_post, rows), day, wanted)

    def institution(self, person: Row) -> str:
        """Where the person comes from, agency or institution."""
        agency = self._ledger.one("agency", person.maybe("agency_id"))
        place = agency or self._ledger.one("institution", person.maybe("institution_id"))
        return place.text("name") if place else ""

    def agency(self, agency_id: int | None) -> str:
        """The short name of an agency, else its name; '' for none."""
        row = self._ledger.one("agency", agency_id)
        return (row.text("abbreviation") or row.text("name")) if row else ""


_NAME = ("front_title", "name", "back_title")


def _post(row: Row) -> Post:
    return Post(
        title=row.text("title"),
        acting=row.text("acting"),
        starts_on=row.text("starts_on") or None,
        ends_on=row.text("ends_on") or None,
        is_side_post=row.flag("is_side_post"),
        id=row.id,
    )
