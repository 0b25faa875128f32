"""Random acts, undo, redo, reopening: after everything is undone the records are as in the beginning."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from shutil import rmtree

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.history import Origin
from gm100_desktop.services.changes import Changes
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.schema import quoted, record_tables
from tests.storage.conftest import WIB

texts = st.text(st.characters(codec="utf-8"), max_size=12)
picks = st.integers(0, 10_000)
TOUCHED = ("agency", "commitment", "document", "evidence_link", "report_setting")
Dump = dict[str, list[tuple[object, ...]]]


def now() -> datetime:
    return datetime(2026, 11, 5, 14, 32, tzinfo=WIB)


class Acts(RuleBasedStateMachine):
    """A person at work; the stacks are those of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.places = Places(self.folder / "titik")
        self.path = self.folder / "acak.gm100"
        self.dossier = Dossier.create(self.path, who="Sari", now=now, places=self.places)
        self.dossier.news.subscribe(self.hear)
        self.heard: list[Changes] = []
        self.done: list[int] = []
        self.undone: list[int] = []
        self.beginning = self.dump_all()

    def hear(self, changes: Changes) -> None:
        assert not self.dossier.connection.in_transaction
        self.heard.append(changes)

    def dump(self, names: Sequence[str] = TOUCHED) -> Dump:
        connection = self.dossier.connection
        return {
            name: connection.execute(f"SELECT * FROM {quoted(name)} ORDER BY id").fetchall() for name in names
        }

    def dump_all(self) -> Dump:
        return self.dump([table.name for table in record_tables(self.dossier.connection)])

    def pick(self, table: str, which: int) -> int | None:
        ids = [row[0] for row in self.dossier.connection.execute(f"SELECT id FROM {table} ORDER BY id")]
        return ids[which % len(ids)] if ids else None

    @contextmanager
    def act(self) -> Iterator[None]:
        """One act; what it left in the history goes on the stack, as the window does it."""
        before, heard = self.dump(), len(self.heard)
        with self.dossier.write("Acak", Area.REGION):
            yield
        if len(self.heard) == heard:
            assert self.dump() == before
            return
        self.done.append(self.heard[-1].step)
        self.undone.clear()

    @initialize(names=st.lists(texts, min_size=1, max_size=5))
    def begin(self, names: list[str]) -> None:
        self.add_agencies(names, 0)

    @rule(names=st.lists(texts, max_size=4), parent=picks)
    def add_agencies(self, names: list[str], parent: int) -> None:
        owner = self.pick("agency", parent) if parent % 2 else None
        with self.act():
            rows = [(name, owner) for name in names]
            self.dossier.connection.executemany("INSERT INTO agency(name, parent_id) VALUES (?, ?)", rows)

    @rule(which=picks, name=texts, number=st.integers(-(2**63), 2**63 - 1), day=st.none() | texts)
    def change_agency(self, which: int, name: str, number: int, day: str | None) -> None:
        sql = "UPDATE agency SET name = ?, sort_order = ?, last_contact_on = ? WHERE id = ?"
        with self.act():
            self.dossier.connection.execute(sql, (name, number, day, self.pick("agency", which)))

    @rule(which=picks, parent=picks)
    def move_agency(self, which: int, parent: int) -> None:
        moved, owner = self.pick("agency", which), self.pick("agency", parent)
        if moved is not None and owner is not None and owner < moved:  # no circles
            with self.act():
                sql = "UPDATE agency SET parent_id = ? WHERE id = ?"
                self.dossier.connection.execute(sql, (owner, moved))

    @rule(which=picks)
    def remove_agency(self, which: int) -> None:
        with self.act():
            self.dossier.connection.execute("DELETE FROM agency WHERE id = ?", (self.pick("agency", which),))

    @rule()
    def remove_all_agencies(self) -> None:
        with self.act():
            self.dossier.connection.execute("DELETE FROM agency")

    @rule(which=picks, text=texts)
    def commit_to(self, which: int, text: str) -> None:
        with self.act():
            sql = "INSERT INTO commitment(text, agency_id) VALUES (?, ?)"
            self.dossier.connection.execute(sql, (text, self.pick("agency", which)))

    @rule(which=picks, content=st.binary(max_size=40))
    def prove(self, which: int, content: bytes) -> None:
        connection = self.dossier.connection
        record = self.pick("agency", which)
        with self.act():
            file_hash = self.dossier.evidence.store(content)
            sql = "INSERT INTO document(title, file_hash) VALUES ('Bukti', ?)"
            document = connection.execute(sql, (file_hash,)).lastrowid
            if record is not None:
                sql = "INSERT INTO evidence_link(document_id, record_kind, record_id) VALUES (?, 'agency', ?)"
                connection.execute(sql, (document, record))

    @rule(which=picks)
    def remove_document(self, which: int) -> None:
        with self.act():
            self.dossier.connection.execute(
                "DELETE FROM document WHERE id = ?", (self.pick("document", which),)
            )

    @rule(name=st.sampled_from("abc"), value=texts)
    def set_option(self, name: str, value: str) -> None:
        with self.act():
            sql = "INSERT OR REPLACE INTO report_setting(report_kind, name, value) VALUES ('x', ?, ?)"
            self.dossier.connection.execute(sql, (name, value))

    @rule(name=st.sampled_from("abc"), value=texts)
    def set_option_gently(self, name: str, value: str) -> None:
        with self.act():
            self.dossier.connection.execute(
                "INSERT INTO report_setting(report_kind, name, value) VALUES ('x', ?, ?)"
                " ON CONFLICT DO UPDATE SET value = excluded.value",
                (name, value),
            )

    @rule(names=st.lists(texts, min_size=1, max_size=3))
    def several_in_one(self, names: list[str]) -> None:
        with self.act():
            for name in names:
                with self.dossier.write("Dalam", Area.ROSTERS):
                    connection = self.dossier.connection
                    connection.execute("INSERT INTO agency(name) VALUES (?)", (name,))
                    connection.execute("UPDATE agency SET note = note || ? WHERE id % 2 = 0", (name,))
            self.dossier.connection.execute("DELETE FROM agency WHERE id = (SELECT max(id) FROM agency)")

    @rule(name=texts)
    def fail(self, name: str) -> None:
        before, heard = self.dump(), len(self.heard)
        with suppress(ZeroDivisionError), self.dossier.write("Gagal", Area.REGION):
            self.dossier.connection.execute("INSERT INTO agency(name) VALUES (?)", (name,))
            self.dossier.connection.execute("DELETE FROM agency WHERE id % 2 = 0")
            _ = 1 / 0
        assert (self.dump(), len(self.heard)) == (before, heard)

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.undone.append(self.dossier.revert(self.done.pop(), Origin.UNDO))

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.done.append(self.dossier.revert(self.undone.pop(), Origin.REDO))

    @rule()
    def reopen(self) -> None:
        before = self.dump()
        self.dossier.close()
        self.dossier = Dossier.open(self.path, who="Budi", now=now, places=self.places)
        self.dossier.news.subscribe(self.hear)
        assert self.dump() == before

    @invariant()
    def references_hold(self) -> None:
        assert self.dossier.connection.execute("PRAGMA foreign_key_check").fetchall() == []

    def teardown(self) -> None:
        try:
            end = self.dump()
            steps = [self.dossier.revert(step) for step in reversed(self.done)]
            assert self.dump_all() == self.beginning
            for step in reversed(steps):
                self.dossier.revert(step, Origin.REDO)
            assert self.dump() == end
            assert self.dossier.check().findings == ()
        finally:
            self.dossier.close()
            rmtree(self.folder)


TestActs = Acts.TestCase
TestActs.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
