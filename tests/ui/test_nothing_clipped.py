"""Every page, section and form of the practice region, as wide as an office screen and at 200 % of it.

Whatever says something is whole, or says by '…' that it goes on; nothing stands where it cannot be seen.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.sample import build_practice_region
from gm100_desktop.ui.delegates.kit import PADDING, PAGE_EDGE
from gm100_desktop.ui.forms.form import Form
from gm100_desktop.ui.grid.header import GridHeader
from gm100_desktop.ui.grid.table import GridTable
from gm100_desktop.ui.metrics import TextSize, px, text_font
from gm100_desktop.ui.pages.masterplan_lists import SECTIONS, VIEWS
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.pages.registry import PAGES, PageSpec
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.window import Window
from gm100_desktop.ui.workplace import Destination
from tests.ui.window_parts import a_file, a_window

SIZES = ((1366, 697), (683, 349))
"""An office screen, as it is and at 200 %, without the bar of the title and that of the tasks."""

FRAME = 12  # above and below a text of several lines
LEAST_SEEN = 56  # of a form: one field with its label
Place = tuple[str, QWidget | None]
WIDE = frozenset({"Program", "Program yang disurvei"})
"""Lists of columns that are all typed into and have no form, made to be scrolled."""
PLAN_PARTS = ("Rencana aksi", "Indikator", "Dokumen", "Pemetaan", "Kesiapan", "SWOT")


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the practice region."""
    folder = tmp_path_factory.mktemp("latihan")
    path = folder / "latihan.gm100"
    told = datetime(2026, 11, 20, 9, 0).astimezone()
    with Dossier.create(path, who="Sari", now=lambda: told, places=Places(folder / "titik")) as dossier:
        build_practice_region(dossier)
    return path


@pytest.fixture
def window(qtbot: QtBot, parts: Parts, theme: Theme, tmp_path: Path, practice: Path) -> Iterator[Window]:
    """The window over the practice region."""
    held = a_window(parts, theme, tmp_path, PAGES)
    qtbot.addWidget(held.shell)
    held.shell.resize(*SIZES[0])
    held.begin(practice, "laporan")
    held.shell.show()
    yield held
    held.close_file()


@pytest.mark.parametrize("spec", PAGES, ids=[spec.id for spec in PAGES])
def test_nothing_is_clipped_on_any_page(window: Window, spec: PageSpec) -> None:
    faults: dict[str, list[str]] = {}
    window.shell.go(Destination(spec.id))
    for size in SIZES:
        window.shell.resize(*size)
        page = window.shell.current
        assert page is not None
        for place, root in places_of(page):
            _settle()
            found = list(faults_of(root or window.shell))
            if found:
                faults[f"{place} in {size}"] = found
    assert not faults


def _settle() -> None:
    """What is laid out anew may ask those above it to do so as well."""
    QApplication.processEvents()
    QApplication.processEvents()


def places_of(page: Page) -> Iterator[Place]:
    """The page in all its states, each by its name and what is to be looked at: None for everything."""
    if isinstance(page, MasterplanPage):
        yield from _plan_places(page)
    elif isinstance(page, RecordPage):
        for section in page.sections:
            page.open_section(section.title)
            if page.view.has_lines:
                yield from _with_form(page, section.title, lambda: page.view.form)
            else:
                yield section.title, None
                yield from _tabs(section.title, page.view.form)
    else:
        yield "seluruhnya", None


def _plan_places(page: MasterplanPage) -> Iterator[Place]:
    for code, words in VIEWS:
        page.switch.choose(code)
        page.switch.chosen.emit(code)
        yield words, None
    page.switch.choose(VIEWS[0][0])
    page.switch.chosen.emit(VIEWS[0][0])
    first = page.place.dossier.connection.execute("SELECT min(id) FROM programme").fetchone()
    page.select(first[0])
    yield from _with_form(page, "program", lambda: page.form)
    assert set(SECTIONS) <= set(PLAN_PARTS)
    for title in PLAN_PARTS:
        page.open_section(title)
        yield from _with_form(page, title, lambda: page.form)


def _with_form(page: Page, title: str, form: Callable[[], Form]) -> Iterator[Place]:
    page.hide_form()
    yield title, None
    page.show_form()
    yield f"{title} dengan formulir", None
    yield from _tabs(title, form())
    page.hide_form()


