"""The way to the form where it has no room of its own: a button beside the views."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QPushButton

from gm100_desktop.ui.icons import SMALL, Ink, icon
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.list_and_form import Arrangement, arrangement_for
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.widgets.buttons import ICON_GAP


class FormButton(QPushButton):
    """Seen while a row is chosen and its form would stand in the place of the list."""

    def __init__(self, page: Page, has_row: Callable[[], bool]) -> None:
        super().__init__("Formulir", page)
        self._page, self._has_row = page, has_row
        self.setProperty("kind", "flat")
        self.setIcon(icon("panel-right-open", Ink.PRIMARY))
        self.setIconSize(QSize(px(SMALL) + px(ICON_GAP), px(SMALL)))
        self.setToolTip("Formulir (F4)")
        self.clicked.connect(page.show_form)
        page.installEventFilter(self)
        self.hide()

    def offer(self) -> None:
        """Be seen where there is something to open and no room beside the list."""
        self.setVisible(self._has_row() and self.form_stands_instead())

    def form_stands_instead(self) -> bool:
        """Whether the form would stand in the place of the list."""
        window = self._page.window()
        return arrangement_for(window.width(), window.height()) is Arrangement.INSTEAD

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Another size of the page may leave the form room, or none."""
        if event.type() is QEvent.Type.Resize:
            self.offer()
        return False
