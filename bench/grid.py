"""The grid with 10,000 people, beside a bare QTableView over a list and beside the raw SQL.

    python bench/grid.py [--rows 10000] [--rounds 7]

Both stand over the same file and are measured in turn; the figures are medians in milliseconds and their
ratio. "bare" is the least that Qt and SQLite can do for the same: a list model without delegate, `fetchall`,
`list.sort`, `LIKE`, `executemany` under the same journal.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QTableView

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.new_region import NewFile, OfficialRegion, make_file
from gm100_desktop.settings import Appearance
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.grid.table import GridTable
from gm100_desktop.ui.models.columns import Column
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.theme import Theme

NOW = datetime.fromisoformat("2026-11-22T08:00:00+07:00")
REGION = OfficialRegion("99.01", "Nusa Contoh", "Tirta Kencana", "kabupaten")
PERSON = kind("person")
SHOWN = ("name", "nip", "rank", "phone", "email", "note")
READ = "SELECT id, name, nip, rank, phone, email, note FROM person"
PASTED = 5_000
Act = Callable[[], object]


class Row:
    """A person as our list shows it."""

    __slots__ = ("id", "values")

    def __init__(self, values: Any) -> None:  # noqa: ANN401
        self.id, self.values = int(values["id"]), values


class BareModel(QAbstractTableModel):
    """The least a model can be."""

    def __init__(self, rows: list[tuple[Any, ...]]) -> None:
        super().__init__()
        self.rows = rows

    def rowCount(self, parent: Any = None) -> int:  # noqa: ANN401, N802  (Qt's own)
        """All rows."""
        return len(self.rows)

    def columnCount(self, parent: Any = None) -> int:  # noqa: ANN401, N802
        """All columns but the id."""
        return len(SHOWN)

    def data(self, index: Any, role: int = 0) -> Any:  # noqa: ANN401
        """The text and nothing else."""
        return (
            str(self.rows[index.row()][index.column() + 1]) if role == Qt.ItemDataRole.DisplayRole else None
        )

    def take(self, rows: list[tuple[Any, ...]]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class Comparison:
    """Two ways of doing the same, timed in turn."""

    def __init__(self, rounds: int) -> None:
        self._rounds = rounds
        print(f"{'':<30}{'bare':>9}{'ours':>9}{'ratio':>8}")

    def run(self, name: str, bare: Act, ours: Act, *, back: Act = int) -> None:
        """Print the medians; `back` undoes both and is not timed."""
        taken: dict[Act, list[float]] = {bare: [], ours: []}
        for _ in range(self._rounds + 1):
            for act, times in taken.items():
                begun = time.perf_counter()
                act()
                times.append(1000 * (time.perf_counter() - begun))
                back()
        one, other = (statistics.median(times[1:]) for times in taken.values())
        print(f"{name:<30}{one:>9.1f}{other:>9.1f}{other / one:>8.2f}")


class Bench:
    """The file, the bare view and our list over it."""

    def __init__(self, dossier: Dossier, rounds: int) -> None:
        self.dossier, self.compare = dossier, Comparison(rounds)
        self.services = Services(dossier, lambda: date(2026, 11, 22))
        self.bare_model = BareModel(self.fetch())
        self.bare = QTableView()
        self.bare.setModel(self.bare_model)
        columns = [
            Column(PERSON.field(name).label, lambda row, name=name: str(row.values[name] or ""), width=150)
            for name in SHOWN
        ]
        self.model = RowsModel(columns)
        self.grid = Grid(self.model, title="Orang")
        self.view = self.grid.view
        self.load()
        for widget in (self.bare, self.grid):
            widget.resize(1000, 620)
            widget.show()

    def fetch(self) -> list[tuple[Any, ...]]:
        """The raw rows."""
        return self.dossier.connection.execute(READ).fetchall()

    def load(self) -> None:
        """Our list reads and shows everything."""
        self.model.set_lines(Row(row) for row in self.services.records.all(PERSON))

    def all(self) -> None:
        """Every comparison."""
        self._load()
        self._paint()
        self._arrange()
        self._paste()

    def _load(self) -> None:
        def empty() -> None:
            self.bare_model.take([])
            self.model.set_lines(())

        empty()
        self.compare.run("load", lambda: self.bare_model.take(self.fetch()), self.load, back=empty)
        self.bare_model.take(self.fetch())
        self.load()

    def _paint(self) -> None:
        def first(view: QTableView) -> Act:
            return lambda: (view.scrollToTop(), view.viewport().grab())

        def page(view: QTableView) -> Act:
            bar = view.verticalScrollBar()
            return lambda: (bar.setValue(bar.value() + bar.pageStep()), view.viewport().grab())

        assert isinstance(self.view, GridTable)
        self.compare.run("first paint", first(self.bare), first(self.view))
        self.compare.run("a page of scrolling", page(self.bare), page(self.view))

    def _arrange(self) -> None:
        up = Qt.SortOrder.AscendingOrder

        def sort_bare() -> None:
            self.bare_model.take(sorted(self.bare_model.rows, key=lambda row: row[1].casefold()))

        def find_bare() -> None:
            like = "%siti%"
            where = " OR ".join(f"{name} LIKE ?" for name in SHOWN)
            found = self.dossier.connection.execute(f"{READ} WHERE {where}", [like] * len(SHOWN))
            self.bare_model.take(found.fetchall())

        def find_ours() -> None:
            for text in ("s", "si", "sit", "siti"):
                self.grid.filter(text)

        self.compare.run("sort", sort_bare, lambda: self.model.sort(0, up), back=lambda: self.model.sort(-1))
        everything = lambda: self.grid.filter("")  # noqa: E731  (a name reads better twice)
        self.compare.run(
            "filter, four keys", lambda: [find_bare() for _ in "siti"], find_ours, back=everything
        )
        self.compare.run(
            "refresh all selected", lambda: self.bare_model.take(self.fetch()), self._refresh_all
        )

    def _refresh_all(self) -> None:
        self.view.selectAll()
        self.model.sort(-1)

    def _paste(self) -> None:
        block = [["Nama", "NIP", "Telepon"], *([f"Baru {at:05d}", "", f"0812{at}"] for at in range(PASTED))]
        values = [(f"Baru {at:05d}", f"0812{at}") for at in range(PASTED)]
        connection = self.dossier.connection

        def paste_bare() -> None:
            with self.dossier.write("Isi", PERSON.area):
                connection.executemany("INSERT INTO person (name, phone) VALUES (?, ?)", values)

        def paste_ours() -> None:
            paste = self.services.paste
            paste.add(paste.understand(PERSON, PERSON.fields, block))
            self.load()

        def back() -> None:
            self.dossier.revert(self.dossier.history_of_file(1)[0].step)

        self.compare.run(f"paste {PASTED:,} rows", paste_bare, paste_ours, back=back)


def main() -> None:
    """Build the file, measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    theme = Theme(app, Appearance.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        file = NewFile(Path(folder) / "bench.gm100", REGION, 2026)
        with make_file(file, who="bench", now=lambda: NOW, places=Places(Path(folder) / "titik")) as dossier:
            services = Services(dossier, lambda: date(2026, 11, 22))
            names = ({"name": f"Orang {at * 7919 % options.rows:05d}"} for at in range(options.rows))
            services.records.add_many(PERSON, list(names))
            Bench(dossier, options.rounds).all()
    theme.deleteLater()


if __name__ == "__main__":
    main()
