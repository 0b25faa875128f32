"""Where a session was held and who organised it, as one line of print."""

from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.sessions import OrganiserRole

PLACE = ("room", "venue", "zone")


def venue(session: Row) -> str:
    """'Ruang Rapat, Kantor Bupati, Kecamatan Kencana, Wirasari'; '' when nothing is known."""
    subdistrict = session.text("subdistrict")
    district = f"Kecamatan {subdistrict}" if subdistrict else ""
    parts = [*(session.text(name) for name in PLACE), district, session.text("city")]
    told = ", ".join(filter(None, parts))
    if session.text("mode") == "online":
        return ", ".join(filter(None, ("Daring", told)))
    return told


def organisers(ledger: Ledger, session: Row) -> str:
    """The organisers, the host last."""
    rows = ledger.of("session_organiser", "session_id", session.id)
    rows = sorted(rows, key=lambda row: row.text("role") == OrganiserRole.HOST)
    return ", ".join(filter(None, (_name(ledger, row) for row in rows)))


def _name(ledger: Ledger, row: Row) -> str:
    agency = ledger.one("agency", row.maybe("agency_id"))
    place = agency or ledger.one("institution", row.maybe("institution_id"))
    return place.text("name") if place else ""
