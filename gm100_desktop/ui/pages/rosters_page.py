"""Dewan & Tim: who sat on a day under which decree, and everybody on file with posts over time."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds.documents import DOCUMENT
from gm100_desktop.domain.kinds.rosters import PERSON
from gm100_desktop.domain.people import nip_doubt
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.validity import expiry_note
from gm100_desktop.domain.wording import number, tanggal
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.models.columns import Column, Look
from gm100_desktop.ui.pages.page import Spot
from gm100_desktop.ui.pages.rosters_choice import Chosen
from gm100_desktop.ui.pages.rosters_person import PersonForm
from gm100_desktop.ui.pages.rosters_view import RosterView
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_form import RecordForm
from gm100_desktop.ui.records.record_list import ListSpec, RecordLine
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.workplace import Destination, Workplace

BODIES = (
    BodyKind.COUNCIL,
    BodyKind.EXECUTING_TEAM,
    BodyKind.FORUM,
    BodyKind.SECRETARIAT,
    BodyKind.WORKING_GROUP,
)
PEOPLE = "Orang"
PAIR = 2
ERASED = "Data pribadi dihapus. Riwayat, titik pulih, dan salinan beku masih menyimpannya."


def nip_chip(line: RecordLine) -> Chip | None:
    """A number that can hardly be a NIP is marked; it is kept as it was typed."""
    doubt = nip_doubt(str(line.values["nip"]))
    return Chip("Periksa NIP", Tone.LOOK, tip=doubt) if doubt else None


def _condition(line: RecordLine) -> str:
    chip = nip_chip(line)
    return chip.text if chip else ""


PEOPLE_LIST = ListSpec(
    PERSON,
    ("name", "front_title", "back_title", "nip", "sector", "agency_id", "rank", "institution_id"),
    "Orang",
    "Belum ada orang. Tempel dari Excel, atau tekan Ctrl+Enter.",
    ("name",),
    extra=(Column("Keadaan", _condition, look=Look.CHIPS, mark=nip_chip, width=116),),
    widths={"name": 186, "front_title": 92, "back_title": 116, "nip": 162, "sector": 108, "rank": 170},
)


class PeopleView(SectionView):
    """Everybody on file, with the same form as in a roster."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, chosen: Chosen) -> None:
        self._chosen = chosen
        super().__init__(desk, section, parent)

    def make_form(self) -> RecordForm:
        """The person with posts and seats."""
        return PersonForm(self.desk, lambda: self._chosen.day)


