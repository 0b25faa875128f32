"""The menu bar, built from the declared commands; what depends on the moment is filled on opening."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from gm100_desktop.settings import Appearance
from gm100_desktop.ui.commands import LINE, MENUS, PAGE_COMMANDS, PAGES, RECENT, THEMES, MenuSpec

THEME_WORDS = {Appearance.SYSTEM: "&Ikuti sistem", Appearance.LIGHT: "&Terang", Appearance.DARK: "&Gelap"}


class MenuSource(NamedTuple):
    """What the moving parts of the menus ask when they open."""

    recent: Callable[[], Sequence[QAction]]
    theme: Callable[[], Appearance]
    choose_theme: Callable[[Appearance], object]


class Menus(QMenuBar):
    """Berkas, Sunting, Tampilan, Data, Bantuan."""

    def __init__(
        self,
        actions: Mapping[str, QAction],
        pages: Sequence[QAction],
        source: MenuSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setNativeMenuBar(False)
        self._actions, self._pages, self._source = actions, pages, source
        self._data: QMenu | None = None
        self._of_page: list[QAction] = []
        for spec in MENUS:
            self._add_menu(spec)

    def show_page_commands(self, commands: Sequence[QAction]) -> None:
        """The menu "Data" holds the acts of the page that is open, above its own."""
        if self._data is not None:
            for action in self._of_page:
                self._data.removeAction(action)
            self._of_page = list(commands)
            own = next((one for one in self._data.actions() if one not in self._of_page), None)
            if own is None:
                self._data.addActions(self._of_page)
            else:
                self._data.insertActions(own, self._of_page)
            self._look_at_data()

    def _add_menu(self, spec: MenuSpec) -> None:
        menu = self.addMenu(spec.title)
        for entry in spec.entries:
            self._add_entry(menu, entry)
        if menu is self._data:
            for action in menu.actions():
                action.changed.connect(self._look_at_data)

    def _look_at_data(self) -> None:
        """A menu in which nothing can be done is not opened."""
        if self._data is not None:
            usable = [one for one in self._data.actions() if one.isEnabled() and not one.isSeparator()]
            self._data.menuAction().setEnabled(bool(usable))

    def _add_entry(self, menu: QMenu, entry: str) -> None:
        if entry == LINE:
            menu.addSeparator()
        elif entry == RECENT:
            self._add_recent(menu)
        elif entry == PAGES:
            menu.addActions(list(self._pages))
        elif entry == THEMES:
            self._add_themes(menu)
        elif entry == PAGE_COMMANDS:
            self._data = menu
        else:
            menu.addAction(self._actions[entry])

    def _add_recent(self, menu: QMenu) -> None:
        recent = menu.addMenu("Buka te&rkini")

        def fill() -> None:
            recent.clear()
            recent.addActions(list(self._source.recent()))

        def refresh_state() -> None:
            recent.menuAction().setEnabled(bool(self._source.recent()))

        recent.aboutToShow.connect(fill)
        menu.aboutToShow.connect(refresh_state)

    def _add_themes(self, menu: QMenu) -> None:
        themes = menu.addMenu("T&ema")
        group = QActionGroup(themes)
        for theme, words in THEME_WORDS.items():
            action = themes.addAction(words)
            action.setCheckable(True)
            action.setData(theme.value)
            group.addAction(action)
        group.triggered.connect(lambda action: self._source.choose_theme(Appearance(action.data())))

        def tick() -> None:
            for action in group.actions():
                action.setChecked(action.data() == self._source.theme().value)

        themes.aboutToShow.connect(tick)
