"""One form for every sort of record, built from its `Kind`.

`show_record` shows a record; a field that is left with a new value says `changed` once, and the
page stores it. What cannot be stored stays on screen with its reason; what is being typed is
said by `drafted` so that it survives a crash. The form never writes anything itself.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.ui.focus import enter
from gm100_desktop.ui.forms.context import FormContext
from gm100_desktop.ui.forms.drafts import DraftWatch
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.forms.form_body import DerivedText, FormBody
from gm100_desktop.ui.forms.form_head import FormHead
from gm100_desktop.ui.forms.form_pages import FormPages
from gm100_desktop.ui.forms.mnemonics import with_mnemonics

Record = Mapping[str, Value]
Save = Callable[[str, Value], object]

TAB_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
BROUGHT_BACK = "Teks ini sedang diketik ketika program terhenti. Belum disimpan; Esc membuangnya."


class Form(QFrame):
    """The fields of one record in tabs."""

    changed = Signal(str, object)  # field name, value: to be stored as one act
    drafted = Signal(str, object)  # field name; text, or None when nothing is left to keep
    history_wanted = Signal()
    closed = Signal()

    make_proved: Callable[[], int] | None = None
    """Gives the record that files brought here prove, where that is not simply the one shown."""

    def __init__(self, kind: Kind, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.kind = kind
        self._context = context
        self._record: Record | None = None
        self._read_only = False
        self._blocks: dict[str, FieldBlock] = {}
        self._refused: dict[int, dict[str, tuple[str, str]]] = {}  # text and reason, by record and field
        self._derived: dict[str, DerivedText] = {}
        self.head = FormHead(self)
        self.pages = FormPages(self.head.tabs, self)
        self._watch = DraftWatch(self._draft_of, self)
        self._watch.drafted.connect(self.drafted)
        self.head.history_wanted.connect(self.history_wanted)
        self.head.closed.connect(self.closed)
        self._lay_out()
        self._build_tabs()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._hide_letters)  # Alt may be let go of in another window
        self.setEnabled(False)

    # -- what the page does ------------------------------------------------------------------

    @property
    def record_id(self) -> int | None:
        """The record shown."""
        return _id_of(self._record)

    def show_record(self, record: Record | None) -> None:
        """Show a record; the one shown before is left first, so that nothing typed is lost.

        The same record again is a refresh: what is being typed stays.
        """
        if record is not None and self._record is not None and _id_of(record) == self.record_id:
            self._record = record
            for name, block in self._blocks.items():
                block.refresh(record.get(name))
            return
        self.leave()
        self._watch.reset()
        self._remember_refused()
        self._record = record
        self.setEnabled(record is not None)
        for block in self._blocks.values():
            self._show_in(block)

    def entered(self) -> dict[str, Value]:
        """The values as they are stored, or about to be."""
        record = self._record or {}
        names = [field.name for field in self.kind.fields]
        return {
            name: self._blocks[name].value if name in self._blocks else record.get(name) for name in names
        }

    def problems(self) -> dict[str, str]:
        """Why a text was not stored, by field."""
        return {name: block.problem for name, block in self._blocks.items() if block.problem}

    def bind(self, save: Save) -> None:
        """Store each changed value by calling `save`; what it refuses is shown at the field."""

        def store(name: str, value: Value) -> None:
            try:
                save(name, value)
            except RefusedValue as problem:
                self.refuse(name, problem)
            except KnownProblem as problem:
                self.refuse(name, RefusedValue(problem.message, problem.advice, name))

        self.changed.connect(store)

    def refuse(self, name: str, problem: RefusedValue) -> None:
        """Show at the field why its value was not stored."""
        self._block(name).refuse(problem)

    def leave(self) -> None:
        """Take every text that was typed and not yet taken."""
        if self._record is None:
            return
        for block in list(self._blocks.values()):
            if block.is_dirty() and not block.problem:
                block.leave()

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, whatever tab it is on."""
        block = self._block(name)
        self.pages.select(block.field.tab)
        self.pages.body(block.field.tab).reveal(block)
        block.input.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_first_tab(self) -> None:
        """What is begun is begun at its beginning."""
        self.pages.select(self.pages.names()[0])

    def set_read_only(self, *, read_only: bool) -> None:
        """Nothing can be typed; everything can be read."""
        self._read_only = read_only
        for block in self._blocks.values():
            block.set_read_only(read_only=read_only)

    def flush_drafts(self) -> None:
        """Say at once what is being typed: a crash or the end is near."""
        self._watch.flush()

    def take_drafts(self, drafts: Mapping[str, str]) -> None:
        """Bring back texts that were being typed when the program ended; leaving the field stores them."""
        for name, text in drafts.items():
            self._block(name).restore(text, BROUGHT_BACK, wrong=False)
            self._watch.expect(name)

    def forget_titles(self) -> None:
        """Other records may be called otherwise now."""
        self._context.titles.forget()

    # -- parts of the page's own -------------------------------------------------------------

    def add_part(self, part: QWidget, *, tab: str, label: str = "") -> None:
        """A widget of the page below the fields of a tab, which may be a new one."""
        self.pages.fill(tab, lambda body: body.add_part(part, label))

    def add_derived(self, name: str, label: str, *, tab: str) -> None:
        """A value nobody types, below the fields of a tab."""
        text = self._derived[name] = DerivedText(self)
        self.add_part(text, tab=tab, label=label)

    def set_derived(self, name: str, text: str) -> None:
        """Show the derived value."""
        self._derived[name].setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The head takes no more of a low form than it must."""
        super().resizeEvent(event)
        self.head.fit(self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Underline the Alt-letters while Alt is held, and only then; Ctrl+Tab goes to the next tab."""
        if event.key() == Qt.Key.Key_Alt:
            self._show_letters(shown=True)
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in TAB_STEPS:
            self.go_to_tab(TAB_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def go_to_tab(self, steps: int) -> None:
        """The tab so many places on is chosen, and its first field has the focus."""
        names = self.pages.names()
        name = names[(self.head.tabs.current() + steps) % len(names)]
        self.pages.select(name)
        enter(self.pages.body(name))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Take the underlines away."""
        if event.key() == Qt.Key.Key_Alt:
            self._show_letters(shown=False)
        super().keyReleaseEvent(event)

    # -- building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setProperty("ground", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(line)
        column.addWidget(self.pages, 1)

    def _build_tabs(self) -> None:
        for tab in dict.fromkeys(field.tab for field in self.kind.fields):
            self.pages.fill(tab, partial(self._add_blocks, tab))

    def _add_blocks(self, tab: str, body: FormBody) -> None:
        fields = [field for field in self.kind.fields if field.tab == tab]
        labels = with_mnemonics([field.label for field in fields], self._context.taken_letters)
        for field, label in zip(fields, labels, strict=True):
            block = self._blocks[field.name] = FieldBlock(field, self._context, label, body)
            block.changed.connect(self.changed)
            block.typed.connect(self._watch.touch)
            block.settled.connect(self._watch.settle)
            block.set_read_only(read_only=self._read_only)
            if field.heading:
                body.add_heading(field.heading)
            body.add_block(block)
            self._show_in(block)
        body.end_fields()

    def _hide_letters(self) -> None:
        self._show_letters(shown=False)

    def _show_letters(self, *, shown: bool) -> None:
        for block in self._blocks.values():
            block.show_letter(shown=shown)

    def _block(self, name: str) -> FieldBlock:
        if name not in self._blocks:
            self.pages.body(self.kind.field(name).tab)
        return self._blocks[name]

    def _show_in(self, block: FieldBlock) -> None:
        """Show the stored value, or the refused text that was left behind in this record."""
        record, name = self._record, block.field.name
        block.show_value(record.get(name) if record is not None else None)
        left_behind = self._refused.get(self.record_id or 0, {}).pop(name, None)
        if left_behind is not None:
            block.restore(*left_behind, wrong=True)
            self._watch.expect(name)

    def _remember_refused(self) -> None:
        refused = {
            name: (block.input.written(), block.problem)
            for name, block in self._blocks.items()
            if block.problem
        }
        if refused and self.record_id is not None:
            self._refused.setdefault(self.record_id, {}).update(refused)

    def _draft_of(self, name: str) -> str | None:
        block = self._blocks[name]
        return block.input.written() if block.is_dirty() else None


def _id_of(record: Record | None) -> int | None:
    found = record.get("id") if record is not None else None
    return found if isinstance(found, int) else None
