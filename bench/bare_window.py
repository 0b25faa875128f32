"""The floor of the start-up measure: a PySide6 window with a table of text that ends when it is painted."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem

ROWS, COLUMNS = 40, 6


def leave() -> None:
    """Tell that the window was painted, and go."""
    print("painted", flush=True)
    QApplication.quit()


class Painted(QObject):
    """Ends the program after the first painting."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Wait for the painting, then for the end of this round of events."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, leave)
        return False


app = QApplication(sys.argv)
window, table, painted = QMainWindow(), QTableWidget(ROWS, COLUMNS), Painted()
for row in range(ROWS):
    for column in range(COLUMNS):
        table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
window.setCentralWidget(table)
window.resize(1366, 768)
window.installEventFilter(painted)
window.show()
sys.exit(app.exec())
