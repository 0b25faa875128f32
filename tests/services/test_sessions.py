"""Naming participants and marking who came: from the roster or walking in, all days at once."""

import pytest

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.regions import AGENCY
from gm100_desktop.domain.kinds.rosters import PERSON
from gm100_desktop.domain.kinds.sessions import ATTENDANCE, ATTENDANCE_DAY, SESSION, SESSION_SPEAKER
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.services.sessions import Sessions
from tests.services.acting import dump, last_label, sit, undo

DAYS: dict[str, Value] = {"starts_on": "2026-03-02", "ends_on": "2026-03-03"}


@pytest.fixture
def sessions(dossier: Dossier, records: Records) -> Sessions:
    return Sessions(dossier, records)


@pytest.fixture
def guest(records: Records) -> int:
    """A participant nobody has named yet, of a session of two days."""
    session = records.add(SESSION, {"title": "Bimtek I", **DAYS})
    return records.add(ATTENDANCE, {"session_id": session})


def test_somebody_on_file_takes_part_with_agency_and_seat(
    sessions: Sessions, records: Records, seats: dict[str, int], guest: int
) -> None:
    agency = records.add(AGENCY, {"name": "Bapperida"})
    records.change_many(PERSON, [(seats["ani"], "agency_id", agency), (seats["ani"], "back_title", "M.Si.")])
    sit(records, seats, "ani", "member", starts_on="2026-01-01")
    sessions.name(ATTENDANCE, guest, "ani")
    stored = records.get(ATTENDANCE, guest)
    assert (stored["person_id"], stored["name"], stored["agency_id"]) == (seats["ani"], "", agency)
    assert stored["category"] == "council"


def test_whoever_is_not_on_file_walks_in(sessions: Sessions, records: Records, guest: int) -> None:
    sessions.name(ATTENDANCE, guest, "  Rudi Hartono ")
    stored = records.get(ATTENDANCE, guest)
    assert (stored["person_id"], stored["name"], stored["category"]) == (None, "Rudi Hartono", "guest")
    records.change(ATTENDANCE, guest, "category", "media")
    sessions.name(ATTENDANCE, guest, "Rudi H.")
    assert records.get(ATTENDANCE, guest)["category"] == "media"


def test_a_name_several_people_have_is_refused(
    sessions: Sessions, records: Records, guest: int, dossier: Dossier
) -> None:
    records.add_many(PERSON, [{"name": "Ani"}, {"name": "Ani", "back_title": "S.T."}])
    before = dump(dossier.connection)
    with pytest.raises(RefusedValue, match="Ada 2 orang bernama"):
        sessions.name(ATTENDANCE, guest, "Ani, S.Kom.")
    assert dump(dossier.connection) == before


def test_a_speaker_is_named_alike(
    sessions: Sessions, records: Records, seats: dict[str, int], guest: int
) -> None:
    session = records.get(ATTENDANCE, guest)["session_id"]
    speaker = records.add(SESSION_SPEAKER, {"session_id": session, "name": "Budi dari kementerian"})
    sessions.name(SESSION_SPEAKER, speaker, "Budi")
    stored = records.get(SESSION_SPEAKER, speaker)
    assert (stored["person_id"], stored["name"]) == (seats["budi"], "")
    sessions.name(SESSION_SPEAKER, speaker, "")
    assert records.get(SESSION_SPEAKER, speaker)["person_id"] is None


def test_a_mark_holds_for_every_day_and_is_one_act(
    sessions: Sessions, records: Records, guest: int, dossier: Dossier
) -> None:
    sessions.name(ATTENDANCE, guest, "Rudi")
    before = dump(dossier.connection)
    sessions.mark(guest, "excused")
    session = int(records.get(ATTENDANCE, guest)["session_id"] or 0)
    assert sessions.marks(session) == {guest: {"2026-03-02": "excused", "2026-03-03": "excused"}}
    assert last_label(dossier) == "Catat kehadiran Rudi"
    undo(dossier)
    assert dump(dossier.connection) == before


def test_a_mark_is_corrected_and_taken_away(sessions: Sessions, records: Records, guest: int) -> None:
    session = int(records.get(ATTENDANCE, guest)["session_id"] or 0)
    records.add(ATTENDANCE_DAY, {"attendance_id": guest, "day": "2026-03-02", "state": "absent"})
    sessions.mark(guest, "present")
    assert sessions.marks(session) == {guest: {"2026-03-02": "present", "2026-03-03": "present"}}
    sessions.mark(guest, "")
    assert sessions.marks(session) == {}


def test_a_session_without_a_date_takes_no_marks(sessions: Sessions, records: Records, guest: int) -> None:
    session = int(records.get(ATTENDANCE, guest)["session_id"] or 0)
    records.change_many(SESSION, [(session, "starts_on", None), (session, "ends_on", None)])
    with pytest.raises(KnownProblem, match="Tanggal kegiatan belum diisi"):
        sessions.mark(guest, "present")
