"""The one delegate of all lists: ground, row line, notes, the look of the column, and the editor."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from gm100_desktop.ui.chips import ChipKind
from gm100_desktop.ui.delegates.cell_editor import CellEditor, Offers
from gm100_desktop.ui.delegates.kit import PAGE_EDGE, PaintKit
from gm100_desktop.ui.delegates.looks import PAINTINGS, alignment, chip_areas, chips_of, level_area
from gm100_desktop.ui.icons import paint_icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.cells import CELL, Cell, Index
from gm100_desktop.ui.models.columns import Levels, Look
from gm100_desktop.ui.palette import Pair, Tone
from gm100_desktop.ui.tips import plain_tip

NOTE_ICON = 14
OWN_WIDTH = frozenset({Look.CHIPS, Look.YEAR, Look.LEVELS, Look.DRAWN})
"""Looks that cut themselves; a tooltip repeats no text for them."""

RowKey = tuple[int, int]
EditorKey = Callable[[QWidget, QKeyEvent], bool]
"""Takes a key pressed in an editor; True when it has dealt with it."""


def row_key(index: Index) -> RowKey:
    """What tells a row of a table or a tree from all others."""
    return index.row(), index.internalId()


class Sight:
    """What the view knows and its cells need: who is under the pointer, who is current."""

    def __init__(self, row_height: int, edge: int = PAGE_EDGE) -> None:
        self.kit = PaintKit(edge)
        self.row_height = row_height
        self.hovered: RowKey | None = None
        self.current: RowKey | None = None
        self.current_column = -1
        self.has_focus = False
        self.is_typed_into = False
        self.first_column = 0


class CellDelegate(QStyledItemDelegate):
    """Paints and edits every cell of one view."""

    chip_opened = Signal(object, object)
    """The line and the chip that was clicked."""

    def __init__(self, view: QAbstractItemView, sight: Sight) -> None:
        super().__init__(view)
        self._sight = sight
        self._view = view
        self.offers: Offers | None = None
        self.editor_key: EditorKey | None = None

    # -- painting ----------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, line and content of one cell."""
        cell = index.data(CELL)
        rect, kit = option.rect, self._sight.kit
        selected = self._view.selectionModel().isSelected(index)  # as `option.state`, without loading QStyle
        painter.fillRect(rect, kit.colour(self._ground(cell, index, selected=selected)))
        if cell.group is None:
            self._paint_line_cell(painter, rect, cell, index)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), kit.colour(kit.palette.line))

    def _paint_line_cell(self, painter: QPainter, rect: QRect, cell: Cell, index: Index) -> None:
        sight = self._sight
        current = row_key(index) == sight.current
        area = self.content_area(rect, index.column(), cell.column.look)
        tone = self._note_tone(cell)
        painter.save()
        painter.setClipRect(rect)
        if tone is not None:
            area = self._paint_note(painter, area, cell, tone)
        if tone is None or not _is_written(cell):
            PAINTINGS[cell.column.look](painter, area, cell, sight.kit, current)
        painter.restore()
        if current and sight.has_focus and sight.is_typed_into and index.column() == sight.current_column:
            painter.setPen(sight.kit.colour(sight.kit.palette.primary))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def content_area(self, rect: QRect, column: int, look: Look = Look.PLAIN) -> QRect:
        """The cell without its margins; the first column keeps the page's edge, chips need less of one."""
        kit = self._sight.kit
        if column == self._sight.first_column:
            return rect.adjusted(kit.page_edge, 0, -kit.padding, -1)
        if look is Look.CHIPS:
            return rect.adjusted(kit.padding - px(2), 0, -px(1), -1)
        return rect.adjusted(kit.padding, 0, -kit.padding, -1)

    def _ground(self, cell: Cell, index: Index, *, selected: bool) -> str:
        palette = self._sight.kit.palette
        tone = self._note_tone(cell)
        if tone is not None:
            return tone.soft
        if selected:
            return palette.sel
        if cell.group is not None:
            return palette.alt
        return palette.hover if row_key(index) == self._sight.hovered else palette.surface

    def _note_tone(self, cell: Cell) -> Pair | None:
        tones = self._sight.kit.palette.tones
        if cell.note is not None:
            return tones[Tone.WRONG if cell.note.refused else Tone.LOOK]
        return tones[Tone.LOOK] if cell.is_due else None

    def _paint_note(self, painter: QPainter, area: QRect, cell: Cell, tone: Pair) -> QRect:
        """Draw the icon at the left and the text in the ink of the note; return what is left."""
        kit = self._sight.kit
        if cell.note is not None:
            side = px(NOTE_ICON)
            corner = QPoint(area.left() - px(3), area.center().y() - side // 2 + 1)
            name = "octagon-x" if cell.note.refused else "triangle-alert"
            paint_icon(painter, QRect(corner, QSize(side, side)), name, tone.ink)
            area = area.adjusted(side + px(2), 0, 0, 0)
        if _is_written(cell):
            kit.write(painter, area, cell.text, kit.body, tone.ink, alignment(cell))
        return area

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally high; widths come from the columns."""
        return QSize(0, self._sight.row_height)

    # -- editing -----------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open the editor of the column's field."""
        from gm100_desktop.ui.delegates.editors import make_editor  # lazy: no list opens with an editor

        column = index.data(CELL).column
        editor = make_editor(column.field, column.title, parent, self.offers)
        chosen = getattr(editor, "chosen", None)
        if chosen is not None:
            chosen.connect(lambda: self.take(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Start with the stored text, or with the one that was refused."""
        if not editor.property("filled"):
            editor.setProperty("filled", True)
            cast(CellEditor, editor).put(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed."""
        model.setData(index, cast(CellEditor, editor).written(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """The editor covers exactly its cell; several lines need more."""
        editor.setGeometry(cast(CellEditor, editor).room(option.rect))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Tab and the arrows leave the editor as in a spreadsheet."""
        return self._leaves(watched, event) or super().eventFilter(watched, event)

    def _leaves(self, editor: QObject, event: QEvent) -> bool:
        if self.editor_key is None or not isinstance(editor, QWidget) or not isinstance(event, QKeyEvent):
            return False
        return event.type() is QEvent.Type.KeyPress and self.editor_key(editor, event)

    def take(self, editor: QWidget) -> None:
        """Hand over what was typed and close the editor, once."""
        editor.blockSignals(True)  # a list says 'chosen' again when it loses the focus
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    # -- pointer -----------------------------------------------------------------------------

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on an evidence chip opens it; a click on a level chooses it."""
        if event.type() is not QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        cell = index.data(CELL)
        area, at = (
            self.content_area(option.rect, index.column(), cell.column.look),
            event.position().toPoint(),
        )
        if cell.column.look is Look.CHIPS:
            return self._click_chip(cell, area, at)
        if cell.column.look is Look.LEVELS and bool(index.flags() & Qt.ItemFlag.ItemIsEditable):
            return _click_level(cell, area, at, model, index)
        return False

    def _click_chip(self, cell: Cell, area: QRect, at: QPoint) -> bool:
        chips = chips_of(cell)
        for chip, place in zip(chips, chip_areas(area, chips), strict=True):
            opens = chip.target is not None or chip.kind in {ChipKind.EVIDENCE, ChipKind.MISSING}
            if opens and place.contains(at):
                self.chip_opened.emit(cell.line, chip)
                return True
        return False

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole text of a cell that is cut, and the reason of one that was refused."""
        tip = self.tip(option.rect, index) if index.isValid() else ""
        if tip:
            QToolTip.showText(event.globalPos(), plain_tip(tip), view, option.rect)
        else:
            QToolTip.hideText()
        return True

    def tip(self, rect: QRect, index: Index) -> str:
        """The words of the tooltip; none when the cell shows everything."""
        cell = index.data(CELL)
        whole = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        chips = [chip.tip for chip in chips_of(cell) if chip.tip] if cell.line is not None else []
        if chips:
            return "\n".join(chips)
        if cell.note is not None or cell.column.tip is not None:
            return whole
        room = self.content_area(rect, index.column()).width()
        wide = self._sight.kit.body.measures.horizontalAdvance(whole) > room
        return whole if (wide or "\n" in whole) and cell.column.look not in OWN_WIDTH else ""


def _is_written(cell: Cell) -> bool:
    """Whether the cell is nothing but its text."""
    return cell.column.look not in OWN_WIDTH and cell.column.look not in {Look.NAME, Look.SWATCH, Look.ICON}


def _click_level(cell: Cell, area: QRect, at: QPoint, model: QAbstractItemModel, index: Index) -> bool:
    mark = cell.mark
    if not isinstance(mark, Levels):
        return False
    for level in range(mark.most + 1):
        if level_area(area, level).contains(at):
            return model.setData(index, str(level), Qt.ItemDataRole.EditRole)
    return False
