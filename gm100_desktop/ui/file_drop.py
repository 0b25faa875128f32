"""Files dropped anywhere in the window: onto a record's form they prove that record, elsewhere they are kept.

The window's own surface is watched, below all widgets: a text field must not take a file for a text.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gm100_desktop.domain.kinds.documents import DOCUMENT, EVIDENCE_LINK
from gm100_desktop.services import Services
from gm100_desktop.services.vault import Cited
from gm100_desktop.ui.evidence_intake import EvidenceIntake, brings_files, offered_by
from gm100_desktop.ui.forms.form import Form
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.workplace import Workplace

DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove})
NOT_PROVED = frozenset({EVIDENCE_LINK.id, "document_relation", "paper_profile"})
"""Kinds a file says nothing about."""
MARGIN = 24


class DropTarget(NamedTuple):
    """What the files would be for: a record, or the vault alone when there is none."""

    table: str = ""
    record_id: int = 0
    words: str = "Lepaskan: simpan di Bukti"

    @property
    def cited(self) -> Cited | None:
        """The record they are to prove."""
        return Cited(self.table, self.record_id) if self.table and not self.is_document else None

    @property
    def is_document(self) -> bool:
        """Whether the file becomes that of a document."""
        return self.table == DOCUMENT.table


class DropHint(QFrame):
    """Says what letting go would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("ground", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = QLabel(self)
        self._words.setProperty("textRole", "toast")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(8), px(14), px(8))
        row.addWidget(self._words)
        self.hide()

    def say(self, words: str) -> None:
        """Show the words at the foot of the window."""
        parent = self._over
        room = parent.width() - 2 * px(MARGIN) - 2 * px(14)
        fitting = self._words.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        if fitting != self._words.text() or self.isHidden():
            self._words.setText(fitting)
            self.adjustSize()
            foot = parent.height() - self.height() - px(MARGIN)
            self.move(QPoint((parent.width() - self.width()) // 2, foot))
            self.show()
            self.raise_()


class FileDrops(QObject):
    """Watches one window while a file is open."""

    def __init__(self, window: QWidget, place: Callable[[], Workplace | None]) -> None:
        super().__init__(window)
        self._window, self._place = window, place
        self.hint = DropHint(window)
        window.setAcceptDrops(True)
        window.winId()  # the surface exists from now on
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take files before any widget sees them; everything else goes its way."""
        kind = event.type()
        if kind is QEvent.Type.DragLeave:
            self.hint.hide()
        elif isinstance(event, QDropEvent) and (kind in DRAGS or kind is QEvent.Type.Drop):
            place = self._place()
            if place is not None and brings_files(event.mimeData()):
                self._take(event, place)
                return True
        return False

    def _take(self, event: QDropEvent, place: Workplace) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        target = target_at(self._window, event.position().toPoint(), place)
        if event.type() is not QEvent.Type.Drop:
            self.hint.say(target.words)
            return
        self.hint.hide()
        take_into(target, event, place)


def take_into(target: DropTarget, event: QDropEvent, place: Workplace) -> None:
    """The dropped files are kept, and prove what they were dropped on."""
    offered = offered_by(event.mimeData())
    intake = EvidenceIntake(place)
    if not target.is_document or len(offered) != 1:
        intake.take(offered, target.cited)
        return
    try:
        intake.put(target.record_id, offered[0])
    except Exception as problem:  # noqa: BLE001  every problem of an act goes through the one gateway
        place.errors.show(problem)


def target_at(window: QWidget, at: QPoint, place: Workplace) -> DropTarget:
    """What lies under the pointer: the record of a form, or nothing particular."""
    widget = window.childAt(at)
    while widget is not None and not isinstance(widget, Form):
        widget = widget.parentWidget()
    return target_of(widget, place)


def target_of(form: Form | None, place: Workplace) -> DropTarget:
    """The record the form shows, when files can prove it."""
    if form is None or form.record_id is None or form.kind.id in NOT_PROVED:
        return DropTarget()
    one, record_id = form.kind, form.record_id
    title = form.head.title() or Services(place.dossier, place.today).records.title(one, record_id)
    if one.id == DOCUMENT.id:
        return DropTarget(one.table, record_id, f"Lepaskan: jadikan berkas {title}")
    return DropTarget(one.table, record_id, f"Lepaskan: simpan sebagai bukti {one.label} {title}")
