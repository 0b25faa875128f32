"""Choosing a kabupaten or kota: typed letters find it in the official list, or it is written by hand."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gm100_desktop.domain.regions import RegionType
from gm100_desktop.services.new_region import OfficialRegion
from gm100_desktop.ui.grid.parts import ROW_HEIGHT
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.widgets.check_box import CheckBox
from gm100_desktop.ui.widgets.choice_box import ChoiceBox

ROWS = 6


def labelled(words: str, field: QWidget) -> QVBoxLayout:
    """The field with its label above it; Alt and the marked letter lead to it."""
    label = QLabel(words)
    label.setProperty("textRole", "label")
    label.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(px(4))
    column.addWidget(label)
    column.addWidget(field)
    return column


def full_name(region: OfficialRegion) -> str:
    """'Kabupaten Pelalawan'."""
    return f"{RegionType.word(region.type)} {region.name}"


class RegionRow(QStyledItemDelegate):
    """As high as a row of any list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The width of the words, the height of a row."""
        return QSize(super().sizeHint(option, index).width(), px(ROW_HEIGHT))


class RegionList(QWidget):
    """A search field over the list of what was found."""

    changed = Signal()

    def __init__(self, regions: Sequence[OfficialRegion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regions, self._found = regions, list(regions)
        self.search, self.view = _SearchField(self), QListView(self)
        self._model = QStringListModel(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(RegionRow(self.view))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setUniformItemSizes(True)
        self.view.setFixedHeight(ROWS * px(ROW_HEIGHT) + 2)
        self.view.setAccessibleName("Kabupaten dan kota yang cocok")
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.search.setPlaceholderText("mis. pelalawan")
        self.search.textChanged.connect(self._filter)
        self.search.stepped.connect(self._step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(labelled("&Kabupaten atau kota", self.search))
        column.addWidget(self.view)
        self._filter("")

    def chosen(self) -> OfficialRegion | None:
        """The region marked in the list."""
        row = self.view.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        matching = (each for each in self._regions if _matches(each, words))
        self._found = sorted(matching, key=lambda each: _distance(each, words))
        self._model.setStringList([_line(each) for each in self._found])
        if words and self._found:
            self.view.setCurrentIndex(self._model.index(0))
        self.changed.emit()

    def _step(self, rows: int) -> None:
        row = max(0, min(self.view.currentIndex().row() + rows, len(self._found) - 1))
        self.view.setCurrentIndex(self._model.index(row))

    def _tell(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self.changed.emit()


class _SearchField(QLineEdit):
    """A field whose Up and Down move in the list below it."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep letters, pass on steps."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class OwnRegion(QWidget):
    """A region the official list does not know: a new one, or one for practice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.type, self.name = ChoiceBox(self), QLineEdit(self)
        self.province, self.code = QLineEdit(self), QLineEdit(self)
        for kind in RegionType:
            self.type.addItem(kind.label, kind.value)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(8))
        grid.addLayout(labelled("&Jenis", self.type), 0, 0)
        grid.addLayout(labelled("N&ama, tanpa kata Kabupaten atau Kota", self.name), 0, 1)
        grid.addLayout(labelled("Kode &wilayah", self.code), 1, 0)
        grid.addLayout(labelled("&Provinsi", self.province), 1, 1)
        grid.setColumnStretch(1, 1)
        self.code.setPlaceholderText("mis. 14.05")
        for field in (self.name, self.province, self.code):
            field.textChanged.connect(self.changed)
        self.type.currentIndexChanged.connect(self.changed)

    def chosen(self) -> OfficialRegion | None:
        """The region as written; None while it has no name."""
        name = " ".join(self.name.text().split())
        if not name:
            return None
        province, code = " ".join(self.province.text().split()), self.code.text().strip()
        return OfficialRegion(code, province, name, str(self.type.currentData()))


class RegionChoice(QWidget):
    """The list, or the fields in its place."""

    changed = Signal()

    def __init__(self, regions: Sequence[OfficialRegion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.own = RegionList(regions, self), OwnRegion(self)
        self.by_hand = CheckBox("&Daerah tidak ada dalam daftar resmi", self)
        self.by_hand.shows_letter = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (self.list, self.own, self.by_hand):
            column.addWidget(part)
        self.own.hide()
        self.by_hand.toggled.connect(self.own.setVisible)
        self.by_hand.toggled.connect(self.list.setHidden)
        for signal in (self.list.changed, self.own.changed, self.by_hand.toggled):
            signal.connect(lambda *_: self.changed.emit())

    def chosen(self) -> OfficialRegion | None:
        """The region chosen or written; None while there is none."""
        return self.own.chosen() if self.by_hand.isChecked() else self.list.chosen()


def _line(region: OfficialRegion) -> str:
    return f"{full_name(region)} · {region.province} · {region.code}"


def _matches(region: OfficialRegion, words: list[str]) -> bool:
    text = _line(region).casefold()
    return all(word in text for word in words)


def _distance(region: OfficialRegion, words: list[str]) -> tuple[int, int]:
    """A name that has all the words stands before one whose province has some; whole words first."""
    name = full_name(region).casefold()
    return sum(word not in name for word in words), sum(word not in name.split() for word in words)
