"""The look of the window: style, palette, font and the one style sheet; light, dark or as the system."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gm100_desktop.assets import asset_bytes
from gm100_desktop.settings import Appearance
from gm100_desktop.ui.metrics import DESIGN_BASE, base_size
from gm100_desktop.ui.palette import DARK, LIGHT, Palette
from gm100_desktop.ui.style_sheet import style_sheet

WINDOWS_FAMILY = "Segoe UI"
SHIPPED_FAMILY = "Open Sans"
SHIPPED_FACES = ("OpenSans-Regular.ttf", "OpenSans-SemiBold.ttf")
FULL_SCALE = 100
DARK_BELOW = 128  # lightness of the window ground


def colours() -> Palette:
    """The palette the window shows now; painting code asks each time, so it follows a switch."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < DARK_BELOW else LIGHT


class Theme(QObject):
    """Keeps the application in the chosen appearance.

    The application is started with `-style Fusion`: setting the style later loads all of QStyle,
    and Qt crashes now and then when it polishes anew what is just being destroyed.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        appearance: Appearance = Appearance.SYSTEM,
        scale: int = FULL_SCALE,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = appearance
        self._system_font = QFont(app.font())
        app.setFont(window_font(self._system_font, scale))
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self.follow_system)

    @property
    def appearance(self) -> Appearance:
        """What was chosen last."""
        return self._appearance

    def choose(self, appearance: Appearance) -> None:
        """Show the window in that appearance at once."""
        self._appearance = appearance
        self._apply()
        self.changed.emit()

    def enlarge(self, scale: int) -> None:
        """Show all text at that percentage of the system's size; lengths follow."""
        self._app.setFont(window_font(self._system_font, scale))
        self._apply()
        self.changed.emit()

    @Slot()
    def follow_system(self) -> None:
        """Take over the system's change of appearance, if that was chosen."""
        if self._appearance is Appearance.SYSTEM:
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        palette = self._wanted()
        self._app.setPalette(qt_palette(palette))
        self._app.setStyleSheet(style_sheet(palette, base_size(self._app.font())))

    def _wanted(self) -> Palette:
        if self._appearance is Appearance.SYSTEM:
            scheme = self._app.styleHints().colorScheme()
            return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._appearance is Appearance.DARK else LIGHT


def window_font(system: QFont, scale: int = FULL_SCALE) -> QFont:
    """The system's size, never under the design's, in a family that has a true semibold."""
    font = QFont(_family())
    font.setPixelSize(round(max(DESIGN_BASE, base_size(system)) * scale / FULL_SCALE))
    return font


def _family() -> str:
    """Segoe UI where Windows has it, else the shipped font."""
    if QFontDatabase.hasFamily(WINDOWS_FAMILY):
        return WINDOWS_FAMILY
    if QFontDatabase.hasFamily(SHIPPED_FAMILY):
        return SHIPPED_FAMILY
    for face in SHIPPED_FACES:
        QFontDatabase.addApplicationFontFromData(asset_bytes("fonts", face))
    return SHIPPED_FAMILY


def qt_palette(palette: Palette) -> QPalette:
    """The tokens as Qt's roles, so that every stock widget and dialog fits in."""
    roles = QPalette.ColorRole
    normal = {
        roles.Window: palette.canvas,
        roles.WindowText: palette.text,
        roles.Base: palette.surface,
        roles.AlternateBase: palette.alt,
        roles.Text: palette.text,
        roles.PlaceholderText: palette.text3,
        roles.Button: palette.surface,
        roles.ButtonText: palette.text,
        roles.BrightText: palette.on_button,
        roles.ToolTipBase: palette.surface,
        roles.ToolTipText: palette.text,
        roles.Highlight: palette.sel,
        roles.HighlightedText: palette.text,
        roles.Accent: palette.primary,
        roles.Link: palette.primary,
        roles.LinkVisited: palette.primary,
        roles.Light: palette.hover,
        roles.Midlight: palette.line,
        roles.Mid: palette.line3,
        roles.Dark: palette.line2,
        roles.Shadow: palette.line2,
    }
    result = QPalette()
    for role, colour in normal.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.disabled))
    result.setColor(QPalette.ColorGroup.Disabled, roles.Base, QColor(palette.canvas))
    return result
