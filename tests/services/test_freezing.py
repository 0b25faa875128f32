"""Bekukan: a copy for a round, called after it and found again by it."""

from datetime import date

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.freezing import Freezing
from gm100_desktop.services.records import Records

TODAY = date(2026, 11, 20)


@pytest.fixture
def services(dossier: Dossier) -> Services:
    return Services(dossier, lambda: TODAY)


@pytest.fixture
def freezing(services: Services) -> Freezing:
    return services.freezing


def _round(records: Records, year: int = 2026, phase: str = "II", **values: str) -> int:
    return records.add(EVALUATION, {"year": year, "phase": phase, **values})


def test_a_copy_is_called_after_its_round_and_the_day_it_was_sent(
    services: Services, freezing: Freezing
) -> None:
    sent = _round(services.records, submitted_on="2026-11-13")
    filling = _round(services.records, phase="I")
    assert freezing.label_for(sent) == "Evaluasi 2026 Tahap II · terkirim 13 November 2026"
    assert freezing.label_for(filling) == "Evaluasi 2026 Tahap I · dibekukan 20 November 2026"
    assert freezing.usual_label(2026, "II") == freezing.label_for(sent)
    assert freezing.usual_label(2027, "I") == "Evaluasi 2027 Tahap I · dibekukan 20 November 2026"


def test_sending_a_round_notes_the_day_and_freezes_it_so(
    dossier: Dossier, services: Services, freezing: Freezing
) -> None:
    one = _round(services.records)
    assert not freezing.is_wanted(one)
    copy = freezing.submit_round(one)
    row = services.records.get(EVALUATION, one)
    assert (row["state"], row["submitted_on"]) == ("submitted", "2026-11-20")
    assert [(kept.id, kept.label) for kept in freezing.copies_of(one)] == [
        (copy, "Evaluasi 2026 Tahap II · terkirim 20 November 2026")
    ]
    assert not freezing.is_wanted(one)
    thawed = dossier.frozen.thaw(copy)
    assert thawed.execute("SELECT state FROM evaluation").fetchall() == [("submitted",)]
    thawed.close()
    assert [line.label for line in dossier.history_of_file(2)] == [
        "Bekukan “Evaluasi 2026 Tahap II · terkirim 20 November 2026”",
        "Kirim Evaluasi 2026 Tahap II",
    ]


def test_a_round_that_went_further_keeps_its_state_and_day(services: Services, freezing: Freezing) -> None:
    one = _round(services.records, state="interview", submitted_on="2026-10-01")
    assert freezing.is_wanted(one)
    freezing.submit_round(one, "2026-11-02")
    row = services.records.get(EVALUATION, one)
    assert (row["state"], row["submitted_on"]) == ("interview", "2026-10-01")


def test_an_act_that_sends_a_round_is_known(dossier: Dossier, services: Services, freezing: Freezing) -> None:
    one = _round(services.records)

    def last() -> int:
        return dossier.history_of_file(1)[0].step

    services.records.change(EVALUATION, one, "note", "hampir")
    assert freezing.just_sent(last()) == []
    services.records.change(EVALUATION, one, "state", "submitted")
    sent = last()
    assert freezing.just_sent(sent) == [one]
    services.records.change(EVALUATION, one, "state", "interview")
    assert freezing.just_sent(last()) == []
    freezing.freeze_round(one)
    assert freezing.just_sent(sent) == []
    services.records.remove(EVALUATION, [one])
    assert freezing.just_sent(sent) == []


def test_each_round_finds_its_own_copies_newest_first(services: Services, freezing: Freezing) -> None:
    first, second, other = (
        _round(services.records, phase="I"),
        _round(services.records),
        _round(services.records, year=2025),
    )
    kept = [freezing.freeze_round(one) for one in (first, second, second)]
    named = freezing.freeze_round(second, "Evaluasi 2026 Tahap II · setelah wawancara")
    freezing.freeze_round(second, "Untuk Bapak Sekda")
    assert [copy.id for copy in freezing.copies_of(second)] == [named, kept[2], kept[1]]
    assert [copy.id for copy in freezing.copies_of(first)] == [kept[0]]
    assert freezing.copies_of(other) == []


def test_lists_of_a_copy_are_those_of_then(dossier: Dossier, services: Services) -> None:
    session = services.records.add(kind("session"), {"kind": "bimtek", "title": "Bimtek I"})
    copy = dossier.frozen.freeze("Salinan")
    services.records.remove(kind("session"), [session])
    assert [title for _id, title in dossier.frozen.choices(copy, "session")] == ["Bimtek I"]
    assert services.records.choices("session") == []
    assert dossier.frozen.working_year(copy) == 0
