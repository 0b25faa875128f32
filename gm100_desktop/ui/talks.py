"""The dialogs that only show or ask: history, drafts, preferences, help, about."""

from collections.abc import Callable
from dataclasses import dataclass

from gm100_desktop.services.dossier import Dossier
from gm100_desktop.settings import Appearance
from gm100_desktop.ui.dialogs.about import AboutDialog
from gm100_desktop.ui.dialogs.drafts import DraftsDialog
from gm100_desktop.ui.dialogs.frozen import FrozenDialog
from gm100_desktop.ui.dialogs.help import HelpDialog
from gm100_desktop.ui.dialogs.history import HistoryDialog
from gm100_desktop.ui.dialogs.instruments import InstrumentsDialog
from gm100_desktop.ui.dialogs.preferences import Choices, PreferencesDialog
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.shell import Shell
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.surroundings import Surroundings
from gm100_desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Talks:
    """Imported when first asked for: the window starts without its dialogs."""

    shell: Shell
    parts: Parts
    around: Surroundings

    def show_history(self, dossier: Dossier) -> None:
        """The acts written into the file."""
        HistoryDialog(dossier, self.around.now().date(), self.shell).exec()

    def show_frozen(self, place: Workplace) -> None:
        """The copies of all records that are kept for good."""
        FrozenDialog(place, self.shell).exec()

    def show_instruments(self, place: Workplace) -> None:
        """The versions of the instrument."""
        InstrumentsDialog(place, self.shell).exec()

    def show_drafts(self, dossier: Dossier) -> None:
        """Texts that were typed and not saved."""
        DraftsDialog(dossier, lambda: self.around.now().date(), self.shell).exec()

    def show_preferences(
        self, choose_theme: Callable[[Appearance], object], choose_scale: Callable[[int], object]
    ) -> None:
        """What the person prefers on this computer."""
        choices = Choices(choose_theme, choose_scale)
        PreferencesDialog(self.parts.preferences, choices, self.around.login_name, self.shell).exec()

    def show_help(self, page: Page | None) -> None:
        """What the page is for and which keys it has."""
        if page is not None:
            HelpDialog(page.title, page.help, page.actions(), grid_keys=True, parent=self.shell).exec()

    def show_keys(self) -> None:
        """Every key of the window."""
        actions = list(self.shell.commands.values())
        HelpDialog("Pintasan papan ketik", "", actions, grid_keys=True, parent=self.shell).exec()

    def show_about(self) -> None:
        """Which program this is."""
        AboutDialog(self.parts.errors.log_folder, self.shell).exec()
