"""One sort of body as it sat on a day: choice of decree and day, counts, and the list by roles."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gm100_desktop.domain.kinds.rosters import MEMBERSHIP
from gm100_desktop.domain.lines.rosters import (
    AgencyName,
    DecreeLine,
    RoleLine,
    Roster,
    SeatLine,
    role_to_offer,
)
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.validity import Validity
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.services.rosters import ANY_DECREE, usual_decree
from gm100_desktop.services.seating import Place
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.keys import PastedBlock
from gm100_desktop.ui.grid.parts import GridOptions
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.pages.rosters_choice import Chosen, RosterChoice
from gm100_desktop.ui.pages.rosters_columns import COLUMNS, GROUPING, PASTED
from gm100_desktop.ui.pages.rosters_counts import CountsRow
from gm100_desktop.ui.pages.rosters_person import PersonForm
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_form import RecordForm
from gm100_desktop.ui.records.section import Section, SectionView

if TYPE_CHECKING:
    from gm100_desktop.services.seat_pasting import PastedSeats

NOT_CHOSEN = -1
COUNTS_FROM, NO_COUNTS_FROM = 170, 260  # high; the second where there is nobody to count
WITH_DECREE = "Belum ada anggota. Tekan Ctrl+Enter, atau tempel daftar nama dari Excel."
WITHOUT_DECREE = "Belum ada anggota. Catat SK-nya dulu, lalu tekan Ctrl+Enter atau tempel nama dari Excel."


class RosterView(SectionView):
    """The bodies of one sort; its lines are seats, its form shows who sits there."""

    changed = Signal()
    """Another decree or day is shown."""

    decree_wanted = Signal()
    """The first step of a new file: a decree."""

    def __init__(
        self, desk: Desk, section: Section, parent: QWidget, body_kind: BodyKind, chosen: Chosen
    ) -> None:
        self.body_kind, self._chosen = body_kind, chosen
        self.decrees: Sequence[DecreeLine] = ()
        self.roster, self._code = Roster(), usual_decree(body_kind, ())
        super().__init__(desk, section, parent)

    @property
    def has_lines(self) -> bool:
        """Seats are lines."""
        return True

    @property
    def decree(self) -> DecreeLine | None:
        """The decree that is chosen; the latest in force where all are shown."""
        if self._code == ANY_DECREE:
            own = [one for one in self.decrees if self.body_kind in one.body_kinds]
            holding = [one for one in own if one.validity is Validity.IN_FORCE]
            return next(iter(holding or own), None)
        return next((one for one in self.decrees if one.id == self._code), None)

    @property
    def day(self) -> str:
        """The day the roster is shown for."""
        return self._chosen.day

    def make_form(self) -> RecordForm:
        """The person of the chosen seat."""
        self.person = PersonForm(self.desk, lambda: self._chosen.day)
        return self.person

    def lay_out(self) -> None:
        """Choice, counts, list."""
        self.choice = RosterChoice(self.desk.context, self)
        self.counts = CountsRow(self.add_from, self)
        self.model = RowsModel(COLUMNS, grouping=GROUPING, parent=self)
        options = GridOptions(name="susunan", memory=self.desk.place.preferences)
        self.grid = Grid(self.model, options, title=self.section.title, parent=self)
        self.first_step = self.grid.empty_state.offer("Catat SK…", self.decree_wanted.emit)
        self.setFocusProxy(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.choice, self.counts, self.grid):
            column.addWidget(part, 1 if part is self.grid else 0)
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The counts leave first where the list would have no room."""
        super().resizeEvent(event)
        self._show_counts()

    def refresh(self) -> None:
        """Read decrees and seats anew."""
        rosters, day = self.desk.services.rosters, self._chosen.day
        self.decrees = rosters.decrees(day)
        self._code = self._decree_to_show()
        self.roster = rosters.roster(self.body_kind, self.decrees, self._code, day)
        self.choice.show_choice(self.decrees, self.body_kind, self._code, day)
        self.counts.show_roster(self.roster)
        self.grid.say_when_empty(self._empty_words())
        self.first_step.setVisible(self.decree is None and not self.desk.is_read_only)
        self.model.set_lines(self.roster.lines)
        self._show_counts()
        if self.selected() is None and self.roster.lines:
            self.select(self.roster.lines[0].id)
        self.show_record(self.selected())

    def _show_counts(self) -> None:
        least = COUNTS_FROM if self.model.lines else NO_COUNTS_FROM
        self.counts.setVisible(self.height() >= px(least))

    def show_record(self, record_id: int | None) -> None:
        """The form shows who sits there."""
        line = self._line(record_id)
        self.person.show_id(line.person.id if line else None)
        self.person.show_doubts(line.doubts if line else ())

    def selected(self) -> int | None:
        """The id of the current seat."""
        lines = self.grid.parts.selection.selected()
        return lines[0].id if lines else None

    def select(self, record_id: int) -> None:
        """Make that seat the current one."""
        self.grid.select_line(record_id)

    def filter(self, text: str) -> None:
        """Show only seats in which every word is found."""
        self.grid.filter(text)

    def enter(self) -> None:
        """Put the focus into the list."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def grid_of_lines(self) -> Grid | None:
        """The list of seats."""
        return self.grid

    def add(self) -> int | None:
        """Ask who is to sit where; the form stays with the one chosen before when nobody is."""
        self.add_from(None)
        return None

    def add_from(self, agency: AgencyName | None) -> None:
        """Ask who is to sit where, perhaps from an agency nobody comes from yet."""
        # Imported when wanted: adding is rarer than looking.
        from gm100_desktop.ui.pages.rosters_adding import AddMember

        place = self.place()
        dialog = AddMember(self.desk, self.roles(), place, agency, self.window())
        dialog.exec()
        if dialog.added:
            self.select(dialog.added[-1])

    def roles(self) -> Sequence[RoleLine]:
        """Every role somebody can be given here; a body is made when there is none yet."""
        found = self.desk.services.rosters.roles(self.body_kind)
        if not found:
            self.desk.services.seating.make_body(self.body_kind)
            found = self.desk.services.rosters.roles(self.body_kind)
        return found

    def place(self) -> Place:
        """Where somebody new sits: as a plain member of the body the chosen seat is in, else of the first."""
        roles, line = self.roles(), self._line(self.selected())
        role = role_to_offer(roles, line.body.id if line else roles[0].body_id) or roles[0]
        return Place(role.body_id, role.id, self.decree.id if self.decree else None)

    def _connect(self) -> None:
        self.choice.decree_chosen.connect(self.show_decree)
        self.choice.day_chosen.connect(self._choose_day)
        self.grid.parts.selection.line_changed.connect(self._say_chosen)
        keys = self.grid.keys
        keys.opened.connect(lambda line: self.person.open_seat(line.id))
        if not self.desk.is_read_only:
            keys.row_wanted.connect(lambda: self.add_from(None))
            keys.removed.connect(self._remove)
            keys.pasted.connect(self._paste)

    def _say_chosen(self, line: SeatLine | None) -> None:
        self.line_chosen.emit(line.id if line else None)

    def _line(self, seat_id: int | None) -> SeatLine | None:
        return next((line for line in self.roster.lines if line.id == seat_id), None)

    def show_decree(self, decree_id: int | None) -> None:
        """Show that decree; a day on which it does not hold gives way to one on which it does."""
        self._chosen.decrees[self.body_kind] = decree_id
        decree = next((one for one in self.decrees if one.id == decree_id), None)
        if decree is not None and decree.validity is not Validity.IN_FORCE:
            self._chosen.day = decree.nearest_day(self.day)
        self._reread()

    def _choose_day(self, day: str) -> None:
        """Show that day; the decree follows when another one holds on it."""
        self._chosen.day = day
        self._chosen.decrees.clear()
        self._reread()

    def _reread(self) -> None:
        self.refresh()
        self.changed.emit()

    def _decree_to_show(self) -> int | None:
        """The one that was chosen while it is on file, else the usual one."""
        known = {ANY_DECREE, None, *(one.id for one in self.decrees)}
        chosen = self._chosen.decrees.get(self.body_kind, NOT_CHOSEN)
        return chosen if chosen in known else usual_decree(self.body_kind, self.decrees)

    def _remove(self, lines: Sequence[SeatLine]) -> None:
        self._guarded(lambda: self.desk.services.records.remove(MEMBERSHIP, [line.id for line in lines]))

    def _paste(self, block: PastedBlock) -> None:
        self._guarded(lambda: self._seat_block(block))

    def _seat_block(self, block: PastedBlock) -> None:
        pasting, columns = self.desk.services.seat_pasting, [PASTED.get(each.key) for each in block.columns]
        pasted = pasting.understand(columns, block.rows)
        joining = self._joining(pasted)
        is_clear = pasted.is_clear and bool(pasted.people.rows or joining)
        agencies = [] if is_clear else self._agreed(pasted, joining)
        if agencies is None:
            return
        place = self.place()
        if agencies:
            with self.desk.services.paste.after_agencies(agencies, MEMBERSHIP):
                pasting.add(place, pasting.understand(columns, block.rows))
        else:
            pasting.add(place, pasted)

    def _joining(self, pasted: "PastedSeats") -> frozenset[int]:
        """The rows of people on file who do not sit here yet; all of them where there is no body yet."""
        has_body = bool(self.desk.services.rosters.roles(self.body_kind))
        pasting = self.desk.services.seat_pasting
        return pasting.joining(self.place(), pasted) if has_body else frozenset(pasted.people.known)

    def _agreed(self, pasted: "PastedSeats", joining: frozenset[int]) -> Sequence[str] | None:
        """The agencies to be recorded first; None when nothing is to be pasted."""
        # Imported when wanted: a clear block needs no questions.
        from gm100_desktop.ui.dialogs.paste_preview import PastePreview

        shown = self.desk.shown
        asked = PastePreview(
            pasted.people, shown, self.window(), pasted.rows, records_agencies=True, joining=joining
        )
        return asked.agencies() if asked.exec() else None

    def _guarded(self, act: Callable[[], object]) -> None:
        try:
            act()
        except (KnownProblem, RefusedValue) as problem:
            self.desk.place.errors.show(problem)

    def _empty_words(self) -> str:
        if self.decree is not None and self.decree.validity is not Validity.IN_FORCE:
            return f"Tidak ada yang duduk pada {tanggal(self.day)}. {self.decree.standing}."
        return WITH_DECREE if self.decree else WITHOUT_DECREE
