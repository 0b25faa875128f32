"""Bukti: every document and file of the region once, how it stands, and where it is used."""

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.documents import DocumentKind, Openness
from gm100_desktop.domain.kinds.documents import DOCUMENT
from gm100_desktop.domain.lines.vault import UseLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.vault import Standing
from gm100_desktop.domain.wording import number
from gm100_desktop.services import Services
from gm100_desktop.services.vault import Offered
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.dialogs.files import ask_file
from gm100_desktop.ui.evidence_intake import EvidenceIntake, ask_files, brings_files, offered_by
from gm100_desktop.ui.job import Step
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evidence_columns import vault_list
from gm100_desktop.ui.pages.evidence_form import DocumentForm
from gm100_desktop.ui.pages.evidence_pictures import FilePictures
from gm100_desktop.ui.pages.evidence_shelf import Narrowed, Shelf
from gm100_desktop.ui.pages.evidence_views import TilesView, VaultView
from gm100_desktop.ui.pages.page import Spot
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.record_places import place_of
from gm100_desktop.ui.records.document_viewer import save_document, view_document
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.widgets.list_tools import Narrowing
from gm100_desktop.ui.workplace import Destination, Workplace

ROOM_FOR_ALL = 760
LIST, PICTURES = "Daftar", "Gambar"


