"""Laporan: made once, shown, made anew when it is no longer right; saved and printed as it is seen."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import Cancelled, KnownProblem
from gm100_desktop.domain.report_kinds import REPORT_KINDS
from gm100_desktop.services.paper_files import Saved
from gm100_desktop.services.records import Records
from gm100_desktop.ui.commands import MENUS
from gm100_desktop.ui.forms.inputs import ReferenceInput
from gm100_desktop.ui.pages import laporan_page
from gm100_desktop.ui.pages.laporan_page import LaporanPage
from gm100_desktop.ui.preview import printing
from gm100_desktop.ui.preview.pdf_pages import PdfPages
from gm100_desktop.ui.preview.room import PAGES
from gm100_desktop.ui.workplace import Destination
from tests.ui.conftest import Hands
from tests.ui.preview.paper import F4, Child


def pages_of(path: Path) -> PdfPages:
    """The printed PDF, opened."""
    from threading import Lock

    return PdfPages(path.read_bytes(), Lock())


def test_showing_the_page_asks_for_the_first_report(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    words = child.words
    assert words[:4] == ["report", str(page.place.dossier.path), "--kind", "laporan"]
    assert words[words.index("--date") + 1] == "2026-11-20"
    assert words[words.index("--profile") + 1] == "kementerian"
    assert "--paper" not in words  # the region's own
    assert "--parts" not in words  # all of them


def test_the_finished_pages_are_shown(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    child.make(pages=5)
    assert page.preview.pages is not None
    assert page.preview.bar.words() == "1 dari 5"
    assert page.facts().startswith("Laporan Pelaksanaan dan Evaluasi · 5 halaman · disusun ")


def test_what_is_right_is_never_made_twice(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    child.make()
    page.refresh_now()
    page.hide()
    page.show()
    seen: list[object] = []
    page._with_pdf(seen.append)
    assert child.count == 1
    assert seen == [page.maker.last]


def test_a_change_of_the_records_makes_it_anew(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    child.make(pages=4)
    page.preview.view.go_to(2)
    Records(page.place.dossier, page.place.today).add(kind("agency"), {"name": "Dinas Kesehatan"})
    child.wait_for(2, qtbot)
    assert page.preview.bar.words() == "3 dari 4"  # the old pages stay until the new ones are there
    child.make(pages=6)
    assert page.preview.bar.words() == "3 dari 6"


def test_a_newer_choice_ends_the_work_on_the_older(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    parts = page.choosing.form.parts
    assert parts is not None
    parts.rows[0].box.click()
    parts.rows[1].box.click()
    child.wait_for(2, qtbot)
    assert child.words[child.words.index("--parts") + 1].startswith("daftar-isi,ringkasan")
    assert [job.cancelled for job in child.jobs] == [True, False]
    child.make(pages=9, which=0)
    assert page.preview.pages is None
    child.make(pages=2)
    assert page.preview.bar.words() == "1 dari 2"


def test_each_report_keeps_its_own_choice(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    page.choosing.catalogue.choose("daftar-hadir")
    page.choosing.form.blocks["is_blank"].input.click()  # type: ignore[union-attr]
    page.choosing.catalogue.choose("lampiran-sk")
    page.choosing.catalogue.choose("daftar-hadir")
    child.wait_for(1, qtbot)
    assert child.words[child.words.index("--kind") + 1] == "daftar-hadir"
    assert "--blank" in child.words


def test_a_decree_is_found_by_its_words(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    records = Records(page.place.dossier, page.place.today)
    records.add(kind("document"), {"kind": "photo", "title": "Foto peluncuran"})
    values: dict[str, Any] = {"kind": "decree", "title": "Pembentukan Dewan Smart City", "number": "188/1"}
    decree = records.add(kind("document"), values)
    page.choosing.catalogue.choose("lampiran-sk")
    block = page.choosing.form.blocks["decree_id"]
    offered = page.choosing._source().titles.of("document")
    assert [key for key, _ in offered] == [decree]
    block.input.put(offered[0][1])
    block.leave()
    qtbot.waitUntil(lambda: "--decree" in (child.words if child.count else []))
    assert child.words[child.words.index("--decree") + 1] == str(decree)


def test_whoever_leads_here_gets_the_paper_of_that_record(
    page: LaporanPage, child: Child, qtbot: QtBot
) -> None:
    records = Records(page.place.dossier, page.place.today)
    first, second = (records.add(kind("session"), {"title": f"Bimtek {number}"}) for number in ("I", "II"))
    for count, session in enumerate((first, second), 1):
        page.go_to(Destination("laporan", session, "daftar-hadir"))
        child.wait_for(count, qtbot)
        assert child.words[child.words.index("--session") + 1] == str(session)
    assert page.choosing.form.blocks["session_id"].input.written() == "Bimtek II"


def test_nothing_chosen_is_said_and_not_made(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    child.make()
    parts = page.choosing.form.parts
    assert parts is not None
    for row in parts.rows:
        row.box.click()
    assert page.preview.strip.message() == "Pilih paling sedikit satu bagian."
    with pytest.raises(KnownProblem, match="paling sedikit satu"):
        page._with_pdf(lambda _made: None)


def test_a_wrong_date_is_said_at_its_field(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    block = page.choosing.form.blocks["report_date"]
    block.input.put("31/02/2026")
    block.leave()
    assert "Februari 2026 hanya sampai tanggal 28" in block.problem
    assert page.preview.strip.isVisible()
    assert child.count == 1


def test_pages_of_another_report_are_set_aside(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    child.make()
    page.choosing.catalogue.choose("daftar-hadir")
    assert not page.preview.view.isVisible()
    child.wait_for(2, qtbot)
    child.failed()(KnownProblem("Belum ada kegiatan.", "Catat dulu."))
    assert not page.preview.view.isVisible()
    page.choosing.catalogue.choose("laporan")
    assert page.preview.view.isVisible()
    assert child.count == 2


def test_a_failure_is_told_and_can_be_tried_again(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    child.failed()(KnownProblem("Ruang penyimpanan penuh, PDF tidak disimpan.", "Kosongkan ruang."))
    assert page.preview.strip.message().startswith("Ruang penyimpanan penuh")
    page.preview.strip.remedies[0].click()
    child.wait_for(2, qtbot)
    child.make()
    assert page.preview.pages is not None


def test_a_stopped_child_says_that_pages_may_be_old(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    child.failed()(Cancelled())
    assert page.preview.strip.message() == "Penyusunan dibatalkan."


def test_a_pdf_that_vanished_is_told(page: LaporanPage, child: Child, qtbot: QtBot) -> None:
    child.wait_for(1, qtbot)
    child.done()("")
    assert page.preview.strip.message() == "PDF tidak dapat dibaca."


# -- onto disk -------------------------------------------------------------------------------


def choose_target(monkeypatch: pytest.MonkeyPatch, target: Path) -> list[Path]:
    """The person chooses that place; what was suggested is written down."""
    suggested: list[Path] = []

    def ask(_parent: QWidget, path: Path) -> Path:
        suggested.append(path)
        return target

    monkeypatch.setattr(laporan_page, "ask_target", ask)
    return suggested


def letters(texts: Iterable[str]) -> set[str]:
    """What is pressed with Alt."""
    return {text[text.index("&") + 1].casefold() for text in texts}


def test_the_pdf_seen_is_the_pdf_saved(
    page: LaporanPage, child: Child, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child.wait_for(1, qtbot)
    child.make()
    target = tmp_path / "kiriman" / "laporan.pdf"
    target.parent.mkdir()
    suggested = choose_target(monkeypatch, target)
    page._with_pdf(page._save)
    assert target.read_bytes() == child.target().read_bytes()
    assert suggested[0].name == "Laporan Pelaksanaan dan Evaluasi Kab Tirta Kencana 2026.pdf"
    assert page.preview.strip.message() == "Tersimpan: laporan.pdf"
    assert page.place.preferences.settings.last_folder == str(target.parent)
    assert child.count == 1
    offered = letters(button.text() for button in page.preview.strip.remedies)
    assert offered == {"u", "f"}
    assert offered.isdisjoint(letters(menu.title for menu in MENUS))


def test_saving_before_the_pages_are_there_waits_for_them(
    page: LaporanPage, child: Child, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_target(monkeypatch, tmp_path / "laporan.pdf")
    page._with_pdf(page._save)
    child.wait_for(1, qtbot)
    assert not (tmp_path / "laporan.pdf").exists()
    child.make()
    assert (tmp_path / "laporan.pdf").exists()


def test_another_name_is_told(
    page: LaporanPage, child: Child, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child.wait_for(1, qtbot)
    child.make()
    choose_target(monkeypatch, tmp_path / "laporan.pdf")
    taken = Saved(tmp_path / "laporan_v2.pdf", was_taken=True)
    monkeypatch.setattr(laporan_page, "save_copy", lambda *_: taken)
    page._with_pdf(page._save)
    assert page.preview.strip.message() == "Berkas sedang dibuka di program lain."
    assert "Disimpan sebagai laporan_v2.pdf." in page.preview.strip.accessibleName()


# -- onto paper ------------------------------------------------------------------------------


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The printer writes into this file."""
    target = tmp_path / "cetak.pdf"

    def ask(printer: QPrinter, _pages: int, _parent: QWidget) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return True

    monkeypatch.setattr(printing, "ask_printer", ask)
    return target


