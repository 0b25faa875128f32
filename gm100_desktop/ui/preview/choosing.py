"""The left half of Laporan: which report, and its options; every report keeps what was chosen for it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gm100_desktop.domain.comparison import TODAY
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_kinds import ReportKind, report_kind
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.preview.catalogue import WIDTH, Catalogue
from gm100_desktop.ui.preview.copy_choice import CopyChoice
from gm100_desktop.ui.preview.options import OptionForm
from gm100_desktop.ui.preview.source import Source, copy_of, today_of
from gm100_desktop.ui.preview.wish import Wish
from gm100_desktop.ui.workplace import Workplace

OPTIONS_WIDTH = 264
EDGE = 24


class Choosing(QFrame):
    """Catalogue beside the options, or above them where the window is narrow."""

    changed = Signal()

    def __init__(self, kinds: Sequence[ReportKind], place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._place = place
        self._sources = {TODAY: today_of(place)}
        self._forms: dict[tuple[str, int], OptionForm] = {}
        self.catalogue = Catalogue(kinds, self)
        self.copy = CopyChoice(self)
        self._scroll = QScrollArea(self)
        self._forms_column = QVBoxLayout()
        self._width = 0
        self._box, self._inside = QHBoxLayout(self), QVBoxLayout()
        self._lay_out()
        self.setFocusProxy(self.catalogue)
        self.catalogue.chosen.connect(self._choose)
        self.copy.changed.connect(self._choose_copy)
        self.copy.offer(place.dossier.frozen.all())
        self._show(self.kind)

    @property
    def kind(self) -> ReportKind:
        """The report that is chosen."""
        return self.catalogue.current()

    @property
    def form(self) -> OptionForm:
        """Its options."""
        return self._form_of(self.kind)

    def wish(self) -> Wish:
        """What would be printed now."""
        if self.copy.number() != TODAY:  # whatever is done now, a frozen copy stays as it is
            return Wish(self.kind, self.form.chosen(), 0, self.copy.number())
        newest = self._place.dossier.history_of_file(1)
        return Wish(self.kind, self.form.chosen(), newest[0].step if newest else 0)

    def problem(self) -> str:
        """Why nothing can be printed of what is chosen; '' when it can."""
        return self.form.problem()

    def point_at(self, report: str, record_id: int | None) -> None:
        """That report is chosen, about that record."""
        kind = report_kind(report)
        self.copy.choose(TODAY)
        self._form_of(kind).point_at(record_id)
        if kind is self.kind:
            self.changed.emit()
        else:
            self.catalogue.choose(report)

    def refresh(self) -> None:
        """Sessions and decrees may be others by now, and there may be a new copy."""
        self._sources[TODAY].titles.forget()
        self.copy.offer(self._place.dossier.frozen.all())

    def stand(self, *, beside: bool) -> None:
        """The catalogue stands beside the options, or above them and scrolls with them."""
        if beside:
            self._box.insertWidget(0, self.catalogue)
        else:
            self._inside.insertWidget(0, self.catalogue)
        self.catalogue.setMaximumWidth(px(WIDTH) if beside else MOST)
        self.catalogue.setMinimumHeight(0 if beside else self.catalogue.whole_height())
        self.catalogue.setMaximumHeight(MOST if beside else self.catalogue.whole_height())
        self._width = px(OPTIONS_WIDTH) + (px(WIDTH) if beside else 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as catalogue and options are drawn; the window may still be narrower."""
        return QSize(self._width, super().sizeHint().height())

    def _choose_copy(self) -> None:
        """A copy that cannot be read any more is said, and the records of today are chosen again."""
        try:
            self._choose(self.kind)
        except KnownProblem:
            self.copy.choose(TODAY)
            raise

    def _choose(self, kind: ReportKind) -> None:
        self._show(kind)
        self.changed.emit()

    def _show(self, kind: ReportKind) -> None:
        shown = self._form_of(kind)
        for form in self._forms.values():
            form.setVisible(form is shown)

    def _form_of(self, kind: ReportKind) -> OptionForm:
        """Its options for the chosen copy or for today, built when first wanted."""
        key = kind.id, self.copy.number()
        if key not in self._forms:
            form = self._forms[key] = self._source().form(kind, self)
            form.hide()
            form.changed.connect(self.changed)
            self._forms_column.insertWidget(self._forms_column.count() - 1, form)
        return self._forms[key]

    def _source(self) -> Source:
        number = self.copy.number()
        if number not in self._sources:
            self._sources[number] = copy_of(self._place, number)
        return self._sources[number]

    def _lay_out(self) -> None:
        inside = QFrame(self)
        inside.setProperty("ground", "surface")
        inside.setLayout(self._inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        column = QVBoxLayout()
        self._inside.addLayout(column)
        column.setContentsMargins(px(EDGE), px(12), px(EDGE), px(16))
        column.setSpacing(px(10))
        heading = QLabel("Pilihan", inside)
        heading.setProperty("textRole", "strong")
        column.addWidget(heading)
        column.addWidget(self.copy)
        column.addLayout(self._forms_column)
        self._forms_column.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._scroll, 1)
        self._box.setStretch(0, 0)
        self.stand(beside=True)


MOST = 16_777_215  # Qt's own "no limit"
