"""Bimtek & Rapat: every session with agenda, speakers, attendance, minutes and what was agreed."""

from dataclasses import replace

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.sessions import SessionKind
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.pages.page import Spot
from gm100_desktop.ui.records.desk import Record
from gm100_desktop.ui.records.record_list import ListSpec
from gm100_desktop.ui.records.record_page import Part, RecordPage, Section, owned_by, proofs_of
from gm100_desktop.ui.workplace import Destination, Workplace

BIMTEK = frozenset({SessionKind.BIMTEK.value, SessionKind.MONEV.value})
TALL = 300


def _list_of(kind_id: str, columns: tuple[str, ...], title: str, empty: str, *order: str) -> ListSpec:
    return ListSpec(kind(kind_id), columns, title, empty, order)


PARTS = (
    Part(
        "Acara",
        "Mata acara",
        _list_of("session_agenda", ("item", "day", "start_time", "end_time", "led_by"), "Mata acara",
                 "Belum ada mata acara.", "day", "start_time"),
        owned_by("session_id"),
        TALL,
    ),
    Part(
        "Acara",
        "Narasumber dan pendamping",
        _list_of("session_speaker", ("name", "person_id", "role", "institution", "topic"), "Narasumber",
                 "Belum ada narasumber.", "sort_order"),
        owned_by("session_id"),
    ),
    Part(
        "Peserta",
        "Peserta",
        _list_of("attendance", ("person_id", "name", "category", "agency_id", "represents_id", "head_count"),
                 "Peserta", "Belum ada peserta. Undang dewan dan tim, atau tambahkan satu per satu.",
                 "sort_order"),
        owned_by("session_id"),
        TALL,
    ),
    Part(
        "Hasil",
        "Kesepakatan",
        _list_of("task", ("text", "agency_id", "due_on", "status"), "Kesepakatan", "Belum ada kesepakatan."),
        owned_by("session_id"),
    ),
    Part(
        "Hasil",
        "Keluaran",
        _list_of("session_output", ("title", "delivered_on"), "Keluaran", "Belum ada keluaran."),
        owned_by("session_id"),
    ),
    Part(
        "Hasil",
        "Kendala",
        _list_of("obstacle", ("text", "category", "need", "follow_up", "status"), "Kendala",
                 "Belum ada kendala."),
        owned_by("session_id"),
    ),
    proofs_of("session"),
)  # fmt: skip
BIMTEK_COLUMNS = ("title", "stage", "starts_on", "status", "kind", "venue")
MEETING_COLUMNS = ("title", "kind", "starts_on", "status", "venue")


def _is_bimtek(row: Record) -> bool:
    return row["kind"] in BIMTEK


def _is_meeting(row: Record) -> bool:
    return row["kind"] not in BIMTEK


_BIMTEK = _list_of(
    "session",
    BIMTEK_COLUMNS,
    "Bimtek",
    "Belum ada bimtek. Tekan Ctrl+Enter lalu pilih tahapnya.",
    "starts_on",
)
_MEETINGS = _list_of(
    "session", MEETING_COLUMNS, "Rapat dan kegiatan lain", "Belum ada rapat. Tekan Ctrl+Enter.", "starts_on"
)
SECTIONS = (
    Section("Bimtek", replace(_BIMTEK, where=_is_bimtek, name="bimtek"), add="&Tambah bimtek", parts=PARTS),
    Section(
        "Rapat & kegiatan",
        replace(_MEETINGS, where=_is_meeting, name="rapat"),
        add="&Tambah rapat",
        parts=PARTS,
        new={"kind": SessionKind.COUNCIL_MEETING.value},
    ),
    Section(
        "Tugas",
        _list_of("task", ("text", "agency_id", "person_id", "due_on", "status"), "Tugas",
                 "Belum ada tugas. Kesepakatan rapat menjadi tugas di sini.", "status", "due_on"),
        add="&Tambah tugas",
    ),
)  # fmt: skip


class SessionsPage(RecordPage):
    """What people did together."""

    areas = frozenset({Area.SESSIONS, Area.ROSTERS, Area.REGION, Area.DOCUMENTS})
    help = "Bimtek I–IV, monev, rapat dewan dan tim, kegiatan lain: acara, peserta, notulen, kesepakatan."
    sections = SECTIONS

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "Bimtek & Rapat")
        self._invite = self.add_command(
            Command("&Undang dewan dan tim", icon="users-round"), self._invite_all
        )
        self._mark = self.add_command(Command("Tandai semua &hadir", icon="check"), self._mark_present)
        self.add_command(Command("&Cetak daftar hadir", icon="printer"), self.print_out, Spot.BUTTON)

    def facts(self) -> str:
        """How many sessions of each sort are on file, and how many tasks are open."""
        records = self.desk.services.records
        sessions = records.all(kind("session"))
        bimtek = sum(map(_is_bimtek, sessions))
        tasks = len(records.all(kind("task"), {"status": "open"}))
        others = len(sessions) - bimtek
        told = (f"{number(bimtek)} bimtek dan monev", f"{number(others)} rapat dan kegiatan")
        return " · ".join((*told, f"{number(tasks)} tugas terbuka"))

    def print_out(self) -> bool:
        """The catalogue of reports opens at the attendance sheet of the chosen session."""
        self.place.go(Destination("laporan", self.selected(), "daftar-hadir"))
        return True

    def _invite_all(self) -> None:
        session = self.selected()
        if session is not None:
            added = self.desk.services.sessions.invite(
                session, [BodyKind.COUNCIL, BodyKind.EXECUTING_TEAM, BodyKind.WORKING_GROUP]
            )
            self.status_changed.emit(f"{number(added)} peserta ditambahkan")

    def _mark_present(self) -> None:
        session = self.selected()
        if session is not None:
            self.desk.services.sessions.mark_all_present(session)
            self.status_changed.emit("Semua peserta ditandai hadir")