@pytest.mark.parametrize("paper", [QSizeF(210, 297), F4, QSizeF(330, 215)])
def test_pages_are_printed_at_their_true_size(
    page: LaporanPage, child: Child, qtbot: QtBot, printed: Path, paper: QSizeF
) -> None:
    child.wait_for(1, qtbot)
    child.make(pages=2, paper=paper)
    assert page.print_out()
    pages = pages_of(printed)
    assert pages.count == 2
    assert abs(pages.size_mm(0).width() - paper.width()) < 0.5
    assert abs(pages.size_mm(0).height() - paper.height()) < 0.5
    assert child.count == 1
    assert page.preview.strip.message().endswith("dikirim ke pencetak.")


def test_a_printer_that_takes_other_paper_is_caught(
    page: LaporanPage, child: Child, qtbot: QtBot, printed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child.wait_for(1, qtbot)
    child.make(pages=1, paper=F4)
    usual, given = printing.set_paper, [F4, QSizeF(210, 297)]  # the driver falls back after the dialog
    monkeypatch.setattr(printing, "set_paper", lambda printer, _paper: usual(printer, given.pop(0)))
    page.print_out()
    assert page.preview.strip.message() == "Pencetak memakai A4, laporan ini F4."
    assert not printed.exists()
    page.preview.strip.remedies[0].click()
    assert pages_of(printed).count == 1


def test_some_pages_only(page: LaporanPage, child: Child, qtbot: QtBot, tmp_path: Path) -> None:
    child.wait_for(1, qtbot)
    child.make(pages=5)
    made = page.maker.last
    assert made is not None
    printer = printing.printer_for(made.pages.size_mm(0), "Laporan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sebagian.pdf"))
    printer.setFromTo(2, 3)
    said: list[str] = []
    printing.print_pages(made.pages, printer, lambda _percent, text: said.append(text))
    assert pages_of(tmp_path / "sebagian.pdf").count == 2
    assert said == ["halaman 1 dari 2", "halaman 2 dari 2"]


