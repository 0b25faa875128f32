"""Random acts of any kind, undo, redo, reopening: every state comes back, to the last value of any record."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from shutil import rmtree
from typing import Any, NamedTuple

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import FieldType, Kind, Value
from gm100_desktop.domain.history import Origin
from gm100_desktop.domain.kinds import ALL_KINDS, FIXED_KINDS, kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.changes import Changes
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.records import SINGLE_KINDS, Records
from gm100_desktop.storage.connection import transaction
from gm100_desktop.storage.schema import quoted, record_tables
from tests.services.acting import AGENCY, DOCUMENT, dump
from tests.services.anything import a_record, a_value
from tests.storage.conftest import WIB

texts = st.text(st.characters(codec="utf-8"), max_size=12)
picks = st.integers(0, 10_000)
EDITED = [one for one in ALL_KINDS if one not in FIXED_KINDS]
kinds = st.sampled_from(EDITED)
LINKED = st.sampled_from(["agency", "programme", "person", "quick_win"])
Dump = dict[str, list[Any]]
DraftKey = tuple[str, int, str]


def now() -> datetime:
    return datetime(2026, 11, 5, 14, 32, tzinfo=WIB)


class Done(NamedTuple):
    """An act on one of the stacks: its newest step, and all records on either side of it."""

    step: int
    before: Dump
    after: Dump


class Acts(RuleBasedStateMachine):
    """A person at work; the stacks are those of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.places = Places(self.folder / "titik")
        self.path = self.folder / "acak.gm100"
        self.take(Dossier.create(self.path, who="Sari", now=now, places=self.places))
        self.tables = [table.name for table in record_tables(self.dossier.connection)]
        self.heard: list[Changes] = []
        self.done: list[Done] = []
        self.undone: list[Done] = []
        self.drafts: dict[DraftKey, str] = {}
        self.contents: dict[str, bytes] = {}
        self.beginning = self.dump()

    def take(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.dossier.connection.execute("PRAGMA synchronous=OFF")  # no power cut here, and thousands of acts
        self.dossier.news.subscribe(self.hear)
        self.records = Records(dossier, lambda: now().date())

    def hear(self, changes: Changes) -> None:
        assert not self.dossier.connection.in_transaction
        self.heard.append(changes)

    def dump(self) -> Dump:
        """Every value of every record, read in one go."""
        with transaction(self.dossier.connection, "DEFERRED"):
            return {
                name: self.dossier.connection.execute(f"SELECT * FROM {quoted(name)} ORDER BY id").fetchall()
                for name in self.tables
            }

    def pick(self, table: str, which: int) -> int | None:
        ids = self.ids(table)
        return ids[which % len(ids)] if ids else None

    def ids(self, table: str) -> list[int]:
        return [row[0] for row in self.dossier.connection.execute(f"SELECT id FROM {table} ORDER BY id")]

    @contextmanager
    def act(self) -> Iterator[None]:
        """One act; what it left in the history goes on the stack, as the window does it.

        An act the rules refuse leaves everything as it was.
        """
        before, heard = self.dump(), len(self.heard)
        try:
            with self.dossier.write("Acak", Area.REGION):
                yield
        except KnownProblem:
            assert (self.dump(), len(self.heard)) == (before, heard)
            return
        if len(self.heard) == heard:
            assert self.dump() == before
            return
        self.done.append(Done(self.heard[-1].step, before, self.dump()))
        self.undone.clear()

    @initialize(names=st.lists(texts, min_size=1, max_size=5))
    def begin(self, names: list[str]) -> None:
        self.add_agencies(names, 0)

    # Acts on records of any kind, by the rules

    @rule(one=kinds)
    def add_anything(self, one: Kind) -> None:
        with self.act():
            a_record(self.records, one)

    @rule(one=kinds, which=picks, what=picks)
    def change_anything(self, one: Kind, which: int, what: int) -> None:
        plain = [field for field in one.fields if field.type is not FieldType.REFERENCE]
        record = self.pick(one.table, which)
        if record is not None and plain:
            field = plain[what % len(plain)]
            with self.act():
                self.records.change(one, record, field.name, a_value(self.records, field))

    @rule(one=kinds, which=st.lists(picks, min_size=1, max_size=4))
    def remove_anything(self, one: Kind, which: list[int]) -> None:
        """With all that hangs on it; refused while something keeps it."""
        chosen = [record for each in which if (record := self.pick(one.table, each)) is not None]
        if one.id not in SINGLE_KINDS:
            with self.act():
                self.records.remove(one, chosen)

    @rule(one=kinds)
    def remove_all(self, one: Kind) -> None:
        if one.id not in SINGLE_KINDS:
            with self.act():
                self.records.remove(one, self.ids(one.table))

    @rule(count=st.integers(20, 120), name=texts)
    def paste_many(self, count: int, name: str) -> None:
        with self.act():
            self.records.add_many(AGENCY, [{"name": f"x{name}{number}"} for number in range(count)])

    @rule(note=texts)
    def change_many(self, note: str) -> None:
        with self.act():
            changes = [(record, "note", f"{note}{record}") for record in self.ids("agency")]
            self.records.change_many(AGENCY, changes)

    # Acts as the tables know them, with every value they take

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

    @rule()
    def remove_all_agencies(self) -> None:
        with self.act():
            self.dossier.connection.execute("DELETE FROM agency")

    @rule(name=st.sampled_from("abc"), value=texts, gently=st.booleans())
    def set_option(self, name: str, value: str, *, gently: bool) -> None:
        replace = "INSERT OR REPLACE INTO report_setting(report_kind, name, value) VALUES ('x', ?, ?)"
        change = (
            "INSERT INTO report_setting(report_kind, name, value) VALUES ('x', ?, ?)"
            " ON CONFLICT DO UPDATE SET value = excluded.value"
        )
        with self.act():
            self.dossier.connection.execute(change if gently else replace, (name, value))

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

    # Evidence

    @rule(table=LINKED, which=picks, content=st.binary(max_size=40))
    def prove(self, table: str, which: int, content: bytes) -> None:
        """A new document with a file, linked to a record of some kind."""
        record = self.pick(kind(table).table, which)
        with self.act():
            file_hash = self.dossier.evidence.store(content)
            document = self.records.add(DOCUMENT, {"title": "Bukti", "file_hash": file_hash})
            self.link(document, table, record or a_record(self.records, kind(table)))
        self.contents[file_hash] = content

    @rule(document=picks, table=LINKED, which=picks)
    def prove_again(self, document: int, table: str, which: int) -> None:
        """The same document proves another record."""
        paper, record = self.pick("document", document), self.pick(kind(table).table, which)
        if paper is not None and record is not None:
            with self.act():
                self.link(paper, table, record)

    def link(self, document: int, table: str, record: int) -> None:
        given: dict[str, Value] = {
            "document_id": document,
            "record_kind": kind(table).table,
            "record_id": record,
        }
        self.records.add(kind("evidence_link"), given)

    @rule(which=picks, page=texts)
    def cite_another_page(self, which: int, page: str) -> None:
        link = self.pick("evidence_link", which)
        if link is not None:
            with self.act():
                sql = "UPDATE evidence_link SET page = ? WHERE id = ?"
                self.dossier.connection.execute(sql, (page, link))

    @rule(which=picks)
    def unlink(self, which: int) -> None:
        with self.act():
            chosen = (self.pick("evidence_link", which),)
            self.dossier.connection.execute("DELETE FROM evidence_link WHERE id = ?", chosen)

    @rule(which=picks, content=st.binary(max_size=40))
    def attach_another_file(self, which: int, content: bytes) -> None:
        paper = self.pick("document", which)
        if paper is not None:
            with self.act():
                file_hash = self.dossier.evidence.store(content)
                self.records.change_many(DOCUMENT, [(paper, "file_hash", file_hash)], "Lampirkan")
            self.contents[file_hash] = content

    # Texts being typed

    @rule(which=picks, field=st.sampled_from(["name", "note"]), text=texts)
    def type_on(self, which: int, field: str, text: str) -> None:
        key = ("agency", self.pick("agency", which) or 0, field)
        self.dossier.drafts.keep(*key, text)
        self.drafts[key] = text

    @precondition(lambda self: self.drafts)
    @rule(which=picks, fails=st.booleans())
    def finish_typing(self, which: int, *, fails: bool) -> None:
        """The text is saved and its draft forgotten, both or neither."""
        key = sorted(self.drafts)[which % len(self.drafts)]
        with suppress(ZeroDivisionError), self.act():
            sql = f"UPDATE agency SET {key[2]} = ? WHERE id = ?"
            self.dossier.connection.execute(sql, (self.drafts[key], key[1]))
            self.dossier.drafts.forget(*key)
            _ = 1 / (not fails)
        if not fails:
            del self.drafts[key]

    # There and back

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.undone.append(self.turned(self.done.pop(), Origin.UNDO))

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.done.append(self.turned(self.undone.pop(), Origin.REDO))

    def turned(self, one: Done, origin: Origin) -> Done:
        """The records are as before that act; the act as it lies on the other stack now."""
        step = self.dossier.revert(one.step, origin)
        assert self.dump() == one.before
        return Done(step, one.after, one.before)

    @rule()
    def reopen(self) -> None:
        before = self.dump()
        self.dossier.close()
        self.take(Dossier.open(self.path, who="Budi", now=now, places=self.places))
        assert self.dump() == before

    @rule()
    def restore_elsewhere(self) -> None:
        """A restore point, brought back beside the file, holds the very same records, drafts and files."""
        self.dossier.restore_point()
        points = self.dossier.copies.restore_points()
        if points:
            target = self.folder / "pulih.gm100"
            assert self.dossier.copies.restore(points[0].path, target).evidence_missing == ()
            with Dossier.open(target, who="Budi", now=now, places=Places(self.folder / "lain")) as other:
                if points[0].step == self.dossier.history_of_file(1)[0].step:
                    assert dump(other.connection) == self.dump()
                assert other.check().findings == ()
            target.unlink()

    @invariant()
    def references_hold(self) -> None:
        assert self.dossier.connection.execute("PRAGMA foreign_key_check").fetchall() == []

    @invariant()
    def no_link_leads_nowhere(self) -> None:
        listed = "SELECT DISTINCT record_kind FROM evidence_link"
        for (table,) in self.dossier.connection.execute(listed).fetchall():
            there = f"SELECT id FROM {quoted(table)}"
            lost = f"SELECT count(*) FROM evidence_link WHERE record_kind = ? AND record_id NOT IN ({there})"
            assert self.dossier.connection.execute(lost, (table,)).fetchone() == (0,)

    @invariant()
    def drafts_are_as_typed(self) -> None:
        kept = {(one.kind, one.record_id, one.field): one.text for one in self.dossier.drafts.all()}
        assert kept == self.drafts

    @invariant()
    def every_file_is_there(self) -> None:
        hashes = self.dossier.connection.execute("SELECT file_hash FROM document WHERE file_hash <> ''")
        for (file_hash,) in hashes.fetchall():
            if file_hash in self.contents:
                assert self.dossier.evidence.read(file_hash) == self.contents[file_hash]

    def teardown(self) -> None:
        try:
            self.back_and_forth(self.done)
            assert self.dossier.check().findings == ()
        finally:
            self.dossier.close()
            rmtree(self.folder)

    def back_and_forth(self, done: Sequence[Done]) -> None:
        """Everything is undone, act by act, and done again."""
        end = self.dump()
        undone = [self.turned(one, Origin.UNDO) for one in reversed(done)]
        assert self.dump() == self.beginning
        for one in reversed(undone):
            self.turned(one, Origin.REDO)
        assert self.dump() == end


TestActs = Acts.TestCase
TestActs.settings = settings(
    max_examples=10, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
