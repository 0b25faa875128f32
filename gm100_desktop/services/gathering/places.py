"""Where a session was held and who organised it, as one line of print."""

from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.sessions import OrganiserRole, SessionMode
from gm100_desktop.services.gathering.words import known

PLACE = ("room", "venue", "zone")
_ORDER = (OrganiserRole.ORGANISER, OrganiserRole.HOST, OrganiserRole.SUPPORTER)


def venue(session: Row) -> str:
    """'Ruang Rapat, Kantor Bupati, Kecamatan Kencana, Wirasari'; '' when nothing is known."""
    subdistrict, mode = session.text("subdistrict"), session.text("mode")
    district = f"Kecamatan {subdistrict}" if subdistrict and subdistrict != session.text("city") else ""
    told = known(*(session.text(name) for name in PLACE), district, session.text("city"))
    how = SessionMode.word(mode) if mode in (SessionMode.ONLINE, SessionMode.HYBRID) else ""
    return known(how, told)


def organisers(ledger: Ledger, session: Row) -> str:
    """The organisers, then the host, then who gave a hand."""
    rows = ledger.of("session_organiser", "session_id", session.id)
    rows = sorted(rows, key=lambda row: (_place(row), row.id))
    return known(*(_named(ledger, row) for row in rows))


def _place(row: Row) -> int:
    role = row.text("role")
    return _ORDER.index(OrganiserRole.of(role)) if role in _ORDER else 0


def _named(ledger: Ledger, row: Row) -> str:
    agency = ledger.one("agency", row.maybe("agency_id"))
    place = agency or ledger.one("institution", row.maybe("institution_id"))
    name = place.text("name") if place else ""
    is_organiser = row.text("role") == OrganiserRole.ORGANISER
    return name if is_organiser or not name else f"{name} ({OrganiserRole.word(row.text('role')).lower()})"