def test_nobody_prints_who_thinks_better_of_it(
    page: LaporanPage, child: Child, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    child.wait_for(1, qtbot)
    child.make()
    monkeypatch.setattr(printing, "ask_printer", lambda *_: False)
    page.print_out()
    assert not page.preview.strip.isVisible()


# -- room and keys ---------------------------------------------------------------------------


def test_a_small_window_shows_one_half_at_a_time(page: LaporanPage) -> None:
    assert page.choosing.isVisible()
    assert page.preview.isVisible()
    page.resize(620, 320)
    assert page.choosing.isVisible()
    assert not page.preview.isVisible()
    page.room.show_only(PAGES)
    assert page.preview.isVisible()
    assert not page.choosing.isVisible()
    page.resize(1158, 700)
    assert page.choosing.isVisible()


def test_the_catalogue_is_walked_by_keys(page: LaporanPage, child: Child, hands: Hands, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.choosing.catalogue)
    hands.press(page.choosing.catalogue, Qt.Key.Key_Down)
    assert page.choosing.kind is REPORT_KINDS[1]
    assert page.facts() == REPORT_KINDS[1].title


@pytest.mark.parametrize("kind_id", [each.id for each in REPORT_KINDS])
def test_the_options_of_every_report_fit_their_column(page: LaporanPage, kind_id: str) -> None:
    page.choosing.catalogue.choose(kind_id)
    QApplication.processEvents()
    form, column = page.choosing.form, page.choosing
    assert form.mapTo(column, form.rect().topRight()).x() < column.width()


def test_an_empty_choice_says_what_is_taken(page: LaporanPage) -> None:
    page.choosing.catalogue.choose("lampiran-sk")
    decree = page.choosing.form.blocks["decree_id"].input
    assert isinstance(decree, ReferenceInput)
    line = decree.lineEdit()
    assert line is not None
    assert line.placeholderText() == "SK yang berlaku pada tanggal surat"
