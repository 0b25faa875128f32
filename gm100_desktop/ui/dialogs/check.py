"""The health of the file in words: what was looked at, and every finding."""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gm100_desktop.domain.safekeeping import CheckReport
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.dialogs.dialog import Dialog

SHOWN = 50


class CheckDialog(Dialog):
    """One line when all is well, else one line per finding."""

    def __init__(self, report: CheckReport, parent: QWidget | None = None) -> None:
        super().__init__("Periksa berkas", parent, width=520)
        sound = "Berkas utuh." if report.is_sound else f"{number(len(report.findings))} hal perlu dilihat."
        self.add_text(sound, "form-title")
        counts = (
            f"{number(report.record_count)} catatan, {number(report.step_count)} langkah riwayat dan "
            f"{number(report.evidence_count)} berkas bukti diperiksa."
        )
        self.add_text(counts)
        for finding in report.findings[:SHOWN]:
            place = f" ({finding.place})" if finding.place else ""
            self.add_text(f"{finding.sentence}{place}", "wrong")
        self.body.addStretch(1)
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole, primary=True)
