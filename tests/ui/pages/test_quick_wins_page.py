"""Quick Win: the year's list with its parts, milestones, benefit and risks over all of them, proposals."""

from typing import Any

from PySide6.QtWidgets import QApplication, QLabel

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.models.cells import CELL
from gm100_desktop.ui.pages.quick_wins_month import MonthView
from gm100_desktop.ui.pages.quick_wins_page import (
    BENEFIT,
    CANDIDATES,
    LIST,
    MILESTONES,
    MONTHLY,
    RISKS,
    QuickWinsPage,
)
from gm100_desktop.ui.pages.quick_wins_postpone import PostponeDialog
from gm100_desktop.ui.workplace import Destination
from tests.ui.pages.quick_win_steps import (
    NOVEMBER,
    OCTOBER,
    UPDATE,
    add,
    answer,
    monthly,
    report,
)

MILESTONE, CANDIDATE = kind("milestone"), kind("quick_win_candidate")


def test_every_view_of_a_new_file_says_what_to_do_first(quick_wins: QuickWinsPage) -> None:
    for section in quick_wins.sections:
        quick_wins.open_section(section.title)
        view = quick_wins.view
        grid = view.grid if isinstance(view, MonthView) else view.list.grid if view.list else None
        assert grid is not None
        assert grid.empty_state.isVisible()
        assert grid.empty_state.sentence().startswith("Belum ada")
    assert quick_wins.facts() == "0 quick win tahun 2026"


def test_only_the_working_year_is_listed_with_its_state(quick_wins: QuickWinsPage, records: Records) -> None:
    one = add(records, "Satu Genggam")
    report(records, one, NOVEMBER, plan=85, progress=60)
    add(records, "Lama", year=2024)
    assert quick_wins.view.list is not None
    lines = quick_wins.view.list.model
    assert [line.id for line in lines.lines] == [one]
    titles = {column.title: at for at, column in enumerate(lines.cells.columns)}
    assert lines.line_index(one, titles["Kemajuan"]).data(CELL).text.replace("\u00a0", " ") == "60 %"
    assert lines.line_index(one, titles["Keadaan"]).data(CELL).mark.text == "Terlambat"
    assert lines.line_index(one, 0).data(CELL).mark == "governance"
    assert quick_wins.facts() == "1 quick win tahun 2026 · 1 perlu perhatian"


def test_the_list_knows_the_newest_result_while_the_month_is_empty(
    quick_wins: QuickWinsPage, records: Records
) -> None:
    one, none = add(records, "Satu Genggam"), add(records, "Lapor Tirta")
    report(records, one, "2026-09", progress=40)
    report(records, one, OCTOBER, plan=60)
    report(records, one, "2025-12", progress=90)
    assert quick_wins.view.list is not None
    lines = quick_wins.view.list.model
    at = [column.title for column in lines.cells.columns].index("Kemajuan")
    told = [lines.line_index(each, at).data(CELL).text.replace("\u00a0", " ") for each in (one, none)]
    assert told == ["40 %", "–"]


def test_the_form_holds_everything_that_belongs_to_one(quick_wins: QuickWinsPage, records: Records) -> None:
    one = add(records, "Satu Genggam")
    quick_wins.select(one)
    form = quick_wins.view.form
    assert form.head.title() == "Satu Genggam"
    assert list(form.pages.names()) == [
        "Pokok", "Uraian", "Sumber daya", "Kemajuan", "Manfaat & risiko", "Bukti",
    ]  # fmt: skip
    heads = [text.text() for text in form.pages.body("Uraian").findChildren(QLabel)]
    assert [text for text in heads if text in {"Latar dan tujuan", "Nilai"}] == ["Latar dan tujuan", "Nilai"]
    for part in quick_wins.view.parts:
        if part.list.spec.kind.id not in {"quick_win_candidate", "evidence_link", "quick_win_partner"}:
            assert part.list.add() is not None, part.list.spec.title
            assert len(part.list.model.lines) == 1
    assert records.all(UPDATE)[0]["month"] == "2026-01"
    assert records.all(kind("quick_win_budget"))[0]["year"] == 2026


