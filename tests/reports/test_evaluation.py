"""BAB IV and V: what is scored, how the index comes about, what was found and done."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from gm100_desktop.domain.briefs.evaluation import EvaluationBrief
from gm100_desktop.domain.briefs.laporan import Part
from gm100_desktop.domain.briefs.setting import PageSetup, Paper
from gm100_desktop.reports.sheet import sheet_of
from tests.reports.a_laporan import a_laporan
from tests.reports.a_monster import HOSTILE, every_text
from tests.reports.an_evaluation import (
    a_component,
    a_judged_evaluation,
    a_question,
    a_result,
    an_evaluation,
    an_uneven_result,
)
from tests.reports.print_rules import broken_rules
from tests.reports.printed import made, texts
from tests.reports.test_charts import an_index

PARTS = (Part.EVALUATION, Part.FINDINGS)


def chapters(evaluation: EvaluationBrief, **changes: Any) -> bytes:
    brief = a_laporan(evaluation=evaluation, index=an_index(), parts=PARTS)
    return made("laporan", replace(brief, **changes))


def said(evaluation: EvaluationBrief) -> str:
    return " ".join(" ".join(texts(chapters(evaluation))).split())


def test_every_step_to_the_index_is_printed() -> None:
    text = said(an_evaluation())
    assert "A. Baseline" in text
    assert "Rata-rata: 17,00 dibagi 5 pertanyaan 3,40" in text
    assert "A Baseline 3,40 10 0,340 3,20 +0,20" in text
    assert "Jumlah 100 3,073 2,855" in text
    assert "Nilai akhir (indeks) 3,07 2,86 +0,21" in text
    assert "Nilai mandiri, versi 2026-REG, pembulatan satu kali pada nilai akhir" in text


def test_rounding_each_term_shows_two_decimals() -> None:
    text = said(an_evaluation(results=(a_result(is_per_term=True),)))
    assert "A Baseline 3,40 10 0,34 3,20" in text
    assert "pembulatan per komponen" in text
    assert "tiap suku dibulatkan dua desimal" in text


def test_weighted_values_are_printed_with_all_their_decimals() -> None:
    text = said(an_evaluation(results=(an_uneven_result(),)))
    for value in ("33,5 0,8375", "41,25 1,2375", "25,25 0,7575", "Jumlah 100 2,8325"):
        assert value in text


def test_the_letter_of_an_instrument_stands_in_one_pair_of_brackets() -> None:
    assert "(B-1/2024, 25 November 2024)." in said(an_evaluation(reference="B-1/2024 (25 November 2024)"))


def test_an_official_index_without_components_is_told_beside_the_own_one() -> None:
    own = an_evaluation()
    years = tuple(
        replace(one, official=Decimal("2.90")) if one.year == own.year else one for one in own.years
    )
    assert "; nilai hasil evaluasi 2,90." in said(replace(own, years=years))


def test_kinds_of_score_stand_in_columns_of_their_own() -> None:
    text = said(a_judged_evaluation())
    assert "Pertanyaan Mandiri Asesor" in text
    assert "Rata-rata 5 pertanyaan 3,40 3,15" in text
    assert "Nilai hasil evaluasi, versi 2026-REG" in text
    assert "Nilai mandiri dan nilai asesor" in text


def test_answers_without_proof_are_counted() -> None:
    bare = a_question(1, marks=(), is_proven=False)
    part = replace(a_component("A", "Baseline", 100), questions=(bare, a_question(2)))
    assert "dua dari dua pertanyaan terjawab; satu jawaban belum berbukti." in said(
        an_evaluation(components=(part,))
    ).replace("Dua", "dua")


def test_findings_stand_with_their_follow_up() -> None:
    text = said(an_evaluation())
    assert "Tindak lanjut rekomendasi 2025: 1 dari 2 (50,00 %)." in text.replace("\xa0", " ")
    assert "Melengkapi halaman" in text
    assert "[B-020" in text
    assert "29 Agustus" in text
    assert "Belum ditindaklanjuti" in text
    assert text.count("Kelemahan menurut asesor") == 1


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("evaluation", [an_evaluation(), a_judged_evaluation()], ids=["own", "judged"])
def test_nothing_leaves_the_page(paper: Paper, evaluation: EvaluationBrief) -> None:
    setup = PageSetup(paper)
    assert not broken_rules(chapters(evaluation, setup=setup), sheet_of(setup))


def test_whatever_was_typed_stays_on_the_page() -> None:
    brief = a_laporan(evaluation=every_text(an_evaluation(), HOSTILE), index=an_index(), parts=PARTS)
    assert not broken_rules(made("laporan", brief), sheet_of(brief.setup))
