"""A date typed as people write it, or picked from a calendar."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gm100_desktop.domain.fields import Field
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.reading import read
from gm100_desktop.domain.wording import tanggal_short
from gm100_desktop.ui.forms.context import Today
from gm100_desktop.ui.forms.inputs import LineInput
from gm100_desktop.ui.icons import icon


class DateInput(LineInput):
    """One line with a calendar at its end; Alt+Down or F4 opens it."""

    def __init__(self, field: Field, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._today = today
        self._opener = QAction(icon("calendar"), "Kalender", self)
        self._opener.setToolTip("Kalender (Alt+↓)")
        self._opener.triggered.connect(self.open_calendar)
        self.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar by its keys."""
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if (alt_down or event.key() == Qt.Key.Key_F4) and not self.isReadOnly():
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> QWidget:
        """Show the calendar at the typed day, or today."""
        # Imported when wanted: a calendar brings many of Qt's types, and most dates are typed.
        from gm100_desktop.ui.forms.calendar_popup import CalendarPopup

        popup = CalendarPopup(self._typed_day(), self)
        popup.chosen.connect(self._take)
        popup.open_under(self)
        return popup

    def _typed_day(self) -> date:
        try:
            value = read(self._field, self.text(), self._today()).value
        except RefusedValue:
            return self._today()
        return date.fromisoformat(str(value)) if value else self._today()

    def _take(self, day: date) -> None:
        self.setText(tanggal_short(day.isoformat()))
        self.setModified(True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()