def test_milestones_risks_and_benefit_are_listed_over_all(
    quick_wins: QuickWinsPage, records: Records
) -> None:
    one, old = add(records, "Satu"), add(records, "Lama", year=2024)
    late = records.add(MILESTONE, {"quick_win_id": one, "title": "Server", "due_on": "2026-10-31"})
    done = records.add(
        MILESTONE, {"quick_win_id": one, "title": "Kode", "due_on": "2026-01-31", "done_on": "2026-02-01"}
    )
    records.add(MILESTONE, {"quick_win_id": old, "title": "Lama"})
    measure: dict[str, Any] = {
        "quick_win_id": one,
        "name": "Lama layanan",
        "unit": "hari",
        "direction": "down",
    }
    records.add(kind("measure"), {**measure, "before_value": "6", "after_value": "1", "unit": "hari"})
    records.add(kind("risk"), {"quick_win_id": one, "event": "Server penuh", "likelihood": 4, "impact": 4})
    shown: dict[str, list[tuple[str, ...]]] = {}
    for title, columns in (
        (MILESTONES, ("Keadaan",)),
        (BENEFIT, ("Perubahan",)),
        (RISKS, ("Tingkat", "Sisa")),
    ):
        quick_wins.open_section(title)
        assert quick_wins.view.list is not None
        model = quick_wins.view.list.model
        at = [n for n, column in enumerate(model.cells.columns) if column.title in columns]
        shown[title] = [
            tuple(model.line_index(line.id, n).data(CELL).text.replace("\u00a0", " ") for n in at)
            for line in model.lines
        ]
        assert model.line_index(model.lines[0].id, 0).data(CELL).mark == "governance"
    assert shown == {
        MILESTONES: [("Terlambat",), ("Tercapai",)],
        BENEFIT: [("turun 83,33 %",)],
        RISKS: [("16 sangat tinggi", "")],
    }
    assert late < done


def test_a_milestone_is_put_off_by_a_later_day(quick_wins: QuickWinsPage, records: Records) -> None:
    one = add(records, "Satu")
    milestone = records.add(MILESTONE, {"quick_win_id": one, "title": "Server", "due_on": "2026-10-31"})
    quick_wins.open_section(MILESTONES)
    quick_wins.select(milestone)

    def fill(dialog: PostponeDialog) -> None:
        dialog.accept()
        assert "Tulis tanggalnya" in dialog.due.problem
        dialog.due.input.put("1/10/2026")
        dialog.accept()
        assert "sesudah 31 Oktober 2026" in dialog.due.problem
        dialog.due.input.put("30/11/2026")
        dialog.accept()
        assert not dialog.isVisible()

    answer(PostponeDialog, fill)
    quick_wins._postpone()
    assert records.get(MILESTONE, milestone)["due_on"] == "2026-11-30"


def test_a_proposal_becomes_a_quick_win_and_is_shown(quick_wins: QuickWinsPage, records: Records) -> None:
    values: dict[str, Any] = {"title": "Parkir Nontunai", "year": 2026, "sub_dimension_id": 9}
    candidate = records.add(CANDIDATE, values)
    quick_wins.open_section(CANDIDATES)
    quick_wins.select(candidate)
    quick_wins._choose_candidate()
    assert (quick_wins.view.section.title, quick_wins.view.form.head.title()) == (LIST, "Parkir Nontunai")
    assert records.get(CANDIDATE, candidate)["decision"] == "chosen"


def test_acts_are_offered_only_where_they_mean_something(quick_wins: QuickWinsPage, records: Records) -> None:
    add(records, "Satu")
    offered: dict[str, list[str]] = {}
    for title in (LIST, MONTHLY, MILESTONES):
        quick_wins.open_section(title)
        QApplication.processEvents()
        offered[title] = [button.text().strip() for button in quick_wins.head.buttons if button.isVisible()]
    assert offered == {
        LIST: ["Tambah quick win"],
        MONTHLY: ["Selesai bulan ini", "Salin rencana bulan lalu"],
        MILESTONES: ["Tambah tonggak", "Tunda tonggak…"],
    }


def test_a_quick_win_asked_for_from_outside_is_shown(quick_wins: QuickWinsPage, records: Records) -> None:
    one = add(records, "Satu")
    monthly(quick_wins)
    quick_wins.go_to(Destination("quick-win", one, "background"))
    assert (quick_wins.view.section.title, quick_wins.selected()) == (LIST, one)
