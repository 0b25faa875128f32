"""The tabs of a form; what stands on a tab is built when it is first needed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from gm100_desktop.ui.forms.form_body import FormBody
from gm100_desktop.ui.forms.form_tabs import FormTabs
from gm100_desktop.ui.metrics import px

LEAST = 36

Fill = Callable[[FormBody], object]


class FormPages(QStackedWidget):
    """One scrolling body per tab."""

    def __init__(self, bar: FormTabs, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar = bar
        self._names: list[str] = []
        self._bodies: dict[str, FormBody] = {}
        self._waiting: dict[str, list[Fill]] = {}
        bar.chosen.connect(self._seen)

    def minimumSizeHint(self) -> QSize:
        """A field at least; the rest is scrolled to."""
        return QSize(super().minimumSizeHint().width(), px(LEAST))

    def fill(self, name: str, fill: Fill) -> None:
        """Put something on that tab, now or when it is first needed; a new name makes a new tab."""
        if name not in self._names:
            self._add(name)
        if name in self._bodies:
            fill(self._bodies[name])
        else:
            self._waiting[name].append(fill)

    def body(self, name: str) -> FormBody:
        """What stands on that tab, built if need be."""
        at = self._names.index(name)
        if name not in self._bodies:
            body = self._bodies[name] = FormBody(self)
            self.insertWidget(at, body)
            placeholder = self.widget(at + 1)
            if placeholder is not None:
                self.removeWidget(placeholder)
                placeholder.deleteLater()
            for fill in self._waiting.pop(name):
                fill(body)
        return self._bodies[name]

    def select(self, name: str) -> None:
        """Show that tab."""
        self._bar.choose(self._names.index(name))
        self._seen(self._bar.current())

    def count_on(self, name: str, count: int | None) -> None:
        """Write 'Kegiatan 3' on a tab."""
        words = name if count is None else f"{name} {count}"
        self._bar.name(self._names.index(name), words)

    def names(self) -> Sequence[str]:
        """The tabs from left to right."""
        return tuple(self._names)

    def _add(self, name: str) -> None:
        self._names.append(name)
        self._waiting[name] = []
        self.addWidget(QWidget(self))
        self._bar.add(name)
        self._bar.setVisible(len(self._names) > 1)

    def _seen(self, at: int) -> None:
        if 0 <= at < len(self._names) and at < self.count():
            self.setCurrentWidget(self.body(self._names[at]))
