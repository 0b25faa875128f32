"""The dialogs: what they say, what they give back, and that each fits a small screen."""

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds.regions import INSTITUTION
from gm100_desktop.domain.safekeeping import CheckReport, Finding, Reason, RestorePoint
from gm100_desktop.domain.wording import number
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.new_region import official_regions
from gm100_desktop.services.records import Records
from gm100_desktop.settings import Appearance
from gm100_desktop.ui.actions import Command, make_action
from gm100_desktop.ui.dialogs.about import AboutDialog
from gm100_desktop.ui.dialogs.backups import BackupsDialog
from gm100_desktop.ui.dialogs.check import CheckDialog
from gm100_desktop.ui.dialogs.comparison import ComparisonDialog
from gm100_desktop.ui.dialogs.crash import CrashDialog
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.dialogs.drafts import DraftsDialog
from gm100_desktop.ui.dialogs.files import clean_name, free_path
from gm100_desktop.ui.dialogs.freeze import FreezeDialog
from gm100_desktop.ui.dialogs.frozen import FrozenDialog
from gm100_desktop.ui.dialogs.help import HelpDialog
from gm100_desktop.ui.dialogs.history import HistoryDialog
from gm100_desktop.ui.dialogs.new_file import NewFileDialog
from gm100_desktop.ui.dialogs.preferences import Choices, PreferencesDialog
from gm100_desktop.ui.dialogs.restore import RestoreDialog
from gm100_desktop.ui.language import IndonesianWords
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace
from tests.ui.conftest import Hands
from tests.ui.test_language import Ears, unknown_of

TODAY = date(2026, 11, 20)
SMALL_SCREEN = QSize(683, 384)

Open = Callable[[Dialog], Dialog]


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Open:
    """Shows a dialog without waiting for it."""
    assert theme

    def show(dialog: Dialog) -> Dialog:
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def words_of(dialog: Dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def a_point(at: datetime, path: Path, reason: Reason = Reason.OPENING) -> RestorePoint:
    return RestorePoint(path, at, reason, 1, "abc")


def make_all(place: Workplace, parts: Parts, tmp_path: Path, now: datetime) -> list[Dialog]:
    """One of every dialog, filled."""
    dossier = place.dossier
    Records(dossier, lambda: TODAY).add(INSTITUTION, {"name": "Bank Contoh"})
    dossier.drafts.keep("institution", 1, "name", "Bank Contoh Seja")
    report = CheckReport("a", 1, 12, 3, 0, 0, (Finding("x", "Halaman 7 tidak terbaca.", "agency"),))
    action = make_action(Command("&Tambah", "Ctrl+Return"), lambda: None, parts.jobs)
    return [
        AboutDialog(tmp_path),
        BackupsDialog([a_point(now, tmp_path)], TODAY, can_back_up=True),
        ComparisonDialog(place, dossier.frozen.freeze("Evaluasi 2026 Tahap II · terkirim 13 November 2026")),
        CheckDialog(report),
        CrashDialog("laporan " * 200, tmp_path),
        DraftsDialog(dossier, lambda: TODAY),
        FreezeDialog("Evaluasi 2026 Tahap II"),
        FrozenDialog(place),
        HelpDialog("Lembaga", "Lembaga di luar perangkat daerah. " * 5, [action], grid_keys=True),
        HistoryDialog(dossier, TODAY),
        NewFileDialog(tmp_path, 2026),
        PreferencesDialog(parts.preferences, Choices(lambda _: None, lambda _: None), "sari"),
        RestoreDialog("14.32", dossier.copies.differences(dossier.path)),
    ]


def test_every_dialog_fits_speaks_indonesian_and_has_names_and_letters(
    shown: Open, qapp: QApplication, place: Workplace, parts: Parts, tmp_path: Path, now: datetime
) -> None:
    ears, words = Ears(), IndonesianWords(qapp)
    qapp.installTranslator(words)
    qapp.installTranslator(ears)
    screen = qapp.primaryScreen().availableSize()
    try:
        for dialog in map(shown, make_all(place, parts, tmp_path, now)):
            assert dialog.windowTitle()
            assert dialog.width() <= screen.width()
            assert dialog.height() <= screen.height()
            assert nameless(dialog) == [], dialog.windowTitle()
            assert repeated_letters(dialog) == [], dialog.windowTitle()
            dialog.resize(SMALL_SCREEN)
            assert dialog.size() == SMALL_SCREEN, dialog.windowTitle()
            assert dialog.buttons.isVisible()
    finally:
        qapp.removeTranslator(ears)
        qapp.removeTranslator(words)
    assert unknown_of(ears) == set()


def nameless(dialog: Dialog) -> list[QWidget]:
    parts: list[QWidget] = [
        *dialog.findChildren(QAbstractButton),
        *dialog.findChildren(QLineEdit),
        *dialog.findChildren(QComboBox),
    ]
    interfaces = [(part, QAccessible.queryAccessibleInterface(part)) for part in parts if part.isVisible()]
    return [part for part, seen in interfaces if not (seen and seen.text(QAccessible.Text.Name))]


def repeated_letters(dialog: Dialog) -> list[str]:
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() and label.isVisible()]
    marked = [text for text in (*buttons, *labels) if "&" in text]
    letters = Counter(text[text.index("&") + 1].casefold() for text in marked)
    return [letter for letter, count in letters.items() if count > 1]


