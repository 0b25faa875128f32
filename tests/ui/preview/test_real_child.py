"""The whole way once: the page, our own command line in a child process, real pages."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gm100_desktop.ui.jobs import Jobs
from gm100_desktop.ui.pages.laporan_page import LaporanPage
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace

PATIENCE = 60_000  # ms; a slow machine is no failure


@pytest.fixture
def page(place: Workplace, theme: Theme) -> Iterator[LaporanPage]:
    """The page with jobs that really run."""
    assert theme
    jobs = Jobs()
    shown = LaporanPage(replace(place, jobs=jobs))
    shown.resize(1158, 700)
    shown.choosing.catalogue.choose("daftar-hadir")
    shown.show()
    yield shown
    jobs.close()
    shown.preview.close_pages()
    shown.close()
    shown.deleteLater()


def test_what_the_child_cannot_make_is_told_in_its_words(page: LaporanPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.preview.strip.isVisible, timeout=PATIENCE)
    assert page.preview.strip.message() == "Belum ada kegiatan yang dapat dicetak daftar hadirnya."
    assert page.preview.pages is None


def test_the_main_report_of_a_new_file_has_pages(page: LaporanPage, qtbot: QtBot) -> None:
    page.choosing.catalogue.choose("laporan")
    qtbot.waitUntil(lambda: page.preview.pages is not None, timeout=PATIENCE)
    assert page.preview.pages is not None
    assert page.preview.pages.count > 5
    assert abs(page.preview.pages.size_mm(0).width() - 210) < 0.5
