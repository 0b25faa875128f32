"""What is chosen before a report is made, built from the description of the report."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field, FieldType, Value
from gm100_desktop.domain.report_kinds import OptionType, ReportKind, ReportOption
from gm100_desktop.domain.wording import tanggal_medium
from gm100_desktop.ui.forms.context import FormContext
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.preview.parts_choice import PartsChoice
from gm100_desktop.ui.widgets.choice_box import ChoiceBox

FIELD_TYPES = {
    OptionType.DATE: FieldType.DATE,
    OptionType.YEAR: FieldType.YEAR,
    OptionType.RECORD: FieldType.REFERENCE,
    OptionType.FLAG: FieldType.FLAG,
}
USUAL_DATE = "report_date"


class ChoiceOption(QWidget):
    """One of a few words; the first one follows the region's own setting when the report allows that."""

    changed = Signal()

    def __init__(self, option: ReportOption, parent: QWidget) -> None:
        super().__init__(parent)
        words = [(word.code, word.label) for word in option.choices]
        if option.hint:
            words.insert(0, ("", option.hint[:1].upper() + option.hint[1:]))
        self._codes = [code for code, _ in words]
        self.box = ChoiceBox(self)
        self.box.addItems([label for _, label in words])
        self.box.setAccessibleName(option.label)
        label = QLabel(option.label, self)
        label.setProperty("textRole", "label")
        label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(label)
        column.addWidget(self.box)
        self.box.currentIndexChanged.connect(lambda _at: self.changed.emit())

    def value(self) -> Value:
        """The code chosen."""
        return self._codes[self.box.currentIndex()]


class OptionForm(QWidget):
    """The options of one report; `changed` when another PDF would come out."""

    changed = Signal()

    def __init__(
        self,
        kind: ReportKind,
        context: FormContext,
        usual_year: int,
        parent: QWidget | None = None,
        *,
        usual_day: str = "",
    ) -> None:
        """`usual_day` says what day the context's today is, when it is not the one of the option."""
        super().__init__(parent)
        self.kind = kind
        self._context, self._usual_year, self._usual_day = context, usual_year, usual_day
        self._values: dict[str, Callable[[], Value]] = {}
        self.parts: PartsChoice | None = None
        self.blocks: dict[str, FieldBlock] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(10))
        for option in kind.options:
            self._add(option)

    def chosen(self) -> tuple[tuple[str, Value], ...]:
        """Option and value; the date is always a day, so that tomorrow's report is another one."""
        values = {name: value() for name, value in self._values.items()}
        if USUAL_DATE in values and not values[USUAL_DATE]:
            values[USUAL_DATE] = self._context.today().isoformat()
        return tuple(values.items())

    def point_at(self, record_id: int | None) -> None:
        """What the report is about is that record, quietly; None leaves it to the report."""
        records = [option.name for option in self.kind.options if option.type is OptionType.RECORD]
        for name in records:
            self.blocks[name].show_value(record_id)

    def problem(self) -> str:
        """Why nothing can be made of what is chosen; '' when it can."""
        if self.parts is not None and self.parts.is_empty():
            return "Pilih paling sedikit satu bagian."
        return next((block.problem for block in self.blocks.values() if block.problem), "")

    def _add(self, option: ReportOption) -> None:
        if option.type is OptionType.CHOICE:
            choice = ChoiceOption(option, self)
            choice.changed.connect(self.changed)
            self._put(option, choice, choice.value)
        elif option.type is OptionType.PARTS:
            self.parts = PartsChoice(option, self)
            self.parts.changed.connect(self.changed)
            self._put(option, self.parts, self.parts.chosen)
        else:
            self._add_field(option)

    def _add_field(self, option: ReportOption) -> None:
        field = Field(
            option.name,
            option.label,
            FIELD_TYPES[option.type],
            refers_to=option.refers_to,
            hint=self._hint(option),
        )
        block = self.blocks[option.name] = FieldBlock(field, self._context, option.label, self)
        block.show_value(0 if option.type is OptionType.FLAG else None)
        block.changed.connect(lambda _name, _value: self.changed.emit())
        block.settled.connect(lambda _name: self.changed.emit() if block.problem else None)
        self._put(option, block, lambda: block.value)
        self._column.addWidget(block.message)

    def _put(self, option: ReportOption, part: QWidget, value: Callable[[], Value]) -> None:
        self._values[option.name] = value
        self._column.addWidget(part)

    def _hint(self, option: ReportOption) -> str:
        if option.type is OptionType.DATE and option.hint:
            return f"{self._usual_day or option.hint}, {tanggal_medium(self._context.today())}"
        return f"{option.hint}, {self._usual_year}" if option.type is OptionType.YEAR else option.hint
