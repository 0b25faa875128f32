"""Bimtek & Rapat: every session with agenda, speakers, attendance, minutes and what was agreed."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.pages.page import Spot
from gm100_desktop.ui.pages.sessions_lists import SECTIONS, is_bimtek
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.workplace import Destination, Workplace


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
        bimtek = sum(map(is_bimtek, sessions))
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
