"""The practice region: as large as promised, sound, invented, and in agreement with itself."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from io import StringIO

import pytest

from gm100_desktop.assets import asset_text
from gm100_desktop.domain.people import name_key, nip_doubt
from gm100_desktop.domain.rounding import half_up
from gm100_desktop.services.dossier import Dossier
from tests.conftest import NOW
from tests.regions.told import NEWS_PEOPLE
from tests.services.practice import practice_file

YEARS = (2024, 2025, 2026, 2027, 2028)


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """The practice region, built once; only read here."""
    with practice_file(tmp_path_factory.mktemp("contoh"), NOW) as dossier:
        yield dossier


def _one(dossier: Dossier, sql: str) -> int:
    return int(dossier.connection.execute(sql).fetchone()[0])


def _texts(dossier: Dossier, sql: str) -> list[str]:
    return [str(row[0]) for row in dossier.connection.execute(sql)]


def _per_dimension(dossier: Dossier, table: str) -> list[int]:
    """How many of the records stand in each dimension."""
    dimension = "(SELECT dimension_id FROM sub_dimension WHERE id = sub_dimension_id)"
    return [int(count) for count in _texts(dossier, f"SELECT count(*) FROM {table} GROUP BY {dimension}")]


@pytest.mark.parametrize(
    ("what", "least"),
    [
        ("agency WHERE parent_id IS NULL", 38),
        ("agency WHERE kind = 'bidang'", 8),
        ("person", 120),
        ("position WHERE acting <> ''", 5),
        ("body WHERE kind = 'working_group'", 6),
        ("programme", 48),
        ("programme_year", 48 * len(YEARS)),
        ("programme_budget WHERE source <> 'regional_budget'", 40),
        ("action_item", 20),
        ("indicator", 62),
        ("quick_win", 12),
        ("progress_update WHERE month LIKE '2026-%' AND progress IS NOT NULL", 119),
        ("milestone", 60),
        ("measure", 36),
        ("risk", 30),
        ("session WHERE kind = 'bimtek'", 4),
        ("session WHERE kind = 'monev'", 2),
        ("session WHERE status = 'done' AND kind IN ('council_meeting', 'team_meeting', 'forum')", 8),
        ("evaluation WHERE phase <> 'selection'", 3),
        ("answer WHERE self_score <> ''", 333),
        ("finding", 10),
        ("document", 80),
        ("evidence_link", 150),
        ("application", 20),
        ("agreement_scope WHERE agreement_id = (SELECT id FROM agreement WHERE kind = 'memorandum')", 5),
        ("priority_programme", 7),
        ("figure WHERE (SELECT count(*) FROM figure_value WHERE figure_id = figure.id) > 1", 1),
        ("publication", 5),
        ("respondent", 300),
    ],
)
def test_it_is_as_large_as_promised(practice: Dossier, what: str, least: int) -> None:
    assert _one(practice, f"SELECT count(*) FROM {what}") >= least


def test_each_dimension_has_eight_programmes_over_five_years_and_two_quick_wins(practice: Dossier) -> None:
    programmes = _per_dimension(practice, "programme")
    assert len(programmes) == 6
    assert min(programmes) >= 8
    years = _texts(practice, "SELECT DISTINCT year FROM programme_budget ORDER BY year")
    assert years == [str(year) for year in YEARS]
    assert _per_dimension(practice, "quick_win") == [2] * 6


def test_the_file_is_sound_and_every_piece_of_evidence_opens(practice: Dossier) -> None:
    report = practice.check()
    assert report.findings == ()
    hashes = _texts(practice, "SELECT file_hash FROM document WHERE file_hash <> ''")
    assert len(hashes) == len(set(hashes)) >= 20
    sizes = dict(practice.connection.execute("SELECT file_hash, file_size FROM document"))
    assert all(len(practice.evidence.read(one)) == sizes[one] for one in hashes)


def test_pictures_are_small(practice: Dossier) -> None:
    assert _one(practice, "SELECT max(file_size) FROM document WHERE kind = 'photo'") <= 60 * 1024


def test_few_acts_with_indonesian_names(practice: Dossier) -> None:
    labels = [line.label for line in practice.history_of_file(100)]
    assert len(labels) <= 12
    assert all(label.startswith(("Muat ", "Tautkan ")) for label in labels)


def test_the_region_and_its_people_are_invented(practice: Dossier) -> None:
    official = {row["code"] for row in csv.DictReader(StringIO(asset_text("reference", "regions.csv")))}
    assert official.isdisjoint(_texts(practice, "SELECT code FROM region"))
    names = {name_key(name) for name in _texts(practice, "SELECT name FROM person")}
    assert len(names) == 120
    assert names.isdisjoint(map(name_key, NEWS_PEOPLE))


def test_numbers_of_civil_servants_can_be_right(practice: Dossier) -> None:
    served = "SELECT nip, sex FROM person WHERE kind IN ('civil_servant', 'contract')"
    found = practice.connection.execute(served).fetchall()
    assert len(found) > 80
    for nip, sex in found:
        assert nip_doubt(nip) is None
        assert nip[14] == {"male": "1", "female": "2"}[sex]


def test_the_council_was_renewed_once_without_a_gap(practice: Dossier) -> None:
    decrees = practice.connection.execute(
        "SELECT valid_from, valid_until, replaces_id IS NOT NULL FROM document"
        " WHERE id IN (SELECT decree_id FROM membership) ORDER BY valid_from"
    ).fetchall()
    assert decrees == [("2022-04-04", "2024-06-10", 0), ("2024-06-11", "2026-12-31", 1)]


def test_members_sit_while_they_hold_the_post_the_decree_names(practice: Dossier) -> None:
    sql = """
        SELECT count(*) FROM membership m WHERE m.is_ex_officio AND NOT EXISTS (
            SELECT 1 FROM position p WHERE p.person_id = m.person_id
            AND coalesce(p.starts_on, '') <= coalesce(m.starts_on, m.ends_on, '2026-01-01')
            AND m.position_text LIKE '%' || p.title)
    """
    assert _one(practice, sql) == 0


def test_self_scores_of_impact_are_the_means_of_the_survey(practice: Dossier) -> None:
    sql = """
        SELECT answer.self_score, sum(survey_answer.score), count(*) FROM survey_answer
        JOIN answer ON answer.question_id = survey_answer.question_id GROUP BY answer.id
    """
    means = practice.connection.execute(sql).fetchall()
    assert len(means) == 54
    assert all(Decimal(score) == half_up(Decimal(total) / count, 2) for score, total, count in means)


def test_official_results_agree_with_the_scores_of_the_assessors(practice: Dossier) -> None:
    sql = """
        SELECT official.value, sum(CAST(assessor_score.score AS INTEGER)), count(*)
        FROM component_result official
        JOIN question ON question.component_id = official.component_id
        JOIN answer ON answer.question_id = question.id AND answer.evaluation_id = official.evaluation_id
        JOIN assessor_score ON assessor_score.answer_id = answer.id GROUP BY official.id
    """
    results = practice.connection.execute(sql).fetchall()
    assert len(results) == 10
    assert all(Decimal(value) == half_up(Decimal(total) / count, 2) for value, total, count in results)


def test_pages_cited_exist_in_the_papers(practice: Dossier) -> None:
    sql = """
        SELECT count(*) FROM evidence_link JOIN document ON document.id = document_id
        WHERE page <> '' AND page_count IS NOT NULL AND CAST(page AS INTEGER) > page_count
    """
    assert _one(practice, sql) == 0


def test_what_happened_did_not_happen_at_a_weekend_or_in_the_future(practice: Dossier) -> None:
    weekend = "SELECT count(*) FROM session WHERE strftime('%w', starts_on) IN ('0', '6')"
    assert _one(practice, weekend) == 0
    late = "SELECT count(*) FROM session WHERE status = 'done' AND starts_on > '2026-11-05'"
    assert _one(practice, late) == 0
