"""The cited page of an evidence in a window of its own; whatever cannot be drawn says so."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from gm100_desktop.domain.lines.evaluations import ProofLine
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.evaluations_opened import EvidenceOpener, Opened, cited_place
from gm100_desktop.ui.preview.page_view import Fit, PageView
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.widgets.buttons import text_button
from gm100_desktop.ui.widgets.elided_label import ElidedLabel

EDGE, SHARE, WIDEST = 20, 0.94, 900
OPENING = "Membuka bukti…"


class ProofViewer(QDialog):
    """Esc closes; `outside` shows the file in the system's viewer."""

    def __init__(self, desk: Desk, proof: ProofLine, outside: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Bukti {proof.words}")
        self.proof = proof
        self.caption = ElidedLabel(" · ".join(filter(None, (proof.words, proof.title, proof.caption))), self)
        self.caption.setProperty("textRole", "form-title")
        self.page, self.message = PageView(self), QLabel(OPENING, self)
        self.page.setAccessibleName("Halaman bukti")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.elsewhere = text_button("Buka di &program lain", "external-link", parent=self)
        self.elsewhere.setToolTip("Ctrl+Enter")
        self.elsewhere.clicked.connect(lambda: outside())  # noqa: PLW0108  (Qt's `checked` stays here)
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(outside)
        whole = parent.window().size() * SHARE
        self.resize(min(whole.width(), px(WIDEST)), whole.height())
        self._opener = EvidenceOpener(desk.place.dossier, desk.services.records, self)
        self._opener.opened.connect(self._show)
        self._opener.open(proof.document_id)

    def done(self, result: int) -> None:
        """What was opened is closed."""
        self.page.show_pages(None)
        self._opener.close()
        super().done(result)

    def _show(self, opened: Opened) -> None:
        if opened.pages is None:
            self.message.setText(opened.words)
            return
        self.page.show_pages(opened.pages)
        self._stack.setCurrentWidget(self.page)
        self.page.fit(Fit.WIDTH)
        self.page.go_to(cited_place(self.proof.page, opened.pages.count))
        self.page.setFocus()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.page)
        close = text_button("&Tutup", parent=self)
        close.clicked.connect(self.reject)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((head, (self.caption,)), (foot, (self.elsewhere, close))):
            row.setContentsMargins(px(EDGE), px(8), px(EDGE), px(8))
            row.setSpacing(px(8))
            for part in parts:
                row.addWidget(part)
        foot.insertStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