def _tabs(title: str, shown: Form) -> Iterator[Place]:
    for tab in shown.pages.names() if shown.isVisible() else ():
        shown.pages.select(tab)
        yield f"{title}, {tab}", shown
        body = shown.pages.body(tab)
        assert body.viewport().height() >= px(LEAST_SEEN), f"{title}, {tab}: no room for a field"


def faults_of(root: QWidget) -> Iterator[str]:
    """What is cut, or lies outside of what holds it."""
    for widget in _seen(root):
        if isinstance(widget, QAbstractButton) or type(widget) is QLabel:
            yield from _cut_words(widget)
        if isinstance(widget, QPlainTextEdit) and widget.height() - widget.viewport().height() > px(FRAME):
            yield f"text of {widget.accessibleName()!r} drawn in a part of its field"
        if isinstance(widget, GridHeader):
            yield from _cut_heads(widget)
        if isinstance(widget, GridTable):
            yield from _pushed_out(widget)
        if _sticks_out(widget):
            yield f"{type(widget).__name__} outside {type(widget.parentWidget()).__name__}"


def _seen(root: QWidget) -> Iterator[QWidget]:
    """What stands in it and can be seen; what is hidden is not even asked for its parts."""
    for widget in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if widget.isVisible():
            yield widget
            yield from _seen(widget)


def _cut_words(widget: QLabel | QAbstractButton) -> Iterator[str]:
    if not widget.text() or _is_picture(widget):
        return
    if isinstance(widget, QLabel) and widget.wordWrap():
        if widget.height() < widget.heightForWidth(widget.width()) - 1:
            yield f"lines of {widget.text()!r}"
    elif widget.width() < widget.sizeHint().width() - 1 or widget.height() < widget.sizeHint().height() - 1:
        yield f"words of {widget.text()!r}"


def _is_picture(widget: QWidget) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return (
        isinstance(widget, QToolButton)
        and widget.toolButtonStyle() is icon_only
        and not widget.icon().isNull()
    )


def _cut_heads(header: GridHeader) -> Iterator[str]:
    measures = QFontMetrics(text_font(TextSize.LABEL, semibold=True))
    for place, section in enumerate(header.shown_sections()):
        words = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if words.isdigit():  # a year stands in the middle of its mark, without edges
            continue
        edges = px(PADDING) + px(PADDING if place else PAGE_EDGE)
        if measures.horizontalAdvance(words) + edges > header.sectionSize(section):
            yield f"head {words!r}"


def _pushed_out(view: GridTable) -> Iterator[str]:
    scrolls = view.horizontalScrollBar().maximum()
    if scrolls and view.accessibleName() not in WIDE and not view.parts.header.frozen:
        yield f"list {view.accessibleName()!r} scrolls sideways by {scrolls}"
    if view.viewport().height() < view.parts.sight.row_height:
        yield f"list {view.accessibleName()!r} shows no row"


def _sticks_out(widget: QWidget) -> bool:
    holder = widget.parentWidget()
    if holder is None or widget.isWindow() or holder.rect().contains(widget.geometry()):
        return False
    above: QWidget | None = holder
    while above is not None:
        if isinstance(above, QAbstractScrollArea | QScrollArea):
            return False
        above = above.parentWidget()
    return True


def test_a_message_above_leaves_every_page_room(window: Window) -> None:
    window.shell.resize(*SIZES[1])
    told = KnownProblem("Berkas tidak dapat ditulis: ruang di cakram habis.", "Kosongkan tempat lalu simpan.")
    faults: dict[str, list[str]] = {}
    for spec in PAGES:
        window.shell.go(Destination(spec.id))
        window.shell.strip.show_problem(told)
        _settle()
        found = list(faults_of(window.shell))
        if found:
            faults[spec.id] = found
    assert not faults


def test_what_an_empty_file_says_first_is_whole(window: Window, tmp_path: Path, now: datetime) -> None:
    path = tmp_path / "baru" / "baru.gm100"
    path.parent.mkdir()
    a_file(path, now).close()
    window.close_file()
    window.begin(path)
    window.shell.resize(*SIZES[1])
    faults: dict[str, list[str]] = {}
    for spec in PAGES:
        window.shell.go(Destination(spec.id))
        _settle()
        found = list(faults_of(window.shell))
        if found:
            faults[spec.id] = found
    assert not faults