class EvidencePage(RecordPage):
    """The vault."""

    areas = frozenset(Area)  # whatever is changed may use a document, or use it no more
    help = (
        "Semua dokumen dan berkas, masing-masing sekali. Seret berkas ke mana saja di jendela: di atas "
        "formulir sebuah catatan berkas itu menjadi buktinya, di tempat lain hanya disimpan di sini. "
        "Salin berkas atau gambar lalu Ctrl+V juga boleh."
    )

    def __init__(self, place: Workplace) -> None:
        self._shelf = Shelf(place)
        self._pictures = FilePictures(place.dossier)
        self.sections = self._sections()
        self._second: dict[str, Narrowing] = {}
        super().__init__(place, "Bukti")
        self._intake = EvidenceIntake(place)
        self._add_commands()
        self._add_narrowing()

    def facts(self) -> str:
        """How many, and what is to be looked at."""
        return self._shelf.facts()

    def enter(self) -> None:
        """The keys go to the list or the pictures."""
        self.view.enter()

    def go_to(self, destination: Destination) -> None:
        """A document that is asked for is shown, whatever was looked for before."""
        if destination.record_id is not None:
            self._widen()
        super().go_to(destination)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Files and pictures on the clipboard come in; text goes into the list."""
        if not event.matches(QKeySequence.StandardKey.Paste) or not self.paste_files():
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """End the drawing of small pictures before the page goes."""
        if event.type() is QEvent.Type.DeferredDelete:
            self._pictures.close()
        return super().event(event)

    def paste_files(self) -> bool:
        """What lies on the clipboard comes in; False when there is no file and no picture."""
        data = QGuiApplication.clipboard().mimeData()
        if not brings_files(data):
            return False
        self._intake.take(offered_by(data))
        return True

    def _sections(self) -> tuple[Section, ...]:
        listed = partial(VaultView, shelf=self._shelf, pictures=self._pictures, go=self._go_to_use)
        pictured = partial(TilesView, shelf=self._shelf, pictures=self._pictures, go=self._go_to_use)
        return (
            Section(LIST, vault_list(self._shelf), view=listed),
            Section(PICTURES, single=DOCUMENT, view=pictured),
        )

    def _view(self, title: str) -> SectionView:
        """A view that is built now has its acts tied to the page."""
        is_new = title not in self._views
        view = super()._view(title)
        if is_new:
            form = view.form
            if isinstance(form, DocumentForm):
                form.file.open_wanted.connect(self._guarded(self._open))
                form.file.copy_wanted.connect(self._guarded(self._save_copy))
                form.file.file_wanted.connect(self._guarded(self._put_file))
            if isinstance(view, TilesView):
                view.tiles.opened.connect(lambda _id: self._guarded(self._open)())
        return view

    def _add_commands(self) -> None:
        may_write = not self.desk.is_read_only
        add = self.add_command(Command("&Tambah berkas…", "Ctrl+T", "plus"), self._ask_files, Spot.PRIMARY)
        record = self.add_command(
            Command("&Catat dokumen", "Ctrl+Return", "pencil-line"), self._record, Spot.BUTTON
        )
        self.add_command(Command("Buka be&rkas", "Ctrl+Shift+O", "eye"), self._open)
        self.add_command(Command("Simpan &salinan…", "Ctrl+Shift+S", "download"), self._save_copy)
        put = self.add_command(Command("&Ganti berkas…", "", "paperclip"), self._put_file)
        paste = self.add_command(Command("Te&mpel berkas", "", "clipboard-paste"), self.paste_files)
        self.add_command(Command("&Periksa isi semua berkas", "", "list-checks"), self._check_all)
        for action in (add, record, put, paste):
            action.setVisible(may_write)

    def _add_narrowing(self) -> None:
        standings = self.tools.add_narrowing("Semua keadaan", [(one.value, one.label) for one in Standing])
        sorts = [(one.value, self.desk.document_kind(one.value)) for one in DocumentKind]
        kinds = self.tools.add_narrowing("Semua jenis", sorts)
        open_to = self.tools.add_narrowing("Semua kelas", [(one.value, one.label) for one in Openness])
        self._second = {"kind": kinds, "openness": open_to}
        standings.chosen.connect(lambda code: self._narrow(self._shelf.narrowed._replace(standing=code)))
        kinds.chosen.connect(lambda code: self._narrow(self._shelf.narrowed._replace(kind=code)))
        open_to.chosen.connect(lambda code: self._narrow(self._shelf.narrowed._replace(openness=code)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window only what is in use narrows; kind and class are found by typing as well."""
        super().resizeEvent(event)
        for name, narrowing in self._second.items():
            narrowing.setVisible(
                self.width() >= px(ROOM_FOR_ALL) or bool(getattr(self._shelf.narrowed, name))
            )

    def _widen(self) -> None:
        """Nothing is looked for any more; the buttons say so."""
        self.tools.field.clear()
        for narrowing in self.tools.findChildren(Narrowing):
            narrowing.menu().actions()[0].trigger()
        self._narrow(Narrowed())

    def _narrow(self, narrowed: Narrowed) -> None:
        self._shelf.narrowed = narrowed
        self.refresh_now()

    def _ask_files(self) -> None:
        self._intake.take(ask_files(self, self.place))

    def _record(self) -> None:
        """A document without a file stands in the list, its form open at its name."""
        added = self.desk.services.records.add(DOCUMENT, {"title": "Dokumen baru"})
        self.select(added)
        self.view.show_record(added)
        self.open_field("title")

    def _open(self) -> None:
        view_document(self.desk, self._chosen())

    def _save_copy(self) -> None:
        saved = save_document(self.desk, self._chosen(), self)
        if saved is not None:
            self.status_changed.emit(f"Salinan disimpan: {saved.name}")

    def _put_file(self) -> None:
        chosen = self._chosen()
        folder = self.place.dossier.path.parent
        file = ask_file(self, folder, "Pilih berkas untuk dokumen ini")
        if file is not None:
            self._intake.put(chosen, Offered.at(file))

    def _check_all(self) -> None:
        place = self.place

        def work(step: Step) -> frozenset[str]:
            with place.dossier.on_this_thread() as mine:
                return Services(mine, place.today).vault.changed_files(step)

        place.jobs.start("Memeriksa isi berkas bukti", work, self._tell_checked, place.errors.show)

    def _tell_checked(self, found: object) -> None:
        changed = found if isinstance(found, frozenset) else frozenset()
        self._shelf.note_changed(changed)
        self.refresh_now()
        words = f"{number(len(changed))} berkas berubah" if changed else "Semua berkas utuh"
        self.status_changed.emit(words)

    def _chosen(self) -> int:
        chosen = self.selected()
        if chosen is None:
            raise KnownProblem("Belum ada dokumen yang dipilih.", "Pilih satu dokumen di daftar.")
        return chosen

    def _go_to_use(self, use: UseLine) -> None:
        pages = [spec.id for spec in PAGES]
        found = place_of(self.desk.services.records, use.kind_id, use.record_id, pages)
        if found is None:
            self.place.errors.show(KnownProblem(f"{use.what} {use.title} belum mempunyai halaman."))
        else:
            self.place.go(found)
