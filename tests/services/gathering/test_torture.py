"""Markup, control characters and endless names in every text: printed as typed, and nothing carried out."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from gm100_desktop.domain.fields import FieldType
from gm100_desktop.domain.kinds import ALL_KINDS, FIXED_KINDS
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.reports.builders import build
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.gathering import BRIEFS, gather
from gm100_desktop.services.records import Records
from tests.conftest import NOW
from tests.services.gathering.gathered import DAY
from tests.services.gathering.told import add, body, decree, paper, person, plan, programme, seat

TEXTS = {FieldType.TEXT, FieldType.LONG_TEXT, FieldType.CODE}
TYPED = '<b>x</b> & <img src="/etc/passwd"/> &lt; %s {0} \\n '
CONTROL = "\x00\x07\x1b[31m\u202e\ufeff"
LETTERS = 10_000


def _columns() -> Iterator[tuple[str, list[str]]]:
    """Every table a person writes in, with its columns of free text."""
    for one in ALL_KINDS:
        names = [field.name for field in one.fields if field.type in TEXTS]
        if names and one not in FIXED_KINDS:
            yield one.table, names


@pytest.fixture(scope="module")
def hostile(practice: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """The practice region with markup and control characters before every text that is not empty."""
    path = tmp_path_factory.mktemp("jahat") / "contoh.gm100"
    shutil.copy(practice.path, path)
    with sqlite3.connect(path) as connection:
        for table, names in _columns():
            for name in names:
                sql = f'UPDATE "{table}" SET "{name}" = ? || "{name}" WHERE "{name}" <> \'\''
                connection.execute(sql, (CONTROL + TYPED,))
    connection.close()
    places = Places(restore_points=path.parent)
    with Dossier.open(path, who="Sari", now=lambda: NOW, places=places, read_only=True) as opened:
        yield opened


def _printed(dossier: Dossier, kind_id: str, folder: Path) -> PdfReader:
    brief = gather(dossier, kind_id, ReportOptions(report_date=DAY))
    return PdfReader(build(kind_id, brief, folder / f"{kind_id}.pdf", lambda _percent, _text: None))


def _plain(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("kind_id", list(BRIEFS))
def test_hostile_texts_are_printed_as_they_were_typed(hostile: Dossier, tmp_path: Path, kind_id: str) -> None:
    reader = _printed(hostile, kind_id, tmp_path)
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert _plain('<b>x</b> & <img src="/etc/passwd"/>').casefold() in _plain(text).casefold()
    assert "root:" not in text
    assert not set(CONTROL) - set("[31m\n") & set(text)


@pytest.mark.parametrize("kind_id", list(BRIEFS))
def test_nothing_is_embedded_or_carried_out(hostile: Dossier, tmp_path: Path, kind_id: str) -> None:
    reader = _printed(hostile, kind_id, tmp_path)
    assert dict(reader.attachments) == {}
    assert not {"/OpenAction", "/AA", "/JavaScript"} & set(reader.root_object)
    actions = {
        str(note.get_object()["/A"]["/S"])
        for page in reader.pages
        for note in page.get("/Annots", [])
        if "/A" in note.get_object()
    }
    assert actions <= {"/GoTo", "/URI"}


@pytest.fixture
def endless(region: Records) -> Records:
    """One record of many sorts, each with texts of ten thousand letters."""
    long = ("Kencana " * LETTERS)[:LETTERS].strip()
    word = "k" * LETTERS
    chosen = plan(region, title=long)
    one = programme(region, chosen, "GOV-1", name=word, strategy=long)
    council = body(region, name=long, duties=long)
    sk = decree(region, "1/2026", "2026-01-05", title=long)
    seat(region, council, person(region, word, front_title="Dr.", sector="media"), sk, position_text=long)
    win = add(region, "quick_win", name=word, year=2026, sub_dimension_id=1, summary=long, background=long,
              programme_id=one)  # fmt: skip
    add(region, "risk", quick_win_id=win, event=long, mitigation=word, likelihood=5, impact=5)
    add(region, "milestone", quick_win_id=win, title=word, due_on="2026-05-01")
    session = add(region, "session", title=long, kind="forum", status="done", starts_on="2026-05-01",
                  decisions=long)  # fmt: skip
    add(region, "attendance", session_id=session, name=word, position_text=long)
    add(region, "task", session_id=session, text=word)
    paper(region, "B-1", ("programme", one), "3", title=word)
    _evaluate(region, long, word, one)
    return region


def _evaluate(region: Records, long: str, word: str, surveyed: int) -> None:
    """Two years' rounds of one question and one statement, and what was found in the first."""
    asked = add(region, "instrument", version="2026-REG", label=long, reference=word, year=2026)
    part = add(region, "component", instrument_id=asked, code="output", label=word, weight="100")
    question = add(region, "question", component_id=part, code="OP1", label=long, element=word)
    stated = add(region, "question", component_id=part, code="IM-1-1-1", label=long, dimension_id=1)
    for year in (2025, 2026):
        found = add(region, "evaluation", instrument_id=asked, year=year, phase="II", is_final=1,
                    participated=1, official_index="3.00" if year == 2025 else "")  # fmt: skip
        add(region, "answer", evaluation_id=found, question_id=question, self_score="3", explanation=long)
        finding = add(region, "finding", evaluation_id=found, kind="recommendation", text=long)
        add(region, "task", finding_id=finding, text=word)
        add(region, "finding", evaluation_id=found, kind="strength", text=word)
        asked_person = add(region, "respondent", evaluation_id=found, dimension_id=1, number=1, name=word)
        add(region, "survey_answer", respondent_id=asked_person, question_id=stated, score=3)
        add(region, "survey", evaluation_id=found, sub_dimension_id=1, programme_id=surveyed)


@pytest.mark.parametrize("kind_id", list(BRIEFS))
@pytest.mark.usefixtures("endless")
def test_endless_texts_still_make_a_paper(dossier: Dossier, tmp_path: Path, kind_id: str) -> None:
    reader = _printed(dossier, kind_id, tmp_path)
    assert 0 < len(reader.pages) < 200
    assert any("Kencana" in page.extract_text() or "kkkk" in page.extract_text() for page in reader.pages)
