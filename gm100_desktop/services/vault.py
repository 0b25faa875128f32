"""The vault of evidence: files come in once, are cited by records, and are replaced without being lost."""

import mimetypes
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from gm100_desktop.domain.act_labels import LONGEST, shortened
from gm100_desktop.domain.documents import REGULATIONS, DocumentKind, Relation
from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds import kind_of_table
from gm100_desktop.domain.kinds.documents import DOCUMENT, DOCUMENT_RELATION, EVIDENCE_LINK
from gm100_desktop.domain.lines.vault import Intake, TakenFile, UseLine, VaultLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.vault import (
    HEAD,
    LARGEST_FILE,
    check_size,
    check_sort,
    clean_file_name,
    kind_of_file,
    next_code,
    title_of_file,
)
from gm100_desktop.domain.wording import number, tanggal_short
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.progress import Progress, silent
from gm100_desktop.storage.queries import vault
from gm100_desktop.storage.troubles import explained

PDF, UNKNOWN = "application/pdf", "application/octet-stream"
_MARKS = ((b"%PDF", PDF), (b"\x89PNG", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))

CountPages = Callable[[bytes], int | None]
"""How many pages a PDF has; None when it cannot be told."""


class Offered(NamedTuple):
    """A file somebody brings: one on a disk, or bytes from the clipboard."""

    name: str
    path: Path | None = None
    content: bytes = b""

    @classmethod
    def at(cls, path: Path) -> "Offered":
        """The file lying there."""
        return cls(path.name, path)


class Cited(NamedTuple):
    """The record that a file is to prove."""

    table: str
    record_id: int
    page: str = ""
    caption: str = ""


class _Seen(NamedTuple):
    """A file that may come in."""

    offered: Offered
    name: str
    size: int
    media_type: str


def _no_count(_data: bytes) -> int | None:
    return None


