"""Instrumen: the versions in the file and those the program brings along; import, export, copy, edit.

A page leads here with `InstrumentsDialog(place, parent, version).exec()`.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QWidget

from gm100_desktop.domain.kinds.evaluations import INSTRUMENT
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services import Services
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.dialogs.files import ask_file, ask_new_file
from gm100_desktop.ui.dialogs.instrument_copy import InstrumentCopy
from gm100_desktop.ui.dialogs.instrument_editor import InstrumentEditor
from gm100_desktop.ui.dialogs.instrument_lines import COLUMNS, VersionLine, reason, version_lines
from gm100_desktop.ui.dialogs.instrument_rubrics import RubricsDialog
from gm100_desktop.ui.dialogs.instrument_view import InstrumentView
from gm100_desktop.ui.grid.grid import Grid
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.rows import RowsModel
from gm100_desktop.ui.widgets.buttons import text_button
from gm100_desktop.ui.workplace import Workplace

FILES = "Berkas instrumen (*.json)"
LIST_HEIGHT = 330


class InstrumentsDialog(Dialog):
    """Every version; the one named is chosen first."""

    def __init__(self, place: Workplace, parent: QWidget | None = None, version: str = "") -> None:
        super().__init__("Instrumen", parent, width=860)
        self._place = place
        self._services = Services(place.dossier, place.today)
        self._model = RowsModel(COLUMNS, parent=self)
        self.add_text(
            "Instrumen bawaan dan yang sudah dipakai putaran evaluasi tidak diubah; salin, lalu ubah "
            "salinannya. Jumlah bobot instrumen tahunan harus 100."
        )
        self.grid = Grid(self._model, title="Instrumen", empty="Belum ada instrumen.", parent=self)
        self.grid.setMinimumHeight(px(LIST_HEIGHT))
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.body.addWidget(self.grid, 1)
        self._add_buttons()
        self.body.addWidget(self.told)
        self.grid.parts.selection.line_changed.connect(self._show_choice)
        self.grid.keys.opened.connect(lambda _line: self.open_chosen())
        self.refresh(version)

    def refresh(self, wanted: str = "") -> None:
        """The versions there are now, that one marked, else the first."""
        lines = version_lines(self._services.instruments)
        self._model.set_lines(lines)
        first = next((line.id for line in lines if line.one.version == wanted), lines[0].id if lines else 0)
        self.grid.select_line(first)
        self._show_choice()

    def chosen(self) -> VersionLine | None:
        """The version marked in the list."""
        found = self.grid.parts.selection.selected()
        return found[0] if len(found) == 1 and isinstance(found[0], VersionLine) else None

    def open_chosen(self) -> None:
        """The version in a window of its own: to be edited where that is allowed, else to be read."""
        line = self.chosen()
        if line is None:
            return
        if line.one.id is not None and self._may_edit(line):
            InstrumentEditor(self._place, line.one.id, self).exec()
        else:
            whole = self._services.instruments.whole(line.one.version)
            InstrumentView(whole, reason(line, is_read_only=self._place.dossier.read_only), self).exec()
        self.refresh(line.one.version)

    def take_in(self, path: Path | None = None) -> None:
        """A file of somebody else's version is read; a bad one is refused with place and reason."""
        chosen = path or ask_file(self, Path.home(), "Impor instrumen", FILES)
        if chosen is None:
            return
        try:
            taken = self._services.instruments.import_file(chosen)
        except KnownProblem as problem:
            self._say(f"{problem.message} {problem.advice}".strip(), "wrong")
            return
        version = self._services.instruments.line(taken.id).version
        self.refresh(version)
        self._say(
            " ".join((f"Instrumen {version} diimpor.", *taken.notes)), "doubt" if taken.notes else "good"
        )

    def give_out(self, path: Path | None = None) -> None:
        """The chosen version stands in a file that can be imported elsewhere."""
        line = self.chosen()
        if line is None:
            return
        target = path or ask_new_file(
            self, Path.home() / f"{line.one.version}.json", "Ekspor instrumen", FILES
        )
        if target is None:
            return
        try:
            saved = self._services.instruments.export_version(line.one.version, target)
        except KnownProblem as problem:
            self._say(f"{problem.message} {problem.advice}".strip(), "wrong")
        else:
            self._say(f"Disimpan sebagai {saved.path.name}.", "good")

    def copy_chosen(self) -> None:
        """A copy under another id is made and opened to be edited."""
        line = self.chosen()
        if line is None:
            return
        ask = InstrumentCopy(self._services.instruments, line.one, self)
        if ask.exec() and ask.made is not None:
            InstrumentEditor(self._place, ask.made, self).exec()
            self.refresh(self._services.instruments.line(ask.made).version)

    def remove_chosen(self) -> None:
        """The chosen version is gone from the file; Ctrl+Z in the window brings it back."""
        line = self.chosen()
        if line is None or line.one.id is None:
            return
        try:
            self._services.records.remove(INSTRUMENT, [line.one.id])
        except KnownProblem as problem:
            self._say(f"{problem.message} {problem.advice}".strip(), "wrong")
        else:
            self.refresh()
            self._say(f"Instrumen {line.one.version} dihapus. Ctrl+Z mengembalikannya.", "good")

    def _show_choice(self) -> None:
        line, may_write = self.chosen(), not self._place.dossier.read_only
        self.opening.setEnabled(line is not None)
        self.opening.setText("&Ubah…" if line and self._may_edit(line) else "&Lihat…")
        self.exporting.setEnabled(line is not None)
        self.copying.setEnabled(line is not None and may_write)
        self.removing.setEnabled(bool(line and line.one.id is not None and not line.one.rounds and may_write))
        self.importing.setEnabled(may_write)

    def _may_edit(self, line: VersionLine) -> bool:
        return not reason(line, is_read_only=self._place.dossier.read_only)

    def _add_buttons(self) -> None:
        self.opening = self._act("&Ubah…", self.open_chosen, primary=True)
        self.copying = self._act("&Salin && ubah…", self.copy_chosen, icon_name="copy")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.importing = self._flat("&Impor…", self.take_in, "file-input", row)
        self.exporting = self._flat("&Ekspor…", self.give_out, "download", row)
        self.rubrics = self._flat("&Rubrik…", self._show_rubrics, "list-checks", row)
        self.removing = self._flat("&Hapus", self.remove_chosen, "trash-2", row)
        row.addStretch(1)
        self.body.addLayout(row)
        self.add_button("Tutu&p", QDialogButtonBox.ButtonRole.RejectRole)

    def _show_rubrics(self) -> None:
        RubricsDialog(self._place, self).exec()

    def _flat(self, words: str, act: Callable[[], object], icon_name: str, row: QHBoxLayout) -> QPushButton:
        button = text_button(words, icon_name, kind="flat", parent=self)
        button.clicked.connect(lambda: act())  # noqa: PLW0108  (Qt's `checked` stays here)
        row.addWidget(button)
        return button

    def _act(
        self, words: str, act: Callable[[], object], *, primary: bool = False, icon_name: str = ""
    ) -> QPushButton:
        role = QDialogButtonBox.ButtonRole.ActionRole
        button = self.add_button(words, role, primary=primary, icon_name=icon_name)
        button.clicked.connect(lambda: act())  # noqa: PLW0108  (Qt's `checked` stays here)
        return button

    def _say(self, words: str, role: str) -> None:
        self.told.setText(words)
        self.told.setProperty("textRole", role)
        self.told.style().polish(self.told)
