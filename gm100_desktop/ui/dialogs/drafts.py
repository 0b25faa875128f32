"""Texts that were typed and not saved, offered back after a crash: take over, copy, or throw away."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gm100_desktop.domain.history import Draft
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.reading import read
from gm100_desktop.domain.unopened import unopened_of
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.moments import stamp_text

TEXT_HEIGHT = 54


class DraftsDialog(Dialog):
    """One block per text; a block goes when its text has found its end."""

    def __init__(self, dossier: Dossier, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__("Teks yang belum tersimpan", parent, width=560)
        self._dossier, self._today = dossier, today
        self._services = Services(dossier, today)
        self.add_text("Teks ini sedang diketik ketika program berhenti, atau ditolak sebelum tersimpan.")
        self.blocks = [self._add_block(draft) for draft in dossier.drafts.all()]
        if not self.blocks:
            self.add_text("Tidak ada teks yang menunggu.", "second")
        self.body.addStretch(1)
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)

    def _add_block(self, draft: Draft) -> "DraftBlock":
        block = DraftBlock(draft, self._title(draft), stamp_text(draft.at, self._today()), self)
        block.take.setEnabled(self._has_place(draft))
        block.take.clicked.connect(lambda: self._take_over(block))
        block.throw_away.clicked.connect(lambda: self._finish(block))
        self.body.addWidget(block)
        return block

    def _has_place(self, draft: Draft) -> bool:
        """Whether there still is what it was typed for."""
        unopened = unopened_of(draft.record_id)
        if unopened:
            return bool(self._services.evaluations.question_title(*unopened))
        return self._services.records.exists(kind(draft.kind), draft.record_id)

    def _title(self, draft: Draft) -> str:
        one, unopened = kind(draft.kind), unopened_of(draft.record_id)
        if unopened:
            title = self._services.evaluations.question_title(*unopened)
        else:
            title = self._services.records.title(one, draft.record_id) if draft.record_id else "catatan baru"
        return f"{one.field(draft.field).label} · {title or 'catatan yang sudah dihapus'}"

    def _take_over(self, block: "DraftBlock") -> None:
        draft, one, unopened = block.draft, kind(block.draft.kind), unopened_of(block.draft.record_id)
        try:
            value = read(one.field(draft.field), draft.text, self._today()).value
            if unopened:
                self._services.evaluations.put(*unopened, draft.field, value)
            else:
                self._services.records.change(one, draft.record_id, draft.field, value)
        except KnownProblem as problem:
            block.say(f"{problem.message} {problem.advice}".strip())
        else:
            self._finish(block)

    def _finish(self, block: "DraftBlock") -> None:
        draft = block.draft
        self._dossier.drafts.forget(draft.kind, draft.record_id, draft.field)
        block.hide()
        self.blocks.remove(block)
        if not self.blocks:
            self.accept()


class DraftBlock(QFrame):
    """Where the text belongs, the text itself, and three ways to deal with it."""

    def __init__(self, draft: Draft, title: str, when: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.draft = draft
        self.setProperty("ground", "tile")
        self._note = _label(f"{draft.who}, {when}", "second")
        self.take = QPushButton("Pakai", self)
        self.throw_away = QPushButton("Buang", self)
        copy = QPushButton("Salin", self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(draft.text))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.addWidget(_label(title, "strong"))
        column.addWidget(self._note)
        column.addWidget(_text_field(draft.text, title))
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.take, copy, self.throw_away):
            row.addWidget(button)
        column.addLayout(row)

    def say(self, why: str) -> None:
        """Say why the text could not be taken over."""
        self._note.setProperty("textRole", "wrong")
        self._note.style().polish(self._note)
        self._note.setText(why)

    def note(self) -> str:
        """What stands under the title."""
        return self._note.text()


def _text_field(text: str, title: str) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setReadOnly(True)
    field.setTabChangesFocus(True)
    field.setFixedHeight(px(TEXT_HEIGHT))
    field.setAccessibleName(title)
    return field


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("textRole", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
