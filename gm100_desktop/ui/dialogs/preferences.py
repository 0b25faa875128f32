"""What the person prefers on this computer; each choice holds as soon as it is made."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from gm100_desktop.settings import Appearance
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.dialogs.region_choice import labelled
from gm100_desktop.ui.preferences import Preferences
from gm100_desktop.ui.widgets.choice_box import ChoiceBox

THEMES = {Appearance.SYSTEM: "Ikuti sistem", Appearance.LIGHT: "Terang", Appearance.DARK: "Gelap"}
SCALES = (100, 110, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Choices:
    """What happens when the look is chosen: it holds at once, and is remembered."""

    theme: Callable[[Appearance], object]
    scale: Callable[[int], object]


class PreferencesDialog(Dialog):
    """Theme, size of letters, and the name that signs the history."""

    def __init__(
        self,
        preferences: Preferences,
        choices: Choices,
        login_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Pengaturan", parent, width=420)
        self._preferences = preferences
        settings = preferences.settings
        self.theme = self._choices(
            {theme.value: words for theme, words in THEMES.items()}, settings.theme.value
        )
        self.scale = self._choices({str(n): f"{n} %" for n in SCALES}, str(settings.scale))
        self.user_name = QLineEdit(settings.user_name, self)
        self.user_name.setPlaceholderText(login_name)
        self.body.addLayout(labelled("&Tema", self.theme))
        self.body.addLayout(labelled("Ukuran &huruf", self.scale))
        self.add_text("Lebar dan tinggi bagian ikut sepenuhnya setelah program dibuka lagi.", "second")
        self.body.addLayout(labelled("&Nama Anda di riwayat", self.user_name))
        self.add_text(
            "Dicatat pada setiap perubahan di berkas. Kosong berarti nama akun komputer ini.", "second"
        )
        self.body.addStretch(1)
        self.add_button("T&utup", QDialogButtonBox.ButtonRole.RejectRole)
        self.theme.activated.connect(lambda _: choices.theme(Appearance(self.theme.currentData())))
        self.scale.activated.connect(lambda _: choices.scale(int(self.scale.currentData())))
        self.user_name.editingFinished.connect(self._keep_name)

    def _choices(self, words: dict[str, str], chosen: str) -> ChoiceBox:
        box = ChoiceBox(self)
        for value, text in words.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _keep_name(self) -> None:
        self._preferences.change(user_name=" ".join(self.user_name.text().split()))
