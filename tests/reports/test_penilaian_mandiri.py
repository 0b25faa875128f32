"""The book of self-assessment: every question, its level as an internal reference, its proof."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from gm100_desktop.domain.briefs.penilaian_mandiri import PenilaianMandiriBrief
from gm100_desktop.domain.briefs.setting import PageSetup, Paper, Signature
from gm100_desktop.reports.sheet import sheet_of
from tests.reports.a_laporan import a_register
from tests.reports.a_monster import HOSTILE, every_text
from tests.reports.a_region import letterhead, signatory
from tests.reports.an_evaluation import a_component, a_question, an_evaluation
from tests.reports.print_rules import broken_rules
from tests.reports.printed import leads, made, outline, texts


def a_book(**changes: Any) -> PenilaianMandiriBrief:
    brief = PenilaianMandiriBrief(
        "Kabupaten Tirta Kencana",
        "2026-11-20",
        "OPD",
        letterhead(),
        an_evaluation(),
        a_register(20),
        Signature(signatory(), "Kencanapura", "2026-11-20"),
    )
    return replace(brief, **changes)


def said(brief: PenilaianMandiriBrief) -> str:
    return " ".join(" ".join(texts(made("penilaian-mandiri", brief))).split())


def test_a_question_is_told_with_its_level_and_its_proof() -> None:
    text = said(a_book())
    assert "BL1 · Rapat Dewan Smart City minimal satu kali tahun ini" in text
    assert "4,00 · Rapat berkala, ada notulen (acuan internal)" in text.replace("4 ·", "4,00 ·")
    assert "[B-018 hlm 1]" in text.replace("\xa0", " ")
    assert "OPD penjawab Dinas Komunikasi dan Informatika" in text
    assert "Nilai akhir (indeks) 3,07" in text


def test_what_is_missing_is_said() -> None:
    open_one = a_question(1, own=None, marks=(), is_proven=False)
    bare = a_question(2, marks=(), is_proven=False)
    part = replace(a_component("A", "Baseline", 100), questions=(open_one, bare))
    text = said(a_book(evaluation=an_evaluation(components=(part,))))
    assert "Belum terjawab, dihitung 0." in text
    assert "Belum ada bukti." in text
    assert "2 pertanyaan, 1 terjawab, 1 belum berbukti" in text


def test_a_level_of_nothing_without_evidence_is_not_counted_as_proven() -> None:
    nothing = a_question(1, own=Decimal(0), marks=(), is_proven=False)
    part = replace(a_component("A", "Baseline", 100), questions=(nothing, a_question(2)))
    text = said(a_book(evaluation=an_evaluation(components=(part,))))
    assert "Jumlah 2 2 1" in text


def test_statements_of_the_survey_stand_in_a_table() -> None:
    part = replace(a_component("D", "Impact", 100), is_survey=True)
    text = said(a_book(evaluation=an_evaluation(components=(part,))))
    assert "5 pernyataan survei" in text
    assert "Rata-rata: 17,00 dibagi 5 pertanyaan" in text


def test_tables_are_counted_through_the_book() -> None:
    parts = tuple(replace(a_component(letter, "Impact", 50), is_survey=True) for letter in "AB")
    text = said(a_book(evaluation=an_evaluation(components=parts)))
    for number in (1, 2, 3, 4):
        assert f"Tabel {number} " in text
    assert "Tabel 4 B. Impact" in text


def test_marks_lead_into_the_register_and_components_into_the_bookmarks() -> None:
    data = made("penilaian-mandiri", a_book())
    assert any(leads(data, page) for page in range(len(texts(data))))
    titles = [title for _, title, _ in outline(data)]
    assert [title for title in titles if title.startswith(("A.", "B."))]


@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_leaves_the_page(paper: Paper) -> None:
    for brief in (a_book(setup=PageSetup(paper)), every_text(a_book(setup=PageSetup(paper)), HOSTILE)):
        assert not broken_rules(made("penilaian-mandiri", brief), sheet_of(brief.setup))
