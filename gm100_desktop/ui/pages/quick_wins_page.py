"""Quick Win: what the year has chosen, month by month, with milestones, benefit, risks and proposals."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds.quick_wins import MILESTONE, PROGRESS_UPDATE, QUICK_WIN
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.pages import quick_wins_lists as lists
from gm100_desktop.ui.pages.page import Spot
from gm100_desktop.ui.pages.quick_wins_month import MonthView
from gm100_desktop.ui.pages.quick_wins_parts import PARTS
from gm100_desktop.ui.pages.quick_wins_year import ShownYear
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.part_list import Part
from gm100_desktop.ui.records.record_form import Describe
from gm100_desktop.ui.records.record_list import ListSpec
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.workplace import Destination, Workplace

LIST, MONTHLY, MILESTONES, BENEFIT, RISKS, CANDIDATES = (
    "Daftar", "Bulanan", "Tonggak", "Manfaat", "Risiko", "Usulan",
)  # fmt: skip


class YearView(SectionView):
    """A list over the quick wins of the year."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, year: ShownYear) -> None:
        self._year = year
        super().__init__(desk, section, parent)

    def refresh(self) -> None:
        """Read the year first: the list asks it what belongs to it."""
        self._year.read(self.desk.services)
        super().refresh()


class QuickWinsPage(RecordPage):
    """Programmes whose result is felt within a year."""

    areas = frozenset({Area.QUICK_WINS, Area.MASTERPLAN, Area.REGION, Area.ROSTERS, Area.DOCUMENTS})
    help = (
        "Quick win tahun kerja: uraian, tonggak, kemajuan bulanan, manfaat, risiko, anggaran, bukti. "
        "Bulanan memperlihatkan bulan lalu di samping bulan yang diisi."
    )

    def __init__(self, place: Workplace) -> None:
        self._year = ShownYear(place)
        self.sections = self._sections(place)
        super().__init__(place, "Quick Win")
        self._of_views = self._add_commands()

    def facts(self) -> str:
        """How many, and what the view is about."""
        count = f"{number(len(self._year.lines))} quick win"
        if isinstance(self.view, MonthView):
            return f"{count} · pembaruan bulanan"
        late = sum(line.needs_attention for line in self._year.lines)
        return f"{count} tahun {self._year.year}" + (f" · {number(late)} perlu perhatian" if late else "")

    def go_to(self, destination: Destination) -> None:
        """A record that is asked for from outside is a quick win."""
        if destination.record_id is not None or destination.field:
            self.open_section(LIST)
        super().go_to(destination)

    def show_form(self) -> None:
        """The month has its details in a window; everything else has the form."""
        if isinstance(self.view, MonthView):
            self.view.open_details()
        else:
            super().show_form()

    def _sections(self, place: Workplace) -> tuple[Section, ...]:
        year = self._year
        listed = (
            (LIST, lists.quick_wins(year), "&Tambah quick win", PARTS),
            (MILESTONES, lists.milestones(year, place.today), "&Tambah tonggak", ()),
            (BENEFIT, lists.measures(year), "&Tambah ukuran", ()),
            (RISKS, lists.risks(year), "&Tambah risiko", ()),
            (CANDIDATES, lists.candidates(year), "&Tambah usulan", ()),
        )
        first, *others = (self._listed(*one) for one in listed)
        monthly = Section(
            MONTHLY,
            single=PROGRESS_UPDATE,
            view=self._month_view,
        )
        return (first, monthly, *others)

    def _listed(self, title: str, spec: ListSpec, add: str, parts: tuple[Part, ...]) -> Section:
        return Section(
            title,
            spec,
            add=add,
            parts=parts,
            describe=self._describe if spec.kind is QUICK_WIN else None,
            view=lambda desk, section, parent: YearView(desk, section, parent, self._year),
        )

    def _month_view(self, desk: Desk, section: Section, parent: QWidget) -> SectionView:
        made = MonthView(desk, section, parent, self._year)
        made.stepped.connect(self._tell)
        self.tools.add_behind(made.stepper)
        return made

    def _describe(self, desk: Desk) -> Describe:
        def described(quick_win: int) -> tuple[str, str, str]:
            line = self._year.line(quick_win)
            kind_line = f"Quick win · {line.dimension_name}" if line else "Quick win"
            return (
                kind_line,
                desk.services.records.title(QUICK_WIN, quick_win),
                self._year.dimension(quick_win),
            )

        return described

    def _add_commands(self) -> dict[str, list[QAction]]:
        """The acts of single views, by the title of the view."""
        add, month = self.add_command, self._of_month
        finish = Command("Selesai &bulan ini", icon="check")
        copy = Command("&Salin rencana bulan lalu", icon="copy")
        return {
            MONTHLY: [
                add(finish, month(MonthView.finish), Spot.PRIMARY),
                add(copy, month(MonthView.copy_plan), Spot.BUTTON),
                add(Command("&Rincian bulan…", icon="pencil-line"), month(MonthView.open_details)),
                add(Command("Bulan sebelu&mnya", "Ctrl+PgUp"), month(lambda view: view.step(-1))),
                add(Command("Bulan beri&kutnya", "Ctrl+PgDown"), month(lambda view: view.step(1))),
            ],
            MILESTONES: [add(Command("T&unda tonggak…", icon="calendar"), self._postpone, Spot.BUTTON)],
            CANDIDATES: [add(Command("&Jadikan quick win", icon="zap"), self._choose_candidate, Spot.BUTTON)],
        }

    def _of_month(self, act: Callable[[MonthView], object]) -> Callable[[], object]:
        """An act of the monthly view, while that is shown."""
        return lambda: act(self.view) if isinstance(self.view, MonthView) else None

    def _arrange(self) -> None:
        super()._arrange()
        shown = self.view.section.title
        for title, actions in self._of_views.items():
            for action in actions:
                action.setVisible(title == shown and not self.desk.is_read_only)
        for view in self._views.values():
            if isinstance(view, MonthView):
                view.stepper.setVisible(view is self.view)
        self._tell()

    def _tell(self) -> None:
        """Write the line under the title and the one in the status bar."""
        self.head.set_facts(self.facts())
        view = self.view
        self.status_changed.emit(view.status() if isinstance(view, MonthView) else "")

    def _choose_candidate(self) -> None:
        chosen = self.selected()
        if chosen is not None:
            made = self.desk.services.quick_wins.choose(chosen)
            self.go_to(Destination("quick-win", made))

    def _postpone(self) -> None:
        # Imported when wanted: few milestones are put off.
        from gm100_desktop.ui.pages.quick_wins_postpone import PostponeDialog

        chosen = self.selected()
        if chosen is not None:
            due = self.desk.services.records.get(MILESTONE, chosen)["due_on"]
            PostponeDialog(self.desk, chosen, str(due) if due else None, self.window()).exec()
