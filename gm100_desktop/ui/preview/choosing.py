"""The left half of Laporan: which report, and its options; every report keeps what was chosen for it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.report_kinds import ReportKind, report_kind
from gm100_desktop.ui.forms.context import FormContext, Offered, Titles
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.preview.catalogue import WIDTH, Catalogue
from gm100_desktop.ui.preview.options import OptionForm
from gm100_desktop.ui.preview.wish import Wish
from gm100_desktop.ui.workplace import Workplace

OPTIONS_WIDTH = 264
EDGE = 24
WITHIN = {"document": {"kind": DocumentKind.DECREE.value}}
"""Only decrees found a council; other documents are no choice."""


class Choosing(QFrame):
    """Catalogue beside the options, or above them where the window is narrow."""

    changed = Signal()

    def __init__(self, kinds: Sequence[ReportKind], place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._place = place
        self._titles = Titles(self._choices)
        self._context = FormContext(place.today, self._titles)
        self._forms: dict[str, OptionForm] = {}
        self.catalogue = Catalogue(kinds, self)
        self._scroll = QScrollArea(self)
        self._forms_column = QVBoxLayout()
        self._width = 0
        self._box, self._inside = QHBoxLayout(self), QVBoxLayout()
        self._lay_out()
        self.setFocusProxy(self.catalogue)
        self.catalogue.chosen.connect(self._choose)
        self._show(self.kind)

    @property
    def kind(self) -> ReportKind:
        """The report that is chosen."""
        return self.catalogue.current()

    @property
    def form(self) -> OptionForm:
        """Its options."""
        return self._forms[self.kind.id]

    def wish(self) -> Wish:
        """What would be printed now."""
        newest = self._place.dossier.history_of_file(1)
        return Wish(self.kind, self.form.chosen(), newest[0].step if newest else 0)

    def problem(self) -> str:
        """Why nothing can be printed of what is chosen; '' when it can."""
        return self.form.problem()

    def point_at(self, report: str, record_id: int | None) -> None:
        """That report is chosen, about that record."""
        kind = report_kind(report)
        self._form_of(kind).point_at(record_id)
        if kind is self.kind:
            self.changed.emit()
        else:
            self.catalogue.choose(report)

    def refresh(self) -> None:
        """Sessions and decrees may be others by now."""
        self._titles.forget()

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

    def _choices(self, kind_id: str) -> Offered:
        # Imported when a list is first offered: most reports need none.
        from gm100_desktop.services.records import Records

        return Records(self._place.dossier, self._place.today).choices(kind_id, WITHIN.get(kind_id))

    def _choose(self, kind: ReportKind) -> None:
        self._show(kind)
        self.changed.emit()

    def _show(self, kind: ReportKind) -> None:
        self._form_of(kind)
        for kind_id, form in self._forms.items():
            form.setVisible(kind_id == kind.id)

    def _form_of(self, kind: ReportKind) -> OptionForm:
        """Its options, built when first wanted."""
        if kind.id not in self._forms:
            form = self._forms[kind.id] = OptionForm(kind, self._context, self._place.period().year, self)
            form.hide()
            form.changed.connect(self.changed)
            self._forms_column.insertWidget(self._forms_column.count() - 1, form)
        return self._forms[kind.id]

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
