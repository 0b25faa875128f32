"""The monthly list of quick wins: typed, pasted and filled as in a spreadsheet, finished as a whole."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.records import Records
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.pages.quick_wins_month import MonthView
from gm100_desktop.ui.pages.quick_wins_page import (
    QuickWinsPage,
)
from gm100_desktop.ui.records.record_dialog import RecordDialog
from tests.ui.conftest import Hands
from tests.ui.pages.quick_win_steps import (
    NOVEMBER,
    OCTOBER,
    QUICK_WIN,
    UPDATE,
    add,
    answer,
    cell,
    monthly,
    report,
)


@pytest.fixture
def told(quick_wins: QuickWinsPage) -> list[KnownProblem]:
    heard: list[KnownProblem] = []
    quick_wins.place.errors.told.connect(heard.append)
    return heard


def type_into(view: MonthView, hands: Hands, text: str, *after: Any) -> None:
    """Type a text into the current cell and leave it."""
    hands.press(view.grid.view, Qt.Key.Key_F2)
    editor = view.grid.view.focusWidget()
    assert editor is not None
    hands.type(editor, text)
    hands.press(editor, Qt.Key.Key_Return, *after)


def test_the_month_to_be_told_stands_beside_the_last(quick_wins: QuickWinsPage, records: Records) -> None:
    one = add(records, "Lapor Tirta")
    report(records, one, OCTOBER, plan=72, progress=40, description="Menunggu server")
    report(records, one, NOVEMBER, plan=75, progress=46)
    view = monthly(quick_wins)
    assert view.stepper.month.text() == "November 2026"
    assert (cell(view, one, "%", "Bulan lalu").text, cell(view, one, "%").text) == ("40", "46")
    assert (cell(view, one, "Naik").text, cell(view, one, "Rencana").text) == ("+6", "75")
    words = view.grid.parts.header.band_words
    assert list(words.values()) == ["Oktober", "November (bulan ini)"]
    quick_wins.view.step(-1)  # type: ignore[attr-defined]  # the view is the monthly one
    assert (cell(view, one, "%").text, view.stepper.month.text()) == ("40", "Oktober 2026")
    assert list(words.values()) != list(view.grid.parts.header.band_words.values())


def test_twelve_months_can_be_stepped_through_and_no_more(quick_wins: QuickWinsPage) -> None:
    view = monthly(quick_wins)
    for _ in range(20):
        view.step(-1)
    assert (view.stepper.month.text(), view.stepper.before.isEnabled()) == ("Januari 2026", False)
    for _ in range(20):
        view.step(1)
    assert (view.stepper.month.text(), view.stepper.after.isEnabled()) == ("Desember 2026", False)


def test_results_are_typed_down_the_column(quick_wins: QuickWinsPage, records: Records, hands: Hands) -> None:
    first, second = add(records, "Satu"), add(records, "Dua", 4)
    view = monthly(quick_wins)
    view.select(first)
    view.enter()
    type_into(view, hands, "66")
    type_into(view, hands, "52")
    assert {row["quick_win_id"]: row["progress"] for row in records.all(UPDATE)} == {first: 66, second: 52}
    assert quick_wins.place.undo.stack.undoText() == "Ubah kemajuan (%) November 2026 quick win Dua"
    assert view.stepper.told.text() == "2 dari 2 terisi"
    quick_wins.place.undo.stack.undo()
    assert view.stepper.told.text() == "1 dari 2 terisi · batas 7 Desember 2026"


def test_a_result_that_cannot_be_is_kept_out_and_says_why(
    quick_wins: QuickWinsPage, records: Records, told: list[KnownProblem], hands: Hands
) -> None:
    one = add(records, "Satu")
    view = monthly(quick_wins)
    view.select(one)
    type_into(view, hands, "140")
    assert records.all(UPDATE) == []
    assert cell(view, one, "%").note.refused
    assert view.grid.note_line.isVisible()
    assert len(told) == 1


def test_what_is_awaited_is_marked_until_it_is_told(quick_wins: QuickWinsPage, records: Records) -> None:
    one = add(records, "Satu")
    done = add(records, "Dua")
    report(records, done, OCTOBER, progress=100)
    view = monthly(quick_wins)
    assert (cell(view, one, "%").is_due, cell(view, done, "%").is_due) == (True, False)
    view.step(1)
    assert not cell(view, one, "%").is_due, "December is not awaited in November"


def test_a_block_goes_over_the_cells_below(
    quick_wins: QuickWinsPage, records: Records, told: list[KnownProblem]
) -> None:
    ids = [add(records, name, at) for at, name in enumerate(("Satu", "Dua", "Tiga"), 1)]
    view = monthly(quick_wins)
    view.select(ids[1])
    QGuiApplication.clipboard().setText("52\t60\n71\t")
    view.grid.keys.paste()
    rows = {row["quick_win_id"]: (row["progress"], row["plan"]) for row in records.all(UPDATE)}
    assert rows == {ids[1]: (52, 60), ids[2]: (71, None)}
    assert quick_wins.place.undo.stack.undoText() == "Tempel 3 nilai"
    QGuiApplication.clipboard().setText("1\n2\n3")
    view.grid.keys.paste()
    assert "tinggal 2 quick win" in str(told[0])
    quick_wins.place.undo.stack.undo()
    assert records.all(UPDATE) == []


def test_a_value_is_filled_down(quick_wins: QuickWinsPage, records: Records, hands: Hands) -> None:
    ids = [add(records, name, at) for at, name in enumerate(("Satu", "Dua", "Tiga"), 1)]
    report(records, ids[0], NOVEMBER, progress=50)
    view = monthly(quick_wins)
    view.grid.view.selectAll()
    view.grid.view.selectionModel().setCurrentIndex(
        view.model.line_index(ids[0], 4), view.grid.view.selectionModel().SelectionFlag.NoUpdate
    )
    hands.press(view.grid.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [row["progress"] for row in records.all(UPDATE)] == [50, 50, 50]
    assert quick_wins.place.undo.stack.undoText() == "Isi ke bawah Kemajuan (%)"


def test_what_is_done_about_an_obstacle_is_typed_where_there_is_room(
    quick_wins: QuickWinsPage, records: Records
) -> None:
    one = add(records, "Satu")
    view = monthly(quick_wins)
    header = view.grid.parts.header
    titles = [column.title for column in view.model.cells.columns]
    at = titles.index("Tindak lanjut")
    assert view.model.setData(view.model.line_index(one, at), "Pesan server")
    assert records.all(UPDATE)[0]["follow_up"] == "Pesan server"
    quick_wins.resize(1158, 700)
    assert header.isSectionHidden(at), "an office screen has no room for all"
    quick_wins.resize(2400, 700)
    assert not header.isSectionHidden(at)


def test_delete_takes_a_figure_of_the_month_away(
    quick_wins: QuickWinsPage, records: Records, hands: Hands
) -> None:
    ids = [add(records, name, at) for at, name in enumerate(("Satu", "Dua"), 1)]
    for each in ids:
        report(records, each, NOVEMBER, progress=50)
    view = monthly(quick_wins)
    view.select(ids[0])
    hands.press(view.grid.view, Qt.Key.Key_Delete)
    assert [row["quick_win_id"] for row in records.all(UPDATE)] == [ids[1]], (
        "a month with nothing has no line"
    )
    assert quick_wins.place.undo.stack.undoText() == "Kosongkan 1 sel November 2026"
    quick_wins.place.undo.stack.undo()
    assert [row["progress"] for row in records.all(UPDATE)] == [50, 50]


def test_ctrl_enter_goes_to_the_next_result(
    quick_wins: QuickWinsPage, records: Records, hands: Hands
) -> None:
    first, second = add(records, "Satu"), add(records, "Dua", 4)
    view = monthly(quick_wins)
    view.select(first)
    hands.press(view.grid.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.selected() == second
    hands.press(view.grid.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.selected() == second
    assert records.all(UPDATE) == []


def test_a_month_with_gaps_is_not_finished_and_the_gap_is_shown(
    quick_wins: QuickWinsPage, records: Records
) -> None:
    first, second = add(records, "Satu"), add(records, "Dua", 4)
    report(records, first, NOVEMBER, progress=100)
    view = monthly(quick_wins)
    with pytest.raises(KnownProblem, match="1 quick win belum diisi: Dua"):
        view.finish()
    assert view.selected() == second
    report(records, second, NOVEMBER, progress=70)
    view.finish()
    assert records.get(QUICK_WIN, first)["status"] == "finished"
    assert view.stepper.month.text() == "Desember 2026"


def test_last_months_plan_is_copied_by_one_act(quick_wins: QuickWinsPage, records: Records) -> None:
    one = add(records, "Satu")
    report(records, one, OCTOBER, plan=60)
    view = monthly(quick_wins)
    view.copy_plan()
    assert cell(view, one, "Rencana").text == "60"
    quick_wins.place.undo.stack.undo()
    assert cell(view, one, "Rencana").text == ""


def test_below_the_list_stands_what_needs_attention(
    quick_wins: QuickWinsPage, records: Records, hands: Hands
) -> None:
    fine, stuck, late = add(records, "Satu"), add(records, "Dua", 4), add(records, "Tiga", 7)
    report(records, fine, NOVEMBER, plan=80, progress=82, description="Loket dibuka")
    for month in ("2026-09", OCTOBER, NOVEMBER):
        report(records, stuck, month, plan=75, progress=40, obstacle="Server penuh")
    report(records, late, NOVEMBER, plan=70, progress=52)
    view = monthly(quick_wins)
    detail = view.detail
    view.select(fine)
    assert (detail.name.text(), detail.place.text()) == ("Satu", "2 perlu perhatian")
    assert detail.obstacle.text() == "Uraian: Loket dibuka"
    hands.click(detail.after)
    assert (view.selected(), detail.place.text()) == (stuck, "perlu perhatian 1 dari 2")
    assert detail.obstacle.text() == "Kendala: Server penuh"
    assert "Tetap 40" in detail.sentence.words.text()
    assert detail.bars.accessibleName() == "Kemajuan: September 2026 40, Oktober 2026 40, November 2026 40"
    hands.click(detail.after)
    assert view.selected() == late
    hands.click(detail.after)
    assert view.selected() == stuck
    hands.click(detail.before)
    assert view.selected() == late


def test_the_bars_are_drawn_for_gaps_and_standstill(quick_wins: QuickWinsPage, records: Records) -> None:
    one = add(records, "Satu")
    view = monthly(quick_wins)
    view.select(one)
    empty = view.detail.bars.grab().toImage()
    for month in ("2026-08", OCTOBER, NOVEMBER):
        report(records, one, month, progress=40, plan=80)
    assert view.detail.bars.grab().toImage() != empty


def test_details_of_a_month_open_its_record(quick_wins: QuickWinsPage, records: Records) -> None:
    one = add(records, "Satu")
    view = monthly(quick_wins)
    view.select(one)

    def fill(dialog: RecordDialog) -> None:
        dialog.form.changed.emit("follow_up", "Pindah ke pusat data")

    answer(RecordDialog, fill)
    quick_wins.show_form()
    assert records.all(UPDATE)[0]["follow_up"] == "Pindah ke pusat data"
    assert view.detail.follow_up.text() == "Tindak lanjut: Pindah ke pusat data"
    assert not quick_wins.panes.shows_form()


def test_small_windows_leave_the_details_out(quick_wins: QuickWinsPage, records: Records) -> None:
    add(records, "Satu")
    view = monthly(quick_wins)
    assert view.detail.isVisible()
    quick_wins.resize(620, 330)
    QApplication.processEvents()
    assert not view.detail.isVisible()


def test_a_column_of_chips_says_the_worst(quick_wins: QuickWinsPage, records: Records) -> None:
    one = add(records, "Satu", status="postponed")
    view = monthly(quick_wins)
    mark = cell(view, one, "Keadaan", "").mark
    assert isinstance(mark, Chip)
    assert (mark.text, mark.icon) == ("Ditunda", "circle-pause")
    assert view.status().startswith("1 quick win · Ctrl+D")
