"""The input that fits a field, made from its description."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.wording import label
from gm100_desktop.ui.forms.context import FormContext
from gm100_desktop.ui.forms.date_input import DateInput
from gm100_desktop.ui.forms.inputs import ChoiceInput, FlagInput, LineInput, ReferenceInput, TextInput

AnyInput = LineInput | TextInput | ChoiceInput | ReferenceInput | FlagInput

RIGHT_ALIGNED = frozenset({FieldType.MONEY, FieldType.WHOLE, FieldType.PERCENT, FieldType.DECIMAL})
HINTS: Mapping[FieldType, str] = {
    FieldType.DATE: "tgl/bln/thn",
    FieldType.PARTIAL_DATE: "mis. 2017 atau Mei 2017",
    FieldType.MONTH: "mis. Oktober 2026",
    FieldType.TIME: "mis. 08.30",
}


def make_input(field: Field, context: FormContext, words: str, parent: QWidget) -> AnyInput:
    """The input, with its accessible name and hint."""
    made = _made(field, context, words, parent)
    made.setObjectName(field.name)
    made.setAccessibleName(f"{field.label} (wajib)" if field.required else field.label)
    made.setAccessibleDescription(field.hint)
    return made


def _made(field: Field, context: FormContext, words: str, parent: QWidget) -> AnyInput:
    if field.type is FieldType.CHOICE:
        return ChoiceInput(_words(field), parent)
    if field.type is FieldType.REFERENCE:
        return _reference(field, context, parent)
    if field.type is FieldType.FLAG:
        return FlagInput(words, parent)
    return _typed(field, context, parent)


def _typed(field: Field, context: FormContext, parent: QWidget) -> LineInput | TextInput:
    if field.type is FieldType.LONG_TEXT:
        text = TextInput(parent)
        text.setPlaceholderText(field.hint)
        return text
    line = DateInput(field, context.today, parent) if field.type is FieldType.DATE else LineInput(parent)
    line.setPlaceholderText(field.hint or HINTS.get(field.type, ""))
    if field.type in RIGHT_ALIGNED:
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return line


def _reference(field: Field, context: FormContext, parent: QWidget) -> ReferenceInput:
    made = ReferenceInput(lambda: [title for _, title in context.titles.of(field.refers_to)], parent)
    made.setPlaceholderText(field.hint)
    return made


def _words(field: Field) -> list[str]:
    words = [label(member) for member in field.choices or ()]
    return words if field.required else ["", *words]
