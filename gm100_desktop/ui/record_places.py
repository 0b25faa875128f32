"""Where in the window a record stands: the page of its area, there the record or the one it belongs to."""

from collections.abc import Collection, Mapping

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.workplace import Destination

PAGES: Mapping[Area, str] = {
    Area.REGION: "daerah",
    Area.DOCUMENTS: "daerah",
    Area.ROSTERS: "dewan-tim",
    Area.MASTERPLAN: "masterplan",
    Area.QUICK_WINS: "quick-win",
    Area.SESSIONS: "bimtek",
    Area.APPLICATIONS: "aplikasi",
    Area.EVALUATIONS: "evaluasi",
}
OWN_PAGES: Mapping[str, str] = {"document": "bukti"}
ONLY: Mapping[str, str] = {"masterplan": "programme", "dewan-tim": "person"}
"""Pages that can be asked for records of one kind alone."""


def place_of(records: Records, kind_id: str, record_id: int, pages: Collection[str]) -> Destination | None:
    """The page, and there the record or its owner; None while no such page exists."""
    one = kind(kind_id)
    page = OWN_PAGES.get(kind_id) or PAGES[one.area]
    if page not in pages:
        return None
    wanted = ONLY.get(page, "")
    while wanted and one.id != wanted:
        if not one.parent:
            return Destination(page)
        owner = records.get(one, record_id)[one.parent]
        if owner is None:
            return Destination(page)
        one, record_id = kind(one.field(one.parent).refers_to), int(owner)
    return Destination(page, record_id, kind=one.id)
