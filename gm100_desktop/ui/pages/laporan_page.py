"""Laporan: choose a report, see its real pages, save and print them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.comparison import TODAY
from gm100_desktop.domain.problems import Cancelled, KnownProblem
from gm100_desktop.domain.report_kinds import REPORT_KINDS
from gm100_desktop.services.paper_files import Saved, save_copy
from gm100_desktop.services.region_head import head_of
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.documents_folder import documents_folder
from gm100_desktop.ui.pages.page import Page, Spot
from gm100_desktop.ui.preview.choosing import Choosing
from gm100_desktop.ui.preview.maker import Made, Maker
from gm100_desktop.ui.preview.preview import Preview
from gm100_desktop.ui.preview.room import Room
from gm100_desktop.ui.preview.saving import ask_target, open_outside, suggested_name
from gm100_desktop.ui.workplace import FROZEN_COPY, Destination, Workplace

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

BUSY = "Menyusun halaman…"
OPEN_ELSEWHERE = "Berkas sedang dibuka di program lain."


class LaporanPage(Page):
    """Catalogue and options at the left, the finished PDF at the right."""

    areas = frozenset(Area)
    help = (
        "Pilih laporan dan pilihannya; halaman yang tampak adalah halaman yang dicetak. "
        "PgUp dan PgDn berpindah halaman, + dan - mengubah ukuran, 0 menampilkan satu halaman utuh."
    )

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "Laporan")
        self.choosing = Choosing(REPORT_KINDS, place, self)
        self.preview = Preview(self)
        self.maker = Maker(place.jobs, place.dossier.path, self)
        self.room = Room(self.choosing, self.preview, self)
        self.body.addWidget(self.room, 1)
        self._add_commands()
        self.choosing.changed.connect(self._want)
        self.maker.began.connect(self._tell_busy)
        self.maker.made.connect(self._show)
        self.maker.failed.connect(self._tell_failure)

    # -- what the shell asks -----------------------------------------------------------------

    def refresh(self) -> None:
        """The records may be others by now: the preview is made anew if it is no longer right."""
        self.choosing.refresh()
        self._want()

    def facts(self) -> str:
        """Which report, how many pages, when it was made."""
        made, kind = self.maker.last, self.choosing.kind
        if made is None or made.wish.kind is not kind:
            return kind.title
        frozen = f" dari salinan beku {made.wish.frozen}" if made.wish.frozen != TODAY else ""
        return f"{kind.title} · {made.pages.count} halaman · disusun {made.at}{frozen}"

    def go_to(self, destination: Destination) -> None:
        """Choose that report, about that record: whoever wants it printed leads here."""
        if destination.part and destination.part[0] == FROZEN_COPY:
            self.choosing.copy.choose(destination.part[1])
        elif destination.field:
            self.choosing.point_at(destination.field, destination.record_id)
        else:
            super().go_to(destination)

    def print_out(self) -> bool:
        """Print what is chosen."""
        self._with_pdf(self._print)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """The keys go to the catalogue at once."""
        super().showEvent(event)
        self.choosing.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- parts -------------------------------------------------------------------------------

    def _add_commands(self) -> None:
        save = Command("Simpan &PDF", "Ctrl+Shift+S", "download", "Simpan PDF di folder pilihan Anda")
        paper = Command("&Cetak…", "", "printer", "Cetak (Ctrl+P)")
        again = Command("Susun &ulang", "", "redo-2", "Susun ulang pratinjau")
        outside = Command("&Buka di penampil PDF", "", "external-link")
        self.add_command(save, lambda: self._with_pdf(self._save), Spot.PRIMARY)
        self.add_command(paper, lambda: self._with_pdf(self._print), Spot.BUTTON)
        self.add_command(again, self._make_again)
        self.add_command(outside, lambda: self._with_pdf(lambda made: open_outside(made.path)))

    # -- the preview -------------------------------------------------------------------------

    def _want(self) -> None:
        """What is chosen is made, unless the preview is right already."""
        self.head.set_facts(self.facts())
        made, problem = self.maker.last, self.choosing.problem()
        self.preview.set_aside(aside=made is not None and made.wish.kind is not self.choosing.kind)
        if problem:
            self.preview.strip.show_problem(KnownProblem(problem, "Pratinjau tidak berubah."))
            return
        self.preview.strip.clear()
        self.maker.want(self.choosing.wish())

    def _make_again(self) -> None:
        self.preview.strip.clear()
        self.maker.again(self.choosing.wish())

    def _with_pdf(self, act: Callable[[Made], object]) -> None:
        """Do it with the PDF of what is chosen, made first if need be."""
        problem = self.choosing.problem()
        if problem:
            raise KnownProblem(problem, "Perbaiki pilihannya, lalu coba lagi.")
        self.maker.when_made(self.choosing.wish(), lambda made: self._guarded(lambda: act(made))())

    def _tell_busy(self) -> None:
        self.preview.show_words(BUSY)

    def _show(self, made: Made) -> None:
        self.preview.show_pages(made.pages)
        self.head.set_facts(self.facts())

    def _tell_failure(self, problem: Exception) -> None:
        remedy = (("Susun &lagi", self._make_again),)
        if isinstance(problem, KnownProblem):
            self.preview.strip.show_problem(problem, remedy)
        elif isinstance(problem, Cancelled):
            known = KnownProblem("Penyusunan dibatalkan.", "Halaman yang tampak mungkin bukan yang terbaru.")
            self.preview.strip.show_problem(known, remedy)
        else:
            self.place.errors.show(problem)
        self.preview.show_words("Pratinjau belum disusun.")

    # -- onto disk and paper -----------------------------------------------------------------

    def _save(self, made: Made) -> None:
        target = ask_target(self, self._folder() / suggested_name(made.wish, self._region()))
        if target is not None:
            saved = save_copy(made.path, target)
            self.place.preferences.change(last_folder=str(saved.path.parent))
            self._tell_saved(saved)

    def _tell_saved(self, saved: Saved) -> None:
        ways = (
            ("B&uka", lambda: open_outside(saved.path)),
            ("Buka &folder", lambda: open_outside(saved.path.parent)),
        )
        if saved.was_taken:
            message = "Berkas sedang dibuka di program lain."
            self.preview.strip.show_problem(
                KnownProblem(message, f"Disimpan sebagai {saved.path.name}."), ways
            )
        else:
            self.preview.strip.show_news(f"Tersimpan: {saved.path.name}", str(saved.path.parent), ways)

    def _print(self, made: Made) -> None:
        # Imported when wanted: Qt's printing half is a library of its own.
        from gm100_desktop.ui.preview import printing

        paper = made.pages.size_mm(0)
        printer = printing.printer_for(paper, made.wish.kind.title)
        if not printing.ask_printer(printer, made.pages.count, self):
            return
        printing.set_paper(printer, paper)  # drivers silently fall back to A4
        other = printing.other_paper(printer, paper)
        if not other:
            self._print_on(made, printer)
            return
        wanted = printing.paper_name(paper)
        problem = KnownProblem(
            f"Pencetak memakai {other}, laporan ini {wanted}.",
            f"Pilih {wanted} di pengaturan pencetak, atau cetak diperkecil agar muat.",
        )
        smaller = ("Cetak diper&kecil", lambda: self._print_on(made, printer))
        self.preview.strip.show_problem(problem, (smaller, ("&Pilih lagi", lambda: self._print(made))))

    def _print_on(self, made: Made, printer: "QPrinter") -> None:
        from gm100_desktop.ui.preview.printing import print_pages  # with the printer

        self.place.jobs.start(
            "Mencetak",
            work=lambda step: print_pages(made.pages, printer, step),
            done=lambda _: self.preview.strip.show_news(f"{made.wish.kind.title} dikirim ke pencetak."),
            failed=self.place.errors.show,
        )

    def _folder(self) -> Path:
        last = self.place.preferences.settings.last_folder
        return Path(last) if last and Path(last).is_dir() else documents_folder()

    def _region(self) -> str:
        head = head_of(self.place.dossier)
        return head.short_name if head else ""
