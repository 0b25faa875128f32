"""Files dropped anywhere in the window: onto a record's form they prove that record, elsewhere they are kept.

The window's own surface is watched, below all widgets: a text field must not take a file for a text.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gm100_desktop.domain.kinds.documents import DOCUMENT, EVIDENCE_LINK
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services import Services
from gm100_desktop.services.vault import Cited, Offered
from gm100_desktop.ui.evidence_intake import EvidenceIntake, brings_files, offered_by
from gm100_desktop.ui.forms.form import Form
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.workplace import Workplace

DROPS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})
NOT_PROVED = frozenset({EVIDENCE_LINK.id, "document_relation", "paper_profile"})
"""Kinds a file says nothing about."""
NOTHING_COPIED = KnownProblem(
    "Tidak ada berkas atau gambar di papan klip.", "Salin dulu berkas atau gambarnya, lalu tempel lagi."
)
MARGIN = 24


class DropTarget(NamedTuple):
    """What the files would be for: a record, or the vault alone when there is none."""

    table: str = ""
    record_id: int = 0
    words: str = "Lepaskan: simpan di Bukti"
    make: Callable[[], int] | None = None  # gives the record at the very moment, when it may not be there yet

    @property
    def cited(self) -> Cited | None:
        """The record they are to prove."""
        if not self.table or self.is_document:
            return None
        return Cited(self.table, self.make() if self.make else self.record_id)

    @property
    def is_document(self) -> bool:
        """Whether the file becomes that of a document."""
        return self.table == DOCUMENT.table


class DropHint(QFrame):
    """Says what letting go would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._said = parent, ""
        self.setProperty("ground", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = QLabel(self)
        self._words.setProperty("textRole", "toast")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(8), px(14), px(8))
        row.addWidget(self._words)
        self.hide()

    def words(self) -> str:
        """Return what is said."""
        return self._said

    def say(self, words: str) -> None:
        """Show the words at the foot of the window."""
        self._said = words
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

    def __init__(self, window: QWidget, place: Workplace) -> None:
        super().__init__(window)
        self._window, self._place = window, place
        self.hint = DropHint(window)
        window.setAcceptDrops(True)
        window.winId()  # the surface exists from now on
        window.windowHandle().installEventFilter(self)

    def close(self) -> None:
        """The window takes no files any more."""
        self._window.windowHandle().removeEventFilter(self)
        self._window.setAcceptDrops(False)
        self.hint.deleteLater()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take files before any widget sees them; everything else goes its way."""
        kind = event.type()
        if kind is QEvent.Type.DragLeave:
            self.hint.hide()
        elif kind in DROPS and isinstance(event, QDropEvent) and brings_files(event.mimeData()):
            self._take(event)
            return True
        return False

    def _take(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        target = target_at(self._window, event.position().toPoint(), self._place)
        if event.type() is not QEvent.Type.Drop:
            self.hint.say(target.words)
            return
        self.hint.hide()
        take_into(target, offered_by(event.mimeData()), self._place)


def paste_into(focus: QWidget | None, place: Workplace) -> None:
    """The files or the picture on the clipboard are kept, as evidence of the record being worked on."""
    offered = offered_by(QGuiApplication.clipboard().mimeData())
    if offered:
        take_into(target_of(_form_around(focus), place), offered, place)
    else:
        place.errors.show(NOTHING_COPIED)


def take_into(target: DropTarget, offered: Sequence[Offered], place: Workplace) -> None:
    """The files are kept, and prove what they were brought to."""
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
    return target_of(_form_around(window.childAt(at)), place)


def _form_around(widget: QWidget | None) -> Form | None:
    while widget is not None and not isinstance(widget, Form):
        widget = widget.parentWidget()
    return widget


def target_of(form: Form | None, place: Workplace) -> DropTarget:
    """The record the form shows, when files can prove it."""
    if form is None or form.record_id is None or form.kind.id in NOT_PROVED:
        return DropTarget()
    one, record_id = form.kind, form.record_id
    title = form.head.title() or Services(place.dossier, place.today).records.title(one, record_id)
    if one.id == DOCUMENT.id:
        return DropTarget(one.table, record_id, f"Lepaskan: jadikan berkas {title}")
    words = f"Lepaskan: simpan sebagai bukti {one.label} {title}"
    return DropTarget(one.table, record_id, words, form.make_proved)
