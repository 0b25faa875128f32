"""Chips, tick boxes, choices and buttons outside lists."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.chips import chip_size, evidence, paused, status, tag
from gm100_desktop.ui.palette import LIGHT, Tone
from gm100_desktop.ui.widgets.buttons import icon_button, text_button
from gm100_desktop.ui.widgets.check_box import CheckBox
from gm100_desktop.ui.widgets.chip_label import ChipLabel
from gm100_desktop.ui.widgets.choice_box import ChoiceBox
from gm100_desktop.ui.widgets.elided_label import ElidedLabel
from gm100_desktop.ui.widgets.empty_state import EmptyState
from tests.ui.conftest import Hands

pytestmark = pytest.mark.usefixtures("theme")


def shown(widget: QWidget, qtbot: QtBot) -> None:
    """Put it on screen."""
    qtbot.addWidget(widget)
    widget.show()


def test_each_status_has_a_shape_of_its_own() -> None:
    chips = [status("x", tone) for tone in (Tone.GOOD, Tone.RUNNING, Tone.LOOK, Tone.WRONG, Tone.NEUTRAL)]
    assert len({chip.icon for chip in [*chips, paused("Ditunda")]}) == 6
    assert tag("Plt.").icon == ""
    assert (evidence("B", 1).icon, evidence("B", 1, missing=True).icon) == ("paperclip", "file-x")


def test_a_chip_is_painted_in_its_tone(qtbot: QtBot) -> None:
    label = ChipLabel(status("Terlambat", Tone.WRONG))
    shown(label, qtbot)
    assert label.sizeHint() == chip_size(status("Terlambat", Tone.WRONG))
    image = label.grab().toImage()
    assert image.pixelColor(image.width() - 4, 4) == QColor(LIGHT.tones[Tone.WRONG].soft)
    assert label.accessibleName() == "Terlambat"


def test_evidence_opens_by_click_and_key_and_a_status_does_not(qtbot: QtBot, hands: Hands) -> None:
    label = ChipLabel(evidence("B-014 hlm 3", 14))
    shown(label, qtbot)
    opened: list[object] = []
    label.opened.connect(opened.append)
    hands.click(label)
    label.setFocus()
    hands.press(label, Qt.Key.Key_Return)
    label.show_chip(status("Selesai", Tone.GOOD))
    hands.click(label)
    assert opened == [14, 14]
    assert label.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_tick_box_takes_a_click_on_its_words_and_keeps_long_words(qtbot: QtBot, hands: Hands) -> None:
    box = CheckBox("Lampiran foto kegiatan yang sangat panjang")
    shown(box, qtbot)
    box.resize(box.minimumSizeHint())
    hands.click(box, QPoint(box.width() - 4, box.height() // 2))
    assert box.isChecked()
    image = box.grab().toImage()
    assert image.pixelColor(4, box.height() // 2 - 5) == QColor(LIGHT.button)


def test_the_wheel_never_changes_a_choice(qtbot: QtBot) -> None:
    box = ChoiceBox()
    box.addItems(["APBD Kabupaten", "DAK"])
    shown(box, qtbot)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.wheelEvent(event)
    assert box.currentIndex() == 0
    assert not event.isAccepted()


def test_a_choice_is_typed_with_its_blank_and_said_once_for_each_change(qtbot: QtBot, hands: Hands) -> None:
    box = ChoiceBox()
    box.addItems(["", "Bimtek I", "Bimtek II", "Bimtek IV", "Kota A", "Kota B"])
    shown(box, qtbot)
    chosen: list[int] = []
    box.activated.connect(chosen.append)
    hands.type(box, "bimtek iv")
    assert (box.currentText(), chosen) == ("Bimtek IV", [1, 3])
    assert not box.view().isVisible()
    hands.type(box, "x")
    assert box.currentText() == "Bimtek IV"
    QApplication.sendEvent(box, QFocusEvent(QEvent.Type.FocusIn))
    hands.type(box, "bimtek i")
    assert box.currentText() == "Bimtek I", "who comes back begins a new word"


def test_a_letter_again_goes_to_the_next_word_and_a_blank_alone_opens_the_list(
    qtbot: QtBot, hands: Hands
) -> None:
    box = ChoiceBox()
    box.addItems(["", "Asli", "Alih media", "Rencana"])
    shown(box, qtbot)
    hands.type(box, "a")
    assert box.currentText() == "Asli"
    hands.type(box, "a")
    assert box.currentText() == "Alih media"
    other = ChoiceBox()
    other.addItems(["Asli", "Rencana"])
    shown(other, qtbot)
    hands.type(other, " ")
    assert other.view().isVisible()


def test_a_long_label_is_cut_and_its_tooltip_is_whole(qtbot: QtBot) -> None:
    words = "Siapa yang duduk pada tanggal penetapan keputusan"
    label = ElidedLabel(words)
    shown(label, qtbot)
    label.setFixedWidth(label.minimumSizeHint().width())
    label.grab()
    assert label.toolTip() == words
    label.setFixedWidth(1000)
    label.grab()
    assert label.toolTip() == ""


def test_a_lone_icon_says_its_name_and_keys() -> None:
    button = icon_button("history", "Riwayat", "Ctrl+H")
    assert (button.toolTip(), button.accessibleName()) == ("Riwayat (Ctrl+H)", "Riwayat")
    words = text_button("Bekukan", "snowflake", kind="primary")
    assert words.icon().pixmap(words.iconSize()).width() > words.iconSize().height()


def test_an_empty_place_offers_the_first_step(qtbot: QtBot, hands: Hands) -> None:
    steps: list[int] = []
    state = EmptyState("Belum ada program.")
    shown(state, qtbot)
    hands.click(state.offer("Tambah program", lambda: steps.append(1)))
    assert steps == [1]
    assert state.sentence() == "Belum ada program."
