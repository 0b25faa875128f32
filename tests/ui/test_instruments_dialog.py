"""The dialog "Instrumen" by keyboard: copying, weighing, taking in, giving out; what is used is only read."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds.evaluations import COMPONENT, QUESTION, RUBRIC_LEVEL
from gm100_desktop.services import Services
from gm100_desktop.ui.dialogs import instruments as module
from gm100_desktop.ui.dialogs.instrument_copy import InstrumentCopy
from gm100_desktop.ui.dialogs.instrument_editor import InstrumentEditor
from gm100_desktop.ui.dialogs.instrument_lines import COLUMNS, VersionLine, reason, version_lines
from gm100_desktop.ui.dialogs.instrument_rubrics import RubricsDialog
from gm100_desktop.ui.dialogs.instrument_view import InstrumentView
from gm100_desktop.ui.dialogs.instruments import InstrumentsDialog
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.services.an_instrument import put, small
from tests.ui.conftest import Hands
from tests.ui.test_dialogs import SMALL_SCREEN, nameless, repeated_letters

Show = Callable[[QDialog], None]


@pytest.fixture
def acts(place: Workplace) -> Services:
    return Services(place.dossier, place.today)


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    assert theme

    def shown(dialog: QDialog) -> None:
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()  # Alt-letters belong to the window in front
        qtbot.waitUntil(dialog.isActiveWindow)

    return shown


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a dialog opens on its own; nothing waits for it."""
    names: list[str] = []
    for kind in (InstrumentEditor, InstrumentView, RubricsDialog):
        name = kind.__name__
        monkeypatch.setattr(kind, "exec", lambda _dialog, name=name: names.append(name))
    return names


