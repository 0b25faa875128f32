"""Odd years on paper: not taken part, a final score alone, a letter that differs."""

from collections.abc import Iterator
from datetime import date

import pytest

from gm100_desktop.domain.briefs.evaluation import PANEL
from gm100_desktop.domain.briefs.kartu_skor import KartuSkorBrief
from gm100_desktop.domain.kinds.evaluations import COMPONENT_RESULT, EVALUATION
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.reports.laporan.key_figures import key_figures
from gm100_desktop.reports.laporan.summary import news
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering import gather
from gm100_desktop.services.records import Records
from tests.conftest import NOW
from tests.services.gathering.gathered import DAY, laporan
from tests.services.practice import practice_file


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """The practice region: absent in 2022, a final score in 2023, an odd letter in 2025."""
    with practice_file(tmp_path_factory.mktemp("ganjil"), NOW) as dossier:
        rows = Records(dossier, lambda: date.fromisoformat(DAY))
        rows.add(EVALUATION, {"year": 2022, "phase": "II", "participated": 0, "state": "result"})
        rows.add(EVALUATION, {"year": 2023, "phase": "II", "official_index": "2.40", "state": "result"})
        (judged,) = (row["id"] for row in rows.all(EVALUATION, {"year": 2025}))
        rows.remove(COMPONENT_RESULT, [int(row["id"] or 0) for row in rows.all(COMPONENT_RESULT)])
        rows.change(EVALUATION, int(judged or 0), "official_index", "2.97")
        yield dossier


def card(dossier: Dossier, year: int) -> KartuSkorBrief:
    brief = gather(dossier, "kartu-skor", ReportOptions(report_date=DAY, year=year))
    assert isinstance(brief, KartuSkorBrief)
    return brief


@pytest.mark.parametrize("kind", ["kartu-skor", "penilaian-mandiri"])
def test_a_year_not_taken_part_in_has_no_card_and_no_book(odd: Dossier, kind: str) -> None:
    with pytest.raises(KnownProblem) as found:
        gather(odd, kind, ReportOptions(report_date=DAY, year=2022))
    assert found.value.message == "Daerah tidak ikut evaluasi 2022."


def test_the_report_says_that_the_region_did_not_take_part(odd: Dossier) -> None:
    assert news(laporan(odd, year=2022)).startswith("Daerah tidak ikut evaluasi 2022.")


def test_a_final_score_alone_has_neither_version_nor_questions(odd: Dossier) -> None:
    figure = next(one for one in key_figures(laporan(odd, year=2023)) if one.is_index)
    assert (figure.label, figure.value, figure.note) == ("Indeks hasil evaluasi", "2,40", "dari 4,00")
    assert [fact.label for fact in card(odd, 2023).facts] == ["Perubahan"]


def test_a_change_against_a_final_score_alone_is_approximate(odd: Dossier) -> None:
    change = card(odd, 2024).facts[0]
    assert (change.value, change.note) == ("+0,23", "dari nilai hasil evaluasi 2023, 2,40 (perkiraan)")
    index = laporan(odd, year=2024).index
    assert index
    assert index.compared_with == "nilai hasil evaluasi 2023: 2,40 (perkiraan)"


def test_a_year_without_any_value_is_a_gap_in_the_trend(odd: Dossier) -> None:
    rows = Records(odd, lambda: date.fromisoformat(DAY))
    first = rows.add(EVALUATION, {"year": 2021, "phase": "II", "official_index": "2.10", "state": "result"})
    index = laporan(odd, year=2024).index
    rows.remove(EVALUATION, [first])
    assert index
    assert [(one.year, str(one.official or "")) for one in index.trend] == [
        (2021, "2.10"),
        (2022, ""),
        (2023, "2.40"),
        (2024, "2.63"),
    ]


def test_a_change_against_a_whole_year_is_not(odd: Dossier) -> None:
    assert card(odd, 2026).facts[0].note == "dari nilai mandiri 2025, 2,86"


def test_a_letter_that_differs_from_the_panel_is_told_on_paper(odd: Dossier) -> None:
    found = laporan(odd, year=2025).evaluation
    assert found
    panel = next(one for one in found.results if one.kind == PANEL)
    assert "Nilai hasil evaluasi 2,97, berbeda dari hitungan nilai asesor ini." in panel.note


def test_the_card_tells_whose_words_and_of_which_year(odd: Dossier) -> None:
    brief = card(odd, 2026)
    assert brief.strong.startswith("menurut asesor 2025: Quick win memiliki")
    assert brief.weak.startswith("menurut asesor 2025: Enam belas")
