"""An instrument nobody had thought of: three components, seven questions, from its file to the paper."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.evaluations import Evaluations
from gm100_desktop.services.instruments import Instruments
from gm100_desktop.services.records import Records
from tests.conftest import NOW
from tests.reports.printed import made, texts
from tests.services.an_instrument import put, small
from tests.services.gathering.gathered import laporan
from tests.services.practice import practice_file

LEVELS = {"T1": 3, "T2": 4, "L1": 2, "L2": 3, "L3": 3, "D1": 1}


@pytest.fixture(scope="module")
def scored(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """The practice region a year later, evaluated by an instrument of its own."""
    folder = tmp_path_factory.mktemp("lain")
    with practice_file(folder, NOW) as dossier:
        records = Records(dossier, lambda: date(2027, 11, 20))
        evaluations = Evaluations(dossier, records)
        instrument = Instruments(dossier, records).import_file(put(folder, small())).id
        one = evaluations.start(2027, "II", instrument)
        for answer in evaluations.sheet(one).answers:
            if answer.code in LEVELS:
                evaluations.put_level(one, [answer.question_id], Decimal(LEVELS[answer.code]))
        yield dossier


def test_the_report_tells_its_index_and_its_three_axes(scored: Dossier) -> None:
    index = laporan(scored, "2027-11-20", year=2027).index
    assert index
    assert (index.version, index.value) == ("UJI-2027", Decimal("2.40"))
    assert [(one.name, one.value) for one in index.components] == [
        ("Tata kelola", Decimal("3.50")),
        ("Layanan", Decimal("2.67")),
        ("Dampak", Decimal("0.50")),
    ]


def test_the_paper_names_every_component(scored: Dossier) -> None:
    words = " ".join(texts(made("laporan", laporan(scored, "2027-11-20", year=2027))))
    assert "UJI-2027" in words
    for name in ("Tata kelola", "Layanan", "Dampak"):
        assert name in words
    assert "2,40" in words
