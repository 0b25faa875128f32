"""The impact survey on paper: forms to fill in, what the answers came to, and nobody's name anywhere."""

import shutil
import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader

from gm100_desktop.domain.briefs.survey import SurveyBrief
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.reports.builders import build
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.gathering import BRIEFS, gather
from tests.conftest import NOW
from tests.services.gathering.gathered import DAY

FORM, RECAP = "formulir-survei", "rekap-survei"
TELLING = ("Wxyzname", "0899777666", "Wxyztrade")


def brief_of(dossier: Dossier, kind_id: str, **options: object) -> SurveyBrief:
    found = gather(dossier, kind_id, ReportOptions(report_date=DAY, **options))  # type: ignore[arg-type]
    assert isinstance(found, SurveyBrief)
    return found


def pages(dossier: Dossier, kind_id: str, folder: Path, **options: object) -> list[str]:
    found = gather(dossier, kind_id, ReportOptions(report_date=DAY, **options))  # type: ignore[arg-type]
    path = build(kind_id, found, folder / f"{kind_id}.pdf", lambda _percent, _text: None)
    return [page.extract_text() for page in PdfReader(path).pages]


def test_the_survey_is_gathered_by_dimension_and_sub_dimension(practice: Dossier) -> None:
    brief = brief_of(practice, RECAP)
    assert (brief.year, brief.phase, brief.version) == (2026, "Tahap II", "2026-REG")
    first = brief.dimensions[0]
    assert (first.name, first.respondents, first.goal) == ("Smart Governance", 50, 50)
    assert (first.first_day, first.last_day) == ("2026-09-10", "2026-09-24")
    assert [(part.name, part.programme, part.agency) for part in first.parts][:2] == [
        ("Layanan Publik", "Satu Genggam", "Disdukcapil"),
        ("Kebijakan Publik", "Musrenbang Daring", "Bapperida"),
    ]
    assert [one.number for part in first.parts for one in part.statements] == list(range(1, 10))


def test_means_and_counts_are_those_of_the_answers(practice: Dossier, sql: sqlite3.Connection) -> None:
    for dimension in brief_of(practice, RECAP).dimensions:
        for at, part in enumerate(dimension.parts, 1):
            for place, one in enumerate(part.statements, 1):
                code = f"IM-{dimension.number}-{at}-{place}"
                rows = sql.execute(
                    "SELECT a.score FROM survey_answer a JOIN question q ON q.id = a.question_id"
                    " JOIN respondent r ON r.id = a.respondent_id JOIN evaluation e ON e.id = r.evaluation_id"
                    " WHERE q.code = ? AND e.year = 2026",
                    (code,),
                )
                scores = [row[0] for row in rows]
                assert tuple(one.counts) == tuple(scores.count(score) for score in range(5))
                assert one.mean is not None
                assert abs(one.mean * len(scores) - sum(scores)) <= Decimal("0.005") * len(scores)


@pytest.mark.parametrize("paper", ["A4", "F4"])
def test_a_form_is_one_page_for_each_dimension(practice: Dossier, tmp_path: Path, paper: str) -> None:
    brief = brief_of(practice, FORM)
    found = pages(practice, FORM, tmp_path, paper=paper)
    assert len(found) == 6
    for page, dimension in zip(found, brief.dimensions, strict=True):
        words = " ".join(page.split())
        assert "0 = tidak merasakan sama sekali … 4 = merasakan sepenuhnya" in words
        assert f"Dimensi {dimension.number} · {dimension.name}" in words
        assert all(field in words for field in ("Nama atau inisial", "Umur", "Petugas survei", "Tanggal"))
        for part in dimension.parts:
            assert f"{part.name} · program {part.programme}" in words
            assert all(" ".join(one.text.split()) in words for one in part.statements)
        assert words.count("0 1 2 3 4") == 9


def test_a_form_can_be_printed_before_anything_is_chosen(dossier: Dossier, tmp_path: Path) -> None:
    services = Services(dossier, NOW.date)
    services.records.add(kind("region"), {"name": "Tirta Kencana", "working_year": 2026})
    services.evaluations.start(2026, "II", services.instruments.lay("2024-REG"))
    found = pages(dossier, FORM, tmp_path)
    assert len(found) == 6
    assert "…………" in found[0]
    assert "Belum ada responden yang menjawab survei ini." in " ".join(pages(dossier, RECAP, tmp_path))


def test_a_year_without_a_survey_is_told(practice: Dossier) -> None:
    with pytest.raises(KnownProblem, match="tahun 2019"):
        brief_of(practice, FORM, year=2019)


def test_the_recap_tells_every_statement_with_its_mean(practice: Dossier, tmp_path: Path) -> None:
    text = " ".join(" ".join(pages(practice, RECAP, tmp_path)).split())
    assert "300 responden menjawab 54 pernyataan" in text
    for dimension in brief_of(practice, RECAP).dimensions:
        for part in dimension.parts:
            for one in part.statements:
                assert " ".join(one.text.split()) in text
                assert str(one.mean).replace(".", ",") in text


@pytest.fixture(scope="module")
def telling(practice: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """The practice region whose respondents all gave a name and a contact nobody could overlook."""
    path = tmp_path_factory.mktemp("rahasia") / "contoh.gm100"
    shutil.copy(practice.path, path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE respondent SET name = ?, contact = ?, occupation = ?", TELLING)
    connection.close()
    places = Places(restore_points=path.parent)
    with Dossier.open(path, who="Sari", now=lambda: NOW, places=places, read_only=True) as opened:
        yield opened


@pytest.mark.parametrize("profile", [Profile.INTERNAL, Profile.MINISTRY])
@pytest.mark.parametrize("kind_id", list(BRIEFS))
def test_no_report_names_a_respondent(
    telling: Dossier, tmp_path: Path, kind_id: str, profile: Profile
) -> None:
    text = "".join(pages(telling, kind_id, tmp_path, profile=profile))
    assert len(text) > 300
    squeezed = "".join(text.split()).casefold()
    assert not [word for word in TELLING if word.casefold() in squeezed]
