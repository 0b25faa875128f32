"""Files dropped on the window: onto a form they prove its record, elsewhere they are kept; one act."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.documents import DOCUMENT, EVIDENCE_LINK
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.records import Records
from gm100_desktop.ui.evidence_intake import EvidenceIntake, offered_by, refusal, words_of_intake
from gm100_desktop.ui.file_drop import FileDrops, paste_into
from gm100_desktop.ui.pages.evidence_page import EvidencePage
from gm100_desktop.ui.pages.region_page import RegionPage
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(place: Workplace, theme: Theme) -> Iterator[RegionPage]:
    assert theme
    shown = RegionPage(place)
    place.undo.changed.connect(shown.take)
    shown.resize(1158, 700)
    shown.show()
    shown.open_section("OPD")
    yield shown
    shown.close()
    shown.deleteLater()


@pytest.fixture
def drops(page: RegionPage) -> Iterator[FileDrops]:
    watching = FileDrops(page, page.place)
    yield watching
    watching.close()


@pytest.fixture
def records(page: RegionPage) -> Records:
    return page.desk.services.records


def files(folder: Path, **contents: bytes) -> QMimeData:
    data = QMimeData()
    for name, content in contents.items():
        (folder / f"{name}.txt").write_bytes(content)
    data.setUrls([QUrl.fromLocalFile(str(folder / f"{name}.txt")) for name in contents])
    return data


def drop(page: RecordPage, at: QPoint, data: QMimeData) -> bool:
    event = QDropEvent(QPointF(at), COPY, data, LEFT, NO_KEYS, QEvent.Type.Drop)
    QApplication.sendEvent(page.windowHandle(), event)
    return event.isAccepted()


def an_agency(page: RegionPage) -> int:
    page.add_record()
    QApplication.processEvents()
    agency = page.selected()
    assert agency is not None
    return agency


def on_form(page: RegionPage) -> QPoint:
    return page.view.form.mapTo(page, page.view.form.rect().center())


def test_a_file_on_a_form_proves_its_record(
    page: RegionPage, drops: FileDrops, records: Records, tmp_path: Path
) -> None:
    assert drops
    agency = an_agency(page)
    before = page.place.undo.stack.count()
    assert drop(page, on_form(page), files(tmp_path, satu=b"1", dua=b"2"))
    links = records.all(EVIDENCE_LINK)
    assert [(link["record_kind"], link["record_id"]) for link in links] == [("agency", agency)] * 2
    assert page.place.undo.stack.count() == before + 1
    assert page.place.undo.stack.undoText() == "Simpan 2 berkas untuk OPD OPD baru"
    page.place.undo.stack.undo()
    assert records.all(DOCUMENT) == records.all(EVIDENCE_LINK) == []
    page.place.undo.stack.redo()
    assert len(records.all(EVIDENCE_LINK)) == 2


def test_a_file_elsewhere_is_only_kept(
    page: RegionPage, drops: FileDrops, records: Records, tmp_path: Path
) -> None:
    assert drops
    an_agency(page)
    assert drop(page, QPoint(200, 400), files(tmp_path, surat=b"isi"))
    assert [row["title"] for row in records.all(DOCUMENT)] == ["Surat"]
    assert records.all(EVIDENCE_LINK) == []


def test_the_hint_says_what_letting_go_would_do(page: RegionPage, drops: FileDrops, tmp_path: Path) -> None:
    an_agency(page)
    data = files(tmp_path, surat=b"isi")
    QApplication.sendEvent(page.windowHandle(), QDragEnterEvent(on_form(page), COPY, data, LEFT, NO_KEYS))
    assert drops.hint.isVisible()
    assert drops.hint.words() == "Lepaskan: simpan sebagai bukti OPD OPD baru"
    assert drop(page, QPoint(200, 400), data)
    assert not drops.hint.isVisible()


def test_text_is_left_to_the_fields(page: RegionPage, drops: FileDrops, records: Records) -> None:
    data = QMimeData()
    data.setText("Dinas Kesehatan")
    event = QDropEvent(QPointF(200, 400), COPY, data, LEFT, NO_KEYS, QEvent.Type.Drop)
    assert not drops.eventFilter(page, event)
    assert records.all(DOCUMENT) == []


def test_a_file_on_a_document_becomes_its_file(place: Workplace, theme: Theme, tmp_path: Path) -> None:
    assert theme
    page = EvidencePage(place)
    place.undo.changed.connect(page.take)
    page.resize(1158, 700)
    page.show()
    records = page.desk.services.records
    document = records.add(DOCUMENT, {"title": "SK Dewan"})
    page.select(document)
    page.show_form()
    QApplication.processEvents()
    watching = FileDrops(page, place)
    form = page.view.form
    at = form.mapTo(page, form.rect().center())
    assert drop(page, at, files(tmp_path, lama=b"lama"))
    assert drop(page, at, files(tmp_path, baru=b"baru"))
    watching.close()
    rows = records.all(DOCUMENT)
    assert [(row["id"], row["file_name"]) for row in rows] == [
        (document, "baru.txt"),
        (rows[1]["id"], "lama.txt"),
    ]
    page.close()


def test_what_is_copied_is_pasted(page: RegionPage, records: Records, tmp_path: Path) -> None:
    agency = an_agency(page)
    QGuiApplication.clipboard().setMimeData(files(tmp_path, foto=b"isi"))
    paste_into(page.view.form.head, page.place)
    assert [row["record_id"] for row in records.all(EVIDENCE_LINK)] == [agency]
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    paste_into(None, page.place)
    picture = records.all(DOCUMENT)[-1]
    assert (picture["file_name"], picture["kind"], picture["media_type"]) == (
        "Tempelan.png",
        "photo",
        "image/png",
    )
    told: list[KnownProblem] = []
    page.place.errors.told.connect(told.append)
    QGuiApplication.clipboard().setText("hanya teks")
    paste_into(None, page.place)
    assert [problem.message for problem in told] == ["Tidak ada berkas atau gambar di papan klip."]


def test_what_became_of_the_files_is_said(page: RegionPage, tmp_path: Path) -> None:
    vault = page.desk.services.vault
    one = vault.take_in(offered_by(files(tmp_path, nota=b"isi")))
    assert words_of_intake(one) == "nota.txt disimpan sebagai B-001 · Nota."
    again = vault.take_in(offered_by(files(tmp_path, lain=b"isi")))
    assert words_of_intake(again) == "lain.txt sudah ada sebagai B-001 · Nota; tidak disimpan lagi."
    several = vault.take_in(offered_by(files(tmp_path, a=b"isi", b=b"b", c=b"c", d=b"")))
    assert words_of_intake(several) == "2 berkas disimpan, 1 sudah ada dan tidak disimpan lagi."
    assert refusal(several).message == "d.txt kosong (0 byte); tidak disimpan."


def test_much_goes_to_the_background(
    page: RegionPage, records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gm100_desktop.ui.evidence_intake.QUICK", 3)
    EvidenceIntake(page.place).take(offered_by(files(tmp_path, besar=b"lebih dari tiga")))
    assert [row["file_name"] for row in records.all(DOCUMENT)] == ["besar.txt"]
    assert page.place.undo.stack.undoText() == "Simpan berkas besar.txt"
    page.place.undo.stack.undo()
    assert records.all(DOCUMENT) == []


def test_every_form_of_a_list_can_be_proved(page: RegionPage) -> None:
    for section in page.sections:
        page.open_section(section.title)
        kinds = [part.list.spec.kind for part in page.view.parts]
        expected = section.kind not in {DOCUMENT, kind("paper_profile")}
        assert (EVIDENCE_LINK in kinds) is expected, section.title
