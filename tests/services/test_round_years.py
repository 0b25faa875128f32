"""Rounds compared over the years in a real file: final scores alone, years without the region, the paper."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from gm100_desktop.domain.briefs.kartu_skor import KartuSkorBrief
from gm100_desktop.domain.evaluations import ScoreKind
from gm100_desktop.domain.improvements import Improvement
from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.evaluations import Evaluations
from gm100_desktop.services.gathering import gather
from gm100_desktop.services.records import Records
from tests.conftest import NOW
from tests.services.practice import practice_file

DAY = date(2026, 11, 20)
SELF, PANEL = ScoreKind.SELF, ScoreKind.PANEL


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    with practice_file(tmp_path_factory.mktemp("contoh"), NOW) as dossier:
        yield dossier


@pytest.fixture
def evaluations(practice: Dossier) -> Evaluations:
    return Services(practice, lambda: DAY).evaluations


@pytest.fixture
def rows(practice: Dossier) -> Records:
    return Services(practice, lambda: DAY).records


def round_id(evaluations: Evaluations, year: int) -> int:
    return next(one.id for one in evaluations.rounds() if one.year == year)


def test_a_year_with_a_final_score_alone(evaluations: Evaluations, rows: Records) -> None:
    old = rows.add(EVALUATION, {"year": 2023, "phase": "II", "official_index": "2.40", "state": "result"})
    assert (evaluations.comparable(old, PANEL), evaluations.comparable(old, SELF)) == (Decimal("2.40"), None)
    sheet = evaluations.sheet(old)
    assert (sheet.components, sheet.answers, sheet.round.version) == ([], (), "")
    found = evaluations.improvement(round_id(evaluations, 2024), PANEL)
    assert found == Improvement(Decimal("0.23"), True, "nilai akhir resmi 2023: 2,40")
    assert evaluations.improvement(round_id(evaluations, 2024), SELF).value is None
    assert evaluations.own_figures(old) == {}
    rows.remove(EVALUATION, [old])


def test_a_year_the_region_did_not_take_part(evaluations: Evaluations, rows: Records) -> None:
    absent = round_id(evaluations, 2024)
    rows.change(EVALUATION, absent, "participated", 0)
    assert evaluations.comparable(absent, PANEL) == Decimal("0.00")
    found = evaluations.improvement(round_id(evaluations, 2025), PANEL)
    assert found == Improvement(None, compared_with="Daerah tidak ikut evaluasi 2024.")
    assert evaluations.disagreements(absent) == [
        "Indeks resmi 2024 2,63, padahal daerah dicatat tidak ikut dan nilainya 0,00."
    ]
    rows.change(EVALUATION, absent, "participated", 1)


def test_only_the_final_round_of_a_year_counts(evaluations: Evaluations, rows: Records) -> None:
    last = round_id(evaluations, 2025)
    first = evaluations.start(2025, "I", evaluations.sheet(last).round.instrument_id or 0)
    assert [one.id for one in evaluations.rounds() if one.year == 2025] == [last, first]
    assert evaluations.improvement(first, PANEL).compared_with == "Bukan putaran akhir 2025."
    assert evaluations.improvement(round_id(evaluations, 2026), SELF).compared_with.endswith("2025: 2,86")
    rows.remove(EVALUATION, [first])


def test_a_typed_value_that_is_not_the_computed_one_is_told(evaluations: Evaluations, rows: Records) -> None:
    one = round_id(evaluations, 2025)
    rows.change(EVALUATION, one, "official_index", "2.97")
    assert evaluations.disagreements(one) == [
        "Indeks resmi 2,97, sedangkan hitungan dari nilai asesor 2,79: selisih 0,18.",
        "Indeks resmi 2,97, sedangkan hitungan dari nilai resmi komponen 2,79: selisih 0,18.",
    ]
    rows.change(EVALUATION, one, "official_index", "2.79")


def test_the_score_card_prints_what_the_round_is_worth(evaluations: Evaluations, practice: Dossier) -> None:
    one = round_id(evaluations, 2026)
    brief = gather(practice, "kartu-skor", ReportOptions(report_date=DAY.isoformat(), year=2026))
    assert isinstance(brief, KartuSkorBrief)
    assert brief.index is not None
    assert brief.index.value == evaluations.sheet(one).steps(SELF).printed
    assert brief.index.change == evaluations.improvement(one, SELF).value