def test_typing_finds_a_region_and_proposes_a_name_for_its_file(
    shown: Open, tmp_path: Path, hands: Hands
) -> None:
    dialog = NewFileDialog(tmp_path, 2026)
    shown(dialog)
    assert dialog.wish() is None
    hands.type(dialog.region.list.search, "riau pelal")
    wish = dialog.wish()
    assert wish is not None
    assert (wish.region.code, wish.region.name, wish.region.type) == ("14.05", "Pelalawan", "kabupaten")
    assert wish.path == tmp_path / "Kabupaten Pelalawan.gm100"
    assert wish.year == 2026


def test_the_arrows_choose_among_what_was_found(shown: Open, tmp_path: Path, hands: Hands) -> None:
    dialog = NewFileDialog(tmp_path, 2026)
    shown(dialog)
    hands.type(dialog.region.list.search, "bandung")
    first = dialog.region.chosen()
    hands.press(dialog.region.list.search, Qt.Key.Key_Down)
    second = dialog.region.chosen()
    assert first is not None
    assert second is not None
    assert first != second
    assert "Bandung" in second.name


def test_the_official_list_is_whole() -> None:
    regions = official_regions()
    assert len(regions) == 514
    assert len({region.code for region in regions}) == 514
    assert {region.type for region in regions} == {"kabupaten", "kota"}


def test_a_region_outside_the_list_can_be_written(shown: Open, tmp_path: Path, hands: Hands) -> None:
    dialog = NewFileDialog(tmp_path, 2026)
    shown(dialog)
    dialog.region.by_hand.setChecked(True)
    assert dialog.wish() is None
    hands.type(dialog.region.own.name, "Tirta  Kencana ")
    wish = dialog.wish()
    assert wish is not None
    assert wish.region.name == "Tirta Kencana"
    assert wish.path.name == "Kabupaten Tirta Kencana.gm100"


@pytest.mark.parametrize("year", ["", "26", "2016", "2101", "dua ribu"])
def test_a_year_that_cannot_be_meant_is_refused_with_a_reason(
    shown: Open, tmp_path: Path, hands: Hands, year: str
) -> None:
    dialog = NewFileDialog(tmp_path, 2026)
    shown(dialog)
    hands.type(dialog.region.list.search, "pelalawan")
    dialog.year.setText(year)
    assert dialog.wish() is None
    assert "Tulis tahun 2017 sampai 2100." in words_of(dialog)


