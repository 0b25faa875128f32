"""A round whose answers have just been sent is offered to be frozen."""

from functools import partial

from gm100_desktop.services import Services
from gm100_desktop.ui.dialogs.frozen import FrozenDialog
from gm100_desktop.ui.shell import Shell
from gm100_desktop.ui.workplace import Workplace

ADVICE = "Salinan beku membuat laporan yang dikirim dapat dicetak lagi, persis sama, kapan pun."


def offer_freezing(place: Workplace, shell: Shell, step: int) -> None:
    """The strip over the page offers it, once, when that act sent a round of which no copy is kept."""
    freezing = Services(place.dossier, place.today).freezing
    for sent in freezing.just_sent(step)[:1]:
        words = f"{freezing.name_of(sent)} terkirim; catatannya belum dibekukan."
        shell.strip.show_news(words, ADVICE, (("Be&kukan…", partial(_look, place, shell, sent)),))


def _look(place: Workplace, shell: Shell, sent: int) -> None:
    shell.strip.clear()
    FrozenDialog(place, shell, sent).exec()
