"""Daerah: profile, leaders and aims, place in the programme, selection, agreements, OPD, letterhead."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds import kind
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.dialogs.files import ask_file
from gm100_desktop.ui.pages.page import Spot
from gm100_desktop.ui.pages.region_agencies import AGENCIES_TITLE
from gm100_desktop.ui.pages.region_agencies import SECTIONS as AGENCIES
from gm100_desktop.ui.pages.region_agreements import SECTIONS as AGREEMENTS
from gm100_desktop.ui.pages.region_lists import ABOUT, SAID
from gm100_desktop.ui.pages.region_paper import LETTERHEAD, LETTERHEAD_SECTION, PAGE_SETUP
from gm100_desktop.ui.pages.region_participation import SECTIONS as PARTICIPATIONS
from gm100_desktop.ui.pages.region_selection import SELECTIONS
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.records.section import SINGLE_ID
from gm100_desktop.ui.workplace import Destination, Workplace

PAPER = kind("paper_profile")


class RegionPage(RecordPage):
    """Everything about the region itself."""

    areas = frozenset(
        {Area.REGION, Area.DOCUMENTS, Area.ROSTERS, Area.EVALUATIONS, Area.SESSIONS, Area.MASTERPLAN}
    )
    help = (
        "Profil daerah, pimpinan, keikutsertaan dalam gerakan, seleksi, kerja sama, OPD, publikasi, kop "
        "surat. Dokumen dan berkas ada di halaman Bukti."
    )
    sections = (*ABOUT, *PARTICIPATIONS, SELECTIONS, *AGREEMENTS, *AGENCIES, *SAID, LETTERHEAD_SECTION)

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "Daerah")
        add = self.add_command
        self._of_paper = (
            add(Command("Pilih &lambang…", icon="image"), self._choose_arms, Spot.BUTTON),
            add(Command("Halaman &kembali ke standar", icon="undo-2"), self._reset_page),
        )
        self._of_tree = self._add_moves()
        add(Command("&Dokumen di halaman Bukti", icon="paperclip"), self._open_documents)

    def facts(self) -> str:
        """Name, province, and what is on file."""
        records = self.desk.services.records
        region = records.all(kind("region"))
        if not region:
            return ""
        agencies = len(records.all(kind("agency"), {"parent_id": None}))
        told = (f"Provinsi {region[0]['province']}", f"kode {region[0]['code']}")
        return " · ".join((*told, f"{agencies} {region[0]['agency_word']}"))

    def _add_moves(self) -> tuple[QAction, ...]:
        tree = self.desk.services.agency_tree
        moves: tuple[tuple[Command, Callable[[int], None]], ...] = (
            (Command("&Bagian dari yang di atasnya", "Alt+Shift+Right", "chevron-right"), tree.lower),
            (Command("Naik &satu tingkat", "Alt+Shift+Left", "chevron-left"), tree.raise_up),
            (Command("&Geser ke atas", "Alt+Shift+Up", "arrow-up"), partial(tree.shift, step=-1)),
            (Command("Geser ke ba&wah", "Alt+Shift+Down", "arrow-down"), partial(tree.shift, step=1)),
        )
        return tuple(self.add_command(command, partial(self._move, act)) for command, act in moves)

    def _arrange(self) -> None:
        super()._arrange()
        title, may_write = self.view.section.title, not self.desk.is_read_only
        for actions, section in ((self._of_paper, LETTERHEAD), (self._of_tree, AGENCIES_TITLE)):
            for action in actions:
                action.setVisible(title == section and may_write)

    def _move(self, act: Callable[[int], None]) -> None:
        agency = self.selected()
        if agency is not None and self.view.section.title == AGENCIES_TITLE:
            act(agency)

    def _choose_arms(self) -> None:
        file = ask_file(self, self._folder(), "Pilih lambang daerah", "Gambar (*.png *.jpg *.jpeg)")
        if file is not None:
            self.desk.services.filing.choose_arms(file)

    def _reset_page(self) -> None:
        """Sheet, margins and size of letters as a new file has them; the letterhead stays."""
        records = self.desk.services.records
        blank = records.blank(PAPER)
        changes = [(SINGLE_ID, name, blank[name]) for name in PAGE_SETUP]
        records.change_many(PAPER, changes, "Kembalikan halaman ke standar")

    def _open_documents(self) -> None:
        self.place.go(Destination("bukti"))

    def _folder(self) -> Path:
        return Path(self.place.preferences.settings.last_folder or self.place.dossier.path.parent)
