"""One declaration per act: menu, button and shortcut are the same QAction."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from gm100_desktop.ui.icons import icon
from gm100_desktop.ui.tips import plain_tip


class Command(NamedTuple):
    """What an act is called, which keys and icon it has; `text` carries the Alt-mnemonic."""

    text: str
    keys: str = ""  # portable: "Ctrl+Return"
    icon: str = ""  # Lucide name
    tip: str = ""  # when the name alone says too little


def make_action(command: Command, run: Callable[[], object], parent: QObject) -> QAction:
    """The act as a QAction of `parent`; its keys work wherever the parent is shown."""
    action = QAction(command.text, parent)
    if command.icon:
        action.setIcon(icon(command.icon))
    if command.keys:
        action.setShortcut(QKeySequence.fromString(command.keys, QKeySequence.SequenceFormat.PortableText))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    explain(action, command.tip)
    action.triggered.connect(lambda: run())  # noqa: PLW0108  (Qt's `checked` stays here)
    return action


def plain(text: str) -> str:
    """The text without its mnemonic mark."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def keys_text(action: QAction) -> str:
    """Its keys as they are printed on the keyboard: Ctrl+Enter."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def explain(action: QAction, tip: str = "") -> None:
    """Give the act a tooltip that ends in its shortcut."""
    keys = keys_text(action)
    words = tip or plain(action.text()).removesuffix("…")
    action.setToolTip(plain_tip(f"{words} ({keys})" if keys else words))
