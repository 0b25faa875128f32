"""Icons are as sharp as the screen."""

import pytest
from PySide6.QtCore import QSize

from gm100_desktop.ui.icons import icon
from gm100_desktop.ui.theme import Theme


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_has_all_the_pixels_of_its_screen(theme: Theme, scale: float) -> None:
    assert theme
    picture = icon("house").pixmap(QSize(16, 16), scale)
    assert picture.size() == QSize(round(16 * scale), round(16 * scale))
    assert picture.devicePixelRatio() == pytest.approx(scale)
