"""Beginning a file: whose region, which year, where it shall lie."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from gm100_desktop.services.new_region import NewFile, official_regions
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.dialogs.files import SUFFIX, ask_file_to_make, clean_name, free_path
from gm100_desktop.ui.dialogs.region_choice import RegionChoice, full_name, labelled
from gm100_desktop.ui.metrics import px

YEAR_WIDTH = 90
YEARS = range(2017, 2101)


class NewFileDialog(Dialog):
    """Everything a file needs to begin, on one sheet; a name for it is proposed."""

    def __init__(self, folder: Path, year: int, parent: QWidget | None = None) -> None:
        super().__init__("Berkas baru", parent, width=560)
        self._folder = folder
        self._chosen_path: Path | None = None
        self.region = RegionChoice(official_regions(), self)
        self.year = QLineEdit(str(year), self)
        self.place = QLabel(self)
        self._make = self.add_button("&Buat berkas", QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.add_cancel()
        self._fill()
        self.region.changed.connect(self._follow)
        self.year.textChanged.connect(self._follow)
        self._follow()
        self.region.list.search.setFocus()

    def wish(self) -> NewFile | None:
        """What was asked for; None while something is missing."""
        region, year, path = self.region.chosen(), self._year(), self._path()
        if region is None or year is None or path is None:
            return None
        return NewFile(path, region, year)

    def _fill(self) -> None:
        self.add_text("Satu berkas untuk satu daerah. Semua isian dan buktinya ada di dalam berkas itu.")
        self.body.addWidget(self.region)
        self.year.setFixedWidth(px(YEAR_WIDTH))
        self.body.addLayout(labelled("&Tahun kerja", self.year))
        self._problem = self.add_text("", "wrong")
        change = QPushButton("Ganti te&mpat…", self)
        change.clicked.connect(self._choose_place)
        self.place.setWordWrap(True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(change)
        head = self.add_text("Disimpan sebagai", "label")
        head.setBuddy(change)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _follow(self) -> None:
        path = self._path()
        self.place.setText(str(path) if path else "Pilih daerahnya dulu.")
        self._problem.setText("" if self._year() else f"Tulis tahun {YEARS[0]} sampai {YEARS[-1]}.")
        self._problem.setVisible(bool(self._problem.text()))
        self._make.setEnabled(self.wish() is not None)

    def _year(self) -> int | None:
        text = self.year.text().strip()
        return int(text) if text.isdecimal() and int(text) in YEARS else None

    def _path(self) -> Path | None:
        if self._chosen_path is not None:
            return self._chosen_path
        region = self.region.chosen()
        return free_path(self._folder, clean_name(full_name(region))) if region else None

    def _choose_place(self) -> None:
        suggested = self._path() or self._folder / f"Daerah{SUFFIX}"
        self._chosen_path = ask_file_to_make(self, suggested) or self._chosen_path
        self._follow()
