"""The second row of a page with many sections: the sections of the chosen group, as tabs."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gm100_desktop.ui.delegates.kit import PAGE_EDGE
from gm100_desktop.ui.forms.form_tabs import EDGE as TAB_EDGE
from gm100_desktop.ui.forms.form_tabs import FormTabs
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.records.section import Section


class SectionGroups:
    """Which section belongs to which group, and which of each group was shown last."""

    def __init__(self, sections: Sequence[Section]) -> None:
        self._members: dict[str, list[str]] = {}
        for section in sections:
            self._members.setdefault(section.group or section.title, []).append(section.title)
        self._last = {group: titles[0] for group, titles in self._members.items()}
        self._order = [title for titles in self._members.values() for title in titles]

    @property
    def titles(self) -> list[str]:
        """The groups in their order."""
        return list(self._members)

    def of(self, section: str) -> str:
        """The group of that section."""
        return next(group for group, titles in self._members.items() if section in titles)

    def inside(self, group: str) -> Sequence[str]:
        """The sections of that group."""
        return self._members[group]

    def last_in(self, group: str) -> str:
        """The section to show when that group is chosen."""
        return self._last[group]

    def remember(self, section: str) -> None:
        """That section is shown now."""
        self._last[self.of(section)] = section

    def beside(self, section: str, step: int) -> str:
        """The next or the former section of the whole page, round and round."""
        return self._order[(self._order.index(section) + step) % len(self._order)]


class GroupTabs(QWidget):
    """A row of tabs for each group that has more than one section; only that of the shown one is seen."""

    chosen = Signal(str)

    def __init__(self, groups: SectionGroups, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups, self._is_told = groups, False
        self._rows = {group: self._row(group) for group in groups.titles if len(groups.inside(group)) > 1}
        column = QVBoxLayout(self)
        edge = px(PAGE_EDGE) - px(TAB_EDGE)
        column.setContentsMargins(edge, 0, edge, px(6))
        for row in self._rows.values():
            column.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setVisible(bool(self._rows))

    def show_section(self, title: str) -> None:
        """That section is the chosen one of its group; the row is hidden where it would hold one tab."""
        group = self._groups.of(title)
        self._is_told = True
        for name, row in self._rows.items():
            row.setVisible(name == group)
            if name == group:
                row.choose(list(self._groups.inside(group)).index(title))
        self._is_told = False
        self.setVisible(group in self._rows)

    def enter(self) -> None:
        """The keys go to the tab that is chosen."""
        for row in self._rows.values():
            if not row.isHidden():
                row.enter()

    def words(self) -> list[str]:
        """The tabs that are seen."""
        return list(_words(row for row in self._rows.values() if not row.isHidden()))

    def _row(self, group: str) -> FormTabs:
        row = FormTabs(self)
        row.setAccessibleName(f"Bagian {group}")
        for title in self._groups.inside(group):
            row.add(title)
        row.chosen.connect(partial(self._say, group))
        return row

    def _say(self, group: str, at: int) -> None:
        if not self._is_told:
            self.chosen.emit(self._groups.inside(group)[at])


def _words(rows: Iterable[FormTabs]) -> Iterable[str]:
    for row in rows:
        yield from row.words()
