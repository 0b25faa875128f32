"""Bukti: what stands there, what narrows it, files put, opened, copied and pasted; where each is used."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gm100_desktop.assets import asset_bytes
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.documents import DOCUMENT
from gm100_desktop.domain.lines.vault import UseLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.records import Records
from gm100_desktop.services.vault import Cited, Offered
from gm100_desktop.ui.evidence_intake import count_pages
from gm100_desktop.ui.pages.evidence_form import DocumentForm
from gm100_desktop.ui.pages.evidence_page import LIST, PICTURES, EvidencePage
from gm100_desktop.ui.pages.evidence_pictures import draw
from gm100_desktop.ui.pages.evidence_shelf import Narrowed
from gm100_desktop.ui.pages.evidence_views import TilesView
from gm100_desktop.ui.records.list_spec import RecordLine
from gm100_desktop.ui.sitting import Parts
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Destination
from tests.ui.conftest import Hands
from tests.ui.window_parts import a_file, a_place

JPEG = asset_bytes("practice", "evidence", "bank-sampah-penimbangan.jpg")
PDF = asset_bytes("practice", "evidence", "sk-dewan-tim-2024.pdf")
Key = Qt.Key


@pytest.fixture
def visited() -> list[Destination]:
    return []


@pytest.fixture
def page(tmp_path: Path, parts: Parts, theme: Theme, visited: list[Destination]) -> Iterator[EvidencePage]:
    assert theme
    with a_file(tmp_path / "tirta-kencana.gm100", parts.now()) as dossier:
        place = a_place(dossier, parts, visited)
        shown = EvidencePage(place)
        place.undo.changed.connect(shown.take)
        shown.resize(1158, 700)
        shown.show()
        yield shown
        shown._pictures.close()
        shown.close()
        shown.deleteLater()
        place.undo.close()


@pytest.fixture
def records(page: EvidencePage) -> Records:
    return page.desk.services.records


def taken(page: EvidencePage, *offered: Offered, onto: Cited | None = None) -> list[int]:
    vault = page.desk.services.vault
    return [one.document_id for one in vault.take_in(offered, onto, count_pages=count_pages).taken]


def three(page: EvidencePage) -> list[int]:
    return taken(
        page,
        Offered("foto bank sampah.jpg", content=JPEG),
        Offered("sk dewan.pdf", content=PDF),
        Offered("catatan.txt", content=b"isi"),
    )


def titles(page: EvidencePage) -> list[str]:
    assert page.view.list is not None
    lines = page.view.list.model.shown_lines()
    return [str(line.values["title"]) for line in lines if isinstance(line, RecordLine)]


def the_form(page: EvidencePage) -> DocumentForm:
    form = page.view.form
    assert isinstance(form, DocumentForm)
    return form


def test_an_empty_vault_says_what_to_do_first(page: EvidencePage) -> None:
    assert page.view.list is not None
    assert page.view.list.grid.empty_state.sentence().startswith("Belum ada bukti. Seret berkas")
    page.open_section(PICTURES)
    assert page.facts() == "0 dokumen · 0 berkas"


def test_files_stand_in_the_list_with_what_they_are(page: EvidencePage) -> None:
    photo, decree, _note = three(page)
    assert titles(page) == ["Foto bank sampah", "Sk dewan", "Catatan"]
    page.select(decree)
    QApplication.processEvents()
    assert the_form(page).file.words() == "sk-dewan.pdf".replace("-", " ") + " 72 KB · 4 halaman"
    page.select(photo)
    assert page.facts() == "3 dokumen · 3 berkas · 3 belum dipakai"


def test_the_list_is_narrowed(page: EvidencePage, records: Records) -> None:
    photo, decree, note = three(page)
    records.change(DOCUMENT, note, "valid_until", "2026-01-31")
    records.change(DOCUMENT, decree, "openness", "public")
    agency = records.add(kind("agency"), {"name": "Dinas Kominfo"})
    page.desk.services.vault.cite(photo, Cited("agency", agency))
    for narrowed, expected in (
        (Narrowed(kind="photo"), ["Foto bank sampah"]),
        (Narrowed(openness="public"), ["Sk dewan"]),
        (Narrowed(standing="unused"), ["Sk dewan", "Catatan"]),
        (Narrowed(standing="expired"), ["Catatan"]),
        (Narrowed(standing="missing"), []),
    ):
        page._narrow(narrowed)
        assert titles(page) == expected
    page.go_to(Destination("bukti", photo))
    assert page.selected() == photo


def test_a_regulation_of_the_head_is_called_as_in_the_region(page: EvidencePage, records: Records) -> None:
    rule = records.add(DOCUMENT, {"title": "Smart City", "kind": "regulation_head"})
    page.refresh_now()
    assert page.view.list is not None
    model = page.view.list.model
    index = model.line_index(rule, 2)
    assert index.data() == "Perbup"
    assert model.setData(index, "Foto")
    assert model.setData(model.line_index(rule, 2), "Perbup")
    assert records.get(DOCUMENT, rule)["kind"] == "regulation_head"
    records.change(kind("region"), 1, "type", "kota")
    page.refresh_now()
    assert model.line_index(rule, 2).data() == "Perwali"


def test_pictures_are_drawn_off_the_thread(page: EvidencePage, qtbot: QtBot) -> None:
    three(page)
    page.open_section(PICTURES)
    view = page.view
    assert isinstance(view, TilesView)
    assert [line.title for line in view.tiles.shown.lines] == ["Foto bank sampah", "Sk dewan", "Catatan"]
    qtbot.waitUntil(lambda: len(page._pictures._kept) >= 2, timeout=20_000)
    page.tools.field.setText("foto")
    assert [line.title for line in view.tiles.shown.lines] == ["Foto bank sampah"]
    page.tools.field.setText("tidak ada")
    assert view.tiles.shown.lines == []
    assert page.selected() is None


def test_tiles_are_walked_and_removed_by_keys(page: EvidencePage, hands: Hands, records: Records) -> None:
    photo, decree, _note = three(page)
    page.open_section(PICTURES)
    view = page.view
    assert isinstance(view, TilesView)
    view.enter()
    assert page.selected() == photo
    hands.press(view.tiles, Key.Key_Right)
    assert page.selected() == decree
    hands.press(view.tiles, Key.Key_Delete)
    assert not records.exists(DOCUMENT, decree)
    page.place.undo.stack.undo()
    assert records.exists(DOCUMENT, decree)
    line = page._shelf.line(decree)
    assert line is not None
    assert page.place.dossier.evidence.read(line.file_hash) == PDF


@pytest.mark.parametrize(
    ("data", "media_type", "expected"),
    [
        (JPEG, "image/jpeg", True),
        (PDF, "application/pdf", True),
        (b"%PDF rusak", "application/pdf", False),
        (b"bukan gambar", "image/png", False),
        (b"", "image/jpeg", False),
    ],
)
def test_what_can_be_drawn(data: bytes, media_type: str, expected: bool) -> None:
    image = draw(data, media_type, QSize(144, 100))
    assert image.isNull() is not expected
    assert image.width() <= 144
    assert image.height() <= 100


def test_where_a_document_is_used_leads_there(
    page: EvidencePage, records: Records, visited: list[Destination]
) -> None:
    agency = records.add(kind("agency"), {"name": "Dinas Kominfo"})
    (document,) = taken(page, Offered("nota.txt", content=b"isi"), onto=Cited("agency", agency, "3"))
    page.select(document)
    form = the_form(page)
    form.show_id(document)
    (use,) = form.uses.model.shown_lines()
    assert isinstance(use, UseLine)
    form.uses.opened.emit(use)
    assert visited == [Destination("daerah", agency, section="OPD")]
    assert use.page == "3"


def test_files_and_pictures_are_pasted(
    page: EvidencePage, records: Records, hands: Hands, tmp_path: Path
) -> None:
    data = QMimeData()
    (tmp_path / "surat.pdf").write_bytes(PDF)
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "surat.pdf"))])
    QGuiApplication.clipboard().setMimeData(data)
    assert page.view.list is not None
    assert page.switch is not None
    hands.press(page.switch, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row["page_count"] for row in records.all(DOCUMENT)] == [4]
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(image)
    assert page.paste_files()
    assert len(records.all(DOCUMENT)) == 2


def test_files_are_chosen_several_at_once(
    page: EvidencePage, records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)
    chosen = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    page._ask_files()
    assert len(records.all(DOCUMENT)) == 2
    assert page.place.undo.stack.count() == 1


def test_a_copy_is_saved_and_another_version_put(
    page: EvidencePage, records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (document,) = taken(page, Offered("sk.pdf", content=PDF))
    page.select(document)
    target = tmp_path / "salinan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    the_form(page).file.copy_wanted.emit()
    assert target.read_bytes() == PDF
    (tmp_path / "sk-ttd.pdf").write_bytes(PDF + b"\n%ttd")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "sk-ttd.pdf"), ""))
    the_form(page).file.file_wanted.emit()
    names = {row["file_name"] for row in records.all(DOCUMENT)}
    assert names == {"sk-ttd.pdf", "sk.pdf"}
    assert page.selected() == document


def test_changed_files_are_found_by_the_check(page: EvidencePage) -> None:
    (document,) = taken(page, Offered("nota.txt", content=b"asli"))
    page.place.dossier.connection.execute("UPDATE evidence_blob SET bytes = CAST('PALS' AS BLOB)")
    page._check_all()
    condition = page._shelf.condition(document)
    assert condition is not None
    assert condition.text == "Berkas berubah"
    assert "1 berkas berubah" in page.facts()


def test_nothing_chosen_is_told(page: EvidencePage) -> None:
    told: list[KnownProblem] = []
    page.place.errors.told.connect(told.append)
    page._guarded(page._open)()
    assert [problem.message for problem in told] == ["Belum ada dokumen yang dipilih."]


def test_a_document_without_a_file_is_recorded(page: EvidencePage, records: Records) -> None:
    page.open_section(LIST)
    page._record()
    (row,) = records.all(DOCUMENT)
    assert page.selected() == row["id"]
    assert "Belum ada berkas" in the_form(page).file.words()


def test_acts_behind_the_dots_stay(page: EvidencePage) -> None:
    before = [action.text() for action in page.actions()]
    page.open_section(PICTURES)
    QApplication.processEvents()
    assert [action.text() for action in page.actions()] == before
    assert "&Periksa isi semua berkas" in before
