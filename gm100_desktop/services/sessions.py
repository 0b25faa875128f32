"""Acts on sessions that have a meaning of their own: inviting a body, naming somebody, marking who came."""

from collections.abc import Mapping, Sequence

from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds.rosters import PERSON
from gm100_desktop.domain.kinds.sessions import ATTENDANCE, ATTENDANCE_DAY, SESSION
from gm100_desktop.domain.periods import covers, days_of
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.sessions import AttendanceCategory, AttendanceState
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.services.seating import Seating
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
        self._seating = Seating(dossier, records)

    def invite(self, session_id: int, body_kinds: Sequence[BodyKind]) -> int:
        """Everybody who sits in those bodies on the first day is on the list once; how many were added."""
        day = self._first_day(session_id)
        listed = sessions.people_listed(self._dossier.connection, session_id)
        seats = sessions.seats(self._dossier.connection, [kind.value for kind in body_kinds])
        new = {seat.person_id: seat for seat in seats if covers(seat.starts_on, seat.ends_on, day)}
        rows = [_invited(session_id, seat) for key, seat in new.items() if key not in listed]
        self._records.add_many(ATTENDANCE, rows, label=f"Undang {len(rows)} anggota")
        return len(rows)

    def name(self, kind: Kind, record_id: int, text: str, person: int | None = None) -> None:
        """That person, or whoever goes by that name, takes part; one who is not on file stays as written.

        A participant comes from the agency of that person, in the capacity of the seat held on the day.
        """
        if person is None and text.strip():
            person = self._seating.person_named(text)
        values: dict[str, Value] = {"person_id": person, "name": "" if person else text.strip()}
        if kind is ATTENDANCE and text.strip():
            values |= self._capacity(self._records.get(ATTENDANCE, record_id), person)
        changes = [(record_id, name, value) for name, value in values.items()]
        self._records.change_many(kind, changes, f"Catat {kind.label} {text.strip()}".strip())

    def mark_all_present(self, session_id: int) -> int:
        """Everybody nothing is marked for came on every day of the session; how many marks were set."""
        days = self.days(session_id)
        marked = sessions.marks(self._dossier.connection, session_id)
        listed = self._records.all(ATTENDANCE, {"session_id": session_id})
        rows: list[dict[str, Value]] = [
            {"attendance_id": one["id"], "day": day, "state": AttendanceState.PRESENT.value}
            for one in listed
            for day in days
            if day not in marked.get(int(one["id"] or 0), {})
        ]
        self._records.add_many(ATTENDANCE_DAY, rows, label="Tandai semua hadir")
        return len(rows)

    def mark(self, attendance_id: int, state: str) -> None:
        """That holds for every day of the session; '' takes the marks away."""
        session = int(self._records.get(ATTENDANCE, attendance_id)["session_id"] or 0)
        days = self.days(session) if state else []
        marked = self._records.all(ATTENDANCE_DAY, {"attendance_id": attendance_id})
        label = f"Catat kehadiran {self._records.title(ATTENDANCE, attendance_id)}"
        with self._dossier.write(label, ATTENDANCE_DAY.area):
            gone = [int(one["id"] or 0) for one in marked if not state]
            self._records.remove(ATTENDANCE_DAY, gone)
            changes = [(int(one["id"] or 0), "state", state) for one in marked if state]
            self._records.change_many(ATTENDANCE_DAY, changes)
            known = {one["day"] for one in marked}
            rows: list[dict[str, Value]] = [
                {"attendance_id": attendance_id, "day": day, "state": state} for day in days
            ]
            self._records.add_many(ATTENDANCE_DAY, [row for row in rows if row["day"] not in known])

    def marks(self, session_id: int) -> Mapping[int, Mapping[str, str]]:
        """What was marked, by participant and day."""
        return sessions.marks(self._dossier.connection, session_id)

    def days(self, session_id: int) -> Sequence[str]:
        """Every day of the session; KnownProblem while it has no date."""
        session = self._records.get(SESSION, session_id)
        days = days_of(_date(session["starts_on"]), _date(session["ends_on"]))
        if not days:
            raise KnownProblem(
                "Tanggal kegiatan belum diisi.", "Isi tanggalnya dulu; kehadiran belum dicatat."
            )
        return days

    def _capacity(self, row: Mapping[str, Value], person: int | None) -> dict[str, Value]:
        """Agency and category, where nobody has said otherwise yet."""
        untouched = row["person_id"] is None and not row["name"]
        if person is None:
            return {"category": AttendanceCategory.GUEST.value} if untouched else {}
        agency = self._records.get(PERSON, person)["agency_id"]
        found: dict[str, Value] = {} if row["agency_id"] else {"agency_id": agency}
        seated = self._category(person, int(row["session_id"] or 0)) if untouched else None
        return {**found, "category": seated.value} if seated else found

    def _category(self, person: int, session_id: int) -> AttendanceCategory | None:
        day = self._first_day(session_id)
        seats = sessions.seats(self._dossier.connection, [kind.value for kind in CATEGORIES])
        held = [one for one in seats if one.person_id == person and covers(one.starts_on, one.ends_on, day)]
        return CATEGORIES.get(BodyKind.of(held[0].body_kind)) if held else None

    def _first_day(self, session_id: int) -> str:
        return str(self._records.get(SESSION, session_id)["starts_on"] or self._records.today().isoformat())


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
