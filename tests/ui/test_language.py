"""Qt's own words are Indonesian, and what is unknown is answered with None."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.language import IndonesianWords, speak_indonesian
from gm100_desktop.ui.standard_words import STANDARD_WORDS

SAME_IN_INDONESIAN = {"QPageSize", "QShortcut", "QGuiApplication", "QProgressBar", "QPageSetupWidget"}
"""Paper names, key names and measures stay as they are printed on paper trays and keyboards."""
FORM_NAMES = {"Form", "...", "PaintEngine"}
NUMBERS_PER_SHEET = {"1 (1x1)", "2 (2x1)", "4 (2x2)", "6 (2x3)", "9 (3x3)", "16 (4x4)"}


class Ears(QTranslator):
    """Hears every text Qt asks for that our table does not know."""

    def __init__(self) -> None:
        super().__init__()
        self.unknown: set[tuple[str, str]] = set()

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        if text not in STANDARD_WORDS:
            self.unknown.add((context, text))
        return None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def ears(qapp: QApplication) -> Iterator[Ears]:
    listener = Ears()
    qapp.installTranslator(listener)
    yield listener
    qapp.removeTranslator(listener)


def unknown_of(ears: Ears) -> set[tuple[str, str]]:
    return {
        (context, text)
        for context, text in ears.unknown
        if context not in SAME_IN_INDONESIAN
        and text not in FORM_NAMES | NUMBERS_PER_SHEET
        and not text.startswith("Alt+")
    }


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()


def test_no_english_is_left_in_the_standard_parts(qtbot: QtBot, ears: Ears) -> None:
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(button)
    show(qtbot, box)
    for field in (QLineEdit(), QPlainTextEdit()):
        show(qtbot, field)
        field.createStandardContextMenu().deleteLater()
    message = QMessageBox()
    message.setDetailedText("rincian")
    for widget in (message, QSpinBox(), QTabBar()):
        show(qtbot, widget)
    assert unknown_of(ears) == set()


@pytest.mark.parametrize("mode", [QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave])
def test_no_english_is_left_in_the_file_dialog(
    qtbot: QtBot, ears: Ears, mode: QFileDialog.AcceptMode
) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    show(qtbot, dialog)
    assert unknown_of(ears) == set()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows shows its own dialog, in its own language")
def test_no_english_is_left_in_the_print_dialog(qtbot: QtBot, ears: Ears) -> None:
    printer = QPrinter()  # must outlive its dialog
    show(qtbot, QPrintDialog(printer))
    assert unknown_of(ears) == set()


def test_an_unknown_text_is_none_so_that_shortcuts_keep_their_ctrl(qapp: QApplication) -> None:
    words = IndonesianWords(qapp)
    assert words.translate("QShortcut", "Ctrl") is None
    assert words.translate("QPlatformTheme", "Cancel") == "Batal"


def test_a_key_is_called_as_it_is_printed_on_the_keyboard(qapp: QApplication) -> None:
    before = QLocale()
    speak_indonesian(qapp)
    try:
        native = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        assert native == "Ctrl+Enter"
    finally:
        QLocale.setDefault(before)
        for words in qapp.findChildren(IndonesianWords):
            qapp.removeTranslator(words)


def test_a_button_box_speaks_indonesian(qtbot: QtBot, qapp: QApplication) -> None:
    before = QLocale()
    speak_indonesian(qapp)
    try:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Batal"
        assert QLocale().toString(1_250_000) == "1.250.000"
    finally:
        QLocale.setDefault(before)
        for words in qapp.findChildren(IndonesianWords):
            qapp.removeTranslator(words)
