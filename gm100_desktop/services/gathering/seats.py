"""Who sits where on a day: the seats of a body and of its working groups, in printing order."""

from collections import Counter
from collections.abc import Iterator

from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.people import name_key
from gm100_desktop.domain.periods import covers
from gm100_desktop.domain.rosters import BodyKind, RoleCode
from gm100_desktop.domain.seats import Seat, seat_term
from gm100_desktop.services.gathering.sources import Sources

MAIN_BODIES = (BodyKind.COUNCIL, BodyKind.EXECUTING_TEAM, BodyKind.FORUM, BodyKind.SECRETARIAT)


def main_bodies(ledger: Ledger) -> list[Row]:
    """Council, team, forum and secretariat; working groups belong to the body above them."""
    order = {kind.value: number for number, kind in enumerate(MAIN_BODIES)}
    bodies = [body for body in ledger.all("body") if body.text("kind") in order]
    return sorted(bodies, key=lambda body: (order[body.text("kind")], body.whole("sort_order"), body.id))


class Seats:
    """The seats of one file on one day."""

    def __init__(self, sources: Sources, day: str) -> None:
        self._ledger, self._people, self._decrees = sources.ledger, sources.people, sources.decrees
        self._day = day

    def of(self, body: Row) -> list[Row]:
        """The memberships of a body and of its working groups that are held on the day."""
        return [
            row
            for group in self._with_groups(body)
            for row in sorted(self._ledger.of("membership", "body_id", group.id), key=self._order)
            if self._is_held(row)
        ]

    def seat(self, row: Row) -> Seat:
        """The seat with its dates worked out: its own, else those of its decree."""
        decree = self._ledger.one("document", row.maybe("decree_id"))
        own = row.text("starts_on") or None, row.text("ends_on") or None
        starts_on, ends_on = seat_term(own, self._decrees.term(decree))
        person = self._ledger.one("person", row.whole("person_id"))
        return Seat(
            id=row.id,
            person_id=row.whole("person_id"),
            role=self.role(row),
            sector=person.text("sector") if person else "",
            decree_id=row.maybe("decree_id"),
            starts_on=starts_on,
            ends_on=ends_on,
        )

    def role(self, row: Row) -> str:
        """The code of the role of a seat."""
        role = self._ledger.one("body_role", row.whole("role_id"))
        return role.text("code") if role else RoleCode.OTHER

    def role_label(self, row: Row) -> str:
        """The role as the body calls it."""
        role = self._ledger.one("body_role", row.whole("role_id"))
        return role.text("label") if role else ""

    def post(self, row: Row) -> str:
        """The post of the day; what the decree prints where the records know no better."""
        return self._people.post_as(row.whole("person_id"), self._day, row.text("position_text"))

    def group(self, row: Row, body: Row) -> str:
        """The working group of a seat; '' for a seat in the body itself."""
        group = self._ledger.one("body", row.whole("body_id"))
        return group.text("name") if group and group.id != body.id else ""

    def decree_of(self, body: Row) -> Row | None:
        """The decree most of those who sit on the day sit under, else the last one the body had."""
        named = Counter(row.maybe("decree_id") for row in self.of(body))
        named.pop(None, None)
        if named:
            return self._ledger.one("document", named.most_common(1)[0][0])
        return max(self._past_decrees(body), key=lambda row: (row.text("dated_on"), row.id), default=None)

    def _past_decrees(self, body: Row) -> Iterator[Row]:
        for row in self._ledger.of("membership", "body_id", body.id):
            decree = self._ledger.one("document", row.maybe("decree_id"))
            if decree and covers(self._decrees.term(decree)[0], None, self._day):
                yield decree

    def _with_groups(self, body: Row) -> list[Row]:
        """The body, then its working groups; a secretariat below a team is a body of its own."""
        below = self._ledger.of("body", "parent_id", body.id)
        groups = [row for row in below if row.text("kind") not in MAIN_BODIES]
        return [body, *sorted(groups, key=lambda row: (row.whole("sort_order"), row.id))]

    def _is_held(self, row: Row) -> bool:
        seat = self.seat(row)
        return covers(seat.starts_on, seat.ends_on, self._day)

    def _order(self, row: Row) -> tuple[int, int, str, int]:
        role = self._ledger.one("body_role", row.whole("role_id"))
        person = self._ledger.one("person", row.whole("person_id"))
        name = name_key(person.text("name")) if person else ""
        return role.whole("sort_order") if role else 0, row.whole("sort_order"), name, row.id