def test_a_file_that_exists_is_not_proposed_again(tmp_path: Path) -> None:
    (tmp_path / "Kota Contoh.gm100").touch()
    assert free_path(tmp_path, "Kota Contoh") == tmp_path / "Kota Contoh 2.gm100"
    assert clean_name('Kab. "A/B": C*?') == "Kab A B C"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("kepulauan sula", "Kepulauan Sula"),
        ("siak", "Siak"),
        ("bandung", "Bandung"),
        ("kota bandung", "Bandung"),
        ("banten serang", "Serang"),
    ],
)
def test_a_name_goes_before_a_province_that_sounds_like_it(
    shown: Open, tmp_path: Path, hands: Hands, typed: str, wanted: str
) -> None:
    dialog = NewFileDialog(tmp_path, 2026)
    shown(dialog)
    hands.type(dialog.region.list.search, typed)
    chosen = dialog.region.list.chosen()
    assert chosen is not None
    assert chosen.name == wanted


def test_the_marked_restore_point_is_the_one_to_restore(
    shown: Open, tmp_path: Path, now: datetime, hands: Hands
) -> None:
    newest = a_point(now, tmp_path / "a")
    older = a_point(now.replace(day=5), tmp_path / "b", Reason.HOURLY)
    dialog = BackupsDialog([newest, older], TODAY, can_back_up=False)
    shown(dialog)
    wanted: list[RestorePoint] = []
    dialog.restore_wanted.connect(wanted.append)
    assert dialog.chosen() == newest
    hands.press(dialog.grid.view, Qt.Key.Key_Down)
    assert dialog.chosen() == older
    dialog.restore.click()
    assert wanted == [older]


def test_the_check_says_what_was_found(shown: Open) -> None:
    sound = CheckReport("a", 1, 1200, 30, 4, 0, ())
    assert "Berkas utuh." in words_of(shown(CheckDialog(sound)))
    bad = CheckReport("a", 1, 1200, 30, 4, 0, (Finding("x", "Halaman 7 tidak terbaca.", "agency"),))
    said = words_of(shown(CheckDialog(bad)))
    assert "1 hal perlu dilihat." in said
    assert "Halaman 7 tidak terbaca. (agency)" in said
    assert f"{number(1200)} catatan" in said


def test_a_draft_is_taken_over_into_its_field(shown: Open, dossier: Dossier, hands: Hands) -> None:
    records = Records(dossier, lambda: TODAY)
    record_id = records.add(INSTITUTION, {"name": "Bank"})
    dossier.drafts.keep("institution", record_id, "name", "Bank Contoh")
    dialog = DraftsDialog(dossier, lambda: TODAY)
    shown(dialog)
    hands.click(dialog.blocks[0].take)
    assert records.get(INSTITUTION, record_id)["name"] == "Bank Contoh"
    assert dossier.drafts.all() == []
    assert not dialog.isVisible()


def test_a_draft_that_cannot_be_saved_says_why_and_stays(shown: Open, dossier: Dossier, hands: Hands) -> None:
    dossier.drafts.keep("region", 1, "working_year", "dua ribu")
    dialog = DraftsDialog(dossier, lambda: TODAY)
    shown(dialog)
    hands.click(dialog.blocks[0].take)
    assert "tahun" in dialog.blocks[0].note().casefold()
    assert len(dossier.drafts.all()) == 1
    hands.click(dialog.blocks[0].throw_away)
    assert dossier.drafts.all() == []


def test_preferences_hold_at_once(shown: Open, parts: Parts, hands: Hands) -> None:
    themes: list[Appearance] = []
    scales: list[int] = []
    dialog = PreferencesDialog(parts.preferences, Choices(themes.append, scales.append), "sari")
    shown(dialog)
    for box, row in ((dialog.theme, 2), (dialog.scale, 1)):
        box.setCurrentIndex(row)
        box.activated.emit(row)
    hands.type(dialog.user_name, "Sari  Dewi")
    dialog.user_name.editingFinished.emit()
    assert themes == [Appearance.DARK]
    assert scales == [110]
    assert parts.preferences.settings.user_name == "Sari Dewi"
