"""What a bug looks like to the person: what is safe, and a report to pass on."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.metrics import px

REPORT_HEIGHT = 180


class CrashDialog(Dialog):
    """Says that everything written is safe, and hands out the report."""

    def __init__(self, report: str, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("Kesalahan program", parent, width=560)
        self._report, self._log_folder = report, log_folder
        self.add_text("Ada bagian program yang gagal.", "form-title")
        self.add_text(
            "Semua isian yang sudah tersimpan aman. Teks yang sedang diketik disimpan sebagai draf. "
            "Salin laporan ini untuk pengelola aplikasi, lalu lanjutkan atau buka kembali program."
        )
        self._add_report(report)
        self._add_buttons()

    def copy(self) -> None:
        """The report is on the clipboard."""
        QGuiApplication.clipboard().setText(self._report)
        self._copied.setText("Laporan tersalin.")

    def _add_report(self, report: str) -> None:
        field = QPlainTextEdit(report, self)
        field.setReadOnly(True)
        field.setMinimumHeight(px(REPORT_HEIGHT))
        field.setAccessibleName("Laporan kesalahan")
        field.setTabChangesFocus(True)
        self.body.addWidget(field)
        self._copied = self.add_text("", "good")

    def _add_buttons(self) -> None:
        action, reject = QDialogButtonBox.ButtonRole.ActionRole, QDialogButtonBox.ButtonRole.RejectRole
        self.add_button("&Salin laporan", action, primary=True, icon_name="copy").clicked.connect(self.copy)
        self.add_button("Buka &folder log", action, icon_name="folder-open").clicked.connect(self._open_log)
        self.add_button("&Tutup", reject)

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))
