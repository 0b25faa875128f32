"""An act of the past is told in the words of the program, also when its records are gone."""

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.past_changes import PastChanges
from gm100_desktop.services.records import Records
from tests.services.acting import AGENCY, PERSON, a_programme, undo


def told(dossier: Dossier, number: int = 0) -> list[tuple[str, ...]]:
    step = dossier.history_of_file(9)[number].step
    return [line[1:] for line in PastChanges(dossier).of(step)]


def test_a_changed_field_has_its_label_and_both_values(dossier: Dossier, records: Records) -> None:
    agency = records.add(AGENCY, {"name": "Dinas <b>Satu</b>"})
    programme = a_programme(records)
    records.change_many(
        kind("programme"), [(programme, "agency_id", agency), (programme, "status", "running")]
    )
    assert set(told(dossier)) == {
        ("Program", "Satu Genggam", "OPD penanggung jawab", "–", "Dinas <b>Satu</b>"),
        ("Program", "Satu Genggam", "Status", "Rencana", "Berjalan"),
    }


def test_a_record_that_is_gone_keeps_its_name(dossier: Dossier, records: Records) -> None:
    person = records.add(PERSON, {"front_title": "Drs.", "name": "Sari"})
    records.remove(PERSON, [person])
    assert told(dossier) == [("Orang", "Drs. Sari", "Dihapus", "–", "–")]
    assert told(dossier, 1) == [("Orang", "Drs. Sari", "Ditambah", "–", "–")]
    undo(dossier)
    assert told(dossier) == [("Orang", "Drs. Sari", "Ditambah", "–", "–")]


def test_a_reference_to_something_gone_says_so(dossier: Dossier, records: Records) -> None:
    agency = records.add(AGENCY, {"name": "Dinas Satu"})
    person = records.add(PERSON, {"name": "Sari"})
    records.change(PERSON, person, "agency_id", agency)
    records.change(PERSON, person, "agency_id", None)
    records.remove(AGENCY, [agency])
    assert told(dossier, 2)[0][-1] == "catatan yang sudah dihapus"
