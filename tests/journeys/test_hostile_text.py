"""Markup, emoji, long names and control characters in every form: kept as meant, shown letter by letter."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from gm100_desktop.domain.fields import FieldType, Kind
from gm100_desktop.services import Services
from gm100_desktop.ui.pages.evaluations_question import QuestionForm
from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.pages.registry import PAGES, PageSpec
from gm100_desktop.ui.records.record_form import RecordForm
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.tips import LONGEST, plain_tip
from gm100_desktop.ui.window import Window
from gm100_desktop.ui.workplace import Destination
from tests.journeys.printing import print_report, run_child

MARKED = "<b>&\"' &lt;i&gt; <img src=/etc/passwd>"
HOSTILE = {
    MARKED: MARKED,
    "Kampung 🏝️ 👩‍👩‍👧": "Kampung 🏝️ 👩‍👩‍👧",
    "Kota\x00Air\x07\x1b[31m\u202eBiru": "KotaAir[31mBiru",
    "R" * 10_000: "R" * 10_000,
}
"""What is typed, and what is meant by it."""
TYPED = frozenset({FieldType.TEXT, FieldType.LONG_TEXT})


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice region in a file, for copies."""
    path = tmp_path_factory.mktemp("latihan") / "latihan.gm100"
    assert run_child(["sample", str(path)]).returncode == 0
    return path


@pytest.fixture
def opened(window: Window, practice: Path, desk: Path) -> Window:
    """The window over the practice region."""
    window.begin(Path(shutil.copyfile(practice, desk / "latihan.gm100")))
    window.settle_in()
    return window


def forms_of(page: Page) -> Iterator[RecordForm]:
    """The form of every section of the page, at its first record."""
    if isinstance(page, RecordPage):
        for section in page.sections:
            page.open_section(section.title)
            QApplication.processEvents()
            if page.view.form.record_id is not None:
                yield page.view.form
    elif isinstance(page, MasterplanPage):
        page.select(min(line.id for line in page._lines))
        page.show_form()
        yield page.forms.programme


def first_text(kind: Kind) -> str:
    """The field a record of the kind is named in, or the first text it has."""
    texts = texts_of(kind)
    return next((name for name in kind.title if name in texts), texts[0])


def texts_of(kind: Kind) -> list[str]:
    """Every field of the kind that takes any text."""
    return [field.name for field in kind.fields if field.type in TYPED]


def write(form: RecordForm, name: str, text: str) -> None:
    """Put the text into the field as the clipboard would, and leave it."""
    form.focus_field(name)
    field = form._block(name).input
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    else:
        line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
        assert line is not None
        line.selectAll()
        line.insert(text)
    field.typed.emit()
    form.leave()
    QApplication.processEvents()


def stored(page: Page, form: RecordForm, name: str) -> object:
    services = Services(page.place.dossier, page.place.today)
    record = page.selected() if isinstance(form, QuestionForm) else form.record_id  # shows questions by id
    return services.records.get(form.kind, record or 0)[name]


def is_markup(text: str) -> bool:
    """Whether Qt would take the text for rich text where nobody forbids it."""
    return "<b>" in text or "<img" in text or "&lt;" in text


def shown_in(root: QWidget) -> Iterator[str]:
    """Every text Qt may interpret, as it would be read."""
    for label in root.findChildren(QLabel):
        if is_markup(label.text()) and label.textFormat() is not Qt.TextFormat.PlainText:
            yield f"label {label.text()[:80]}"
    tips = [(type(each).__name__, each.toolTip()) for each in root.findChildren(QWidget)]
    tips += [("act", act.toolTip()) for act in root.findChildren(QAction)]
    for owner, tip in tips:
        if "<b>" in tip or "<img" in tip:
            yield f"tooltip of {owner}: {tip[:80]}"


@pytest.mark.parametrize("spec", [spec for spec in PAGES if spec.id != "laporan"], ids=lambda spec: spec.id)
def test_every_form_keeps_and_shows_what_was_typed(opened: Window, spec: PageSpec) -> None:
    opened.shell.go(Destination(spec.id))
    page = opened.shell.current
    assert page is not None
    tried = []
    for form in forms_of(page):
        name = first_text(form.kind)
        before = stored(page, form, name)
        for typed, meant in HOSTILE.items():
            write(form, name, typed)
            assert stored(page, form, name) == meant, (form.kind.id, name, form.problems())
            assert list(shown_in(opened.shell)) == []
            named = opened.shell.commands["undo"].text()
            assert "\n" not in named
            assert len(named) < 200
            opened.shell.commands["undo"].trigger()
            assert stored(page, form, name) == before
        tried.append(form.kind.id)
    assert tried


@pytest.mark.parametrize("spec", [spec for spec in PAGES if spec.id != "laporan"], ids=lambda spec: spec.id)
def test_markup_in_every_text_field_stays_letters(opened: Window, spec: PageSpec) -> None:
    opened.shell.go(Destination(spec.id))
    page = opened.shell.current
    assert page is not None
    tried = 0
    for form in forms_of(page):
        for name in texts_of(form.kind):
            write(form, name, MARKED)
            assert stored(page, form, name) == MARKED, (form.kind.id, name, form.problems())
            tried += 1
        assert list(shown_in(opened.shell)) == []
    assert tried


def test_the_report_prints_what_was_typed(opened: Window, desk: Path) -> None:
    for spec in PAGES:
        opened.shell.go(Destination(spec.id))
        page = opened.shell.current
        assert page is not None
        for form in forms_of(page):
            write(form, first_text(form.kind), MARKED)
    opened.close_file()
    told = print_report(desk / "latihan.gm100", desk / "laporan.pdf")
    assert MARKED in told
    assert "&amp;" not in told
    assert "root:" not in told


def test_a_tooltip_shows_every_sign_as_it_is() -> None:
    for text in (MARKED, "Bimtek & Rapat", "a < b", "satu\ndua <b>", "&lt;b&gt;"):
        document = QTextDocument()
        document.setHtml(plain_tip(text)) if plain_tip(text) != text else document.setPlainText(text)
        assert document.toPlainText() == text
    assert len(plain_tip("R" * 10_000)) == LONGEST
