"""Indonesian for what Qt says itself, and the id_ID way of numbers and dates."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from gm100_desktop.ui.standard_words import STANDARD_WORDS


class IndonesianWords(QTranslator):
    """Answers for the texts it knows; None for the rest, or shortcuts would lose their "Ctrl"."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        return STANDARD_WORDS.get(text)

    def isEmpty(self) -> bool:
        """Say that there are words in here, or Qt never asks."""
        return False


def speak_indonesian(app: QCoreApplication) -> None:
    """From here on Qt's own texts are Indonesian and numbers are read the id_ID way."""
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    app.installTranslator(IndonesianWords(app))
