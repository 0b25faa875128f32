"""What the page says while there is no masterplan: what it is called, which years, and it is made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.masterplan import PLAN
from gm100_desktop.domain.masterplan import PlanKind
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.masterplan_typing import told
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.widgets.buttons import text_button

EDGE = 24
WIDTH = 460
YEARS = 5
LABELS = {"title": "&Judul", "start_year": "Tahun m&ulai", "end_year": "Tahun s&elesai"}
FIRST_STEP = (
    "Tulis judul dan masa berlakunya. Versi, payung hukum, dan berkasnya dapat dilengkapi kemudian "
    "lewat Dokumen rencana."
)


class PlanOffer(QScrollArea):
    """Title, first and last year, one button."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk = desk
        self.blocks = {
            name: FieldBlock(PLAN.field(name), desk.context, words, self) for name, words in LABELS.items()
        }
        self.button = text_button("Buat masterplan", "plus", kind="primary", parent=self)
        self.button.clicked.connect(lambda: told(desk, self.make))
        self._suggest()
        self._lay_out()
        for part in (*self.blocks.values(), self.button):
            part.setEnabled(not desk.is_read_only)

    def enter(self) -> None:
        """The title has the keys, marked to be typed over; Enter leads on to the button."""
        self.blocks["title"].input.setFocus(Qt.FocusReason.TabFocusReason)

    def make(self) -> None:
        """The plan stands in the file; what is missing or wrong is said at its field."""
        for block in self.blocks.values():
            block.leave()
        values: dict[str, Value] = {name: block.value for name, block in self.blocks.items()}
        missing = [name for name, value in values.items() if value in {None, ""}]
        if missing:
            self._refuse(missing[0], RefusedValue(f"{PLAN.field(missing[0]).label} wajib diisi."))
        elif not any(block.problem for block in self.blocks.values()):
            self._make(values)

    def _make(self, values: dict[str, Value]) -> None:
        title, start, end = (values[name] for name in LABELS)
        try:
            self._desk.services.programmes.make_plan(str(title), int(start or 0), int(end or 0))
        except RefusedValue as problem:
            self._refuse(problem.field or "title", problem)

    def _refuse(self, name: str, problem: RefusedValue) -> None:
        self.blocks[name].refuse(problem)
        self.blocks[name].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _suggest(self) -> None:
        year = self._desk.place.period().year
        suggested: dict[str, Value] = {
            "title": PlanKind.SMART_CITY.label,
            "start_year": year,
            "end_year": year + YEARS - 1,
        }
        for name, value in suggested.items():
            self.blocks[name].show_value(value)

    def _lay_out(self) -> None:
        paper = QFrame(self)
        paper.setProperty("ground", "surface")
        inside = QWidget(paper)
        inside.setMaximumWidth(px(WIDTH))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        heading, words = QLabel("Buat masterplan dulu", inside), QLabel(FIRST_STEP, inside)
        heading.setProperty("textRole", "form-title")
        words.setProperty("textRole", "second")
        words.setWordWrap(True)
        years = QHBoxLayout()
        years.setSpacing(px(8))
        for part in (heading, words, self.blocks["title"], self.blocks["title"].message):
            column.addWidget(part)
        column.addLayout(years)
        for name in ("start_year", "end_year"):
            years.addWidget(self.blocks[name])
            column.addWidget(self.blocks[name].message)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(paper)
        whole.setContentsMargins(px(EDGE), px(EDGE), px(EDGE), px(EDGE))
        whole.addWidget(inside)
        whole.addStretch(1)
        self.setWidget(paper)