class Vault:
    """The documents and files of one open file."""

    def __init__(self, dossier: Dossier, records: Records, most: int = LARGEST_FILE) -> None:
        self._dossier, self._records, self._most = dossier, records, most

    def lines(self) -> list[VaultLine]:
        """Every document with what is to be said of its file."""
        with explained(self._dossier.path):
            return vault.lines(self._dossier.connection)

    def uses_of(self, document_id: int) -> list[UseLine]:
        """Every record that cites the document or is founded on it."""
        found = list(vault.uses(self._dossier.connection, document_id))
        titles = {table: self._titles(table, [one[1] for one in found if one[0] == table])
                  for table in dict.fromkeys(one[0] for one in found)}  # fmt: skip
        return [
            _use(place, kind_of_table(table), record_id, titles[table].get(record_id, ""), rest)
            for place, (table, record_id, *rest) in enumerate(found, start=1)
        ]

    def take_in(
        self,
        offered: Sequence[Offered],
        onto: Cited | None = None,
        *,
        count_pages: CountPages = _no_count,
        step: Progress = silent,
    ) -> Intake:
        """The files lie in the vault, each once, and prove that record: one act.

        A file that may not come in is told of and keeps no other out.
        """
        seen, refused = self._look_at(offered)
        if not seen:
            return Intake((), tuple(refused))
        taken: list[TakenFile] = []
        with self._dossier.write(self._label(seen, onto), DOCUMENT.area):
            for place, one in enumerate(seen):
                step(100 * place // len(seen), one.name)
                taken.append(self._take(one, onto, count_pages))
        return Intake(tuple(taken), tuple(refused))

    def put_file(self, document_id: int, offered: Offered, *, count_pages: CountPages = _no_count) -> None:
        """The document carries that file; one it carried before is kept as an older version."""
        seen = self._seen(offered)
        title = self._records.title(DOCUMENT, document_id)
        before = self._records.get(DOCUMENT, document_id)
        verb = "Ganti berkas" if before["file_hash"] else "Lampirkan berkas ke"
        with self._dossier.write(shortened(f"{verb} {title}", LONGEST), DOCUMENT.area):
            file_hash = self._store(seen)
            self._refuse_known(file_hash)
            if before["file_hash"]:
                self._keep_older(document_id, before)
            facts = self._facts(seen, file_hash, count_pages)
            changes = [(document_id, name, facts[name]) for name in facts]
            self._records.change_many(DOCUMENT, changes, verb)

    def cite(self, document_id: int, onto: Cited) -> bool:
        """The document proves the record; False when it did so already."""
        within: dict[str, Value] = {
            "document_id": document_id,
            "record_kind": onto.table,
            "record_id": onto.record_id,
        }
        if self._records.all(EVIDENCE_LINK, within):
            return False
        there = self._records.all(EVIDENCE_LINK, {"record_kind": onto.table, "record_id": onto.record_id})
        order = max((int(row["sort_order"] or 0) for row in there), default=0) + 10
        told: dict[str, Value] = {"page": onto.page, "caption": onto.caption, "sort_order": order}
        self._records.add(EVIDENCE_LINK, {**within, **told})
        return True

    def save_copy(self, document_id: int, target: Path) -> None:
        """The document's file lies at `target`, as it was stored."""
        self._dossier.evidence.save_as(self._hash_of(document_id), target)

    def file_of(self, document_id: int) -> tuple[str, str]:
        """The content's hash and the file's name; KnownProblem when the document has no file."""
        name = str(self._records.get(DOCUMENT, document_id)["file_name"])
        return self._hash_of(document_id), clean_file_name(name)

    def changed_files(self, step: Progress = silent) -> frozenset[str]:
        """The hashes of files whose bytes are no longer those that were stored: all are read."""
        from gm100_desktop.storage.evidence import digest_of  # with the evidence itself, when first needed

        lines = [line for line in self.lines() if line.file_hash and not line.is_missing]
        hashes = list(dict.fromkeys(line.file_hash for line in lines))
        changed = set()
        for place, file_hash in enumerate(hashes):
            step(100 * place // len(hashes), f"Memeriksa berkas {place + 1} dari {len(hashes)}")
            with explained(self._dossier.path), self._dossier.evidence.opened(file_hash) as blob:
                if digest_of(blob)[0] != file_hash:
                    changed.add(file_hash)
        return frozenset(changed)

    def _look_at(self, offered: Sequence[Offered]) -> tuple[list[_Seen], list[tuple[str, str]]]:
        seen, refused = [], []
        for one in offered:
            try:
                seen.append(self._seen(one))
            except KnownProblem as problem:
                refused.append((problem.message, problem.advice))
        return seen, refused

    def _seen(self, offered: Offered) -> _Seen:
        """What the file is; KnownProblem when it may not come in."""
        name = clean_file_name(offered.name)
        size, head = _measured(offered)
        check_sort(name, head)
        check_size(name, size, self._most)
        return _Seen(offered, name, size, _media_type(name, head))

    def _take(self, seen: _Seen, onto: Cited | None, count_pages: CountPages) -> TakenFile:
        file_hash = self._store(seen)
        known = vault.holders(self._dossier.connection, file_hash)
        document_id = known[0] if known else self._add(seen, file_hash, count_pages)
        linked = onto is not None and self.cite(document_id, onto)
        title = self._records.title(DOCUMENT, document_id)
        return TakenFile(seen.name, document_id, title, was_known=bool(known), was_linked=linked)

    def _add(self, seen: _Seen, file_hash: str, count_pages: CountPages) -> int:
        code = next_code(vault.codes(self._dossier.connection))
        told: dict[str, Value] = {
            "title": title_of_file(seen.name),
            "kind": kind_of_file(seen.name, seen.media_type).value,
            "code": code,
        }
        return self._records.add(DOCUMENT, told | self._facts(seen, file_hash, count_pages))

    def _store(self, seen: _Seen) -> str:
        evidence, path = self._dossier.evidence, seen.offered.path
        return evidence.store(seen.offered.content) if path is None else evidence.store_file(path)

    def _facts(self, seen: _Seen, file_hash: str, count_pages: CountPages) -> dict[str, Value]:
        is_pdf = seen.media_type == PDF
        pages = count_pages(self._dossier.evidence.read(file_hash)) if is_pdf else None
        return {
            "file_hash": file_hash,
            "file_name": seen.name,
            "media_type": seen.media_type,
            "file_size": seen.size,
            "page_count": pages,
        }

    def _keep_older(self, document_id: int, before: dict[str, Value]) -> None:
        """The file that is being replaced goes on as a document of its own, tied to the newer one.

        It is of the same sort, but no second decree or regulation: those are listed, and founded on.
        """
        day = tanggal_short(self._records.today().isoformat())
        files = ("file_hash", "file_name", "media_type", "file_size", "page_count")
        told: dict[str, Value] = {name: before[name] for name in (*files, "kind", "openness", "dated_on")}
        told["title"] = f"{before['title']} (sebelum {day})"
        if before["kind"] in REGULATIONS:
            told["kind"] = DocumentKind.OTHER.value
        older = self._records.add(DOCUMENT, told)
        tied: dict[str, Value] = {
            "document_id": document_id,
            "other_id": older,
            "relation": Relation.CHANGES.value,
        }
        self._records.add(DOCUMENT_RELATION, tied)

    def _refuse_known(self, file_hash: str) -> None:
        known = vault.holders(self._dossier.connection, file_hash)
        if known:
            title = self._records.title(DOCUMENT, known[0])
            raise KnownProblem(f"Isi berkas ini sudah ada sebagai {title}; tidak disimpan lagi.")

    def _hash_of(self, document_id: int) -> str:
        row = self._records.get(DOCUMENT, document_id)
        if not row["file_hash"]:
            raise KnownProblem(
                f"{self._records.title(DOCUMENT, document_id)} belum mempunyai berkas.",
                "Seret berkasnya ke formulir ini, atau pilih Ganti berkas.",
            )
        return str(row["file_hash"])

    def _titles(self, table: str, ids: Sequence[int]) -> dict[int, str]:
        return self._records.titles(kind_of_table(table), ids)

    def _label(self, seen: Sequence[_Seen], onto: Cited | None) -> str:
        what = f"berkas {seen[0].name}" if len(seen) == 1 else f"{number(len(seen))} berkas"
        if onto is None:
            return shortened(f"Simpan {what}", LONGEST)
        one = kind_of_table(onto.table)
        title = self._records.title(one, onto.record_id)
        return shortened(f"Simpan {what} untuk {one.label} {title}".rstrip(), LONGEST)


def _use(place: int, one: Kind, record_id: int, title: str, rest: Sequence[str]) -> UseLine:
    page, caption, column = rest
    label = f"{one.label[:1].upper()}{one.label[1:]}"
    return UseLine(place, one.id, record_id, label, title or label, page,
                   one.field(column).label if column else caption)  # fmt: skip


def _measured(offered: Offered) -> tuple[int, bytes]:
    """Size and first bytes; KnownProblem when it cannot be read."""
    if offered.path is None:
        return len(offered.content), offered.content[:HEAD]
    with explained(offered.path):
        if offered.path.exists() and not offered.path.is_file():
            name = clean_file_name(offered.name)
            raise KnownProblem(f"{name} adalah folder, bukan berkas; tidak disimpan.", "Pilih berkasnya.")
        with offered.path.open("rb") as file:
            return offered.path.stat().st_size, file.read(HEAD)


def _media_type(name: str, head: bytes) -> str:
    """By its first bytes, else by its name."""
    by_head = next((sort for mark, sort in _MARKS if head.startswith(mark)), "")
    return by_head or mimetypes.guess_type(name)[0] or UNKNOWN
