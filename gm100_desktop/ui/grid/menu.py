"""The menu over a list: what the keys do, said in words, with the keys beside them."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QMetaMethod, QObject, Qt, SignalInstance
from PySide6.QtWidgets import QAbstractItemView, QMenu

from gm100_desktop.ui.grid.columns import GridColumns
from gm100_desktop.ui.grid.keys import GridKeys

Act = Callable[[], object]
SortBy = Callable[[int, Qt.SortOrder], None]


class MenuParts(NamedTuple):
    """What the menu speaks of."""

    view: QAbstractItemView
    keys: GridKeys
    columns: GridColumns
    sort_by: SortBy
    save: Act | None  # None where nobody can take the list


def list_menu(parts: MenuParts) -> QMenu:
    """What can be done with the cell, the rows, the columns and the whole list."""
    menu = QMenu(parts.view)
    _add_cells(menu, parts)
    _add_rows(menu, parts)
    _add_order(menu, parts)
    if parts.save is not None:
        menu.addSeparator()
        _add(menu, "Simpan sebagai E&xcel…\tCtrl+E", parts.save)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add_cells(menu: QMenu, parts: MenuParts) -> None:
    keys, index = parts.keys, parts.view.currentIndex()
    if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
        _add(menu, "&Sunting sel\tF2", lambda: parts.view.edit(index))
    _add(menu, "Salin dengan &judul\tCtrl+C", keys.copy, when=keys.has_lines())
    bare = "Salin &tanpa judul\tCtrl+Shift+C"
    _add(menu, bare, lambda: keys.copy(with_heads=False), when=keys.has_lines())
    if _is_heard(keys, keys.pasted):
        _add(menu, "Tem&pel\tCtrl+V", keys.paste)
        _add(menu, "Tempel sebagai &baris baru\tCtrl+Shift+V", lambda: keys.paste(over=False))
    if _is_heard(keys, keys.filled):
        _add(menu, "Isi ke ba&wah\tCtrl+D", keys.fill_down, when=keys.can_fill())
    if _is_heard(keys, keys.emptied):
        _add(menu, _with_key("K&osongkan sel", keys, empties=True), keys.empty, when=keys.has_lines())


def _add_rows(menu: QMenu, parts: MenuParts) -> None:
    keys = parts.keys
    menu.addSeparator()
    if _is_heard(keys, keys.row_wanted):
        _add(menu, "Baris ba&ru\tCtrl+Enter", keys.row_wanted.emit)
    if _is_heard(keys, keys.removed):
        _add(menu, _with_key("&Hapus baris", keys, empties=False), keys.remove, when=keys.has_lines())
    _add(menu, "Pilih s&emua\tCtrl+A", parts.view.selectAll)


def _add_order(menu: QMenu, parts: MenuParts) -> None:
    at = parts.view.currentIndex().column()
    menu.addSeparator()
    if at >= 0:
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        _add(menu, "Urutkan &naik", lambda: parts.sort_by(at, up))
        _add(menu, "Urutkan t&urun", lambda: parts.sort_by(at, down))
    columns = parts.columns.menu(at)
    columns.setTitle("&Kolom")
    columns.setParent(menu, columns.windowFlags())
    menu.addMenu(columns)


def _add(menu: QMenu, words: str, act: Act, *, when: bool = True) -> None:
    action = menu.addAction(words)
    action.setEnabled(when)
    action.triggered.connect(lambda: act())  # noqa: PLW0108  (Qt's `checked` stays here)


def _with_key(words: str, keys: GridKeys, *, empties: bool) -> str:
    """The words, with Del behind them when that is what it does now."""
    return f"{words}\tDel" if keys.del_empties() is empties else words


def _is_heard(keys: QObject, signal: SignalInstance) -> bool:
    """Whether the list does anything when that is asked of it."""
    return keys.isSignalConnected(QMetaMethod.fromSignal(signal))
