"""The check finds what is wrong, each kind by its code, and says nothing of a sound file."""

import json
import sqlite3
from collections.abc import Callable

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds import kind_of_table
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.copies import check_file
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.storage.table_words import called, record_called


@pytest.fixture
def filled(dossier: Dossier) -> Dossier:
    """A closed file with agencies, a document with evidence and a frozen copy."""
    with dossier.write("Isi", Area.REGION):
        dossier.connection.execute("INSERT INTO agency(name) VALUES ('Dinas'), ('Badan')")
        file_hash = dossier.evidence.store(b"foto" * 5000)
        dossier.connection.execute("INSERT INTO document(title, file_hash) VALUES ('Foto', ?)", (file_hash,))
    dossier.frozen.freeze("Evaluasi")
    dossier.close()
    return dossier


def _rename_behind_the_journal(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE agency SET name = 'lain' WHERE id = 1")


def _remove_behind_the_journal(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM agency WHERE id = 2")


def _point_nowhere(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO agency(name, parent_id) VALUES ('x', 99)")


def _lose_evidence(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM evidence_blob")


def _change_evidence(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE evidence_blob SET bytes = zeroblob(20000)")


def _change_frozen(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TRIGGER frozen_copy_not_changed")
    connection.execute("UPDATE frozen_copy SET content = x'00'")


def _change_schema(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE agency ADD COLUMN rahasia TEXT")


def _garble_journal(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE journal_change SET after = '{' WHERE id = 1")


def _lose_a_step(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM journal_step WHERE id = 1")


def test_a_sound_file_is_said_to_be_sound(filled: Dossier) -> None:
    told: list[int] = []
    report = check_file(filled.path, lambda percent, _text: told.append(percent))
    assert report.findings == ()
    assert (report.step_count, report.evidence_count, report.evidence_bytes) == (2, 1, 20_000)
    assert json.loads(json.dumps(report.as_json()))["sound"] is True
    assert told == sorted(told)
    assert told[-1] == 100


@pytest.mark.parametrize(
    ("spoil", "codes"),
    [
        (_rename_behind_the_journal, {"journal_differs"}),
        (_remove_behind_the_journal, {"journal_differs"}),
        (_point_nowhere, {"broken_reference"}),
        (_lose_evidence, {"evidence_missing"}),
        (_change_evidence, {"evidence_damaged"}),
        (_change_frozen, {"frozen_damaged", "schema_differs"}),
        (_change_schema, {"schema_differs"}),
        (_garble_journal, {"unreadable"}),
        (_lose_a_step, {"broken_reference"}),
    ],
)
def test_each_trouble_is_found_by_its_code(
    filled: Dossier, spoil: Callable[[sqlite3.Connection], None], codes: set[str]
) -> None:
    connection = sqlite3.connect(filled.path, isolation_level=None)
    spoil(connection)
    connection.close()
    report = check_file(filled.path)
    assert {finding.code for finding in report.findings} == codes
    assert all(finding.sentence.endswith(".") for finding in report.findings)


def test_checking_changes_nothing(filled: Dossier) -> None:
    before = filled.path.read_bytes()
    check_file(filled.path)
    assert filled.path.read_bytes() == before


def test_what_is_not_ours_is_not_checked(filled: Dossier) -> None:
    other = filled.path.with_name("lain.gm100")
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    for path in (other, filled.path.with_name("tidak-ada.gm100")):
        with pytest.raises(KnownProblem):
            check_file(path)
    other.write_text("teks")
    with pytest.raises(KnownProblem, match="bukan berkas GM100"):
        check_file(other)


def test_a_sentence_names_what_a_clerk_knows() -> None:
    assert record_called("programme", 12) == "program nomor 12"
    assert called("quick_win_partner") == kind_of_table("quick_win_partner").label
    assert called("journal_step") == "journal_step"
