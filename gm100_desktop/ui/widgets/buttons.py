"""Buttons as the design has them: words with an icon, or a lone icon that says its name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from gm100_desktop.ui.icons import SMALL, Ink, icon, small_size
from gm100_desktop.ui.metrics import px

ICON_GAP = 4  # beside the gap Qt itself leaves


def text_button(
    words: str, icon_name: str = "", *, kind: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A button with words; `kind` is '', 'primary', 'flat' or 'evidence'."""
    button = QPushButton(words, parent)
    button.setProperty("kind", kind)
    if icon_name:
        inks = {"primary": Ink.ON_BUTTON, "flat": Ink.PRIMARY, "evidence": Ink.PRIMARY}
        button.setIcon(icon(icon_name, inks.get(kind, Ink.TEXT2)))
        button.setIconSize(QSize(px(SMALL) + px(ICON_GAP), px(SMALL)))
    return button


def icon_button(icon_name: str, name: str, keys: str = "", parent: QWidget | None = None) -> QToolButton:
    """A button that is its icon; tooltip and accessible name say what it does."""
    button = QToolButton(parent)
    button.setIcon(icon(icon_name))
    button.setIconSize(small_size())
    button.setToolTip(f"{name} ({keys})" if keys else name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
