"""Aplikasi: every section opens; the matrix is walked, stepped, undone and read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.pages.applications_matrix import MatrixView
from gm100_desktop.ui.pages.applications_page import (
    INVENTORY,
    MATRIX,
    SERVICES,
    SITES,
    STAFF,
    ApplicationsPage,
)
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Destination, Workplace
from tests.ui.conftest import Hands

APPLICATION, LINK = kind("application"), kind("application_link")
Key = Qt.Key


@pytest.fixture
def page(place: Workplace, theme: Theme) -> Iterator[ApplicationsPage]:
    assert theme
    shown = ApplicationsPage(place)
    place.undo.changed.connect(shown.take)
    shown.resize(1158, 700)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def records(page: ApplicationsPage) -> Records:
    return page.desk.services.records


@pytest.fixture
def three(records: Records) -> list[int]:
    return records.add_many(APPLICATION, [{"name": name} for name in ("Arsip", "Bursa", "Capaian")])


def matrix_of(page: ApplicationsPage) -> MatrixView:
    page.open_section(MATRIX)
    assert isinstance(page.view, MatrixView)
    return page.view


def cell(page: ApplicationsPage, row: int, column: str) -> str:
    assert page.view.list is not None
    model = page.view.list.model
    line = model.shown_lines()[row]
    return next(one.shown(line) for one in model.cells.columns if one.title == column)


def test_every_section_opens_and_says_what_to_do_first(page: ApplicationsPage) -> None:
    for section in page.sections:
        page.open_section(section.title)
        QApplication.processEvents()
        assert page.view.section is section
        if page.view.list is not None and not page.view.list.model.lines:
            assert page.view.list.spec.empty.startswith("Belum ada")
    assert "10 dari 10 layanan SPBE tanpa aplikasi berjalan" in page._applications.facts()


def test_an_application_is_added_with_services_and_links(
    page: ApplicationsPage, records: Records, three: list[int]
) -> None:
    page.open_section(INVENTORY)
    page.select(three[0])
    kinds = [part.list.spec.kind.id for part in page.view.parts]
    assert kinds == [
        "application_service",
        "application_coverage",
        "application_link",
        "application_link",
        "evidence_link",
    ]
    service, _coverage, gives, *_ = page.view.parts
    service.list.add(service_id=1)
    gives.list.add(to_id=three[1], status="running")
    assert cell(page, 0, "Layanan SPBE") == "Perencanaan"
    assert [cell(page, row, "Terintegrasi") for row in range(3)] == ["1 aplikasi", "1 aplikasi", "–"]
    page.open_section(SERVICES)
    assert cell(page, 0, "Aplikasi") == "Arsip"
    assert cell(page, 0, "Keadaan") == "Berjalan"
    assert cell(page, 1, "Keadaan") == "Belum ada aplikasi"
    page.place.undo.stack.undo()
    assert records.all(LINK) == []


def test_the_matrix_is_walked_and_stepped_by_keys(
    page: ApplicationsPage, records: Records, three: list[int], hands: Hands
) -> None:
    view = matrix_of(page)
    view.enter()
    table = view.table
    table.setCurrentIndex(table.shown.index(0, 0))
    hands.press(table, Key.Key_Space)
    assert records.all(LINK) == []
    hands.press(table, Key.Key_Right)
    hands.press(table, Key.Key_Space)
    hands.press(table, Key.Key_Space)
    (link,) = records.all(LINK)
    assert (link["from_id"], link["to_id"], link["status"]) == (three[0], three[1], "running")
    assert view.form.record_id == link["id"]
    assert view.form.head.title() == "Arsip → Bursa"
    words = table.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert words == "Arsip → Bursa: data belum disebut (Berjalan)"
    hands.press(table, Key.Key_Delete)
    assert records.all(LINK) == []
    page.place.undo.stack.undo()
    assert len(records.all(LINK)) == 1
    assert table.current_pair() == (three[0], three[1])


def test_enter_plans_a_link_and_goes_into_its_form(
    page: ApplicationsPage, records: Records, three: list[int], hands: Hands
) -> None:
    view = matrix_of(page)
    view.table.select_pair((three[2], three[0]))
    hands.press(view.table, Key.Key_Return)
    (link,) = records.all(LINK)
    assert (link["from_id"], link["to_id"], link["status"]) == (three[2], three[0], "planned")
    assert page.selected() == link["id"]


def test_the_matrix_of_forty_is_filtered_to_partners(page: ApplicationsPage, records: Records) -> None:
    ids = records.add_many(APPLICATION, [{"name": f"Aplikasi {n:02}"} for n in range(40)])
    page.desk.services.applications.set_link((ids[3], ids[7]), "running")
    view = matrix_of(page)
    assert view.table.shown.rowCount() == view.table.shown.columnCount() == 40
    view.filter("aplikasi 03")
    assert view.table.shown.names() == ["Aplikasi 03", "Aplikasi 07"]
    view.filter("")
    assert view.table.shown.rowCount() == 40


def test_too_few_applications_for_a_matrix(page: ApplicationsPage) -> None:
    view = matrix_of(page)
    assert view._stack.currentIndex() == 1
    assert page.selected() is None


def test_a_link_that_is_asked_for_is_found(
    page: ApplicationsPage, records: Records, three: list[int]
) -> None:
    page.desk.services.applications.set_link((three[1], three[2]), "planned")
    link = int(records.all(LINK)[0]["id"] or 0)
    page.go_to(Destination("aplikasi", link, section=MATRIX))
    assert page.view.section.title == MATRIX
    assert page.selected() == link


def test_figures_of_the_year(page: ApplicationsPage, records: Records) -> None:
    for year, mbps in ((2025, 50), (2026, 80), (2026, 20)):
        told: dict[str, Value] = {"site": f"Kantor {mbps}", "year": year, "bandwidth_mbps": mbps}
        records.add(kind("connectivity"), told)
    records.add(kind("it_staff"), {"competence": "Pranata komputer", "year": 2026, "head_count": 7})
    page.open_section(SITES)
    assert page.facts() == "Tahun 2026: 2 lokasi · 100 Mbps"
    page.open_section(STAFF)
    assert page.facts() == "Tahun 2026: 7 orang"
