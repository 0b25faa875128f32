"""A small calendar below a date field; weeks begin on Monday, words are Indonesian."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from gm100_desktop.ui.icons import icon
from gm100_desktop.ui.metrics import px

ARROWS = (
    ("qt_calendar_prevmonth", "chevron-left", "Bulan sebelumnya"),
    ("qt_calendar_nextmonth", "chevron-right", "Bulan berikutnya"),
)
"""The names Qt gives its buttons, and ours."""

WEEKDAYS = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class CalendarPopup(QFrame):
    """Opens under a field; a click or Enter chooses a day, Esc closes."""

    chosen = Signal(object)  # date

    def __init__(self, day: date, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "tile")
        self._calendar = QCalendarWidget(self)
        self._prepare(self._calendar, day)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(4), px(4), px(4), px(4))
        column.addWidget(self._calendar)

    def open_under(self, field: QWidget) -> None:
        """Show the calendar below the field, or above where the screen ends."""
        self.adjustSize()
        below = field.mapToGlobal(QPoint(0, field.height()))
        screen = field.screen().availableGeometry()
        if below.y() + self.height() > screen.bottom():
            below = field.mapToGlobal(QPoint(0, -self.height()))
        below.setX(max(screen.left(), min(below.x(), screen.right() - self.width())))
        self.move(below)
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes and changes nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _prepare(self, calendar: QCalendarWidget, day: date) -> None:
        calendar.setLocale(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        for weekday in WEEKDAYS:
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())  # a Sunday is not a mistake: no red
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.setAccessibleName("Kalender")
        for name, icon_name, words in ARROWS:
            arrow = calendar.findChild(QToolButton, name)
            if isinstance(arrow, QToolButton):
                arrow.setIcon(icon(icon_name))
                arrow.setToolTip(words)
                arrow.setAccessibleName(words)
        calendar.clicked.connect(self._choose)
        calendar.activated.connect(self._choose)

    def _choose(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