def words_of(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def alt(dialog: QDialog, key: Qt.Key) -> None:
    """Press Alt and the letter; a button pressed so comes up again a little later."""
    QTest.keyClick(dialog.windowHandle(), key, Qt.KeyboardModifier.AltModifier)
    while any(button.isDown() for button in dialog.findChildren(QAbstractButton)):
        QTest.qWait(5)


def test_each_version_is_listed_once_with_its_state(acts: Services, place: Workplace, show: Show) -> None:
    used = acts.instruments.lay("2024-REG")
    acts.evaluations.start(2024, "II", used)
    own = acts.instruments.copy(used, "2025-UJI", "Uji")
    row = acts.records.all(COMPONENT, {"instrument_id": own})[0]
    acts.records.change(COMPONENT, int(row["id"] or 0), "weight", "15")
    states = {line.one.version: COLUMNS[-1].shown(line) for line in version_lines(acts.instruments)}
    assert states["2024-REG"] == "Dipakai 2024 Tahap II"
    assert states["2025-UJI"] == "Bobot 105, harus 100"
    assert states["2023-KPPN"] == "Bawaan"
    dialog = InstrumentsDialog(place, None, "2025-UJI")
    show(dialog)
    assert _line(dialog.chosen()).one.id == own
    assert len(dialog.grid.view.parts.selection.selected()) == 1


def _line(line: object) -> VersionLine:
    assert isinstance(line, VersionLine)
    return line


def test_a_used_or_shipped_version_is_shown_and_says_why_it_is_not_edited(
    acts: Services, place: Workplace, show: Show, hands: Hands, opened: list[str]
) -> None:
    acts.evaluations.start(2024, "II", acts.instruments.lay("2024-REG"))
    dialog = InstrumentsDialog(place, None, "2024-REG")
    show(dialog)
    assert dialog.opening.text() == "&Lihat…"
    assert not dialog.removing.isEnabled()
    hands.press(dialog.grid.view, Qt.Key.Key_Return)
    assert opened == ["InstrumentView"]
    why = reason(_line(dialog.chosen()), is_read_only=False)
    view = InstrumentView(acts.instruments.whole("2024-REG"), why)
    show(view)
    assert "Sudah dipakai evaluasi 2024 Tahap II" in words_of(view)
    assert "acuan internal" in words_of(view)
    assert len(view.grid.view.parts.selection.selected()) == 1


def test_copying_asks_for_an_id_and_refuses_one_that_is_there(
    acts: Services, show: Show, hands: Hands
) -> None:
    line = next(one for one in acts.instruments.lines() if one.version == "2023-REG")
    acts.instruments.lay("2024-REG")
    dialog = InstrumentCopy(acts.instruments, line)
    show(dialog)
    hands.type(dialog.version, "2024-REG")
    hands.press(dialog.version, Qt.Key.Key_Return)
    assert "Versi 2024-REG sudah ada" in dialog.told.text()
    dialog.version.selectAll()
    hands.type(dialog.version, "ada spasi")
    hands.press(dialog.version, Qt.Key.Key_Return)
    assert "Id versi hanya huruf" in dialog.told.text()
    dialog.version.selectAll()
    hands.type(dialog.version, "2027-UJI")
    hands.press(dialog.version, Qt.Key.Key_Return)
    assert dialog.made is not None
    assert acts.instruments.line(dialog.made).questions == 111


def test_weights_are_typed_and_their_sum_is_always_in_sight(
    acts: Services, place: Workplace, show: Show, hands: Hands
) -> None:
    own = acts.instruments.copy_version("2024-REG", "2027-UJI", "Uji")
    dialog = InstrumentEditor(place, own)
    show(dialog)
    assert dialog.sum.text() == "Jumlah bobot 100 · 5 komponen · 111 pertanyaan"
    lines = dialog.components.list
    index = lines.model.line_index(lines.selected() or 0, 2)
    lines.grid.view.setFocus()
    lines.grid.parts.selection.choose(index)
    hands.press(lines.grid.view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    hands.press(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type(editor, "12,5")
    hands.press(editor, Qt.Key.Key_Return)
    assert "Jumlah bobot 102,5 · 5 komponen" in dialog.sum.text()
    assert "harus berjumlah 100" in dialog.sum.text()
    assert acts.records.all(COMPONENT, {"instrument_id": own})[0]["weight"] == "12.5"


def test_a_new_question_takes_the_next_code_and_faults_are_told(
    acts: Services, place: Workplace, show: Show
) -> None:
    own = acts.instruments.copy_version("2024-REG", "2027-UJI", "Uji")
    dialog = InstrumentEditor(place, own)
    show(dialog)
    added = dialog.questions.list.add()
    assert added is not None
    assert (acts.records.get(QUESTION, added)["code"], dialog.questions.list.selected()) == ("BL6", added)
    assert "112 pertanyaan" in dialog.sum.text()
    acts.records.change(QUESTION, added, "code", "OC01")
    assert "kode OC01 sudah dipakai" in dialog.told.text()
    new = dialog.components.list.add()
    assert new is not None
    assert acts.records.get(COMPONENT, new)["code"] == "quick_win2"
    assert "daftar [ … ] yang berisi" in dialog.told.text() or "sudah dipakai" in dialog.told.text()


def test_files_go_in_and_out_and_a_bad_one_says_where(
    acts: Services, place: Workplace, show: Show, tmp_path: Path
) -> None:
    dialog = InstrumentsDialog(place)
    show(dialog)
    bad = small()
    bad["components"][2]["weight"] = "banyak"
    dialog.take_in(put(tmp_path, bad))
    assert "components[2].weight: bobot harus angka 0–100" in dialog.told.text()
    dialog.take_in(put(tmp_path, small()))
    assert dialog.told.text() == "Instrumen UJI-2027 diimpor."
    chosen = dialog.chosen()
    assert chosen
    assert chosen.one.version == "UJI-2027"
    dialog.give_out(tmp_path / "keluar.json")
    assert "keluar.json" in dialog.told.text()
    dialog.remove_chosen()
    assert "UJI-2027 dihapus" in dialog.told.text()
    dialog.take_in(tmp_path / "keluar.json")
    assert [one.version for one in acts.instruments.lines() if one.id] == ["UJI-2027"]


def test_every_button_has_a_letter(
    place: Workplace, show: Show, hands: Hands, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(module, "ask_file", lambda *_: asked.append("masuk"))
    monkeypatch.setattr(module, "ask_new_file", lambda *_: asked.append("keluar"))
    dialog = InstrumentsDialog(place, None, "2023-REG")
    show(dialog)
    alt(dialog, Qt.Key.Key_L)
    alt(dialog, Qt.Key.Key_R)
    alt(dialog, Qt.Key.Key_I)
    alt(dialog, Qt.Key.Key_E)
    assert opened == ["InstrumentView", "RubricsDialog"]
    assert asked == ["masuk", "keluar"]
    alt(dialog, Qt.Key.Key_P)
    assert not dialog.isVisible()


def test_words_of_a_level_are_edited_and_put_back(
    acts: Services, place: Workplace, show: Show, hands: Hands
) -> None:
    acts.instruments.lay("2022-KPPN")
    dialog = RubricsDialog(place)
    show(dialog)
    row = acts.records.all(RUBRIC_LEVEL, {"rubric": "count", "level": 1})[0]
    acts.records.change(RUBRIC_LEVEL, int(row["id"] or 0), "text", "Satu saja")
    assert any(line.values["text"] == "Satu saja" for line in dialog.list.model.lines)  # type: ignore[attr-defined]
    alt(dialog, Qt.Key.Key_K)
    assert acts.records.get(RUBRIC_LEVEL, int(row["id"] or 0))["text"] == "Satu"
    assert "acuan internal" in words_of(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_each_window_fits_a_small_screen_and_names_its_parts(
    acts: Services, place: Workplace, show: Show
) -> None:
    own = acts.instruments.copy_version("2024-REG", "2027-UJI", "Uji")
    line = acts.instruments.line(own)
    for dialog in (
        InstrumentsDialog(place),
        InstrumentCopy(acts.instruments, line),
        InstrumentEditor(place, own),
        InstrumentView(acts.instruments.whole("2023-KPPN"), "Instrumen bawaan."),
        RubricsDialog(place),
    ):
        show(dialog)
        assert nameless(dialog) == [], dialog.windowTitle()
        assert repeated_letters(dialog) == [], dialog.windowTitle()
        dialog.resize(SMALL_SCREEN)
        assert dialog.size() == SMALL_SCREEN, dialog.windowTitle()
        assert dialog.buttons.isVisible()
