"""Bimtek & Rapat: every session with agenda, speakers, attendance, minutes and what was agreed."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.conditions import Tone
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.sessions import TaskStatus
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.pages.page import Spot
from gm100_desktop.ui.pages.sessions_columns import condition_of_task
from gm100_desktop.ui.pages.sessions_lists import TASKS_SECTION, is_bimtek, sections
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.workplace import Destination, Workplace


class SessionsPage(RecordPage):
    """What people did together."""

    areas = frozenset({Area.SESSIONS, Area.ROSTERS, Area.REGION, Area.DOCUMENTS})
    help = "Bimtek I–IV, monev, rapat dewan dan tim, kegiatan lain: acara, peserta, notulen, kesepakatan."

    def __init__(self, place: Workplace) -> None:
        self.sections = sections(place.today)
        super().__init__(place, "Bimtek & Rapat")
        invite = self.add_command(Command("&Undang dewan dan tim", icon="users-round"), self._invite_all)
        mark = self.add_command(Command("Tandai semua &hadir", icon="check"), self._mark_present)
        sheet = Command("&Cetak daftar hadir", icon="printer")
        self._of_sessions = {invite: True, mark: True}  # whether the act changes anything
        minutes = Command("Cetak &notulen", icon="messages-square")
        self._of_sessions[self.add_command(sheet, self.print_out, Spot.BUTTON)] = False
        self._of_sessions[self.add_command(minutes, self._print_minutes)] = False

    def facts(self) -> str:
        """How many sessions of each sort are on file, and how many tasks are to be done."""
        records = self.desk.services.records
        listed = records.all(kind("session"))
        bimtek = sum(map(is_bimtek, listed))
        told = [f"{number(bimtek)} bimtek dan monev", f"{number(len(listed) - bimtek)} rapat dan kegiatan"]
        return " · ".join((*told, *self._tasks_told()))

    def _tasks_told(self) -> list[str]:
        """'5 tugas belum selesai', '2 terlambat'."""
        tasks, today = self.desk.services.records.all(kind("task")), self.place.today()
        waiting = sum(task["status"] in {TaskStatus.OPEN, TaskStatus.RUNNING} for task in tasks)
        late = sum(condition_of_task(task, today).tone is Tone.WRONG for task in tasks)
        told = [f"{number(waiting)} tugas belum selesai"]
        return [*told, f"{number(late)} terlambat"] if late else told

    def print_out(self) -> bool:
        """The catalogue of reports opens at the attendance sheet of the chosen session."""
        return self._print("daftar-hadir")

    def _print_minutes(self) -> None:
        """The catalogue of reports opens at the minutes of the chosen session."""
        self._print("notulen")

    def _print(self, report: str) -> bool:
        if self._is_of_tasks():
            return False
        self.place.go(Destination("laporan", self.selected(), report))
        return True

    def _is_of_tasks(self) -> bool:
        return self.view.section.title == TASKS_SECTION

    def _arrange(self) -> None:
        """Acts on a session are offered where sessions are listed."""
        super()._arrange()
        for action, changes in self._of_sessions.items():
            action.setVisible(not self._is_of_tasks() and not (changes and self.desk.is_read_only))

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
