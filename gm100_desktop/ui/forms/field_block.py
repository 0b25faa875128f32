"""One field of a form: label above, input, and the one sentence there is to say about it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED, Understood, read, refusal, shown
from gm100_desktop.ui.forms.context import FormContext
from gm100_desktop.ui.forms.input_factory import AnyInput, make_input
from gm100_desktop.ui.forms.inputs import LineInput, TextInput
from gm100_desktop.ui.icons import SMALL, icon_pixmap
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.style_sheet import FIELD_HEIGHT
from gm100_desktop.ui.theme import colours
from gm100_desktop.ui.widgets.check_box import CheckBox
from gm100_desktop.ui.widgets.elided_label import ElidedLabel

LONGEST_QUOTED = 40
DAY_OF_SHOWING = date(2000, 1, 1)  # notes on stored values never depend on the day


class Message(QWidget):
    """Icon and sentence; the form puts it directly below the field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self.words = QLabel(self), QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(6))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, sentence: str, *, wrong: bool) -> None:
        """Show the sentence; hide when there is none."""
        self.setVisible(bool(sentence))
        self.words.setText(sentence)
        self.words.setProperty("textRole", "wrong" if wrong else "doubt")
        self.words.style().polish(self.words)
        ink = colours().tones[Tone.WRONG if wrong else Tone.LOOK].ink
        name = "octagon-x" if wrong else "triangle-alert"
        self._icon.setPixmap(icon_pixmap(name, ink, px(SMALL), self.devicePixelRatioF()))


