"""Backups, restoring, salvage, checking: acts that leave the present file as it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.safekeeping import CheckReport, Comparison, Restored, RestorePoint, SalvageReport
from gm100_desktop.domain.wording import number
from gm100_desktop.services.copies import restore_points_of, salvage_file
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.rescue import compare_without_file, restore_without_file
from gm100_desktop.ui.dialogs.backups import BackupsDialog
from gm100_desktop.ui.dialogs.check import CheckDialog
from gm100_desktop.ui.dialogs.files import ask_file_to_make, ask_folder, free_path
from gm100_desktop.ui.dialogs.restore import RestoreDialog
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.job import Step
from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.moments import moment_text
from gm100_desktop.ui.problem_strip import ProblemStrip
from gm100_desktop.ui.surroundings import Surroundings

MOST_NAMED = 3
"""Documents told by name; a line holds no more."""


@dataclass(frozen=True, slots=True)
class RescueDesk:
    """Imported when first asked for: the window starts without its dialogs."""

    window: QWidget
    strip: ProblemStrip
    jobs: Jobs
    errors: Errors
    around: Surroundings
    open_path: Callable[[Path], object]

    def show_backups(self, dossier: Dossier) -> None:
        """The restore points of the open file, and the whole copy."""
        points = dossier.copies.restore_points()
        dialog = BackupsDialog(points, self._today(), can_back_up=True, parent=self.window)
        dialog.restore_wanted.connect(lambda point: self.compare(dossier, point))
        dialog.backup_wanted.connect(lambda: self.back_up(dossier))
        dialog.exec()

    def show_points_of(self, path: Path) -> None:
        """The restore points of a file that cannot be opened."""
        points = restore_points_of(path, self.around.places)
        dialog = BackupsDialog(points, self._today(), can_back_up=False, parent=self.window)
        dialog.restore_wanted.connect(lambda point: self._compare_lost(path, point))
        dialog.exec()

    def compare(self, dossier: Dossier, point: RestorePoint) -> None:
        """What the restore point would bring is shown, and restored when wanted."""

        def show(differences: object) -> None:
            when = moment_text(point.made_at, self._today())
            if isinstance(differences, list) and RestoreDialog(when, differences, self.window).exec():
                self._restore(dossier, point)

        work = dossier.copies.differences
        self.jobs.start("Membandingkan", lambda _step: work(point.path), show, self.errors.show)

    def _compare_lost(self, path: Path, point: RestorePoint) -> None:
        """As `compare`, with what can still be read of a damaged file."""

        def show(comparison: object) -> None:
            if isinstance(comparison, Comparison):
                when, beside = moment_text(point.made_at, self._today()), _beside(comparison)
                if RestoreDialog(when, comparison.differences, self.window, beside=beside).exec():
                    self._restore_lost(path, point)

        self.jobs.start(
            "Membandingkan", lambda _step: compare_without_file(point.path, path), show, self.errors.show
        )

    def back_up(self, dossier: Dossier) -> None:
        """A whole copy with all evidence lies in the folder the person chose."""
        folder = ask_folder(self.window, self.around.documents, "Folder atau USB untuk cadangan")
        if folder is None:
            return
        name = f"{dossier.path.stem} cadangan {self._today().isoformat()}"
        target = free_path(folder, name)
        self.jobs.start(
            "Cadangan penuh",
            lambda step: dossier.copies.full_backup(target, step),
            lambda missing: self._tell_backup(dossier, target, missing),
            self.errors.show,
        )

    def check(self, dossier: Dossier) -> None:
        """The health of the whole file is shown."""

        def show(report: object) -> None:
            if isinstance(report, CheckReport):
                CheckDialog(report, self.window).exec()

        self.jobs.start("Memeriksa berkas", dossier.copies.check, show, self.errors.show)

    def salvage(self, path: Path) -> None:
        """A new file holds everything that could be read of the damaged one."""
        target = self._ask_target(path, "selamat")
        if target is None:
            return
        self.jobs.start(
            "Menyelamatkan isi berkas",
            lambda step: salvage_file(path, target, step),
            lambda report: self._tell_salvage(target, report),
            self.errors.show,
        )

    def _restore(self, dossier: Dossier, point: RestorePoint) -> None:
        target = self._ask_target(dossier.path, "pulih")
        if target is not None:
            work = dossier.copies.restore
            self._start_restoring(target, lambda step: work(point.path, target, step))

    def _restore_lost(self, path: Path, point: RestorePoint) -> None:
        target = self._ask_target(path, "pulih")
        if target is not None:
            who, now = self.around.who(), self.around.now

            def work(step: Step) -> Restored:
                return restore_without_file(point.path, target, present=path, who=who, now=now, step=step)

            self._start_restoring(target, work)

    def _start_restoring(self, target: Path, work: Callable[[Step], Restored]) -> None:
        self.jobs.start(
            "Memulihkan", work, lambda restored: self._tell_restored(target, restored), self.errors.show
        )

    def _tell_restored(self, target: Path, restored: object) -> None:
        lost = len(restored.evidence_missing) if isinstance(restored, Restored) else 0
        advice = f"{lost} berkas bukti tidak ditemukan dan perlu ditambahkan lagi." if lost else ""
        self._tell(f"Catatan dipulihkan ke {target.name}.", advice, target)

    def _tell_salvage(self, target: Path, report: object) -> None:
        if isinstance(report, SalvageReport):
            rows = sum(report.rows_saved.values()) + sum(report.rows_from_journal.values())
            lost = f"{len(report.findings)} hal tidak terbaca." if report.findings else "Semua terbaca."
            self._tell(f"{rows} catatan diselamatkan ke {target.name}.", lost, target)

    def _tell_backup(self, dossier: Dossier, target: Path, missing: object) -> None:
        done = f"Cadangan penuh tersimpan di {target}"
        if not isinstance(missing, tuple) or not missing:
            self.strip.show_news(f"{done}.")
            return
        lost = f"{number(len(missing))} berkas bukti tidak ikut karena isinya tidak ada di berkas ini"
        papers = _named(dossier.evidence.papers_with(missing))
        advice = f"Lampirkan lagi berkasnya{papers}, lalu buat cadangan sekali lagi."
        self.strip.show_problem(KnownProblem(f"{done}, tetapi {lost}.", advice))

    def _tell(self, message: str, advice: str, target: Path) -> None:
        self.strip.show_news(message, advice, (("B&uka berkas itu", lambda: self.open_path(target)),))

    def _ask_target(self, path: Path, word: str) -> Path | None:
        return ask_file_to_make(self.window, free_path(path.parent, f"{path.stem} {word}"))

    def _today(self) -> date:
        return self.around.now().date()


def _named(titles: Sequence[str]) -> str:
    """' pada dokumen A; B; C dan 4 lainnya', '' when there is none."""
    if not titles:
        return ""
    more = f" dan {number(len(titles) - MOST_NAMED)} lainnya" if len(titles) > MOST_NAMED else ""
    return f" pada dokumen {'; '.join(titles[:MOST_NAMED])}{more}"


def _beside(comparison: Comparison) -> str:
    """What stood beside the copy, in words."""
    if comparison.is_lost:
        return "berkas yang tidak terbaca lagi"
    return "bagian berkas yang masih terbaca" if comparison.unread else "berkas sekarang"
