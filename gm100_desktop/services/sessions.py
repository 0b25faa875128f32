"""Acts on sessions that have a meaning of their own: inviting a body, marking who came."""

from collections.abc import Sequence

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.sessions import ATTENDANCE, ATTENDANCE_DAY, SESSION
from gm100_desktop.domain.periods import covers, days_of
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.sessions import AttendanceCategory, AttendanceState
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.queries import sessions
from gm100_desktop.storage.queries.sessions import Seat

CATEGORIES = {
    BodyKind.COUNCIL: AttendanceCategory.COUNCIL,
    BodyKind.EXECUTING_TEAM: AttendanceCategory.EXECUTING_TEAM,
    BodyKind.WORKING_GROUP: AttendanceCategory.EXECUTING_TEAM,
}


class Sessions:
    """Sessions of one open file."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def invite(self, session_id: int, body_kinds: Sequence[BodyKind]) -> int:
        """Everybody who sits in those bodies on the first day is on the list once; how many were added."""
        day = str(self._records.get(SESSION, session_id)["starts_on"] or self._records.today().isoformat())
        listed = sessions.people_listed(self._dossier.connection, session_id)
        seats = sessions.seats(self._dossier.connection, [kind.value for kind in body_kinds])
        new = {seat.person_id: seat for seat in seats if covers(seat.starts_on, seat.ends_on, day)}
        rows = [_invited(session_id, seat) for key, seat in new.items() if key not in listed]
        self._records.add_many(ATTENDANCE, rows, label=f"Undang {len(rows)} anggota")
        return len(rows)

    def mark_all_present(self, session_id: int) -> int:
        """Everybody nothing is marked for came on every day of the session; how many marks were set."""
        session = self._records.get(SESSION, session_id)
        days = days_of(_date(session["starts_on"]), _date(session["ends_on"]))
        if not days:
            raise KnownProblem(
                "Tanggal kegiatan belum diisi.", "Isi tanggalnya dulu; kehadiran belum dicatat."
            )
        marked = sessions.days_marked(self._dossier.connection, session_id)
        listed = self._records.all(ATTENDANCE, {"session_id": session_id})
        rows: list[dict[str, Value]] = [
            {"attendance_id": one["id"], "day": day, "state": AttendanceState.PRESENT.value}
            for one in listed
            for day in days
            if (one["id"], day) not in marked
        ]
        self._records.add_many(ATTENDANCE_DAY, rows, label="Tandai semua hadir")
        return len(rows)


def _invited(session_id: int, seat: Seat) -> dict[str, Value]:
    category = CATEGORIES.get(BodyKind.of(seat.body_kind), AttendanceCategory.GUEST)
    return {
        "session_id": session_id,
        "person_id": seat.person_id,
        "category": category.value,
        "agency_id": seat.agency_id,
        "sort_order": seat.order,
    }


def _date(value: Value) -> str | None:
    return str(value) if value else None