class FieldBlock(QWidget):
    """Holds the stored value; reads the text when the input is left and announces a new value."""

    changed = Signal(str, object)  # field name, value
    typed = Signal(str)  # field name
    settled = Signal(str)  # field name: left, given up or refused

    def __init__(self, field: Field, context: FormContext, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._context = context
        self._stored: Value = None
        self._problem = ""
        self._taken_from: tuple[()] | tuple[Value] = ()  # the value before the one just announced
        self.input: AnyInput = make_input(field, context, label, self)
        self._label = None if field.type is FieldType.FLAG else ElidedLabel(label, self)
        self.message = Message(self)
        self._lay_out()
        self.input.typed.connect(lambda: self.typed.emit(field.name))
        self.input.left.connect(self.leave)
        self.input.given_up.connect(self.give_up)

    # -- what the form does ------------------------------------------------------------------

    def show_value(self, value: Value) -> None:
        """Show what is stored and forget what was typed."""
        self._stored = value
        self._put(self._shown(value))
        self._say(self._note_on(value), wrong=False)

    def refresh(self, value: Value) -> None:
        """Take over a value stored meanwhile; a text being typed, or refused, stays."""
        if value == self._stored and type(value) is type(self._stored):
            return
        if self.is_dirty():
            self._stored = value
        else:
            self.show_value(value)

    def leave(self) -> None:
        """Take what was written: a new value is announced, a wrong text stays with its reason."""
        if self.is_dirty():
            self._read()
        elif self._problem:
            self.show_value(self._stored)
        self.settled.emit(self.field.name)

    def refuse(self, problem: RefusedValue) -> None:
        """Keep the text and say why it was not stored, whether reading or a rule refused it."""
        if self._taken_from:
            self._stored = self._taken_from[0]
        self._say(self._sentence(problem), wrong=True)

    def give_up(self) -> None:
        """Show the stored value again."""
        self.show_value(self._stored)
        self.settled.emit(self.field.name)

    def restore(self, text: str, sentence: str, *, wrong: bool) -> None:
        """Show a text that was typed earlier and is not stored."""
        self._put(text)
        if self.is_dirty():
            self._say(sentence, wrong=wrong)

    def is_dirty(self) -> bool:
        """Whether the text is another than the stored one."""
        return self.input.written() != self._shown(self._stored)

    @property
    def problem(self) -> str:
        """Why the text was not stored; empty when it was."""
        return self._problem

    @property
    def value(self) -> Value:
        """What is stored."""
        return self._stored

    def set_read_only(self, *, read_only: bool) -> None:
        """Nothing can be typed; texts can still be copied."""
        if isinstance(self.input, LineInput | TextInput):
            self.input.setReadOnly(read_only)
        else:
            self.input.setEnabled(not read_only)

    def show_letter(self, *, shown: bool) -> None:
        """Underline the letter that leads here with Alt, or not."""
        marked = self._label if self._label is not None else self.input
        if isinstance(marked, ElidedLabel | CheckBox):
            marked.shows_letter = shown
            marked.update()

    # -- reading and showing -----------------------------------------------------------------

    def _take(self, understood: Understood) -> None:
        before, self._stored = self._stored, understood.value
        self._put(self._shown(understood.value))
        self._say(_as_sentence(understood.note), wrong=False)
        if understood.value != before:
            self._taken_from = (before,)
            self.changed.emit(self.field.name, understood.value)
            self._taken_from = ()

    def _read(self) -> None:
        try:
            understood = self._understood()
        except RefusedValue as problem:
            self.refuse(problem)
        else:
            self._take(understood)

    def _understood(self) -> Understood:
        text = self.input.written()
        if self.field.type is not FieldType.REFERENCE or not text.strip():
            return read(self.field, text, self._context.today())
        kind, titles = self.field.refers_to, self._context.titles
        found = titles.record(kind, text)
        if found is not None:
            return Understood(found)
        match = titles.only_match(kind, text)
        if match is not None:
            return Understood(match[0], f"dibaca {match[1]}")
        quoted = text if len(text) <= LONGEST_QUOTED else f"{text[:LONGEST_QUOTED]}…"
        raise refusal(self.field, f"Tidak ada '{quoted}'. Pilih dari daftar.")

    def _shown(self, value: Value) -> str:
        if self.field.type is FieldType.REFERENCE:
            return self._context.titles.title(self.field.refers_to, value) if isinstance(value, int) else ""
        if self.field.type is FieldType.FLAG:
            return shown(self.field, value or 0)
        return shown(self.field, value)

    def _put(self, text: str) -> None:
        self.input.put(text)

    # -- saying ------------------------------------------------------------------------------

    def _say(self, sentence: str, *, wrong: bool) -> None:
        self._problem = sentence if wrong else ""
        state = "" if not sentence else "wrong" if wrong else "doubt"
        if self.input.property("state") != state:
            self.input.setProperty("state", state)
            self.input.style().polish(self.input)
        self.message.say(sentence, wrong=wrong)
        self.input.setAccessibleDescription(sentence or self.field.hint)

    def _sentence(self, problem: RefusedValue) -> str:
        """What to write, that it is not saved, what is stored."""
        advice = "" if problem.advice == NOT_SAVED else problem.advice
        stored = self._shown(self._stored)
        quotable = stored and len(stored) <= LONGEST_QUOTED and "\n" not in stored
        saved = f"Belum disimpan; nilai sebelumnya {stored}." if quotable else NOT_SAVED
        return " ".join(part for part in (problem.message, advice, saved) if part)

    def _note_on(self, value: Value) -> str:
        """What is doubtful in a stored value."""
        if value in {None, ""} or self.field.type is FieldType.REFERENCE:
            return ""
        try:
            return _as_sentence(read(self.field, shown(self.field, value), DAY_OF_SHOWING).note)
        except RefusedValue:
            return ""  # stored under an older rule; it is refused when it is typed again

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(1))
        if self._label is not None:
            self._label.setProperty("textRole", "label")
            self._label.setBuddy(self.input)
            column.addWidget(self._label)
        else:
            column.addStretch(1)  # a tick box stands level with the field beside it
            self.input.setMinimumHeight(px(FIELD_HEIGHT))
        column.addWidget(self.input)
        if self._label is not None:
            column.addStretch(1)


def _as_sentence(note: str) -> str:
    """A note with a capital and a full stop."""
    if not note:
        return ""
    words = note[0].upper() + note[1:]
    return words if words.endswith(".") else f"{words}."