class RostersPage(RecordPage):
    """Bodies and people."""

    areas = frozenset({Area.ROSTERS, Area.DOCUMENTS, Area.REGION})
    letters = "k"  # to the decree
    help = (
        "Susunan dewan, tim, forum, sekretariat dan pokja pada tanggal yang dipilih, menurut SK-nya. "
        "Nama ditempel dari Excel; jabatan setiap orang dicatat dari waktu ke waktu."
    )

    def __init__(self, place: Workplace) -> None:
        self._chosen = Chosen(place.today().isoformat())
        self.sections = (*map(self._section, BODIES), self._people_section())
        super().__init__(place, "Dewan & Tim")
        self.add_command(Command("&Cetak lampiran", icon="printer"), self.print_out, Spot.BUTTON)
        add = self.add_command
        self._of_roster = (
            add(Command("SK &baru…", icon="plus"), self._writes(self._new_decree)),
            add(Command("Ubah &SK…", icon="pencil"), self._writes(self._edit_decree)),
            add(Command("Susunan &kedudukan…", icon="list-tree"), self._writes(self._edit_body)),
        )
        self._of_people = (
            add(Command("Cari orang &ganda…", icon="users-round"), self._find_twice),
            add(Command("G&abungkan dua orang terpilih…", icon="users"), self._merge_chosen),
            add(Command("Simpan &data pribadi…", icon="download"), self._save_personal),
            add(Command("&Hapus data pribadi", icon="trash-2"), self._erase_personal),
        )

    def facts(self) -> str:
        """How many sit, and until when."""
        view = self.view
        if not isinstance(view, RosterView):
            people = number(len(self.desk.services.records.all(PERSON)))
            return f"{people} orang tercatat"
        told = [view.roster.count_words]
        if view.decree is not None and view.decree.ends_on:
            ends, today = view.decree.ends_on, self.place.today()
            told.append(expiry_note(ends, today) or f"SK berakhir {tanggal(ends)}")
        return " · ".join(told)

    def go_to(self, destination: Destination) -> None:
        """A record that is asked for from outside is a person."""
        if destination.record_id is not None or destination.field:
            self.open_section(PEOPLE)
        super().go_to(destination)

    def print_out(self) -> bool:
        """The catalogue of reports opens at the annex of the decree."""
        view = self.view
        decree = view.decree.id if isinstance(view, RosterView) and view.decree else None
        self.place.go(Destination("laporan", decree, "lampiran-sk"))
        return True

    def _section(self, body_kind: BodyKind) -> Section:
        def view(desk: Desk, section: Section, parent: QWidget) -> SectionView:
            made = RosterView(desk, section, parent, body_kind, self._chosen)
            made.changed.connect(self._tell)
            made.decree_wanted.connect(lambda: self._new_decree(made))
            return made

        return Section(body_kind.label, single=PERSON, add="&Tambah anggota", view=view)

    def _people_section(self) -> Section:
        return Section(
            PEOPLE,
            PEOPLE_LIST,
            add="&Tambah orang",
            view=lambda desk, section, parent: PeopleView(desk, section, parent, self._chosen),
        )

    def _arrange(self) -> None:
        super()._arrange()
        for action in self._of_roster:
            action.setVisible(isinstance(self.view, RosterView) and not self.desk.is_read_only)
        for action in self._of_people:
            action.setVisible(isinstance(self.view, PeopleView) and not self.desk.is_read_only)

        self._tell()

    def _tell(self) -> None:
        """Write the line under the title, and the one in the status bar."""
        view = self.view
        self.head.set_facts(self.facts())
        if isinstance(view, RosterView):
            count = number(view.roster.person_count)
            self.status_changed.emit(f"{count} orang pada {tanggal(view.day)}")
        else:
            self.status_changed.emit("")

    def _writes(self, act: Callable[[RosterView], object]) -> Callable[[], object]:
        """An act on the roster that is shown."""
        return lambda: act(self.view) if isinstance(self.view, RosterView) else None

    def _new_decree(self, view: RosterView) -> None:
        # Imported when wanted: a decree is written once a year.
        from gm100_desktop.ui.pages.rosters_decrees import NewDecree

        dialog = NewDecree(self.desk, view.decree, self.window())
        dialog.exec()
        if dialog.made is not None:
            view.show_decree(dialog.made)

    def _edit_decree(self, view: RosterView) -> None:
        # Imported when wanted, like the other.
        from gm100_desktop.ui.records.record_dialog import RecordDialog

        if view.decree is not None:
            RecordDialog(self.desk, DOCUMENT, view.decree.id, self.window()).exec()

    def _edit_body(self, view: RosterView) -> None:
        # Imported when wanted, like the others.
        from gm100_desktop.ui.pages.rosters_body import BodyDialog

        BodyDialog(self.desk, view.place().body_id, self.window()).exec()

    def _find_twice(self) -> None:
        """People who may be on file twice are shown pair by pair."""
        # Imported when wanted, like the others.
        from gm100_desktop.ui.pages.rosters_merging import MergePeople, pairs_of

        MergePeople(self.desk, pairs_of(self.desk.services.merging.candidates()), self.window()).exec()

    def _merge_chosen(self) -> None:
        """The two chosen rows of the list are shown side by side."""
        # Imported when wanted, like the others.
        from gm100_desktop.ui.pages.rosters_merging import MergePeople, Two

        chosen = self.view.list.grid.parts.selection.selected() if self.view.list else []
        if len(chosen) != PAIR:
            raise KnownProblem(
                "Pilih tepat dua orang pada daftar.", "Tahan Ctrl lalu klik, atau Shift dan panah."
            )
        first, second = sorted(line.id for line in chosen)
        MergePeople(self.desk, [Two(first, second)], self.window()).exec()

    def _save_personal(self) -> None:
        """All that is kept about the chosen person lies in a workbook to be handed over."""
        # Imported when wanted, like the others.
        from gm100_desktop.ui.pages.list_saving import ListSaver

        person = self.selected()
        if person is not None:
            self._handing = ListSaver(self.place, self)
            self._handing.save_rows(self.desk.services.personal_data.copy_of(person))

    def _erase_personal(self) -> None:
        """The chosen person stays without a name; what copies made before still hold is said."""
        person = self.selected()
        if person is not None:
            self.desk.services.personal_data.erase(person)
            self.status_changed.emit(ERASED)
