"""Rubrik: what each level means; the region's own aid, never the ministry's words."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from gm100_desktop.domain.evaluations import RubricCode
from gm100_desktop.domain.instruments import INTERNAL
from gm100_desktop.domain.kinds.evaluations import RUBRIC_LEVEL
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.changes import Changes
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.errors import Errors
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Group
from gm100_desktop.ui.models.rows import Grouping
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec
from gm100_desktop.ui.records.record_list import RecordList
from gm100_desktop.ui.workplace import Workplace

LIST_HEIGHT = 380
LEVELS = ListSpec(
    RUBRIC_LEVEL,
    ("text", "level", "rubric"),
    "Rubrik",
    "Belum ada rubrik. 'Kembali ke bawaan' mengisinya.",
    order=("rubric", "level"),
    widths={"rubric": 170, "level": 80},
    grouping=Grouping(
        lambda line: str(line.values["rubric"]), lambda key, _lines: Group(key, RubricCode.word(key))
    ),
)


class RubricsDialog(Dialog):
    """Every field is saved when it is left."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("Rubrik", parent, width=820)
        errors = Errors(place.errors.log_folder, self)  # what is refused is told here, not behind the dialog
        errors.explain_by(place.dossier.explain)
        errors.told.connect(self._tell)
        self._desk = Desk(replace(place, errors=errors))
        self.add_text(
            f"Rubrik hanya membantu memilih tingkat dan selalu tercetak sebagai {INTERNAL}; "
            "kementerian tidak mengumumkan uraian tingkatnya."
        )
        self.list = RecordList(self._desk, LEVELS, self)
        self.list.setMinimumHeight(px(LIST_HEIGHT))
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty("textRole", "wrong")
        self.told.hide()
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.told)
        self.back = self.add_button("&Kembali ke bawaan", QDialogButtonBox.ButtonRole.ActionRole)
        self.back.setEnabled(not self._desk.is_read_only)
        self.back.clicked.connect(self.put_back)
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)
        self.finished.connect(place.dossier.news.subscribe(self._changed))
        self.list.refresh()
        self.list.select_first()

    def put_back(self) -> None:
        """The shipped rubrics say again what they said at first; Ctrl+Z in the window takes it back."""
        try:
            self._desk.services.instruments.put_back_rubrics()
        except KnownProblem as problem:
            self._tell(problem)

    def _changed(self, changes: Changes) -> None:
        if RUBRIC_LEVEL.area in changes.areas:
            self.told.hide()
            self.list.refresh()

    def _tell(self, problem: KnownProblem) -> None:
        self.told.setText(f"{problem.message} {problem.advice}".strip())
        self.told.show()
